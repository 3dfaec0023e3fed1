"""Wires what is kept: backups, exports, purges."""
