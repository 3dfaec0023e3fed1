"""Shows the whole job on a practice platform and a desk of its own. It must not know how a shop's own desk is run."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from merchant_desk.app.commands import Say, open_application
from merchant_desk.app.first_start.greeting import ORDERS_PER_MINUTE
from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime.probe import probe_display
from merchant_desk.runtime.signals import end_on_signals
from merchant_desk.services.counter import Counter
from merchant_desk.system.logs import start_log

from .practice import Practice
from .rehearsal import Rehearsal


def run_demo(*, orders: int, seed: int, city: str, headless: bool, out: Path | None, say: Say) -> int:
    """Show the whole job on a practice platform; returns the exit code (0 only if every step was seen)."""
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="merchant-desk-demo-", dir=out)).absolute()
    start_log(folder / "logs", console_level=logging.CRITICAL)
    display = probe_display() if not headless else None
    window = display is not None and display.is_usable
    application = open_application(window=window)
    say(f"Everything of this demonstration is in {folder}")
    rate = ORDERS_PER_MINUTE if window else 0.0
    practice = Practice(folder, seed=seed, region=city, orders_per_minute=rate)
    try:
        say(f"Practice platform: {practice.platform.base_url} (how to steer it: /sandbox/)")
        if window:
            return _demo_in_window(application, practice, say)
        if display is not None:
            say(f"No screen here ({display.sentence}); the job is done without one, step by step.")
        return Rehearsal(application, practice, folder, orders=orders, say=say).perform()
    finally:
        practice.stop()


def _demo_in_window(application: QApplication, practice: Practice, say: Say) -> int:
    """Open the window and let orders come until it is closed."""

    def ready(_counter: Counter) -> None:
        window = practice.desk.open_window()
        window.closed.connect(application.quit)
        window.showMaximized()
        practice.platform.place(kind="DELIVERY", tender="LOCAL_CURRENCY")

    failures: list[DeskError] = []

    def not_begun(error: DeskError) -> None:
        failures.append(error)
        application.exit(1)

    signals = end_on_signals(lambda: application.exit(0), application)
    say("The window is open. F2 accepts, F4 rejects, Space silences; close it to end.")
    practice.desk.start(ready, not_begun)
    try:
        code = application.exec()
    finally:
        signals.close()
    if failures:
        raise failures[0]
    return code
