"""Wires practice: the demonstration, the drill, a platform of one's own."""
