"""Builds, wires and runs desks: the only room that knows every layer. No decision is taken here."""
