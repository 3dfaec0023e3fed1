"""Weeks of a shop that lie behind it: written by the journal itself, known to the practice platform, paid by a bank.

Everything is drawn from a seed; only the days follow the calendar: the last one is yesterday. A few orders are stated
wrongly on purpose, a few deposits come in unusual ways. It must not know who shows them.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from merchant_desk.app.practice.practice import Practice
from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.gateway.parse import parse_order
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.sandbox.orders import OrderMaker
from merchant_desk.sandbox.server import PracticePlatform
from merchant_desk.sandbox.wishes import Wish
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.ports import Batch
from merchant_desk.services.slips.words import SEOUL
from merchant_desk.system.secrets_needed import master_key
from tests.bench.stated_year import ticket_of
from tests.bench.year import MIX, SHOP, documents, drawn_order

DAYS = 22
#: Orders on a weekday from Monday on: a Saturday is the busiest.
_PER_DAY = (36, 35, 38, 39, 46, 52, 44)
_HOURS = (0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 15, 18, 9, 5, 5, 8, 17, 22, 19, 11, 6, 2, 0)
_DOCUMENTS = 400
#: (days before today, which order of that day, fault): yesterday has three differences, the others are days ago.
_WRONG: tuple[tuple[int, int, dict[str, Any]], ...] = (
    (1, 7, {"kind": "statement_part_missing", "part": "option"}),
    (1, 19, {"kind": "statement_tip", "won": 2_000}),
    (1, 25, {"kind": "statement_other_rate", "commission_percent": 2.0}),
    (2, 11, {"kind": "statement_order_missing"}),
    (4, 20, {"kind": "statement_off_by_one"}),
    (5, 15, {"kind": "statement_cancelled_after_payment"}),
)
_PAYER = "경기도주식회사"
#: What else a shop's account sees: (days before today, won, how, who).
_OTHER = (
    (20, -1_650_000, "자동이체", "행복빌딩 임대료"),
    (16, -412_300, "체크카드", "한빛식자재"),
    (13, 318_400, "타행이체", "비씨카드"),
    (9, -287_500, "체크카드", "한빛식자재"),
    (8, 274_900, "타행이체", "비씨카드"),
    (6, -89_120, "자동이체", "한국전력"),
    (3, 50_000, "모바일", "김민수"),
    (2, -366_000, "체크카드", "한빛식자재"),
    (1, -43_900, "체크카드", "수원철물"),
)


@dataclass(frozen=True, slots=True)
class BankLine:
    """One line of the shop's account; ``amount`` is won, below zero what was paid out."""

    on: date
    amount: int
    how: str
    who: str


