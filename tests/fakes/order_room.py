"""What the page of an order asks, answered when the test says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.privacy import person_until
from tests.fakes.desk import FakeDesk


class FakeOrderRoom:
    """Keeps each question until the test answers it; customers are hidden by ``shown_h``."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.shown_h = 3
        self.boxes: list[tuple[str, Callable[[tuple[BlackBoxLine, ...]], None]]] = []
        self.codes: list[tuple[str, str, Callable[[bool], None], Callable[[DeskError], None]]] = []

    def black_box(self, order_id: str, told: Callable[[tuple[BlackBoxLine, ...]], None]) -> None:
        self.boxes.append((order_id, told))

    def validate_code(
        self, order_id: str, code: str, told: Callable[[bool], None], failed: Callable[[DeskError], None]
    ) -> None:
        self.codes.append((order_id, code, told, failed))

    def person_until(self, order_id: str) -> datetime | None:
        record = self._desk.record(order_id)
        return person_until(record, self.shown_h) if record is not None else None
