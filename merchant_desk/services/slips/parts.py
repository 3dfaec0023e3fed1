"""Puts a slip's parts together as the owner has arranged them. It must not know orders, paper or bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from merchant_desk.domain.slip import Block, Pair, Picture, Rule, Size, Text
from merchant_desk.domain.slip_design import NEEDED, Designs, SlipDesign

#: One size larger; nothing is larger than LARGE.
_LARGER = {Size.NORMAL: Size.TALL, Size.TALL: Size.LARGE, Size.LARGE: Size.LARGE}
THIN = Rule()
THICK = Rule(double=True)
#: Behind its heading an order that cannot be read has no other part; see :func:`arranged`.
SCREEN = "screen"
_WHERE_UNREADABLE = ("logo", "heading", SCREEN, "foot")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a slip; frozen.

    ``before`` and ``after`` are the lines that part it from its neighbours. Where two meet, one is printed and the
    double one wins; a slip neither begins nor ends with one. A part without blocks leaves no trace.
    """

    blocks: tuple[Block, ...] = ()
    before: Rule | None = None
    after: Rule | None = None

    def larger(self) -> Part:
        """Return the part with its words a size larger."""
        return replace(self, blocks=tuple(_larger(block) for block in self.blocks))


def logo(designs: Designs) -> Part:
    """Return the owner's picture, or nothing where there is none."""
    return Part((Picture(designs.logo),)) if designs.logo is not None else Part()


def joined(parts: Iterable[Part]) -> tuple[Block, ...]:
    """Return the parts' blocks from top to bottom with the lines between them."""
    blocks: list[Block] = []
    line: Rule | None = None
    for part in parts:
        if not part.blocks:
            continue
        if blocks:
            lines = [rule for rule in (line, part.before) if rule is not None]
            blocks += [THICK if THICK in lines else THIN] if lines else []
        blocks += part.blocks
        line = part.after
    return tuple(blocks)


def arranged(design: SlipDesign, always: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the names of the parts from top to bottom, with those that no design can take away.

    ``always`` names the latter, in their order, each with the parts behind which it stands: behind the last one of
    them that is there, else at the end, above the foot. A part that is needed and missing is put back, the heading
    to the top.
    """
    names = list(dict.fromkeys(design.parts))
    if "heading" not in names:
        names.insert(int(names[:1] == ["logo"]), "heading")
    for name in sorted(NEEDED.get(design.kind, frozenset()) - set(names)):
        names.insert(_end(names), name)
    for name, behind in always.items():
        places = [names.index(other) + 1 for other in behind if other in names]
        names.insert(max(places, default=_end(names)), name)
    return tuple(names)


def put_together(
    design: SlipDesign,
    always: Mapping[str, tuple[str, ...]],
    make: Mapping[str, Callable[[], Part]],
    *,
    readable: bool,
) -> tuple[Block, ...]:
    """Return the blocks of the slip: ``make`` has every part's maker by name; a name that is unknown is passed over.

    An order that cannot be read has logo, heading, the words that send people to the screen, and the foot.
    """
    names = arranged(design, always if readable else {SCREEN: ("heading",)})
    if not readable:
        names = tuple(name for name in names if name in _WHERE_UNREADABLE)
    parts = ((name, make[name]()) for name in names if name in make)
    return joined(part.larger() if name in design.large else part for name, part in parts)


def _end(names: list[str]) -> int:
    """Return where the slip's words end: above the foot that closes it."""
    return len(names) - int(names[-1:] == ["foot"])


def _larger(block: Block) -> Block:
    return replace(block, size=_LARGER[block.size]) if isinstance(block, Text | Pair) else block
