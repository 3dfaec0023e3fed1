"""Who the shop is and by which rules it works. It must not know where this is kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AutoAccept(StrEnum):
    """Who decides: a person, a rule always, or a rule when nobody did for ``after_min`` minutes."""

    OFF = "off"
    ALWAYS = "always"
    UNATTENDED = "unattended"


@dataclass(frozen=True, slots=True)
class Rules:
    """The shop's rules. ``print_at_once`` prints the kitchen slip before the platform confirms.

    ``slip_limit_min``: a slip older than this is not printed by itself any more (default 30 min).
    """

    auto_accept: AutoAccept = AutoAccept.OFF
    after_min: int = 3
    preparation_min: int = 20
    print_at_once: bool = False
    slip_limit_min: int = 30


@dataclass(frozen=True, slots=True)
class Shop:
    """One shop on one platform. ``merchant_id``: 36-100 ASCII characters without comma (Open Delivery 1.7.0).

    ``local_currency`` is the name of the region's local currency (수원페이). ``day_begins_hour`` (0-11, Asia/Seoul) is
    when a business day begins: a shop that closes at two in the morning counts the night to the day before.
    """

    name: str
    merchant_id: str
    region: str = ""
    local_currency: str = ""
    business_number: str = ""
    owner: str = ""
    address: str = ""
    phone: str = ""
    origins: str = ""
    day_begins_hour: int = 0
