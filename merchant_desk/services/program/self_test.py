"""Judges whether the program is whole: every part that it was built with, as it was looked at. It looks at nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from merchant_desk.services.checking.rows import CheckRow, Verdict


class Part(StrEnum):
    """What the program is made of, by stable names and in the order of the report."""

    MODULES = "modules"
    KEYRING = "keyring"
    SOUND = "sound"
    SPEECH = "speech"
    SOUNDS = "sounds"
    WINDOW = "window"
    PICTURES = "pictures"
    FONT = "font"
    WORDS = "words"
    PRINTING = "printing"
    DATABASE = "database"
    JOURNAL = "journal"
    OWN_JOURNAL = "own_journal"
    SEALING = "sealing"
    TLS = "tls"
    KOREAN = "korean"
    ZONES = "zones"
    HOLIDAYS = "holidays"
    FEES = "fees"
    SHEETS = "sheets"
    LICENSES = "licenses"
    LIBRARIES = "libraries"


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at one part came to; frozen.

    ``found`` proves the part (a name, a version, a number). ``lacks`` names what is missing of it, ``detail`` has the
    words of whatever failed. ``is_alone``: the program has the part, and this computer lacks its other half.
    """

    found: str = ""
    lacks: tuple[str, ...] = ()
    detail: str = ""
    is_alone: bool = False


#: The parts as the console calls them.
NAMES = {
    Part.MODULES: "프로그램 부품",
    Part.KEYRING: "비밀 보관함",
    Part.SOUND: "소리",
    Part.SPEECH: "음성 안내",
    Part.SOUNDS: "벨소리",
    Part.WINDOW: "창",
    Part.PICTURES: "그림",
    Part.FONT: "한글 글꼴",
    Part.WORDS: "화면의 글",
    Part.PRINTING: "인쇄",
    Part.DATABASE: "데이터베이스",
    Part.JOURNAL: "주문 기록",
    Part.OWN_JOURNAL: "이 컴퓨터의 주문 기록",
    Part.SEALING: "암호화",
    Part.TLS: "보안 연결",
    Part.KOREAN: "한글 코드",
    Part.ZONES: "시간대",
    Part.HOLIDAYS: "공휴일",
    Part.FEES: "요율표",
    Part.SHEETS: "엑셀 파일",
    Part.LICENSES: "라이선스 고지",
    Part.LIBRARIES: "Qt 라이브러리",
}
_AGAIN = "프로그램을 다시 설치해 주세요."
#: What to do about a part that is not whole, where installing the program again is not all.
_ACTIONS = {
    Part.SOUND: "리눅스에서는 libpulse0을 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.",
    Part.WINDOW: "빠진 라이브러리를 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.",
    Part.FONT: "한글 글꼴을 설치해 주세요(리눅스에서는 fonts-nanum).",
    Part.JOURNAL: "임시 폴더의 권한과 디스크의 남은 용량을 확인해 주세요.",
    Part.OWN_JOURNAL: "쓰던 버전을 그대로 쓰고 설치 담당자에게 연락해 주세요.",
    Part.TLS: "리눅스에서는 ca-certificates를 설치해 주세요.",
    Part.LICENSES: "이 프로그램은 나눠 주지 말고 다시 만들어 주세요.",
    Part.LIBRARIES: "이 프로그램은 나눠 주지 말고 다시 만들어 주세요.",
}
#: What a whole part says where this computer lacks the other half, and what to do.
_ALONE = {
    Part.KEYRING: (
        "이 컴퓨터의 비밀 보관함이 응답하지 않습니다.",
        "비밀 보관함(gnome-keyring)을 켜거나 client_secret_env를 써 주세요.",
    ),
    Part.SOUND: ("소리를 낼 수 있지만 이 컴퓨터에 스피커가 없습니다.", "스피커를 연결해 주세요."),
    Part.SPEECH: (
        "이 컴퓨터에 음성이 없어 말로 알리지 못합니다.",
        "시스템 설정에서 한국어 음성을 추가해 주세요.",
    ),
    Part.PRINTING: (
        "PDF로는 인쇄할 수 있지만 시스템 프린터로는 인쇄할 수 없습니다.",
        "시스템 프린터를 쓰려면 CUPS(libcups2)를 설치해 주세요.",
    ),
}


def self_test(looked: Mapping[Part, Looked]) -> tuple[CheckRow, ...]:
    """Return the rows of what was looked at, always in the same order."""
    return tuple(_judged(part, looked[part]) for part in Part if part in looked)


def _proof(part: Part, found: str) -> str:
    """Return what a whole part says; a name says enough by itself."""
    if part is Part.MODULES:
        return f"부품 {found}개를 불러왔습니다."
    if part is Part.SOUNDS:
        return f"벨소리 {found}가지가 있습니다."
    if part is Part.JOURNAL:
        return f"주문 기록을 새로 만들어 열었습니다(형식 {found})."
    if part is Part.OWN_JOURNAL:
        return f"주문 기록의 사본을 이 버전으로 열었습니다(형식 {found})."
    if part is Part.TLS:
        return f"신뢰하는 인증 기관이 {found}곳 있습니다." if found else "인증서는 운영체제가 확인합니다."
    if part is Part.LICENSES:
        return f"고지 파일이 {found}개 있습니다."
    return found


def _judged(part: Part, look: Looked) -> CheckRow:
    name = NAMES[part]
    if look.lacks:
        said = f"빠진 것이 있습니다: {', '.join(look.lacks)}"
    elif look.detail:
        said = f"쓸 수 없습니다: {look.detail}"
    elif look.is_alone:
        return CheckRow(part.value, name, Verdict.LOOK, *_ALONE[part])
    else:
        return CheckRow(part.value, name, Verdict.GOOD, _proof(part, look.found))
    return CheckRow(part.value, name, Verdict.BAD, said, _ACTIONS.get(part, _AGAIN))
