"""A journal of memory: rows like the real one's, a disk that can be full, restarts."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.errors import DiskFull, JournalError
from merchant_desk.domain.events import Event
from merchant_desk.domain.job import Job, JobState
from merchant_desk.domain.notice import Notice
from merchant_desk.domain.phone_search import phone_pattern
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.privacy import clock_starts_at, purged
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop_standing import MenuThing, Told
from merchant_desk.domain.shop_wishes import KeptShop, MenuNote, Missed, ShopWish, ThingWish
from merchant_desk.domain.status import CLOSED
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.ports import Batch, Opened, Recall, Restored

#: Jobs in these states did what they were for, or never will.
SETTLED = frozenset({JobState.DONE, JobState.SENT, JobState.FAILED, JobState.DROPPED})


NEVER = datetime.min.replace(tzinfo=UTC)


def disk_full() -> DiskFull:
    return DiskFull("디스크가 가득 찼습니다.", action="공간을 비워 주세요.")


def _key(merchant_id: str, thing: MenuThing) -> tuple[str, str, str]:
    return merchant_id, thing.kind.value, thing.thing_id


def _told(told: Told) -> Told:
    """What is under way is not known to have arrived when the next run begins."""
    return Told.WAITING if told is Told.UNDER_WAY else told


def _waiting(wish: ShopWish) -> ShopWish:
    return replace(wish, standing=replace(wish.standing, told=_told(wish.standing.told)))


@dataclass
class Disk:
    """What survives a restart."""

    events: dict[str, Event] = field(default_factory=dict)
    records: dict[str, OrderRecord] = field(default_factory=dict)
    jobs: dict[str, Job] = field(default_factory=dict)
    lines: list[BlackBoxLine] = field(default_factory=list)
    sealed: dict[tuple[str, str], bytes] = field(default_factory=dict)
    notices: dict[str, Notice] = field(default_factory=dict)
    tries: dict[tuple[str, int], PrintTry] = field(default_factory=dict)
    shops: dict[str, ShopWish] = field(default_factory=dict)
    sold_out: dict[tuple[str, str, str], ThingWish] = field(default_factory=dict)
    menu: dict[tuple[str, str, str], MenuNote] = field(default_factory=dict)
    purges: list[Purge] = field(default_factory=list)


class FakeJournal:
    """``trouble`` fails writing, ``unreadable`` reading, ``unopenable`` opening."""

    def __init__(self, disk: Disk | None = None) -> None:
        self.disk = disk or Disk()
        self.trouble: JournalError | None = None
        self.unreadable: JournalError | None = None
        self.unopenable: JournalError | None = None
        #: What the opening says was lost; it goes with the transaction that makes it good.
        self.restored: Restored | None = None
        self.commits: list[Batch] = []
        #: How often a transaction was refused.
        self.refused = 0
        self._is_open = False

    def restarted(self) -> "FakeJournal":
        """The same disk, opened by the next run."""
        return FakeJournal(self.disk)

    def open(self, now: datetime) -> Opened:
        if self.unopenable is not None:
            raise self.unopenable
        self._is_open = True
        records = sorted(self.disk.records.values(), key=lambda record: record.received_at)
        kept = [record for record in records if record.is_open]
        lately = now - timedelta(days=7)
        kept += [r for r in records if not r.is_open and r.closed_at is not None and r.closed_at >= lately]
        still_open = {record.order_id for record in kept if record.is_open}
        jobs = [
            job for job in self.disk.jobs.values() if job.state not in SETTLED or job.order_id in still_open
        ]
        jobs.sort(key=lambda job: (job.created_at, job.job_id))
        standing = tuple(notice for notice in self.disk.notices.values() if notice.dismissed_at is None)
        left = [one for one in self.disk.tries.values() if one.outcome in {JobState.DONE, JobState.SENT}]
        printed = {one.printer: one.ended_at for one in sorted(left, key=lambda one: one.ended_at)}
        missed = [
            Missed(note.merchant_id, note.thing, note.missed_at)
            for note in self.disk.menu.values()
            if note.missed_at is not None
        ]
        shop = KeptShop(
            tuple(self.disk.shops.values()),
            tuple(sorted(self.disk.sold_out.values(), key=lambda wish: wish.sold_out.since)),
            tuple(sorted(missed, key=lambda one: one.at)),
        )
        return Opened(tuple(kept), tuple(jobs), self.restored, standing, tuple(sorted(printed.items())), shop)

    def recall(self, event_ids: tuple[str, ...], order_ids: tuple[str, ...]) -> Recall:
        self._check(self.unreadable)
        return Recall(
            frozenset(event_id for event_id in event_ids if event_id in self.disk.events),
            tuple(self.disk.records[i] for i in order_ids if i in self.disk.records),
        )

    def commit(self, batch: Batch) -> None:
        self._check(self.trouble)
        self.commits.append(batch)
        if batch.after_restore:
            self.restored = None
        for event in batch.events:
            self.disk.events.setdefault(event.event_id, event)
        for record in batch.records:
            before = self.disk.records.get(record.order_id)
            order = record.order or (before.order if before is not None else None)
            forgotten_at = (before or record).forgotten_at
            if forgotten_at is not None:
                record = replace(purged(record, forgotten_at), order=None)  # noqa: PLW2901
                order = None
            self.disk.records[record.order_id] = replace(record, order=order, forgotten_at=forgotten_at)
        self.disk.jobs.update((job.job_id, job) for job in batch.jobs)
        self.disk.lines.extend(batch.lines)
        self.disk.notices.update((notice.notice_id, notice) for notice in batch.notices)
        self.disk.tries.update(((one.job_id, one.number), one) for one in batch.tries)
        self.disk.sealed.update(
            ((part.order_id, part.part), part.body)
            for part in batch.sealed
            if (known := self.disk.records.get(part.order_id)) is None or known.forgotten_at is None
        )
        self.disk.shops.update((wish.merchant_id, _waiting(wish)) for wish in batch.shops)
        for wish in batch.sold_out:
            key = _key(wish.merchant_id, wish.sold_out.thing)
            if wish.is_over:
                self.disk.sold_out.pop(key, None)
            else:
                thing = replace(wish.sold_out.thing, seen_at=None)
                sold_out = replace(wish.sold_out, thing=thing, told=_told(wish.sold_out.told))
                self.disk.sold_out[key] = replace(wish, sold_out=sold_out)
        for note in batch.menu:
            self._note(note)

    def read_sealed(self, order_id: str, part: str) -> bytes | None:
        self._check(self.unreadable)
        return self.disk.sealed.get((order_id, part))

    def print_tries(self, order_id: str, most: int = 200) -> tuple[PrintTry, ...]:
        self._check(self.unreadable)
        tries = [one for one in self.disk.tries.values() if not order_id or one.order_id == order_id]
        return tuple(tries[-most:])

    def menu(self, merchant_id: str) -> tuple[MenuThing, ...]:
        self._check(self.unreadable)
        notes = [note for note in self.disk.menu.values() if note.merchant_id == merchant_id and note.times]
        notes.sort(key=lambda note: (note.times, note.thing.seen_at or NEVER), reverse=True)
        return tuple(note.thing for note in notes)

    def _note(self, note: MenuNote) -> None:
        key = _key(note.merchant_id, note.thing)
        before = self.disk.menu.get(key)
        if note.is_answered:
            if before is not None:
                self.disk.menu[key] = replace(before, missed_at=None)
            return
        if before is not None:
            seen_at = max(filter(None, (note.thing.seen_at, before.thing.seen_at)))
            note = replace(
                note,
                thing=replace(note.thing, seen_at=seen_at),
                times=note.times + before.times,
                missed_at=note.missed_at or before.missed_at,
            )
        self.disk.menu[key] = note

    def people_due(self, closed: datetime, unclosed: datetime, most: int) -> tuple[str, ...]:
        self._check(self.unreadable)
        held = [record for record in self._by_arrival() if record.forgotten_at is None]
        due = [r.order_id for r in held if clock_starts_at(r) <= (closed if r.status in CLOSED else unclosed)]
        return tuple(due[:most])

    def people_named(self, wanted: str) -> tuple[str, ...]:
        self._check(self.unreadable)
        return tuple(
            record.order_id
            for record in reversed(self._by_arrival())
            if record.forgotten_at is None
            and wanted in {record.order_id, record.display_id, record.display_id.removeprefix("#")}
        )

    def people_with(self, phone: str, after: str, most: int) -> tuple[tuple[str, ...], str]:
        self._check(self.unreadable)
        held = sorted(i for i, r in self.disk.records.items() if r.forgotten_at is None and i > after)[:most]
        pattern = phone_pattern(phone)
        found = tuple(i for i in held if pattern.search(self._everything_of(i)))
        return found, held[-1] if len(held) == most else ""

    def _everything_of(self, order_id: str) -> str:
        parts = [body.decode() for (owner, _), body in self.disk.sealed.items() if owner == order_id]
        return "\n".join([repr(self.disk.records[order_id]), *parts])

    def forget_people(self, order_ids: Sequence[str], purge: Purge, lines: Sequence[BlackBoxLine]) -> None:
        self._check(self.trouble)
        for order_id in order_ids:
            record = self.disk.records[order_id]
            self.disk.records[order_id] = replace(
                purged(record, purge.at), order=None, kept_total=record.total
            )
        gone = set(order_ids)
        self.disk.sealed = {key: body for key, body in self.disk.sealed.items() if key[0] not in gone}
        self.disk.lines.extend(lines)
        last = self.disk.purges[-1] if self.disk.purges else None
        if last is not None and (last.at, last.by, last.reason) == (purge.at, purge.by, purge.reason):
            self.disk.purges[-1] = replace(last, orders=last.orders + purge.orders)
        else:
            self.disk.purges.append(purge)

    def purges(self, most: int = 200) -> tuple[Purge, ...]:
        self._check(self.unreadable)
        return tuple(reversed(self.disk.purges[-most:]))

    def _by_arrival(self) -> list[OrderRecord]:
        return sorted(self.disk.records.values(), key=lambda record: record.received_at)

    def idle(self) -> None:
        self._check(None)

    def close(self) -> None:
        self._is_open = False

    def _check(self, trouble: JournalError | None) -> None:
        if not self._is_open:
            raise JournalError("주문 기록이 열려 있지 않습니다.")
        if trouble is not None:
            self.refused += 1
            raise trouble
