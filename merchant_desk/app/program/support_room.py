"""The support room of a running desk: its log for people, and the bundle. It must not draw or decide anything."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from merchant_desk.app.checking.check_json import as_json
from merchant_desk.app.secrets_held import Secrets
from merchant_desk.domain.errors import DeskError, SignedOut
from merchant_desk.services.checking.port import CheckResult, CheckRoom
from merchant_desk.services.ports import Lanes
from merchant_desk.services.program.support_port import Bundle, Failed, LogEntry
from merchant_desk.system.home import Home
from merchant_desk.system.support.bundle_file import write_bundle
from merchant_desk.system.support.log_reading import read_log

from .support_parts import SupportParts, Told, known_words, not_told

#: Reading the log is short, like a search; a bundle reads the whole order log once.
LOG_LANE, LANE = "reader", "support"


class DeskSupport:
    """Implements ``support_port.SupportRoom``. Main thread; owned by the running desk; lives as long as its rooms."""

    def __init__(
        self,
        home: Home,
        lanes: Lanes,
        *,
        check: CheckRoom,
        status: Callable[[], Mapping[str, Any]],
        secrets: Secrets,
    ) -> None:
        self._home = home
        self._lanes = lanes
        self._check = check
        self._status = status
        self._secrets = secrets

    def log(self, told: Callable[[tuple[LogEntry, ...]], None], failed: Failed) -> None:
        """Read the newest entries of log and crash files, newest first."""
        self._lanes.submit(LOG_LANE, lambda: read_log(self._home.logs), told, failed)

    def gather(self, told: Callable[[Bundle], None], failed: Failed) -> None:
        """Check the desk, then put the bundle together on a lane."""

        def checked(result: CheckResult) -> None:
            status, screens = _answered(self._status), screens_now()
            parts = SupportParts(
                self._home,
                Told(check=lambda: as_json(result), status=status, screens=lambda: screens),
                words=known_words(),
                secrets=self._held(),
            )
            self._lanes.submit(LANE, parts.gather, told, failed)

        self._check.run(checked)

    def save(self, bundle: Bundle, path: str, done: Callable[[], None], failed: Failed) -> None:
        """Write a bundle as it was shown."""
        self._lanes.submit(LANE, lambda: write_bundle(bundle, Path(path)), lambda _: done(), failed)

    def _held(self) -> tuple[str, ...]:
        """Return the secrets of this run, so that they are masked wherever they stand."""
        key = self._secrets.master_key
        kept = () if key is None else (base64.b64encode(key).decode("ascii"), key.hex())
        try:
            return (self._secrets.client_secret(), *kept)
        except SignedOut:
            return kept


def screens_now() -> list[str]:
    """Return size, scale and depth of each screen; none in a program without a window."""
    if not isinstance(QGuiApplication.instance(), QGuiApplication):
        return []
    return [
        f"{screen.geometry().width()}x{screen.geometry().height()} at {screen.devicePixelRatio():g}, "
        f"{screen.logicalDotsPerInch():.0f} dpi, {screen.refreshRate():.0f} Hz, {QGuiApplication.platformName()}"
        for screen in QGuiApplication.screens()
    ]


def _answered(ask: Callable[[], Mapping[str, Any]]) -> Callable[[], Mapping[str, Any]]:
    """Ask now, on the main thread; return a question that any thread may ask again."""
    try:
        told = ask()
    except DeskError as error:
        return not_told(error)
    return lambda: told
