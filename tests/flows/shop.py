"""A whole shop in one process: practice platform over HTTP, desk with its window, printer on a socket.

Everything is the real thing but the customers and the paper. A test acts as people do (keys, buttons, the
platform's control API) and looks where people look: the window, the paper, the platform's counters, the views.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import requests
import tomli_w
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from merchant_desk.app.first_start.registering import keep_secret
from merchant_desk.app.running_desk import RunningDesk
from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.sandbox.server import CLIENT_SECRET, PracticePlatform
from merchant_desk.services.counter import Counter
from merchant_desk.services.settings import Settings
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.provisioning.provision import parse_provisioning
from merchant_desk.system.vault import MemoryVault
from merchant_desk.ui.board.attending import GUARD_S
from merchant_desk.ui.paper import Chip, Words
from merchant_desk.ui.strip import LampMark, OpenPill
from merchant_desk.ui.window import CounterWindow
from tests.fakes.tcp_printer import TcpPrinterModel

#: Real time that one step may take before the test gives up.
PATIENCE_MS = 20_000


class Shop:
    """One shop from opening to closing. Main thread; ``close`` ends it, ``crash`` and ``start`` in between."""

    def __init__(self, qtbot: QtBot, folder: Path, platform: PracticePlatform, printer: str, **changes: Any):
        self.qtbot = qtbot
        self.folder = folder
        self.platform = platform
        self.settings, secret = provisioned(platform, printer, **changes)
        self.vault = MemoryVault()
        keep_secret(self.settings, secret, self.vault)
        self.desk: RunningDesk | None = None

    # --- opening and closing --------------------------------------------------------------------------------

    def start(self, *, polled: bool = True) -> None:
        """Start the program; with ``polled`` wait until the platform has been asked."""
        home = open_home({HOME_VARIABLE: str(self.folder / "home")})
        self.desk = RunningDesk(home, self.settings, self.vault)
        begun: list[Counter] = []
        self.desk.start(begun.append)
        self.wait(lambda: bool(begun), "the desk begins")
        self.counter = begun[0]
        self.window: CounterWindow = self.desk.open_window()
        self.window.resize(1024, 768)
        with self.qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        if polled:
            self.wait(lambda: self.counter.facts().link.asked > 0, "the first poll")

    def close(self) -> None:
        """End the program as its owner would."""
        if self.desk is not None:
            self.window.close()
            self.window.deleteLater()
            self.desk.stop()
            self.desk.deleteLater()
            self.desk = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def crash(self) -> None:
        """End the program where it stands: what waits on a lane, or comes back from one, is lost."""
        desk = self.desk
        assert desk is not None
        desk.lanes.close((), 0.0)
        self.close()

    # --- time -----------------------------------------------------------------------------------------------

    def wait(self, holds: Callable[[], object], what: str, timeout_ms: int = PATIENCE_MS) -> None:
        """Let the program go on until something holds; the failure says what was waited for and what is seen."""
        try:
            self.qtbot.waitUntil(lambda: bool(holds()), timeout=timeout_ms)
        except AssertionError as error:
            raise AssertionError(f"{what}: not within {timeout_ms} ms\n{self._seen()}") from error

    def _seen(self) -> str:
        if self.desk is None or self.desk.window is None:
            return "no window"
        jobs = [f"{job.kind} {job.state} {job.tries} {job.last_error}" for job in self.jobs()]
        return "\n".join([self.texts(), *self.cards(), *jobs])

    def let_guard_pass(self) -> None:
        """Wait as a person does between two presses, so that the second is no echo of the first.

        What arrives meanwhile may turn the bar to another order; a person looks again before pressing.
        """
        self.wait(self._guard_is_past, "a moment passes")

    def _guard_is_past(self) -> bool:
        attending = self.window._attending
        since = (attending._accepted_at_s, attending._target_turned_at_s, attending._turned_at_s)
        return time.monotonic() > max((at_s for at_s in since if at_s is not None), default=0.0) + GUARD_S

    # --- customers and the platform -------------------------------------------------------------------------

    def order(self, **wish: Any) -> str:
        """Let a customer order, and wait until it rings with its details."""
        order_id = self.platform.place(**wish)
        self.wait(lambda: order_id in self.counter.ringing().order_ids, "the order rings")
        self.wait(lambda: self.record(order_id).order is not None, "the details are read")
        self.pick(order_id)
        return order_id

    def act(self, order_id: str, act: str, **body: Any) -> None:
        """Let somebody act at the platform (POST /sandbox/orders/ID/ACT)."""
        self._control("POST", f"orders/{order_id}/{act}", json=body)

    def at_platform(self, order_id: str) -> dict[str, Any]:
        """The order as the platform has it, with its counters."""
        return self._control("GET", f"orders/{order_id}")

    def counters(self) -> dict[str, Any]:
        return self._control("GET", "counters")

    def calls(self, endpoint: str) -> list[dict[str, Any]]:
        """The platform's list of calls to one endpoint, oldest first."""
        return [call for call in self._control("GET", "calls")["calls"] if call["endpoint"] == endpoint]

    def _control(self, method: str, path: str, **arguments: Any) -> dict[str, Any]:
        answer = requests.request(method, f"{self.platform.base_url}/sandbox/{path}", timeout=10, **arguments)
        answer.raise_for_status()
        told: dict[str, Any] = answer.json()
        return told

    # --- what a person does ---------------------------------------------------------------------------------

    def press(self, key: Qt.Key) -> None:
        """Press a key in the window that has the keyboard; where a window of an earlier test took it along, ours."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.wait(lambda: QApplication.activeWindow() is not None, "the window has the keyboard")
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def press_space(self) -> None:
        """Silence what rings."""
        self.press(Qt.Key.Key_Space)

    def pick(self, order_id: str) -> None:
        """Choose an order on the board."""
        self.window.pick(order_id)

    def click(self, text: str) -> None:
        """Press the visible button that says ``text``."""
        self.let_guard_pass()
        self.wait(lambda: text in self.buttons(), f"a button says {text}")
        self.buttons()[text].click()

    def accept(self, order_id: str) -> None:
        """Choose the order and press F2 until the desk takes it; wait for the platform's proof."""
        self.decide_to_accept(order_id)
        self.wait_for(order_id, Status.COOKING)

    def decide_to_accept(self, order_id: str) -> None:
        self.pick(order_id)
        self.let_guard_pass()
        self.press(Qt.Key.Key_F2)
        assert self.record(order_id).decided_at is not None, f"F2 was not taken\n{self._seen()}"

    def reject(self, order_id: str, reason: str = "가게 사정") -> None:
        """Choose the order, press F4 and a reason."""
        self.pick(order_id)
        self.press(Qt.Key.Key_F4)
        self.wait(lambda: self.window.decision.asks_reason, "F4 asks for a reason")
        self.click(reason)

    def wait_for(self, order_id: str, status: Status) -> None:
        self.wait(lambda: self.record(order_id).status is status, f"the order becomes {status}")

    def wait_for_paper(self, order_id: str) -> None:
        """Wait until every slip of the order is on its way out of the printer."""
        self.wait(lambda: self.prints(order_id), "slips are printed")
        self.wait(lambda: all(job.is_over for job in self.prints(order_id)), "the slips come out")

    def rest(self) -> None:
        """Wait until nothing is under way: all on the disk, all events acknowledged."""
        self.wait(lambda: self.counter.is_idle, "everything is on the disk")
        self.wait(lambda: not self.counters()["events"]["waiting"], "every event is acknowledged")

    # --- what a person sees and hears -----------------------------------------------------------------------

    def record(self, order_id: str) -> OrderRecord:
        record = self.counter.record(order_id)
        assert record is not None
        return record

    def jobs(self, order_id: str = ""):
        ids = [order_id] if order_id else [record.order_id for record in self.counter.records()]
        return [job for one in ids for job in self.counter.jobs_of(one)]

    def prints(self, order_id: str):
        return [job for job in self.jobs(order_id) if job.slip is not None]

    def rings(self, order_id: str, voice: Voice = Voice.NEW) -> bool:
        return any(
            call.voice is voice and order_id in call.order_ids for call in self.counter.ringing().calls
        )

    def buttons(self) -> dict[str, QAbstractButton]:
        """Return the visible buttons by what they say; of several that say the same, the one that stands first."""
        found = [button for button in self.window.findChildren(QAbstractButton) if button.isVisible()]
        found.sort(key=lambda button: button.mapTo(self.window, QPoint(0, 0)).y(), reverse=True)
        return {button.text(): button for button in found if button.text()}

    def texts(self) -> str:
        """Everything that can be read in the window but for the board."""
        self.window.refresh()
        kinds: tuple[type, ...] = (Words, Chip, LampMark, OpenPill)
        found: list[Any] = []
        for kind in kinds:
            found += self.window.findChildren(kind)
        parts = [part.text() for part in found if part.isVisible()]
        return "\n".join([*parts, *self.buttons()])

    def shown(self, order_id: str) -> str:
        """Everything that can be read in the window about one order."""
        self.pick(order_id)
        QCoreApplication.processEvents()  # what was laid out anew is not in sight before
        return self.texts()

    def cards(self) -> list[str]:
        """The board's rows from top to bottom, as a screen reader says them."""
        self.window.refresh()
        model = self.window.board.rows
        return [model.row(number).spoken for number in range(model.rowCount())]

    # --- the log --------------------------------------------------------------------------------------------

    def view(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Ask the journal's views as any tool would: read only, while the desk runs."""
        return look_up(self.folder / "home" / "desk.db", query, *values)

    def steps(self, order_id: str) -> list[str]:
        """The steps of an order's black box."""
        return [step for (step,) in self.view(STEPS, order_id)]

    def black_box(self, order_id: str) -> list[BlackBoxLine]:
        assert self.desk is not None
        lines: list[BlackBoxLine] = []
        self.desk.read_black_box(order_id, lines.extend)
        self.wait(lambda: bool(lines), "the black box is read")
        return lines


STEPS = "SELECT step FROM v_black_box WHERE order_id = ? ORDER BY seq"


def look_up(journal: Path, query: str, *values: Any) -> list[tuple[Any, ...]]:
    """Ask a journal file, read only."""
    database = sqlite3.connect(f"file:{journal}?mode=ro", uri=True)
    try:
        return database.execute(query, values).fetchall()
    finally:
        database.close()


def tables(platform: PracticePlatform, printer: str, **changes: Any) -> dict[str, Any]:
    """A provisioning file's content for a desk on this platform; ``changes`` go to [shops.platform] and [rules]."""
    about = platform.about()
    rules = {key: changes.pop(key) for key in ("auto_accept", "preparation_min") if key in changes}
    return {
        "shops": [
            {
                "name": about["merchant_name"],
                "merchant_id": about["merchant_id"],
                "region": about["region"],
                "business_number": "123-45-67890",
                "platform": {
                    "profile": "practice",
                    "base_url": platform.base_url,
                    "client_id": about["client_id"],
                    "client_secret": CLIENT_SECRET,
                    "poll_interval_s": 0.5,
                }
                | changes,
            }
        ],
        "printers": [{"name": "주방", "address": printer, "slips": ["kitchen", "delivery"]}],
        "rules": rules,
    }


def provisioned(platform: PracticePlatform, printer: str, **changes: Any) -> tuple[Settings, str]:
    """Set a desk up exactly as a shop's is: by a provisioning file. ``read_timeout_s`` alone is not in one."""
    read_timeout_s = changes.pop("read_timeout_s", 10.0)
    read = parse_provisioning(tomli_w.dumps(tables(platform, printer, **changes)).encode())
    settings = read.settings
    quick = replace(settings.platform, read_timeout_s=read_timeout_s)
    return replace(settings, platform=quick), read.client_secret


def slips_of(printer: TcpPrinterModel, number: str) -> list[str]:
    """The whole slips at the printer that name an order's number."""
    return [slip for slip in printer.slips if number in slip]
