"""A bell that writes down what it was told to ring."""

from merchant_desk.domain.attention import Ringing
from merchant_desk.services.ports import BellFacts


class FakeBell:
    def __init__(self) -> None:
        self.ringing = Ringing()
        self.history: list[Ringing] = []
        self.trouble = ""
        #: How often it was told what rings.
        self.told = 0

    def obey(self, ringing: Ringing) -> None:
        self.told += 1
        if ringing != self.ringing:
            self.history.append(ringing)
        self.ringing = ringing

    def facts(self) -> BellFacts:
        return BellFacts(self.trouble, sounding=bool(self.ringing.calls))
