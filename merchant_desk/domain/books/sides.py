"""One side of a comparison: an order's amounts by line and tender. It must not know which side is right."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from merchant_desk.domain.order import Tender

from .rates import Rate
from .settlement import Line, SettledLine

#: How the journal ends the words of a stated line that names its rate.
_PERCENT = " %"

#: What is stated besides the order itself; it may come in a later batch without stating the order again.
_BESIDES = frozenset({Line.CORRECTION, Line.OTHER})


@dataclass(frozen=True, slots=True)
class Side:
    """Amounts by line and tender (None: not by tender), each other than nothing; ``rates`` are those that it names."""

    amounts: Mapping[tuple[Line, Tender | None], int]
    rates: Mapping[tuple[Line, Tender | None], Rate] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, lines: Iterable[SettledLine]) -> Side:
        """Return the sums of lines."""
        found: dict[tuple[Line, Tender | None], int] = {}
        rates: dict[tuple[Line, Tender | None], Rate] = {}
        for line in lines:
            key = (line.line, line.tender)
            found[key] = found.get(key, 0) + line.amount
            if line.rule.endswith(_PERCENT):
                with contextlib.suppress(ValueError):  # a rule's words, not a rate alone
                    rates[key] = Rate.of_percent(line.rule.removesuffix(_PERCENT))
        return cls({key: amount for key, amount in found.items() if amount}, rates)

    def sum_of(self, *lines: Line) -> int:
        """Return what these lines come to."""
        return sum(amount for (line, _), amount in self.amounts.items() if line in lines)

    def by_tender(self, *lines: Line) -> dict[Tender | None, int]:
        """Return what these lines come to by tender."""
        found: dict[Tender | None, int] = {}
        for (line, tender), amount in self.amounts.items():
            if line in lines:
                found[tender] = found.get(tender, 0) + amount
        return found

    def with_lines_of(self, other: Side, *lines: Line) -> Side:
        """Return this side with the other one's amounts on these lines."""
        kept = {key: amount for key, amount in self.amounts.items() if key[0] not in lines}
        return Side(
            kept | {key: amount for key, amount in other.amounts.items() if key[0] in lines}, self.rates
        )


def copies_of(stated: Sequence[SettledLine]) -> tuple[list[SettledLine], list[list[SettledLine]]]:
    """Return what states an order once, and what only repeats that, in the same batch or in others.

    A batch that states the order otherwise adds to the first one; so does every later correction.
    """
    once = [line for line in stated if line.line in _BESIDES]
    again: list[list[SettledLine]] = []
    first: Side | None = None
    for batch_id in dict.fromkeys(line.batch_id for line in stated):
        batch = [line for line in stated if line.batch_id == batch_id and line.line not in _BESIDES]
        for copy in _copies(batch):
            side = Side.of(copy)
            if side == first:
                again.append(copy)
            else:
                once += copy
                first = first or side
    return once, again


def _copies(batch: Sequence[SettledLine]) -> list[list[SettledLine]]:
    """Split a batch where each of its lines stands there equally often with the same amount."""
    groups: dict[tuple[Line, Tender | None], list[SettledLine]] = {}
    for line in batch:
        groups.setdefault((line.line, line.tender), []).append(line)
    lengths = {len(group) for group in groups.values()}
    is_even = len(lengths) == 1 and all(
        line.amount == group[0].amount for group in groups.values() for line in group
    )
    return [list(copy) for copy in zip(*groups.values(), strict=True)] if is_even else [list(batch)]
