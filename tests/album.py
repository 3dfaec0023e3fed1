"""A desk that is played and drawn, on a practice platform: it waits for what is to be seen. It judges nothing."""

from __future__ import annotations

import sys
from collections import Counter as Tally
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from merchant_desk.app.practice.practice import Practice
from merchant_desk.domain.decision import Action
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.counter import Counter
from merchant_desk.services.facts import LinkState
from merchant_desk.ui.places import Place
from merchant_desk.ui.window import CounterWindow

SIZES = ((1024, 768), (1920, 1080))
#: So many colours hold the window and the soft edges of its letters, in a third of the bytes.
COLOURS = 256
LOOK_S = 0.05
PATIENCE_S = 30.0
#: A press within this time after another, or after a new target came up, is taken for a slip of the finger.
GUARD_S = 0.7
#: Qt's compression of a PNG: packed as small as it can be, in four times the time; -1 is the usual one.
_HARDEST = 100

Wait = tuple[Callable[[], bool], str]


class Album:
    """One session of pictures: a play that waits for what it wants to show. Main thread; owned by the script."""

    #: So long a window rests before it is drawn.
    settles_s = GUARD_S

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

    def fill(self, play: Callable[[], Iterator[Wait]]) -> int:
        """Play and draw; returns 0, or 1 where a state did not come about."""
        ticker = Ticker(LOOK_S, self._go_on, self._application)

        def ready(counter: Counter) -> None:
            self._counter = counter
            self._window = self._practice.desk.open_window()
            self._window.resize(*SIZES[0])
            self._window.show()
            self._steps = play()
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
        except Exception:  # the loop would only log it, and take the play for over
            self._application.exit(1)
            raise

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

    def _draw(
        self, name: str, window: QWidget | None = None, sizes: Sequence[tuple[int, int]] = SIZES
    ) -> Iterator[Wait]:
        """Draw a window (the counter's by default) at each size."""
        self._count += 1
        drawn = window or self.window
        for width, height in sizes:
            drawn.resize(width, height)
            yield from self._pause(self.settles_s)
            self._save(
                drawn.grab().toImage(), self._folder / f"{self._count:02d}-{name}-{width}x{height}.png"
            )
        if sizes[-1] != SIZES[0]:
            drawn.resize(*SIZES[0])
            yield from self._pause(self.settles_s)

    def _draw_small(self, name: str, folder: Path) -> Iterator[Wait]:
        """Draw the window for a page that is read over a network."""
        self.window.resize(*SIZES[0])
        self.window.refresh()
        yield from self._pause()
        picture = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        used = Tally(memoryview(picture.constBits()).cast("I"))
        table = [colour for colour, _ in used.most_common(COLOURS)]
        plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
        small = picture.convertToFormat(QImage.Format.Format_Indexed8, table, plain)
        self._save(small, folder / f"{name}.png", _HARDEST)

    def _change(self, subject: str, choice: str) -> Iterator[Wait]:
        """Choose something that wants another window, and go on in that one, at the orders."""
        before = self.window
        if before.places.shown is not Place.SETTINGS:
            before.show_place(Place.SETTINGS)
        self._press(subject)
        self._press(choice)
        yield (lambda: self._practice.desk.window is not before, "another window is there")
        self._window = self._practice.desk.window
        self.window.show_orders()
        yield from self._pause(1.0)

    def _leave(self) -> None:
        """Give a page up, also where it asks whether what was typed may go."""
        self._press("그만두기")
        if any(button.text() == "네, 그만두기" for button in self._buttons()):
            self._press("네, 그만두기")

    def _press(self, text: str) -> None:
        """Press the first visible button that says ``text``."""
        buttons = {button.text(): button for button in reversed(self._buttons())}
        if text not in buttons:
            raise LookupError(f"{text!r} is not among {', '.join(buttons)}")
        buttons[text].click()

    def _buttons(self) -> list[QAbstractButton]:
        return [one for one in self.window.findChildren(QAbstractButton) if one.isVisible()]

    def _save(self, picture: QImage, file: Path, packed: int = -1) -> None:
        writer = QImageWriter(str(file), QByteArray(b"png"))
        writer.setCompression(packed)
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
