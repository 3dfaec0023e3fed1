"""The pictures: what they count and say, how they are drawn, and that each is kept as a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from merchant_desk.domain.errors import JournalError
from merchant_desk.services.books.history_port import Pictures
from merchant_desk.services.books.report_port import Form, Report, Wanted
from merchant_desk.services.settings import ThemeName
from merchant_desk.ui.books import picture_facts as facts
from merchant_desk.ui.books.charts import Bar, DayBars
from merchant_desk.ui.books.heat_map import HeatMap
from merchant_desk.ui.books.picture_file import write_png
from merchant_desk.ui.books.row_bars import RowBar, RowBars
from merchant_desk.ui.books.span_arrows import SpanArrows
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.theme import Theme, contrast
from merchant_desk.ui.themes import THEMES
from tests.ui import states
from tests.ui.books_states import answer
from tests.ui.pictures_states import show_pictures

KEY = Qt.Key
FRIDAY = date(2026, 11, 20)


def counted(**more) -> Pictures:
    """A Friday: 3 orders at 12, 5 at 18; two of them late."""
    by_hour = tuple({12: 3, 18: 5}.get(hour, 0) for hour in range(24))
    plain = Pictures(
        FRIDAY, FRIDAY, by_hour,
        tuple(by_hour if day == 4 else (0,) * 24 for day in range(7)),
        ((FRIDAY, 8, 240_000, 21.4, 2),),
        (("UNAVAILABLE_ITEM", 2), ("", 1)),
        (("떡볶이 세트", 7, 87_500), ("김밥", 3, 12_000)),
    )  # fmt: skip
    return replace(plain, **more)


@pytest.fixture
def page(counter):
    return show_pictures(counter).pictures


# --- what is counted ------------------------------------------------------------------------------------------


def test_hours_without_orders_at_both_ends_are_left_out():
    bars = facts.hour_bars(counted())
    assert [bar.label for bar in bars] == [f"{hour}시" for hour in range(11, 20)]
    assert [bar.text for bar in bars if bar.strong] == ["5"]
    assert facts.hour_finding(counted()) == "18시에 주문이 가장 많았습니다 · 5건"
    late = counted(by_hour=tuple(int(hour in {22, 23}) for hour in range(24)))
    assert [bar.label for bar in facts.hour_bars(late)][-1] == "23시"
    assert not any(bar.strong for bar in facts.hour_bars(late)), "two are equal: none stands out"


def test_weekdays_and_hours_have_their_numbers():
    rows, columns, cells, spoken = facts.weekday_cells(counted())
    assert (rows[4], columns[0], cells[4][1], cells[4][7], sum(cells[0])) == ("금", "11시", 3, 5, 0)
    assert spoken == ["금요일: 12시 3건, 18시 5건"]
    assert facts.weekday_finding(counted()) == "금요일 18시가 가장 바빴습니다 · 5건"


def test_the_mean_decision_weighs_each_day_by_its_orders():
    days = ((FRIDAY - timedelta(days=1), 30, 0, 10.0, 0), (FRIDAY, 10, 0, 50.0, 0))
    assert facts.decision_finding(counted(days=days)).startswith("주문이 오고 평균 20초 만에")
    assert facts.duration(65.4) == "1분 5초"
    assert facts.decision_finding(counted(days=((FRIDAY, 0, 0, None, 0),))) == ""
    (bar,) = facts.decision_bars(counted(days=((FRIDAY, 0, 0, None, 0),)))
    assert (bar.value, bar.text, bar.spoken) == (0.0, "", "11월 20일(금) –")


def test_a_long_span_is_shown_by_months():
    first = date(2025, 12, 1)
    days = tuple(
        (first + timedelta(days=number), 10, 1_000, 20.0 + (number >= 31), 1) for number in range(120)
    )
    shown = facts.stretches(counted(first=first, last=first + timedelta(days=119), days=days))
    assert [(one.label, one.name) for one in shown][:2] == [("12월", "2025년 12월"), ("1월", "2026년 1월")]
    assert [one.orders for one in shown] == [310, 310, 280, 300]
    assert [one.seconds for one in shown] == [20.0, 21.0, 21.0, 21.0]
    assert sum(one.late for one in shown) == 120


def test_lateness_cancellations_and_dishes_are_said():
    assert facts.late_finding(counted()) == "8건 가운데 2건이 약속한 시간보다 늦었습니다 · 25.0 %"
    assert facts.late_finding(counted(days=((FRIDAY, 8, 0, 9.0, 0),))) == "8건 모두 약속한 시간을 지켰습니다"
    assert [bar.name for bar in facts.cancel_bars(counted())] == ["재료·메뉴 품절", "이유 모름"]
    assert facts.cancel_finding(counted(cancels=())) == "취소하거나 거절한 주문이 없습니다"
    assert facts.dish_bars(counted())[0].text == "7개 · 87,500원"
    assert facts.dish_finding(counted()) == "떡볶이 세트 · 7개로 가장 많이 팔렸습니다"


# --- which days -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chip", "first", "last"),
    [("하루", FRIDAY, FRIDAY), ("주", date(2026, 11, 16), FRIDAY), ("달", date(2026, 11, 1), FRIDAY)],
)
def test_a_period_ends_today_at_the_latest(counter, history, page, chip, first, last):
    counter.click(chip)
    answer(counter)
    assert history.asked[-1] == ("pictures", (first, last))
    assert not page.arrows.after.isEnabled()


def test_orders_that_came_meanwhile_are_counted_when_the_page_is_looked_at_again(counter, history, page):
    counter.press(KEY.Key_F1)
    asked = len(history.asked)
    counter.press(KEY.Key_F7)
    answer(counter)
    assert [what for what, *_ in history.asked[asked:]] == ["pictures"]


def test_every_page_leads_from_span_to_span_by_the_same_buttons(counter):
    """One sign for one meaning: history, settlement and its orders."""
    counter.press(KEY.Key_F7)
    counter.press(KEY.Key_F8)
    signs = [button for button in counter.window.findChildren(Button) if button.text() in set("◀▶◁▷‹›<>←→")]
    assert len(signs) == 2 * 3
    assert {(button.text(), button.accessibleName(), type(button.parent())) for button in signs} == {
        ("‹", "그 전 기간", SpanArrows),
        ("›", "그다음 기간", SpanArrows),
    }


def test_earlier_and_later_periods(counter, history, page):
    page.arrows.before.click()
    answer(counter)
    assert page.span() == (date(2026, 11, 9), date(2026, 11, 15))
    assert page.lead.text() == "11월 9일(월) – 11월 15일(일)"
    page.arrows.after.click()
    answer(counter)
    assert page.span() == (date(2026, 11, 16), FRIDAY)
    counter.click("달")
    page.arrows.before.click()
    answer(counter)
    assert page.span() == (date(2026, 10, 1), date(2026, 10, 31))
    counter.click("하루")
    answer(counter)
    assert page.span()[0] == page.span()[1]


def test_ones_own_span_moves_by_its_length(counter, history, page):
    counter.click("기간")
    page.own.show_span(date(2026, 11, 1), date(2026, 11, 10))
    page.arrows.before.click()
    answer(counter)
    assert page.span() == (date(2026, 10, 22), date(2026, 10, 31))


def test_the_figures_are_said_to_a_screen_reader(page):
    assert page.hours.accessibleName() == "시간대별 주문"
    assert "18시 19건" in page.hours.accessibleDescription()
    assert "금요일: " in page.weekdays.accessibleDescription()


def test_one_day_has_no_picture_of_weekdays(counter, page):
    counter.click("하루")
    answer(counter)
    assert not page.weekdays.isVisible()
    assert page.hours.isVisible()


def test_a_count_that_fails_or_takes_long_says_so(counter, history, page, qtbot):
    history.fails = JournalError("주문 기록을 읽지 못했습니다.")
    counter.click("달")
    qtbot.waitUntil(lambda: "세고 있습니다" in counter.texts())
    answer(counter)
    assert "세지 못했습니다" in counter.texts()
    history.fails = None
    counter.click("다시 읽기")
    answer(counter)
    assert page.hours.isVisible()


def test_days_without_orders_say_so(counter, history, page):
    history.rows = ()
    page.read()
    answer(counter)
    assert "이 기간에는 주문이 없습니다" in counter.texts()
    assert not page.data.isEnabled()


# --- files ----------------------------------------------------------------------------------------------------


def save(counter, page, block, path: Path) -> None:
    page.blocks[block].save.click()
    counter.look()
    dialog = page.dialog.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.labelText(QFileDialog.DialogLabel.LookIn) == "폴더:", "Qt's own words are English here"
    assert dialog.labelText(QFileDialog.DialogLabel.FileType) == "파일 형식:"
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(path))
    dialog.close()


@pytest.mark.parametrize("block", range(6))
def test_each_picture_is_written_twice_as_large(counter, page, tmp_path, qtbot, block):
    path = tmp_path / "그림.png"
    save(counter, page, block, path)
    qtbot.waitUntil(lambda: "그림.png 파일에 저장했습니다." in counter.texts())
    image = QImage(str(path))
    figure = page.blocks[block].figure
    assert image.width() == 2 * (figure.width() + 48)
    assert image.height() > 2 * figure.height()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 8, "something is drawn"
    beside = image.pixelColor(52, image.height() - 52)
    assert beside.name() in {"#ffffff", "#5a6068", "#16191d"}, (
        "the picture lies on paper, whatever is drawn there"
    )


def test_a_picture_that_cannot_be_written_says_so(counter, page, tmp_path, qtbot):
    save(counter, page, 0, tmp_path / "fehlt" / "그림.png")
    qtbot.waitUntil(lambda: "그림.png 파일을 저장하지 못했습니다." in counter.texts())
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_no_half_a_picture(tmp_path):
    resource = pytest.importorskip("resource")  # no such limit on Windows
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(0x1554A5)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, before[1]))
    try:
        why = write_png(image, str(tmp_path / "그림.png"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert why != ""
    assert list(tmp_path.iterdir()) == []


def test_the_dialog_makes_way_for_an_order(counter, desk, page):
    page.blocks[0].save.click()
    counter.look()
    assert page.dialog.dialog is not None
    states.ringing(desk)
    counter.look()
    assert page.dialog.dialog is None
    counter.press(KEY.Key_F2)
    assert desk.said[-1][0] == "accept"


def test_the_figures_are_written_by_the_reports(counter, page, tmp_path):
    reports = counter.window.rooms.reports
    page.data.click()
    counter.look()
    page.dialog.dialog.fileSelected.emit(str(tmp_path / "숫자.xlsx"))
    counter.look()
    assert page.stop.isVisible()
    wanted, target = reports.written[-1]
    assert wanted == Wanted(Report.PICTURES, Form.XLSX, *page.span())
    assert target == tmp_path / "숫자.xlsx"
    reports.progress(3, 6)
    assert "저장하고 있습니다 · 6 가운데 3" in page.told_words.text()
    reports.answer()
    counter.look()
    assert "숫자.xlsx 파일에 저장했습니다. 734줄을 적었습니다." in counter.texts()
    assert page.data.isVisible()


def test_writing_is_given_up_by_a_press(counter, page, tmp_path):
    reports = counter.window.rooms.reports
    page._write_data(str(tmp_path / "숫자.csv"))
    counter.look()
    counter.click("저장 멈추기")
    reports.answer()
    counter.look()
    assert reports.cancelled == 1
    assert "파일은 남지 않았습니다." in counter.texts()
    assert page.data.isVisible()


def test_an_ending_that_nobody_knows_is_said(counter, page):
    page._write_data("/tmp/숫자.hwp")
    assert "파일 이름 끝을 xlsx, csv, json 가운데 하나로 적어 주세요." in counter.texts()


# --- the drawings ---------------------------------------------------------------------------------------------


def bars(count: int, strong: int = -1) -> list[Bar]:
    return [
        Bar(str(number + 1), 10 + number % 7, f"{100 + number}만", f"{number}", strong=number == strong)
        for number in range(count)
    ]


@pytest.mark.parametrize("count", [1, 7, 31, 92])
@pytest.mark.parametrize("width", [300, 756, 1200])
def test_figures_over_bars_never_meet(qtbot, count, width):
    drawing = DayBars(Theme(), "주문")
    qtbot.addWidget(drawing)
    drawing.resize(width, 240)
    drawing.show_bars(bars(count, strong=count // 2))
    for shown in (drawing.shown_texts(), drawing.shown_labels()):
        boxes = list(shown.values())
        assert count // 2 in shown, "the one that is asked about is named"
        for number, box in enumerate(boxes):
            assert drawing.rect().contains(box)
            assert not any(box.intersects(other) for other in boxes[number + 1 :])
    drawing.grab()


def test_bars_grow_with_their_values_and_nothing_has_no_bar(qtbot):
    drawing = DayBars(Theme(), "주문")
    qtbot.addWidget(drawing)
    drawing.resize(700, 240)
    drawing.show_bars([Bar("a", 10, "", ""), Bar("b", 5, "", ""), Bar("c", 0, "", ""), Bar("d", -3, "", "")])
    high, half, none, below = (box.height() for box in drawing.boxes())
    assert high > half > none == below == 0
    assert abs(half * 2 - high) <= 1


def test_lying_bars_keep_their_figures_inside(qtbot):
    drawing = RowBars(Theme(), "메뉴")
    qtbot.addWidget(drawing)
    drawing.show_bars([RowBar("긴 이름 " * 30, 100, "100개 · 1,000,000원", ""), RowBar("김밥", 1, "1개", "")])
    drawing.resize(420, drawing.sizeHint().height())
    first, second = drawing.boxes()
    assert first.right() + 9 + drawing.fontMetrics().horizontalAdvance("100") < drawing.width()
    assert second.width() >= 2
    drawing.grab()


@pytest.mark.parametrize("name", ThemeName)
def test_every_number_of_the_heat_map_can_be_read(qtbot, name):
    drawing = HeatMap(Theme(THEMES[name]), "요일과 시간")
    qtbot.addWidget(drawing)
    drawing.show_cells(["월"], [f"{hour}" for hour in range(101)], [range(101)], ["월"])
    for number in range(1, 101):
        ground = drawing.ground(number)
        assert contrast(drawing.ink(ground).name(), ground.name()) >= 4.5, number
    drawing.resize(900, 80)
    drawing.grab()
