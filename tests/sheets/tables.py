"""Reports made up for the writers of files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal

from merchant_desk.services.books.report_sheet import Column, Document, Foot, Row, Sheet, Steps

DAY = date(2026, 11, 20)
#: 21:30 of the 20th in Seoul.
MOMENT = datetime(2026, 11, 20, 12, 30, 5, tzinfo=UTC)
COLUMNS = (
    Column("날짜", 11),
    Column("받은 시각", 17),
    Column("이름", 12),
    Column("금액", 12),
    Column("비율", 8),
)
ROWS: tuple[Row, ...] = (
    (DAY, MOMENT, "수원페이", 1_234_500, Decimal("66.7")),
    (DAY, None, '=HYPERLINK("http://x")', -500, Decimal("33.3")),
    (DAY, MOMENT, "A-17", None, None),
)


def a_sheet(rows: Iterable[Row] = ROWS, *, title: str = "결제수단별", is_long: bool = False) -> Sheet:
    return Sheet(
        title,
        COLUMNS,
        rows,
        lambda: Foot(("합계", None, "", 1_234_000, Decimal("100.0")), ("완료한 주문만 셉니다.", "=1+1")),
        is_long,
    )


def a_document(*sheets: Sheet) -> Document:
    return Document("매출", ("행복분식 & 친구들", "사업자등록번호 123-45-67890"), sheets or (a_sheet(),))


def run(steps: Steps[None]) -> int:
    """Do all steps; returns how many."""
    return sum(1 for _ in steps)
