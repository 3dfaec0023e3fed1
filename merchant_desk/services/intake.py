"""Takes events in: poll, store, acknowledge, then let the order be read. It must not know HTTP, SQL or sound."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import Busy, DeskError
from merchant_desk.domain.events import Event
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status

from .guard import guarded
from .jobs import LONGEST_WISH_S, wanted
from .ledger import Ledger
from .link import Link
from .order_book import OrderBook
from .ports import Batch, Clock, Journal, Lanes, Platform, PollAnswer, Recall
from .reconciling import Reconciling
from .settings import PlatformSettings

log = logging.getLogger(__name__)

#: Event ids remembered to recognise repeats without asking the disk.
EVENTS_REMEMBERED = 20_000
#: Polls are spread by up to this part of the interval, so that a city's desks do not ask in step.
JITTER = 0.1


class Intake:
    """Main thread; owned by the counter. Never two polls at once; the next is armed when one is completed.

    Events are on the disk, together with the job that reads their order, before they are acknowledged and
    before anybody is told. What is known already is acknowledged again and changes nothing.
    """

    def __init__(
        self,
        *,
        settings: PlatformSettings,
        merchant_id: str,
        book: OrderBook,
        ledger: Ledger,
        reconciling: Reconciling,
        link: Link,
        platform: Platform,
        journal: Journal,
        lanes: Lanes,
        clock: Clock,
        jitter: Callable[[], float],
    ) -> None:
        self._settings = settings
        self._merchant_id = merchant_id
        self._book = book
        self._ledger = ledger
        self._reconciling = reconciling
        self._link = link
        self._platform = platform
        self._journal = journal
        self._lanes = lanes
        self._clock = clock
        self._jitter = jitter
        self._under_way = False
        self._last_asked_s = float("-inf")
        self._not_before_s = float("-inf")
        self._next_s: float | None = None
        self._was_down = False
        self._polls = 0
        #: event id → whether it is on the disk (and may be acknowledged).
        self._events: OrderedDict[str, bool] = OrderedDict()
        #: event id → how many polls had been asked when it was acknowledged last.
        self._acknowledged_at: OrderedDict[str, int] = OrderedDict()

    def start(self) -> None:
        """Poll for the first time, now."""
        self._arm(0.0)

    def poll_now(self) -> None:
        """Poll as soon as the platform's limit and its last wish allow."""
        if not self._under_way and self._next_s is not None:
            earliest_s = max(
                self._last_asked_s + self._settings.profile.min_poll_interval_s, self._not_before_s
            )
            self._arm(max(0.0, earliest_s - self._clock.monotonic_s()))
            self.tick()

    def tick(self) -> None:
        """Poll if it is time."""
        now_s = self._clock.monotonic_s()
        if self._under_way or self._next_s is None or now_s < self._next_s:
            return
        self._under_way = True
        self._last_asked_s = now_s
        self._polls = number = self._polls + 1
        self._link.asked()
        self._link.next_poll_at(None)
        self._lanes.submit(
            "inbox", self._platform.poll, lambda answer: self._answered(answer, number), self._failed
        )

    def overdue_s(self) -> float:
        """Return for how long a poll has been due, or under way, without being completed (watch.Watched)."""
        since_s = self._last_asked_s if self._under_way else self._next_s
        return 0.0 if since_s is None else max(0.0, self._clock.monotonic_s() - since_s)

    def restart(self) -> None:
        """Ask again now: nothing works for the last poll any more (watch.Watched)."""
        self._under_way = False
        self._arm(0.0)

    def _arm(self, after_s: float) -> None:
        """Set the time of the next poll."""
        self._next_s = self._clock.monotonic_s() + after_s
        self._link.next_poll_at(self._next_s)

    def _completed(self) -> None:
        """End this poll and arm the next one."""
        interval_s = self._settings.poll_interval_s * (1.0 + JITTER * self._jitter())
        self._under_way = False
        self._arm(max(interval_s, self._not_before_s - self._clock.monotonic_s()))
        self._ledger.told_changed()

    def _failed(self, error: DeskError) -> None:
        """Note that the platform cannot be asked; ask again after the interval or the platform's wish."""
        self._link.failed(error)
        if not self._was_down:
            self._was_down = True
            line = self._ledger.line("", Step.LINK_LOST, detail=type(error).__name__)
            self._ledger.save(Batch(lines=(line,)))
        if isinstance(error, Busy) and error.retry_after_s is not None:
            self._not_before_s = self._clock.monotonic_s() + min(error.retry_after_s, LONGEST_WISH_S)
        self._completed()

    def _answered(self, answer: PollAnswer, poll: int) -> None:
        """Look up what is known of the answer of poll number ``poll``, then take the rest in."""
        events: tuple[Event, ...] = ()
        try:
            events = self._note_answer(answer)
        finally:
            if not events:
                self._completed()  # whatever happens, the next poll is armed
        if not events:
            return
        event_ids = tuple(event.event_id for event in events if event.event_id not in self._events)
        order_ids = tuple({e.order_id for e in events if self._book.record(e.order_id) is None})
        self._lanes.submit(
            "writer",
            lambda: self._journal.recall(event_ids, order_ids),
            lambda recall: self._take_in(events, poll, recall),
            lambda error: self._take_in_blindly(events, poll, error),
        )

    def _note_answer(self, answer: PollAnswer) -> tuple[Event, ...]:
        """Note that the platform answered; return its events, each once."""
        self._link.answered(answer)
        if self._was_down:
            self._was_down = False
            self._ledger.save(Batch(lines=(self._ledger.line("", Step.LINK_BACK),)))
        return tuple({event.event_id: event for event in answer.events}.values())

    def _take_in_blindly(self, events: tuple[Event, ...], poll: int, error: DeskError) -> None:
        """Take events in although the journal cannot be asked: in doubt, ring."""
        log.error("the journal cannot be read: %s (%s)", error, error.detail)
        self._ledger.trouble = self._ledger.trouble or str(error)
        self._take_in(events, poll, Recall(frozenset(), ()))

    def _take_in(self, events: tuple[Event, ...], poll: int, recall: Recall) -> None:
        """Take the answer in; whatever happens, the next poll is armed: unacknowledged events come again."""
        guarded(lambda: self._take_in_known_and_new(events, poll, recall))
        self._completed()

    def _take_in_known_and_new(self, events: tuple[Event, ...], poll: int, recall: Recall) -> None:
        """Store what is new in one transaction, then acknowledge; acknowledge again what was stored before.

        Polls and acknowledgements share a lane, so a poll that was asked before an acknowledgement was sent could not
        know of it: what it brings is no sign that the acknowledgement was lost.
        """
        for event_id in recall.known_events:
            self._remember(event_id, stored=True)
        self._book.put([r for r in recall.records if self._book.record(r.order_id) is None], ())
        stored = tuple(
            event
            for event in events
            if self._events.get(event.event_id) and poll > self._acknowledged_at.get(event.event_id, 0)
        )
        new = tuple(event for event in events if event.event_id not in self._events)
        self._acknowledge(stored)
        if new:
            self._store(new)

    def _store(self, new: tuple[Event, ...]) -> None:
        """Write the new events with everything that follows from them."""
        fresh: dict[str, None] = {}
        batch = Batch(events=new)
        for event in sorted(new, key=lambda event: event.created_at):
            self._remember(event.event_id, stored=False)
            line = self._ledger.line(event.order_id, Step.SEEN, "platform", event.word[:60])
            batch += Batch(lines=(line,))
            if self._book.record(event.order_id) is None:
                fresh[event.order_id] = None
                batch += self._first_sight(event)
            batch += self._reconciling.told_by_event(event)
        if fresh:
            self._book.on_its_way(fresh)
            self._link.ordered()
        self._ledger.save(batch, lambda: self._stored(new, tuple(fresh)))

    def _first_sight(self, event: Event) -> Batch:
        """Return the rows of an order that is seen for the first time, whatever its first event is."""
        now = self._clock.now()
        record = OrderRecord(
            order_id=event.order_id,
            merchant_id=event.merchant_id or self._merchant_id,
            status=Status.NEW,
            settled=Status.NEW,
            created_at=event.created_at,
            received_at=now,
            stored_at=now,
            deadline=event.created_at + timedelta(seconds=self._settings.profile.confirm_within_s),
        )
        jobs = wanted(self._book, event.order_id, now)
        self._book.put((record,), jobs)
        line = self._ledger.line(event.order_id, Step.STORED)
        return Batch(records=(record,), jobs=jobs, lines=(line,))

    def _stored(self, events: tuple[Event, ...], fresh: tuple[str, ...]) -> None:
        """Tell people and the platform: everything is on the disk."""
        self._book.arrived(fresh)
        for event in events:
            self._remember(event.event_id, stored=True)
        self._acknowledge(events)

    def _acknowledge(self, events: tuple[Event, ...]) -> None:
        """Acknowledge on the inbox lane; a lost one only means that the events come again."""
        if not events:
            return
        for event in events:
            self._acknowledged_at[event.event_id] = self._polls
        while len(self._acknowledged_at) > EVENTS_REMEMBERED:
            self._acknowledged_at.popitem(last=False)
        self._lanes.submit(
            "inbox",
            lambda: self._platform.acknowledge(events),
            lambda _: self._acknowledged(events),
            self._not_acknowledged,
        )

    def _acknowledged(self, events: tuple[Event, ...]) -> None:
        """Write into the black box that the platform may forget the events."""
        self._link.acknowledged()
        lines = tuple(self._ledger.line(e.order_id, Step.ACKNOWLEDGED, detail=e.word[:60]) for e in events)
        self._ledger.save(Batch(lines=lines))

    @staticmethod
    def _not_acknowledged(error: DeskError) -> None:
        """Note it: the events come again with the next poll and are acknowledged then."""
        log.warning("events are not acknowledged yet: %s (%s)", error, error.detail)

    def _remember(self, event_id: str, *, stored: bool) -> None:
        """Remember an event, forgetting the oldest beyond the limit."""
        self._events[event_id] = stored
        while len(self._events) > EVENTS_REMEMBERED:
            self._events.popitem(last=False)
