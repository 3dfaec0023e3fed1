"""The catalogue of what other layers say in Korean, for ``said``. It must not know how a sentence is matched."""

from __future__ import annotations

from . import (
    black_box_words,
    books_words,
    check_words,
    counter_words,
    desk_words,
    fees_words,
    guard_words,
    platform_words,
    printing_words,
    privacy_words,
    provision_words,
    record_words,
    report_words,
    self_test_words,
    setup_words,
    support_words,
    update_words,
)

#: Every sentence once; a gap whose name begins with ``said`` holds a sentence or words of the catalogue itself.
SENTENCES = (
    *black_box_words.SENTENCES,
    *books_words.SENTENCES,
    *check_words.SENTENCES,
    *counter_words.SENTENCES,
    *desk_words.SENTENCES,
    *fees_words.SENTENCES,
    *guard_words.SENTENCES,
    *platform_words.SENTENCES,
    *printing_words.SENTENCES,
    *privacy_words.SENTENCES,
    *provision_words.SENTENCES,
    *record_words.SENTENCES,
    *report_words.SENTENCES,
    *self_test_words.SENTENCES,
    *setup_words.SENTENCES,
    *support_words.SENTENCES,
    *update_words.SENTENCES,
)
