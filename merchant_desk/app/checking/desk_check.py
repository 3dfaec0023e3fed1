"""Builds the opening check of a running desk and answers the command that asks for it. No verdict is given here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from merchant_desk import __version__
from merchant_desk.gateway.practice_orders import PracticeOrders
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.checking.counter import CheckedCounter
from merchant_desk.services.checking.facts import ProgramFacts
from merchant_desk.services.checking.room import Checking
from merchant_desk.services.counter import Counter
from merchant_desk.services.ports import Bell, Clock
from merchant_desk.services.program.computer_port import ComputerRoom
from merchant_desk.services.program.update_port import UpdateRoom
from merchant_desk.services.settings import PROFILES
from merchant_desk.system.home import Home

from .check_json import as_json
from .checked_machine import DeskMachine

#: The check goes on this often (seconds).
TICK_S = 0.2


class DeskCheck(QObject):
    """The check of a running desk. Main thread; owned by the running desk; lives as long as its counter."""

    def __init__(
        self,
        *,
        home: Home,
        counter: Counter,
        bell: Bell,
        lanes: QtLanes,
        clock: Clock,
        bell_percent: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        settings = counter.printing.settings
        practises = settings.platform.profile is PROFILES["practice"]
        self._orders = PracticeOrders(settings.platform)
        #: Tell of newer versions and of the start with the session, once somebody has been given who knows.
        self.updates: UpdateRoom | None = None
        self.computer: ComputerRoom | None = None
        self.room = Checking(
            desk=CheckedCounter(counter),
            orders=counter,
            bell=bell,
            machine=DeskMachine(home, settings.platform.base_url, bell_percent),
            trials=self._orders if practises else NoTrials(),
            lanes=lanes,
            clock=clock,
            settings=lambda: counter.printing.settings,
            print_slip=counter.printing.papers.print,
            tell=counter.check_notice.say,
            program=self._program,
        )
        self._ticker = Ticker(TICK_S, self.room.tick, self)
        self._ticker.start()

    def _program(self) -> ProgramFacts:
        return ProgramFacts(
            __version__,
            self.computer.facts().starts_with_session if self.computer is not None else None,
            self.updates.facts() if self.updates is not None else None,
        )

    def answer(self, _request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        """Check for the command of that name, and tell what it came to."""
        self.room.run(lambda result: answer(as_json(result)))

    def stop(self) -> None:
        """Check no more."""
        self._ticker.stop()
        self._orders.close()


class NoTrials:
    """A platform with real customers: nothing may be ordered there for trial."""

    def place(self) -> str | None:
        """Place nothing."""
        return None

    def withdraw(self, order_id: str) -> None:
        """Withdraw nothing: nothing was placed."""
