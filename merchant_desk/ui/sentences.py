"""The catalogue of what other layers say in Korean, for ``said``. It must not know how a sentence is matched."""

from __future__ import annotations

from . import (
    said_black_box_words,
    said_books_words,
    said_check_words,
    said_counter_words,
    said_desk_words,
    said_fees_words,
    said_platform_words,
    said_printing_words,
    said_privacy_words,
    said_record_words,
    said_report_words,
    said_setup_words,
)

#: Every sentence once; a gap whose name begins with ``said`` holds a sentence or words of the catalogue itself.
SENTENCES = (
    *said_black_box_words.SENTENCES,
    *said_books_words.SENTENCES,
    *said_check_words.SENTENCES,
    *said_counter_words.SENTENCES,
    *said_desk_words.SENTENCES,
    *said_fees_words.SENTENCES,
    *said_platform_words.SENTENCES,
    *said_printing_words.SENTENCES,
    *said_privacy_words.SENTENCES,
    *said_record_words.SENTENCES,
    *said_report_words.SENTENCES,
    *said_setup_words.SENTENCES,
)
