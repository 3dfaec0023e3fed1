"""Exact amounts in a currency's minor unit. It must not know who pays whom."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation, Overflow

#: Digits after the decimal point (ISO 4217) where they are not two.
MINOR_DIGITS = {"KRW": 0, "JPY": 0, "VND": 0, "CLP": 0, "KWD": 3, "BHD": 3}
#: No amount of an order has more digits of its minor unit; more would not fit the journal's integers either.
MOST_DIGITS = 15
_EXACT = Context(prec=60, traps=[Inexact, InvalidOperation, Overflow])


class AmountUnreadable(ValueError):
    """An amount that has a fraction of the minor unit, is no finite number, or is beyond all reason."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount: ``minor`` units (won for KRW, cents for BRL) of ``currency`` (ISO 4217)."""

    minor: int
    currency: str = "KRW"

    @classmethod
    def from_decimal(cls, value: Decimal, currency: str) -> Money:
        """Return the exact amount.

        Raises AmountUnreadable for a fraction of the minor unit: the standard allows four decimals, a won has
        no part, so such an amount is a defect of the order and is never rounded away.
        """
        try:
            scaled = value.scaleb(MINOR_DIGITS.get(currency, 2), _EXACT)
        except DecimalException as problem:
            raise AmountUnreadable(f"{value} {currency}") from problem
        is_whole = scaled.is_finite() and scaled == scaled.to_integral_value()
        if not is_whole or scaled.adjusted() >= MOST_DIGITS:
            raise AmountUnreadable(f"{value} {currency}")
        return cls(int(scaled), currency)

    def __add__(self, other: Money) -> Money:
        """Return the sum; raises ValueError for two currencies."""
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} + {other.currency}")
        return Money(self.minor + other.minor, self.currency)

    def __neg__(self) -> Money:
        """Return the amount with the other sign."""
        return Money(-self.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        """Return the difference; raises ValueError for two currencies."""
        return self + -other

    def __str__(self) -> str:
        """Return the amount as a shop writes it: ``34,500원``, or ``12.50 BRL``."""
        digits = MINOR_DIGITS.get(self.currency, 2)
        number = f"{Decimal(self.minor).scaleb(-digits):,.{digits}f}"
        return f"{number}원" if self.currency == "KRW" else f"{number} {self.currency}"
