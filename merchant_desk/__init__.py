"""Merchant Desk: the order counter of a small restaurant; this package root knows only its own version."""

__version__ = "0.1.0"
