"""Tell which column of a bank's table has what, by the words of its header. It must not know one bank from another.

Korean banks write the same few things in different words and order, below lines about the account and the period
that was asked for. The words below are those of their tables; what a bank calls otherwise, a person maps.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from merchant_desk.services.books.deposit_port import Columns

from .bank_cells import Cell, day_of, sign_of, text, won_of

#: A header stands in one of the first lines, and so many lines are shown to a person.
PREVIEW_ROWS = 30
#: A column by one of these words, the first that fits. 기재내용, 기록사항 and 내용 say from whom, where 적요 says how.
WORDS: Mapping[str, tuple[str, ...]] = {
    "on": (
        r"거래(일시|일자|날짜|일|년월일|연월일)",
        r"(입출금|입금|처리|취급|기준|승인)?(일시|일자|날짜|년월일|연월일)|입금일",
        r"(transaction|posting)?date",
    ),
    "paid_in": (
        r"(입금|맡긴|맡기신|받은|받으신|입금하신|들어온)(금액|액|돈|금)?",
        r"수입금?액?",
        r"deposits?",
    ),
    "paid_out": (
        r"(출금|찾은|찾으신|보낸|보내신|출금하신|나간|지급|인출)(금액|액|돈|금)?",
        r"지출금?액?",
        r"withdrawals?",
    ),
    "signed": (r"(거래|입출금|이체|변동)(금액|액)", r"금액", r"amount"),
    "balance": (r"(거래후|통장|계좌|현재)?(잔액|잔고)", r"balance"),
    "direction": (r"(입출금|입출|입지|거래|지급입금|입금지급)구분", r"거래(유형|종류)", r"구분"),
    "counterpart": (
        r"(보낸|보내는|받는)(분|사람|이)(받는(분|사람|이))?|보낸분받는분명?",
        r"의뢰인(명|수취인|성명)?|수취인(명|의뢰인)?|송금인(명)?|입금자(명)?|입금인(명)?",
        r"상대(계좌)?(예금주|고객|방)(명|성명)?|상대(명|방)",
        r"거래(상대|상대방|상대명|처|처명)",
        r"기재내용|(거래)?기록사항|통장(표시|기재|인자)?(내용|메모)(기록사항)?",
        r"내용",
    ),
    "memo": (
        r"(거래)?적요",
        r"거래내용|거래내역",
        r"거래(유형|종류|구분)",
        r"내용",
        r"(송금|이체|통장)?메모",
        r"비고",
        r"구분",
    ),
}
_PATTERNS = {role: tuple(re.compile(word) for word in words) for role, words in WORDS.items()}
#: What stands in a header besides: known for a header's, and of no use. A branch is not who paid.
_BESIDES = re.compile(
    r"거래(점|시간|시각|기관|은행|특이사항)|취급점|상대(은행|계좌번호)|시간|번호|순번|no|수표어음금액|cms코드"
)
_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_NO_WORD = re.compile(r"[\W_]+")


def word_of(cell: Cell) -> str:
    """Return a header's word without spaces, brackets and signs: ``거래후 잔액(원)`` is 거래후잔액."""
    plain = unicodedata.normalize("NFKC", text(cell))
    return _NO_WORD.sub("", _IN_BRACKETS.sub("", plain)).casefold()


def is_heading(cell: Cell) -> bool:
    """Tell whether the cell has the word above the days: banks repeat the header on each of their pages."""
    return any(pattern.fullmatch(word_of(cell)) for pattern in _PATTERNS["on"])


def guess(rows: Sequence[Sequence[Cell]]) -> tuple[Columns, str] | None:
    """Return the columns and the words by which they were known, or None where no header is understood.

    ``rows`` are the first lines of the table. A header below which no line begins with a day is none.
    """
    best: tuple[int, Columns, str] | None = None
    for number, row in enumerate(rows[:PREVIEW_ROWS]):
        roles = _roles([word_of(cell) for cell in row])
        paid_in = roles.get("paid_in", roles.get("signed", -1))
        if "on" not in roles or paid_in < 0 or (best is not None and len(roles) <= best[0]):
            continue
        below = rows[number + 1 :]
        if below and not any(_cell(line, roles["on"]) is not None for line in below):
            continue
        columns = Columns(
            roles["on"],
            paid_in,
            roles.get("paid_out", -1) if "paid_in" in roles else -1,
            roles.get("balance", -1),
            roles.get("memo", -1),
            roles.get("counterpart", -1),
            number + 1,
            -1 if "paid_out" in roles else _direction(row, below, paid_in),
        )
        used = sorted({index for index in roles.values() if index >= 0})
        best = len(roles), columns, " · ".join(text(row[index]) for index in used)
    return best[1:] if best is not None else None


def _cell(row: Sequence[Cell], index: int) -> object:
    return day_of(row[index]) if index < len(row) else None


def _roles(words: Sequence[str]) -> dict[str, int]:
    """Return the column of each role that a header names; no column has two, and who paid goes before how."""
    roles: dict[str, int] = {}
    for role in ("on", "paid_in", "paid_out", "signed", "balance", "counterpart", "memo"):
        index = _column(role, words, set(roles.values()))
        if index >= 0:
            roles[role] = index
    if "memo" not in roles and "counterpart" in roles and words[roles["counterpart"]] == "내용":
        roles["memo"] = roles.pop("counterpart")
    if "paid_in" in roles:
        roles.pop("signed", None)
    return roles


def _column(role: str, words: Sequence[str], used: Iterable[int]) -> int:
    for pattern in _PATTERNS[role]:
        for index, word in enumerate(words):
            if index not in used and pattern.fullmatch(word) and not _BESIDES.fullmatch(word):
                return index
    return -1


def _direction(header: Sequence[Cell], below: Iterable[Sequence[Cell]], paid_in: int) -> int:
    """Return the column that says received or paid in words, where the amounts themselves have no sign."""
    lines = [row for row in below if paid_in < len(row) and (won_of(row[paid_in]) or 0)]
    if any((won_of(row[paid_in]) or 0) < 0 for row in lines):
        return -1
    for pattern in _PATTERNS["direction"]:
        for index, cell in enumerate(header):
            if pattern.fullmatch(word_of(cell)) and _says_direction(lines, index):
                return index
    return -1


def _says_direction(lines: Sequence[Sequence[Cell]], index: int) -> bool:
    return bool(lines) and all(index < len(row) and sign_of(row[index]) for row in lines)
