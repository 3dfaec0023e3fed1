"""The command `check`: asks the desk that runs on this home, else checks the home without one. It gives no verdict."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from merchant_desk import __version__
from merchant_desk.domain.errors import DeskAbsent, DeskError, SettingsError
from merchant_desk.runtime.ask import ask
from merchant_desk.runtime.bell import QtBell
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.runtime.loudspeaker import open_loudspeaker
from merchant_desk.runtime.mixer import read_mixer
from merchant_desk.runtime.qt_messages import log_qt_messages
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.checking.facts import Found, ProgramFacts
from merchant_desk.services.checking.judging import opening_check
from merchant_desk.services.checking.port import CheckResult
from merchant_desk.services.checking.rows import Verdict
from merchant_desk.services.checking.run import CheckRun
from merchant_desk.services.program.autostart_port import StartState
from merchant_desk.services.settings import Settings
from merchant_desk.system.clock import SystemClock
from merchant_desk.system.guarding.autostart import open_autostart
from merchant_desk.system.home import Home, open_home
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.vault import KeyringVault

from .check_json import as_json
from .checked_machine import DeskMachine
from .idle_desk import IdleDesk

#: The check goes on this often (seconds).
TICK_S = 0.1
#: A command waits this long for the running desk's check (seconds): above the sum of all its own limits.
PATIENCE_S = 180.0
#: What a row came to, as an installer says it.
CONSOLE_VERDICTS = {Verdict.GOOD: "통과", Verdict.LOOK: "주의", Verdict.BAD: "실패"}
#: A keyring that has to be unlocked is not waited for longer (seconds).
KEYRING_S = 10.0


def check_home() -> dict[str, Any]:
    """Check this home and return the answer's JSON object; raises DeskError where nothing can be checked."""
    home = open_home()
    try:
        return dict(ask(home.data, {"command": "check"}, PATIENCE_S))
    except DeskAbsent:
        pass
    settings = read_settings(home.settings_file)
    if settings is None:
        raise SettingsError(
            "등록된 가게가 없습니다.", action="merchant-desk provision FILE로 먼저 등록해 주세요."
        )
    lock = HomeLock(home.data)
    lock.take()
    try:
        return as_json(_check_idle(home, settings))
    finally:
        lock.release()


def _check_idle(home: Home, settings: Settings) -> CheckResult:
    """Check a home whose desk does not run; blocks until everything is answered or has had its time."""
    log_qt_messages()
    application = QCoreApplication(["merchant-desk"])
    clock, lanes = SystemClock(), QtLanes()
    loudspeaker, playlist = open_loudspeaker()
    bell = QtBell(
        loudspeaker,
        playlist,
        clock=clock,
        lanes=lanes,
        read_mixer=read_mixer,
        volume_percent=settings.volume_percent,
    )
    vault = KeyringVault(home.home_id, timeout_s=KEYRING_S)
    desk = IdleDesk(settings, data=home.data, vault=vault, lanes=lanes, clock=clock, bell=bell)
    results: list[CheckResult] = []

    def over(found: Found) -> None:
        now, told = desk.now(), replace(found, program=_program())
        results.append(CheckResult(now, opening_check(desk.facts(), told, now)))
        application.quit()

    run = CheckRun(
        desk=desk,
        bell=bell,
        machine=DeskMachine(home, settings.platform.base_url, lambda: settings.volume_percent),
        lanes=lanes,
        clock=clock,
        least_poll_s=0.0,
        done=over,
        runs=False,
    )
    ticker = Ticker(TICK_S, run.tick)
    try:
        run.begin()
        ticker.start()
        application.exec()
    finally:
        ticker.stop()
        bell.close()
        desk.close()
        lanes.close(())
    return results[0]


def _program() -> ProgramFacts:
    """Return what is known of the program without a desk; an entry that cannot be read tells nothing."""
    try:
        starts = open_autostart().state() is StartState.ON
    except DeskError:
        return ProgramFacts(__version__)
    return ProgramFacts(__version__, starts)


def told(answer: dict[str, Any]) -> list[str]:
    """Return an answer as lines for a console: what is wrong first, and below each row what to do about it."""
    rows = answer["rows"]
    bad = sum(row["verdict"] == Verdict.BAD for row in rows)
    head = "문 열 준비가 됐습니다." if answer["fit"] else f"먼저 고칠 것이 {bad}가지 있습니다."
    order = [Verdict.BAD, Verdict.LOOK, Verdict.GOOD]
    ordered = sorted(rows, key=lambda row: order.index(Verdict(row["verdict"])))
    lines = [head]
    for row in ordered:
        lines.append(f"[{CONSOLE_VERDICTS[Verdict(row['verdict'])]}] {row['name']}: {row['sentence']}")
        if row["action"]:
            lines.append(f"       → {row['action']}")
    return lines
