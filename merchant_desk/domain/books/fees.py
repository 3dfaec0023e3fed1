"""What a platform takes, by date: rates with their source. It must not know where the tables are kept.

A rule that is not known stays a question: nothing is filled in; the shop's own rates may take its place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from merchant_desk.domain.order import OrderKind, Tender

from .rates import Rate

#: Value added tax on fees (Korean VAT law, article 30; the same since 1977-07-01).
VAT = Rate.of_percent("10")

NOTHING = Rate(0)


@dataclass(frozen=True, slots=True)
class FeeRule:
    """The rates of one platform from ``valid_from`` until the next rule of the same ``tier`` begins; frozen.

    ``commission`` is taken of the sale (what the customer pays and others pay for him, without what the platform keeps
    for its own delivery), ``takeout`` in its place of orders that are fetched (None: no other). ``payment`` is taken
    of what was paid online, by tender; ``other_payment`` of the tenders it does not name. ``delivery`` is what the shop
    pays for each delivery by the platform (minor units, without tax), 0 where it pays none. ``vat`` is taken of all of
    these together. ``tier`` names the shop's class (by sales; empty: the rule is for every class); ``words`` says since
    when it is valid, ``source`` who says so and when, ``assumption`` what is uncertain about it (empty: nothing).
    """

    platform: str
    valid_from: date
    commission: Rate
    payment: Mapping[Tender, Rate] = field(default_factory=dict)
    other_payment: Rate = NOTHING
    vat: Rate = VAT
    delivery: int = 0
    tier: str = ""
    words: str = ""
    source: str = ""
    assumption: str = ""
    takeout: Rate | None = None

    def commission_of(self, kind: OrderKind) -> Rate:
        """Return what is taken of orders of this kind."""
        return self.takeout if kind is OrderKind.TAKEOUT and self.takeout is not None else self.commission

    def told(self, rate: Rate) -> str:
        """Return one of its rates as it is shown beside an amount: ``1 % (2020-12-01부터)``."""
        return f"{rate} ({self.words})" if self.words else str(rate)

    @property
    def vat_told(self) -> str:
        """Return the tax as it is shown beside an amount, ``10 %``: the day of the fees' rates is none of the tax."""
        return str(self.vat)

    def payment_rate(self, tender: Tender) -> Rate:
        """Return what is taken of an online payment with this tender."""
        return self.payment.get(tender, self.other_payment)


@dataclass(frozen=True, slots=True)
class FeeTable:
    """The rules of one platform. ``key`` is the file's name, ``name`` what people call the platform (배달특급)."""

    key: str
    name: str
    rules: tuple[FeeRule, ...]

    def tiers(self) -> tuple[str, ...]:
        """Return the classes of shops that the table knows, in the order of the file; empty where it knows none."""
        return tuple(dict.fromkeys(rule.tier for rule in self.rules if rule.tier))

    def rule_on(self, day: date, tier: str = "") -> FeeRule | None:
        """Return the rule of that day, None before the first; an unknown tier means the table's first one."""
        tiers = self.tiers()
        wanted = {"", tier if tier in tiers else next(iter(tiers), "")}
        valid = [rule for rule in self.rules if rule.tier in wanted and rule.valid_from <= day]
        return max(valid, key=lambda rule: rule.valid_from, default=None)


def own_table(table: FeeTable, own_rules: Sequence[FeeRule]) -> FeeTable:
    """Return the table as a shop uses it: its own rules, for every class, take its place from their first day on."""
    if not own_rules:
        return table
    first = min(rule.valid_from for rule in own_rules)
    kept = tuple(rule for rule in table.rules if rule.valid_from < first)
    return replace(table, rules=(*kept, *(replace(rule, platform=table.key, tier="") for rule in own_rules)))
