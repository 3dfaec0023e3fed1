"""What the owner has chosen for each kind of slip: which parts, in which order and size. It must not know orders.

A part that is not listed never appears on that slip.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .job import SlipKind
from .slip import Bits


@dataclass(frozen=True, slots=True)
class SlipDesign:
    """The owner's choices for one kind; frozen.

    ``parts`` names the parts from top to bottom (see :data:`PARTS`), ``large`` those that are printed a size larger.
    ``copies`` is 0 where the printer's own number counts.
    """

    kind: SlipKind
    parts: tuple[str, ...]
    large: frozenset[str] = frozenset()
    copies: int = 0


#: The parts that each kind may have, in the usual order; what stands behind the bar may not be left out.
PARTS: dict[SlipKind, tuple[str, ...]] = {
    SlipKind.KITCHEN: ("logo", "heading", "times", "request", "dishes", "wishes", "foot"),
    SlipKind.DELIVERY: (
        "logo",
        "heading",
        "times",
        "address",
        "phone",
        "delivery_request",
        "store_request",
        "wishes",
        "dishes",
        "sums",
        "tenders",
        "business",
        "tax",
        "origins",
        "qr",
        "foot",
    ),
    SlipKind.LABEL: ("logo", "heading", "times", "dishes", "request", "wishes", "foot"),
}
#: Parts without which a slip would not do its work.
NEEDED: dict[SlipKind, frozenset[str]] = {
    SlipKind.KITCHEN: frozenset({"heading", "dishes"}),
    SlipKind.DELIVERY: frozenset({"heading"}),
    SlipKind.LABEL: frozenset({"heading"}),
}


def usual(kind: SlipKind) -> SlipDesign:
    """Return the design of a kind that nobody has changed: every part in its usual order."""
    return SlipDesign(kind, PARTS[kind])


@dataclass(frozen=True, slots=True)
class Designs:
    """All designs of a shop; frozen. ``logo`` is the owner's picture, ready to print, if there is one."""

    designs: tuple[SlipDesign, ...] = ()
    logo: Bits | None = None

    def of(self, kind: SlipKind) -> SlipDesign:
        """Return the design of a kind."""
        return next((design for design in self.designs if design.kind is kind), None) or usual(kind)

    def with_designs(self, designs: Iterable[SlipDesign]) -> Designs:
        """Return these designs with others in place of those of the same kind."""
        newer = {design.kind: design for design in designs}
        kept = tuple(design for design in self.designs if design.kind not in newer)
        return Designs((*kept, *newer.values()), self.logo)
