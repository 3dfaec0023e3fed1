"""Answers what the pages of the settlement ask. It must not know files, SQL, HTTP or widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TypeVar

from merchant_desk.domain.books.fees import FeeRule, FeeTable
from merchant_desk.domain.errors import DecisionRefused, DeskError, SettingsError
from merchant_desk.services.business_day import business_day
from merchant_desk.services.ports import Clock, Lanes
from merchant_desk.services.settings import BookSettings

from .open_books import READING, Open, OpenBooks
from .reckoning import Asked, list_orders, reckon_order, reckon_span
from .rules_in_use import RulesInUse
from .settlement_port import OrderStatement, OrderSums, Statement
from .settling import SaleSettling, has_changed
from .statements import Statements

T = TypeVar("T")
#: Limits of the settings file.
MOST_RATES = 50
LATEST_PAYOUT_DAYS = 60

Failed = Callable[[DeskError], None]
#: Keeps the settings of the books in the home's file: what to keep, then done or failed.
Keep = Callable[[BookSettings, Callable[[], None], Failed], None]


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the settlement of one shop is read from, and where its days are cut."""

    open: Open
    cut_hour: int
    local_currency: str


class Settlement:
    """Implements ``settlement_port.SettlementRoom``. Main thread; owned by the desk's books.

    A span is reckoned anew first where the journal has other lines than the present rates make. ``use`` has the desk
    reckon by other settings, ``keep`` keeps them in the home's file, ``say`` shows a sentence to staff.
    """

    def __init__(
        self,
        shelf: Shelf,
        *,
        rules: RulesInUse,
        settling: SaleSettling,
        statements: Statements,
        lanes: Lanes,
        clock: Clock,
        use: Callable[[BookSettings], None],
        keep: Keep,
        say: Callable[[str], None],
    ) -> None:
        self._shelf = shelf
        self._rules = rules
        self._settling = settling
        self._statements = statements
        self._lanes = lanes
        self._clock = clock
        self._use = use
        self._keep = keep
        self._say = say
        self._question = 0

    def today(self) -> date:
        """Return the present business day."""
        return business_day(self._clock.now(), self._shelf.cut_hour)

    # --- questions --------------------------------------------------------------------------------------------

    def statement(self, first: date, last: date, told: Callable[[Statement], None], failed: Failed) -> None:
        """Reckon a span of business days, both included. A newer question drops an older one's answer."""
        self._question += 1
        question = self._question
        self._statements.look_if_old()

        def tell(statement: Statement) -> None:
            if question == self._question:
                told(statement)

        def not_told(error: DeskError) -> None:
            if question == self._question:
                failed(error)

        def answer() -> None:
            asked = self._asked(first, last)
            self._read(lambda books: reckon_span(books, asked), tell, not_told)

        def looked(is_stale: bool) -> None:
            if is_stale:
                self._settling.reckon(first, last, answer, not_told)
            else:
                answer()

        def look() -> None:
            ruling, hour = self._rules.ruling(), self._shelf.cut_hour
            self._read(lambda books: has_changed(books, first, last, ruling, hour), looked, not_told)

        self._rules.when_loaded(look, not_told)

    def orders(
        self,
        first: date,
        last: date,
        more: str | None,
        told: Callable[[OrderSums], None],
        failed: Failed,
    ) -> None:
        """List the orders of a span that were accepted; ``more`` of an answer continues it."""
        before = int(more) if more is not None else None

        def look() -> None:
            asked = self._asked(first, last)
            self._read(lambda books: list_orders(books, asked, before), told, failed)

        self._rules.when_loaded(look, failed)

    def order(self, order_id: str, told: Callable[[OrderStatement], None], failed: Failed) -> None:
        """Reckon one order."""

        def look() -> None:
            asked = self._asked(self.today(), self.today())
            self._read(lambda books: reckon_order(books, order_id, asked), told, failed)

        self._rules.when_loaded(look, failed)

    def fetch(self, done: Callable[[], None], failed: Failed) -> None:
        """Ask the platform for its statements now."""
        self._statements.fetch(done, failed)

    def _asked(self, first: date, last: date) -> Asked:
        return Asked(
            first,
            last,
            self.today(),
            self._rules.ruling(),
            self._shelf.cut_hour,
            self._shelf.local_currency,
            self._statements.fetched_at,
            self._statements.trouble,
        )

    def _read(self, ask: Callable[[OpenBooks], T], told: Callable[[T], None], failed: Failed) -> None:
        self._lanes.submit(READING, partial(_opened, self._shelf.open, ask), told, failed)

    # --- rates ------------------------------------------------------------------------------------------------

    def own_table(self) -> FeeTable:
        """Return the platform's table as it is used: the shop's own rates first, where there are any."""
        return self._rules.ruling().table

    def tables(self) -> tuple[FeeTable, ...]:
        """Return the tables of the other platforms, in the order shown."""
        return self._rules.ruling().elsewhere

    def payout_days(self) -> int:
        """Return after how many business days the platform pays, as the shop has set it."""
        return self._rules.books.payout_days

    def set_own_rates(self, rules: tuple[FeeRule, ...], payout_days: int) -> None:
        """Use the shop's own rates and cycle from now on; past days are reckoned anew.

        They are in use at once; should they not reach the disk, the ones before are in use again, and staff are told.
        """
        days = {rule.valid_from for rule in rules}
        if len(days) < len(rules):
            raise DecisionRefused(
                "같은 날부터 쓰는 요율이 두 개 있습니다.", action="날짜를 서로 다르게 적어 주세요."
            )
        if len(rules) > MOST_RATES or not 0 <= payout_days <= LATEST_PAYOUT_DAYS:
            raise SettingsError(
                f"요율은 {MOST_RATES}개까지, 정산 주기는 {LATEST_PAYOUT_DAYS}일까지 적을 수 있습니다."
            )
        before = self._rules.books
        wanted = replace(before, own_rates=rules, payout_days=payout_days)
        self._use(wanted)

        def not_kept(error: DeskError) -> None:
            if self._rules.books == wanted:
                self._use(before)
            self._say(f"요율을 저장하지 못했습니다. {error}")

        self._keep(wanted, lambda: None, not_kept)


def _opened(open_books: Open, ask: Callable[[OpenBooks], T]) -> T:
    with open_books() as books:
        return ask(books)
