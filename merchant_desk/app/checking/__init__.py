"""Wires the check of a desk and the program's test of itself."""
