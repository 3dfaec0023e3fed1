"""Read a slip's content the way its tests ask for it."""

from __future__ import annotations

from merchant_desk.domain.slip import Feed, Pair, Qr, Rule, Slip, Text
from merchant_desk.services.slips.content import delivery_slip, kitchen_slip
from tests.printing.orders import (
    PRINTED_AT,
    SHOP,
    record,
)


def words(slip: Slip) -> list[str]:
    """The slip's lines as a person reads them; a figure stands after a bar."""
    lines = []
    for block in slip.blocks:
        match block:
            case Text():
                lines.append(block.text)
            case Pair():
                lines.append(f"{block.left}|{block.right}")
            case Qr():
                lines.append(f"QR {block.data} {block.caption}")
            case Rule() | Feed():
                pass
    return lines


def kitchen(order, **changes):
    return words(kitchen_slip(record(order, **changes), SHOP, PRINTED_AT))


def delivery(order, shop=SHOP, **changes):
    return words(delivery_slip(record(order, **changes), shop, PRINTED_AT))


def block_with(slip, text):
    return next(block for block in slip.blocks if isinstance(block, (Text, Pair)) and text in repr(block))
