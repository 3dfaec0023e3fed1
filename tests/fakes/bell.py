"""A bell that writes down what it was told to ring."""

from collections.abc import Callable

from merchant_desk.domain.attention import Ringing, Voice
from merchant_desk.services.ports import BellFacts, BellTrial


class FakeBell:
    def __init__(self) -> None:
        self.ringing = Ringing()
        self.history: list[Ringing] = []
        self.trouble = ""
        #: How often it was told what rings.
        self.told = 0
        #: The voices that were tried out, and whether the device takes their sound.
        self.tried: list[Voice] = []
        self.consumes = True
        self._asking: list[Callable[[BellTrial], None]] = []

    def obey(self, ringing: Ringing) -> None:
        self.told += 1
        if ringing != self.ringing:
            self.history.append(ringing)
        self.ringing = ringing

    def facts(self) -> BellFacts:
        return BellFacts(self.trouble, sounding=bool(self.ringing.calls))

    def try_out(self, voice: Voice, done: Callable[[BellTrial], None]) -> None:
        if not self._asking:
            self.tried.append(voice)
        self._asking.append(done)

    def end_trial(self) -> None:
        """Let the sound of a trial be over."""
        asking, self._asking = self._asking, []
        for done in asking:
            done(BellTrial(self.consumes and not self.trouble, self.trouble))
