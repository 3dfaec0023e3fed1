"""What the opening check finds out by asking, and whom it asks: frozen values and ports. It must not judge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.ports import BellTrial
from merchant_desk.services.program.update_port import UpdateFacts


@dataclass(frozen=True, slots=True)
class SleepFacts:
    """When the computer goes to sleep or its screen goes dark, as a sentence for staff.

    ``goes_to_sleep``: it stops working by itself, and no bell sounds then; None where the system does not tell.
    """

    sentence: str
    goes_to_sleep: bool | None


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """The volumes between bell and ear, in percent; ``muted`` and ``system_percent`` are None where nobody tells."""

    bell_percent: int
    muted: bool | None = None
    system_percent: int | None = None


@dataclass(frozen=True, slots=True)
class Reached:
    """How the platform's address was reached, in milliseconds; 0 for a name that needs no looking up."""

    name_ms: int
    connect_ms: int


@dataclass(frozen=True, slots=True)
class HomeUse:
    """What the desk's own files take on the disk, in bytes; frozen.

    ``journal`` with its log and the customers' keys, ``aside``: damaged files that were kept, ``versions`` of the
    program beside the one that was installed.
    """

    journal: int = 0
    backups: int = 0
    archives: int = 0
    logs: int = 0
    aside: int = 0
    versions: int = 0
    other: int = 0

    @property
    def whole(self) -> int:
        """Return the sum."""
        parts = (self.journal, self.backups, self.archives, self.logs, self.aside, self.versions)
        return sum(parts) + self.other


@dataclass(frozen=True, slots=True)
class Crashes:
    """How often the program broke down or hung since the last check, and when it did so last (aware UTC); frozen."""

    count: int = 0
    newest_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ProgramFacts:
    """The program as it is installed; frozen. ``starts_with_session`` and ``updates`` are None where nobody tells."""

    version: str
    starts_with_session: bool | None = None
    updates: UpdateFacts | None = None


class TrialStage(StrEnum):
    """How far a trial order came; each stage stands for all before it."""

    NONE_HERE = "none_here"
    NOT_TRIED = "not_tried"
    REFUSED = "refused"
    PLACED = "placed"
    SEEN = "seen"
    READ = "read"
    RANG = "rang"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class TrialFacts:
    """What became of the trial order; ``took_s`` from placing it to hearing it, ``trouble`` a sentence if told."""

    stage: TrialStage = TrialStage.NOT_TRIED
    took_s: float = 0.0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that one check found out; frozen. What is None was not told in time.

    ``journal_fault`` is a sentence, empty for a sound file; ``troubles`` has the sentences of questions that failed, by
    the row's key. ``backed_up_at`` is when the newest backup was made (aware UTC), ``has_backup`` False where there is
    none. ``late_printers`` did not say in time how they are. ``runs``: a desk takes orders on this home.
    """

    bell: BellTrial | None = None
    sound: SoundFacts | None = None
    reached: Reached | None = None
    polled: bool = False
    sleep: SleepFacts | None = None
    free_bytes: int | None = None
    home_use: HomeUse | None = None
    crashes: Crashes | None = None
    journal_fault: str | None = None
    backed_up_at: datetime | None = None
    has_backup: bool | None = None
    late_printers: tuple[str, ...] = ()
    trial: TrialFacts = TrialFacts()
    troubles: tuple[tuple[str, str], ...] = ()
    runs: bool = True
    program: ProgramFacts | None = None

    def trouble(self, key: str) -> str:
        """Return the sentence of a question that failed, empty where it did not."""
        return dict(self.troubles).get(key, "")


class Machine(Protocol):
    """What the computer tells of itself. Every call may block and belongs on a lane; raises DeskError."""

    def sound(self) -> SoundFacts:
        """Return the volumes."""

    def reach(self) -> Reached | None:
        """Look the platform's name up and connect once; None where something stands between (a proxy)."""

    def sleep(self) -> SleepFacts:
        """Return when the computer sleeps."""

    def free_bytes(self) -> int:
        """Return what is free on the home's disk."""

    def home_use(self) -> HomeUse:
        """Return what the desk's own files take."""

    def crashes(self) -> Crashes:
        """Return what broke down since this was asked last: the next check begins at this one."""

    def journal_fault(self) -> str:
        """Check the journal's file without changing it; return what is wrong as a sentence."""

    def backed_up_at(self) -> datetime | None:
        """Return when the newest backup was made, None where there is none."""


class TrialPlatform(Protocol):
    """A platform that takes orders for trial. Every call blocks and belongs on a lane; raises DeskError."""

    def place(self) -> str | None:
        """Place an order that is marked as a trial; return its id, None where this platform takes none."""

    def withdraw(self, order_id: str) -> None:
        """Have the platform cancel it; one that is over already changes nothing."""


class CheckedDesk(Protocol):
    """What the check asks of the desk. Main thread only; nothing blocks."""

    def now(self) -> datetime:
        """Return the desk's time, aware UTC."""

    def facts(self) -> DeskFacts:
        """Return what the desk says of itself now."""

    def poll_now(self) -> None:
        """Ask the platform as soon as it allows."""

    def ask_printer(self, name: str, over: Callable[[], None]) -> None:
        """Ask a printer now how it is; ``over`` is called once its facts are new, or nobody can tell."""


class TrialDesk(Protocol):
    """What a trial order asks of the desk besides. Main thread only; nothing blocks."""

    def poll_now(self) -> None:
        """Ask the platform as soon as it allows."""

    def record(self, order_id: str) -> OrderRecord | None:
        """Return one order."""

    def trials_left(self) -> tuple[OrderRecord, ...]:
        """Return the orders on trial that are open, or call."""

    def reject(self, order_id: str, code: str, reason: str = "", by: str = "staff") -> None:
        """Reject an order; raises DecisionRefused."""

    def seen(self, order_id: str, by: str = "staff") -> None:
        """End an order's alarm; raises DecisionRefused."""
