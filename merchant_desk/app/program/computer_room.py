"""Wires the room of the computer: its autostart, its sleep settings, its minute. No decision is taken here."""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import QObject

from merchant_desk.app.settings_room import DeskSettings
from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.ports import Clock
from merchant_desk.services.program.computer import Computer
from merchant_desk.services.settings import ComputerSettings
from merchant_desk.system.guarding.autostart import open_autostart
from merchant_desk.system.power import sleep_settings
from merchant_desk.system.sleep_steps import sleep_steps

log = logging.getLogger(__name__)

#: How often it is looked whether a minute has passed (seconds).
LOOK_S = 5.0


class DeskComputer(QObject):
    """The computer under one desk with a window. Main thread; owned by the running desk; from ``start`` to ``stop``."""

    def __init__(self, lanes: QtLanes, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: DeskSettings | None = None
        self.room = Computer(
            lanes=lanes,
            clock=clock,
            autostart=open_autostart(),
            sleep=sleep_settings,
            steps=sleep_steps(),
            keep=self._keep,
        )
        self._ticker = Ticker(LOOK_S, self.room.tick, self)

    def start(self, settings: DeskSettings) -> None:
        """Ask, and go on asking; what a person changes is kept in these settings."""
        self._settings = settings
        self.room.start()
        self._ticker.start()

    def stop(self) -> None:
        """Ask no more."""
        self._ticker.stop()

    def _keep(self, wanted: bool) -> None:
        if self._settings is None:
            return
        now = self._settings.settings()
        self._settings.save(replace(now, computer=ComputerSettings(wanted)), _nothing, _not_kept)


def _nothing() -> None:
    """Do nothing: the page was told already."""


def _not_kept(error: DeskError) -> None:
    log.warning("the settings do not have it: %s (%s)", error, error.detail)
