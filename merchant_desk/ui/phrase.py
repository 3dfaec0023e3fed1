"""One translatable phrase. It must not know which phrases there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Phrase:
    """A Korean source text with named gaps, translated at the moment of use (the language may change).

    The translation script tells lupdate to read ``Phrase(context, text)`` like ``translate``; both arguments
    must therefore be literals. Immutable; any thread may hold one, the main thread says it.
    """

    __slots__ = ("_context", "_text")

    def __init__(self, context: str, text: str) -> None:
        self._context = context
        self._text = text

    def __call__(self, **gaps: object) -> str:
        """Return the phrase in the current language with its gaps filled; a missing gap raises KeyError."""
        said = QCoreApplication.translate(self._context, self._text)
        return said.format(**gaps) if gaps else said

    @property
    def source(self) -> str:
        """Return the Korean source text."""
        return self._text
