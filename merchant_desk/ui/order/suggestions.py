"""What was turned down for want of it and is still for sale: asked about once. It must not know how it is shown."""

from __future__ import annotations

from merchant_desk.domain.shop_standing import MenuThing
from merchant_desk.services.shop.port import ShopRoom


class Suggestions:
    """Main thread; owned by the shop's pages.

    What a person has answered with no is not asked again in this run, unless it was no longer suggested meanwhile.
    """

    def __init__(self, room: ShopRoom) -> None:
        self._room = room
        self._declined: set[str] = set()

    def open(self) -> tuple[MenuThing, ...]:
        """Return what is to be asked about."""
        suggested = self._room.suggested()
        self._declined &= {thing.thing_id for thing in suggested}
        return tuple(thing for thing in suggested if thing.thing_id not in self._declined)

    def take_over(self, other: Suggestions) -> None:
        """Go on with what was answered in another window of the same desk."""
        self._declined |= other._declined

    def decline(self, thing_id: str) -> None:
        """Ask no more about a thing."""
        self._declined.add(thing_id)
