"""Settlement, the day's close and deposits as tables: the same sums as on their pages, to the won."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.journal.books.reported import ReportedPast
from merchant_desk.services.black_box.page import DayRoot
from merchant_desk.services.books.day_report import day_sheets
from merchant_desk.services.books.report_sheet import Counting, table_of
from merchant_desk.services.books.settlement_report import MOST_DAYS, line_sheet, sum_sheets
from merchant_desk.services.day_figures import DayFigures
from tests.domain.books.sold import sales
from tests.services.books.kept_books import KeptBooks, a_batch
from tests.services.books.reported import FakeReportBooks, column, sold, summed, tables

DAY = date(2026, 7, 21)
LATER = datetime(2026, 7, 22, 3, tzinfo=UTC)
LINES = st.lists(
    st.builds(
        SettledLine,
        st.just(DAY),
        st.sampled_from(["o-0", "o-1", ""]),
        st.just(Source.STATED),
        st.sampled_from(Line),
        st.sampled_from([None, *Tender]),
        st.integers(-50_000, 50_000),
        st.sampled_from(["KRW", "KRW", "USD"]),
        st.just("1 %"),
        st.sampled_from(["b-1", "b-2"]),
    ),
    max_size=12,
)


def stated(order_id, line, amount, tender=None, **changes):
    one = SettledLine(DAY, order_id, Source.STATED, line, tender, amount, "KRW", "", "b-1")
    return replace(one, **changes)


# --- settlement -----------------------------------------------------------------------------------------------


@given(st.lists(sales(), max_size=6), LINES)
def test_every_sum_is_that_of_the_lines(found, lines):
    orders = [replace(sale, order_id=f"o-{number}") for number, sale in enumerate(found)]
    books = FakeReportBooks(orders, lines)
    sums, days = tables(sum_sheets(books, DAY, DAY, 0, "수원페이", Counting()))
    every = [line for some in books.settled(DAY, DAY) for line in some if line.currency == "KRW"]
    expected = sum(line.amount for line in every if line.source is Source.EXPECTED)
    told = sum(line.amount for line in every if line.source is Source.STATED)
    assert sum(column(sums, "계산 (원)")) == summed(sums, "계산 (원)") == expected
    assert (
        sum(amount or 0 for amount in column(sums, "정산서 (원)"))
        == (summed(sums, "정산서 (원)") or 0)
        == told
    )
    assert sum(column(days, "계산 (원)")) == expected
    assert sum(amount or 0 for amount in column(days, "정산서 (원)")) == told
    rows = table_of(line_sheet(books, DAY, DAY, 0, "", Counting()))
    assert summed(rows, "금액") == expected
    assert f"{told:,}원" in " ".join(rows.notes)
    assert len(rows.rows) == sum(len(some) for some in books.settled(DAY, DAY))


@pytest.fixture
def kept(tmp_path):
    books = KeptBooks(tmp_path)
    yield books
    books.close()


def test_a_report_says_what_the_settlements_page_says(kept):
    kept.finish("o-1")
    kept.finish("o-2")
    kept.platform.has.append(a_batch(kept.stated("o-1", (Line.COMMISSION, -30)), kept.stated("o-2")))
    kept.room.fetch(lambda: None, lambda error: pytest.fail(str(error)))
    kept.settle()
    page = kept.statement(DAY, DAY)
    with ReportedPast(kept.folder, "desk.db", 0).open() as books:
        sums, _ = tables(sum_sheets(books, DAY, DAY, 0, "수원페이", Counting()))
    assert summed(sums, "계산 (원)") == page.payout.minor
    assert page.stated is not None
    assert summed(sums, "정산서 (원)") == page.stated.minor
    assert column(sums, "계산 (원)") == [line.amount for line in page.lines]
    assert column(sums, "주문") == [line.orders for line in page.lines]


def test_lines_stand_with_their_orders_numbers_words_and_rates():
    books = FakeReportBooks([sold(1, 20_000)], [stated("o-1", Line.OTHER, -70), stated("", Line.OTHER, -5)])
    table = table_of(line_sheet(books, DAY, DAY, 0, "", Counting()))
    assert column(table, "주문번호") == ["", "A-1", "A-1", "A-1", "A-1", "A-1"]
    assert column(table, "근거") == ["정산서", "계산", "계산", "계산", "계산", "정산서"]
    assert column(table, "항목")[1:5] == ["고객 결제", "중개 수수료", "결제 수수료", "수수료 부가세"]
    assert column(table, "결제수단")[1:4] == ["카드", "", "카드"]
    local = FakeReportBooks([sold(1, 20_000, Tender.LOCAL_CURRENCY, name="용인와이페이")])
    assert (
        column(table_of(line_sheet(local, DAY, DAY, 0, "수원페이", Counting())), "결제수단")[0]
        == "용인와이페이"
    )
    assert column(table, "요율")[2] == "1 % (2026-01-01부터)"


def test_what_only_the_platform_states_stands_in_lines_of_its_own():
    lines = [stated("o-1", Line.PAID, 3_000, Tender.CASH), stated("o-1", Line.CORRECTION, -100)]
    sums, _ = tables(sum_sheets(FakeReportBooks([sold(1, 20_000)], lines), DAY, DAY, 0, "", Counting()))
    rows = {row[0]: row[1:] for row in sums.rows}
    assert rows["고객 결제 (카드)"] == (1, 20_000, 0)
    assert rows["고객 결제 (정산서만)"] == (None, 0, 3_000)
    assert rows["정정"] == (None, 0, -100)
    assert sums.sums[0] == "입금될 돈"


def test_nothing_settled_is_said():
    sums, days = tables(sum_sheets(FakeReportBooks(), DAY, DAY, 0, "", Counting()))
    assert (sums.rows, days.rows) == ((), ())
    assert "아직 정산한 주문이 없습니다." in sums.notes
    assert summed(sums, "정산서 (원)") is None


def test_a_long_span_is_listed_by_month():
    books = FakeReportBooks([sold(1, 20_000), sold(2, 9_000, received_at=LATER + timedelta(days=30))])
    _, months = tables(sum_sheets(books, DAY, DAY + timedelta(days=MOST_DAYS), 0, "", Counting()))
    assert months.title == "달마다 정산"
    assert column(months, "월") == ["2026-07", "2026-08"]
    assert column(months, "정산서 (원)") == [None, None]


# --- the day --------------------------------------------------------------------------------------------------


def a_day(books, local_currency="수원페이", counting=None):
    return tables(day_sheets(books, DAY, 0, local_currency, LATER, counting or Counting()))


def test_a_day_that_its_log_confirms():
    books = FakeReportBooks(
        [
            sold(1, 20_000, Tender.LOCAL_CURRENCY),
            sold(2, 9_000, Tender.CASH, online=False),
            sold(3, 5_000, outcome=Outcome.CANCELLED),
            sold(4, 1_000, outcome=Outcome.REFUSED),
            sold(5, 1_000, outcome=Outcome.OPEN),
        ]
    )
    books.figures = DayFigures(
        DAY,
        is_over=True,
        finished=2,
        open=1,
        cancelled=1,
        refused=1,
        finished_sales=Money(29_000),
        cancelled_sales=Money(5_000),
    )
    counting = Counting()
    day, settlement, compared = a_day(books, counting=counting)
    assert day.rows == (("수원페이", 1, 20_000), ("현금", 1, 9_000))
    assert day.sums == ("합계", 2, 29_000)
    assert summed(settlement, "계산 (원)") == sum(column(settlement, "계산 (원)"))
    assert set(column(compared, "차이")) == {0}
    assert compared.notes == ("그날의 기록과 같습니다.",)
    assert counting.done == 5


def test_the_days_close_calls_a_tender_the_same_in_every_table():
    day, settlement, _ = a_day(
        FakeReportBooks(
            [
                sold(1, 20_000, Tender.CARD, name="국민카드"),
                sold(2, 9_000, Tender.CARD, name="국민카드", online=False),
                sold(3, 7_000, Tender.LOCAL_CURRENCY, name="수원페이"),
                sold(4, 5_000, Tender.LOCAL_CURRENCY),
                sold(5, 4_000, Tender.CASH, name="현금", online=False),
            ]
        )
    )
    assert column(day, "항목") == ["카드", "수원페이", "현장 카드", "현금"]
    assert column(settlement, "항목")[:3] == ["고객 결제 (카드)", "고객 결제 (수원페이)", "고객 결제 (현금)"]


def test_several_words_for_the_citys_currency_are_one_row_in_every_table():
    told = ("수원페이", "경기지역화폐")
    sales = [sold(place, 6_000, Tender.LOCAL_CURRENCY, name=name) for place, name in enumerate(told)]
    day, settlement, _ = a_day(FakeReportBooks(sales))
    assert day.rows == (("수원페이", 2, 12_000),)
    assert column(settlement, "항목")[0] == "고객 결제 (수원페이)"


def test_a_day_that_its_log_contradicts_says_where():
    books = FakeReportBooks([sold(1, 20_000), sold(2, 9_000, currency="USD"), sold(3, 0, total=None)])
    books.figures = DayFigures(
        DAY,
        is_over=False,
        finished=3,
        finished_sales=Money(21_000),
        mean_decision_s=61.0,
        asking_slips=2,
        gaps=1,
        gap_s=30.0,
        silent=1,
        root=DayRoot(DAY, 12, "ab" * 32, is_over=False),
    )
    day, _, compared = a_day(books)
    assert day.notes[0] == "영업일이 끝나지 않은 중간 집계입니다."
    assert [row for row in compared.rows if row[3]] == [("완료 금액 (원)", 21_000, 20_000, -1_000)]
    notes = " ".join(compared.notes)
    for told in (
        "다릅니다: 완료 금액 (원)",
        "1분 1초",
        "2장",
        "30초 끊겼",
        "소리가 나지 않은 알림이 1번",
        "abab",
    ):
        assert told in notes


def test_an_empty_day_is_a_close_too():
    day, settlement, _ = a_day(FakeReportBooks())
    assert (day.rows, day.sums) == ((), ("합계", 0, 0))
    assert "아직 정산한 주문이 없습니다." in settlement.notes
