"""Slips on paper: layout, ESC/POS and the devices. It must not know orders, the platform or the journal."""
