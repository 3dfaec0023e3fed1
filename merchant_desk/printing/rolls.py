"""The paper rolls that slips are printed on, and their measures. It must not know slips or devices."""

from __future__ import annotations

from dataclasses import dataclass

MM_AN_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Roll:
    """How wide a roll is, and how many dots an inch of it has."""

    width_mm: int
    dpi: int

    @property
    def dots(self) -> int:
        """Return the roll's width in whole dots; the printed columns stand in the middle of it."""
        return int(self.width_mm / MM_AN_INCH * self.dpi)

    @property
    def line_dots(self) -> int:
        """Return the dots of one sixth of an inch, the line spacing of printers after ``ESC @``."""
        return round(self.dpi / 6)


#: The rolls by the columns that are printed on them.
ROLLS = {48: Roll(80, 203), 42: Roll(80, 180), 32: Roll(58, 203)}
