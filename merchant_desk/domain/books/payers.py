"""Who a line of a bank statement names. It must not know batches, nor which platform the shop is on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from .deposits import BankRow

#: Words by which banks say how money came, not from whom.
HOW_IT_CAME = frozenset(
    {
        *(
            "이체",
            "타행이체",
            "당행이체",
            "인터넷이체",
            "전자금융",
            "전자금융이체",
            "자동이체",
            "대체",
            "대체입금",
        ),
        *(
            "인터넷",
            "인터넷뱅킹",
            "모바일",
            "모바일뱅킹",
            "스마트뱅킹",
            "오픈뱅킹",
            "펌뱅킹",
            "펌뱅킹이체",
            "타행펌",
        ),
        *(
            "입금",
            "입금이체",
            "타행입금",
            "당행입금",
            "현금",
            "현금입금",
            "자동입금",
            "건별입금",
            "송금",
            "타행송금",
        ),
        *("정산", "정산금", "정산입금", "급여", "이자", "결산이자"),
        *(
            "fb",
            "fbs",
            "fb이체",
            "fb입금",
            "cms",
            "cms입금",
            "cms이체",
            "atm",
            "cd",
            "cc",
            "eb",
            "eb이체",
            "ib",
        ),
    }
)
_NO_LETTER = re.compile(r"[\W\d_]+")


@lru_cache(maxsize=4096)
def letters(text: str) -> str:
    """Return the letters alone, small: ``(주)배달특급 1124`` is 주배달특급."""
    return _NO_LETTER.sub("", text).casefold()


def payer(row: BankRow) -> str:
    """Return by which word a payer is known again; empty where the bank says only how the money came."""
    for text in (row.counterpart, row.memo):
        word = letters(text)
        if len(word) > 1 and word not in HOW_IT_CAME:
            return word
    return ""


def is_of(row: BankRow, names: Iterable[str]) -> bool:
    """Tell whether the line names one of these payers; names of less than two letters say nothing."""
    said = f"{letters(row.counterpart)} {letters(row.memo)}"
    return any(len(word := letters(name)) > 1 and word in said for name in names)
