"""A shop whose time is moved by hand: practice platform, desk and two printers in one process, with all their acts.

The desk is the real one: services, gateway over HTTP, journal on SQLite, lanes with threads, printers on sockets. Only
its clock stands still until ``pass_time`` moves it, for the platform as well, and its bell writes down what it is told
to ring. Between two moves everything that is on its way arrives, so that minutes of a counter take milliseconds and
the same acts end the same way on a slow machine. It must not know what is right.
"""

from __future__ import annotations

import sqlite3
from collections import Counter as Tally
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QCoreApplication, QEventLoop

from merchant_desk.domain.decision import Action, CancelCode, DenyCode
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.gateway.client import OpenDeliveryClient
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.printing.devices import open_printer
from merchant_desk.printing.typesetter import EscposTypesetter
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, MERCHANT_ID, PracticePlatform
from merchant_desk.sandbox.states import Move, State
from merchant_desk.sandbox.ticket import Ticket
from merchant_desk.services.counter import Counter
from merchant_desk.services.settings import PROFILES, PlatformSettings, PrinterSettings, Settings
from tests.builders import SHOP
from tests.fakes.bell import FakeBell
from tests.fakes.clock import FakeClock
from tests.fakes.tcp_printer import TcpPrinterModel
from tests.soak.paper import COUNTER, KITCHEN

MASTER_KEY = bytes(range(32))
POLL_S = 5.0
#: No move of the clock is longer: about two of them make a poll.
STEP_S = 2.5
#: Real time that the desk waits for an answer, and for which a fault holds one back.
READ_TIMEOUT_S, HOLD_S = 0.4, 0.7
_SLIPS = {KITCHEN: SlipKind.KITCHEN, COUNTER: SlipKind.DELIVERY}
_OPEN = frozenset({State.PLACED, State.CONFIRMED, State.PREPARING, State.READY, State.DISPATCHED})
_STEPS = (Action.PREPARING, Action.READY, Action.DISPATCH, Action.DELIVERED, Action.PICKED_UP)


