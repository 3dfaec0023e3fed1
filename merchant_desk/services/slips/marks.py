"""Marks on top of a slip that say how it came about. They must not know what the slip says."""

from __future__ import annotations

from dataclasses import replace

from merchant_desk.domain.slip import Align, Slip, Text


def as_stand_in(slip: Slip, printer: str) -> Slip:
    """Return the slip as it comes out of another printer, because ``printer`` takes nothing."""
    mark = Text(f"'{printer}' 프린터 대신 출력", bold=True, inverse=True, align=Align.CENTRE)
    return replace(slip, blocks=(mark, *slip.blocks))
