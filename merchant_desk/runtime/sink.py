"""Play a playlist through QAudioSink and tell what was really consumed; it must not know orders.

Importing this module imports QtMultimedia, which fails where libpulse is missing; ``open_loudspeaker`` guards it.
QSoundEffect and QMediaPlayer are no use here: when the device vanishes they go on claiming that they play.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, Slot
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from .playlist import BYTES_PER_S, RATE_HZ, Playlist

log = logging.getLogger(__name__)

NO_DEVICE = "소리가 나지 않습니다. 스피커 연결을 확인해 주세요."
NOT_OPENED = "소리 장치를 열 수 없습니다. 스피커를 다시 연결해 주세요."


class _Stream(QIODevice):
    """The playlist as Qt reads it. Thread: the one Qt reads from. Owner: SinkLoudspeaker."""

    def __init__(self, playlist: Playlist, parent: QObject) -> None:
        super().__init__(parent)
        self._playlist = playlist
        self.open(QIODevice.OpenModeFlag.ReadOnly)

    def readData(self, maxlen: int) -> bytes:
        return self._playlist.read(maxlen)

    def writeData(self, data: bytes | bytearray | memoryview, length: int) -> int:
        return -1

    def bytesAvailable(self) -> int:
        return BYTES_PER_S + super().bytesAvailable()

    def isSequential(self) -> bool:
        return True


class SinkLoudspeaker(QObject):
    """The default output. Thread: main. Owner: QtBell. Lifetime: the bell's; a sink lives from start to stop."""

    def __init__(self, playlist: Playlist, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playlist = playlist
        self._stream = _Stream(playlist, self)
        self._sink: QAudioSink | None = None
        self._device_id = b""
        self._changed: Callable[[], None] | None = None
        self._format = QAudioFormat()
        self._format.setSampleRate(RATE_HZ)
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._tell_devices)

    def start(self, volume: float) -> str:
        """Open the default output and play; see Loudspeaker."""
        self.stop()
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return NO_DEVICE
        self._playlist.rewind()
        self._device_id = bytes(device.id().data())
        self._sink = QAudioSink(device, self._format, self)
        self._sink.setVolume(volume)
        self._sink.start(self._stream)
        if self._sink.error() is not QtAudio.Error.NoError:
            log.warning(
                "the sound device %r does not open: %s", device.description(), self._sink.error().name
            )
            self.stop()
            return NOT_OPENED
        return ""

    def stop(self) -> None:
        """Drop what is buffered and close the output."""
        if self._sink is not None:
            self._sink.reset()
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None

    def set_volume(self, volume: float) -> None:
        """Change the volume of what plays."""
        if self._sink is not None:
            self._sink.setVolume(volume)

    def consumed_s(self) -> float:
        """Return what the device consumed since ``start``: measured to follow the sound itself within 20 ms."""
        return 0.0 if self._sink is None else self._sink.processedUSecs() / 1_000_000

    def is_broken(self) -> bool:
        """Return whether the sink stopped by itself, or another output has become the default."""
        if self._sink is None:
            return False
        failed = self._sink.state() is QtAudio.State.StoppedState or self._sink.error() in (
            QtAudio.Error.OpenError,
            QtAudio.Error.IOError,
            QtAudio.Error.FatalError,
        )
        return failed or bytes(QMediaDevices.defaultAudioOutput().id().data()) != self._device_id

    def lacks(self) -> str:
        """Return "" if the machine has an output."""
        return NO_DEVICE if QMediaDevices.defaultAudioOutput().isNull() else ""

    def when_devices_change(self, callback: Callable[[], None]) -> None:
        """Have ``callback`` called on each change of the outputs."""
        self._changed = callback

    @Slot()
    def _tell_devices(self) -> None:
        if self._changed is not None:
            self._changed()
