"""Wires the owner's books: history, settlement, deposits, reports, archives."""
