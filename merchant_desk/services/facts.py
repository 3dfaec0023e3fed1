"""What the desk can say about itself at a moment: frozen facts for the status strip, `status` and the tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from merchant_desk.domain.money import Money
from merchant_desk.domain.notice import Notice
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.shop_standing import ShopStanding

from .ports import BellFacts


class LinkState(StrEnum):
    """How the platform can be reached. STARTING until the first answer."""

    STARTING = "starting"
    ONLINE = "online"
    SLOW = "slow"
    OFFLINE = "offline"
    SIGNED_OUT = "signed_out"


class PrinterState(StrEnum):
    """What is known of a printer. UNTRIED until it has answered or printed; LOW: it prints, and its paper ends soon."""

    UNTRIED = "untried"
    READY = "ready"
    LOW = "low"
    TROUBLE = "trouble"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """``took_ms`` is the last round trip; ``clock_off_s`` is our clock minus the platform's, None if untold.

    ``trouble`` is a sentence for staff, empty while all is well. ``asked``/``answered`` count the polls since
    ``quiet_since`` (the last order, else the start). ``polls`` counts those that have ended in this run, answered or
    not; ``acknowledged_at`` is when the platform last took it that events have arrived here.
    """

    state: LinkState
    last_ok_at: datetime | None = None
    took_ms: int = 0
    trouble: str = ""
    clock_off_s: float | None = None
    asked: int = 0
    answered: int = 0
    quiet_since: datetime | None = None
    next_poll_in_s: float | None = None
    polls: int = 0
    acknowledged_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """One printer's lamp: ``trouble`` is a sentence, ``waiting`` counts its slips, ``ask`` its uncertain ones.

    ``status`` is what the printer said of itself when it was asked last.
    """

    name: str
    state: PrinterState
    trouble: str = ""
    waiting: int = 0
    ask: int = 0
    last_printed_at: datetime | None = None
    status: PrinterStatus = PrinterStatus()


@dataclass(frozen=True, slots=True)
class Today:
    """Today's figures (business day, Asia/Seoul): ended or accepted orders, their sum, mean time to decide.

    ``unread`` orders are no part of the sum: their amount is not known, or is of another currency.
    """

    orders: int = 0
    sales: Money = Money(0)
    closed: int = 0
    mean_decision_s: float | None = None
    unread: int = 0


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """Everything the status strip and the quiet page show. ``troubles`` are sentences, worst first.

    ``notices`` stand until a person puts them away; they are no part of ``troubles``. ``speech_trouble`` and
    ``awake_trouble`` say why the desk cannot speak, or cannot keep the computer awake, although the settings wish it:
    for the page of the settings, no trouble of the counter. ``never_ordered``: it is known that no order of this shop
    ever came from its platform, so nothing proves the merchant id yet; no trouble either.
    """

    shop: Shop
    link: LinkFacts
    bell: BellFacts
    printers: tuple[PrinterFacts, ...]
    waiting_jobs: int
    ringing_orders: int
    open_orders: int
    journal_trouble: str = ""
    vault_trouble: str = ""
    today: Today = Today()
    practice: bool = False
    watch_troubles: tuple[str, ...] = ()
    keeping_troubles: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    standing: ShopStanding = ShopStanding()
    speech_trouble: str = ""
    awake_trouble: str = ""
    never_ordered: bool = False

    @property
    def troubles(self) -> tuple[str, ...]:
        """Return what is wrong now, worst first."""
        candidates = [self.journal_trouble, self.bell.trouble, *self.watch_troubles, self.link.trouble]
        candidates += [self.standing.trouble, *(printer.trouble for printer in self.printers)]
        candidates += [*self.keeping_troubles, self.vault_trouble]
        return tuple(dict.fromkeys(sentence for sentence in candidates if sentence))
