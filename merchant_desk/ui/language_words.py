"""What differs with the language itself: its name, its months, its way to write won. It must not know who asks."""

from __future__ import annotations

from .phrase import Phrase

#: The language that the translators speak now: its code.
LANGUAGE = Phrase("Language", "ko")
MONTHS = Phrase("Language", "1 2 3 4 5 6 7 8 9 10 11 12")
WON = Phrase("Language", "{number}원")
