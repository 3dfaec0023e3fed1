"""The states of the history's pictures in which the window must look right; each plays what a person presses."""

from __future__ import annotations

from datetime import date

from merchant_desk.ui.books.history_place import HistoryPlace
from tests.ui import states
from tests.ui.books_states import NOT_READ, answer, open_history, place, room


def show_pictures(counter) -> HistoryPlace:
    shown = open_history(counter)
    counter.click("그림으로 보기")
    answer(counter)
    return shown


def history_pictures(counter) -> None:
    show_pictures(counter)


def history_pictures_below(counter) -> None:
    shown = show_pictures(counter)
    shown.pictures.scroll_pages(2)
    counter.look()


def history_pictures_month(counter) -> None:
    show_pictures(counter)
    counter.click("달")
    answer(counter)


def history_pictures_day(counter) -> None:
    show_pictures(counter)
    counter.click("하루")
    answer(counter)


def history_pictures_own(counter) -> None:
    shown = show_pictures(counter)
    counter.click("기간")
    shown.pictures.own.show_span(date(2026, 9, 1), date(2026, 11, 20))
    shown.pictures.read()
    answer(counter)
    shown.pictures.scroll_pages(3)
    counter.look()


def history_pictures_reading(counter) -> None:
    open_history(counter)
    counter.click("그림으로 보기")
    place(counter).pictures._say_slow()
    counter.look()


def history_pictures_empty(counter) -> None:
    room(counter).rows = ()
    show_pictures(counter)


def history_pictures_failed(counter) -> None:
    open_history(counter)
    room(counter).fails = NOT_READ
    counter.click("그림으로 보기")
    answer(counter)


def history_pictures_not_written(counter) -> None:
    shown = show_pictures(counter)
    shown.pictures._say_written("/mnt/usb/시간대별 주문 2026-11-16_2026-11-20.png", "No space left on device")
    counter.look()


def history_rings(counter) -> None:
    """An order rings while the pictures are looked at."""
    show_pictures(counter)
    states.ringing(counter.desk)
    counter.look()


PICTURES_STATES = {name: value for name, value in list(globals().items()) if name.startswith("history_")}
