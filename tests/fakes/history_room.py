"""A history in memory: a thousand orders of a busy shop, found as the port promises, told when a test says so.

It keeps the port's promises: nothing is answered inside of a call, each call once, a newer search drops the answer to
an older one, pages have PAGE_ROWS rows and go on where they ended, and days are business days.
"""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.services.books.history_port import (
    PAGE_ROWS,
    HistoryPage,
    HistoryQuery,
    HistoryRow,
    HistorySum,
    PastOrder,
    Pictures,
    SavedFilter,
)
from merchant_desk.ui.local_time import SEOUL
from tests.fakes.desk import START

MOST_FILTERS = 20
#: The business day ends at this hour.
CUT_HOUR = 4
DISHES = (
    ("떡볶이 세트", 12_500), ("치즈떡볶이", 8_500), ("라볶이", 7_000), ("순대", 5_500), ("김밥", 4_000),
    ("김치찌개", 9_000), ("제육덮밥", 9_500), ("돈가스", 11_000), ("똠얌 쌀국수", 12_000), ("왕갈비탕", 14_000),
    ("콜라 제로", 2_000), ("엄마손 특제 얼큰 해물 떡볶이 아주 큰 세트(3~4인분, 튀김 모둠과 음료 두 병 포함)", 46_000),
)  # fmt: skip
TENDERS = (
    (Tender.LOCAL_CURRENCY, "수원페이"), (Tender.CARD, "카드"), (Tender.CARD, "카드"), (Tender.CASH, "현금"),
    (Tender.ONNURI, "온누리상품권"), (Tender.MEAL_CARD_CHILD, "아동급식카드"),
)  # fmt: skip
REASONS = (
    "UNAVAILABLE_ITEM", "INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT", "CONSUMER_CANCELLATION_REQUESTED",
    "ORDER_OUTSIDE_THE_DELIVERY_AREA",
)  # fmt: skip
HOURS = (11, 12, 12, 12, 13, 14, 17, 18, 18, 18, 19, 19, 19, 20, 20, 21)


