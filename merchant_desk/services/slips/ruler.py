"""The page that settles how a printer prints: ruler, letters, cut, drawer. It must not know bytes or wizards.

A wrong set-up must still give a readable page, so no line but the rulers is longer than the narrowest paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import Cutter, Fence, Hangul, OddText, PrinterProfile
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.slip import Block, Feed, Qr, Size, Slip, Text
from merchant_desk.services.settings import PrinterSettings

from .words import SEOUL

#: Cells of the papers, widest first.
WIDTHS = (48, 42, 32)
#: The questions below the samples, in their order; the wizard asks them by the same numbers.
QUESTIONS = (
    "한 줄로 끝난 가장 긴 자는?",
    "한글이 모두 제대로 보입니까?",
    "원 표시와 네모가 보입니까?",
    "글자가 점점 커집니까?",
    "굵은·흰 글자가 보입니까?",
    "QR 코드가 읽힙니까?",
    "종이가 끝에서 잘렸습니까?",
    "돈통이 닫힌 채로 있습니까?",
)
_FENCES = {
    Fence.AUTO: "자동",
    Fence.GS_H: "번호로",
    Fence.GS_R: "순서로",
    Fence.NONE: "없음",
}
_HANGUL = {
    Hangul.CP949: "전체 한글",
    Hangul.KSX1001: "기본 한글만",
    Hangul.PICTURE: "그림으로",
}


def probing(profile: PrinterProfile) -> PrinterProfile:
    """Return the profile to lay the page out with: the printer's own letters are asked, not pictures of them.

    Only a printer without any Hangul keeps its pictures, since nobody could read the page.
    """
    own = profile.hangul if profile.hangul is Hangul.PICTURE else Hangul.CP949
    return replace(profile, hangul=own, odd_text=OddText.SUBSTITUTE)


def ruler(columns: int) -> str:
    """Return a line of exactly ``columns`` cells, numbered by tens, with a bar in its last cell."""
    tens = "".join(f"----+----{ten}" for ten in range(1, columns // 10 + 2))
    return tens[: columns - 1] + "|"


def ruler_slip(printer: PrinterSettings, shop: Shop, printed_at: datetime) -> Slip:
    """Return the page for a printer as it is set up now; rulers wider than its lines are left out.

    Lay it out with :func:`probing`. The wizard begins with 48 columns, where all rulers stand.
    """
    blocks = (
        Text("시험 인쇄", Size.LARGE, bold=True),
        Text(printer.name, Size.TALL, bold=True),
        *_set_up(printer),
        Feed(),
        *_rulers(printer.columns),
        *_letters(),
        *_looks(),
        Qr("MERCHANT-DESK"),
        _question(6),
        Feed(),
        Text("이 쪽지 끝에서 종이가 잘리고,"),
        Text("돈통은 열리지 않아야 합니다.", bold=True),
        _question(7),
        _question(8),
        Feed(),
        Text(shop.name[:16]),
        Text(f"{printed_at.astimezone(SEOUL):%Y-%m-%d %H:%M:%S}"),
    )
    return Slip(SlipKind.RULER, f"시험 인쇄 {printer.name}", blocks)


def _question(number: int) -> Block:
    return Text(f"{number}. {QUESTIONS[number - 1]}", bold=True)


def _set_up(printer: PrinterSettings) -> Iterator[Block]:
    """Name what the page was printed with, so that two pages can be told apart."""
    profile = printer.profile
    yield Text(f"기종 설정: {profile.name[:10] or '기본'}")
    table = "기본" if profile.code_table is None else str(profile.code_table)
    yield Text(f"{profile.columns}칸, 글자표 {table}")
    size = "FS !" if profile.hangul_size_by_fs else "GS !"
    yield Text(f"{_HANGUL[profile.hangul]}, 크기 {size}")
    cutter = "자동 커터" if profile.cutter is Cutter.CUT else "커터 없음"
    yield Text(f"{cutter}, 인쇄 확인 {_FENCES[profile.fence]}")


def _rulers(columns: int) -> Iterator[Block]:
    for width in WIDTHS:
        if width <= columns:
            yield Text(f"[{width}칸]")
            yield Text(ruler(width))
    yield _question(1)
    yield Feed()


def _letters() -> Iterator[Block]:
    yield Text("가나다라 떡볶이 김치찌개")
    yield Text("똠 펲 햏 뷁 꽥 쌰 믜")
    yield _question(2)
    yield Feed()
    yield Text("₩12,000 \\ ABC abc 0123")
    yield Text("┌─┬─┐ ■□●○ ★ → ① ×")
    yield Text("│  │  │")
    yield Text("└─┴─┘")
    yield _question(3)
    yield Feed()


def _looks() -> Iterator[Block]:
    yield Text("보통 글자 Aa1")
    yield Text("세로 두 배 Aa1", Size.TALL)
    yield Text("두 배 Aa1", Size.LARGE)
    yield _question(4)
    yield Feed()
    yield Text("굵은 글자 Aa1", bold=True)
    yield Text("흰 글자 Aa1", inverse=True)
    yield _question(5)
    yield Feed()
