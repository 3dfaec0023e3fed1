"""Writes the slip of an order for one printer: its kind, the owner's design, the dishes of that kitchen.

It must not know jobs, columns or bytes.
"""

from __future__ import annotations

from datetime import datetime

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.privacy import naming_nobody, purge_due_at, purged
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.slip import Slip
from merchant_desk.services.settings import PrinterSettings, Settings

from .content import cancel_slip, delivery_slip, kitchen_slip, label_slip
from .routing import share_of


def compose(
    record: OrderRecord, kind: SlipKind, settings: Settings, printer: PrinterSettings, printed_at: datetime
) -> Slip:
    """Return what the slip says at this printer; ValueError for a kind behind which no order stands.

    ``printer`` is the one that the slip belongs to, also where its backup prints it. Where the owner wants slips
    without customers (``PrivacySettings``), none names one (``domain.privacy.naming_nobody``). The mark of a reprint
    comes on top (``slip_content.as_reprint``). An order that has ended, and whose customer's time is over, is as one
    that is purged, also while that has still to be done or the disk refuses it.
    """
    shop, designs = settings.shop, settings.designs
    if record.closed_at is not None and printed_at >= purge_due_at(record, settings.privacy.shown_h):
        record = purged(record, printed_at)
    names = not settings.privacy.slips_without_person
    if not names:
        record = naming_nobody(record)
    match kind:
        case SlipKind.KITCHEN:
            order = record.order
            share = share_of(order, settings, printer) if order is not None else None
            return kitchen_slip(record, shop, printed_at, designs, share)
        case SlipKind.DELIVERY:
            return delivery_slip(record, shop, printed_at, designs, names=names)
        case SlipKind.LABEL:
            return label_slip(record, shop, printed_at, designs)
        case SlipKind.CANCEL:
            return cancel_slip(record, shop, printed_at)
        case _:
            raise ValueError(f"{kind} at {printer.name}")
