"""The room for drills in memory: a test begins and ends them, and says what was remembered."""

from __future__ import annotations

from collections.abc import Callable

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.services.practice.drill import DrillFigures, DrillForm
from merchant_desk.services.practice.drill_port import DrillRoom


class FakeDrillRoom(DrillRoom):
    """Implements DrillRoom. ``order_rings``: a real order rings, so that no drill may begin."""

    def __init__(self, *tries: DrillFigures, wants_tour: bool = False) -> None:
        self.begun: list[DrillForm] = []
        self.order_rings = False
        self._tries = tries
        self._last: DrillFigures | None = None
        self._gave_way = False
        self._running: DrillForm | None = None
        self._wants_tour = wants_tour
        self.listeners: list[Callable[[], None]] = []

    def begin(self, form: DrillForm) -> None:
        if self.order_rings:
            raise DecisionRefused("지금 울리는 주문이 있습니다.", action="주문을 먼저 처리해 주세요.")
        if self._running is not None:
            raise DecisionRefused(
                "연습이 이미 진행 중입니다.", action="그 연습을 끝낸 뒤 다시 시작해 주세요."
            )
        self.begun.append(form)
        self._running, self._gave_way = form, False
        self._tell()

    def end(self) -> None:
        self._running = None
        self._tell()

    def finish(self, figures: DrillFigures, *, gave_way: bool = False) -> None:
        """Let the drill be over with these figures."""
        self._running, self._last, self._gave_way = None, figures, gave_way
        if not figures.stopped:
            self._tries = (figures, *self._tries)
        self._tell()

    def running(self) -> DrillForm | None:
        return self._running

    def left_s(self) -> float:
        return 0.0 if self._running is None else 120.0

    def tries(self) -> tuple[DrillFigures, ...]:
        return self._tries

    def last(self) -> DrillFigures | None:
        return self._last

    def gave_way(self) -> bool:
        return self._gave_way

    def listen(self, changed: Callable[[], None]) -> None:
        self.listeners.append(changed)

    def unlisten(self, changed: Callable[[], None]) -> None:
        if changed in self.listeners:
            self.listeners.remove(changed)

    def rings(self) -> bool:
        return self.order_rings

    def wants_tour(self) -> bool:
        return self._wants_tour

    def note_tour(self) -> None:
        self._wants_tour = False

    def _tell(self) -> None:
        for changed in tuple(self.listeners):
            changed()