class PairShop:
    """One home from its first order to its last. Main thread of a process with a Qt application; a context manager.

    ``acts`` tells what was done, oldest first; ``presses`` counts the acceptances of each order that the desk took;
    ``acked_unstored`` are the events that were acknowledged before the journal file had them.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.clock = FakeClock()
        self.acts: list[str] = []
        self.presses: Tally[str] = Tally()
        self.acked_unstored: list[str] = []
        self.home = folder / "home"
        self.home.mkdir(parents=True)
        self.platform = PracticePlatform(seed=seed, clock=self.clock)
        self.market, self.faults = self.platform.market, self.platform.faults
        self._acknowledge = self.market.acknowledge
        self.market.acknowledge = self._witness  # type: ignore[method-assign]  # looks at the file in that moment
        self.platform.start()
        self.printers = {name: TcpPrinterModel() for name in _SLIPS}
        self.settings = Settings(
            replace(SHOP, merchant_id=MERCHANT_ID),
            PlatformSettings(
                PROFILES["practice"], self.platform.base_url, CLIENT_ID, POLL_S, read_timeout_s=READ_TIMEOUT_S
            ),
            tuple(
                PrinterSettings(name, self.printers[name].address, slips=(slip,))
                for name, slip in _SLIPS.items()
            ),
        )
        self._open_desk()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end_desk()
        self.platform.stop()
        for printer in self.printers.values():
            printer.close()

    # --- the desk's life --------------------------------------------------------------------------------------

    def _open_desk(self) -> None:
        self.lanes = QtLanes()
        self._client = OpenDeliveryClient(self.settings.platform, MERCHANT_ID, lambda: CLIENT_SECRET)
        self._journal = DeskJournal(self.home, master_key=MASTER_KEY, platform="practice")
        self._devices = {printer.name: open_printer(printer.address) for printer in self.settings.printers}
        self.bell = FakeBell()
        self.counter = Counter(
            self.settings,
            clock=self.clock,
            lanes=self.lanes,
            platform=self._client,
            journal=self._journal,
            bell=self.bell,
            typesetter=EscposTypesetter(),
            printers=self._devices,
            jitter=lambda: 0.0,
        )
        self.counter.start()
        self.rest()

    def _end_desk(self) -> None:
        """End the desk where it stands: what waits on a lane, or comes back from one, is lost."""
        self.lanes.close((), 0.0)
        self._client.close()
        for device in self._devices.values():
            device.close()
        for lane in self.lanes._lanes.values():
            lane.join(10.0)
        self._journal.close()
        QCoreApplication.processEvents()

    def kill(self, turns: int) -> None:
        """Kill the desk after so many answers of its lanes since the next tick, and start it again."""
        self.acts.append(f"kill after {turns}")
        self.clock.advance(POLL_S)
        self.counter.tick()
        for _ in range(turns):
            if self._is_busy():
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
                self.counter.tick()
        self._end_desk()
        self._open_desk()

    # --- time -------------------------------------------------------------------------------------------------

    def rest(self) -> None:
        """Let everything arrive that is on its way, without letting time go by."""
        for _ in range(20_000):
            self.counter.tick()
            if not self._is_busy():
                return
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        raise AssertionError(f"the desk does not come to rest: {self.acts}")

    def _is_busy(self) -> bool:
        return any(self.lanes.busy(name) for name in self.lanes._lanes)

    def step(self) -> None:
        """Let STEP_S go by."""
        self.clock.advance(STEP_S)
        self.rest()

    # --- people and platform ----------------------------------------------------------------------------------

    def place(self, kind: str, timing: str) -> str:
        """Let a customer order; return the order's id."""
        order_id = self.platform.place(kind=kind, timing=timing)
        self.acts.append(f"{self._name(order_id)} is placed, {kind} {timing}")
        return order_id

    def press(self, order_id: str, choice: str) -> bool:
        """Let staff press accept, reject, advance, agree, deny or seen; tell whether they could."""
        possible, counter = self.counter.possible(order_id), self.counter
        steps = [action for action in possible if action in _STEPS]
        if choice == "accept" and Action.ACCEPT in possible:
            self.presses[order_id] += 1
            counter.accept(order_id, 20)
        elif choice == "reject" and (Action.REJECT in possible or Action.CANCEL in possible):
            counter.reject(order_id, CancelCode.SYSTEMIC_ISSUES.value, "기계 고장")
        elif choice == "advance" and steps:
            counter.advance(order_id, steps[0])
        elif choice == "agree" and Action.ACCEPT_CANCELLATION in possible:
            counter.answer_customer(order_id, cancel=True)
        elif choice == "deny" and Action.DENY_CANCELLATION in possible:
            counter.answer_customer(order_id, cancel=False, code=DenyCode.DISH_ALREADY_DONE.value)
        elif choice == "seen" and self.counter.record(order_id) is not None:
            counter.seen(order_id)
        else:
            return False
        self.acts.append(f"staff {choice} {self._name(order_id)}")
        return True

    def outside(self, order_id: str, what: str) -> bool:
        """Let the customer ask to cancel, the platform cancel, or another device accept; tell whether they could."""
        ticket = self.market.ticket(order_id)
        if what == "customer asks" and ticket.state in _OPEN and not ticket.customer_asks:
            self.market.customer_asks_to_cancel(order_id, {})
        elif what == "platform cancels" and ticket.state in _OPEN:
            self.market.cancel(order_id, {})
        elif what == "other device" and ticket.state is State.PLACED:
            self.market.other_device(order_id, Move.CONFIRM, "tablet-2")
        else:
            return False
        self.acts.append(f"{what} {self._name(order_id)}")
        return True

    def switch_on(self, kind: str, times: int | None, endpoint: str = "", **settings: Any) -> None:
        """Switch a fault on."""
        self.acts.append(f"fault {kind} x{times or 'always'} {endpoint} {settings or ''}".strip())
        self.faults.add(kind, times=times, endpoint=endpoint, **settings)

    def lift(self) -> Tally[str]:
        """Switch every fault off; return how often each kind has fired."""
        self.acts.append("all faults are lifted")
        fired = Tally[str]()
        for fault in self.faults.clear():
            fired[fault["kind"]] += int(fault["fired"])
        return fired

    def poll_now(self) -> None:
        """Let staff press F5."""
        self.counter.poll_now()
        self.rest()

    # --- looking ----------------------------------------------------------------------------------------------

    def tickets(self) -> list[Ticket]:
        """Return the platform's orders, oldest first."""
        return self.market.tickets()

    def record(self, order_id: str) -> OrderRecord | None:
        return self.counter.record(order_id)

    def in_doubt(self) -> list[str]:
        """Return the orders about which staff are asked."""
        return [record.order_id for record in self.counter.records() if record.status is Status.UNSURE]

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the journal file, read only, as any other program could."""
        with closing(sqlite3.connect(f"file:{self.home / 'desk.db'}?mode=ro", uri=True)) as database:
            return database.execute(query, values).fetchall()

    def _name(self, order_id: str) -> str:
        return str(self.market.ticket(order_id).document["displayId"])

    def _witness(self, entries: list[dict[str, str]]) -> None:
        """Look into the journal file at the moment of an acknowledgement (a thread of the platform)."""
        for entry in entries:
            if not self.rows("SELECT 1 FROM events WHERE event_id = ?", entry["id"]):
                self.acked_unstored.append(f"{entry['eventType']} of {entry['orderId']}")
        self._acknowledge(entries)
