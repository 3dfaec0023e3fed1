"""Remember since when each call rings, and say how loud the bell is by that. It must not know any device."""

from __future__ import annotations

from merchant_desk.domain.attention import LONGEST_SILENCE_S, Ringing, Voice
from merchant_desk.domain.loudness import loudness, share_of_volume


class Rise:
    """Main thread; owned by the bell. Times are monotonic seconds.

    A call that was silenced and comes back goes on where it was; it is forgotten once it has not rung for longer than
    a silence lasts.
    """

    def __init__(self) -> None:
        self._began_s: dict[tuple[Voice, str], float] = {}
        self._rang_s: dict[tuple[Voice, str], float] = {}

    def loudness(self, ringing: Ringing, volume_percent: int, now_s: float) -> float:
        """Return how loud it has to be now, 0.0 to 1.0: by the call that is unanswered for longest."""
        calls = [(call.voice, order_id) for call in ringing.calls for order_id in call.order_ids or ("",)]
        for call in calls:
            self._began_s.setdefault(call, now_s)
            self._rang_s[call] = now_s
        gone = [call for call, rang_s in self._rang_s.items() if now_s - rang_s > LONGEST_SILENCE_S]
        for call in gone:
            del self._rang_s[call], self._began_s[call]
        shares = [share_of_volume(call[0], now_s - self._began_s[call]) for call in calls]
        return loudness(volume_percent, max(shares, default=1.0))
