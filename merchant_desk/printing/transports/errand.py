"""One errand at a system that may hang: in a thread of its own, waited for in bounded time, given up from any thread.

It must not know what the errand is. Nobody can end a system call that hangs: who gives up leaves it behind, and sees to
it that the errand does nothing more once it wakes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class GivenUp(Exception):
    """The errand is not wanted any more: the time is over, or somebody gave it up."""


class Errand(Generic[T]):
    """Runs once. ``work`` gets the errand, and calls ``go_on`` before each step that cannot be undone."""

    def __init__(self, work: Callable[[Errand[T]], T]) -> None:
        self._work = work
        self._guard = threading.Lock()
        self._woken = threading.Event()
        self._given_up = False
        self._result: list[T] = []
        self._problem: BaseException | None = None
        #: The errand has begun what cannot be undone.
        self.has_begun = False

    def run(self, timeout_s: float) -> T:
        """Return what the work came to, or raise what it raised; raises GivenUp."""
        if not self._woken.is_set():
            threading.Thread(target=self._do, name="errand", daemon=True).start()
        self._woken.wait(timeout_s)
        with self._guard:
            if self._result:
                return self._result[0]
            if self._problem is not None:
                raise self._problem
            self._given_up = True
        raise GivenUp

    def give_up(self) -> None:
        """Let ``run`` end at once, and the work at its next step."""
        with self._guard:
            self._given_up = True
        self._woken.set()

    def go_on(self, *, begin: bool = False) -> None:
        """Raise GivenUp where nobody waits any more; ``begin``: what follows cannot be undone."""
        with self._guard:
            if self._given_up:
                raise GivenUp
            self.has_begun = self.has_begun or begin

    def _do(self) -> None:
        try:
            result = self._work(self)
        except Exception as problem:  # noqa: BLE001  # it is raised where the errand is waited for
            with self._guard:
                self._problem = problem
        else:
            with self._guard:
                self._result.append(result)
        self._woken.set()
