"""Knows whose customer's time is over, and has them purged: early on, while the desk is idle, at its end.

Hiding a customer early can be undone, purging cannot, and a computer's clock may be days ahead. So nobody is purged by
a clock that the platform has not proved: its last answer told the time, and nobody has set the clock since. A start has
that after a second or two. While there is no proof:

- Who ended before it was lost, or before this run, is purged once the run has gone on for as long as a customer is
  shown (24 h at most) on the monotonic clock: so long ago it is at least, whatever the wall clock says.
- Where the wall clock is :data:`UNPROVED` beyond, it counts once the platform had :data:`PATIENCE_S` to answer, for
  orders that nobody closed too: a platform that never answers again keeps nobody for ever.
- Whoever asks for a purge vouches for the clock: orders that have ended go by it at once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.privacy import purge_due_at, purged, shown_for
from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.link import Link
from merchant_desk.services.ports import Clock, Journal, Lanes
from merchant_desk.services.settings import PrivacySettings

from .people_port import Purge
from .purging import PIECE, Purging, reason_of

log = logging.getLogger(__name__)

#: It looks this often (seconds); what is over is masked on the screen to the second all the same.
LOOK_S = 300.0
#: A busy desk is left alone for so long, then customers are purged beside its orders.
BUSY_S = 60.0
#: After a failure it is tried again after this time.
AGAIN_S = 60.0
#: Where no platform answers any more, the computer's own clock must be so far beyond.
UNPROVED = timedelta(days=7)
#: The platform has so long to answer before that counts: at a start it is only about to be asked.
PATIENCE_S = 60.0
BY_CLOCK = "clock"
_NOT_PURGED = "보관 기간이 지난 고객 정보를 지우지 못했습니다."


class PrivacyClock:
    """Main thread; owned by the counter; one run.

    A look asks the journal for at most :data:`PIECE` orders whose time is over and has them purged; while there are
    more, the next look follows at once. All looks in a row are one purge. ``trouble`` is a sentence while it fails.
    """

    def __init__(
        self,
        privacy: PrivacySettings,
        *,
        purging: Purging,
        ledger: Ledger,
        journal: Journal,
        lanes: Lanes,
        link: Link,
        clock: Clock,
    ) -> None:
        self._privacy = privacy
        self._purging = purging
        self._ledger = ledger
        self._journal = journal
        self._lanes = lanes
        self._link = link
        self._clock = clock
        self._next_s: float | None = None
        #: Until when (monotonic) the clock was proved; what ended before this run ended before that too.
        self._proved_s = clock.monotonic_s()
        self._was_proved = False
        self._is_looking = False
        self._run: Purge | None = None
        self._asked: tuple[Callable[[Purge], None], Callable[[DeskError], None]] | None = None
        self.trouble = ""

    @property
    def shown_h(self) -> int:
        """Return for how many hours a customer is shown after the end."""
        return self._privacy.shown_h

    def use(self, privacy: PrivacySettings) -> None:
        """Count by another setting from now on; customers whose time that ends are purged with the next look."""
        changed, self._privacy = privacy.shown_h != self._privacy.shown_h, privacy
        if changed and self._next_s is not None:
            self._next_s = self._clock.monotonic_s()

    def masked(self, record: OrderRecord) -> OrderRecord:
        """Return an order of an earlier run as memory may have it: nobody whose time is over comes back.

        While the clock is not proved he does: screens and slips hide him by the clock as it is.
        """
        now = self._clock.now()
        is_over = now >= purge_due_at(record, self.shown_h) and not record.is_open
        return purged(record, now) if is_over and self._link.time_is_proved else record

    def start(self) -> None:
        """Look as soon as the clock is proved, then again and again."""
        self._next_s = self._clock.monotonic_s()
        self._look()

    def tick(self) -> None:
        """Look again when it is time and nothing waits to be written; a busy desk is not waited for without end."""
        is_proved, now_s = self._link.time_is_proved, self._clock.monotonic_s()
        if is_proved:
            self._proved_s = now_s
        if self._next_s is None or self._is_looking:
            return
        if is_proved and not self._was_proved:
            self._next_s = min(self._next_s, now_s)
        self._was_proved = is_proved
        late_s = now_s - self._next_s
        if late_s >= BUSY_S or (late_s >= 0 and self._ledger.is_idle):
            self._look()

    def leave(self) -> None:
        """Purge once more at the desk's end: one piece, so that nobody waits for it."""
        if self._next_s is not None and not self._is_looking:
            self._look()
            self._next_s = None

    def purge_now(
        self, by: str, reason: str, done: Callable[[Purge], None], failed: Callable[[DeskError], None]
    ) -> None:
        """Purge everybody whose time is over because somebody asks for it; ``done`` gets how many there were."""
        if self._is_looking:
            failed(DecisionRefused("지금 지우고 있습니다.", action="잠시 뒤에 다시 해 주세요."))
            return
        self._run = Purge(self._clock.now(), by, reason_of(reason), 0)
        self._asked = (done, failed)
        self._look()

    def _look(self) -> None:
        """Ask for the next orders whose time is over."""
        now_s = self._clock.monotonic_s()
        if self._next_s is not None:
            self._next_s = now_s + LOOK_S
        shown, unproved_s = shown_for(self.shown_h), now_s - self._proved_s
        due = self._clock.now() - shown
        closed = unclosed = due - UNPROVED
        if self._link.time_is_proved:
            closed = unclosed = due
        elif self._asked is not None or unproved_s >= shown.total_seconds():
            closed = due
        elif unproved_s < PATIENCE_S:
            return
        self._is_looking = True
        self._lanes.submit(
            "writer", lambda: self._journal.people_due(closed, unclosed, PIECE), self._found, self._failed
        )

    def _found(self, order_ids: tuple[str, ...]) -> None:
        """Purge them; go on at once for somebody who waits, else with the next tick."""
        if not order_ids:
            self._ended()
            return
        run = self._run or Purge(self._clock.now(), BY_CLOCK, "", 0)
        run = self._run = replace(run, orders=run.orders + len(order_ids))

        def done(_: Purge) -> None:
            if len(order_ids) < PIECE:
                self._ended()
            elif self._asked is not None:
                self._look()
            elif self._next_s is not None:
                self._is_looking, self._next_s = False, self._clock.monotonic_s()

        self._purging.go_on(order_ids, run, done, self._failed)

    def _ended(self) -> None:
        """Note that nobody is left whose time is over."""
        run, asked = self._run, self._asked
        self._is_looking, self._run, self._asked, self.trouble = False, None, None, ""
        if run is not None:
            log.info("purged the customers of %d orders", run.orders)
            if asked is not None:
                asked[0](run)

    def _failed(self, error: DeskError) -> None:
        """Say so, and try again later."""
        log.error("customers cannot be purged: %s (%s)", error, error.detail)
        asked = self._asked
        self._is_looking, self._run, self._asked = False, None, None
        self.trouble = f"{_NOT_PURGED} {error}"
        if self._next_s is not None:
            self._next_s = self._clock.monotonic_s() + AGAIN_S
        if asked is not None:
            asked[1](error)
