"""The history of a running desk: where it reads, and who writes its saved searches. It takes no decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from merchant_desk.journal.books.filters import forget_filter, keep_filter
from merchant_desk.journal.books.shelf import PastShelf
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.history import History
from merchant_desk.services.books.history_port import SavedFilter
from merchant_desk.services.ports import Lanes, Recall
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.system.home import Home


class _Keeper:
    """Implements ``history.Keeper`` by the journal; on its lane."""

    def __init__(self, journal: DeskJournal) -> None:
        self._journal = journal

    def recall(self, event_ids: tuple[str, ...], order_ids: tuple[str, ...]) -> Recall:
        """Return the records of known orders, with the details that can be opened."""
        return self._journal.recall(event_ids, order_ids)

    def keep_filter(self, saved: SavedFilter, now: datetime) -> None:
        """Write a saved search."""
        self._journal.change(lambda db: keep_filter(db, saved, now))

    def forget_filter(self, name: str) -> None:
        """Remove a saved search."""
        self._journal.change(lambda db: forget_filter(db, name))


def history_room(
    journal: DeskJournal,
    home: Home,
    lanes: Lanes,
    settings: SettingsRoom,
    now: Callable[[], datetime],
    say: Callable[[str], None],
) -> History:
    """Return what the pages of the history ask; hours are those of the settings in use at each question."""
    return History(
        past=PastShelf(home.data),
        keeper=_Keeper(journal),
        lanes=lanes,
        now=now,
        cut_hour=lambda: settings.settings().shop.day_begins_hour,
        shown_h=lambda: settings.settings().privacy.shown_h,
        local_currency=lambda: settings.settings().shop.local_currency,
        say=say,
    )
