"""Draw the window in every state of this release into a folder, on a real desk and a practice platform.

Usage: ``screenshots.py [FOLDER]`` (default: build/screenshots), or ``screenshots.py --readme`` for the pictures
of the README, which are kept small; ``--owner`` draws only the pages of the owner's books, of a shop with some weeks
behind it. Nothing opens: it draws offscreen. Where the tools are there it plays to a sound server of its own, so that
the pictures show a desk that can be heard.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt  # noqa: E402  # the platform must be chosen before Qt is loaded
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from merchant_desk.app.commands import open_application  # noqa: E402
from merchant_desk.app.practice.practice import Practice  # noqa: E402
from merchant_desk.domain.status import Status  # noqa: E402
from merchant_desk.services.facts import LinkState  # noqa: E402
from merchant_desk.ui.first_start.window import FirstStartWindow  # noqa: E402
from tests.album import Album, Wait  # noqa: E402
from tests.fakes.first_start_room import FakeFirstStart  # noqa: E402
from tests.machine import SOUND_TOOLS, SoundServer, missing  # noqa: E402
from tests.owner_album import OwnerAlbum  # noqa: E402
from tests.past_weeks import write_weeks  # noqa: E402

README_PICTURES = ROOT / "packaging" / "pictures"
SEED = 7
OWNER_SEED = 90
#: An order whose deadline passes while its pictures are taken.
SOON_OVER_S = 14.0


class Pictures(Album):
    """The plays: what is drawn, in which order."""

    def for_readme(self) -> Iterator[Wait]:
        """Draw the few pictures of the README."""
        yield from self._open()
        yield from self._fill_board()
        README_PICTURES.mkdir(exist_ok=True)
        QTest.keyClick(self.window, Qt.Key.Key_F10)
        self._press("주문서 꾸미기")
        yield from self._draw_small("designer", README_PICTURES)
        self._press("돌아가기")
        QTest.keyClick(self.window, Qt.Key.Key_F9)
        yield from self._pause(1.5)
        self._press("20분")
        yield from self._draw_small("paused", README_PICTURES)
        yield from self._pause(1.5)
        self._press("다시 영업하기")
        QTest.keyClick(self.window, Qt.Key.Key_F1)
        yield from self._ring()
        yield from self._draw_small("ringing", README_PICTURES)
        yield from self._change("화면", "어둡게")
        yield from self._draw_small("dark", README_PICTURES)

    def everything(self) -> Iterator[Wait]:
        """Draw an evening, and the pages beside it."""
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
        yield from self._draw_shop()
        yield from self._draw_check()
        yield from self._draw_settings()
        new = yield from self._ring()
        yield from self._draw("ringing")
        yield from self._draw_looks()
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

    def _draw_shop(self) -> Iterator[Wait]:
        """Show the shop open, paused, and what is sold out; and what is to be cooked."""
        QTest.keyClick(self.window, Qt.Key.Key_F9)
        yield from self._pause(1.5)
        yield from self._draw("shop")
        self._press("20분")
        yield from self._draw("shop-paused")
        self._press("품절 관리")
        yield from self._draw("sold-out")
        QTest.keyClick(self.window, Qt.Key.Key_F9)
        yield from self._pause(1.5)
        self._press("다시 영업하기")
        QTest.keyClick(self.window, Qt.Key.Key_F1)
        QTest.keyClick(self.window, Qt.Key.Key_F11)
        yield from self._draw("kitchen")
        QTest.keyClick(self.window, Qt.Key.Key_F11)

    def _draw_check(self) -> Iterator[Wait]:
        """Check everything as before opening."""
        room = self.window.rooms.check
        self._press("지금 점검하기")
        yield (lambda: room is not None and room.result() is not None, "the check is over")
        yield from self._draw("check")
        QTest.keyClick(self.window, Qt.Key.Key_F1)

    def _draw_settings(self) -> Iterator[Wait]:
        QTest.keyClick(self.window, Qt.Key.Key_F10)
        for subject in ("소리와 알림", "영업시간", "화면", "사장님 잠금", "프로그램"):
            self._press(subject)
            yield from self._draw(f"settings-{subject}")
        QTest.keyClick(self.window, Qt.Key.Key_F1)

    def _draw_looks(self) -> Iterator[Wait]:
        """Show what rings in the other colours, and in English; then as before."""
        for choice, name in (
            ("어둡게", "ringing-dark"),
            ("또렷하게", "ringing-contrast"),
            ("English", "ringing-english"),
        ):
            yield from self._change("화면", choice)
            yield from self._draw(name)
        yield from self._change("Screen", "한국어")
        yield from self._change("화면", "밝게")

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


def draw_counter(application: QApplication, place: Path, chosen: argparse.Namespace) -> int:
    """Draw an evening at the counter."""
    practice = Practice(place, seed=SEED)
    try:
        pictures = Pictures(application, practice, chosen.folder)
        return pictures.fill(pictures.for_readme if chosen.readme else pictures.everything)
    finally:
        practice.stop()


def draw_owner(application: QApplication, place: Path, chosen: argparse.Namespace) -> int:
    """Draw the owner's pages of a shop with some weeks behind it."""
    practice = Practice(place, seed=OWNER_SEED)
    try:
        write_weeks(practice)
        folder = chosen.folder / "owner"
        folder.mkdir(exist_ok=True)
        album = OwnerAlbum(application, practice, folder)
        album.files = place
        return album.fill(partial(album.for_readme, README_PICTURES) if chosen.readme else album.everything)
    finally:
        practice.stop()


def main() -> int:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument(
        "--readme", action="store_true", help=f"only draw {README_PICTURES.relative_to(ROOT)}"
    )
    parser.add_argument("--owner", action="store_true", help="only draw the owner's pages")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="desk-pictures-") as place, sound(Path(place) / "sound"):
        application = open_application(window=False)
        failed = 0 if chosen.owner else draw_counter(application, Path(place) / "counter", chosen)
        return failed or draw_owner(application, Path(place) / "owner", chosen)


if __name__ == "__main__":
    sys.exit(main())
