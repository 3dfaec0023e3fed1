"""What a desk is set up with: plain frozen values. It must not know files or the keyring."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.domain.printer import OnUnknown, PrinterProfile
from merchant_desk.domain.shop import Rules, Shop
from merchant_desk.domain.slip_design import Designs


@dataclass(frozen=True, slots=True)
class Profile:
    """How a kind of platform wants to be spoken to.

    ``poll_interval_s`` is the default, ``min_poll_interval_s`` the fastest it allows (also for F5);
    ``confirm_within_s`` is the deadline where the order itself has none. Sources: protocol notes in the README
    (iFood 30 s and 8 min, Keeta two polls a minute and 5 min). ``heartbeat_s``: a shop that does not poll for this
    long may be closed by the platform (iFood: online is who polls every 30 s); None where nothing of it is known.
    """

    name: str
    poll_interval_s: float
    min_poll_interval_s: float
    confirm_within_s: float
    heartbeat_s: float | None = None


PROFILES: dict[str, Profile] = {
    "practice": Profile("practice", 5.0, 0.5, 480.0),
    "open-delivery": Profile("open-delivery", 30.0, 5.0, 480.0),
    "ifood": Profile("ifood", 30.0, 30.0, 480.0, heartbeat_s=60.0),
    "keeta": Profile("keeta", 30.0, 30.0, 300.0),
}


@dataclass(frozen=True, slots=True)
class PlatformSettings:
    """Where and as whom the desk polls. The secret is not here: it lives in the vault under ``secret_name``.

    ``client_secret_env`` names an environment variable that holds the secret instead (never stored).
    """

    profile: Profile
    base_url: str
    client_id: str
    poll_interval_s: float
    client_secret_env: str = ""
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 10.0

    @property
    def secret_name(self) -> str:
        """Return the vault entry of the client's secret."""
        return f"client_secret:{self.client_id}"


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """One printer and what comes out of it; frozen.

    ``address``: ``tcp://HOST[:PORT]``, ``serial:PORT[?baud=N]``, ``spool:QUEUE`` (raw bytes through the system's
    spooler), ``os:QUEUE`` (a picture through the system's driver), ``pdf:FOLDER`` or ``file:FOLDER``.
    ``dishes`` and ``not_dishes``: the kitchen's slip has only dishes of these menu categories, or all but these; both
    empty means every dish. ``backup`` names the printer that takes over when this one is out of order.
    """

    name: str
    address: str
    profile: PrinterProfile = PrinterProfile()
    slips: tuple[SlipKind, ...] = (SlipKind.KITCHEN,)
    copies: int = 1
    dishes: tuple[str, ...] = ()
    not_dishes: tuple[str, ...] = ()
    backup: str = ""
    on_unknown: OnUnknown = OnUnknown.ASK

    @property
    def columns(self) -> int:
        """Return the cells of a line of its paper."""
        return self.profile.columns


@dataclass(frozen=True, slots=True)
class MenuCategory:
    """A part of the menu, for the way of its slips: a dish belongs to the first category that has one of its words.

    The platform's orders name no category, so the owner does: by words of the dish's name, or its external code.
    """

    name: str
    words: tuple[str, ...]


#: Hours that nobody has told.
UNKNOWN_HOURS = OpeningHours()


class ThemeName(StrEnum):
    """The window's colours: for daylight, for a dim counter, for eyes that need the strongest contrast."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Language(StrEnum):
    """What the window speaks. Slips, the platform and the black box stay as they are."""

    KOREAN = "ko"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """How the window looks: ``size_percent`` (100-150) enlarges everything beyond the system's own scaling."""

    theme: ThemeName = ThemeName.LIGHT
    language: Language = Language.KOREAN
    size_percent: int = 100


@dataclass(frozen=True, slots=True)
class AttentionSettings:
    """How the desk calls. ``speaks``: says in words what waits once an order has rung for ``speaks_after_s`` seconds.

    From ``quiet_from_min`` to ``quiet_to_min`` (minutes since midnight in Seoul; the same value: never) network,
    printer and the desk's own troubles are shown and not rung, but for the planned opening hours; orders and their
    cancellations always ring.
    ``keeps_awake``: the computer does not sleep in opening hours. ``check_before_min``: minutes before opening at
    which the desk checks itself; 0 never.
    """

    speaks: bool = True
    speaks_after_s: int = 60
    quiet_from_min: int = 0
    quiet_to_min: int = 0
    keeps_awake: bool = True
    check_before_min: int = 10


@dataclass(frozen=True, slots=True)
class BookSettings:
    """How the platform pays this shop. ``table`` is the key of a fee table, ``tier`` the shop's class in it.

    ``own_rates``, where there are any, take the table's place from their first day on. ``payout_days``: the platform
    pays so many business days after the day of the orders (its cycle is not published). ``free_days`` are days (ISO) on
    which its bank is closed besides weekends and public holidays.
    """

    table: str = "baedal-teukgeup"
    tier: str = ""
    own_rates: tuple[FeeRule, ...] = ()
    payout_days: int = 2
    free_days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrivacySettings:
    """How long a customer is shown: ``shown_h`` hours (1-24, the law's code sets the cap) after the order has ended.

    ``slips_without_person``: no slip names phone, address or name; of the address the dong stays for the rider.
    """

    shown_h: int = 3
    slips_without_person: bool = False


class UpdateTime(StrEnum):
    """When a newer version that is here is installed: by itself once the shop has closed, or when a person asks."""

    AFTER_CLOSING = "after_closing"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class UpdateSettings:
    """Where newer versions are looked for, an https address, empty for nowhere; and when they are installed."""

    address: str = ""
    when: UpdateTime = UpdateTime.AFTER_CLOSING


@dataclass(frozen=True, slots=True)
class ComputerSettings:
    """What is wanted of the computer. ``starts_with_session``: the desk starts when somebody signs in.

    None: nobody has said it, and the computer is left as it is.
    """

    starts_with_session: bool | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """One shop's desk as provisioned. A desk serves one shop; the file's list leaves room for more.

    ``backup_folder`` gets a second copy of each backup (another disk); empty where there is none. ``logo`` is the
    path of the owner's picture for slips; ``profiles`` are printer profiles that were saved under a name.
    """

    shop: Shop
    platform: PlatformSettings
    printers: tuple[PrinterSettings, ...] = ()
    rules: Rules = Rules()
    volume_percent: int = 80
    backup_folder: str = ""
    categories: tuple[MenuCategory, ...] = ()
    designs: Designs = Designs()
    profiles: tuple[PrinterProfile, ...] = ()
    logo: str = ""
    hours: OpeningHours = UNKNOWN_HOURS
    screen: ScreenSettings = ScreenSettings()
    attention: AttentionSettings = AttentionSettings()
    books: BookSettings = BookSettings()
    privacy: PrivacySettings = PrivacySettings()
    updates: UpdateSettings = UpdateSettings()
    computer: ComputerSettings = ComputerSettings()
