"""The ports: what the use cases need from the world, as Protocols and frozen values. No implementation here.

Everything that waits (network, disk, printer) runs on a named lane; its answer comes back on the main thread. The
ports of printing stand in ``printer_ports``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from merchant_desk.domain.attention import Ringing, Voice
from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.books.settlement import SettledLine
from merchant_desk.domain.books.statement import PaymentBatch
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.events import Event
from merchant_desk.domain.job import Job
from merchant_desk.domain.notice import Notice
from merchant_desk.domain.order import Order
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop_standing import MenuThing
from merchant_desk.domain.shop_wishes import KeptShop, MenuNote, ShopWish, ThingWish

from .books.people_port import Purge

T = TypeVar("T")


class Clock(Protocol):
    """Time. ``now`` is aware UTC and may jump; ``monotonic_s`` never goes back."""

    def now(self) -> datetime:
        """Return the current time, aware UTC."""

    def monotonic_s(self) -> float:
        """Return seconds that never run backwards."""


#: The lanes on which the platform is called: polls and details, decisions, what is no order (the shop's standing,
#: delivery codes), and statements, which may be long: none of them may hold up a decision.
CALL_LANES = frozenset({"inbox", "outbox", "shop", "books"})


class Lanes(Protocol):
    """Runs plain functions off the main thread, one lane after the other in order of submission."""

    def submit(
        self,
        lane: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Run ``work`` on the lane named ``lane``; call ``done`` or ``failed`` on the main thread, once.

        ``work`` sees only frozen values and thread-safe adapters. An exception that is no DeskError is logged
        with its traceback and arrives as a DeskError.
        """


# --- the platform -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PollAnswer:
    """Events as the platform sent them (duplicates and order of time included).

    ``took_s`` is the round trip; ``platform_time`` is the answer's Date header (aware UTC), or None;
    ``unreadable`` counts entries of the answer that were no events at all.
    """

    events: tuple[Event, ...]
    took_s: float
    platform_time: datetime | None = None
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class Fetched:
    """An order's details and the bytes that they were read from (personal data: to be sealed)."""

    order: Order
    raw: bytes


@dataclass(frozen=True, slots=True)
class DecisionRequest:
    """A decision on its way out. ``order_created_at`` and ``external_code`` are what a confirmation must carry.

    ``minutes`` is the preparation time (ACCEPT); ``code`` and ``reason`` belong to REJECT, CANCEL and
    DENY_CANCELLATION; ``automatic`` tells that a rule decided; ``out_of_stock`` are item ids.
    """

    action: Action
    order_id: str
    order_created_at: datetime
    external_code: str = ""
    minutes: int = 0
    code: str = ""
    reason: str = ""
    automatic: bool = False
    out_of_stock: tuple[str, ...] = ()


class Platform(Protocol):
    """One merchant's platform. Every call blocks and belongs on a lane; each lane name has its own session.

    All calls raise domain LinkError or RequestRefused; none retries by itself except one renewal of the token.
    """

    def poll(self) -> PollAnswer:
        """Ask for events."""

    def acknowledge(self, events: tuple[Event, ...]) -> None:
        """Acknowledge events (any number; sent in chunks of at most 100)."""

    def fetch(self, order_id: str) -> Fetched:
        """Read an order's details; raises OrderUnreadable (with the raw bytes) or NotFound besides."""

    def decide(self, request: DecisionRequest) -> None:
        """Send a decision; returning means 202/200/204, which proves nothing yet. Conflict: see its class."""

    def tell_shop(self, *, available: bool) -> None:
        """Tell whether the shop takes orders; returning means 200 or 204. To tell the same again changes nothing."""

    def tell_thing(self, thing: MenuThing, *, available: bool) -> None:
        """Tell whether a dish or an option is to be had; as :meth:`tell_shop`."""

    def validate_code(self, order_id: str, code: str) -> bool:
        """Tell whether ``code`` is the order's delivery code; nothing changes by asking, so no job is made of it."""

    def close(self) -> None:
        """Close every connection, from any thread; calls under way fail with NoAnswer."""


# --- the journal --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Recall:
    """What the journal already knows of a poll's answer: ids of known events, and records of known orders."""

    known_events: frozenset[str]
    records: tuple[OrderRecord, ...]


