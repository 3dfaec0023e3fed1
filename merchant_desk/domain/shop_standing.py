"""Whether the shop takes orders in fact, why not, and what is sold out. It must not know how this is sent or kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ShopState(StrEnum):
    """OPEN: orders come. PAUSED: 영업 일시중지, ends by itself or by hand. CLOSED: until the next opening."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class Because(StrEnum):
    """Who made it so: somebody at the counter, the shop's hours, or the platform (or its silence)."""

    STAFF = "staff"
    HOURS = "hours"
    PLATFORM = "platform"


class PauseReason(StrEnum):
    """Why staff pause; the platform is told only that the shop is not available."""

    BUSY = "busy"
    STOCK = "stock"
    BREAK = "break"
    RIDER = "rider"
    OTHER = "other"


class Told(StrEnum):
    """How far a wish has got: not sent yet, under way, taken by the platform, refused for good.

    TAKEN proves that the platform answered 200 or 204, not what customers see: the standard has no reading back.
    """

    WAITING = "waiting"
    UNDER_WAY = "under_way"
    TAKEN = "taken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ShopStanding:
    """How the shop stands now; frozen. Times are aware UTC.

    ``until`` is when it changes by itself, None where only a person ends it. ``reason`` belongs to PAUSED. ``asks``
    tells that a pause ends soon, so that staff may prolong it. ``told`` with ``told_at`` is how far the platform knows;
    ``trouble`` is a sentence where it does not, or where the platform itself may have closed the shop.
    """

    state: ShopState = ShopState.OPEN
    because: Because = Because.HOURS
    since: datetime | None = None
    until: datetime | None = None
    reason: PauseReason | None = None
    asks: bool = False
    told: Told = Told.TAKEN
    told_at: datetime | None = None
    trouble: str = ""


class ThingKind(StrEnum):
    """What can be sold out: a dish, or an option that goes with dishes."""

    DISH = "dish"
    OPTION = "option"


@dataclass(frozen=True, slots=True)
class MenuThing:
    """A dish or an option as the platform's orders name it: the desk knows the menu only from them.

    ``thing_id`` is the platform's id (UUID), ``external_code`` the shop's own, ``unit`` the standard's (UN, KG ...).
    ``seen_at`` is when an order named it last (aware UTC).
    """

    thing_id: str
    kind: ThingKind
    name: str
    external_code: str = ""
    unit: str = "UN"
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SoldOut:
    """A thing that is not to be had (품절): until ``until`` (aware UTC), or until somebody undoes it (None).

    ``is_undone``: it is for sale again here and the platform does not know yet, so customers still see it sold out.
    """

    thing: MenuThing
    since: datetime
    until: datetime | None = None
    by: str = "staff"
    told: Told = Told.WAITING
    trouble: str = ""
    is_undone: bool = False
