"""The slips that were reviewed by eye. ``python -m tests.printing.golden [FOLDER]`` writes them anew.

The previews go to tests/data/slips; with a FOLDER, pictures of all go there to be looked at.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from merchant_desk.domain.printer import OddText, PrinterProfile
from merchant_desk.domain.slip import Slip
from merchant_desk.printing.layout import COLUMNS
from merchant_desk.printing.typesetter import EscposTypesetter, PictureTypesetter
from merchant_desk.services.slips.content import (
    USUAL,
    as_reprint,
    cancel_slip,
    delivery_slip,
    kitchen_slip,
    label_slip,
)
from merchant_desk.services.slips.house import check_slip, close_slip
from merchant_desk.services.slips.routing import KitchenShare
from merchant_desk.services.slips.ruler import ruler_slip
from tests.printing.house import CHECK, DAY, printer
from tests.printing.orders import CASH, DELIVERY, NASTY, PRINTED_AT, SCHEDULED, SHOP, TAKEOUT, record

FOLDER = Path(__file__).parents[1] / "data" / "slips"


def slips(columns: int = 48) -> dict[str, Slip]:
    unreadable = record(None, unreadable="주문 내용이 JSON이 아닙니다.")
    cancelled = record(DELIVERY, closed_at=PRINTED_AT, cancel_reason="고객 변심 (고객 요청)")
    share = KitchenShare(DELIVERY.items[:1], (("음료", 2), ("그 밖", 1)))
    return {
        "kitchen-delivery": kitchen_slip(record(DELIVERY), SHOP, PRINTED_AT),
        "kitchen-takeout": kitchen_slip(record(TAKEOUT), SHOP, PRINTED_AT),
        "kitchen-scheduled": kitchen_slip(record(SCHEDULED), SHOP, PRINTED_AT),
        "kitchen-unreadable": kitchen_slip(unreadable, SHOP, PRINTED_AT),
        "kitchen-shared": kitchen_slip(record(DELIVERY), SHOP, PRINTED_AT, USUAL, share),
        "kitchen-nasty": kitchen_slip(record(NASTY), SHOP, PRINTED_AT),
        "delivery-nasty": delivery_slip(record(NASTY), SHOP, PRINTED_AT),
        "delivery-prepaid": delivery_slip(record(DELIVERY), SHOP, PRINTED_AT),
        "delivery-cash": delivery_slip(record(CASH), SHOP, PRINTED_AT),
        "delivery-scheduled": delivery_slip(record(SCHEDULED), SHOP, PRINTED_AT),
        "delivery-takeout": delivery_slip(record(TAKEOUT), SHOP, PRINTED_AT),
        "label-takeout": label_slip(record(TAKEOUT), SHOP, PRINTED_AT),
        "label-delivery": label_slip(record(DELIVERY), SHOP, PRINTED_AT),
        "cancel": cancel_slip(cancelled, SHOP, PRINTED_AT),
        "reprint": as_reprint(kitchen_slip(record(TAKEOUT), SHOP, PRINTED_AT), 2),
        "ruler": ruler_slip(printer(columns), SHOP, PRINTED_AT),
        "check": check_slip(CHECK, SHOP, PRINTED_AT),
        "close": close_slip(DAY, SHOP, PRINTED_AT),
    }


def previews() -> dict[str, str]:
    return {
        f"{name}-{columns}.txt": EscposTypesetter().lay_out(slip, PrinterProfile(columns=columns)).preview
        for columns in COLUMNS
        for name, slip in slips(columns).items()
    }


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in previews().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    if len(sys.argv) > 1:
        _draw_all(Path(sys.argv[1]))


def _draw_all(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage

    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for columns in COLUMNS:
        for name, slip in slips(columns).items():
            laid_out = PictureTypesetter().lay_out(
                slip, PrinterProfile(columns=columns, odd_text=OddText.PICTURE)
            )
            QImage.fromData(laid_out.body).save(str(folder / f"{name}-{columns}.png"))
    del application


if __name__ == "__main__":
    main()
