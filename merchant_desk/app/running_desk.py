"""Builds a desk and wires its layers, from the vault to the window. No decision is taken here."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from merchant_desk import __version__
from merchant_desk.app.desk_rooms import Behind, build_rooms
from merchant_desk.app.desk_window import DeskWindow
from merchant_desk.app.found_first import Found, find_first
from merchant_desk.app.printing_room import Printers
from merchant_desk.app.secrets_held import Secrets
from merchant_desk.app.status_answer import answer_of
from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.errors import DeskError
from merchant_desk.gateway.client import OpenDeliveryClient
from merchant_desk.journal.cooking_times import read_cooking_times
from merchant_desk.journal.first_order import has_ordered
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.printing.typesetter import EscposTypesetter
from merchant_desk.runtime.bell import QtBell
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.runtime.loudspeaker import open_loudspeaker
from merchant_desk.runtime.mixer import read_mixer
from merchant_desk.runtime.speech import Speaker
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.access import Access
from merchant_desk.services.counter import Counter
from merchant_desk.services.ports import CALL_LANES, Vault
from merchant_desk.services.practice.drill_port import DrillRoom
from merchant_desk.services.printing.printer_ports import Printer
from merchant_desk.services.settings import Settings
from merchant_desk.services.watch import LOOK_S, Limits, Watch
from merchant_desk.system.clock import SystemClock
from merchant_desk.system.home import Home
from merchant_desk.system.pin_file import PinFile
from merchant_desk.system.power import open_power
from merchant_desk.ui.window import CounterWindow

from .books.books_room import book_sources
from .checking.desk_check import DeskCheck
from .keeping.keeping import Keeping, second_folder
from .program.computer_room import DeskComputer
from .program.update_room import DeskUpdates

log = logging.getLogger(__name__)

#: The counter looks after everything this often (seconds).
TICK_S = 0.1
#: At the end, what is decided may take this long to reach the disk (seconds).
FAREWELL_S = 5.0


class RunningDesk(QObject):
    """One desk from its start to its end. Main thread; owned by the command that runs it.

    ``start`` asks the vault on a lane, then builds everything and calls ``ready`` on the main thread; ``stop``
    lets what is decided reach the disk, within a bound, and closes what is open. ``window_closed`` tells that a person
    closed the window, or wants the program to start anew (``restart_wanted``), perhaps in the version that waits
    (``switch_wanted``).
    """

    window_closed = Signal()
    window_opened = Signal(object)

    def __init__(
        self,
        home: Home,
        settings: Settings,
        vault: Vault,
        parent: QObject | None = None,
        *,
        limits: Limits | None = None,
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._settings = settings
        self._vault = vault
        self._clock = SystemClock()
        self.secrets = Secrets()
        self.lanes = QtLanes(self)
        self._printers = Printers(settings)
        self._platform = OpenDeliveryClient(
            settings.platform, settings.shop.merchant_id, self.secrets.client_secret
        )
        loudspeaker, playlist = open_loudspeaker()
        self._bell = QtBell(
            loudspeaker,
            playlist,
            clock=self._clock,
            lanes=self.lanes,
            read_mixer=read_mixer,
            volume_percent=settings.volume_percent,
            parent=self,
        )
        self._speaker = Speaker(playlist, clock=self._clock, parent=self)
        self._power = open_power()
        self._closers: dict[str, Callable[[], object]] = {}
        self._take_closers(self._printers.devices)
        self.watch = Watch(
            self.lanes,
            self._clock,
            limits=limits or Limits(),
            closers=self._closers,
            bell=self._bell,
            note=self._note_hung,
        )
        self._watching = Ticker(LOOK_S, self.watch.look, self)
        self.keeping = Keeping(home.data, second_folder(settings), self.lanes, self._clock, self)
        self._journal: DeskJournal | None = None
        self.counter: Counter | None = None
        self.check: DeskCheck | None = None
        self._shown: DeskWindow | None = None
        self._computer: DeskComputer | None = None
        self.updates: DeskUpdates | None = None
        self._pins = PinFile(home.config)
        self._found = Found(settings)
        self.restart_wanted = self.switch_wanted = False
        self._registered = settings
        self.drill: DrillRoom | None = None  # given by whoever runs the desk, before its window opens
        self.is_practice = False  # a practice desk has no registration that anybody could correct
        self._ticker: Ticker | None = None

    def _take_closers(self, devices: Mapping[str, Printer]) -> None:
        """Note what ends the job of a lane from outside; the journal's and the system's jobs have nothing."""
        self._closers.clear()
        self._closers.update({lane: partial(self._platform.cut, lane) for lane in CALL_LANES})
        self._closers.update({f"printer:{name}": device.close for name, device in devices.items()})

    def _note_hung(self, detail: str) -> None:
        """Write into the black box what hung; before the journal is there, the log has it."""
        if self.counter is not None:
            self.counter.hung(detail)

    def start(
        self, ready: Callable[[Counter], None], not_begun: Callable[[DeskError], None] | None = None
    ) -> None:
        """Find the secrets on a lane, then open the journal and begin; ``ready`` gets the counter.

        A desk that cannot begin, or whose window cannot be opened, must not stay half: ``not_begun`` gets why.
        """
        ended = not_begun or _log_not_begun

        def begin() -> None:
            try:
                ready(self._begin())
            except DeskError as error:
                ended(error)
            except Exception as error:
                log.exception("the desk cannot begin")
                ended(
                    DeskError(
                        "프로그램을 시작하지 못했습니다.",
                        action="기록 파일을 설치 담당자에게 보내 주세요.",
                        detail=type(error).__name__,
                    )
                )

        def found(there: Found) -> None:
            self._found, self._settings = there, there.settings
            begin()

        def failed(error: DeskError) -> None:
            self.secrets.trouble = str(error)
            begin()

        self._watching.start()
        find = partial(find_first, self._settings, self.secrets, self._vault, self._pins)
        self.lanes.submit("vault", find, found, failed)

    def _begin(self) -> Counter:
        """Build the counter with what the vault gave and set it going."""
        data, shop = self._home.data, self._settings.shop
        self._journal = DeskJournal(
            data,
            master_key=self.secrets.master_key,
            platform=self._settings.platform.profile.name,
            more_backups=second_folder(self._settings),
            cut_hour=shop.day_begins_hour,
        )
        counter = Counter(
            self._settings,
            clock=self._clock,
            lanes=self.lanes,
            platform=self._platform,
            journal=self._journal,
            bell=self._bell,
            typesetter=EscposTypesetter(),
            printers=self._printers.devices,
            typesetters=self._printers.typesetters(self._settings),
            vault_trouble=self.secrets.trouble,
            speech=self._speaker,
            power=self._power,
            read_times=partial(read_cooking_times, data, shop.merchant_id, self._clock.now()),
            read_ordered=partial(has_ordered, data, shop.merchant_id, self._settings.platform.profile.name),
            books=book_sources(self._home, self._settings, self._platform, self._journal),
        )
        self._look_for_a_voice()
        self._bell.listen(heard=counter.heard, silent=counter.silent, changed=counter.bell_changed)
        self.lanes.when_idle("writer", self._tidy)
        self._ticker = Ticker(TICK_S, counter.tick, self)
        self._ticker.start()
        self.counter = counter
        counter.watch_troubles = self.watch.troubles
        counter.keeping_troubles = self.keeping.troubles
        self.keeping.now = counter.now
        self.keeping.start(self._journal, lambda: counter.archives_wait)
        self.watch.watch_poller(counter.poller, lambda: counter.is_opening)
        self.check = DeskCheck(
            home=self._home,
            counter=counter,
            bell=self._bell,
            lanes=self.lanes,
            clock=self._clock,
            bell_percent=lambda: self._bell.volume_percent,
            parent=self,
        )
        if not self.is_practice:
            self.updates = DeskUpdates(self, self._home, counter, self._clock, lambda: self._settings)
        counter.start()
        return counter

    def _look_for_a_voice(self) -> None:
        """Find out whether the computer can speak, where that is wanted: the page of the settings tells it."""
        if self._settings.attention.speaks:
            self._speaker.look(self._settings.screen.language)

    def open_window(self) -> CounterWindow:
        """Build the window over the counter; a secret that the vault could not give is asked for in it."""
        if self._shown is None:
            self._shown = self._build_window()
        window = self._shown.open()
        for trouble in (self.secrets.trouble, self._found.logo_trouble):
            if trouble:
                window.show_sentence("", trouble)
        return window

    def _build_window(self) -> DeskWindow:
        """Build what shows this desk, with every room behind it."""
        application = QCoreApplication.instance()
        if self.counter is None or self.check is None or application is None:
            raise RuntimeError("the desk has not begun")
        self._computer = DeskComputer(self.lanes, self._clock, self)
        self.check.computer = self._computer.room
        rooms, settings = build_rooms(
            Behind(
                home=self._home,
                counter=self.counter,
                check=self.check.room,
                journal=self._journal,
                printers=self._printers,
                platform=self._platform,
                bell=self._bell,
                lanes=self.lanes,
                secrets=self.secrets,
                vault=self._vault,
                access=Access(self._pins, self._found.pin_record, clock=self._clock, lanes=self.lanes),
                registered=None if self.is_practice else self._registered,
                drill=self.drill,
                computer=self._computer.room,
                updates=self.updates.room if self.updates is not None else None,
            ),
            exchanged=self._take_closers,
            say=self._say,
            used=self._use,
            restart=self._restart,
            read_black_box=self.read_black_box,
        )
        shown = DeskWindow(
            application,
            self.counter,
            rooms,
            self.secrets,
            screen=lambda: settings.settings().screen,
            preparation_min=lambda: settings.settings().rules.preparation_min,
            parent=self,
        )
        self._computer.start(settings)
        shown.closed.connect(self.window_closed)
        shown.opened.connect(self.window_opened)
        return shown

    @property
    def window(self) -> CounterWindow | None:
        """Return the window that is shown, None without one."""
        return self._shown.window if self._shown is not None else None

    def _say(self, sentence: str) -> None:
        """Show a sentence to staff for a while."""
        if self._shown is not None:
            self._shown.say(sentence)

    def _use(self, before: Settings, after: Settings) -> None:
        """Work by other settings from now on; what has another look gets another window."""
        self._settings = after
        self._bell.set_volume(after.volume_percent)
        if self.counter is not None:
            self.counter.call_by(after)
        self._look_for_a_voice()
        looks = (before.screen.theme, before.screen.language) != (after.screen.theme, after.screen.language)
        if looks and self._shown is not None:  # not under the hands of the page that asked for it
            QTimer.singleShot(0, self._shown.reopen)

    def switch(self) -> None:
        """Start the version that waits, after an orderly end."""
        self.switch_wanted = True
        self.window_closed.emit()

    def _restart(self) -> None:
        """Start the program anew by the same command, after an orderly end."""
        self.restart_wanted = True
        self.window_closed.emit()

    def read_black_box(self, order_id: str, told: Callable[[tuple[BlackBoxLine, ...]], None]) -> None:
        """Read what happened to an order on the writer lane; ``told`` gets the lines, none where it failed."""
        journal = self._journal
        if journal is not None:
            self.lanes.submit("writer", lambda: journal.black_box(order_id), told, lambda _: told(()))

    def _tidy(self) -> None:
        """Let the journal do its housekeeping while nothing waits for it."""
        journal = self._journal
        if journal is not None:
            self.lanes.submit("writer", journal.idle, lambda _: None, _not_tidied)
            if self.counter is not None:
                self.counter.vault_trouble = self.secrets.trouble or journal.people_trouble

    def status(self) -> dict[str, Any]:
        """Return what ``status --json`` prints; its keys are stable."""
        if self.counter is None:
            return {"link": "starting", "version": __version__}
        return answer_of(self.counter.facts())

    def stop(self) -> None:
        """End: no new work, what is decided reaches the disk, every connection is closed.

        The journal is closed after its lane has ended: what was decided last may still wait for the transaction
        before it. Where the lane hangs, the file is left as it is; the next start recovers it.
        """
        self._watching.stop()
        self.keeping.stop()
        if self.check is not None:
            self.check.stop()
        if self._computer is not None:
            self._computer.stop()
        if self.updates is not None:
            self.updates.stop()
        if self._ticker is not None:
            self._ticker.stop()
        if self.counter is not None:
            self.counter.privacy.leave()
        self._bell.close()
        self._speaker.close()
        self._platform.close()
        for device in self._printers.devices.values():
            device.close()
        hung = self.lanes.close(("writer",), FAREWELL_S)
        self._power.release()
        if self._journal is not None and not hung:
            try:
                self._journal.close()
            except DeskError as error:
                _not_tidied(error)


def _log_not_begun(error: DeskError) -> None:
    """Note it for a caller that looks for itself whether the desk has begun."""
    log.critical("the desk has not begun: %s (%s)", error, error.detail)


def _not_tidied(error: DeskError) -> None:
    """Note it; the next try may do better."""
    log.warning("housekeeping of the journal: %s (%s)", error, error.detail)
