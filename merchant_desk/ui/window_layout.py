"""Lays the window out: what stands above everything, band under band, and under it the rail with the places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from . import words

if TYPE_CHECKING:
    from .window import CounterWindow


def lay_out(window: CounterWindow) -> None:
    """Put the window's parts in their places; the most urgent is nearest to the top."""
    centre = QWidget(window)
    centre.setAccessibleName(words.WINDOW_PART())
    window.setCentralWidget(centre)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(window.rail)
    middle.addWidget(window.places, 1)
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for band in (window.strip, window.banner, window.presence.closing, window.ask, window.call):
        column.addWidget(band)
    if window.shop is not None:
        column.addWidget(window.shop.band)
    column.addLayout(middle, 1)