def write_weeks(practice: Practice) -> None:
    """Write the weeks into the desk's journal and make them known to the platform; the desk must not run yet.

    Their numbers end where those of the platform's next customers begin.
    """
    desk, platform = practice.desk, practice.platform
    rng, made = Random(DAYS), [*documents(_DOCUMENTS), _rare()]
    read = [parse_order(json.dumps(one).encode(), one["id"], datetime.now(UTC)) for one in made]
    today = datetime.now(SEOUL).date()
    days = [today - timedelta(days=ago) for ago in range(DAYS, 0, -1)]
    number = _next_number(platform) - 1 - sum(_PER_DAY[day.weekday()] for day in days)
    journal = DeskJournal(desk._home.data, master_key=master_key(desk._vault), platform="practice")
    journal.open(datetime.combine(days[0], time(), UTC))
    try:
        for day in days:
            records, lines = list[OrderRecord](), list[BlackBoxLine]()
            moments = list(_moments(rng, day))
            for at in moments:
                place = rng.randrange(_DOCUMENTS)
                if day == days[-1] and at == moments[len(moments) // 2]:
                    place = _DOCUMENTS
                record, ready = drawn_order(rng, read[place], number, at, is_fresh=False)
                record = _as_kept(rng, record)
                number += 1
                records.append(record)
                lines += _lines(record, ready)
                if record.confirmed_at is not None:
                    platform.market.moved(ticket_of(made[place], record))
            lines.sort(key=lambda line: line.at)
            journal.commit(Batch(records=tuple(records), lines=tuple(lines)))
            _forget(journal, records)
            for ago, which, fault in _WRONG:
                if day == today - timedelta(days=ago):
                    platform.faults.add(**fault, times=None, order_id=_wrong(records[which:]).order_id)
    finally:
        journal.close()


def _next_number(platform: PracticePlatform) -> int:
    """Return the number that the platform's first customer of today will get."""
    maker = platform.market._maker
    made = maker.make(1, Wish(), datetime.now(UTC), datetime.now(UTC))
    return int(made["displayId"].removeprefix("B-"))


def _rare() -> dict[str, Any]:
    """Return an order that was paid by the sixth way of paying, which days may go without."""
    made = datetime.now(UTC)
    return OrderMaker(DAYS, SHOP, MIX).make(1, Wish(tender="COUPON"), made, made + timedelta(minutes=8))


def _moments(rng: Random, day: date) -> Iterator[datetime]:
    begins = datetime.combine(day, time(), SEOUL).astimezone(UTC)
    hours = rng.choices(range(24), _HOURS, k=_PER_DAY[day.weekday()])
    for second in sorted(hour * 3_600 + rng.randrange(3_600) for hour in hours):
        yield begins + timedelta(seconds=second)


def _as_kept(rng: Random, record: OrderRecord) -> OrderRecord:
    """Let most orders be decided as fast as people do who hear a bell."""
    if record.confirmed_at is None:
        return replace(record, decided_by="staff", rang_at=record.received_at)
    decided = record.received_at + timedelta(seconds=round(rng.lognormvariate(2.7, 0.6)) + 2)
    return replace(
        record,
        rang_at=record.received_at,
        decided_at=decided,
        confirmed_at=decided + timedelta(seconds=1),
        decided_by="staff",
    )


def _lines(record: OrderRecord, ready: datetime | None) -> Iterator[BlackBoxLine]:
    at, second = record.received_at, timedelta(seconds=1)

    def line(when: datetime, step: Step, actor: str = "desk", detail: str = "") -> BlackBoxLine:
        return BlackBoxLine(record.order_id, when, 0, step, actor, detail)

    yield line(at, Step.SEEN, "platform", "CREATED")
    yield line(at, Step.STORED)
    yield line(at + second / 5, Step.ACKNOWLEDGED, detail="CREATED")
    yield line(at + second / 2, Step.READ)
    yield line(at + second / 2, Step.RANG, detail="new")
    decided = record.decided_at or at
    if record.confirmed_at is None:
        yield line(decided, Step.DECIDED, "staff", "reject")
        yield line(decided + second, Step.CANCELLED, "platform", record.cancel_reason)
        return
    yield line(decided, Step.DECIDED, "staff", "accept 20 min")
    yield line(decided + second / 3, Step.SENT, detail="accept")
    yield line(record.confirmed_at, Step.CONFIRMED, "platform", "cooking")
    yield line(record.confirmed_at + second, Step.PRINTED, detail="done kitchen 주방")
    if ready is not None:
        yield line(ready, Step.DECIDED, "staff", Action.READY.value)
    if record.closed_at is not None:
        step = Step.CANCELLED if record.status is Status.CANCELLED else Step.CLOSED
        yield line(record.closed_at, step, "platform", record.cancel_reason or record.status.value)


def _forget(journal: DeskJournal, records: list[OrderRecord]) -> None:
    """Forget a day's customers in two turns, as a desk that runs all day does."""
    for part in (records[: len(records) // 2], records[len(records) // 2 :]):
        ends = max(record.closed_at or record.received_at for record in part)
        purge = Purge(ends + timedelta(hours=3, minutes=4), "clock", "", len(part))
        lines = [BlackBoxLine(one.order_id, purge.at, 0, Step.PERSON_PURGED, "clock") for one in part]
        journal.forget_people([one.order_id for one in part], purge, lines)


def _wrong(records: list[OrderRecord]) -> OrderRecord:
    """Return the first order that was paid through the platform alone and whose last extra costs something."""
    return next(record for record in records if record.status is Status.CONCLUDED and _has_all(record))


def _has_all(record: OrderRecord) -> bool:
    items = record.order.items if record.order is not None else ()
    payments = record.order.payments if record.order is not None else ()
    extras = [option.total for item in items for option in item.options]
    costs = bool(extras) and extras[-1] is not None and extras[-1].minor > 0
    return costs and all(payment.prepaid for payment in payments)


# --- the bank ------------------------------------------------------------------------------------------------


def bank_lines(platform: PracticePlatform) -> tuple[BankLine, ...]:
    """Return what the shop's account has seen of the platform's statements, and of the rest of the world.

    One deposit came for two days, one in two parts, one short of a transfer's fee. One that was due a week ago has not
    come, nor has the newest.
    """
    today = datetime.now(SEOUL).date()
    due = sorted(
        (date.fromisoformat(batch["x-kr"]["depositDate"]), int(batch["totals"]["batchTotal"]["value"]))
        for batch in platform.statements.batches()
    )
    came = [(on, won) for on, won in due if on < today]
    lines = [BankLine(on, won, "펌뱅킹", _PAYER) for on, won in (*came[:-5], *came[-4:-1])]
    merged, halved, short = lines[4], lines[9], lines[11]
    lines[4:6] = [replace(lines[5], amount=merged.amount + lines[5].amount)]
    half = halved.amount * 6 // 10
    lines.remove(halved)
    lines += [replace(halved, amount=half), replace(halved, amount=halved.amount - half)]
    lines[lines.index(short)] = replace(short, amount=short.amount - 500)
    lines += [BankLine(today - timedelta(days=ago), amount, how, who) for ago, amount, how, who in _OTHER]
    return tuple(sorted(lines, key=lambda line: line.on))


def write_bank_file(file: Path, lines: tuple[BankLine, ...]) -> None:
    """Write the account as a bank gives it out: CP949, the account above, the sums below."""
    balance, rows = 4_215_800, []
    for line in lines:
        balance += line.amount
        paid_in, paid_out = max(line.amount, 0), max(-line.amount, 0)
        amounts = (f"{paid_out:,}" if paid_out else "", f"{paid_in:,}" if paid_in else "", f"{balance:,}")
        rows.append((f"{line.on:%Y.%m.%d} 11:02:31", line.how, line.who, *amounts, "수원지점"))
    head = ("거래일시", "적요", "보낸분/받는분", "출금액", "입금액", "잔액", "거래점")
    _write(file, [("계좌번호", "302-0000-0000-41"), ("예금주", "행복분식"), (), head, *reversed(rows)])


def write_odd_file(file: Path, lines: tuple[BankLine, ...]) -> None:
    """Write the same by words that no bank uses."""
    rows = [(f"{line.on:%Y/%m/%d}", line.who, line.how, f"{line.amount:,}") for line in lines]
    _write(file, [("우리 가게 통장 정리",), (), ("언제", "누가", "비고", "얼마"), *rows])


def _write(file: Path, rows: list[tuple[str, ...]]) -> None:
    with file.open("w", encoding="cp949", newline="") as target:
        csv.writer(target).writerows(rows)
