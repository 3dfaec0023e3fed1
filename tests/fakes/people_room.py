"""A room of customers in memory: it answers when a test says so, and keeps what it was asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.privacy import person_until
from merchant_desk.services.books.people_port import Purge
from tests.fakes.desk import FakeDesk


class FakePeopleRoom:
    """Implements ``people_port.PeopleRoom``. ``refusal`` is why the next purge is refused, ``orders`` what it finds."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.looked: list[str] = []
        self.asked: list[tuple[str, str, str]] = []
        self.kept: list[Purge] = []
        self.refusal: DeskError | None = None
        self.orders = 1
        self.unread: DeskError | None = None
        self._waiting: list[Callable[[], None]] = []

    def answer(self) -> None:
        """Let everything come back that was asked."""
        while self._waiting:
            self._waiting.pop(0)()

    def shown_until(self, order_id: str) -> datetime | None:
        record = self._desk.record(order_id)
        return person_until(record, 3) if record is not None else None

    def looked_at(self, order_id: str) -> None:
        self.looked.append(order_id)

    def purge_order(
        self, order_id: str, reason: str, done: Callable[[Purge], None], failed: Callable[[DeskError], None]
    ) -> None:
        self._purge("order", order_id, reason, done, failed)

    def purge_customer(
        self, phone: str, reason: str, done: Callable[[Purge], None], failed: Callable[[DeskError], None]
    ) -> None:
        self._purge("phone", phone, reason, done, failed)

    def _purge(
        self,
        way: str,
        wanted: str,
        reason: str,
        done: Callable[[Purge], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        self.asked.append((way, wanted, reason))
        purge = Purge(self._desk.now(), "owner", reason, self.orders)

        def end() -> None:
            if self.refusal is not None:
                failed(self.refusal)
                return
            self.kept.insert(0, purge)
            done(purge)

        self._waiting.append(end)

    def refuse(self, sentence: str) -> None:
        """Refuse the next purge."""
        self.refusal = DecisionRefused(sentence)

    def purges(self, told: Callable[[tuple[Purge, ...]], None], failed: Callable[[DeskError], None]) -> None:
        def end() -> None:
            if self.unread is not None:
                failed(self.unread)
            else:
                told(tuple(self.kept))

        self._waiting.append(end)
