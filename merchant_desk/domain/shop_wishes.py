"""What is kept of the shop: how it is wanted to stand, what is sold out, what orders named. Nothing is personal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .shop_standing import MenuThing, ShopStanding, SoldOut


@dataclass(frozen=True, slots=True)
class ShopWish:
    """How a shop is wanted to stand; ``by`` is who wanted it so (``staff``, ``hours``, ``desk``)."""

    merchant_id: str
    standing: ShopStanding
    by: str = "desk"


@dataclass(frozen=True, slots=True)
class ThingWish:
    """A thing that is sold out, or is to be for sale again; ``is_over``: the platform knows its end, the row goes."""

    merchant_id: str
    sold_out: SoldOut
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class MenuNote:
    """What an order taught about the menu: ``times`` more orders named the thing (its ``seen_at`` is the newest).

    ``missed_at`` is when an order was turned down for it, ``is_answered`` that nobody needs to be asked about that
    any more.
    """

    merchant_id: str
    thing: MenuThing
    times: int = 0
    missed_at: datetime | None = None
    is_answered: bool = False


@dataclass(frozen=True, slots=True)
class Missed:
    """A thing that an order was turned down for (aware UTC), which nobody has answered yet."""

    merchant_id: str
    thing: MenuThing
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptShop:
    """What a start finds of all shops of the home."""

    shops: tuple[ShopWish, ...] = ()
    sold_out: tuple[ThingWish, ...] = ()
    missed: tuple[Missed, ...] = ()
