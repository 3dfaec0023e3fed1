"""By which rates the shop is reckoned, and when it is paid: tables, the shop's own rates, closed days.

It must not know where tables are kept, nor what is reckoned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from merchant_desk.domain.books.fees import FeeRule, FeeTable, own_table
from merchant_desk.domain.books.working_days import payout_day
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.ports import Lanes
from merchant_desk.services.settings import BookSettings

#: The table of the practice platform, which counts where the settings name no other.
PRACTICE = "practice"


def _no_holiday(_: date) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: all tables by key, those of other platforms as shown, and what names a day's holiday."""

    by_key: Mapping[str, FeeTable] = field(default_factory=dict)
    elsewhere: tuple[FeeTable, ...] = ()
    holiday: Callable[[date], str] = _no_holiday


@dataclass(frozen=True, slots=True)
class Ruling:
    """The rates and days as they are at one moment; frozen, for lanes."""

    table: FeeTable
    elsewhere: tuple[FeeTable, ...]
    tier: str
    payout_days: int
    free_days: frozenset[str]
    holiday: Callable[[date], str] = _no_holiday

    def rule_on(self, day: date) -> FeeRule | None:
        """Return the shop's rule of a day, None where none is known."""
        return self.table.rule_on(day, self.tier)

    def pay_day(self, day: date) -> date:
        """Return when the orders of a day are paid."""
        return payout_day(day, self.payout_days, self._is_free)

    def _is_free(self, day: date) -> bool:
        return bool(self.holiday(day)) or day.isoformat() in self.free_days


class RulesInUse:
    """Main thread; owned by the desk's books. ``load`` reads the tables on a lane; they never change in one run."""

    def __init__(
        self, books: BookSettings, lanes: Lanes, load: Callable[[], Loaded], *, practises: bool = False
    ) -> None:
        self.books = books
        self._lanes = lanes
        self._load = load
        self._practises = practises
        self._loaded: Loaded | None = None
        self._waiting: list[tuple[Callable[[], None], Callable[[DeskError], None]]] = []
        self._is_loading = False

    @property
    def is_loaded(self) -> bool:
        """Tell whether the tables are there."""
        return self._loaded is not None

    def when_loaded(self, then: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        """Do something as soon as the tables are there; ``failed`` where they cannot be read (they are tried anew)."""
        if self._loaded is not None:
            then()
            return
        self._waiting.append((then, failed))
        if not self._is_loading:
            self._is_loading = True
            self._lanes.submit("reader", self._load, self._got, self._not_loaded)

    def _got(self, loaded: Loaded) -> None:
        self._loaded, self._is_loading = loaded, False
        waiting, self._waiting = self._waiting, []
        for then, _ in waiting:
            then()

    def _not_loaded(self, error: DeskError) -> None:
        self._is_loading = False
        waiting, self._waiting = self._waiting, []
        for _, failed in waiting:
            failed(error)

    def use(self, books: BookSettings) -> date | None:
        """Reckon by other settings from now on; return from which day on rates differ, None where none does."""
        before, self.books = self.books, books
        if (before.table, before.tier) != (books.table, books.tier):
            return date.min
        changed = [
            rule.valid_from
            for rules, others in (
                (before.own_rates, books.own_rates),
                (books.own_rates, before.own_rates),
            )
            for rule in rules
            if rule not in others
        ]
        return min(changed, default=None)

    def ruling(self) -> Ruling:
        """Return the rates and days as they are now; without tables only the shop's own rates are known."""
        return ruling_of(self.books, self._loaded or Loaded(), practises=self._practises)


def ruling_of(books: BookSettings, loaded: Loaded, *, practises: bool = False) -> Ruling:
    """Return the rates and days of these settings; a shop that practises has the practice platform's table."""
    key = books.table
    if practises and key == BookSettings().table:
        key = PRACTICE
    table = loaded.by_key.get(key) or FeeTable(key, key, ())
    return Ruling(
        own_table(table, books.own_rates),
        tuple(other for other in loaded.elsewhere if other.key != key),
        books.tier,
        books.payout_days,
        frozenset(books.free_days),
        loaded.holiday,
    )
