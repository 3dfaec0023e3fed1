"""What is known of a printer: its make's manners, and what it says of itself. It must not know bytes or sockets.

Sources: Epson's ESC/POS command reference (``DLE EOT n``, ``GS a n``) for the troubles; the makers' manuals for the
manners in which Korean firmwares differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """One thing that a printer says of itself, worst first."""

    BROKEN = "broken"
    CUTTER = "cutter"
    NO_PAPER = "no_paper"
    COVER_OPEN = "cover_open"
    OVERHEATED = "overheated"
    ERROR = "error"
    OFFLINE = "offline"
    SILENT = "silent"
    PAPER_LOW = "paper_low"


#: What staff read, and what they can do.
SENTENCES = {
    Trouble.BROKEN: "고장입니다. 전원을 껐다 켜도 같으면 수리를 맡겨 주세요.",
    Trouble.CUTTER: "커터가 걸렸습니다. 덮개를 열어 걸린 종이를 빼고 전원을 껐다 켜 주세요.",
    Trouble.NO_PAPER: "용지가 없습니다. 용지를 넣어 주세요.",
    Trouble.COVER_OPEN: "덮개가 열려 있습니다. 덮개를 닫아 주세요.",
    Trouble.OVERHEATED: "과열되어 쉬는 중입니다. 잠시 뒤 저절로 다시 인쇄합니다.",
    Trouble.ERROR: "오류 상태입니다. 전원을 껐다 켜 주세요.",
    Trouble.OFFLINE: "오프라인입니다. 프린터의 버튼과 용지를 확인해 주세요.",
    Trouble.SILENT: "응답이 없습니다. 전원과 연결을 확인해 주세요.",
    Trouble.PAPER_LOW: "용지가 얼마 남지 않았습니다. 새 용지를 준비해 주세요.",
}


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """What a printer said when it was asked; frozen.

    ``speaks`` is False for a device that has never answered a question: then no trouble is known either.
    """

    speaks: bool = False
    troubles: tuple[Trouble, ...] = ()

    @property
    def stops(self) -> bool:
        """Tell whether nothing comes out now."""
        return any(trouble is not Trouble.PAPER_LOW for trouble in self.troubles)

    @property
    def sentence(self) -> str:
        """Return the worst trouble in words for staff; empty while all is well."""
        worst = min(self.troubles, key=list(Trouble).index, default=None)
        return SENTENCES[worst] if worst is not None else ""


class Hangul(StrEnum):
    """Which syllables the printer's own font has: all of CP949, only KS X 1001 (no 똠 펲 햏), or none at all."""

    CP949 = "cp949"
    KSX1001 = "ksx1001"
    PICTURE = "picture"


class OddText(StrEnum):
    """What becomes of a line with characters outside of CP949: seen substitutes, or the line as a picture."""

    SUBSTITUTE = "substitute"
    PICTURE = "picture"


class Fence(StrEnum):
    """How a printer proves that a slip is out.

    ``GS_H`` answers with the slip's own number, ``GS_R`` in order but without a number, ``NONE`` never; ``AUTO`` tries
    them in this order when a connection begins.
    """

    AUTO = "auto"
    GS_H = "gs_h"
    GS_R = "gs_r"
    NONE = "none"


class Cutter(StrEnum):
    """How paper is parted: ``NONE`` feeds far enough to tear it off."""

    CUT = "cut"
    NONE = "none"


class OnUnknown(StrEnum):
    """What becomes of a slip of which nobody knows whether it came out: a person is asked, or a marked reprint."""

    ASK = "ask"
    REPRINT = "reprint"


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """The manners of one make of printers; frozen, shared by all printers of that make.

    ``columns``: cells of a line (48, 42, 32). ``code_table``: ``ESC t n`` to send besides (Bixolon: 18), if any.
    ``hangul_size_by_fs``: Hangul obeys only ``FS !``. ``asks_status``: it answers ``DLE EOT``. ``own_qr``: it draws QR
    codes by ``GS ( k``; else they are sent as a picture.
    """

    name: str = ""
    columns: int = 48
    code_table: int | None = None
    hangul_size_by_fs: bool = False
    hangul: Hangul = Hangul.CP949
    odd_text: OddText = OddText.SUBSTITUTE
    cutter: Cutter = Cutter.CUT
    fence: Fence = Fence.AUTO
    asks_status: bool = True
    own_qr: bool = True
