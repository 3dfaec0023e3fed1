"""What the first start's wizard may ask of the program. Main thread only; what waits answers by a callback, once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from merchant_desk.domain.errors import DeskError

from .ports import BellTrial

Failed = Callable[[DeskError], None]


class SetupField(StrEnum):
    """What a person writes in the wizard, in the order of its steps."""

    ADDRESS = "address"
    NAME = "name"
    MERCHANT = "merchant"
    BUSINESS = "business"
    CITY = "city"
    CLIENT = "client"
    SECRET = "secret"  # noqa: S105  # the name of a field


@dataclass(frozen=True, slots=True)
class City:
    """A city or county and the name of its local currency (``regions.csv``); ``other_name`` is an older one."""

    name: str
    currency: str
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class ShopDraft:
    """A shop as it has been written so far; frozen. ``city`` may stay empty: then no local currency is named."""

    profile: str = "open-delivery"
    address: str = ""
    name: str = ""
    merchant_id: str = ""
    business_number: str = ""
    city: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    wants_printer: bool = True


@dataclass(frozen=True, slots=True)
class AddressTrial:
    """Somebody answers at the address: after ``took_ms``, and over verified TLS where ``is_encrypted``."""

    took_ms: int
    is_encrypted: bool


@dataclass(frozen=True, slots=True)
class FilePlan:
    """What a provisioning file would set up; frozen. ``told`` are sentences, ``details`` single settings in words.

    ``needs_code``: its secret is under a one-time code, which :meth:`FirstStartRoom.open_file` has to be given.
    """

    told: tuple[str, ...]
    details: tuple[str, ...] = ()
    needs_code: bool = False


class FirstStartRoom(Protocol):
    """The first set-up. Until ``finish`` or ``open_file`` succeeds nothing is written anywhere."""

    def cities(self) -> tuple[City, ...]:
        """Return the cities and counties whose local currency is known."""

    def wrong(self, draft: ShopDraft) -> frozenset[SetupField]:
        """Return the fields that a settings file would refuse as they are."""

    def try_platform(self, draft: ShopDraft, told: Callable[[AddressTrial], None], failed: Failed) -> None:
        """See whether anybody answers at the platform's address; nothing of the shop is told there."""

    def try_sign_in(self, draft: ShopDraft, told: Callable[[], None], failed: Failed) -> None:
        """Sign in at the platform as the desk will."""

    def try_bell(self, told: Callable[[BellTrial], None]) -> None:
        """Sound the new order's bell through the real output."""

    def finish(self, draft: ShopDraft, failed: Failed) -> None:
        """Keep the secret and the settings, and begin to work; where that fails nothing has been changed."""

    def find_files(self, told: Callable[[tuple[str, ...]], None]) -> None:
        """Look for provisioning files beside the program and on USB sticks; their paths, none where there is none."""

    def read_file(self, path: str, told: Callable[[FilePlan], None], failed: Failed) -> None:
        """Say what a provisioning file would set up; nothing is changed."""

    def open_file(self, path: str, code: str, failed: Failed) -> None:
        """Set the desk up from the file that was read last, as it was then, and begin to work.

        A wrong code changes nothing. Once the secret is kept it is wiped from the file.
        """
