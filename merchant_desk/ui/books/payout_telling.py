"""When money is paid out, in words. Pure; it must not know widgets, nor what the money is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from merchant_desk.services.books.settlement_port import Payout
from merchant_desk.ui.phrase import Phrase

from . import settlement_words as words
from .settled_span import day_name
from .settlement_lines import PaperLine
from .won import bare, won

#: More payouts than these are one line.
MOST_PAYOUTS = 5


def when_paid(payouts: Sequence[Payout], today: date) -> str:
    """Return ``11월 24일(화) 입금 예정``; of several the next one, or the last where none is ahead; empty for none."""
    if not payouts:
        return ""
    if len(payouts) == 1:
        (one,) = payouts
        return _paid_out(one, today)(day=day_name(one.on))
    ahead = next((one for one in payouts if _is_ahead(one, today)), None)
    if ahead is None:
        return words.PAYOUTS_OVER(count=len(payouts), day=day_name(payouts[-1].on))
    return words.PAYOUTS_AHEAD(count=len(payouts), day=day_name(ahead.on), amount=won(ahead.amount))


def payout_lines(payouts: Sequence[Payout], today: date) -> Iterator[PaperLine]:
    """Yield what is paid out when, where that is more than one day."""
    if len(payouts) < 2:
        return
    for one in payouts[:MOST_PAYOUTS]:
        yield PaperLine(_paid_out(one, today)(day=day_name(one.on)), bare(one.amount))
    rest = payouts[MOST_PAYOUTS:]
    if rest:
        yield PaperLine(words.MORE_PAYOUTS(count=len(rest)), bare(sum(one.amount for one in rest)))


def _is_ahead(payout: Payout, today: date) -> bool:
    return payout.on > today or (payout.on == today and not payout.stated)


def _paid_out(payout: Payout, today: date) -> Phrase:
    """Return how a payout's day is told: only what the platform states for a day that has come is paid out."""
    return words.PAID_OUT_ON if payout.stated and payout.on <= today else words.PAID_OUT_RECKONED
