"""Writes the slip of an order for one printer: its kind, the owner's design, the dishes of that kitchen.

It must not know jobs, columns or bytes.
"""

from __future__ import annotations

from datetime import datetime

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.slip import Slip

from .settings import PrinterSettings, Settings
from .slip_content import cancel_slip, delivery_slip, kitchen_slip


def compose(
    record: OrderRecord, kind: SlipKind, settings: Settings, printer: PrinterSettings, printed_at: datetime
) -> Slip:
    """Return what the slip says at this printer; ValueError for a kind behind which no order stands."""
    match kind:
        case SlipKind.KITCHEN:
            return kitchen_slip(record, settings.shop, printed_at)
        case SlipKind.DELIVERY:
            return delivery_slip(record, settings.shop, printed_at)
        case SlipKind.CANCEL:
            return cancel_slip(record, settings.shop, printed_at)
        case _:
            raise ValueError(f"{kind} at {printer.name}")
