"""One trial of the bell: which voice sounds, how much of it is wanted, who is told. It must not know any device."""

from __future__ import annotations

import logging
from collections.abc import Callable

from merchant_desk.domain.attention import Voice
from merchant_desk.services.ports import BellTrial

log = logging.getLogger(__name__)

#: So much of a voice must be consumed (seconds): a person in the room hears that it is the bell.
TRIAL_SOUND_S = 1.2
#: A trial that has come to nothing by then is over (seconds).
TRIAL_LIMIT_S = 8.0


class TrialRun:
    """The trial under way, if any. Main thread; owned by the bell. Who asks meanwhile is told with the others."""

    def __init__(self) -> None:
        self.voice: Voice | None = None
        self._ends_s = 0.0
        self._asking: list[Callable[[BellTrial], None]] = []
        self._verdict: BellTrial | None = None

    @property
    def is_on(self) -> bool:
        """Tell whether a sound is still wanted."""
        return self.voice is not None

    def ask(self, voice: Voice, done: Callable[[BellTrial], None], now_s: float) -> bool:
        """Have ``done`` told what comes of it; return whether a new trial begins by that."""
        self._asking.append(done)
        if self.is_on:
            return False
        self.voice, self._ends_s, self._verdict = voice, now_s + TRIAL_LIMIT_S, None
        return True

    def is_over_time(self, now_s: float) -> bool:
        """Tell whether the trial has had its time."""
        return self.is_on and now_s >= self._ends_s

    def judge(self, verdict: BellTrial) -> None:
        """End the trial; those who asked are told by :meth:`tell`."""
        if self.is_on:
            self.voice, self._verdict = None, verdict

    def tell(self) -> None:
        """Tell everybody who asked, once, where the trial has ended."""
        verdict, self._verdict = self._verdict, None
        if verdict is None:
            return
        asking, self._asking = self._asking, []
        for done in asking:
            try:
                done(verdict)
            except Exception:
                log.exception("somebody who had the bell tried out raised")

    def forget(self) -> None:
        """Tell nobody any more."""
        self.voice = self._verdict = None
        self._asking.clear()
