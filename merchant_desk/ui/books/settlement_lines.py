"""A statement as lines on paper: names, rules, amounts, from what was paid down to what is paid out. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.settlement_port import StatementLine
from merchant_desk.ui.said.said import said

from . import settlement_words as words
from .won import bare, signed, won

#: More rules than these stand in the lines under the fee, not beside its name.
_MOST_RULES = 1
LINES = {
    Line.PAID: words.PAID,
    Line.SPONSORED: words.SPONSORED,
    Line.DELIVERY: words.DELIVERY,
    Line.COMMISSION: words.COMMISSION,
    Line.PAYMENT_FEE: words.PAYMENT_FEE,
    Line.VAT: words.VAT,
    Line.COLLECTED: words.COLLECTED,
    Line.CORRECTION: words.CORRECTION,
    Line.OTHER: words.OTHER,
}


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line: its name, the rule beside it, the amount at the right edge, and the lines that it is the sum of.

    ``folded``: the lines under it are shown when a person wants them.
    """

    name: str
    amount: str
    rule: str = ""
    parts: tuple[PaperLine, ...] = ()
    folded: bool = False


def paper_lines(lines: Sequence[StatementLine]) -> Iterator[PaperLine]:
    """Yield the paper's lines in the order of :class:`Line`."""
    for line in Line:
        found = [one for one in lines if one.line is line]
        if not found:
            continue
        total = sum(one.amount for one in found)
        match line:
            case Line.PAID:
                yield PaperLine(words.PAID(), won(total), parts=tuple(_tender(one) for one in found))
            case Line.PAYMENT_FEE:
                yield _payment(found, total)
            case Line.CORRECTION | Line.OTHER:
                yield from (
                    PaperLine(said(one.name) or LINES[line](), signed(one.amount), _rules(one.rules))
                    for one in found
                )
            case _:
                name = _collected(found) if line is Line.COLLECTED else LINES[line]()
                yield PaperLine(
                    name, signed(total), _rules(tuple(rule for one in found for rule in one.rules))
                )


def _payment(found: Sequence[StatementLine], total: int) -> PaperLine:
    rules = tuple(dict.fromkeys(rule for one in found for rule in one.rules))
    if len(rules) <= _MOST_RULES:
        return PaperLine(words.PAYMENT_FEE(), signed(total), _rules(rules))
    parts = tuple(
        PaperLine(said(one.name) or words.OTHER(), bare(one.amount), _rules(one.rules)) for one in found
    )
    return PaperLine(words.PAYMENT_FEE(), signed(total), words.BY_TENDER(), parts, folded=True)


def _tender(one: StatementLine) -> PaperLine:
    name = said(one.name) or words.OTHER()
    return PaperLine(words.WITH_COUNT(name=name, count=f"{one.orders:,}"), bare(one.amount))


def _collected(found: Sequence[StatementLine]) -> str:
    only_cash = all(one.tender is Tender.CASH for one in found)
    return words.COLLECTED_CASH() if only_cash else words.COLLECTED()


def _rules(rules: tuple[str, ...]) -> str:
    return " · ".join(said(rule) for rule in dict.fromkeys(rules))
