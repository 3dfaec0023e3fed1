"""Which orders are only for trial: told by their own note, on the practice platform alone. It must not place any."""

from __future__ import annotations

from dataclasses import dataclass

from merchant_desk.domain.record import OrderRecord

#: What the order's note says: kitchen and counter read it as well.
TRIAL_NOTE = "개점 점검 시험 주문입니다. 조리하지 마세요."
#: What stands in the place of its number.
TRIAL_NUMBER = "시험"
#: Who rejects it, in the black box and in the journal; the day's figures leave out what this one decided.
CHECK = "check"
REFUSED = "개점 점검의 시험 주문입니다. 점검이 끝나면 저절로 취소됩니다."


@dataclass(frozen=True, slots=True)
class TrialOrders:
    """Tells trial orders from customers'; frozen.

    The mark travels with the order, so a program that is started anew in the middle of a check knows it again.
    ``possible`` is False on every platform but the practice one: what a customer writes must never decide anything.
    """

    possible: bool

    def has(self, record: OrderRecord) -> bool:
        """Tell whether the order was placed by an opening check."""
        return self.possible and record.order is not None and TRIAL_NOTE in record.order.store_note
