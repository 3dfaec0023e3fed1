"""Slips made ready for one kind of device. It must not know devices themselves or what orders are."""

from __future__ import annotations

from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Slip
from merchant_desk.services.printing.printer_ports import LaidOut, Typesetter

from .composing import Typeface, compose, lay
from .drawing import typeface
from .escpos import render
from .layout import preview
from .portable_bitmap import to_bitmap

#: Addresses whose devices take a picture.
_PICTURES = ("os:", "pdf:")


class EscposTypesetter:
    """Implements ``printer_ports.Typesetter`` for printers that obey ESC/POS. Any thread; holds nothing of a slip.

    Only a profile that asks for pictures or odd text needs a QGuiApplication.
    """

    def __init__(self, face: Typeface | None = None) -> None:
        self._face = face or typeface()

    def lay_out(self, slip: Slip, profile: PrinterProfile) -> LaidOut:
        """Return the slip's bytes and preview for 48, 42 or 32 cells; ValueError for any other paper."""
        laid = lay(slip, profile, self._face)
        return LaidOut(render(laid, profile, self._face), preview(laid, profile.columns))


class PictureTypesetter:
    """Implements ``printer_ports.Typesetter`` for devices that print sheets: the body is a portable bitmap.

    Any thread; holds nothing of a slip.
    """

    def __init__(self, face: Typeface | None = None) -> None:
        self._face = face or typeface()

    def lay_out(self, slip: Slip, profile: PrinterProfile) -> LaidOut:
        """Return the slip's picture and preview for 48, 42 or 32 cells; ValueError for any other paper."""
        laid = lay(slip, profile, self._face)
        return LaidOut(to_bitmap(compose(laid, profile.columns, self._face)), preview(laid, profile.columns))


def typesetter_for(address: str) -> Typesetter:
    """Return the typesetter whose slips the device at a printer's address takes."""
    return PictureTypesetter() if address.startswith(_PICTURES) else EscposTypesetter()
