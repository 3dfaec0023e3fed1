"""What the page says of newer versions, and what may be pressed then. Pure; it must not know widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from merchant_desk.services.program.size_words import size_words
from merchant_desk.services.program.update_port import UpdateFacts, UpdateState
from merchant_desk.ui.local_time import ago
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.said.said import said

from . import program_words as words

#: So many lines of what is new stand on the page; the rest by one press.
NOTE_LINES = 5
#: A line of notes is cut after so many characters on the page.
NOTE_CHARACTERS = 160

_STANDS = frozenset({UpdateState.CURRENT, UpdateState.WAITING})
_PLAIN: dict[UpdateState, tuple[Phrase, Phrase, str, str]] = {
    UpdateState.NOT_OFFERED: (words.NOT_OFFERED, words.NOT_OFFERED_HOW, "ink", ""),
    UpdateState.NO_PLACE: (words.NO_PLACE, words.NO_PLACE_HOW, "ink", ""),
    UpdateState.LOOKING: (words.LOOKING, words.WORK_GOES_ON, "cook", "wait"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One state in words; frozen. ``tone`` is a token, ``sign`` a drawing; ``share`` (0.0-1.0) fills the bar."""

    headline: str
    detail: str
    tone: str = "ink"
    sign: str = ""
    share: float | None = None


def told(facts: UpdateFacts, now: datetime) -> Told:
    """Return what is said of newer versions at ``now`` (aware UTC)."""
    state = facts.state
    if state in _PLAIN:
        headline, detail, tone, sign = _PLAIN[state]
        return Told(headline(), detail(), tone, sign)
    if state is UpdateState.CURRENT:
        return _current(facts, now)
    if state is UpdateState.DOWNLOADING:
        return _downloading(facts)
    if state is UpdateState.WAITING:
        because = said(facts.waits_because) or words.WAITING_HOW()
        return Told(words.WAITING(newer=facts.newer), because, "focus", "new")
    headline_text = words.INSTALLING(newer=facts.newer) if facts.newer else words.SWITCHING()
    return Told(headline_text, words.INSTALLING_HOW(), "cook", "wait")


def _current(facts: UpdateFacts, now: datetime) -> Told:
    """Say that it is the newest only where somebody has just told so."""
    looked = words.LOOKED(ago=ago(facts.looked_at, now)) if facts.looked_at is not None else ""
    if facts.rolled_back or facts.trouble:
        return Told(words.STAYS(), looked)
    if not looked:
        return Told(words.NOT_LOOKED(), words.NOT_LOOKED_HOW())
    return Told(words.CURRENT(), looked, "ready", "ready")


def _downloading(facts: UpdateFacts) -> Told:
    detail, share = words.WORK_GOES_ON(), 0.0
    if facts.whole_bytes > 0:
        done = words.DOWNLOADED(done=size_words(facts.done_bytes), whole=size_words(facts.whole_bytes))
        detail, share = f"{done} · {detail}", facts.done_bytes / facts.whole_bytes
    return Told(words.DOWNLOADING(newer=facts.newer), detail, "cook", "wait", share)


def rolled_back(facts: UpdateFacts) -> str:
    """Return that a version was left, where what went wrong does not name it anyway; empty for none."""
    if not facts.rolled_back or facts.rolled_back in facts.trouble:
        return ""
    return words.ROLLED_BACK(version=facts.rolled_back)


def notes(facts: UpdateFacts) -> tuple[tuple[str, ...], bool]:
    """Return the first lines of what is new, and whether there is more than these."""
    lines = [line for raw in facts.notes.splitlines() if (line := " ".join(raw.split()))]
    shown = tuple(
        f"{line[:NOTE_CHARACTERS]}…" if len(line) > NOTE_CHARACTERS else line for line in lines[:NOTE_LINES]
    )
    return shown, shown != tuple(lines)


def may_look(facts: UpdateFacts) -> bool:
    """Tell whether a look at the usual place makes sense now."""
    return facts.state in _STANDS


def may_look_in(facts: UpdateFacts) -> bool:
    """Tell whether a look into a folder makes sense now."""
    return facts.state in _STANDS or facts.state is UpdateState.NO_PLACE


def may_install(facts: UpdateFacts) -> bool:
    """Tell whether something waits to be installed."""
    return facts.state is UpdateState.WAITING


def may_go_back(facts: UpdateFacts) -> bool:
    """Tell whether there is a version to go back to, and nothing is being put in place."""
    return bool(facts.previous) and facts.state is not UpdateState.INSTALLING
