"""Wires the first start and everything that registers a shop."""
