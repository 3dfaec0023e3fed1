"""Where a line of the window ends: between words, never between a sign or a percent and its figure."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from merchant_desk.ui.paper import wrapped


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("정산서에 없습니다. − 12,500원", "− 12,500원"),
        ("지원받은 쿠폰 + 34,000원", "+ 34,000원"),
        ("정산서는 2 %, 요율표는 1 %입니다.", "1 %입니다."),
    ],
)
def test_a_figure_keeps_its_sign_and_its_percent(qapp, text, apart):
    font = QFont()
    metrics = QFontMetrics(font)
    for width in range(metrics.horizontalAdvance(apart), metrics.horizontalAdvance(text)):
        lines = wrapped(text, font, width)
        assert " ".join(lines) == text
        assert any(apart in line for line in lines), (width, lines)
