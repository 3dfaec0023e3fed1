"""Slips made ready for one make of ESC/POS printer. It must not know devices or what orders are."""

from __future__ import annotations

from merchant_desk.domain.slip import Slip
from merchant_desk.services.ports import LaidOut

from .escpos import Dialect, render
from .layout import preview, rows


class EscposTypesetter:
    """Implements ``ports.Typesetter``. Any thread; holds only its dialect, lives as long as the desk."""

    def __init__(self, dialect: Dialect | None = None) -> None:
        self._dialect = dialect if dialect is not None else Dialect()

    def lay_out(self, slip: Slip, columns: int) -> LaidOut:
        """Return the slip's bytes and preview for 48, 42 or 32 cells; ValueError for any other paper."""
        laid = rows(slip, columns)
        return LaidOut(render(laid, self._dialect), preview(laid, columns))