@dataclass(frozen=True, slots=True)
class SealedText:
    """Personal bytes of an order to be kept sealed: ``part`` is ``details``, ``raw`` or ``slip:JOB_ID``."""

    order_id: str
    part: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Settled:
    """What is expected of an order: these lines take the place of what was expected of it before."""

    order_id: str
    lines: tuple[SettledLine, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """One transaction: all of it or nothing. Records and jobs are whole rows (insert or replace by id).

    ``after_restore`` marks the transaction that makes a restore good (see :class:`Restored`).
    """

    events: tuple[Event, ...] = ()
    records: tuple[OrderRecord, ...] = ()
    jobs: tuple[Job, ...] = ()
    lines: tuple[BlackBoxLine, ...] = ()
    sealed: tuple[SealedText, ...] = ()
    after_restore: bool = False
    notices: tuple[Notice, ...] = ()
    tries: tuple[PrintTry, ...] = ()
    shops: tuple[ShopWish, ...] = ()
    sold_out: tuple[ThingWish, ...] = ()
    menu: tuple[MenuNote, ...] = ()
    settled: tuple[Settled, ...] = ()
    batches: tuple[PaymentBatch, ...] = ()

    def __add__(self, other: Batch) -> Batch:
        """Return both as one transaction; later rows of the same id win."""
        return Batch(
            self.events + other.events,
            self.records + other.records,
            self.jobs + other.jobs,
            self.lines + other.lines,
            self.sealed + other.sealed,
            self.after_restore or other.after_restore,
            self.notices + other.notices,
            self.tries + other.tries,
            self.shops + other.shops,
            self.sold_out + other.sold_out,
            self.menu + other.menu,
            self.settled + other.settled,
            self.batches + other.batches,
        )


@dataclass(frozen=True, slots=True)
class Restored:
    """What an opened journal lost. ``missing``: ids that were seen and have no row, oldest first (bounded).

    ``cause``: ``backup`` (damaged, the newest good backup of ``at`` is in its place), ``new`` (damaged, and there was
    no backup), ``asked`` (somebody restored the backup of ``at``), ``behind`` (the newest commits, those after ``at``,
    are lost), or empty: only ids are missing. ``forgotten`` are those of the missing whose customer was purged.
    """

    cause: str
    at: datetime | None
    missing: tuple[str, ...]
    forgotten: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Opened:
    """What a start finds: open orders and those closed lately (details unsealed where possible), unfinished jobs.

    ``notices`` are what earlier runs said and nobody has put away yet; ``printed`` tells when each printer's last slip
    left (name, aware UTC), ``shop`` how the shop was wanted to stand.
    """

    records: tuple[OrderRecord, ...]
    jobs: tuple[Job, ...]
    restored: Restored | None = None
    notices: tuple[Notice, ...] = ()
    printed: tuple[tuple[str, datetime], ...] = ()
    shop: KeptShop = KeptShop()


class Journal(Protocol):
    """The order log. Every call blocks and belongs on the ``writer`` lane; raises JournalError."""

    def open(self, now: datetime) -> Opened:
        """Open (migrating first) and return what is unfinished; called once, before anything else."""

    def recall(self, event_ids: tuple[str, ...], order_ids: tuple[str, ...]) -> Recall:
        """Look up which events are known already, and the records of known orders."""

    def commit(self, batch: Batch) -> None:
        """Write one transaction and let it reach the disk; new order ids reach ``seen.log`` first."""

    def read_sealed(self, order_id: str, part: str) -> bytes | None:
        """Return personal bytes, or None where they are not held any more (purged, or no key)."""

    def print_tries(self, order_id: str, most: int = 200) -> tuple[PrintTry, ...]:
        """Return the newest tries to print an order's slips, oldest first; with an empty id those of all orders."""

    def menu(self, merchant_id: str) -> tuple[MenuThing, ...]:
        """Return the dishes and options that the shop's orders named (the newest 500), those ordered most first."""

    def people_due(self, closed: datetime, unclosed: datetime, most: int) -> tuple[str, ...]:
        """Return orders whose customer is held and whose clock (``domain.privacy``) started before a moment.

        ``closed`` is that moment (aware) for orders that have ended, ``unclosed`` for the others. Oldest first.
        """

    def people_named(self, wanted: str) -> tuple[str, ...]:
        """Return the orders of this id or number whose customer is held, newest first (20 at most)."""

    def people_with(self, phone: str, after: str, most: int) -> tuple[tuple[str, ...], str]:
        """Look for a number's digits in what is held of the ``most`` orders after an id; see ``people_journal``."""

    def forget_people(self, order_ids: Sequence[str], purge: Purge, lines: Sequence[BlackBoxLine]) -> None:
        """Delete the orders' customers for good, and write the purge and its ``lines`` with that."""

    def purges(self, most: int = 200) -> tuple[Purge, ...]:
        """Return the newest purges, newest first."""

    def idle(self) -> None:
        """Do housekeeping (checkpoint); called when nothing else waits."""

    def close(self) -> None:
        """Close the file; later calls raise JournalError."""


# --- the bell and the people --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BellFacts:
    """How the bell is. ``trouble`` is empty while sound can be heard, else a sentence of what to do.

    ``last_heard_at`` is when audio was last really consumed (aware UTC), ``sounding`` whether it is now.
    """

    trouble: str = ""
    last_heard_at: datetime | None = None
    sounding: bool = False


@dataclass(frozen=True, slots=True)
class BellTrial:
    """What came of a bell that was tried out.

    ``consumed``: the device really took the sound. ``trouble``: why nobody can have heard it, as a sentence of what to
    do; empty where it was heard. A device may consume what a mute mixer swallows.
    """

    consumed: bool
    trouble: str = ""


class Bell(Protocol):
    """Obeys ``attention``. Main thread."""

    def obey(self, ringing: Ringing) -> None:
        """Ring what ``ringing`` says from now on; an empty one is silence. Same value again changes nothing."""

    def facts(self) -> BellFacts:
        """Return how the bell is now."""

    def try_out(self, voice: Voice, done: Callable[[BellTrial], None]) -> None:
        """Sound a voice for a moment; ``done`` is called once, never inside of this call, within 10 s.

        While something rings, that is what proves the bell, and nothing is mixed into it. Trials that meet are one.
        """


class Vault(Protocol):
    """Secrets, named by the home's id. Every call may block and belongs on a lane; raises VaultError."""

    def read(self, name: str) -> str | None:
        """Return the secret, or None if there is none."""

    def write(self, name: str, secret: str) -> None:
        """Keep a secret."""

    def forget(self, name: str) -> None:
        """Remove a secret if there is one."""
