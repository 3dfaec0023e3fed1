"""What the desk needs of somebody who can speak. Main thread only; nothing blocks."""

from __future__ import annotations

from typing import Protocol

from merchant_desk.services.settings import Language


class Speech(Protocol):
    """Says sentences between the bell's rounds; a machine that cannot speak says nothing, and why in ``trouble``."""

    def say(self, sentence: str, language: Language) -> None:
        """Say a sentence as soon as the bell's round is over; one that is still being said ends first."""

    def hush(self) -> None:
        """Say nothing more of what was to be said."""

    def trouble(self) -> str:
        """Return why nothing can be said, as a sentence, or "" while that is not known to be so."""


class NoSpeech:
    """A desk that does not speak: without a window or in a test."""

    def say(self, sentence: str, language: Language) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Say nothing, as ever."""

    def trouble(self) -> str:
        """Return nothing: nobody wanted it to speak."""
        return ""
