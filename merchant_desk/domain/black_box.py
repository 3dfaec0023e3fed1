"""One line of an order's black box: what happened, when, by whom. It must never hold personal data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Step(StrEnum):
    """The steps that the black box knows."""

    SEEN = "seen"
    STORED = "stored"
    ACKNOWLEDGED = "acknowledged"
    READ = "read"
    UNREADABLE = "unreadable"
    RANG = "rang"
    SILENT = "silent"
    SILENCED = "silenced"
    DECIDED = "decided"
    SENT = "sent"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    UNSURE = "unsure"
    MOVED = "moved"
    CUSTOMER_ASKED = "customer_asked"
    CANCELLED = "cancelled"
    PRINTED = "printed"
    PRINT_UNKNOWN = "print_unknown"
    PRINT_FAILED = "print_failed"
    LINK_LOST = "link_lost"
    LINK_BACK = "link_back"
    CLOSED = "closed"
    #: A backup took the journal's place; what came after it may be missing before this line.
    RESTORED = "restored"
    #: A part of the desk did not move for its limit and was started anew.
    HUNG = "hung"
    #: The whole program crashed before this line and was started anew.
    CRASHED = "crashed"
    #: The shop's own standing: who paused, opened or closed it, what is sold out, and what the platform took of it.
    PAUSED = "paused"
    OPENED = "opened"
    SHUT = "shut"
    SOLD_OUT = "sold_out"
    BACK_IN_STOCK = "back_in_stock"
    TOLD = "told"
    #: The customer's data: somebody looked at them after the decision, and they were purged.
    PERSON_SHOWN = "person_shown"
    PERSON_PURGED = "person_purged"
    #: A closed year went from the journal into a file of its own; amounts that are not kept any more are gone.
    ARCHIVED = "archived"
    AMOUNTS_REMOVED = "amounts_removed"


@dataclass(frozen=True, slots=True)
class BlackBoxLine:
    """One line. ``at`` is aware UTC; ``monotonic_ms`` lets durations be measured across clock changes.

    ``order_id`` is empty for what concerns the whole desk (network gaps).
    """

    order_id: str
    at: datetime
    monotonic_ms: int
    step: Step
    actor: str = "desk"
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ChainedLine:
    """A line with its number and its value in the chain (64 hex digits)."""

    seq: int
    line: BlackBoxLine
    chain: str


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """What a walk along the chain found; it stops at ``first_broken``, the number of the first wrong line.

    ``keyed`` lines fit and need the home's key to be made, ``plain`` lines fit but were written without a key,
    ``unjudged`` ones were written under a key that was not at hand. ``root`` is the last value that was read.
    ``restores`` counts how often the chain went on from a backup or had lost its end: lines from before are missing.
    """

    keyed: int
    plain: int
    unjudged: int
    first_broken: int | None = None
    root: str = ""
    restores: int = 0