@cache
def made_rows(count: int = 1000, end: datetime = START, seed: int = 20) -> tuple[HistoryRow, ...]:
    """Return orders of the time before ``end``, newest first, the same ones for the same seed."""
    chance = random.Random(seed)
    rows = []
    for number in range(count):
        day = end - timedelta(days=number // 12)
        at = day.astimezone(SEOUL).replace(hour=chance.choice(HOURS), minute=chance.randrange(60))
        at = min(at.astimezone(UTC), end - timedelta(minutes=number % 12 + 1))
        named = chance.sample(DISHES, chance.choice((1, 1, 2, 2, 3, 5)))
        outcome = chance.choices(
            (Outcome.FINISHED, Outcome.CANCELLED, Outcome.REFUSED, Outcome.OPEN), (92, 4, 4, 0)
        )[0]
        ended_badly = outcome in {Outcome.CANCELLED, Outcome.REFUSED}
        total = sum(price for _, price in named) + 3_000
        tenders = (chance.choice(TENDERS),) if chance.random() > 0.05 else TENDERS[:2]
        rows.append(
            HistoryRow(
                number=count - number,
                order_id=f"id-{count - number:04}",
                display_id=f"B-{count - number:04}",
                received_at=at,
                kind=chance.choice((OrderKind.DELIVERY, OrderKind.DELIVERY, OrderKind.TAKEOUT)),
                outcome=outcome,
                total=Money(total),
                tenders=tenders,
                dishes=tuple(f"{name} {chance.choice((1, 1, 1, 2))}" for name, _ in named[:3]),
                more_dishes=max(0, len(named) - 3),
                cancel_code=chance.choice(REASONS) if ended_badly else "",
            )
        )
    return tuple(sorted(rows, key=lambda row: row.received_at, reverse=True))


def business_day(at: datetime) -> date:
    """Return the business day of a moment."""
    return (at.astimezone(SEOUL) - timedelta(hours=CUT_HOUR)).date()


class FakeHistory:
    """Keeps each question until the test answers it; ``fails`` is what the next answers say instead."""

    def __init__(self, rows: Iterable[HistoryRow] | None = None, now: datetime = START) -> None:
        self.rows = made_rows() if rows is None else tuple(rows)
        self.time = now
        self.past: dict[str, PastOrder] = {}
        self.people: dict[str, tuple[str, str]] = {}
        self.archives: tuple[int, ...] = ()
        self.fails: DeskError | None = None
        self.asked: list[tuple[str, object]] = []
        self._waiting: deque[Callable[[], None]] = deque()
        self._search = 0
        self._filters: dict[str, SavedFilter] = {}

    # --- what a test plays ----------------------------------------------------------------------------------

    def answer(self) -> None:
        """Answer everything that was asked, also what the answers ask."""
        while self._waiting:
            self._waiting.popleft()()

    @property
    def waits(self) -> int:
        """Return how many questions are open."""
        return len(self._waiting)

    def fitting(self, query: HistoryQuery) -> tuple[HistoryRow, ...]:
        """Return every order that fits, newest first."""
        return tuple(row for row in self.rows if self._fits(row, query))

    def _fits(self, row: HistoryRow, query: HistoryQuery) -> bool:
        day = business_day(row.received_at)
        total = row.total.minor if row.total is not None else 0
        request, phone = self.people.get(row.order_id, ("", ""))
        text = f"{row.display_id} {' '.join(row.dishes)}"
        return (
            all(word in text for word in query.words.split())
            and (query.first is None or query.first <= day)
            and (query.last is None or day <= query.last)
            and (not query.tenders or any(tender in query.tenders for tender, _ in row.tenders))
            and (not query.kinds or row.kind in query.kinds)
            and (not query.outcomes or row.outcome in query.outcomes)
            and (query.least is None or query.least <= total)
            and (query.most is None or total <= query.most)
            and (not query.request or query.request in request)
            and (not query.phone or (bool(phone) and phone.endswith(query.phone)))
        )

    def _later(self, failed: Callable[[DeskError], None], answer: Callable[[], None]) -> None:
        error = self.fails
        self._waiting.append(answer if error is None else partial(failed, error))

    # --- HistoryRoom ----------------------------------------------------------------------------------------

    def search(
        self,
        query: HistoryQuery,
        more: str | None,
        told: Callable[[HistoryPage], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        self.asked.append(("more" if more else "search", query))
        self._search += 1
        asked = self._search

        def answer() -> None:
            if asked == self._search:
                begins = int(more) if more else 0
                found = self.fitting(query)
                ends = begins + PAGE_ROWS
                told(
                    HistoryPage(
                        found[begins:ends], str(ends) if len(found) > ends else None, self.archives, 0.004
                    )
                )

        self._later(failed, answer)

    def count(
        self, query: HistoryQuery, told: Callable[[HistorySum], None], failed: Callable[[DeskError], None]
    ) -> None:
        self.asked.append(("count", query))

        def answer() -> None:
            found = self.fitting(query)
            sales = sum(
                row.total.minor for row in found if row.outcome is Outcome.FINISHED and row.total is not None
            )
            told(HistorySum(len(found), Money(sales)))

        self._later(failed, answer)

    def order(
        self, order_id: str, told: Callable[[PastOrder], None], failed: Callable[[DeskError], None]
    ) -> None:
        self.asked.append(("order", order_id))
        row = next(one for one in self.rows if one.order_id == order_id)
        past = self.past.get(order_id, PastOrder(row, None, ()))
        self._later(failed, lambda: told(replace(past, row=row)))

    def filters(self) -> tuple[SavedFilter, ...]:
        return tuple(self._filters[name] for name in sorted(self._filters))

    def keep_filter(self, name: str, query: HistoryQuery) -> None:
        if not name:
            raise DecisionRefused("이름이 비어 있습니다.")
        if name not in self._filters and len(self._filters) >= MOST_FILTERS:
            raise DecisionRefused("저장한 조건이 너무 많습니다.", action="쓰지 않는 조건을 지워 주세요.")
        self._filters[name] = SavedFilter(name, query)

    def forget_filter(self, name: str) -> None:
        self._filters.pop(name, None)

    def pictures(
        self,
        first: date,
        last: date,
        told: Callable[[Pictures], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        self.asked.append(("pictures", (first, last)))
        self._later(failed, lambda: told(self.counted(first, last)))

    def counted(self, first: date, last: date) -> Pictures:
        """Return what the pictures of a span show."""
        found = [row for row in self.rows if first <= business_day(row.received_at) <= last]
        local = [row.received_at.astimezone(SEOUL) for row in found]
        hours = Counter(at.hour for at in local)
        weekdays = Counter((at.weekday(), at.hour) for at in local)
        cancels = Counter(row.cancel_code for row in found if row.cancel_code)
        dishes = Counter(dish.rpartition(" ")[0] for row in found for dish in row.dishes)
        prices = dict(DISHES)
        days = []
        for back in range((last - first).days + 1):
            day = first + timedelta(days=back)
            of_day = [row for row in found if business_day(row.received_at) == day]
            won = sum(row.total.minor for row in of_day if row.total is not None)
            seconds = 14.0 + (day.toordinal() * 7) % 23 if of_day else None
            days.append((day, len(of_day), won, seconds, len(of_day) * (day.toordinal() % 4) // 10))
        return Pictures(
            first,
            last,
            tuple(hours[hour] for hour in range(24)),
            tuple(tuple(weekdays[day, hour] for hour in range(24)) for day in range(7)),
            tuple(days),
            tuple(cancels.most_common()),
            tuple((name, count, count * prices[name]) for name, count in dishes.most_common(20)),
        )

    def today(self) -> date:
        return business_day(self.time)
