"""What each command does, from opening the home to closing it. It must not parse words or print."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from merchant_desk import __version__
from merchant_desk.app.running_desk import RunningDesk
from merchant_desk.app.screen_size import USUAL_PERCENT, scale_program
from merchant_desk.app.settled_heap import SettledHeap
from merchant_desk.app.shown_name import NAME, name_application
from merchant_desk.app.unattended import must_decide_itself
from merchant_desk.domain.errors import DeskError, DeskRunning
from merchant_desk.runtime.ask import ask
from merchant_desk.runtime.collector import Collector
from merchant_desk.runtime.instance import Instance
from merchant_desk.runtime.loop_watch import LoopLimits, LoopWatch
from merchant_desk.runtime.probe import Display, probe_display
from merchant_desk.runtime.qt_messages import log_qt_messages
from merchant_desk.runtime.signals import end_on_signals
from merchant_desk.runtime.unseen import draw_unseen
from merchant_desk.services.counter import Counter
from merchant_desk.services.settings import Settings
from merchant_desk.system.clock import SystemClock
from merchant_desk.system.guarding.crash import CrashTrace
from merchant_desk.system.guarding.exit_status import ANEW, SWITCH
from merchant_desk.system.guarding.guarded import is_guarded
from merchant_desk.system.guarding.restart import restart_program, start_anew, was_restarted, write_stacks
from merchant_desk.system.home import Home, open_home
from merchant_desk.system.logs import start_log
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.vault import KeyringVault
from merchant_desk.ui.language import install_language

from .keeping.purge_command import answer_purge
from .practice.drill import DrillHall
from .program.desk_life import DeskLife, answer_quit
from .program.taking_home import take_home
from .program.update_command import answer_update

if TYPE_CHECKING:
    from .first_start.first_start import Begun
    from .first_start.greeting import Greeting
    from .practice.practice import Practice

log = logging.getLogger(__name__)

Say = Callable[[str], object]
#: The desk may wait this long for a keyring that has to be unlocked before it begins without it (seconds).
KEYRING_PATIENCE_S = 30.0
#: When a main loop that does not move is written down, and when the program is started anew.
LOOP_LIMITS = LoopLimits()
#: Signals within this time (seconds) are one, where a guardian passes on what its child was told as well.
ONE_SIGNAL_S = 1.0


def run_desk(*, window: bool, say: Say, probe: Callable[[], Display] = probe_display) -> int:
    """Run the desk of this home until it is ended; returns the exit code. ``probe`` tells whether there is a display.

    Raises DeskError with the sentence for whoever started it.
    """
    home = open_home()
    settings = read_settings(home.settings_file)
    if not window:
        must_decide_itself(settings)
    scale_program(settings.screen.size_percent if window and settings is not None else USUAL_PERCENT)
    application = open_application(window=window, probe=probe)
    run = _Run(application, home, settings, window=window, say=say)
    try:
        take_home(
            run.instance,
            home.data,
            {
                "backup": run.backup,
                "check": run.check,
                "purge": run.purge,
                "quit": run.quit,
                "status": run.status,
                "show": run.show,
                "update": run.update,
            },
        )
    except DeskRunning:
        if not window:
            raise
        if not ask(home.data, {"command": "show"}).get("shown"):
            raise DeskRunning(
                "이미 창 없이 실행 중인 프로그램이 있습니다.",
                action="그 프로그램을 끝낸 뒤 다시 실행해 주세요.",
            ) from None
        say("이미 실행 중입니다. 실행 중인 창을 앞으로 가져왔습니다.")
        return 0
    start_log(home.logs)  # not before: two programs turning over one log lose lines
    code = run.to_the_end()
    if run.follows:
        return start_anew(run.follows)
    return code


def open_application(*, window: bool, probe: Callable[[], Display] = probe_display) -> QApplication:
    """Return the Qt application; with ``window`` a display is probed first (Qt aborts without one).

    Without a window it draws offscreen: text cannot be laid out without an application.
    """
    if window:
        display = probe()
        if not display.is_usable:
            raise DeskError(display.sentence, action="창 없이 쓰려면 run --no-window로 실행해 주세요.")
    else:
        draw_unseen()
    log_qt_messages()
    application = QApplication([NAME])
    name_application(application)
    application.setQuitOnLastWindowClosed(False)
    Collector(application)
    install_language(application)
    return application


class _Run(QObject):
    """One run of the desk, from the first window to the last line of the log. Main thread."""

    def __init__(
        self, application: QApplication, home: Home, settings: Settings | None, *, window: bool, say: Say
    ) -> None:
        super().__init__()
        self._application = application
        self._home = home
        self._settings = settings
        self._wants_window = window
        self._say = say
        self._desk: RunningDesk | None = None
        self._practice: Practice | None = None
        self._greeting: Greeting | None = None
        self._hall: DrillHall | None = None
        self._failure: DeskError | None = None
        self._life = DeskLife(home)
        self._trace = CrashTrace(home.logs, SystemClock().now(), self._tell)
        self._loop_watch = LoopWatch(
            dump=lambda: write_stacks(home.logs), restart=restart_program, limits=LOOP_LIMITS, parent=self
        )
        self._heap = SettledHeap(self)
        self.instance = Instance(home.data, self)

    def to_the_end(self) -> int:
        """Begin, run the loop, end in order; returns the exit code."""
        self._trace.start()
        signals = end_on_signals(self._leave, self, one_s=ONE_SIGNAL_S if is_guarded() else 0.0)
        log.info("merchant-desk %s begins in %s", __version__, self._home.data)
        try:
            if self._settings is None:
                self._greet()
            else:
                self._work(self._settings)
            code = self._application.exec()
            if self._failure is not None:
                raise self._failure
        except DeskError:
            raise
        except Exception:
            log.critical("merchant-desk breaks", exc_info=True)
            raise
        finally:
            self._loop_watch.stop()
            self._end()
            signals.close()
            self._trace.stop()
            log.info("merchant-desk ends")
        self._life.ended(self.follows or code)
        return code

    def _leave(self) -> None:
        """End the loop at once: to quit would ask every window, and one that is open for orders asks back."""
        self._application.exit(0)

    def _vault(self) -> KeyringVault:
        return KeyringVault(self._home.home_id, timeout_s=KEYRING_PATIENCE_S)

    def _work(self, settings: Settings, secret: str = "") -> None:
        """Begin the shop's own desk; ``secret`` is for a machine whose keyring could not keep it."""
        self._loop_watch.start()
        self._desk = RunningDesk(self._home, settings, self._vault(), self)
        self._desk.secrets.give(secret)
        self._start(self._desk)

    def _start(self, desk: RunningDesk) -> None:
        """Set a desk going, with the hall for drills beside it where there is a window."""
        if self._wants_window:
            self._hall = desk.drill = DrillHall(desk, self._home.data, self)
        desk.start(self._ready, self._not_begun)

    def _greet(self) -> None:
        """Let a person set the shop up, or practise first."""
        from .first_start.greeting import Greeting  # late: a shop that is set up sees it never again

        self._greeting = Greeting(
            self._home, self._vault(), work=self._work_at_once, practise=self._practise, parent=self
        )
        self._greeting.window.closed.connect(self._application.quit)
        self._greeting.window.show()
        self._life.greeted()

    def _work_at_once(self, begun: Begun) -> None:
        """Begin the desk that has just been set up; it takes the first window's place."""
        self._work(begun.settings, begun.secret)

    def _practise(self, practice: Practice) -> None:
        """Begin a practice desk; it takes the first window's place."""
        self._practice = practice
        self._desk = practice.desk
        self._start(practice.desk)

    def _ready(self, counter: Counter) -> None:
        """Open the window, or check that the desk can work without one."""
        desk = self._desk
        if desk is None:
            return
        if was_restarted():
            desk.watch.say_restarted()
        self._life.tell(counter)
        desk.window_closed.connect(self._leave)
        counter.unattended.attended = self._wants_window
        if self._wants_window:
            desk.window_opened.connect(self._heap.settle_later)
            window = desk.open_window()
            window.showMaximized()
            if self._hall is not None:
                self._hall.start(counter)
            if self._greeting is not None:
                self._greeting.window.closed.disconnect(self._application.quit)
                self._greeting.hand_over(window, self._hall)
            self._life.begun(desk.lanes)
        elif desk.secrets.is_missing:
            because = desk.secrets.missing_because or "플랫폼 접속 비밀번호가 없습니다."
            self._tell(f"{because} 다시 등록하거나, 설정에서 client_secret_env를 써 주세요.")
            self._application.exit(1)
        else:
            self._life.begun(desk.lanes)

    def _not_begun(self, error: DeskError) -> None:
        """End with the sentence: a program without a window would look as if it ran."""
        self._failure = error
        self._application.exit(1)

    def _tell(self, sentence: str) -> None:
        """Tell whoever can see it: the window, else the console."""
        if self._desk is not None and self._desk.window is not None:
            self._desk.window.show_sentence("", sentence)
        else:
            self._say(sentence)

    def _end(self) -> None:
        """End what runs, once."""
        if self._greeting is not None:
            self._greeting.close()
        if self._hall is not None:
            self._hall.close()
        if self._practice is not None:
            self._practice.stop()
        elif self._desk is not None:
            self._desk.stop()
        self.instance.close()

    @property
    def follows(self) -> int:
        """Return ANEW or SWITCH where somebody wants the program to start anew after its orderly end, else 0."""
        if self._desk is not None and self._desk.switch_wanted:
            return SWITCH
        return ANEW if self._desk is not None and self._desk.restart_wanted else 0

    # --- what other commands ask ------------------------------------------------------------------------

    def status(self, _request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        """Answer how the desk is."""
        answer(
            self._desk.status() if self._desk is not None else {"link": "not_set_up", "version": __version__}
        )

    def backup(self, request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        """Make a backup beside the desk's work."""
        if self._desk is None:
            raise DeskError("아직 주문 기록이 없습니다.", action="먼저 가게를 등록해 주세요.")
        self._desk.keeping.answer(request, answer)

    def check(self, request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        """Make the opening check beside the desk's work."""
        if self._desk is None:
            raise DeskError("등록된 가게가 없습니다.", action="먼저 가게를 등록해 주세요.")
        if self._desk.check is None:
            raise DeskError("프로그램이 시작하는 중입니다.", action="잠시 뒤 다시 점검해 주세요.")
        self._desk.check.answer(request, answer)

    def purge(self, request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        """Purge customers beside the desk's work."""
        if self._desk is None or self._desk.counter is None:
            raise DeskError("아직 주문 기록이 없습니다.", action="잠시 뒤 다시 해 주세요.")
        answer_purge(self._desk.counter, request, answer)

    def quit(self, _request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        """End in order for whoever updates or removes the program, unless orders or jobs wait."""
        desk = self._desk
        answer_quit(
            desk.counter if desk is not None else None,
            self._leave,
            answer,
            is_starting=desk is not None and desk.counter is None,
            is_practice=desk is not None and desk.is_practice,
        )

    def update(self, request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        """Look for a newer version, install it or go back, as the window's page does."""
        if self._desk is None or self._desk.is_practice:
            raise DeskError("등록된 가게가 없습니다.", action="먼저 가게를 등록해 주세요.")
        if self._desk.updates is None:
            raise DeskError("프로그램이 시작하는 중입니다.", action="잠시 뒤 다시 해 주세요.")
        answer_update(self._desk.updates.room, request, answer)

    def show(self, _request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        """Bring the window to the front, whichever there is; a desk without one says so."""
        window = self._desk.window if self._desk is not None else None
        if window is not None:
            window.bring_to_front()
        elif self._greeting is not None:
            self._greeting.bring_to_front()
        answer({"shown": self._wants_window})


def ask_running_desk(request: dict[str, Any]) -> dict[str, Any]:
    """Ask the desk that runs on this home; raises DeskAbsent."""
    return dict(ask(open_home().data, request))
