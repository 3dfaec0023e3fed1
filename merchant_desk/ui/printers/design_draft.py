"""One kind of slip while it is being designed: parts in their order, switched off or larger. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.slip_design import NEEDED, PARTS, SlipDesign, usual

#: The kinds that have a design, in the order of a day's work.
KINDS = (SlipKind.KITCHEN, SlipKind.DELIVERY, SlipKind.LABEL)
MOST_COPIES = 5


@dataclass(frozen=True, slots=True)
class Draft:
    """All parts of a kind, also those that are off: a part keeps its place when it is switched on again. Frozen."""

    kind: SlipKind
    order: tuple[str, ...]
    off: frozenset[str] = frozenset()
    large: frozenset[str] = frozenset()
    copies: int = 0

    def design(self) -> SlipDesign:
        """Return the design as it is kept."""
        parts = tuple(part for part in self.order if part not in self.off)
        return SlipDesign(self.kind, parts, self.large & set(parts), self.copies)

    def is_needed(self, part: str) -> bool:
        """Tell whether the slip would not do its work without this part."""
        return part in NEEDED[self.kind]

    def moved(self, part: str, by: int) -> Draft:
        """Return the draft with a part ``by`` places further down; at the ends it stays."""
        place = self.order.index(part)
        order = list(self.order)
        order.insert(max(0, min(len(order) - 1, place + by)), order.pop(place))
        return replace(self, order=tuple(order))

    def switched(self, part: str) -> Draft:
        """Return the draft with a part on or off; a needed one stays on."""
        return self if self.is_needed(part) else replace(self, off=self.off ^ {part})

    def enlarged(self, part: str) -> Draft:
        """Return the draft with a part a size larger, or as usual again."""
        return replace(self, large=self.large ^ {part})

    def with_copies(self, copies: int) -> Draft:
        """Return the draft with this many copies; 0 where the printer's number counts."""
        return replace(self, copies=copies)


def draft_of(design: SlipDesign) -> Draft:
    """Return a design as a draft; parts that are off stand behind their usual neighbours."""
    known = PARTS[design.kind]
    order = [part for part in dict.fromkeys(design.parts) if part in known]
    off = frozenset(part for part in known if part not in order and part not in NEEDED[design.kind])
    for number, part in enumerate(known):
        if part not in order:
            before = [order.index(other) for other in known[:number] if other in order]
            order.insert(max(before) + 1 if before else 0, part)
    return Draft(design.kind, tuple(order), off, design.large & set(known), design.copies)


def usual_draft(kind: SlipKind) -> Draft:
    """Return the draft of a kind that nobody has changed."""
    return draft_of(usual(kind))
