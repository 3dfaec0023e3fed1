"""A settlement room in memory: a shop's fortnight, whose answers come when a test says so.

It keeps the port's promises: nothing is answered inside of a call, each call once, a newer question for a span drops
the older one's answer, and own rates are what the table has from then on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from merchant_desk.domain.books.comparison import Cause, Difference
from merchant_desk.domain.books.fees import FeeRule, FeeTable
from merchant_desk.domain.books.rates import Rate, part_of
from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.own_rates import OWN_SOURCE
from merchant_desk.services.books.settlement_port import (
    ORDER_ROWS,
    Elsewhere,
    OrderStatement,
    OrderSum,
    OrderSums,
    Payout,
    Statement,
    StatementLine,
)

FRIDAY = date(2026, 11, 20)
FETCHED_AT = datetime(2026, 11, 20, 9, 58, tzinfo=UTC)  # 18:58 in Seoul
RULE = FeeRule(
    "baedal-teukgeup",
    date(2020, 12, 1),
    Rate.of_percent("1"),
    {Tender.LOCAL_CURRENCY: Rate.of_percent("0.5"), Tender.CARD: Rate.of_percent("1.69")},
    Rate.of_percent("1.69"),
    words="2020-12-01부터",
    source="경기도주식회사 배달특급 이용 안내, 2020-12",
    assumption="결제 수수료는 연 매출 3억 원 이하 기준입니다.",
)
OTHERS = (
    ("baemin", "배민1플러스", "7.8 % (2025-02-26부터)", "7.8", date(2025, 2, 26),
     "매출 순위를 알 수 없어 가장 높은 7.8 %로 계산했습니다(6.8 %, 2 % 구간도 있습니다). 배달비는 넣지 않았습니다."),
    ("coupang", "쿠팡이츠", "7.8 % (2025-04부터)", "7.8", date(2025, 4, 1), "배달비는 넣지 않았습니다."),
    ("yogiyo", "요기요", "9.7 % (2024-08부터)", "9.7", date(2024, 8, 1), "가게 배달 기준입니다."),
)  # fmt: skip
#: Sales of the days up to FRIDAY, in won: the drawing's week first.
SALES = {FRIDAY - timedelta(days=back): won for back, won in enumerate(
    (1_064_500, 652_000, 471_500, 503_000, 412_000, 768_500, 611_000, 980_000, 640_500, 455_000, 0, 398_500)
)}  # fmt: skip
MISSING = Difference(
    FRIDAY, "id-B-0372", "B-0372", Line.PAID, 24_500, 23_000, Cause.PART_MISSING, part="추가 옵션"
)


def day_lines(paid: int, orders: int) -> tuple[StatementLine, ...]:
    """The lines of a span: of the drawing's day the drawing's figures, of others about the same shares."""
    if not paid:
        return ()
    local, card = (602_000, 361_500) if paid == SALES[FRIDAY] else (paid * 5 // 9, paid * 3 // 9)
    cash, coupons = paid - local - card, 34_000 if paid == SALES[FRIDAY] else 5_000
    fees = (-3_010, -6_110)
    if paid != SALES[FRIDAY]:
        fees = (-part_of(local, Rate.of_percent("0.5")), -part_of(card, Rate.of_percent("1.69")))
    commission = -part_of(paid + coupons, RULE.commission)
    many = max(1, orders // 2)
    return (
        StatementLine(Line.PAID, Tender.LOCAL_CURRENCY, "수원페이", 21 if orders == 38 else many, local),
        StatementLine(Line.PAID, Tender.CARD, "카드", 13 if orders == 38 else many // 2 + 1, card),
        StatementLine(Line.PAID, Tender.CASH, "현금", 4, cash),
        StatementLine(Line.SPONSORED, None, "", 9, coupons),
        StatementLine(Line.COMMISSION, None, "", orders, commission, ("1 % (2020-12-01부터)",)),
        StatementLine(
            Line.PAYMENT_FEE, Tender.LOCAL_CURRENCY, "수원페이", 21, fees[0], ("0.5 % (2020-12-01부터)",)
        ),
        StatementLine(Line.PAYMENT_FEE, Tender.CARD, "카드", 13, fees[1], ("1.69 % (2020-12-01부터)",)),
        StatementLine(
            Line.VAT,
            None,
            "",
            orders,
            part_of(commission + sum(fees), Rate.of_percent("10")),
            ("10 %",),
        ),
        StatementLine(Line.COLLECTED, Tender.CASH, "현금", 4, -cash),
    )


def in_six_tenders(statement: Statement) -> Statement:
    """The same day, paid in six ways: what was paid by card is parted among the others."""
    paid = (
        (Tender.LOCAL_CURRENCY, "수원페이", 21, 602_000), (Tender.ONNURI, "온누리상품권", 3, 61_500),
        (Tender.MEAL_CARD_CHILD, "아동급식카드", 2, 30_000), (Tender.CARD, "카드", 7, 250_000),
        (Tender.CASH, "현금", 4, 101_000), (Tender.COUPON, "쿠폰", 1, 20_000),
    )  # fmt: skip
    rest = tuple(line for line in statement.lines if line.line is not Line.PAID)
    return replace(statement, lines=(*(StatementLine(Line.PAID, *one) for one in paid), *rest))


def reckoned(first: date, last: date) -> Statement:
    """A span's statement out of SALES."""
    days = [first + timedelta(days=count) for count in range((last - first).days + 1)]
    sold = {day: SALES[day] for day in days if SALES.get(day)}
    paid = sum(sold.values())
    orders = sum(38 if day == FRIDAY else max(1, won // 28_000) for day, won in sold.items())
    lines = day_lines(paid, orders)
    payout = sum(line.amount for line in lines)
    has_friday = FRIDAY in sold
    bars_from = last - timedelta(days=6) if (last - first).days < 7 else first
    elsewhere = tuple(
        Elsewhere(key, name, rule, fees := part_of(paid, Rate.of_percent(percent)), payout - fees, assumption)
        for key, name, rule, percent, _from, assumption in OTHERS
    )
    if paid == SALES[FRIDAY]:
        told = ((105_400, 892_100), (105_400, 892_100), (127_300, 870_200))
        elsewhere = tuple(
            replace(one, fees=fees, payout=left) for one, (fees, left) in zip(elsewhere, told, strict=True)
        )
    return Statement(
        first,
        last,
        orders,
        lines,
        Money(payout),
        tuple(Payout(day + timedelta(days=4), payout // len(sold), stated=False) for day in sold),
        Money(payout - 1_500 * has_friday) if sold else None,
        is_whole=True,
        differences=(MISSING,) if has_friday else (),
        bars=tuple(
            (day, SALES.get(day, 0))
            for day in (bars_from + timedelta(days=count) for count in range((last - bars_from).days + 1))
        ),
        elsewhere=elsewhere,
        cancelled=1 if has_friday else 0,
        fetched_at=FETCHED_AT,
    )


class FakeSettlementRoom:
    """``changed`` changes a reckoned statement before it is told; ``refuses`` fails what is asked."""

    def __init__(self, today: date = FRIDAY) -> None:
        self.day = today
        self.asked: list[tuple[date, date]] = []
        self.fetches = 0
        self.changed: Callable[[Statement], Statement] = lambda statement: statement
        self.refuses: DeskError | None = None
        self.fetch_refuses: DeskError | None = None
        self.rates_refuse: DeskError | None = None
        self.cycle = 2
        self.table = FeeTable("baedal-teukgeup", "배달특급", (RULE,))
        self.kept: list[tuple[tuple[FeeRule, ...], int]] = []
        self._asking = 0
        self._waiting: deque[Callable[[], None]] = deque()

    # --- what a test plays ----------------------------------------------------------------------------------

    def answer(self) -> None:
        """Let every answer arrive that waits, and what was asked upon it."""
        while self._waiting:
            self._waiting.popleft()()

    def _later(self, told: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        refusal = self.refuses
        self._waiting.append(told if refusal is None else lambda: failed(refusal))

    # --- the SettlementRoom protocol ------------------------------------------------------------------------

    def today(self) -> date:
        return self.day

    def statement(
        self, first: date, last: date, told: Callable[[Statement], None], failed: Callable[[DeskError], None]
    ) -> None:
        self.asked.append((first, last))
        self._asking += 1
        number = self._asking

        def tell() -> None:
            if number == self._asking:
                told(self.changed(reckoned(first, last)))

        self._later(tell, failed)

    def orders(
        self,
        first: date,
        last: date,
        more: str | None,
        told: Callable[[OrderSums], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        rows = [row for row in order_sums() if first <= row.day <= last]
        begins = int(more or 0)
        ends = begins + ORDER_ROWS
        page = OrderSums(tuple(rows[begins:ends]), str(ends) if ends < len(rows) else None)
        self._later(lambda: told(page), failed)

    def order(
        self, order_id: str, told: Callable[[OrderStatement], None], failed: Callable[[DeskError], None]
    ) -> None:
        self._later(lambda: told(one_order(order_id)), failed)

    def fetch(self, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        self.fetches += 1
        refusal = self.fetch_refuses
        self._waiting.append(done if refusal is None else lambda: failed(refusal))

    def own_table(self) -> FeeTable:
        return self.table

    def tables(self) -> tuple[FeeTable, ...]:
        return tuple(
            FeeTable(
                key,
                name,
                (
                    FeeRule(
                        key,
                        begins,
                        Rate.of_percent(percent),
                        words=f"{begins:%Y-%m-%d}부터",
                        source=f"{name} 요금 안내, {begins:%Y-%m}",
                        assumption=assumption,
                    ),
                ),
            )
            for key, name, _rule, percent, begins, assumption in OTHERS
        )

    def set_own_rates(self, rules: tuple[FeeRule, ...], payout_days: int) -> None:
        if self.rates_refuse is not None:
            raise self.rates_refuse
        if len({rule.valid_from for rule in rules}) < len(rules):
            raise DecisionRefused("같은 날에 시작하는 요율이 둘 있습니다.")
        self.kept.append((rules, payout_days))
        self.cycle = payout_days
        others = tuple(rule for rule in self.table.rules if rule.source != OWN_SOURCE)
        self.table = replace(self.table, rules=(*rules, *others))

    def payout_days(self) -> int:
        return self.cycle


def order_sums() -> list[OrderSum]:
    """The orders of the drawing's day and some before, newest first: one differs, one was cancelled, one is unread."""
    rows = [
        OrderSum(FRIDAY, f"id-B-{number:04}", f"B-{number:04}", paid := 14_000 + number * 37 % 19 * 1_000,
                 paid * 977 // 1000, paid * 977 // 1000)
        for number in range(409, 371, -1)
    ]  # fmt: skip
    rows[3] = replace(rows[3], expected=0, stated=0, is_cancelled=True)
    rows[5] = replace(rows[5], stated=None)
    rows[9] = replace(rows[9], paid=None, expected=None, stated=None)
    rows[-1] = OrderSum(FRIDAY, "id-B-0372", "B-0372", 24_500, 23_950, 22_450)
    earlier = FRIDAY - timedelta(days=1)
    return rows + [
        OrderSum(earlier, f"id-B-{number:04}", f"B-{number:04}", 19_000, 18_560, 18_560)
        for number in range(371, 347, -1)
    ]


def one_order(order_id: str) -> OrderStatement:
    """One order's lines; of B-0372 the statement lacks an option."""

    def lines(source: Source, paid: int) -> tuple[SettledLine, ...]:
        said = (
            (Line.PAID, Tender.CARD, paid, ""),
            (Line.COMMISSION, None, -part_of(paid, RULE.commission), "1 % (2020-12-01부터)"),
            (
                Line.PAYMENT_FEE,
                Tender.CARD,
                -part_of(paid, RULE.other_payment),
                "1.69 % (2020-12-01부터)",
            ),
            (
                Line.VAT,
                None,
                -part_of(part_of(paid, Rate.of_percent("2.69")), Rate.of_percent("10")),
                "10 %",
            ),
        )
        return tuple(
            SettledLine(
                FRIDAY,
                order_id,
                source,
                line,
                tender,
                amount,
                "KRW",
                rule if source is Source.EXPECTED else "",
            )
            for line, tender, amount, rule in said
        )

    differs = order_id == MISSING.order_id
    return OrderStatement(
        order_id,
        order_id.removeprefix("id-"),
        lines(Source.EXPECTED, 24_500),
        lines(Source.STATED, 23_000 if differs else 24_500),
        (MISSING,) if differs else (),
        {Tender.CARD: "카드"},
    )
