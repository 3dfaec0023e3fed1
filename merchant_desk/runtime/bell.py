"""Ring what attention says, and know whether it can be heard; it must not know why an order rings."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot

from merchant_desk.domain.attention import Call, Ringing, Voice
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.ports import BellFacts, BellTrial, Clock, Lanes

from .bell_trial import TRIAL_SOUND_S, TrialRun
from .loudspeaker import Loudspeaker
from .mixer import Mixer
from .playlist import Playlist
from .rise import Rise

log = logging.getLogger(__name__)

#: An order's voice must have been consumed this long before the order counts as rung.
HEARD_S = 0.3
#: No sound consumed for this long is trouble. A device that wakes (Bluetooth, an idle sink: 1.7 s measured)
#: gets more time for its first sound.
FROZEN_S = 2.0
FIRST_SOUND_S = 3.0
#: How often the loudspeaker is looked at while it plays and while it does not.
LOOK_S = 0.25
IDLE_LOOK_S = 5.0
#: When to try again: while something rings, while the bell is in trouble, while all is quiet and well.
RETRY_S = 3.0
TROUBLE_TRIAL_S = 10.0
TRIAL_S = 600.0
#: How often the system's mixer is asked; an answer that is older than MIXER_PATIENCE_S is not waited for.
MIXER_RINGING_S = 4.0
MIXER_IDLE_S = 30.0
MIXER_PATIENCE_S = 3.0
#: So many orders are remembered as told.
MEMORY = 2_000

FROZEN = "소리가 나지 않습니다. 스피커 연결을 확인해 주세요."
VOLUME_ZERO = "벨 음량이 0입니다. 설정에서 벨 음량을 올려 주세요."
MUTED = "컴퓨터 소리가 꺼져 있습니다. 음소거를 풀어 주세요."
SYSTEM_VOLUME_ZERO = "컴퓨터 음량이 0입니다. 음량을 올려 주세요."


class _Told:
    """What a listener was told of: a voice (or none) of an order. At most MEMORY; the oldest are forgotten first."""

    def __init__(self) -> None:
        self._told: OrderedDict[tuple[Voice | None, str], None] = OrderedDict()

    def take_new(self, order_ids: tuple[str, ...], voice: Voice | None = None) -> tuple[str, ...]:
        """Return those that are new, and remember them."""
        new = tuple(order_id for order_id in order_ids if (voice, order_id) not in self._told)
        for order_id in new:
            self._told[voice, order_id] = None
        while len(self._told) > MEMORY:
            self._told.popitem(last=False)
        return new


class QtBell(QObject):
    """The bell (ports.Bell). Thread: main. Owner: app. Lifetime: the program's; ``close`` ends it.

    Three things make it audible, and each can fail by itself: the loudspeaker consumes the stream (watched
    while it plays), the bell's own volume, and the system's mixer (asked on the lane ``mixer``). Whatever
    fails is ``facts().trouble``; while something rings the loudspeaker is started anew every RETRY_S.
    In quiet times a short silent *trial* proves that the device still consumes: at the start, every TRIAL_S,
    after a change of devices, and every TROUBLE_TRIAL_S while in trouble.

    A call begins softer and is at the whole set volume after some seconds (``domain.loudness``); a trial sounds at all
    of it.

    An order is told as heard once its voice was consumed for HEARD_S while nothing else was in the way: once for
    each voice, so that a cancellation that was heard is not taken for the new order before it. It is told as
    silent once it should have rung and could not.
    """

    def __init__(
        self,
        loudspeaker: Loudspeaker,
        playlist: Playlist,
        *,
        clock: Clock,
        lanes: Lanes,
        read_mixer: Callable[[], Mixer | None],
        volume_percent: int = 80,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._loudspeaker = loudspeaker
        self._playlist = playlist
        self._clock = clock
        self._lanes = lanes
        self._read_mixer = read_mixer
        self._volume_percent = volume_percent
        self._on_heard: Callable[[Call, datetime], None] | None = None
        self._on_silent: Callable[[tuple[str, ...], str], None] | None = None
        self._on_changed: Callable[[], None] | None = None
        self._ringing = Ringing()
        self._awaited: dict[
            tuple[Voice, str], float
        ] = {}  # -> from which moment of the stream this voice counts
        self._told_heard, self._told_silent = _Told(), _Told()
        self._trial = TrialRun()
        self._rise = Rise()
        self._loudness = volume_percent / 100
        self._facts = BellFacts()
        self._last_heard_at: datetime | None = None
        self._device_trouble = loudspeaker.lacks()
        self._playing = self._proven = False
        self._consumed_s = self._first_s = self._stalled_s = 0.0
        self._looked_at_s = self._looked_well_s = self._next_start_s = clock.monotonic_s()
        self._mixer: Mixer | None = None
        self._mixer_asked_s: float | None = None  # when the question under way was asked
        self._next_mixer_s = self._looked_at_s
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(round(LOOK_S * 1000))
        loudspeaker.when_devices_change(self._use_new_devices)
        self._refresh()

    def listen(
        self,
        *,
        heard: Callable[[Call, datetime], None] | None = None,
        silent: Callable[[tuple[str, ...], str], None] | None = None,
        changed: Callable[[], None] | None = None,
    ) -> None:
        """Have ``heard(call, at)``, ``silent(order_ids, sentence)`` and ``changed()`` called (main thread).

        A ``call`` is one voice with the orders for which it was heard.
        ``changed`` follows every change of the trouble or of ``sounding``.
        """
        self._on_heard, self._on_silent, self._on_changed = heard, silent, changed

    def obey(self, ringing: Ringing) -> None:
        """Ring ``ringing`` from now on; an empty one is silence at once."""
        if ringing == self._ringing:
            return
        was_ringing, self._ringing = bool(self._ringing.calls), ringing
        self._playlist.set_voices(ringing.voices)
        now_s = self._loudspeaker.consumed_s()
        calling = [(call.voice, order_id) for call in ringing.calls for order_id in call.order_ids]
        self._awaited = {one: self._awaited.get(one, now_s) for one in calling}
        if not ringing.calls and self._trial.voice is not None:
            self._playlist.set_voices((self._trial.voice,))
        elif not ringing.calls:
            self._stop()
            self._next_start_s = self._clock.monotonic_s() + (
                TROUBLE_TRIAL_S if self._device_trouble else TRIAL_S
            )
        elif not was_ringing:
            self._next_mixer_s = self._clock.monotonic_s()
            self._start()
        self.look()

    def facts(self) -> BellFacts:
        """Return how the bell is now."""
        return self._facts

    def try_out(self, voice: Voice, done: Callable[[BellTrial], None]) -> None:
        """Sound a voice for a moment and tell whether it can be heard (ports.Bell)."""
        now_s = self._clock.monotonic_s()
        if not self._trial.ask(voice, done, now_s):
            return
        self._next_mixer_s = now_s
        self._timer.setInterval(round(LOOK_S * 1000))
        if not self._ringing.calls:
            self._playlist.set_voices((voice,))
            self._start()

    def set_volume(self, percent: int) -> None:
        """Set the bell's own volume, 0 to 100."""
        self._volume_percent = percent
        self._set_loudness()
        self._refresh()

    @property
    def volume_percent(self) -> int:
        """Return the bell's own volume, 0 to 100."""
        return self._volume_percent

    def close(self) -> None:
        """Be silent for good; call before the loop ends."""
        self._timer.stop()
        self._trial.forget()
        self._stop()
        self._on_heard = self._on_silent = self._on_changed = None

    def overdue_s(self) -> float:
        """Return for how long nobody has looked at the loudspeaker to the end (watch.Watched)."""
        return self._clock.monotonic_s() - self._looked_well_s

    def restart(self) -> None:
        """Start timer and loudspeaker anew (watch.Watched)."""
        self._timer.start(round(LOOK_S * 1000))
        self._start()

    @Slot()
    def look(self) -> None:
        """Look at the loudspeaker once; the timer calls it."""
        now_s = self._clock.monotonic_s()
        # A pause of the whole program (suspend, a busy machine) is not the loudspeaker's silence.
        passed_s = min(now_s - self._looked_at_s, 2 * LOOK_S)
        self._looked_at_s = now_s
        if now_s >= self._next_mixer_s:
            self._ask_mixer(now_s)
        self._set_loudness()
        if self._playing:
            self._watch(passed_s)
        elif lacks := self._loudspeaker.lacks():
            self._device_trouble = lacks
        if self._trial.is_over_time(now_s):
            self._end_trial(BellTrial(self._proven, self._device_trouble or self._obstacle() or FROZEN))
        if not self._playing and now_s >= self._next_start_s:
            self._start()
        self._refresh()
        is_busy = self._playing or bool(self._ringing.calls) or self._trial.is_on
        wanted_ms = round((LOOK_S if is_busy else IDLE_LOOK_S) * 1000)
        if self._timer.isActive() and self._timer.interval() != wanted_ms:
            self._timer.setInterval(wanted_ms)
        self._looked_well_s = now_s
        self._trial.tell()

    def _start(self) -> None:
        """Start playing what rings, or a silent trial; plan the next try either way."""
        self._stop()
        self._awaited = dict.fromkeys(self._awaited, 0.0)
        self._consumed_s = self._first_s = self._stalled_s = 0.0
        self._proven = False
        self._set_loudness()
        refused = self._loudspeaker.start(self._loudness)
        self._looked_at_s = self._clock.monotonic_s()
        if refused:
            self._fail(refused)
        else:
            self._playing = True

    def _set_loudness(self) -> None:
        """Be as loud as what rings wants it by now."""
        now_s = self._clock.monotonic_s()
        wanted = self._rise.loudness(self._ringing, self._volume_percent, now_s)
        if self._trial.is_on:
            wanted = self._volume_percent / 100
        if wanted != self._loudness:
            self._loudness = wanted
            self._loudspeaker.set_volume(wanted)

    def _stop(self) -> None:
        self._playing = self._proven = False
        self._loudspeaker.stop()

    def _fail(self, sentence: str) -> None:
        self._stop()
        if sentence != self._device_trouble:
            log.warning("the bell cannot be heard: %s", sentence)
        self._device_trouble = sentence
        self._end_trial(BellTrial(consumed=False, trouble=sentence))
        retry_s = RETRY_S if self._ringing.calls else TROUBLE_TRIAL_S
        self._next_start_s = self._clock.monotonic_s() + retry_s

    def _watch(self, passed_s: float) -> None:
        """Judge by what was consumed since the last look."""
        consumed_s = self._loudspeaker.consumed_s()
        if consumed_s > self._consumed_s:
            # The first amount only fills the device's buffer: a dead device takes that as well.
            self._first_s = self._first_s or consumed_s
            self._consumed_s = consumed_s
            self._stalled_s = 0.0
            self._proven = self._proven or consumed_s - self._first_s >= HEARD_S
        else:
            self._stalled_s += passed_s
        limit_s = FROZEN_S if self._proven else FIRST_SOUND_S
        if self._loudspeaker.is_broken() or self._stalled_s >= limit_s:
            self._fail(self._loudspeaker.lacks() or FROZEN)
        elif self._proven:
            if self._device_trouble:
                log.info("the bell can be heard again")
            self._device_trouble = ""
            if self._trial.is_on and consumed_s >= TRIAL_SOUND_S and not self._is_mixer_awaited():
                self._end_trial(BellTrial(consumed=True, trouble=self._obstacle()))
            if self._ringing.calls:
                self._judge_orders(consumed_s)
            elif not self._trial.is_on:
                self._stop()
                self._next_start_s = self._clock.monotonic_s() + TRIAL_S

    def _end_trial(self, verdict: BellTrial) -> None:
        """Note what came of a trial; silence follows where nothing rings."""
        if not self._trial.is_on:
            return
        self._trial.judge(verdict)
        if not verdict.trouble:
            self._last_heard_at = self._clock.now()
        self._playlist.set_voices(self._ringing.voices)

    def _judge_orders(self, consumed_s: float) -> None:
        """Tell which orders were heard by ``consumed_s`` of the stream."""
        if self._obstacle():
            self._awaited = dict.fromkeys(self._awaited, consumed_s)
            return
        if self._stalled_s > 0.0 or self._is_mixer_awaited():
            return
        self._last_heard_at = self._clock.now()
        for voice in self._ringing.voices:
            heard = tuple(
                order_id
                for awaited, order_id in self._awaited
                if awaited is voice
                and self._playlist.heard_s(voice, self._awaited[voice, order_id], consumed_s) >= HEARD_S
            )
            for order_id in heard:
                del self._awaited[voice, order_id]
            new = self._told_heard.take_new(heard, voice)
            if new and self._on_heard is not None:
                self._on_heard(Call(voice, new), self._last_heard_at)

    def _obstacle(self) -> str:
        """Return what keeps a sound that is consumed from being heard, or ""."""
        if self._volume_percent <= 0:
            return VOLUME_ZERO
        if self._mixer is not None and self._mixer.is_silent:
            return MUTED if self._mixer.muted else SYSTEM_VOLUME_ZERO
        return ""

    def _refresh(self) -> None:
        """Work out the facts, and tell what changed."""
        obstacle = self._obstacle()
        trouble = self._device_trouble or obstacle
        ringing = bool(self._ringing.calls)
        sounding = ringing and self._playing and self._proven and self._stalled_s < 2 * LOOK_S and not trouble
        before, self._facts = self._facts, BellFacts(trouble, self._last_heard_at, sounding)
        # While a try is under way an old trouble proves nothing about it.
        if ringing and (obstacle or (self._device_trouble and not self._playing)):
            new = self._told_silent.take_new(self._ringing.order_ids)
            if new and self._on_silent is not None:
                self._on_silent(new, trouble)
        if (before.trouble, before.sounding) != (trouble, sounding) and self._on_changed is not None:
            self._on_changed()

    def _ask_mixer(self, now_s: float) -> None:
        self._next_mixer_s = now_s + (MIXER_RINGING_S if self._ringing.calls else MIXER_IDLE_S)
        if self._mixer_asked_s is None:
            self._mixer_asked_s = now_s
            self._lanes.submit("mixer", self._read_mixer, self._take_mixer, self._lose_mixer)

    def _is_mixer_awaited(self) -> bool:
        """Return whether an answer may still come that changes what was heard."""
        asked_s = self._mixer_asked_s
        return asked_s is not None and self._clock.monotonic_s() - asked_s < MIXER_PATIENCE_S

    def _take_mixer(self, mixer: Mixer | None) -> None:
        self._mixer_asked_s = None
        self._mixer = mixer
        self._refresh()

    def _lose_mixer(self, error: DeskError) -> None:
        log.info("the system's volume is unknown: %s", error.detail or error.sentence)
        self._take_mixer(None)

    def _use_new_devices(self) -> None:
        """Play on what is there now: a new device may be the one that can be heard."""
        if not self._playing or self._loudspeaker.is_broken():
            self._start()
        self._next_mixer_s = self._clock.monotonic_s()
        self.look()
