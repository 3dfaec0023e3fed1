"""What other platforms would have taken for the same orders on their dates. It must not know how that is shown.

Each order is reckoned as :func:`.settlement.fees_of` does it at home: the same customers, prices and discounts, only
the rule is another platform's. Only orders that were settled here count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from merchant_desk.domain.order import OrderKind

from .fees import FeeRule, FeeTable
from .sale import Sale
from .settlement import Basis, basis_of, fees_of


@dataclass(frozen=True, slots=True)
class ElsewhereSum:
    """What one platform would have taken (``fees``, positive) and paid out; both None where a date has no rule.

    ``rules`` are those that were used, oldest first; their words and assumptions belong beside the number.
    """

    table: FeeTable
    fees: int | None
    payout: int | None
    rules: tuple[FeeRule, ...]


def same_orders(
    sales: Iterable[tuple[date, Sale]], tables: Sequence[FeeTable], tiers: Mapping[str, str] | None = None
) -> tuple[ElsewhereSum, ...]:
    """Reckon sales with their business days, all of one currency, by each table in one pass.

    ``tiers`` names the shop's class by a table's key; else a table's first one counts.
    """
    counts = [_Count(table, (tiers or {}).get(table.key, "")) for table in tables]
    for day, sale in sales:
        basis = basis_of(sale)
        if basis is not None:
            for count in counts:
                count.add(day, sale.kind, basis)
    return tuple(count.result() for count in counts)


class _Count:
    """One table while it is counted."""

    def __init__(self, table: FeeTable, tier: str) -> None:
        self._table = table
        self._tier = tier
        self._rules: dict[date, FeeRule | None] = {}
        self._fees = self._before = 0

    def add(self, day: date, kind: OrderKind, basis: Basis) -> None:
        """Take one order in."""
        if day not in self._rules:
            self._rules[day] = self._table.rule_on(day, self._tier)
        rule = self._rules[day]
        if rule is not None:
            self._fees += fees_of(basis, kind, rule).total
            self._before += basis.before_fees

    def result(self) -> ElsewhereSum:
        """Return the sums."""
        used: dict[date, FeeRule] = {}
        for rule in self._rules.values():
            if rule is not None:
                used[rule.valid_from] = rule
        rules = tuple(used[day] for day in sorted(used))
        if None in self._rules.values():
            return ElsewhereSum(self._table, None, None, rules)
        return ElsewhereSum(self._table, self._fees, self._before - self._fees, rules)
