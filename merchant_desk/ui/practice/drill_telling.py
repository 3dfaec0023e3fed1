"""A drill's figures in words. It must not know any widget."""

from __future__ import annotations

from merchant_desk.services.practice.drill import Advice, DrillFigures, DrillForm
from merchant_desk.ui.local_time import clock, date

from . import drill_words as words

_ADVICE = {
    Advice.NOTHING: words.ADVICE_NOTHING,
    Advice.MISSED: words.ADVICE_MISSED,
    Advice.CANCELLATION: words.ADVICE_CANCELLATION,
    Advice.PAPER: words.ADVICE_PAPER,
    Advice.WRONG: words.ADVICE_WRONG,
    Advice.SLOW: words.ADVICE_SLOW,
    Advice.FASTER: words.ADVICE_FASTER,
    Advice.FINE: words.ADVICE_FINE,
}


def advise(advice: Advice) -> str:
    """Return the one sentence of advice."""
    return _ADVICE[advice]()


def result_title(form: DrillForm) -> str:
    """Return what a try's figures are headed with."""
    return words.RESULT_SHORT() if form is DrillForm.SHORT else words.RESULT_RUSH()


def form_name(form: DrillForm) -> str:
    """Return a drill's name."""
    return words.SHORT() if form is DrillForm.SHORT else words.RUSH()


def duration(seconds: float | None) -> str:
    """Return a time as people say it; a dash where none was measured."""
    if seconds is None:
        return words.NO_FIGURE()
    whole = round(seconds)
    if whole < 60:
        return words.SECONDS(seconds=whole)
    return words.MINUTES(minutes=whole // 60, seconds=whole % 60)


def rows(figures: DrillFigures, before: DrillFigures | None) -> list[tuple[str, str, str]]:
    """Return the lines under the counts: what, how much, and the same of the try before (empty without one)."""
    told = [
        (words.MEAN(), duration(figures.mean_s), duration(before.mean_s) if before else ""),
        (words.LONGEST(), duration(figures.longest_s), duration(before.longest_s) if before else ""),
        (words.RING(), duration(figures.longest_ring_s), duration(before.longest_ring_s) if before else ""),
    ]
    if figures.cancellations:
        name = words.CANCELLATION(count=figures.cancellations)
        told.append((name, _cancellations(figures), _cancellations(before) if before else ""))
    if figures.paper_s is not None:
        told.append((words.PAPER_MENDED(), _paper(figures), _paper(before) if before else ""))
    wrong = words.TIMES(count=before.wrong_presses) if before else ""
    told.append((words.WRONG(), words.TIMES(count=figures.wrong_presses), wrong))
    return [(name, value, words.BEFORE(value=old) if old else "") for name, value, old in told]


def _cancellations(figures: DrillFigures) -> str:
    if figures.unseen:
        return words.CANCELLATION_UNSEEN(unseen=figures.unseen)
    return duration(figures.cancellation_s)


def _paper(figures: DrillFigures) -> str:
    if figures.paper_s is None or figures.paper_mended:
        return duration(figures.paper_s)
    return words.PAPER_LEFT(time=duration(figures.paper_s))


def earlier_line(figures: DrillFigures) -> str:
    """Return one earlier try in a line, with its day and time of the shop."""
    return words.EARLIER_LINE(
        when=f"{date(figures.at)} {clock(figures.at)}",
        form=form_name(figures.form),
        accepted=figures.accepted,
        rejected=figures.rejected,
        missed=figures.missed,
        mean=duration(figures.mean_s),
    )
