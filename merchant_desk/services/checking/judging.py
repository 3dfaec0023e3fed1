"""Judges before the shop opens whether the desk can do its work. It must not know paper, or how facts are found out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from merchant_desk.services.facts import DeskFacts, PrinterFacts, PrinterState
from merchant_desk.services.slips.words import day_and_time

from .facts import Found, SoundFacts
from .link import LATER, NEVER_ORDERED, RUN_FIRST, clock_row, link_row, sign_in_row, trial_row
from .program_rows import crashes_row, home_row, program_rows
from .rows import CheckRow, RowKey, Verdict, named_row, row, told

#: A backup is made each hour: an older one means that none was made meanwhile, or that the desk was off.
OLD_BACKUP = timedelta(hours=2)
#: Free space of the home's disk: below the first a month of orders may not fit, below the second not even a day.
LITTLE_BYTES = 1_000_000_000
TOO_LITTLE_BYTES = 100_000_000
#: A bell below this much of what the computer can give is not heard over a kitchen's fan (percent).
QUIET_PERCENT = 20


def opening_check(facts: DeskFacts, found: Found, now: datetime) -> tuple[CheckRow, ...]:
    """Return the rows of the check, always in the same order: printers near the end, the trial order last."""
    return tuple(_rows(facts, found, now))


def _rows(facts: DeskFacts, found: Found, now: datetime) -> Iterator[CheckRow]:
    bell = _bell(found)
    yield bell
    yield _volume(found.sound)
    yield link_row(facts.link, found)
    yield sign_in_row(facts.link)
    if facts.never_ordered:  # what stands proved needs no row: any order proves it for ever
        yield row(RowKey.FIRST_ORDER, Verdict.LOOK, NEVER_ORDERED)
    yield clock_row(facts.link)
    yield _sleep(found)
    yield _disk(found)
    yield (
        home_row(found.home_use) if found.home_use is not None else _late(found, RowKey.HOME, "프로그램 자료")
    )
    yield _journal(facts, found)
    yield told(RowKey.SECRETS, facts.vault_trouble, "고객 정보의 열쇠를 읽을 수 있습니다.", Verdict.LOOK)
    yield _backup(facts, found, now)
    yield _program(facts, found)
    yield (
        crashes_row(found.crashes) if found.crashes is not None else _late(found, RowKey.CRASHES, "멈춘 기록")
    )
    yield from program_rows(found)
    if not facts.printers:
        said = "등록된 프린터가 없어 주문서를 인쇄하지 않습니다. 쓰는 프린터가 있으면 설정(F10)에서 등록해 주세요."
        yield row(RowKey.PRINTER, Verdict.LOOK, said)
    for printer in facts.printers:
        yield _printer(printer, found)
    yield trial_row(facts.link, found, bell_is_well=bell.verdict is Verdict.GOOD)


def _bell(found: Found) -> CheckRow:
    """Judge the device; what only turned the sound down stands with the volume."""
    if found.bell is None:
        said = "벨을 울려 보지 못했습니다. 스피커 연결을 확인하고 다시 점검해 주세요."
        return row(RowKey.BELL, Verdict.BAD, said)
    if not found.bell.consumed:
        return row(RowKey.BELL, Verdict.BAD, found.bell.trouble)
    if found.bell.trouble:
        return row(RowKey.BELL, Verdict.BAD, f"스피커는 있지만 들리지 않습니다. {found.bell.trouble}")
    return row(RowKey.BELL, Verdict.GOOD, "방금 벨을 울렸고 스피커로 소리가 나갔습니다.")


def _volume(sound: SoundFacts | None) -> CheckRow:
    if sound is None:
        return row(RowKey.VOLUME, Verdict.LOOK, f"컴퓨터 음량을 확인하지 못했습니다. {LATER}")
    system = sound.system_percent
    if sound.muted or system == 0:
        return row(
            RowKey.VOLUME, Verdict.LOOK, "컴퓨터 소리가 꺼져 있습니다. 음소거를 풀고 음량을 올려 주세요."
        )
    said = f"벨 {sound.bell_percent}%"
    said += f", 컴퓨터 {system}%" if system is not None else ""
    heard_percent = sound.bell_percent * (100 if system is None else system) / 100
    if heard_percent < QUIET_PERCENT:
        return row(RowKey.VOLUME, Verdict.LOOK, f"{said}. 주방에서 안 들릴 수 있으니 음량을 올려 주세요.")
    if system is None:
        return row(RowKey.VOLUME, Verdict.GOOD, f"{said}. 컴퓨터 음량은 알 수 없으니 소리를 들어 보세요.")
    return row(RowKey.VOLUME, Verdict.GOOD, f"{said}.")


def _sleep(found: Found) -> CheckRow:
    if found.sleep is None:
        return _late(found, RowKey.SLEEP, "절전 설정")
    is_fine = found.sleep.goes_to_sleep is False
    return row(RowKey.SLEEP, Verdict.GOOD if is_fine else Verdict.LOOK, found.sleep.sentence)


def _disk(found: Found) -> CheckRow:
    free = found.free_bytes
    if free is None:
        return _late(found, RowKey.DISK, "디스크")
    said = f"{free / 1e9:,.1f}GB 남았습니다" if free >= LITTLE_BYTES else f"{free / 1e6:,.0f}MB 남았습니다"
    if free < TOO_LITTLE_BYTES:
        return row(RowKey.DISK, Verdict.BAD, f"{said}. 필요 없는 파일을 지워 디스크를 비워 주세요.")
    if free < LITTLE_BYTES:
        return row(RowKey.DISK, Verdict.LOOK, f"{said}. 오늘 안에 디스크를 비워 주세요.")
    return row(RowKey.DISK, Verdict.GOOD, f"{said}.")


def _journal(facts: DeskFacts, found: Found) -> CheckRow:
    trouble = facts.journal_trouble or found.journal_fault
    if trouble is None:
        return _late(found, RowKey.JOURNAL, "주문 기록")
    fine = "주문을 빠짐없이 기록하고 있고, 파일도 멀쩡합니다."
    return told(RowKey.JOURNAL, trouble, fine if found.runs else "주문 기록 파일에 이상이 없습니다.")


def _backup(facts: DeskFacts, found: Found, now: datetime) -> CheckRow:
    trouble = " ".join(said for said in facts.keeping_troubles if said)
    if trouble:
        return row(RowKey.BACKUP, Verdict.BAD, trouble)
    if found.has_backup is None:
        return _late(found, RowKey.BACKUP, "백업")
    later = LATER if found.runs else RUN_FIRST
    if found.backed_up_at is None:
        return row(RowKey.BACKUP, Verdict.LOOK, f"아직 백업이 없습니다. {later}")
    said = f"마지막 백업: {day_and_time(found.backed_up_at)}"
    if now - found.backed_up_at > OLD_BACKUP:
        return row(RowKey.BACKUP, Verdict.LOOK, f"{said}. {later}")
    return row(RowKey.BACKUP, Verdict.GOOD, said)


def _program(facts: DeskFacts, found: Found) -> CheckRow:
    if not found.runs:
        said = "실행 중이 아닙니다. 주문을 받으려면 프로그램을 실행해 주세요."
        return row(RowKey.PROGRAM, Verdict.LOOK, said)
    return told(RowKey.PROGRAM, " ".join(facts.watch_troubles), "멈춘 부분이 없습니다.")


def _late(found: Found, key: RowKey, what: str) -> CheckRow:
    return row(key, Verdict.LOOK, _unasked(found, key, what))


def _unasked(found: Found, key: RowKey, what: str) -> str:
    """Say why something is not known: in the system's words, or that no answer came in time."""
    return found.trouble(key) or f"{what} 확인이 제때 끝나지 않았습니다. {LATER}"


