"""What the page of practice may ask of the program. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from .drill import DrillFigures, DrillForm


class DrillRoom(Protocol):
    """Drills beside the shop's own desk, and whether its guided tour has been taken."""

    def begin(self, form: DrillForm) -> None:
        """Begin a drill in a window of its own; raises DecisionRefused while an order rings or a drill runs."""

    def end(self) -> None:
        """End the drill that runs, before its time."""

    def running(self) -> DrillForm | None:
        """Return which drill runs, None without one."""

    def left_s(self) -> float:
        """Return how long the drill that runs still lasts (seconds)."""

    def tries(self) -> tuple[DrillFigures, ...]:
        """Return the tries that this desk remembers, newest first."""

    def last(self) -> DrillFigures | None:
        """Return the drill that ended last in this run of the program, None before the first."""

    def gave_way(self) -> bool:
        """Tell whether that drill was stopped because a real order came."""

    def listen(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called when a drill begins or ends."""

    def unlisten(self, changed: Callable[[], None]) -> None:
        """Have it called no more."""

    def rings(self) -> bool:
        """Tell whether an order of the shop rings now: nothing may stand in its way."""

    def wants_tour(self) -> bool:
        """Tell whether nobody has taken the tour of the window here yet."""

    def note_tour(self) -> None:
        """Note that the tour was taken, or put away."""
