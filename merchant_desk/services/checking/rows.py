"""The rows of an opening check and what they come to. It must not know how a row is judged, or where it is shown."""

from __future__ import annotations

import re
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
    HOME = "home"
    JOURNAL = "journal"
    SECRETS = "secrets"
    BACKUP = "backup"
    PROGRAM = "program"
    CRASHES = "crashes"
    VERSION = "version"
    AUTOSTART = "autostart"
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
    RowKey.HOME: "프로그램 자료",
    RowKey.JOURNAL: "주문 기록",
    RowKey.SECRETS: "비밀 보관함",
    RowKey.BACKUP: "백업",
    RowKey.PROGRAM: "프로그램",
    RowKey.CRASHES: "멈춘 기록",
    RowKey.VERSION: "버전",
    RowKey.AUTOSTART: "자동 시작",
    RowKey.PRINTER: "프린터",
    RowKey.TRIAL_ORDER: "시험 주문",
}


#: What is to be done about a row that is not well, where whoever told it asked for nothing.
_ADVICE = {
    RowKey.BELL: "스피커가 켜져 있고 연결됐는지 확인한 뒤 다시 점검해 주세요.",
    RowKey.VOLUME: "음량을 올리고 다시 점검해 주세요.",
    RowKey.PLATFORM: "계속되면 인터넷 연결을 확인해 주세요.",
    RowKey.SIGN_IN: "플랫폼에 연결된 뒤 다시 점검해 주세요.",
    RowKey.FIRST_ORDER: "가맹점 ID가 맞는지 확인해 주세요.",
    RowKey.CLOCK: "플랫폼에 연결된 뒤 다시 점검해 주세요.",
    RowKey.SLEEP: "컴퓨터 설정에서 절전을 꺼 주세요.",
    RowKey.DISK: "필요 없는 파일을 지워 디스크를 비워 주세요.",
    RowKey.HOME: "설치 담당자에게 연락해 주세요.",
    RowKey.JOURNAL: "설치 담당자에게 연락해 주세요.",
    RowKey.SECRETS: "설치 담당자에게 연락해 주세요.",
    RowKey.BACKUP: "백업 폴더와 디스크의 남은 용량을 확인해 주세요.",
    RowKey.PROGRAM: "프로그램을 끝냈다가 다시 시작해 주세요.",
    RowKey.CRASHES: "지원 파일을 만들어 설치 담당자에게 보내 주세요.",
    RowKey.VERSION: "설치 담당자에게 연락해 주세요.",
    RowKey.AUTOSTART: "설정(F10) › 프로그램에서 ‘함께 시작’을 골라 주세요.",
    RowKey.PRINTER: "프린터의 전원과 용지를 확인해 주세요.",
    RowKey.TRIAL_ORDER: "플랫폼에 연결된 뒤 다시 점검해 주세요.",
}
#: What a row says that only asks for something.
_UNTOLD = "확인이 필요합니다."
_SENTENCE_ENDS = re.compile(r"(?<=[.?!])\s+")
#: How a sentence ends by which the desk asks a person to do something.
_ASKS = "세요"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One thing that was looked at; frozen. ``sentence`` says how it is, ``action`` what to do: empty for nothing."""

    key: str
    name: str
    verdict: Verdict
    sentence: str = ""
    action: str = ""

    @property
    def told(self) -> str:
        """Return both in one, for paper and window."""
        return f"{self.sentence} {self.action}".strip()


def row(key: RowKey, verdict: Verdict, text: str) -> CheckRow:
    """Return a row under its own name; ``text`` says how it is and, where it is not well, mostly what to do."""
    return named_row(key.value, NAMES[key], verdict, text)


def named_row(key: str, name: str, verdict: Verdict, text: str) -> CheckRow:
    """Return a row; what is not well says what to do, by ``text`` or by the advice that its key has."""
    if verdict is Verdict.GOOD:
        return CheckRow(key, name, verdict, text)
    sentence, action = parted(text)
    advice = _ADVICE[RowKey(key.partition(":")[0])]
    return CheckRow(key, name, verdict, sentence or _UNTOLD, action or advice)


def parted(text: str) -> tuple[str, str]:
    """Return what a text tells and what it asks for, each in the order in which it stands there."""
    sentences = _SENTENCE_ENDS.split(text)
    asked = [sentence for sentence in sentences if sentence.rstrip(".").endswith(_ASKS)]
    return " ".join(sentence for sentence in sentences if sentence not in asked), " ".join(asked)


def told(key: RowKey, trouble: str, fine: str, otherwise: Verdict = Verdict.BAD) -> CheckRow:
    """Return a row that is well unless there is a sentence of trouble."""
    return row(key, otherwise, trouble) if trouble else row(key, Verdict.GOOD, fine)