def _printer(printer: PrinterFacts, found: Found) -> CheckRow:
    key, name = f"{RowKey.PRINTER}:{printer.name}", f"{printer.name} 프린터"
    if printer.state is PrinterState.TROUBLE:
        return named_row(key, name, Verdict.BAD, printer.trouble.removeprefix(f"{name}: "))
    if printer.name in found.late_printers:
        said = "프린터가 제때 답하지 않았습니다. 전원과 연결을 확인해 주세요."
        return named_row(key, name, Verdict.BAD, said)
    if printer.state is PrinterState.READY:
        if printer.waiting:
            said = f"인쇄를 기다리는 주문서가 {printer.waiting}장 있습니다."
            return named_row(key, name, Verdict.LOOK, said)
        return named_row(key, name, Verdict.GOOD, _ready(printer))
    if printer.state is PrinterState.LOW:
        return named_row(key, name, Verdict.LOOK, printer.trouble or printer.status.sentence)
    if printer.state is PrinterState.UNTRIED:
        said = "아직 인쇄해 보지 않았습니다. 시험 인쇄를 해 주세요."
        return named_row(key, name, Verdict.LOOK, said)
    return named_row(key, name, Verdict.LOOK, printer.trouble)


def _ready(printer: PrinterFacts) -> str:
    """Say what proves the printer: its own answer, and when its last slip left."""
    at = printer.last_printed_at
    printed = f"마지막 인쇄: {day_and_time(at)}" if at is not None else ""
    if printer.status.speaks:
        return f"용지가 있습니다. {printed}".strip() if printed else "용지가 있고 인쇄할 준비가 됐습니다."
    return printed or "프린터가 준비됐습니다."
