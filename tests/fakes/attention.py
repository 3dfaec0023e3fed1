"""Somebody who notes what is to be said, and a system that can be kept awake or not."""

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.settings import Language


class FakeSpeech:
    def __init__(self) -> None:
        self.said: list[tuple[str, Language]] = []
        self.hushed = 0
        self.why_not = ""

    def say(self, sentence: str, language: Language) -> None:
        self.said.append((sentence, language))

    def hush(self) -> None:
        self.hushed += 1

    def trouble(self) -> str:
        return self.why_not


class FakePower:
    def __init__(self) -> None:
        self._held = False
        self.holds = self.releases = 0
        self.why_not = ""
        self.fault: DeskError | None = None

    def hold(self) -> str:
        self.holds += 1
        if self.fault is not None:
            raise self.fault
        self._held = not self.why_not
        return self.why_not

    def is_held(self) -> bool:
        return self._held

    def release(self) -> None:
        self.releases += 1
        self._held = False
