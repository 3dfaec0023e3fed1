"""What the window's tests share: a desk in memory, a clock in hand, and the window on it."""

from __future__ import annotations

from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from merchant_desk.ui.language import drop_languages, use_language
from merchant_desk.ui.paper import Chip, Words
from merchant_desk.ui.places import Place
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.strip import LampMark, OpenPill
from merchant_desk.ui.window import USUAL_SCREEN, CounterWindow
from tests.fakes.check_room import FakeCheckRoom
from tests.fakes.deposit_room import FakeDepositRoom
from tests.fakes.desk import FakeDesk
from tests.fakes.door import Door
from tests.fakes.drill_room import FakeDrillRoom
from tests.fakes.history_room import FakeHistory
from tests.fakes.order_room import FakeOrderRoom
from tests.fakes.people_room import FakePeopleRoom
from tests.fakes.print_room import FakePrintRoom
from tests.fakes.program_rooms import FakeComputerRoom, FakeSupportRoom, FakeUpdateRoom
from tests.fakes.registration_room import FakeRegistrationRoom
from tests.fakes.report_room import FakeReportRoom
from tests.fakes.settings_room import FakeSettingsRoom
from tests.fakes.settlement_room import FakeSettlementRoom
from tests.fakes.shop_room import FakeShopRoom
from tests.ui.both_languages import ways_to_say

AnyPage = TypeVar("AnyPage", bound=QWidget)


class Counter:
    """The window as a cashier meets it: keys, and what can be read."""

    def __init__(self, window: CounterWindow, desk: FakeDesk, room: FakePrintRoom, door: Door) -> None:
        self.window = window
        self.desk = desk
        self.room = room
        self.door = door
        self.shop = window.rooms.shop
        self.seconds = 1000.0

    def pass_s(self, seconds: float) -> None:
        self.seconds += seconds
        self.desk.pass_s(seconds)
        self.look()

    def look(self) -> None:
        """Let the window show what is there now."""
        self.window.refresh()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def press(self, key, modifier=None) -> None:
        target = QApplication.focusWidget() or self.window
        if modifier is None:
            QTest.keyClick(target, key)
        else:
            QTest.keyClick(target, key, modifier)
        self.look()

    def type_in(self, text: str) -> None:
        """Type where the keyboard stands."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.look()

    def page(self, kind: type[AnyPage]) -> AnyPage:
        """The one page of a kind."""
        found: list[AnyPage] = self.window.findChildren(kind)
        assert len(found) == 1
        return found[0]

    def click(self, text: str) -> None:
        """Press the visible button that says ``text``, in whichever language the window speaks."""
        said = ways_to_say(text)
        found = [b for b in self.buttons() if b.text() in said]
        assert found, f"{text!r} is not among {[b.text() for b in self.buttons()]}"
        found[0].click()
        self.look()

    def buttons(self):
        return [b for b in self.window.findChildren(QAbstractButton) if b.isVisible() and b.text()]

    def number(self) -> str:
        """The number of the order on paper, empty on the quiet page."""
        return self.window.detail.head.number.text() if self.window.detail.isVisible() else ""

    def texts(self) -> str:
        """Everything that can be read in the window but for the board."""
        kinds: tuple[Any, ...] = (Words, Chip, LampMark, OpenPill)
        parts: list[str] = []
        for kind in kinds:
            found: list[QWidget] = self.window.findChildren(kind)
            parts += [kind.text(part) for part in found if part.isVisible()]
        return "\n".join(parts + [f"{b.text()} {b.accessibleName()}" for b in self.buttons()])

    def cards(self) -> list[str]:
        """The board's rows from top to bottom, as a screen reader says them."""
        model = self.window.board.rows
        return [model.row(number).spoken for number in range(model.rowCount())]


@pytest.fixture
def english_words(qapp):
    """The program speaks English while the test runs; ask for it before the window."""
    translator = use_language(qapp, "en")
    yield translator
    drop_languages(qapp)


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def room():
    return FakePrintRoom()


@pytest.fixture
def settings_room(room):
    return FakeSettingsRoom(room)


@pytest.fixture
def door():
    """The owner's lock with its file, clock and lanes in hand."""
    return Door(None)


@pytest.fixture
def shop(desk):
    return FakeShopRoom(desk)


@pytest.fixture
def order_room(desk):
    return FakeOrderRoom(desk)


@pytest.fixture
def check_room(desk):
    return FakeCheckRoom(desk)


@pytest.fixture
def drill_room():
    return FakeDrillRoom()


@pytest.fixture
def people(desk):
    return FakePeopleRoom(desk)


@pytest.fixture
def registration(settings_room):
    return FakeRegistrationRoom(settings_room)


@pytest.fixture
def settlement_room():
    return FakeSettlementRoom()


@pytest.fixture
def history():
    return FakeHistory()


@pytest.fixture
def rooms(  # noqa: PLR0917  # every room there is
    room,
    settings_room,
    door,
    shop,
    order_room,
    check_room,
    drill_room,
    registration,
    settlement_room,
    history,
    people,
):
    """Every room behind the window's pages."""
    return Rooms(
        prints=room,
        settings=settings_room,
        access=door.access,
        shop=shop,
        orders=order_room,
        check=check_room,
        drill=drill_room,
        registration=registration,
        settlement=settlement_room,
        deposits=FakeDepositRoom(),
        reports=FakeReportRoom(),
        history=history,
        people=people,
        computer=FakeComputerRoom(),
        support=FakeSupportRoom(),
        updates=FakeUpdateRoom(),
    )


@pytest.fixture
def look():
    """How the window looks: a test that wants other colours has a fixture of its own."""
    return USUAL_SCREEN


@pytest.fixture
def counter(qapp, qtbot, desk, rooms, door, look):
    held: list[Counter] = []
    window = CounterWindow(
        desk, screen=look, monotonic_s=lambda: held[0].seconds if held else 1000.0, rooms=rooms
    )
    window.watch(qapp)
    held.append(Counter(window, desk, rooms.prints, door))
    qtbot.addWidget(window)
    window.resize(1024, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    held[0].look()
    return held[0]


@pytest.fixture
def wizard(counter, room):
    """The printer wizard, opened for a new printer."""
    counter.window.show_place(Place.SETTINGS)
    counter.look()
    counter.click("프린터 추가")
    room.answer()
    counter.look()
    return counter.window.prints.wizard
