"""Decides when the computer must not fall asleep. It must not know how a system is kept from it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.domain.shop_standing import Because, ShopStanding, ShopState

from .order_book import OrderBook
from .ports import Clock, Lanes
from .power_port import Power
from .settings import Settings

log = logging.getLogger(__name__)

#: How often is looked whether it is still wanted, and whether it still holds (seconds).
LOOK_S = 15.0
LANE = "power"


class Awake:
    """Main thread; owned by the counter; one run.

    In opening hours, while an order is open, while staff have the shop open outside of its hours or paused, and always
    where nobody has told the hours, the computer is kept awake, if the settings say so. What is not possible is said
    once in the log and stays in ``trouble``.
    """

    def __init__(
        self,
        power: Power | None,
        book: OrderBook,
        lanes: Lanes,
        clock: Clock,
        settings: Settings,
        standing: Callable[[], ShopStanding],
    ) -> None:
        self._power = power
        self._book = book
        self._lanes = lanes
        self._clock = clock
        self._standing = standing
        self._hours: OpeningHours = settings.hours
        self._keeps = settings.attention.keeps_awake
        self._looked_s = float("-inf")
        self._is_asking = False
        self._may_be_held = False
        self.trouble = ""

    def use(self, settings: Settings) -> None:
        """Decide by other settings, at once."""
        self._hours, self._keeps = settings.hours, settings.attention.keeps_awake
        self._looked_s = float("-inf")

    @property
    def is_wanted(self) -> bool:
        """Tell whether the computer must stay awake now."""
        if not self._keeps:
            return False
        if self._hours.is_open(self._clock.now()) or self._book.open_records():
            return True
        standing = self._standing()
        return standing.because is Because.STAFF and standing.state is not ShopState.CLOSED

    def tick(self) -> None:
        """Look when it is time; the answer comes back from the lane."""
        now_s, power = self._clock.monotonic_s(), self._power
        if power is None or self._is_asking or now_s - self._looked_s < LOOK_S:
            return
        self._looked_s = now_s
        if self.is_wanted:
            self._is_asking = self._may_be_held = True
            self._lanes.submit(LANE, power.hold, self._held, self._failed)
        elif self._may_be_held:
            self._is_asking = True
            self._lanes.submit(LANE, power.release, self._released, self._failed)

    def _held(self, trouble: str) -> None:
        self._is_asking = False
        if trouble and trouble != self.trouble:
            log.warning("the computer is not kept awake: %s", trouble)
        self.trouble = trouble

    def _released(self, _: None) -> None:
        self._is_asking = self._may_be_held = False
        self.trouble = ""

    def _failed(self, error: DeskError) -> None:
        self._held(str(error))
