"""Builds what finds, fetches and installs newer versions of the program for one home. No decision is taken here."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from merchant_desk import __version__
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.shop_standing import Because, ShopState
from merchant_desk.gateway.downloads import WebSource
from merchant_desk.journal.backups import copy_to
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.runtime.last_touch import LastTouch
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.counter import Counter
from merchant_desk.services.ports import Clock
from merchant_desk.services.program.quiet_time import Moment, in_the_way
from merchant_desk.services.program.shelf_port import Source
from merchant_desk.services.program.updating import Updating
from merchant_desk.services.settings import Settings
from merchant_desk.system.durable import replace_file
from merchant_desk.system.home import Home
from merchant_desk.system.versions.program_place import ProgramPlace, platform_name, takes_versions
from merchant_desk.system.versions.update_file import release_keys
from merchant_desk.system.versions.update_folder import FolderSource
from merchant_desk.system.versions.update_shelf import Build, HomeShelf

if TYPE_CHECKING:  # it builds this one
    from merchant_desk.app.running_desk import RunningDesk

#: The settings' copy, beside that of the order log.
KEPT_SETTINGS = "settings.toml"
#: What is under way goes on so often (seconds).
TICK_S = 1.0


class DeskUpdates(QObject):
    """The updates of a running desk. Main thread; owned by it; lives to ``stop``.

    ``settings`` are those in use now.
    """

    def __init__(
        self, desk: RunningDesk, home: Home, counter: Counter, clock: Clock, settings: Callable[[], Settings]
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._counter = counter
        self._settings = settings
        self._touch = LastTouch(clock.monotonic_s, self)
        self.shelf = open_shelf(home)
        self.room = Updating(
            self.shelf,
            version=__version__,
            lanes=desk.lanes,
            clock=clock,
            settings=lambda: settings().updates,
            language=lambda: settings().screen.language,
            moment=self.moment,
            leave=desk.switch,
            tell=counter.version_left,
            chance=random.random,
        )
        self._ticker = Ticker(TICK_S, self.tick, self)
        self.start()

    def start(self) -> None:
        """Clear the shelf and look from now on."""
        self.room.start()
        self._ticker.start()

    def stop(self) -> None:
        """Look no more; what comes is cut.

        An order that came while the desk ended for another version holds it back: the same version starts anew.
        """
        self._ticker.stop()
        if self._desk.switch_wanted and self.shelf is not None and in_the_way(self.moment())[0]:
            self._desk.switch_wanted, self._desk.restart_wanted = False, True
            with contextlib.suppress(
                DeskError
            ):  # what is not noted is no fresh wish at the next start either
                self.shelf.leave_it()
        if self.shelf is not None:
            self.shelf.close()

    def tick(self) -> None:
        """Go on."""
        window = self._desk.window
        self._touch.watch(window.windowHandle() if window is not None else None)
        self.room.tick()

    def moment(self) -> Moment:
        """Return how the counter is now."""
        counter, drill = self._counter, self._desk.drill
        facts, standing = counter.facts(), counter.facts().standing
        return Moment(
            now=counter.now(),
            hours=self._settings().hours,
            order_at=facts.link.quiet_since,
            open_orders=facts.open_orders,
            rings=bool(counter.ringing().calls),
            waiting_jobs=facts.waiting_jobs,
            practises=drill is not None and drill.running() is not None,
            staff_open=standing.because is Because.STAFF and standing.state is not ShopState.CLOSED,
            untouched_s=self._touch.ago_s(),
        )


def open_shelf(home: Home) -> HomeShelf | None:
    """Return the shelf of a home; None where this build takes no updates: from its source, or without a key."""
    if not takes_versions():
        return None
    try:
        keys = release_keys()
    except DeskError:  # it is said by the self-test; a program without its key takes none
        keys = {}
    if not keys:
        return None
    return HomeShelf(
        home.data,
        Build(__version__, platform_name(), SCHEMA.version, keys),
        source=open_source,
        back_up=partial(back_up_into, home),
        place=ProgramPlace(home.data),
    )


def open_source(place: str) -> Source:
    """Return the source at an address, or in a folder."""
    return WebSource(place) if "://" in place else FolderSource(place)


def back_up_into(home: Home, folder: Path) -> tuple[Path, ...]:
    """Copy the order log and the settings into a folder; nothing before there is an order log.

    Raises JournalError or OSError.
    """
    journal = home.data / JOURNAL_NAME
    if not journal.exists():
        return ()
    target = folder / f"desk-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.db"
    copy_to(journal, target)
    if not home.settings_file.exists():
        return (target,)
    settings = folder / KEPT_SETTINGS
    replace_file(settings, home.settings_file.read_bytes())
    return target, settings
