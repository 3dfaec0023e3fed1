"""The connections of one printer: a call takes its turn, keeps its connection or lets it go. It must not know answers.

``close`` retires what is under way, and a later call starts afresh, also beside one that hangs for good.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .dialogue import Dialogue
from .place import Place
from .transports.line import Line


@dataclass(slots=True)
class Turn:
    """One call and the connection that it uses; with ``keeps`` the connection stays for the next call."""

    generation: int
    dialogue: Dialogue | None
    keeps: bool = False


class Turns:
    """Owned by one conversation. Turns belong on the printer's lane; ``rest`` and ``close`` may come from any thread.

    Whoever has a slip inside stays in the place between two turns.
    """

    def __init__(self, new_line: Callable[[], Line], place: Place) -> None:
        self._new_line = new_line
        self._place = place
        self._guard = threading.Lock()
        self._generation = 0
        self._in_use: set[Dialogue] = set()
        self._kept: Dialogue | None = None

    @contextlib.contextmanager
    def turn(self, timeout_s: float) -> Iterator[Turn]:
        """Take the kept connection, if any, for one call; raises PlaceTaken where others talk for longer than that."""
        self._place.enter(self, self.rest, timeout_s)
        with self._guard:
            turn = Turn(self._generation, self._kept)
            self._kept = None
            if turn.dialogue is not None:
                self._in_use.add(turn.dialogue)
        try:
            yield turn
        finally:
            self._end(turn)

    def connect(self, turn: Turn) -> Dialogue:
        """Return a new connection instead of the turn's own; raises LineLost."""
        line = self._new_line()
        self.drop(turn)
        turn.dialogue = dialogue = Dialogue(line)
        with self._guard:
            self._in_use.add(dialogue)
            if turn.generation != self._generation:
                line.retire()
        line.connect()
        return dialogue

    def drop(self, turn: Turn) -> None:
        """Let go of the turn's connection."""
        dialogue, turn.dialogue = turn.dialogue, None
        if dialogue is not None:
            with self._guard:
                self._in_use.discard(dialogue)
            self._let_go(dialogue)

    def rest(self) -> None:
        """Let go of a kept connection, unless a slip is under way there."""
        with self._guard:
            kept = self._kept
            if kept is None or kept.slip is not None:
                return
            self._kept = None
        kept.line.close()

    def close(self) -> None:
        """Give up every connection."""
        with self._guard:
            self._generation += 1
            kept, self._kept = self._kept, None
            for dialogue in self._in_use:
                self._note_a_break(dialogue)
                dialogue.line.retire()
        self._place.leave(self)
        if kept is not None:
            self._let_go(kept)

    def _end(self, turn: Turn) -> None:
        dialogue = turn.dialogue
        with self._guard:
            is_current = turn.generation == self._generation
            keeps = turn.keeps and is_current and self._kept is None
            if dialogue is not None:
                self._in_use.discard(dialogue)
                self._kept = dialogue if keeps else self._kept
        if dialogue is not None:
            self._place.status = dialogue.status
            if not keeps:
                self._let_go(dialogue)
        if is_current and not (keeps and dialogue is not None and dialogue.slip is not None):
            self._place.leave(self)

    def _let_go(self, dialogue: Dialogue) -> None:
        self._note_a_break(dialogue)
        dialogue.line.close()

    def _note_a_break(self, dialogue: Dialogue) -> None:
        """Note where a connection ends in the midst of something: half a command of it may stay in the printer."""
        slip = dialogue.slip
        if slip is not None and slip.taken:
            self._place.clearing.broke_off(slip.size)
        elif dialogue.line.wire_s() > 0:
            self._place.clearing.broke_off(0)
