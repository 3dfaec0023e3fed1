"""Who stands before the window: staff or the owner, told apart by a PIN. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

from merchant_desk.domain.errors import DeskError


class Role(StrEnum):
    """STAFF decide about orders and the shop; OWNER also sees settlement, settings and customers of past orders."""

    STAFF = "staff"
    OWNER = "owner"


class AccessRoom(Protocol):
    """The lock. Without an owner's PIN everything is open, as on the first day."""

    def has_pin(self) -> bool:
        """Tell whether the owner has set a PIN."""

    def role(self) -> Role:
        """Return who is known to stand here now; the owner becomes staff again after the idle time."""

    def enter(self, pin: str, entered: Callable[[], None], refused: Callable[[DeskError], None]) -> None:
        """Try a PIN (hashing takes a while, on a lane); after some wrong ones it has to wait, said in the refusal."""

    def touch(self) -> None:
        """Note that the owner is still there: the idle time begins anew."""

    def lock(self) -> None:
        """Be staff again at once."""

    def set_pin(self, pin: str, done: Callable[[], None], refused: Callable[[DeskError], None]) -> None:
        """Set the owner's PIN (4 to 8 digits), or take it away with an empty one; only the owner may."""
