"""Judges the program itself for a check: its files, its crashes, its version, its start. It asks nobody."""

from __future__ import annotations

from collections.abc import Iterator

from merchant_desk.services.program.size_words import size_words
from merchant_desk.services.program.update_port import UpdateFacts, UpdateState
from merchant_desk.services.slips.words import day_and_time

from .facts import Crashes, Found, HomeUse, ProgramFacts
from .rows import CheckRow, RowKey, Verdict, row

#: No shop's records of five years with their backups come to this; something grows that should not (bytes).
MUCH_BYTES = 20_000_000_000
_FETCHED = {
    UpdateState.CURRENT: "최신 버전입니다.",
    UpdateState.DOWNLOADING: "새 버전을 내려받고 있습니다.",
    UpdateState.INSTALLING: "새 버전을 설치하고 있습니다.",
}


def home_row(use: HomeUse) -> CheckRow:
    """Say what the desk's own files take, by what they are; what takes nothing is not named."""
    parts = (
        ("주문 기록", use.journal),
        ("백업", use.backups),
        ("지난해 기록", use.archives),
        ("프로그램 기록", use.logs),
        ("손상된 파일", use.aside),
        ("다른 버전", use.versions),
        ("그 밖", use.other),
    )
    named = ", ".join(f"{name} {size_words(size)}" for name, size in parts if size)
    said = f"{size_words(use.whole)}를 쓰고 있습니다({named})." if named else "아직 자료가 없습니다."
    return row(RowKey.HOME, Verdict.LOOK if use.whole > MUCH_BYTES else Verdict.GOOD, said)


def crashes_row(crashes: Crashes) -> CheckRow:
    """Judge whether the program ran through since the last check."""
    if not crashes.count:
        said = "지난 점검 뒤로 갑자기 꺼지거나 멈춘 적이 없습니다."
        return row(RowKey.CRASHES, Verdict.GOOD, said)
    said = f"지난 점검 뒤로 {crashes.count}번 갑자기 꺼지거나 멈췄습니다."
    if crashes.newest_at is not None:
        said += f" 마지막: {day_and_time(crashes.newest_at)}."
    return row(RowKey.CRASHES, Verdict.LOOK, said)


def program_rows(found: Found) -> Iterator[CheckRow]:
    """Judge version and start of the program, as far as somebody tells of them."""
    program = found.program
    if program is None:
        return
    yield _version(program)
    if program.starts_with_session is None:
        return
    if program.starts_with_session:
        said = "컴퓨터를 켜면 프로그램이 저절로 시작합니다."
        yield row(RowKey.AUTOSTART, Verdict.GOOD, said)
    else:
        said = "컴퓨터를 켜도 프로그램이 저절로 시작하지 않습니다."
        yield row(RowKey.AUTOSTART, Verdict.LOOK, said)


def _version(program: ProgramFacts) -> CheckRow:
    said, updates = f"버전 {program.version}.", program.updates
    if updates is None:
        return row(RowKey.VERSION, Verdict.GOOD, said)
    if trouble := _trouble(updates):
        return row(RowKey.VERSION, Verdict.LOOK, f"{said} {trouble}")
    if updates.state is UpdateState.WAITING:
        said = f"{said} 새 버전({updates.newer})을 설치할 수 있습니다."
        if updates.waits_because:  # it is installed by itself
            return row(RowKey.VERSION, Verdict.GOOD, f"{said} {updates.waits_because}")
        return row(RowKey.VERSION, Verdict.LOOK, f"{said} 설정(F10) › 프로그램에서 설치해 주세요.")
    return row(RowKey.VERSION, Verdict.GOOD, f"{said} {_FETCHED.get(updates.state, '')}".strip())


def _trouble(updates: UpdateFacts) -> str:
    """Return what went wrong with a newer version, empty if nothing did."""
    if updates.rolled_back:
        return f"새 버전 {updates.rolled_back}에 문제가 있어 쓰던 버전으로 되돌아왔습니다."
    return updates.trouble
