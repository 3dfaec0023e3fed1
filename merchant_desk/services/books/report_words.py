"""What reports call tenders, kinds, lines and outcomes. It must not know figures."""

from __future__ import annotations

from merchant_desk.domain.books.deposits import Fit
from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.books.settlement import Line, Source
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.services.slips.head import KINDS
from merchant_desk.services.tender_names import TENDERS

from .counted_sales import Counted

OUTCOMES = {
    Outcome.FINISHED: "완료",
    Outcome.OPEN: "진행 중",
    Outcome.CANCELLED: "접수 뒤 취소",
    Outcome.REFUSED: "접수하지 않음",
}
LINES = {
    Line.PAID: "고객 결제",
    Line.SPONSORED: "플랫폼·기관이 부담한 할인",
    Line.DELIVERY: "배달비",
    Line.COMMISSION: "중개 수수료",
    Line.PAYMENT_FEE: "결제 수수료",
    Line.VAT: "수수료 부가세",
    Line.COLLECTED: "가게가 직접 받은 돈",
    Line.CORRECTION: "정정",
    Line.OTHER: "기타",
}
SOURCES = {Source.EXPECTED: "계산", Source.STATED: "정산서"}
FITS = {
    Fit.EXACT: "일치",
    Fit.SPLIT: "나누어 입금",
    Fit.MERGED: "합쳐서 입금",
    Fit.LESS_FEE: "수수료 뺀 입금",
    Fit.BY_HAND: "직접 맞춤",
}
SUM = "합계"
LEFT_OUT_OF_SALES = "완료한 주문만 셉니다. 취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다"


def tender_word(tender: Tender | None) -> str:
    """Return the kind of a tender in words; empty for none."""
    return TENDERS[tender] if tender is not None else ""


def kind_word(kind: OrderKind) -> str:
    """Return a kind of order in words."""
    return KINDS[kind]


def day_rule(cut_hour: int) -> str:
    """Return when a day ends, as a note."""
    return f"하루는 한국 시간 {cut_hour}시에 시작하고, 주문은 받은 날에 셉니다."


def left_out(counted: Counted) -> str:
    """Return as a note what a report of sales has not."""
    parts = (
        ("접수 뒤 취소", counted.cancelled),
        ("접수하지 않음", counted.refused),
        ("진행 중", counted.open),
    )
    told = ", ".join(f"{name} {count:,}건" for name, count in parts if count)
    return f"{LEFT_OUT_OF_SALES} ({told})." if told else f"{LEFT_OUT_OF_SALES}."


def not_counted(counted: Counted) -> tuple[str, ...]:
    """Return as notes the finished orders that no sum has."""
    told = []
    if counted.unread:
        told.append(
            f"금액을 읽지 못한 주문 {counted.unread:,}건은 빠져 있습니다. 플랫폼 화면에서 확인해 주세요."
        )
    if counted.foreign:
        told.append(f"원화가 아닌 주문 {counted.foreign:,}건은 빠져 있습니다.")
    return tuple(told)
