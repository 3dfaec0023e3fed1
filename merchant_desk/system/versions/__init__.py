"""Versions of the program in the user's own folder: proved, fetched, unpacked, chosen, left."""
