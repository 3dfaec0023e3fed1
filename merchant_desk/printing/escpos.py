"""Rows as ESC/POS bytes. It must not know slips, orders or devices.

Sources: Epson's ESC/POS command reference. ``GS !`` sizes alphanumeric and Hangul characters alike on Epson,
Bixolon and most others; some firmware obeys only ``FS !`` for Hangul
(:attr:`PrinterProfile.hangul_size_by_fs`). What a printer's own font lacks goes as a picture, line by line. Nothing
here asks for status, opens a drawer or stores anything in the printer.
"""

from __future__ import annotations

from itertools import groupby

from merchant_desk.domain.printer import Cutter, Hangul, PrinterProfile
from merchant_desk.domain.slip import Size

from .composing import QR_MODULE_DOTS, Typeface, compose
from .layout import PLAIN, LaidRow, QrRow, Row, Style
from .raster import raster
from .text import encode, in_code_page, in_ks_x_1001

INITIALISE = b"\x1b@"
HANGUL_MODE = b"\x1c&"
KOREAN_SET = b"\x1bR\x0d"  # 0x5C is shown as ₩
LINE_FEED = b"\n"
CENTRE = b"\x1ba\x01"
LEFT = b"\x1ba\x00"
FEED_AND_CUT = b"\x1dVB\x00"  # GS V 66 0: feed to the cutter and cut, leaving one point
#: From the print head to the edge that tears paper off are some 20 mm on most makes; these lines are 25 mm.
FEED_AND_TEAR = LINE_FEED * 6

#: GS ! n: bits 0-2 height, bits 4-6 width, less one.
_SIZE = {Size.NORMAL: 0x00, Size.TALL: 0x01, Size.LARGE: 0x11}
#: FS ! n: bit 2 double width, bit 3 double height.
_HANGUL_SIZE = {Size.NORMAL: 0x00, Size.TALL: 0x08, Size.LARGE: 0x0C}


def render(laid: tuple[LaidRow, ...], profile: PrinterProfile, typeface: Typeface) -> bytes:
    """Return one slip from ``ESC @`` to the cut; styles are set only where they change."""
    parts = [_preamble(profile)]
    now = PLAIN
    for as_picture, group in groupby(laid, lambda row: _goes_as_picture(row, profile)):
        if as_picture:
            parts += [_change(now, PLAIN, profile), *raster(compose(group, profile.columns, typeface))]
            now = PLAIN
            continue
        for row in group:
            if isinstance(row, Row):
                now = _append_row(parts, row, now, profile)
            elif isinstance(row, QrRow):
                parts += [_change(now, PLAIN, profile), CENTRE, _qr(row.data), LEFT]
                now = PLAIN
    parts.append(_change(now, PLAIN, profile))
    parts.append(FEED_AND_CUT if profile.cutter is Cutter.CUT else FEED_AND_TEAR)
    return b"".join(parts)


def _preamble(profile: PrinterProfile) -> bytes:
    """Return what a slip begins with. A printer without Hangul may print the Hangul commands as letters."""
    if profile.hangul is Hangul.PICTURE:
        return INITIALISE
    table = b"" if profile.code_table is None else b"\x1bt" + bytes((profile.code_table,))
    return INITIALISE + HANGUL_MODE + KOREAN_SET + table


def _goes_as_picture(row: LaidRow, profile: PrinterProfile) -> bool:
    """Tell whether the printer has to be sent dots for this row."""
    if profile.hangul is Hangul.PICTURE:
        return True
    if isinstance(row, Row):
        known = in_code_page if profile.hangul is Hangul.CP949 else in_ks_x_1001
        return not all(known(run.text) for run in row.runs)
    return not (isinstance(row, QrRow) and profile.own_qr)


def _append_row(parts: list[bytes], row: Row, now: Style, profile: PrinterProfile) -> Style:
    """Append one line and return the style that is left set.

    An empty line is set plain: in a tall style it would be twice as high.
    """
    if not row.runs:
        parts.append(_change(now, PLAIN, profile))
        now = PLAIN
    for run in row.runs:
        parts += [_change(now, run.style, profile), encode(run.text)]
        now = run.style
    parts.append(LINE_FEED)
    return now


def _change(now: Style, then: Style, profile: PrinterProfile) -> bytes:
    """Return the commands that lead from one style to another."""
    made = b""
    if now.size is not then.size:
        made += b"\x1d!" + bytes((_SIZE[then.size],))
        if profile.hangul_size_by_fs:
            made += b"\x1c!" + bytes((_HANGUL_SIZE[then.size],))
    if now.bold is not then.bold:
        made += b"\x1bE" + bytes((then.bold,))
    if now.inverse is not then.inverse:
        made += b"\x1dB" + bytes((then.inverse,))
    return made


def _qr(data: str) -> bytes:
    """Return the printer's own QR code (GS ( k): model 2, level M, stored and printed."""
    stored = b"1P0" + data.encode("ascii")
    return b"".join(
        b"\x1d(k" + len(body).to_bytes(2, "little") + body
        for body in (b"1A2\x00", b"1C" + bytes((QR_MODULE_DOTS,)), b"1E1", stored, b"1Q0")
    )
