"""The row of tabs above a place: smaller words first, then two rows; never cut, always in their order."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.tab_row import LEAST_PX, TAB_PX, TabRow
from merchant_desk.ui.theme import Theme

NAMES = (
    "프린터",
    "소리와 알림",
    "영업시간",
    "화면",
    "가게 등록",
    "개인정보",
    "개점 점검",
    "사장님 잠금",
    "프로그램",
)


@pytest.fixture
def row(qtbot):
    held = []

    def build(width: int, factor: float = 1.0, names: tuple[str, ...] = NAMES) -> list[Button]:
        theme = Theme().scaled(factor)
        drawn = TabRow(theme, "설정")
        qtbot.addWidget(drawn)
        held.append(drawn)
        for name in names:
            tab = Button(theme, px=TAB_PX)
            tab.show_words(name)
            drawn.add(tab)
        drawn.resize(width, 200)
        drawn.show()
        for _ in range(2):
            QApplication.processEvents()
        return drawn.findChildren(Button)

    return build


def lines(tabs: list[Button]) -> list[list[str]]:
    """The tabs' words row by row, from the left."""
    placed = sorted(tabs, key=lambda tab: (tab.y(), tab.x()))
    return [[tab.text() for tab in placed if tab.y() == top] for top in sorted({tab.y() for tab in placed})]


@pytest.mark.parametrize("factor", [1.0, 1.5])
@pytest.mark.parametrize("width", [884, 948, 1204, 1280])
def test_no_tab_is_cut_and_their_order_stays(row, width, factor):
    tabs = row(width, factor)
    assert all(tab.fits() for tab in tabs)
    assert [name for line in lines(tabs) for name in line] == list(NAMES)
    assert len(lines(tabs)) <= 2
    assert len({tab.height() for tab in tabs}) == 1


def test_words_get_smaller_before_there_are_two_rows(row):
    assert lines(row(1280)) == [list(NAMES)]
    tabs = row(948)
    assert len(lines(tabs)) == 1
    assert len({tab.px() for tab in tabs}) == 1, "alike on all of them"
    assert LEAST_PX <= tabs[0].px() < TAB_PX
    two = row(780)
    assert len(lines(two)) == 2
    assert two[0].px() == TAB_PX


def test_few_tabs_are_alike(row):
    tabs = row(948, names=("하나", "두 번째", "셋"))
    assert max(tab.width() for tab in tabs) - min(tab.width() for tab in tabs) <= 1


def test_one_row_comes_back_with_the_room(row):
    tabs = row(700)
    assert len(lines(tabs)) == 2
    tabs[0].parentWidget().resize(1280, 200)
    for _ in range(2):
        QApplication.processEvents()
    assert lines(tabs) == [list(NAMES)]
