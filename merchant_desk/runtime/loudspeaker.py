"""What the bell needs from a loudspeaker, and the one that cannot sound; it must not import QtMultimedia."""

from __future__ import annotations

import logging
import wave
from collections.abc import Callable
from typing import Protocol

from .playlist import Playlist, load_phrases

log = logging.getLogger(__name__)

NO_SOUND_LIBRARY = "소리를 낼 수 없습니다. 소리 라이브러리(libpulse0)를 설치한 뒤 다시 실행해 주세요."
NO_SOUND_FILES = "벨소리 파일이 없습니다. 프로그램을 다시 설치해 주세요."


class Loudspeaker(Protocol):
    """Plays a playlist on the machine's default output. Main thread; nothing blocks."""

    def start(self, volume: float) -> str:
        """Play from the stream's beginning (``volume`` 0.0 to 1.0); returns "" or why not, as a sentence."""

    def stop(self) -> None:
        """Be silent at once."""

    def set_volume(self, volume: float) -> None:
        """Change the volume (0.0 to 1.0) of what plays."""

    def consumed_s(self) -> float:
        """Return how much of the stream was really consumed by the device; it stands still where it is dead."""

    def is_broken(self) -> bool:
        """Return whether it should play and knows that it does not, or not on the default output."""

    def lacks(self) -> str:
        """Return "" if there is a device to play on, else what lacks, as a sentence."""

    def when_devices_change(self, callback: Callable[[], None]) -> None:
        """Have ``callback`` called after a device has come, gone or become the default."""


class NoLoudspeaker:
    """A machine that cannot sound: everything is refused with the same sentence."""

    def __init__(self, sentence: str) -> None:
        self._sentence = sentence

    def start(self, volume: float) -> str:
        """Refuse."""
        return self._sentence

    def stop(self) -> None:
        """Be silent, which it is."""

    def set_volume(self, volume: float) -> None:
        """Change nothing that could be heard."""

    def consumed_s(self) -> float:
        """Return 0.0: nothing was ever consumed."""
        return 0.0

    def is_broken(self) -> bool:
        """Return True: it never plays."""
        return True

    def lacks(self) -> str:
        """Return what lacks."""
        return self._sentence

    def when_devices_change(self, callback: Callable[[], None]) -> None:
        """Call nobody: no device can help."""


def open_loudspeaker() -> tuple[Loudspeaker, Playlist]:
    """Return this machine's loudspeaker with its playlist; one that only tells why where it cannot sound."""
    try:
        playlist = Playlist(load_phrases())
    except (OSError, wave.Error):
        log.exception("the bell's sounds cannot be read")
        return NoLoudspeaker(NO_SOUND_FILES), Playlist({})
    try:
        from .sink import SinkLoudspeaker
    except ImportError:
        log.exception("QtMultimedia cannot be loaded")
        return NoLoudspeaker(NO_SOUND_LIBRARY), playlist
    return SinkLoudspeaker(playlist), playlist
