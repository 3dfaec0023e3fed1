"""A bell that writes down what it was told to ring."""

from merchant_desk.domain.attention import Ringing
from merchant_desk.services.ports import BellFacts


class FakeBell:
    def __init__(self) -> None:
        self.ringing = Ringing()
        self.history: list[Ringing] = []
        self.trouble = ""

    def obey(self, ringing: Ringing) -> None:
        if ringing != self.ringing:
            self.history.append(ringing)
        self.ringing = ringing

    def facts(self) -> BellFacts:
        return BellFacts(self.trouble, sounding=bool(self.ringing.calls))
