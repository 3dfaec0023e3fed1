"""The data of the pictures: what they show, as tables. It must not know how they are drawn."""

from __future__ import annotations

from merchant_desk.services.slips.words import why

from .history_port import Pictures
from .report_sheet import Column, Foot, Sheet

_WEEKDAYS = "월화수목금토일"


def picture_sheets(shown: Pictures) -> tuple[Sheet, ...]:
    """Return a table for each picture."""
    hours = tuple(Column(f"{hour}시", 6) for hour in range(24))
    return (
        Sheet(
            "날마다",
            (
                Column("영업일", 11),
                Column("주문", 8),
                Column("완료 금액 (원)", 15),
                Column("평균 접수 시간 (초)", 18),
                Column("늦은 주문", 10),
            ),
            tuple(
                (day, orders, won, round(mean_s) if mean_s is not None else None, late)
                for day, orders, won, mean_s, late in shown.days
            ),
            lambda: Foot(
                (
                    "합계",
                    sum(one[1] for one in shown.days),
                    sum(one[2] for one in shown.days),
                    None,
                    sum(one[4] for one in shown.days),
                )
            ),
        ),
        Sheet("시간마다", (Column("시", 6), Column("주문", 8)), tuple(enumerate(shown.by_hour))),
        Sheet(
            "요일과 시간마다",
            (Column("요일", 6), *hours),
            tuple((name, *by_hour) for name, by_hour in zip(_WEEKDAYS, shown.by_weekday, strict=True)),
        ),
        Sheet(
            "취소 사유",
            (Column("사유", 30), Column("코드", 40), Column("주문", 8)),
            tuple((why(code), code, count) for code, count in shown.cancels),
        ),
        Sheet(
            "많이 나간 메뉴", (Column("메뉴", 34), Column("수량", 8), Column("금액 (원)", 14)), shown.dishes
        ),
    )
