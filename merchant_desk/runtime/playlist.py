"""Say which sample comes next and which voice was heard how long; it must not know any sound library."""

from __future__ import annotations

import threading
import wave
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from merchant_desk.domain.attention import Voice
from merchant_desk.paths import resource

#: Every phrase is 44.1 kHz, mono, 16 bit (packaging/make_sounds.py).
RATE_HZ = 44_100
BYTES_PER_S = RATE_HZ * 2


def load_phrases() -> dict[Voice, bytes]:
    """Read every voice's phrase; raises OSError or wave.Error where a file is missing or is no such sound."""
    phrases = {}
    for voice in Voice:
        with wave.open(str(resource(f"sounds/{voice.value}.wav")), "rb") as file:
            if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (RATE_HZ, 1, 2):
                raise wave.Error(f"{voice.value}.wav is not 44.1 kHz mono 16 bit")
            phrases[voice] = file.readframes(file.getnframes())
    return phrases


@dataclass(slots=True)
class _Stretch:
    """Bytes ``start`` to ``end`` of the stream were this voice."""

    voice: Voice
    start: int
    end: int


class Playlist:
    """An endless stream of whole phrases, one voice after the other; silence while there is no voice.

    Thread: any (a sound back end may read from a thread of its own; one lock). Owner: QtBell. A voice that is
    new speaks next; a voice that ends is cut off at once, in the middle of its phrase. Between two phrases it rests
    for somebody who wants to say something (:meth:`rest`), never longer than was asked for.
    """

    #: The stretches that are remembered; far more than a sink's buffer holds.
    MEMORY = 256

    def __init__(self, phrases: Mapping[Voice, bytes]) -> None:
        self._phrases = phrases
        self._lock = threading.Lock()
        self._turn: deque[Voice] = deque()
        self._speaking: Voice | None = None
        self._position = 0
        self._given = 0
        self._rest_wanted = self._rest_left = 0
        self._stretches: deque[_Stretch] = deque(maxlen=self.MEMORY)

    @property
    def voices(self) -> frozenset[Voice]:
        """Return the voices that speak in turn."""
        with self._lock:
            return frozenset(self._turn)

    def set_voices(self, voices: tuple[Voice, ...]) -> None:
        """Let exactly these voices speak, loudest meaning first where they are new."""
        with self._lock:
            new = [voice for voice in voices if voice not in self._turn]
            self._turn = deque([*new, *(voice for voice in self._turn if voice in voices)])
            if new or not self._turn:
                self._rest_wanted = self._rest_left = 0
            if self._speaking not in self._turn:
                self._speaking = None

    def rewind(self) -> None:
        """Begin a new stream at 0 s, with the beginning of a phrase."""
        with self._lock:
            self._speaking = None
            self._given = self._rest_wanted = self._rest_left = 0
            self._stretches.clear()

    def rest(self, longest_s: float) -> None:
        """Rest after the phrase that is under way until :meth:`go_on`, or a new voice, or for ``longest_s`` seconds."""
        with self._lock:
            if self._turn:
                self._rest_wanted = round(longest_s * RATE_HZ) * 2

    def go_on(self) -> None:
        """Rest no longer."""
        with self._lock:
            self._rest_wanted = self._rest_left = 0

    @property
    def is_resting(self) -> bool:
        """Tell whether it rests now."""
        with self._lock:
            return self._rest_left > 0

    def read(self, length: int) -> bytes:
        """Return exactly ``length`` bytes of the stream."""
        out = bytearray()
        with self._lock:
            while len(out) < length:
                wanted = length - len(out)
                voice = self._speaking or self._begin_phrase()
                if voice is None:
                    if self._rest_left > 0:
                        wanted = min(wanted, self._rest_left)
                        self._rest_left -= wanted
                    self._given += wanted
                    out += bytes(wanted)
                else:
                    out += self._next_part(voice, length - len(out))
        return bytes(out)

    def heard_s(self, voice: Voice, since_s: float, until_s: float) -> float:
        """Return how long ``voice`` spoke between two moments of the stream, in seconds."""
        since, until = since_s * BYTES_PER_S, until_s * BYTES_PER_S
        with self._lock:
            heard = sum(
                max(0.0, min(until, stretch.end) - max(since, stretch.start))
                for stretch in self._stretches
                if stretch.voice is voice
            )
        return heard / BYTES_PER_S

    def _begin_phrase(self) -> Voice | None:
        if self._rest_wanted > 0:
            self._rest_left, self._rest_wanted = self._rest_wanted, 0
        if not self._turn or self._rest_left > 0:
            return None
        voice = self._turn[0]
        self._turn.rotate(-1)
        self._speaking, self._position = voice, 0
        self._stretches.append(_Stretch(voice, self._given, self._given))
        return voice

    def _next_part(self, voice: Voice, length: int) -> bytes:
        phrase = self._phrases[voice]
        part = phrase[self._position : self._position + length]
        self._position += len(part)
        self._given += len(part)
        self._stretches[-1].end = self._given
        if self._position >= len(phrase):
            self._speaking = None
        return part
