"""A durable job: one outside effect with an identity. It must not know how it is carried out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class JobKind(StrEnum):
    """What a job does outside. All but FETCH and PRINT are decisions (see ``decision.Action``)."""

    FETCH = "fetch"
    PRINT = "print"
    ACCEPT = "accept"
    REJECT = "reject"
    PREPARING = "preparing"
    READY = "ready"
    DISPATCH = "dispatch"
    DELIVERED = "delivered"
    PICKED_UP = "picked_up"
    CANCEL = "cancel"
    ACCEPT_CANCELLATION = "accept_cancellation"
    DENY_CANCELLATION = "deny_cancellation"


class JobState(StrEnum):
    """Where a job stands.

    ``held`` (waits for the platform's confirmation) → ``waiting`` (may run at ``next_try_at``) → ``running``
    (committed before anything leaves the shop) → ``done`` (proved) | ``sent`` (only handed over: a 202, a
    spooler) | ``unknown`` (nobody can tell: a person decides) | ``failed`` (refused for good) | ``expired``
    (too old to be useful) | ``dropped`` (no longer wanted). A decision whose outcome has to be read from the
    platform first is ``doubted`` (no answer came) or ``disputed`` (the platform said that it does not fit). One that
    never left and whose time is over is ``late``: the order is read, then a person is asked (``expired``).
    """

    HELD = "held"
    WAITING = "waiting"
    RUNNING = "running"
    DOUBTED = "doubted"
    DISPUTED = "disputed"
    LATE = "late"
    DONE = "done"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    EXPIRED = "expired"
    DROPPED = "dropped"


#: States from which a job does nothing more by itself.
OVER = frozenset(
    {JobState.DONE, JobState.SENT, JobState.UNKNOWN, JobState.FAILED, JobState.EXPIRED, JobState.DROPPED}
)


class SlipKind(StrEnum):
    """The kinds of slips. The last three are the house's own: no order stands behind them."""

    KITCHEN = "kitchen"
    DELIVERY = "delivery"
    LABEL = "label"
    CANCEL = "cancel"
    RULER = "ruler"
    CHECK = "check"
    CLOSE = "close"


#: Slips of the house itself.
HOUSE = frozenset({SlipKind.RULER, SlipKind.CHECK, SlipKind.CLOSE})


@dataclass(frozen=True, slots=True)
class Job:
    """One outside effect. ``job_id`` is its identity: the same effect asked twice has the same id.

    Decisions carry ``minutes`` (preparation), ``code``, ``reason`` and ``items`` (the order's item ids that are out of
    stock); prints carry ``slip``, ``printer``, ``copy`` (from 1), ``reprint_no`` (0 for the first print) and, as
    ``code``, the backup that prints instead, if one does. ``last_error`` is a sentence for a person. ``tries`` counts
    also those of which nothing was delivered; ``has_left`` tells of a decision that it may have reached the platform
    at least once.
    """

    job_id: str
    order_id: str
    kind: JobKind
    state: JobState
    created_at: datetime
    next_try_at: datetime | None = None
    tries: int = 0
    last_error: str = ""
    finished_at: datetime | None = None
    minutes: int = 0
    code: str = ""
    reason: str = ""
    slip: SlipKind | None = None
    printer: str = ""
    copy: int = 0
    reprint_no: int = 0
    has_left: bool = False
    items: tuple[str, ...] = ()

    @property
    def is_over(self) -> bool:
        """Tell whether the job does nothing more by itself."""
        return self.state in OVER
