"""Slips made ready for one make of ESC/POS printer. It must not know devices or what orders are."""

from __future__ import annotations

from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Slip
from merchant_desk.services.printer_ports import LaidOut

from .escpos import render
from .layout import preview, rows


class EscposTypesetter:
    """Implements ``printer_ports.Typesetter``. Any thread; holds nothing."""

    def lay_out(self, slip: Slip, profile: PrinterProfile) -> LaidOut:
        """Return the slip's bytes and preview for 48, 42 or 32 cells; ValueError for any other paper."""
        laid = rows(slip, profile.columns)
        return LaidOut(render(laid, profile), preview(laid, profile.columns))
