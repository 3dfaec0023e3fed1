"""A picture of one bit a dot as a portable bitmap (PBM, ``P4``) and back. It must not know what the picture shows.

The format is a line of text before the very rows that :class:`Bits` holds, and any picture viewer opens it.
"""

from __future__ import annotations

import re

from merchant_desk.domain.errors import PrinterUnreachable
from merchant_desk.domain.slip import Bits
from merchant_desk.services.printing.printer_ports import LaidOut

_HEAD = re.compile(rb"P4\n(\d{1,9}) (\d{1,9})\n")


def to_bitmap(bits: Bits) -> bytes:
    """Return the picture as a file's content."""
    return b"P4\n%d %d\n" % (bits.width, bits.height) + bits.rows


def from_bitmap(body: bytes) -> Bits:
    """Return the picture of such a file; ValueError for anything else."""
    if (head := _HEAD.match(body)) is None:
        raise ValueError(f"no portable bitmap: {body[:8]!r}")
    bits = Bits(int(head[1]), int(head[2]), body[head.end() :])
    if len(bits.rows) != bits.row_bytes * bits.height:
        raise ValueError(f"{len(bits.rows)} bytes for {bits.width} by {bits.height} dots")
    return bits


def picture_of(laid_out: LaidOut) -> Bits:
    """Return the picture of a slip; PrinterUnreachable where the slip was made for a printer that takes bytes."""
    try:
        return from_bitmap(laid_out.body)
    except ValueError as problem:
        raise PrinterUnreachable(
            "다른 종류의 프린터로 보내려던 주문서입니다.", action="다시 인쇄해 주세요.", detail=str(problem)
        ) from problem
