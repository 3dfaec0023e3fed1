"""The rows of an opening check and what they come to. It must not know how a row is judged, or where it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What a row comes to: all is well, somebody should look, or the desk cannot do this part of its work."""

    GOOD = "good"
    LOOK = "look"
    BAD = "bad"


class RowKey(StrEnum):
    """The rows by stable names: scripts and translations rely on them. Each printer's adds ``:NAME`` to PRINTER."""

    BELL = "bell"
    VOLUME = "volume"
    PLATFORM = "platform"
    SIGN_IN = "sign_in"
    FIRST_ORDER = "first_order"
    CLOCK = "clock"
    SLEEP = "sleep"
    DISK = "disk"
    JOURNAL = "journal"
    SECRETS = "secrets"
    BACKUP = "backup"
    PROGRAM = "program"
    PRINTER = "printer"
    TRIAL_ORDER = "trial_order"


#: The rows as paper and console call them.
NAMES = {
    RowKey.BELL: "알림 소리",
    RowKey.VOLUME: "음량",
    RowKey.PLATFORM: "플랫폼 연결",
    RowKey.SIGN_IN: "로그인",
    RowKey.FIRST_ORDER: "첫 주문",
    RowKey.CLOCK: "컴퓨터 시계",
    RowKey.SLEEP: "절전 설정",
    RowKey.DISK: "디스크",
    RowKey.JOURNAL: "주문 기록",
    RowKey.SECRETS: "비밀 보관함",
    RowKey.BACKUP: "백업",
    RowKey.PROGRAM: "프로그램",
    RowKey.PRINTER: "프린터",
    RowKey.TRIAL_ORDER: "시험 주문",
}


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One thing that was looked at; frozen. ``sentence`` says what to do, or what proves that all is well."""

    key: str
    name: str
    verdict: Verdict
    sentence: str = ""


def row(key: RowKey, verdict: Verdict, sentence: str) -> CheckRow:
    """Return a row under its own name."""
    return CheckRow(key.value, NAMES[key], verdict, sentence)


def told(key: RowKey, trouble: str, fine: str, otherwise: Verdict = Verdict.BAD) -> CheckRow:
    """Return a row that is well unless there is a sentence of trouble."""
    return row(key, otherwise, trouble) if trouble else row(key, Verdict.GOOD, fine)
