"""Amounts as the books show them: whole, signed, and short for a bar. It must not know what they are of."""

from __future__ import annotations

from merchant_desk.ui import language_words

from . import settlement_words as words


def won(amount: int) -> str:
    """Return ``1,064,500원``; a negative amount with its sign: ``− 10,985원``."""
    said = words.WON(amount=f"{abs(amount):,}")
    return words.MINUS(amount=said) if amount < 0 else said


def signed(amount: int) -> str:
    """Return ``+ 34,000원`` or ``− 10,985원``; nothing has no sign."""
    return words.PLUS(amount=won(amount)) if amount > 0 else won(amount)


def bare(amount: int | None) -> str:
    """Return ``602,000`` without the currency, ``–`` where it is not known."""
    if amount is None:
        return words.NO_AMOUNT()
    said = f"{abs(amount):,}"
    return words.MINUS(amount=said) if amount < 0 else said


def bare_signed(amount: int) -> str:
    """Return ``+ 1,500`` or ``− 1,500``."""
    return words.PLUS(amount=bare(amount)) if amount > 0 else bare(amount)


def short(amount: int) -> str:
    """Return what stands on a bar: ``106만`` where the window speaks Korean, else thousands."""
    if language_words.LANGUAGE() == language_words.LANGUAGE.source:
        return words.IN_TEN_THOUSANDS(count=f"{round(amount / 10_000):,}")
    return words.IN_THOUSANDS(count=f"{round(amount / 1_000):,}")
