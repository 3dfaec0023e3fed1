"""The states of the settings that have nothing to do with printers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.settings import Settings
from merchant_desk.ui.settings.hours_page import HoursPage
from tests.fakes.people_room import FakePeopleRoom
from tests.ui import states

WEEK = OpeningHours(
    ((Span(600, 870), Span(1020, 1320)), *(((Span(600, 1320),),) * 4), (Span(660, 1560),), ())
)


def subject(counter, name: str) -> None:
    counter.press(Qt.Key.Key_F10)
    counter.click(name)
    counter.room.answer()
    counter.look()


def use(counter, settings: Settings) -> None:
    """Have been set up so."""
    counter.room.save(settings, lambda: None, lambda _: None)
    counter.room.answer()


def screen(counter) -> None:
    subject(counter, "화면")


def screen_waits(counter) -> None:
    """Another size is chosen and waits for the next start."""
    screen(counter)
    counter.click("125%")
    counter.room.answer()


def sound(counter) -> None:
    subject(counter, "소리와 알림")


def sound_tried(counter) -> None:
    sound(counter)
    counter.click("벨 울려 보기")
    counter.room.answer()


def sound_called(counter) -> None:
    """An order calls over the page."""
    sound(counter)
    states.ringing(counter.desk)


def hours(counter) -> None:
    use(counter, replace(counter.room.settings(), hours=WEEK))
    subject(counter, "영업시간")


def hours_wrong(counter) -> None:
    subject(counter, "영업시간")
    page = counter.page(HoursPage)
    page.rows[0].field.setText("10:00-22:00")
    page.rows[1].field.setText("10시부터 밤까지")
    page.rows[2].field.setText("10:00-13:00, 12:00-15:00")
    for row in page.rows[:3]:
        row.judge()
    counter.click("저장")


def people_of(counter) -> FakePeopleRoom:
    room = counter.window.rooms.people
    assert isinstance(room, FakePeopleRoom)
    return room


def privacy(counter) -> None:
    """Many purges, each of another kind."""
    at = counter.desk.now()
    whys = (("clock", "", 14), ("owner", "request", 2), ("command", "배달앱 고객센터에서 전달한 요청", 1))
    people_of(counter).kept = [
        Purge(at - timedelta(hours=5 * number), *whys[number % 3]) for number in range(30)
    ]
    subject(counter, "개인정보")
    people_of(counter).answer()


def privacy_purges(counter) -> None:
    privacy(counter)
    counter.look()
    counter.window.places.pages.scroll_pages(1)


def privacy_asks(counter) -> None:
    """It is asked before a customer is gone."""
    subject(counter, "개인정보")
    people_of(counter).answer()
    counter.click("전화번호로")
    counter.type_in("010-1234-5678")
    counter.press(Qt.Key.Key_Return)


def privacy_refused(counter) -> None:
    privacy_asks(counter)
    people_of(counter).refuse("진행 중인 주문이라 지울 수 없습니다: B-0417. 끝난 뒤에 다시 지워 주세요.")
    counter.click("네, 지웁니다")
    people_of(counter).answer()


def privacy_unread(counter) -> None:
    people_of(counter).unread = JournalError("주문 기록 폴더를 쓸 수 없습니다.")
    subject(counter, "개인정보")
    people_of(counter).answer()


def access(counter) -> None:
    subject(counter, "사장님 잠금")


def access_set(counter) -> None:
    access(counter)
    counter.door.set_pin("2580")
    counter.press(Qt.Key.Key_F1)
    access(counter)


def locked(counter) -> None:
    counter.door.set_pin("2580")
    counter.door.access.lock()
    counter.press(Qt.Key.Key_F10)


def locked_refused(counter) -> None:
    locked(counter)
    for _ in range(3):
        counter.door.enter("0000")
    counter.type_in("1111")
    counter.press(Qt.Key.Key_Return)
    counter.door.lanes.run_all()


SETTINGS_STATES = {
    play.__name__: play
    for play in (
        screen, screen_waits, sound, sound_tried, sound_called, hours, hours_wrong, privacy, privacy_purges,
        privacy_asks, privacy_refused, privacy_unread, access, access_set, locked, locked_refused,
    )
}  # fmt: skip
