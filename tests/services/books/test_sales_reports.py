"""Tenders, taxes, orders and receipts: sums to the won, whatever was sold."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.sale import Borne, Charge, Outcome, Paid
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, ReceiptKind, Sponsor, Tender
from merchant_desk.services.books.order_report import order_sheet
from merchant_desk.services.books.report_making import receipts_wanted
from merchant_desk.services.books.report_port import ReceiptReminder
from merchant_desk.services.books.report_sheet import Column, Sheet, begun, table_of
from merchant_desk.services.books.tax_report import tax_sheets, vat_of
from merchant_desk.services.books.tender_report import MOST_NAMES, OTHER_NAMES, tender_sheets
from tests.builders import NOW
from tests.domain.books.sold import make_sale, sales
from tests.services.books.reported import FakeReportBooks, column, finish, sold, summed, tables

DAY = date(2026, 7, 21)
OCTOBER = datetime(2026, 10, 3, 3, tzinfo=UTC)
RECEIPTS = st.sampled_from([None, *ReceiptKind])


@st.composite
def spans(draw):
    """Sales of some months, some of them not settled in won."""
    found = []
    for number, sale in enumerate(draw(st.lists(sales(), max_size=12))):
        receipt = draw(RECEIPTS)
        changes = {
            "order_id": f"o-{number}",
            "received_at": NOW + timedelta(days=draw(st.integers(0, 70))),
            "outcome": draw(st.sampled_from(Outcome)),
            "paid": tuple(
                replace(part, receipt=receipt, name=draw(st.sampled_from("가나"))) for part in sale.paid
            ),
            "currency": draw(st.sampled_from(["KRW", "KRW", "USD"])),
        }
        found.append(replace(sale, **changes | ({"total": None} if draw(st.booleans()) else {})))
    return found


def settled(found):
    return [
        sale
        for sale in found
        if sale.outcome is Outcome.FINISHED and sale.currency == "KRW" and sale.is_readable
    ]


# --- whatever was sold ----------------------------------------------------------------------------------------


@given(spans())
def test_the_parts_of_every_report_are_its_whole(found):
    counted = settled(found)
    whole = sum(sale.total or 0 for sale in counted)
    by_tender, by_month = tables(tender_sheets(found, 0, "수원페이"))
    assert sum(column(by_tender, "금액 (원)")) == summed(by_tender, "금액 (원)") == whole
    assert sum(column(by_month, "금액 (원)")) == summed(by_month, "금액 (원)") == whole
    assert summed(by_tender, "건수") == len(counted)
    if whole:
        assert sum(column(by_tender, "비율 (%)")) == 100
    months, proofs, _ = tables(tax_sheets(found, 0))
    for table in (months, proofs):
        assert sum(column(table, "매출 (원)")) == summed(table, "매출 (원)") == whole
        assert sum(column(table, "부가세 (원)")) == summed(table, "부가세 (원)")
        for row in (*table.rows, table.sums):
            gross, supply, vat = map(Decimal, map(str, row[-3:]))
            assert supply + vat == gross
    assert summed(months, "부가세 (원)") == summed(proofs, "부가세 (원)")
    orders = table_of(order_sheet(found, 0, "수원페이"))
    assert len(orders.rows) == len(found)
    assert sum(won or 0 for won in column(orders, "매출 (원)")) == summed(orders, "매출 (원)") == whole


@given(sales())
def test_vat_is_a_tenth_of_the_supply_rounded_once_an_order(sale):
    gross, vat, parts = vat_of(sale)
    assert gross == sale.total
    assert abs(vat * 11 - gross) <= 5  # the nearest won there is
    assert (sum(amount for amount, _ in parts.values()), sum(tax for _, tax in parts.values())) == (
        gross,
        vat,
    )


# --- tenders --------------------------------------------------------------------------------------------------


def test_a_city_sees_its_currency_by_month_and_in_all():
    found = [
        sold(1, 30_000, Tender.LOCAL_CURRENCY, name="수원페이"),
        sold(2, 10_000, Tender.LOCAL_CURRENCY),
        sold(3, 20_000, Tender.LOCAL_CURRENCY, name="용인와이페이", received_at=OCTOBER),
        sold(4, 40_000, name="국민카드"),
        make_sale(
            order_id="o-5",
            fees=0,
            charges=(),
            total=20_000,
            paid=(Paid(Tender.LOCAL_CURRENCY, "수원페이", 5_000, True), Paid(Tender.CASH, "", 15_000, False)),
        ),
        sold(6, 99_000, outcome=Outcome.CANCELLED),
        sold(7, 99_000, outcome=Outcome.REFUSED),
        sold(8, 99_000, outcome=Outcome.OPEN),
        sold(9, 99_000, currency="USD"),
        sold(10, 99_000, total=1),
    ]
    whole, months = tables(tender_sheets(found, 4, "수원페이"))
    assert whole.rows == (
        ("지역화폐", "수원페이", 3, 45_000, Decimal("37.5")),
        ("지역화폐", "용인와이페이", 1, 20_000, Decimal("16.7")),
        ("카드", "", 1, 40_000, Decimal("33.3")),
        ("현금", "", 1, 15_000, Decimal("12.5")),
    )
    assert whole.sums == ("합계", "", 5, 120_000, Decimal(100))
    assert {str(row[-1]).partition(".")[2] for row in (*whole.rows, whole.sums)} <= set("0123456789"), (
        "one figure each"
    )
    assert [row[:3] for row in months.rows if row[0] == "2026-10"] == [
        ("2026-10", "지역화폐", "용인와이페이")
    ]
    notes = " ".join(whole.notes)
    for said in (
        "접수 뒤 취소 1건, 접수하지 않음 1건, 진행 중 1건",
        "한국 시간 4시에",
        "읽지 못한 주문 1건",
        "원화가 아닌 주문 1건",
        "한 번만 셉니다",
    ):
        assert said in notes


def test_nothing_sold_is_an_empty_report():
    whole, months = tables(tender_sheets([], 0, ""))
    assert (whole.rows, months.rows) == ((), ())
    assert whole.sums == ("합계", "", 0, 0, None)
    assert "(접수" not in whole.notes[0]


def test_orders_of_nothing_have_no_share():
    (row,) = tables(tender_sheets([sold(1, 0)], 0, ""))[0].rows
    assert row == ("카드", "", 1, 0, None)


def test_a_platform_that_makes_names_up_does_not_fill_the_memory():
    found = [sold(n, 1_000, Tender.LOCAL_CURRENCY, name=f"화폐 {n}") for n in range(MOST_NAMES + 20)]
    whole, _ = tables(tender_sheets(found, 0, ""))
    assert len(whole.rows) == MOST_NAMES + 1
    assert ("지역화폐", OTHER_NAMES, 20, 20_000) in [row[:4] for row in whole.rows]


# --- taxes ----------------------------------------------------------------------------------------------------


def test_a_month_by_what_proves_its_sales():
    found = [
        sold(1, 11_000),
        sold(2, 22_000, Tender.CASH, online=False, receipt="PERSONAL"),
        sold(3, 33_000, Tender.CASH, online=False),
        sold(4, 5_500, Tender.LOCAL_CURRENCY),
        sold(5, 100, Tender.ONNURI, received_at=OCTOBER),
    ]
    months, proofs, _ = tables(tax_sheets(found, 0))
    assert months.rows == (("2026-07", 4, 71_500, 65_000, 6_500), ("2026-10", 1, 100, 91, 9))
    assert months.sums == ("합계", 5, 71_600, 65_091, 6_509)
    assert proofs.rows == (
        ("2026-07", "카드", 1, 11_000, 10_000, 1_000),
        ("2026-07", "현금영수증", 1, 22_000, 20_000, 2_000),
        ("2026-07", "지역화폐", 1, 5_500, 5_000, 500),
        ("2026-07", "그 밖", 1, 33_000, 30_000, 3_000),
        ("2026-10", "그 밖", 1, 100, 91, 9),
    )
    assert "10/110" in " ".join(months.notes)


def test_what_an_accountant_asks_next_stands_beside_it():
    sale = sold(
        1,
        10_000,
        discount=3_000,
        fees=2_000,
        borne=(Borne("CART", Sponsor.PUBLIC, 2_000), Borne("CART", Sponsor.MERCHANT, 1_000)),
        charges=(Charge("DELIVERY_FEE", True, 1_500), Charge("SERVICE_FEE", False, 500)),
    )
    _, _, beside = tables(tax_sheets([sale], 0))
    assert beside.rows == (("2026-07", 2_000, 1_500),)
    assert beside.sums == ("합계", 2_000, 1_500)


# --- orders ---------------------------------------------------------------------------------------------------


def test_every_order_is_a_row_and_names_nobody():
    found = [
        make_sale(closed_at=NOW + timedelta(minutes=40)),
        sold(2, 9_000, Tender.LOCAL_CURRENCY, outcome=Outcome.CANCELLED, cancel_code="UNAVAILABLE_ITEM"),
        sold(3, 5_000, kind=OrderKind.TAKEOUT, total=None),
    ]
    table = table_of(order_sheet(found, 0, "수원페이"))
    assert column(table, "결과") == ["완료", "접수 뒤 취소", "완료"]
    assert column(table, "매출 (원)") == [29_000, None, None]
    assert column(table, "고객 결제 (원)") == [29_000, 9_000, None]
    assert column(table, "결제수단") == ["카드", "수원페이", "카드"]
    assert column(table, "취소 사유") == ["", "재료·메뉴 품절", ""]
    assert column(table, "종류") == ["배달", "배달", "포장"]
    assert column(table, "메뉴")[0] == "마라탕(중) × 1, 꿔바로우 × 2"
    assert column(table, "영업일")[0] == DAY
    assert table.sums[0] == "합계"
    assert "읽지 못한 주문 1건" in " ".join(table.notes)


def test_a_page_has_room_for_fewer_columns_with_the_same_sum():
    table = table_of(order_sheet([make_sale()], 0, "", on_paper=True))
    assert "주문 ID" not in table.headings
    assert len(table.rows[0]) == len(table.headings) == len(table.sums)
    assert summed(table, "매출 (원)") == 29_000


# --- cash receipts --------------------------------------------------------------------------------------------


def test_receipts_are_reminded_of_where_the_shop_took_the_money():
    found = [
        sold(1, 24_500, Tender.CASH, online=False, receipt="PERSONAL"),
        sold(2, 31_000, Tender.CASH, online=True, receipt="PERSONAL"),
        sold(3, 18_000, Tender.CASH, online=False),
        sold(4, 12_000, Tender.CASH, online=False, receipt="BUSINESS", display_id=""),
        sold(5, 12_000, Tender.CASH, online=False, receipt="BUSINESS", outcome=Outcome.CANCELLED),
        sold(6, 12_000, Tender.CASH, online=False, receipt="BUSINESS", currency="USD"),
    ]
    assert finish(receipts_wanted(DAY, DAY, 0, FakeReportBooks(found).open)) == (
        ReceiptReminder("o-4", DAY, Money(12_000)),
        ReceiptReminder("A-1", DAY, Money(24_500)),
    )


# --- sheets ---------------------------------------------------------------------------------------------------


def test_which_columns_hold_figures_is_judged_by_the_first_rows():
    columns = (Column("이름"), Column("금액"), Column("비율"), Column("날"))
    rows = [("가", None, None, DAY), ("나", 1, Decimal("0.5"), None), ("다", 2, None, DAY)]
    read, figures = begun(Sheet("표", columns, iter(rows)))
    assert figures == (False, True, True, False)
    assert list(read) == rows
    assert begun(Sheet("표", columns, ()))[1] == (False,) * 4
