"""A difference between the shop's own sum and the platform's statement, as a sentence with its cause. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from merchant_desk.domain.books.comparison import Cause, Difference
from merchant_desk.ui.said.said import said

from . import settlement_words as words
from .settlement_lines import LINES
from .won import won

_CAUSES = {
    Cause.NOT_STATED: words.CAUSE_NOT_STATED,
    Cause.NOT_KNOWN_HERE: words.CAUSE_NOT_KNOWN,
    Cause.ROUNDING: words.CAUSE_ROUNDING,
    Cause.CANCELLED_AFTER_PAYMENT: words.CAUSE_CANCELLED,
    Cause.TIP: words.CAUSE_TIP,
    Cause.TWICE_STATED: words.CAUSE_TWICE,
    Cause.UNREADABLE_HERE: words.CAUSE_UNREADABLE,
    Cause.UNEXPLAINED: words.CAUSE_UNKNOWN,
}


def order_name(difference: Difference) -> str:
    """Return the order's number, else the head of its id; a difference may be of no order."""
    return difference.display_id or difference.order_id[:12] or words.NO_ORDER()


def line_name(difference: Difference) -> str:
    """Return which line differs."""
    return LINES[difference.line]() if difference.line is not None else words.WHOLE_ORDER()


def cause(difference: Difference) -> str:
    """Return the likely cause as one sentence."""
    number, line = order_name(difference), line_name(difference)
    match difference.cause:
        case Cause.OTHER_AMOUNT:
            return words.CAUSE_AMOUNT(number=number, line=line)
        case Cause.OTHER_TENDER:
            told = f"{line} · {said(difference.part)}" if difference.tender is not None else line
            return words.CAUSE_TENDER(number=number, line=told)
        case Cause.PART_MISSING:
            return words.CAUSE_PART(number=number, part=difference.part or line)
        case Cause.OTHER_RATE:
            if difference.rate is None or difference.rule_rate is None:
                return words.CAUSE_RATE_UNKNOWN(number=number, line=line)
            return words.CAUSE_RATE(
                number=number, line=line, stated=difference.rate, known=difference.rule_rate
            )
        case other:
            return _CAUSES[other](number=number)


def headline(differences: Sequence[Difference]) -> str:
    """Return by how much everything differs, as the head of a box."""
    total = sum(one.amount for one in differences)
    if total == 0:
        return words.DIFFERS_EVEN(count=len(differences))
    return words.DIFFERS(amount=won(abs(total)))
