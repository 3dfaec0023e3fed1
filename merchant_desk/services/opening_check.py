"""Judges before the shop opens whether the desk can do its work. It must not know paper, or how facts are found out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from .facts import DeskFacts, LinkFacts, LinkState, PrinterFacts, PrinterState
from .link import clock_sentence
from .slip_words import day_and_time

#: A backup is made each hour: an older one means that none was made meanwhile, or that the desk was off.
OLD_BACKUP = timedelta(hours=2)


class Verdict(StrEnum):
    """What a row comes to: all is well, somebody should look, or the desk cannot do this part of its work."""

    GOOD = "정상"
    LOOK = "확인"
    BAD = "이상"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One thing that was looked at; frozen. ``sentence`` says what to do, or what proves that all is well."""

    name: str
    verdict: Verdict
    sentence: str = ""


def opening_check(facts: DeskFacts, now: datetime, backed_up_at: datetime | None) -> tuple[CheckRow, ...]:
    """Return the rows of the check, always in the same order: the printers last.

    ``backed_up_at`` is when the newest backup was made (aware UTC), None where there is none.
    """
    return tuple(_rows(facts, now, backed_up_at))


def _rows(facts: DeskFacts, now: datetime, backed_up_at: datetime | None) -> Iterator[CheckRow]:
    yield _bell(facts)
    yield _link(facts.link)
    yield _sign_in(facts.link)
    yield _clock(facts.link)
    yield _told("주문 기록", facts.journal_trouble, "주문을 빠짐없이 기록하고 있습니다.")
    yield _told("비밀 보관함", facts.vault_trouble, "고객 정보의 열쇠를 읽을 수 있습니다.", Verdict.LOOK)
    yield _backup(facts, now, backed_up_at)
    yield _told("프로그램", " ".join(facts.watch_troubles), "멈춘 부분이 없습니다.")
    if not facts.printers:
        said = "등록된 프린터가 없어 주문서를 인쇄하지 않습니다."
        yield CheckRow("프린터", Verdict.LOOK, said)
    for printer in facts.printers:
        yield _printer(printer)


def _told(name: str, trouble: str, fine: str, otherwise: Verdict = Verdict.BAD) -> CheckRow:
    return CheckRow(name, otherwise, trouble) if trouble else CheckRow(name, Verdict.GOOD, fine)


def _bell(facts: DeskFacts) -> CheckRow:
    heard = facts.bell.last_heard_at
    fine = f"마지막으로 울린 때: {day_and_time(heard)}" if heard is not None else "소리를 낼 수 있습니다."
    return _told("알림 소리", facts.bell.trouble, fine)


def _link(link: LinkFacts) -> CheckRow:
    """Judge the way to the platform; a clock that is wrong has a row of its own."""
    name = "플랫폼 연결"
    trouble = "" if link.trouble == clock_sentence(link.clock_off_s) else link.trouble
    match link.state:
        case LinkState.OFFLINE:
            return CheckRow(name, Verdict.BAD, trouble or "인터넷 연결을 확인해 주세요.")
        case LinkState.STARTING:
            return CheckRow(name, Verdict.LOOK, "아직 답을 받지 못했습니다. 잠시 뒤 다시 점검해 주세요.")
        case LinkState.SIGNED_OUT:
            return CheckRow(name, Verdict.GOOD, "플랫폼이 답합니다.")
        case _:
            return _told(name, trouble, f"답이 {link.took_ms:,}ms 만에 왔습니다.", Verdict.LOOK)


def _sign_in(link: LinkFacts) -> CheckRow:
    name = "로그인"
    if link.state is LinkState.SIGNED_OUT:
        return CheckRow(name, Verdict.BAD, link.trouble or "플랫폼 아이디와 비밀번호를 확인해 주세요.")
    if link.last_ok_at is None:
        return CheckRow(name, Verdict.LOOK, "플랫폼에 연결된 뒤에 알 수 있습니다.")
    return CheckRow(name, Verdict.GOOD, "플랫폼이 이 가게를 알아봅니다.")


def _clock(link: LinkFacts) -> CheckRow:
    name = "컴퓨터 시계"
    if link.clock_off_s is None:
        return CheckRow(name, Verdict.LOOK, "플랫폼 시각을 아직 몰라 비교하지 못했습니다.")
    fine = f"플랫폼 시계와 {abs(link.clock_off_s):.0f}초 차이입니다."
    return _told(name, clock_sentence(link.clock_off_s), fine, Verdict.LOOK)


def _backup(facts: DeskFacts, now: datetime, backed_up_at: datetime | None) -> CheckRow:
    name = "백업"
    trouble = " ".join(said for said in facts.keeping_troubles if said)
    if trouble:
        return CheckRow(name, Verdict.BAD, trouble)
    if backed_up_at is None:
        return CheckRow(name, Verdict.LOOK, "아직 백업이 없습니다. 잠시 뒤 다시 점검해 주세요.")
    said = f"마지막 백업: {day_and_time(backed_up_at)}"
    if now - backed_up_at > OLD_BACKUP:
        return CheckRow(name, Verdict.LOOK, f"{said}. 잠시 뒤 다시 점검해 주세요.")
    return CheckRow(name, Verdict.GOOD, said)


def _printer(printer: PrinterFacts) -> CheckRow:
    name = f"{printer.name} 프린터"
    match printer.state:
        case PrinterState.TROUBLE:
            return CheckRow(name, Verdict.BAD, printer.trouble)
        case PrinterState.READY:
            at = printer.last_printed_at
            printed = f"마지막 인쇄: {day_and_time(at)}" if at is not None else "프린터가 준비됐습니다."
            said = f"인쇄를 기다리는 주문서가 {printer.waiting}장 있습니다." if printer.waiting else ""
            return _told(name, said, printed, Verdict.LOOK)
        case PrinterState.UNTRIED:
            return CheckRow(name, Verdict.LOOK, "아직 인쇄해 보지 않았습니다. 시험 인쇄를 해 주세요.")
        case _:
            return CheckRow(name, Verdict.LOOK, printer.trouble)
