"""Which slips of an order are told, asked about, and wanted once more. Pure; it must not know widgets."""

from __future__ import annotations

from collections.abc import Iterable

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.ui import words
from merchant_desk.ui.printers.ledger_lines import which_slip

#: Slips about which a band asks; the first two wait for a person's answer, a refused one stays refused.
_BANDS = frozenset({JobState.UNKNOWN, JobState.EXPIRED, JobState.FAILED})
_ASKED = frozenset({JobState.UNKNOWN, JobState.EXPIRED})
#: Slips that are out, as far as anybody can know.
_OUT = frozenset({JobState.DONE, JobState.SENT})


def slips(jobs: Iterable[Job]) -> tuple[Job, ...]:
    """Return the print jobs that concern staff, oldest first; a slip that was reprinted or dropped is settled."""
    return tuple(job for job in jobs if job.kind is JobKind.PRINT and job.state is not JobState.DROPPED)


def in_question(jobs: Iterable[Job]) -> tuple[Job, ...]:
    """Return the slips of which nobody knows whether they came out, or that grew too old to be printed."""
    return tuple(job for job in slips(jobs) if job.state in _ASKED)


def with_band(jobs: Iterable[Job]) -> tuple[Job, ...]:
    """Return the slips that must be told before the dishes."""
    return tuple(job for job in slips(jobs) if job.state in _BANDS)


def again(jobs: Iterable[Job]) -> tuple[Job, ...]:
    """Return the slips that may be printed again from their line: the newest of each place, if it is out.

    One that is on its way would be printed twice, one that is asked about has its own button.
    """
    newest = {(job.slip, job.printer, job.copy): job for job in slips(jobs)}
    return tuple(job for job in newest.values() if job.state in _OUT)


def again_by_key(jobs: Iterable[Job]) -> tuple[Job, ...]:
    """Return what F6 prints again: the first slip in question, else each kitchen's newest slip that is out.

    An order of which no kitchen had a slip gives its newest other one.
    """
    told = slips(jobs)
    if asked := in_question(told):
        return asked[:1]
    kitchens = [job for job in told if job.slip is SlipKind.KITCHEN]
    if kitchens:
        newest = {job.printer: job for job in kitchens}
        return tuple(job for job in newest.values() if job.state in _OUT)
    others = [job for job in again(told) if job.slip is not SlipKind.CANCEL]
    return tuple(others[-1:])


def where_out(job: Job) -> str:
    """Return the name of the printer at which the paper is: the one that stood in, if one did."""
    return job.code or job.printer


def line(job: Job, state: str) -> str:
    """Return a slip's line with how far it is."""
    said = words.SLIP_LINE_INSTEAD if job.code else words.SLIP_LINE
    return said(slip=which_slip(job), printer=job.printer, instead=job.code, state=state)
