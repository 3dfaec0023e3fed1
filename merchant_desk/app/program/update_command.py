"""Carries out `update`: through the desk that runs, else on the home itself. It parses no words and prints nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from merchant_desk import __version__
from merchant_desk.app.keeping.keeping import second_folder
from merchant_desk.domain.errors import (
    DecisionRefused,
    DeskAbsent,
    DeskError,
    JournalError,
    SettingsError,
    UpdateRefused,
)
from merchant_desk.journal.backups import FOLDER, newest_good
from merchant_desk.journal.connecting import connect
from merchant_desk.journal.failures import translating
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.open_orders import open_orders
from merchant_desk.journal.recovery import put_in_place
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.runtime.ask import ask
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.services.program.update_port import UpdateFacts, UpdateRoom, UpdateState
from merchant_desk.system.durable import replace_file
from merchant_desk.system.home import Home, open_home
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.versions.program_place import ProgramPlace
from merchant_desk.system.versions.program_state import FOLDER as PROGRAM
from merchant_desk.system.versions.update_shelf import HomeShelf

from .update_room import KEPT_SETTINGS, open_shelf

Progress = Callable[[int, int], None]
#: How often a command looks how far the running desk has come (seconds).
LOOK_S = 0.5
_UNDER_WAY = {UpdateState.LOOKING.value, UpdateState.DOWNLOADING.value}
_NOT_OFFERED = DeskError(
    "이 프로그램은 스스로 업데이트하지 않습니다.",
    action="새 설치 파일로 설치해 주세요.",
)


def command_update(
    *, look: bool, folder: str, install: bool, back: bool, progress: Progress
) -> dict[str, Any]:
    """Do what is asked for and return the facts as a JSON object; raises DeskError."""
    home = open_home()
    request = {"command": "update", "look": look, "from": folder, "install": install, "back": back}
    try:
        return _through_desk(home, request, progress)
    except DeskAbsent:
        return _on_home(home, look=look, folder=folder, install=install, back=back, progress=progress)


# --- through the desk that runs -----------------------------------------------------------------------------


def _through_desk(home: Home, request: dict[str, Any], progress: Progress) -> dict[str, Any]:
    """Have it look, and wait for what comes of that; then have it install."""
    only_look = {**request, "install": False, "back": False}
    facts = dict(ask(home.data, only_look))
    while facts["state"] in _UNDER_WAY:
        progress(facts["done_bytes"], facts["whole_bytes"])
        time.sleep(LOOK_S)
        facts = dict(ask(home.data, {"command": "update"}))
    wants = request["install"] or request["back"]
    if wants:
        facts = dict(ask(home.data, {**request, "look": False, "from": ""}))
    return facts


def answer_update(
    room: UpdateRoom, request: dict[str, Any], answer: Callable[[dict[str, Any]], None]
) -> None:
    """Do what a command asks of the running desk, and answer with the facts."""
    if any(request.get(name) for name in ("look", "from", "install", "back")):
        if room.facts().state is UpdateState.NOT_OFFERED:
            raise _NOT_OFFERED
        folder = str(request.get("from") or "")
        if folder:
            room.look_in(folder)
        elif request.get("look"):
            room.look()
        if request.get("install"):
            room.install()
        elif request.get("back"):
            room.go_back()
    answer(as_json(room.facts()))


def as_json(facts: UpdateFacts) -> dict[str, Any]:
    """Return facts as a JSON object; its keys are stable."""
    at = facts.looked_at.isoformat() if facts.looked_at is not None else None
    return asdict(facts) | {"state": facts.state.value, "looked_at": at}


# --- on a home without a desk -------------------------------------------------------------------------------


def _on_home(
    home: Home, *, look: bool, folder: str, install: bool, back: bool, progress: Progress
) -> dict[str, Any]:
    shelf = open_shelf(home)
    asks = look or bool(folder) or install or back
    if shelf is None:
        if asks:
            raise _NOT_OFFERED
        return as_json(UpdateFacts(UpdateState.NOT_OFFERED, __version__))
    settings = read_settings(home.settings_file)
    address = settings.updates.address if settings is not None else ""
    lock = HomeLock(home.data)
    lock.take()
    try:
        shelf.begin()
        place = folder or address
        if (look or folder) and not place:
            raise SettingsError(
                "업데이트 주소가 없습니다.",
                action="설정 파일의 [updates]에 적거나, --from으로 폴더를 알려 주세요.",
            )
        if look or folder:
            take_in(shelf, place, progress)
        if install or back:
            if count := open_orders(home.data):
                raise DecisionRefused(
                    f"진행 중인 주문이 {count}건 있습니다.",
                    action="프로그램을 켜서 주문을 모두 마친 뒤 다시 해 주세요.",
                )
            shelf.prepare(back=back)
    finally:
        shelf.close()
        lock.release()
    if install or back:  # what it starts takes the home itself
        trouble = ProgramPlace(home.data).switch()
        if trouble:
            raise UpdateRefused(trouble, action="")
    kept = shelf.kept()
    state = UpdateState.CURRENT if address else UpdateState.NO_PLACE
    return as_json(
        UpdateFacts(
            UpdateState.WAITING if kept.waiting else state,
            __version__,
            newer=kept.waiting,
            notes=kept.notes_ko or kept.notes_en,
            trouble=kept.because,
            previous=kept.previous,
            rolled_back=kept.left,
            looked_at=kept.looked_at,
        )
    )


def take_in(shelf: HomeShelf, place: str, progress: Progress) -> None:
    """Look, fetch and unpack to the end."""
    if shelf.look(place, datetime.now(UTC)) is None:
        return
    while not (fetched := shelf.fetch_on()).whole:
        progress(fetched.here_bytes, fetched.all_bytes)
    while not shelf.unpack_on():
        progress(fetched.all_bytes, fetched.all_bytes)


def told(facts: dict[str, Any]) -> list[str]:
    """Return the facts as lines for a console."""
    lines = [f"지금 버전: {facts['version']}"]
    if facts["newer"]:
        lines.append(f"새 버전: {facts['newer']}")
    words = {
        UpdateState.NOT_OFFERED: "이 프로그램은 스스로 업데이트하지 않습니다.",
        UpdateState.NO_PLACE: "업데이트 주소가 없습니다.",
        UpdateState.CURRENT: "새 버전이 없습니다.",
        UpdateState.LOOKING: "새 버전을 찾고 있습니다.",
        UpdateState.DOWNLOADING: "새 버전을 받고 있습니다.",
        UpdateState.WAITING: "새 버전을 설치할 준비가 됐습니다.",
        UpdateState.INSTALLING: "프로그램을 끝내고 설치합니다.",
    }
    lines.append(words[UpdateState(facts["state"])])
    lines += [facts[name] for name in ("notes", "waits_because", "trouble") if facts[name]]
    if facts["previous"]:
        lines.append(f"되돌아갈 수 있는 버전: {facts['previous']}")
    return lines


# --- what a version that takes another one's place does first ------------------------------------------------


def settle_home(now: datetime) -> list[str]:
    """Make the home readable where a newer version worked in it; returns what was done.

    Settings that this version does not understand give way to those from before. An order log of a newer format gives
    way to the newest sound backup that this version can read: the copy that the newer one made before it migrated,
    mostly. At the next start what came after it is read from the platform. Raises JournalError where there is none.
    """
    home = open_home()
    journal = home.data / JOURNAL_NAME
    lock = HomeLock(home.data)
    lock.take()
    try:
        done = _settle_settings(home)
        if not journal.exists() or _format_of(journal) <= SCHEMA.version:
            return done or ["그대로 씁니다."]
        copy = newest_good(_folders(home), now)
        if copy is None:
            raise JournalError("읽을 수 있는 백업이 없습니다.", action="설치 담당자에게 연락해 주세요.")
        with translating():
            put_in_place(journal, copy, now, "asked")
        return [*done, f"주문 기록을 백업으로 되돌렸습니다: {copy.path.name}"]
    finally:
        lock.release()


def _settle_settings(home: Home) -> list[str]:
    """Put the settings from before in the place of those that cannot be read; the others are kept beside them."""
    try:
        read_settings(home.settings_file)
        return []
    except SettingsError:
        kept = home.data / PROGRAM / "kept" / KEPT_SETTINGS
        if not kept.exists():
            return []
    replace_file(kept.with_name("settings-newer.toml"), home.settings_file.read_bytes())
    replace_file(home.settings_file, kept.read_bytes())
    return ["설정을 전의 것으로 되돌렸습니다."]


def _format_of(journal: Path) -> int:
    with translating():
        db = connect(journal, read_only=True)
        try:
            return int(db.execute("PRAGMA user_version").fetchone()[0])
        finally:
            db.close()


def _folders(home: Home) -> list[Path]:
    """Return where backups are; settings that a newer version wrote may be beyond this one."""
    folders = [home.data / FOLDER, home.data / PROGRAM / "kept"]
    try:
        settings = read_settings(home.settings_file)
    except DeskError:
        return folders
    second = second_folder(settings) if settings is not None else None
    return folders if second is None else [*folders, second]
