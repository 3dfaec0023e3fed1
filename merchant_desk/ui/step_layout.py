"""Lays a page out that is walked through step by step: tabs above, one step in the middle, ways at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from .buttons import Button
from .page import Page


def lay_out_steps(
    page: Page,
    tabs: Sequence[Button],
    steps: Sequence[QWidget],
    ways: tuple[Button, Button, Button],
    *,
    gap_px: int,
) -> None:
    """Put tabs, steps and ways (give up, back, on) into the page; ``gap_px`` parts the tabs."""
    page.lead.hide()
    row = QHBoxLayout()
    row.setSpacing(gap_px)
    for tab in tabs:
        row.addWidget(tab, 1)
    page.head.insertLayout(1, row)
    for step in steps:
        page.column.addWidget(step)
    page.column.addStretch(1)
    give_up, back, on = ways
    page.foot_row.addWidget(give_up)
    page.foot_row.addStretch(1)
    page.foot_row.addWidget(back)
    page.foot_row.addWidget(on)
    page.foot.show()
