"""Draw the window in every state of this release into a folder, on a real desk and a practice platform.

Usage: ``screenshots.py [FOLDER]`` (default: build/screenshots), or ``screenshots.py --readme`` for the pictures
of the README, which are kept small. Nothing opens: it draws offscreen. Where the tools are there it plays to a sound
server of its own, so that the pictures show a desk that can be heard.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections import Counter as Tally
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QByteArray, Qt  # noqa: E402  # the platform must be chosen before Qt is loaded
from PySide6.QtGui import QImage, QImageWriter  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget  # noqa: E402

from merchant_desk.app.commands import open_application  # noqa: E402
from merchant_desk.app.practice import Practice  # noqa: E402
from merchant_desk.domain.decision import Action  # noqa: E402
from merchant_desk.domain.record import OrderRecord  # noqa: E402
from merchant_desk.domain.status import Status  # noqa: E402
from merchant_desk.runtime.ticker import Ticker  # noqa: E402
from merchant_desk.services.counter import Counter  # noqa: E402
from merchant_desk.services.facts import LinkState  # noqa: E402
from merchant_desk.ui.first_start import FirstStartWindow  # noqa: E402
from merchant_desk.ui.window import CounterWindow  # noqa: E402
from tests.fakes.first_start_room import FakeFirstStart  # noqa: E402
from tests.machine import SOUND_TOOLS, SoundServer, missing  # noqa: E402

SIZES = ((1024, 768), (1920, 1080))
README_PICTURES = ROOT / "packaging" / "pictures"
#: So many colours hold the window and the soft edges of its letters, in a third of the bytes.
COLOURS = 256
SEED = 7
LOOK_S = 0.05
PATIENCE_S = 30.0
#: A press within this time after another, or after a new target came up, is taken for a slip of the finger.
GUARD_S = 0.7
#: An order whose deadline passes while its pictures are taken.
SOON_OVER_S = 14.0

#: Qt's compression of a PNG: the same picture, packed as small as it can be.
_HARDEST = 100

Wait = tuple[Callable[[], bool], str]


class Album:
    """One session of pictures: a play that waits for what it wants to show. Main thread; owned by ``main``."""

    def __init__(self, application: QApplication, practice: Practice, folder: Path) -> None:
        self._application = application
        self._practice = practice
        self._platform = practice.platform
        self._folder = folder
        self._count = 0
        self._steps: Iterator[Wait] = iter(())
        self._waiting: Wait | None = None
        self._waited_s = 0.0
        self._window: CounterWindow | None = None
        self._counter: Counter | None = None

    def fill(self, *, readme: bool) -> int:
        """Draw everything, or only the README's pictures; returns 0, or 1 where a state did not come about."""
        ticker = Ticker(LOOK_S, self._go_on, self._application)

        def ready(counter: Counter) -> None:
            self._counter = counter
            self._window = self._practice.desk.open_window()
            self._window.resize(*SIZES[0])
            self._window.show()
            self._steps = self._for_readme() if readme else self._everything()
            ticker.start()

        self._practice.desk.start(ready)
        try:
            return self._application.exec()
        finally:
            ticker.stop()

    def _go_on(self) -> None:
        if self._waiting is not None and not self._waiting[0]():
            self._waited_s += LOOK_S
            if self._waited_s > PATIENCE_S:
                print(f"It did not happen: {self._waiting[1]}.", file=sys.stderr)
                self._application.exit(1)
            return
        self._waited_s = 0.0
        try:
            self._waiting = next(self._steps)
        except StopIteration:
            self._application.exit(0)

    @property
    def counter(self) -> Counter:
        """Return the counter; the play begins when it is there."""
        if self._counter is None:
            raise RuntimeError("the desk has not begun")
        return self._counter

    @property
    def window(self) -> CounterWindow:
        """Return the window over the counter."""
        if self._window is None:
            raise RuntimeError("the desk has not begun")
        return self._window

    # --- the plays --------------------------------------------------------------------------------------

    def _for_readme(self) -> Iterator[Wait]:
        yield from self._open()
        yield from self._fill_board()
        README_PICTURES.mkdir(exist_ok=True)
        QTest.keyClick(self.window, Qt.Key.Key_F10)
        self._press("주문서 꾸미기")
        yield from self._draw_for_readme("designer")
        QTest.keyClick(self.window, Qt.Key.Key_F1)
        yield from self._ring()
        yield from self._draw_for_readme("ringing")

    def _draw_for_readme(self, name: str) -> Iterator[Wait]:
        self.window.resize(*SIZES[0])
        self.window.refresh()
        yield from self._pause()
        picture = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        used = Tally(memoryview(picture.constBits()).cast("I"))
        table = [colour for colour, _ in used.most_common(COLOURS)]
        plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
        small = picture.convertToFormat(QImage.Format.Format_Indexed8, table, plain)
        self._save(small, README_PICTURES / f"{name}.png")

    def _everything(self) -> Iterator[Wait]:
        first = FirstStartWindow(FakeFirstStart())
        first.show()
        yield from self._draw("first-start", first)
        first.close()
        yield from self._open()
        yield from self._draw("quiet")
        cooking = yield from self._fill_board()
        yield from self._draw("board")
        self.window.pick(cooking[0])
        yield from self._draw("cooking")
        self._press("인쇄 기록 보기")
        yield from self._draw("order-ledger")
        yield from self._draw_printers()
        new = yield from self._ring()
        yield from self._draw("ringing")
        self.window.pick(new[1])
        yield from self._draw("scheduled")
        QTest.keyClick(self.window, Qt.Key.Key_F4)
        yield from self._draw("reasons")
        QTest.keyClick(self.window, Qt.Key.Key_Escape)
        yield from self._draw_decisions(new)
        yield from self._draw_customer(cooking)
        unreadable = yield from self._place(read=False, kind="DELIVERY", set={"id": "another-order"})
        yield (lambda: bool(self._record(unreadable).unreadable), "an order that cannot be read is shown")
        self.window.pick(unreadable)
        yield from self._draw("unreadable")
        yield from self._draw_waiting()
        self._platform.stop()
        yield (self._sees(LinkState.OFFLINE), "the desk sees that the platform is gone")
        yield from self._draw("offline")

    def _draw_printers(self) -> Iterator[Wait]:
        """Show the pages behind F10, and an order that rings meanwhile."""
        QTest.keyClick(self.window, Qt.Key.Key_F10)
        yield from self._draw("printers")
        self._press("주문서 꾸미기")
        yield from self._draw("designer")
        self._press("배달")
        yield from self._draw("designer-delivery")
        self._press("돌아가기")
        self._press("메뉴 나누기")
        yield from self._draw("categories-none")
        yield from self._draw_categories()
        self._press("프린터 추가")
        yield from self._draw("wizard-find")
        self._leave()
        self._press("고치기")
        self._press("2 시험 인쇄")
        self._press("시험지 인쇄")
        yield from self._draw("wizard-ruler")
        self._press("3 이름과 할 일")
        yield from self._draw("wizard-place")
        self._leave()
        self._press("인쇄 기록")
        yield from self._draw("ledger")
        self._press("돌아가기")
        order_id = yield from self._place(kind="TAKEOUT", timing="INSTANT", tender="CARD")
        yield from self._draw("printers-called")
        QTest.keyClick(self.window, Qt.Key.Key_F2)
        yield (partial(self._is, order_id, Status.COOKING), "the band's order is accepted")
        QTest.keyClick(self.window, Qt.Key.Key_F1)

    def _draw_categories(self) -> Iterator[Wait]:
        """Part the menu for a bar and a fryer."""
        self._press("첫 분류 만들기")
        self._press("분류 추가")
        page = self.window.prints.categories if self.window.prints is not None else None
        typed = (("음료", "콜라, 사이다, 에이드"), ("튀김", "튀김, 돈가스"))
        for row, (name, words) in zip(page.rows if page is not None else (), typed, strict=True):
            row.name.setText(name)
            row.words.setText(words)
        yield from self._draw("categories")
        self._leave()

    def _leave(self) -> None:
        """Give a page up, also where it asks whether what was typed may go."""
        self._press("그만두기")
        if any(button.text() == "네, 그만두기" for button in self._buttons()):
            self._press("네, 그만두기")

    def _press(self, text: str) -> None:
        """Press the first visible button that says ``text``."""
        next(button for button in self._buttons() if button.text() == text).click()

    def _buttons(self) -> list[QAbstractButton]:
        return [one for one in self.window.findChildren(QAbstractButton) if one.isVisible()]

    def _draw_decisions(self, new: list[str]) -> Iterator[Wait]:
        """Show a decision that waits for the platform, and one whose outcome cannot be found out."""
        held = self._platform.faults.add("late_event", times=None, event_type="CONFIRMED", delay_s=120.0)
        quiet = self._platform.faults.add("no_last_event", times=None)
        self.counter.accept(new[0], 20)
        yield from self._pause()  # the window goes on to the next order that rings
        self.window.pick(new[0])
        yield from self._draw("pending")
        self._platform.faults.clear(held.fault_id)  # what it holds stays held
        self._platform.faults.add("conflict_409", endpoint="confirm", order_id=new[2], force=True)
        self.counter.accept(new[2], 30)
        yield (partial(self._is, new[2], Status.UNSURE), "a decision is unsure")
        self.window.pick(new[2])
        yield from self._draw("unsure")
        self._platform.faults.clear(quiet.fault_id)

    def _draw_customer(self, cooking: list[str]) -> Iterator[Wait]:
        """Show a customer who asks to cancel, and a cancellation under the kitchen's hands."""
        self._platform.market.customer_asks_to_cancel(cooking[0], {"reason": "주소를 잘못 적었어요"})
        yield (lambda: self._record(cooking[0]).customer_asks, "the customer's request arrives")
        self.window.pick(cooking[0])
        yield from self._draw("customer-asks")
        self._platform.market.cancel(cooking[1], {"reason": "손님이 주문을 취소했습니다"})
        yield (lambda: self._record(cooking[1]).alarm, "the cancellation arrives")
        self.window.pick(cooking[1])
        yield from self._draw("cancelled-alarm")

    def _draw_waiting(self) -> Iterator[Wait]:
        """Show a decision that cannot leave, and the same when it is too late for it."""
        order_id = yield from self._place(kind="DELIVERY", timing="INSTANT", confirm_within_s=SOON_OVER_S)
        late = self._platform.faults.add("late_event", times=None, event_type="CANCELLED", delay_s=120.0)
        mute = self._platform.faults.add("no_last_event", times=None)
        gone = self._platform.faults.add("unauthorized", times=None)
        yield (self._sees(LinkState.SIGNED_OUT), "the platform knows the desk no more")
        self.counter.accept(order_id, 20)
        yield from self._pause()
        self.window.pick(order_id)
        yield from self._draw("not-sent")
        yield (lambda: self._is_past_deadline(order_id), "the deadline passes")
        self._platform.faults.clear(gone.fault_id)
        yield (partial(self._is, order_id, Status.UNSURE), "the desk asks whether to send what is too late")
        self.window.pick(order_id)
        yield from self._draw("too-late")
        self._platform.faults.clear(late.fault_id)
        self._platform.faults.clear(mute.fault_id)

    # --- what the plays are made of ---------------------------------------------------------------------

    def _open(self) -> Iterator[Wait]:
        yield (lambda: self.counter.facts().link.answered > 1, "the platform answers")
        yield from self._pause(3.0)  # the bell proves itself

    def _place(self, *, read: bool = True, **wish: object) -> Generator[Wait, None, str]:
        """Place an order and wait until it rings; the generator returns its id."""
        order_id = self._platform.place(**wish)
        yield (lambda: order_id in self.counter.ringing().order_ids, "an order rings")
        if read:
            yield (lambda: self._record(order_id).order is not None, "an order is read")
        return order_id

    def _fill_board(self) -> Generator[Wait, None, list[str]]:
        """Bring orders into the kitchen and one to its end; the generator returns those that cook."""
        cooking = []
        for wish in (
            {"kind": "DELIVERY", "timing": "INSTANT", "tender": "LOCAL_CURRENCY", "coupon": True},
            {"kind": "TAKEOUT", "timing": "INSTANT", "tender": "CARD"},
            {"kind": "DELIVERY", "timing": "INSTANT", "tender": "CASH"},
        ):
            order_id = yield from self._place(**wish)
            self.counter.accept(order_id, 20)
            yield (partial(self._is, order_id, Status.COOKING), "it cooks")
            cooking.append(order_id)
        self.counter.advance(cooking[2], Action.READY)
        yield (partial(self._is, cooking[2], Status.READY), "an order is ready")
        yield (lambda: self.counter.facts().waiting_jobs == 0, "the slips are out")
        return cooking

    def _ring(self) -> Generator[Wait, None, list[str]]:
        """Let three orders ring at once; the generator returns them."""
        ringing = []
        for wish in (
            {"kind": "DELIVERY", "timing": "INSTANT", "tender": "LOCAL_CURRENCY", "dishes": ("로제떡볶이",)},
            {"kind": "DELIVERY", "timing": "SCHEDULED", "tender": "CASH", "due_in_min": 95},
            {"kind": "TAKEOUT", "timing": "INSTANT", "tender": "CARD", "dishes": ("김치찌개", "왕돈가스")},
        ):
            order_id = yield from self._place(**wish)
            ringing.append(order_id)
        yield from self._pause(1.5)
        return ringing

    def _pause(self, length_s: float = GUARD_S) -> Iterator[Wait]:
        """Let the loop turn for a while: layouts settle, guards run out."""
        turns = iter(range(round(length_s / LOOK_S)))
        yield (lambda: next(turns, None) is None, "time passes")

    def _draw(self, name: str, window: QWidget | None = None) -> Iterator[Wait]:
        """Draw a window (the counter's by default) at each size."""
        self._count += 1
        drawn = window or self.window
        for width, height in SIZES:
            drawn.resize(width, height)
            yield from self._pause()
            self._save(
                drawn.grab().toImage(), self._folder / f"{self._count:02d}-{name}-{width}x{height}.png"
            )
        drawn.resize(*SIZES[0])
        yield from self._pause()

    def _save(self, picture: QImage, file: Path) -> None:
        writer = QImageWriter(str(file), QByteArray(b"png"))
        writer.setCompression(_HARDEST)
        if not writer.write(picture):
            raise OSError(f"cannot write {file}")
        print(file)

    def _sees(self, state: LinkState) -> Callable[[], bool]:
        return lambda: self.counter.facts().link.state is state

    def _is_past_deadline(self, order_id: str) -> bool:
        deadline = self._record(order_id).deadline
        return deadline is not None and self.counter.now() > deadline

    def _is(self, order_id: str, status: Status) -> bool:
        return self._record(order_id).status is status

    def _record(self, order_id: str) -> OrderRecord:
        record = self.counter.record(order_id)
        if record is None:
            raise LookupError(order_id)
        return record


@contextlib.contextmanager
def sound(folder: Path) -> Iterator[None]:
    """Offer a sound server of our own while the block runs, unless one is named or the tools are not there."""
    if "PULSE_SERVER" in os.environ or missing(SOUND_TOOLS):
        yield
        return
    folder.mkdir(mode=0o700)
    server = SoundServer(folder)
    try:
        os.environ |= {name: value for name, value in server.env.items() if name.startswith("PULSE_")}
        yield
    finally:
        server.close()


def main() -> int:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument(
        "--readme", action="store_true", help=f"only draw {README_PICTURES.relative_to(ROOT)}"
    )
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="desk-pictures-") as place, sound(Path(place) / "sound"):
        application = open_application(window=False)
        practice = Practice(Path(place), seed=SEED)
        try:
            return Album(application, practice, chosen.folder).fill(readme=chosen.readme)
        finally:
            practice.stop()


if __name__ == "__main__":
    sys.exit(main())
