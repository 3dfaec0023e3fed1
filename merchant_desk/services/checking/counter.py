"""A running counter as the opening check asks it. It must not know what is checked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from merchant_desk.services.counter import Counter
from merchant_desk.services.facts import DeskFacts


class CheckedCounter:
    """Main thread; owned by the running desk. Implements ``check_facts.CheckedDesk``."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    def now(self) -> datetime:
        """Return the desk's time, aware UTC."""
        return self._counter.now()

    def facts(self) -> DeskFacts:
        """Return what the desk says of itself now."""
        return self._counter.facts()

    def poll_now(self) -> None:
        """Ask the platform as soon as it allows."""
        self._counter.poll_now()

    def ask_printer(self, name: str, over: Callable[[], None]) -> None:
        """Ask a printer now how it is."""
        self._counter.printing.ask(name, over)
