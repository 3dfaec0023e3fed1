"""Decisions that have not left the shop: since when, and whether they may still leave. It must not know the network.

A decision waits here while the platform cannot be reached. That is another thing than a decision which has left
and whose proof is still to come: staff must be able to tell the two apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from .decision import Action
from .job import Job, JobKind, JobState
from .record import OrderRecord
from .status import Status

#: A decision that waits for its first turn this long is shown as waiting (its details may be coming meanwhile).
FIRST_TURN_S = 5.0
#: The platform gives an acceptance and a rejection until the order's deadline; nothing else has one.
WITH_DEADLINE = frozenset({JobKind.ACCEPT, JobKind.REJECT})
#: Not decisions of staff: nobody waits for these.
_NO_DECISION = frozenset({JobKind.FETCH, JobKind.PRINT, JobKind.PREPARING})


@dataclass(frozen=True, slots=True)
class Unsent:
    """A decision that is still here. ``since`` is when it was taken (aware UTC).

    ``too_late`` tells that the platform's time was over before it could leave: a person is asked.
    """

    action: Action
    since: datetime
    too_late: bool = False


def is_decision(job: Job) -> bool:
    """Tell whether the job carries something that a person (or the owner's rule) decided."""
    return job.kind not in _NO_DECISION


def missed_deadline(record: OrderRecord, job: Job, now: datetime) -> bool:
    """Tell whether the platform's time ended between the decision and ``now``.

    What is decided after the deadline is decided knowingly: the counter shows that the time is over.
    """
    deadline = record.deadline
    return (
        job.kind in WITH_DEADLINE
        and record.settled is Status.NEW
        and deadline is not None
        and job.created_at < deadline <= now
    )


def unsent(record: OrderRecord, jobs: Iterable[Job], now: datetime) -> Unsent | None:
    """Return the order's decision that has not left the shop at ``now``, or None."""
    latest = next((job for job in reversed(tuple(jobs)) if is_decision(job)), None)
    if latest is None:
        return None
    found = Unsent(Action(latest.kind.value), latest.created_at)
    if latest.state is JobState.EXPIRED:
        too_late = Unsent(found.action, found.since, too_late=True)
        return too_late if record.status is Status.UNSURE else None
    if latest.state is JobState.LATE:
        return found
    if latest.state not in {JobState.WAITING, JobState.RUNNING}:
        return None
    held_back = bool(latest.last_error)
    first_turn_over = not timedelta(0) <= now - latest.created_at < timedelta(seconds=FIRST_TURN_S)
    waits = held_back or (latest.state is JobState.WAITING and first_turn_over)
    return found if waits else None
