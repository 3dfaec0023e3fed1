"""Brings the orders to the board: filtered, arranged, with the kitchen's list beside them. It must not decide."""

from __future__ import annotations

from datetime import datetime

from merchant_desk.domain.order import OrderKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.unsent import Unsent
from merchant_desk.services.desk_port import Desk
from merchant_desk.ui.orders_place import OrdersPlace

from .board_cards import Cards
from .board_rows import arrange
from .jobs_told import JobsTold
from .kind_filter import KindFilter, counts
from .kitchen import Kitchen


class BoardFeed:
    """Main thread; owned by the window. ``show`` is called with every refresh; what has not changed costs little."""

    def __init__(self, desk: Desk, place: OrdersPlace, usual_min: int) -> None:
        self._place = place
        self._usual_min = usual_min
        self._jobs = JobsTold(desk.jobs_of)
        self._cards = Cards()
        self._kitchen = Kitchen()
        self._filter = KindFilter()
        self._selected = ""

    @property
    def kind(self) -> OrderKind | None:
        """Return the kind of orders that alone is shown, None for all."""
        return self._filter.kind

    @property
    def waits(self) -> dict[str, Unsent]:
        """Return, by order id, the decisions that have not left the shop, as they were shown last."""
        return self._jobs.waits

    def show(
        self,
        records: tuple[OrderRecord, ...],
        now: datetime,
        now_s: float,
        *,
        selected: str,
        something_new: bool,
    ) -> None:
        """Show these orders at ``now`` (aware UTC; ``now_s`` is monotonic); ``selected`` is empty for none."""
        if something_new:
            self._kitchen.step_aside()
        self._filter.look(now_s, something_new=something_new)
        self._jobs.look(records, now)
        rows = arrange(
            records,
            now,
            self._usual_min,
            self._jobs.waits,
            self._jobs.asked,
            kind=self._filter.kind,
            cards=self._cards,
        )
        self._place.board.show_rows(rows, selected)
        self._place.head.show_kinds(counts(records), self._filter.kind)
        self._kitchen.look(records, now, self._usual_min)
        self._selected = selected
        self._place.show_kitchen(self._kitchen.dishes, first=self._is_kitchen_shown())

    @property
    def shows_kitchen(self) -> bool:
        """Tell whether the kitchen's list stands where an order would."""
        return self._place.shows_kitchen

    def _is_kitchen_shown(self) -> bool:
        return self._kitchen.is_shown(an_order_is_selected=bool(self._selected))

    def picked(self, order_id: str, now_s: float) -> None:
        """Note that a person picked an order (empty: none): it is seen, and the filter stays a while longer."""
        self._filter.touch(now_s)
        if order_id:
            self._kitchen.step_aside()

    def choose_kind(self, kind: OrderKind | None, now_s: float) -> None:
        """Show orders of one kind, or all (None)."""
        self._filter.choose(kind, now_s)

    def turn_kind(self, now_s: float) -> None:
        """Show the next kind of orders."""
        self._filter.turn_on(now_s)

    def turn_kitchen(self) -> None:
        """Show the kitchen's list, or put it away."""
        if self._place.has_column:
            self._place.turn_column()
        else:
            self._kitchen.turn(is_shown=self._is_kitchen_shown())
