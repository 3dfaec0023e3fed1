"""Speak one sentence after the other through Qt's speech engine; it must not know orders or the bell.

Importing this module imports QtTextToSpeech, which may be missing; ``speech`` guards it. Everything here lives on the
speech thread: opening an engine may start a daemon and wait for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from .windows_voice import has_default_voice

log = logging.getLogger(__name__)

_LOCALES = {"ko": QLocale.Language.Korean, "en": QLocale.Language.English}


class Mouth(QObject):
    """Thread: speech. Owner: the thread. Lifetime: the thread's.

    ``looked(language, can_speak)`` answers :meth:`look` and tells of every change; ``ended()`` follows each
    :meth:`say`, spoken or not.
    """

    looked = Signal(str, bool)
    ended = Signal()

    def __init__(self, engine: str = "", may_open: Callable[[], bool] = has_default_voice) -> None:
        super().__init__()
        self._wanted_engine = engine
        self._may_open = may_open
        self._engine: QTextToSpeech | None = None
        self._is_speaking = False

    @Slot(str)
    def look(self, language: str) -> None:
        """Open the engine anew and tell whether it has a voice of the language (``ko``, ``en``)."""
        if self._engine is None or self._engine.state() is QTextToSpeech.State.Error:
            self._open()
        self.looked.emit(language, self._choose(language))

    @Slot(str, str)
    def say(self, sentence: str, language: str) -> None:
        """Say a sentence; one that is under way ends first."""
        if self._engine is None:
            self._open()
        can_speak = self._choose(language)
        self.looked.emit(language, can_speak)
        if not can_speak or self._engine is None:
            self.ended.emit()
            return
        self._engine.stop()
        self._is_speaking = True
        self._engine.say(sentence)

    @Slot()
    def hush(self) -> None:
        """Stop in the middle of a word."""
        if self._engine is not None and self._is_speaking:
            self._engine.stop()

    def _open(self) -> None:
        if self._engine is not None:
            self._engine.deleteLater()
            self._engine = None
        if not self._may_open():
            return
        self._engine = (
            QTextToSpeech(self._wanted_engine, self) if self._wanted_engine else QTextToSpeech(self)
        )
        self._engine.setVolume(1.0)
        self._engine.stateChanged.connect(self._take_state)

    def _choose(self, language: str) -> bool:
        """Choose a voice of the language; return whether there is one."""
        engine = self._engine
        if engine is None or engine.state() is QTextToSpeech.State.Error:
            return False
        fitting = [locale for locale in engine.availableLocales() if locale.language() == _LOCALES[language]]
        if not fitting:
            return False
        if engine.locale().language() != _LOCALES[language]:
            engine.setLocale(fitting[0])
        return bool(engine.availableVoices())

    @Slot(QTextToSpeech.State)
    def _take_state(self, state: QTextToSpeech.State) -> None:
        if self._is_speaking and state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            self._is_speaking = False
            self.ended.emit()
