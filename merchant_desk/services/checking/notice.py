"""Has staff told and called when the check before an opening has failed. It must not know what was checked."""

from __future__ import annotations

from merchant_desk.services.calls.standing import Standing
from merchant_desk.services.ports import Clock

from .trial_orders import CHECK

#: The sentence's name among those that stand until somebody puts them away.
NOTICE = "check"
#: So long it calls (seconds): whoever comes in later reads it.
CALLS_FOR_S = 120.0


class CheckNotice:
    """Main thread; owned by the counter; one run. It calls until it is put away, or a good check takes it back."""

    def __init__(self, standing: Standing, clock: Clock) -> None:
        self._standing = standing
        self._clock = clock
        self._said_s = float("-inf")

    def say(self, sentence: str) -> None:
        """Have a failed check told from now on; an empty sentence takes back what was told."""
        now = self._clock.now()
        if sentence:
            self._said_s = self._clock.monotonic_s()
            self._standing.say(NOTICE, sentence, now)
        elif self._standing.stands(NOTICE):
            self._standing.dismiss(NOTICE, now, CHECK)

    def calls(self) -> bool:
        """Tell whether staff must hear of it now."""
        is_new = self._clock.monotonic_s() - self._said_s < CALLS_FOR_S
        return is_new and self._standing.stands(NOTICE)
