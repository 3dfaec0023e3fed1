"""Reads the tables of rates and the holidays together. It must not know who is reckoned by them."""

from __future__ import annotations

from merchant_desk.services.books.rules_in_use import Loaded
from merchant_desk.system.fee_tables import read_fee_tables
from merchant_desk.system.public_holidays import load_holidays


def load_rates() -> Loaded:
    """Read the tables of rates and the holidays; blocks, so it belongs on a lane."""
    tables = read_fee_tables()
    return Loaded(tables.by_key, tables.elsewhere, load_holidays())
