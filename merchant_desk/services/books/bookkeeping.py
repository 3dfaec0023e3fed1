"""The desk's books: settles orders as they end and fetches statements, with a window or without. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from merchant_desk.services.ledger import Ledger
from merchant_desk.services.ports import Clock, Lanes
from merchant_desk.services.settings import BookSettings, Settings

from .open_books import Open
from .rules_in_use import Loaded, RulesInUse
from .settlement import Keep, Settlement, Shelf
from .settling import SaleSettling
from .statement_source import StatementSource, StepsOf
from .statements import Statements


@dataclass(frozen=True, slots=True)
class BookSources:
    """What the books are read from: the platform's statements, the journal, and the tables of rates (on a lane).

    ``steps_of`` is how a large statement is written into the journal.
    """

    statements: StatementSource
    open: Open
    load: Callable[[], Loaded]
    steps_of: StepsOf


class Bookkeeping:
    """Main thread; owned by the counter. The shop's hour at the start cuts the days of this run."""

    def __init__(
        self,
        settings: Settings,
        sources: BookSources,
        *,
        ledger: Ledger,
        lanes: Lanes,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._lanes = lanes
        self._clock = clock
        hour = settings.shop.day_begins_hour
        self._shelf = Shelf(sources.open, hour, settings.shop.local_currency)
        practises = settings.platform.profile.name == "practice"
        self.rules = RulesInUse(settings.books, lanes, sources.load, practises=practises)
        self.settling = SaleSettling(
            rules=self.rules,
            ledger=ledger,
            lanes=lanes,
            open_books=sources.open,
            clock=clock,
            cut_hour=hour,
        )
        self.statements = Statements(
            sources.statements,
            steps_of=sources.steps_of,
            ledger=ledger,
            lanes=lanes,
            clock=clock,
            cut_hour=hour,
            read_newest=self._newest,
            is_open=self._is_open,
        )
        ledger.follow(self.settling.follow)

    def start(self) -> None:
        """Read the rates, settle what ended without them, and have statements fetched from now on."""
        self.rules.when_loaded(self.settling.catch_up, lambda _: None)
        self.statements.start()

    def tick(self) -> None:
        """Fetch statements when it is time."""
        self.statements.tick()

    def use(self, settings: Settings) -> None:
        """Work by other settings from now on."""
        self._settings = settings
        self.use_rates(settings.books)

    def use_rates(self, books: BookSettings) -> None:
        """Reckon by these from now on, and past days anew from the first on which rates differ."""
        changed_from = self.rules.use(books)
        if changed_from is not None:
            self.rules.when_loaded(lambda: self.settling.reckon_from(changed_from), lambda _: None)

    def room(self, keep: Keep, say: Callable[[str], None]) -> Settlement:
        """Return what the pages of the settlement ask."""
        return Settlement(
            self._shelf,
            rules=self.rules,
            settling=self.settling,
            statements=self.statements,
            lanes=self._lanes,
            clock=self._clock,
            use=self.use_rates,
            keep=keep,
            say=say,
        )

    def _is_open(self, now: datetime) -> bool:
        return self._settings.hours.is_open(now)

    def _newest(self) -> tuple[datetime | None, date | None]:
        with self._shelf.open() as books:
            return books.newest_fetch(), books.stated_until()
