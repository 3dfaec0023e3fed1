"""Say sentences between the bell's rounds, and know whether this machine can; it must not know orders.

A machine without the library, an engine or a voice of the language rings as ever: it is said once in the log, and
stays in ``trouble`` for the page of the settings.
"""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from merchant_desk.services.ports import Clock
from merchant_desk.services.settings import Language

from .playlist import Playlist

log = logging.getLogger(__name__)

#: The bell rests for a sentence at most this long (seconds); a phrase of it is shorter than WAIT_S.
LONGEST_REST_S = 6.0
WAIT_S = 4.0
#: A sentence that has not ended by then never will (seconds).
HUNG_S = 30.0
#: A machine that could not speak is looked at again after this time (seconds).
LOOK_AGAIN_S = 600.0
LOOK_MS = 50
FAREWELL_S = 1.0
#: Speakers whose thread hung at the end, at most one of each desk: they stay until the program has ended.
_LEFT_BEHIND: list[QObject] = []

NO_LIBRARY = "음성 안내를 쓸 수 없습니다. 프로그램을 다시 설치해 주세요."
NO_VOICE = {
    Language.KOREAN: "이 컴퓨터에 한국어 음성이 없어 벨만 울립니다. 시스템 설정에서 한국어 음성을 추가해 주세요.",
    Language.ENGLISH: "이 컴퓨터에 영어 음성이 없어 벨만 울립니다. 시스템 설정에서 영어 음성을 추가해 주세요.",
}
HUNG = "음성 안내가 멈춰 벨만 울립니다. 프로그램을 다시 시작해 주세요."


class Speaker(QObject):
    """Speech (``services.speech_port``). Thread: main; the engine has a daemon thread of its own, which may hang.

    Owner: app. Lifetime: from the first :meth:`look` or :meth:`say` to :meth:`close`. One sentence at a time: while
    one is being said, the next is dropped.
    """

    _look_wanted = Signal(str)
    _say_wanted = Signal(str, str)
    _hush_wanted = Signal()
    _end_wanted = Signal()
    _opened = Signal(bool)

    def __init__(
        self, playlist: Playlist, *, clock: Clock, engine: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._playlist = playlist
        self._clock = clock
        self._engine = engine
        self._thread: threading.Thread | None = None
        self._is_open = False
        self._language = self._opened_for = Language.KOREAN
        self._is_over = threading.Event()
        self._pending: tuple[str, Language] | None = None
        self._asked_s = self._opening_s = 0.0
        self._spoke_s: float | None = None  # since when a sentence is being said
        self._looked_s = float("-inf")
        self._trouble = ""
        self._opened.connect(self._take_opened)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look_on)

    def look(self, language: Language) -> None:
        """Find out whether this machine can speak the language; ``trouble`` tells later."""
        self._language = language
        if self._thread is None:
            self._open(language)
        elif self._is_open:
            self._look_wanted.emit(language.value)

    def say(self, sentence: str, language: Language) -> None:
        """Say a sentence in the bell's next rest; where that is not possible, say nothing."""
        now_s = self._clock.monotonic_s()
        if self._spoke_s is not None:
            if now_s - self._spoke_s > HUNG_S:
                self._tell(HUNG)
            return
        if self._trouble and now_s - self._looked_s < LOOK_AGAIN_S:
            return
        if self._thread is None or self._trouble:
            self.look(language)
        self._pending, self._asked_s = (sentence, language), now_s
        self._timer.start()
        if self._is_open:
            self._playlist.rest(LONGEST_REST_S)
        elif now_s - self._opening_s > HUNG_S:
            self._tell(HUNG)

    def hush(self) -> None:
        """Be silent: what was to be said is dropped, what is being said is cut off."""
        self._drop()
        if self._spoke_s is not None:
            self._hush_wanted.emit()

    def trouble(self) -> str:
        """Return why nothing can be said, as a sentence, or ""."""
        return self._trouble

    def close(self) -> None:
        """Be silent for good; a thread that hangs is left behind, together with what it still holds."""
        self._drop()
        self._is_over.set()
        self._end_wanted.emit()
        if self._thread is not None:
            self._thread.join(FAREWELL_S)
            if (
                self._thread.is_alive()
            ):  # it would destroy this object, whose timer belongs to the main thread
                _LEFT_BEHIND.append(self)

    def _open(self, language: Language) -> None:
        self._opened_for, self._opening_s = language, self._clock.monotonic_s()
        self._thread = threading.Thread(
            target=self._speak, args=(language.value,), name="speech", daemon=True
        )
        self._thread.start()

    def _speak(self, language: str) -> None:
        """Live on the speech thread: open the engine, then serve until the end is wanted."""
        try:
            from .mouth import Mouth
        except ImportError:
            log.exception("QtTextToSpeech cannot be loaded")
            self._opened.emit(False)
            return
        mouth, loop = Mouth(self._engine), QEventLoop()
        mouth.looked.connect(self._take_look)
        mouth.ended.connect(self._take_end)
        self._look_wanted.connect(mouth.look)
        self._say_wanted.connect(mouth.say)
        self._hush_wanted.connect(mouth.hush)
        self._end_wanted.connect(loop.quit)
        if self._is_over.is_set():  # the end came before anybody here could hear of it
            return
        mouth.look(language)
        self._opened.emit(True)
        loop.exec()
        mouth.hush()

    @Slot(bool)
    def _take_opened(self, is_open: bool) -> None:  # a slot of a signal
        self._is_open = is_open
        if self._pending is not None:  # no round of the bell is given up for an engine that is not there yet
            self._playlist.rest(LONGEST_REST_S)
        if is_open and self._language is not self._opened_for:
            self._look_wanted.emit(self._language.value)
        if not is_open:
            self._looked_s = float("inf")
            self._tell(NO_LIBRARY)
            self._drop()

    @Slot(str, bool)
    def _take_look(self, language: str, can_speak: bool) -> None:  # a slot of a signal
        self._looked_s = self._clock.monotonic_s()
        self._tell("" if can_speak else NO_VOICE[Language(language)])

    @Slot()
    def _take_end(self) -> None:
        self._spoke_s = None
        self._playlist.go_on()

    @Slot()
    def _look_on(self) -> None:
        """Speak as soon as the bell rests; where it does not come to that, soon enough all the same."""
        waited_s = self._clock.monotonic_s() - self._asked_s
        if self._pending is None or waited_s > 2 * WAIT_S:
            self._drop()
        elif self._is_open and (self._playlist.is_resting or waited_s > WAIT_S):
            (sentence, language), self._pending = self._pending, None
            self._timer.stop()
            self._spoke_s = self._clock.monotonic_s()
            self._say_wanted.emit(sentence, language.value)

    def _drop(self) -> None:
        self._pending = None
        self._timer.stop()
        self._playlist.go_on()

    def _tell(self, trouble: str) -> None:
        if trouble and trouble != self._trouble:
            log.warning("nothing can be said aloud: %s", trouble)
        self._trouble = trouble
