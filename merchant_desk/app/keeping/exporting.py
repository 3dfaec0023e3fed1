"""Carries out ``export``: reads the journal beside a running desk and writes one file. It parses no words."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from merchant_desk import __version__
from merchant_desk.domain.black_box import ChainedLine
from merchant_desk.domain.errors import DeskError, JournalError, SettingsError
from merchant_desk.journal.black_box import (
    ChainKey,
    Reader,
    check_chain,
    day_root,
    desk_lines_around,
    find_orders,
    lines_between,
    lines_of_order,
    orders_between,
)
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import translating
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.services.black_box.files import Heading, as_csv, as_html, as_json, as_text
from merchant_desk.services.black_box.page import (
    DayRoot,
    OrderFacts,
    OrderPage,
    chain_words,
    life_of,
    local,
    order_page,
)
from merchant_desk.services.business_day import bounds, business_day
from merchant_desk.system.home import Home, open_home
from merchant_desk.system.secrets_needed import kept_master_key
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.vault import KeyringVault
from merchant_desk.system.whole_file import whole_file

log = logging.getLogger(__name__)

#: A printable file of more days would be a book; tables take any number of days.
MOST_DAYS_OF_PAGES = 31
#: The keyring may take this long before the chain is left unjudged (seconds).
KEYRING_PATIENCE_S = 10.0


def export_black_box(
    target: Path, *, form: str, order: str = "", first: date | None = None, last: date | None = None
) -> list[str]:
    """Write the black box of one order, or of business days, into ``target``; returns what to tell.

    ``order`` is an order's id or number, ``first`` and ``last`` are the shop's business days; together they tell which
    of several orders with the same number is meant. Raises SettingsError for what was asked wrongly.
    """
    home = open_home()
    journal = home.data / JOURNAL_NAME
    if not journal.exists():
        raise JournalError("아직 주문 기록이 없습니다.", action="MERCHANT_DESK_HOME이 맞는지 확인해 주세요.")
    first, last = _days(first, last)
    settings = read_settings(home.settings_file)
    hour = settings.shop.day_begins_hour if settings is not None else 0
    key = _chain_key(home)
    db = open_reader(journal)
    try:
        with translating():
            db.execute("BEGIN")  # one moment of the journal, whatever a running desk writes meanwhile
            asked = _Order(db, order, first, last, hour) if order else _Days(db, first, last, form, hour)
            made_at = datetime.now(UTC)
            heading = Heading(
                settings.shop.name if settings is not None else "",
                asked.subject,
                made_at,
                __version__,
                check_chain(db, key),
                tuple(_roots(db, asked.days(), made_at, hour)),
            )
            _write(target, _pieces(form, heading, asked), bom=form == "csv")
    finally:
        db.close()
    return [f"{target}: 저장했습니다.", *chain_words(heading.check)]


class _Order:
    """One order as it was asked for. Lives for one export."""

    def __init__(self, db: Reader, wanted: str, first: date | None, last: date | None, hour: int) -> None:
        found = find_orders(db, wanted)
        if first is not None and last is not None:
            opens, closes = bounds(first, last, hour)
            found = [order for order in found if opens <= order.received_at < closes]
        if not found:
            raise SettingsError(
                f"주문 {wanted}을(를) 찾을 수 없습니다.", action="번호와 날짜를 확인해 주세요."
            )
        if len(found) > 1:
            times = ", ".join(f"{local(order.received_at)[:16]} {order.order_id}" for order in found[:5])
            raise SettingsError(
                f"번호가 {wanted}인 주문이 {len(found)}건입니다: {times}.",
                action="주문 ID를 쓰거나 --from과 --to로 날짜를 정해 주세요.",
            )
        self._db = db
        self._hour = hour
        self.order = found[0]
        self.names = {self.order.order_id: self.order.display_id}
        self.subject = f"주문 {self.order.display_id or self.order.order_id}"

    def lines(self) -> Iterator[ChainedLine]:
        return lines_of_order(self._db, self.order.order_id)

    def pages(self) -> Iterator[OrderPage]:
        yield _page(self._db, self.order)

    def days(self) -> list[date]:
        return sorted({business_day(chained.line.at, self._hour) for chained in self.lines()})


class _Days:
    """Business days as they were asked for. Lives for one export."""

    def __init__(self, db: Reader, first: date | None, last: date | None, form: str, hour: int) -> None:
        if first is None or last is None:
            raise SettingsError("무엇을 내보낼지 모릅니다.", action="--order 또는 --from과 --to를 써 주세요.")
        if form in {"html", "txt"} and (last - first).days >= MOST_DAYS_OF_PAGES:
            raise SettingsError(
                f"{form}은(는) {MOST_DAYS_OF_PAGES}일까지 내보낼 수 있습니다.",
                action="csv나 json을 써 주세요.",
            )
        self._db = db
        self._start, self._end = bounds(first, last, hour)
        self._orders = orders_between(db, self._start, self._end)
        self.names = {order.order_id: order.display_id for order in self._orders}
        self.subject = f"{first} ~ {last}"
        self._first, self._last = first, last

    def lines(self) -> Iterator[ChainedLine]:
        return lines_between(self._db, self._start, self._end)

    def pages(self) -> Iterator[OrderPage]:
        return (_page(self._db, order) for order in self._orders)

    def days(self) -> list[date]:
        return [self._first + timedelta(days=number) for number in range((self._last - self._first).days + 1)]


def _days(first: date | None, last: date | None) -> tuple[date | None, date | None]:
    """Return both days; one alone means that day."""
    first, last = first or last, last or first
    if first is not None and last is not None and first > last:
        raise SettingsError("--from이 --to보다 늦습니다.", action="날짜를 바꿔 주세요.")
    return first, last


def _page(db: Reader, order: OrderFacts) -> OrderPage:
    lines = list(lines_of_order(db, order.order_id))
    return order_page(order, lines, desk_lines_around(db, *life_of(order, lines)))


def _roots(db: Reader, days: Iterable[date], now: datetime, hour: int) -> Iterator[DayRoot]:
    for day in days:
        last = day_root(db, *bounds(day, day, hour))
        if last is not None:
            yield DayRoot(day, last.seq, last.chain, is_over=day < business_day(now, hour))


def _pieces(form: str, heading: Heading, asked: _Order | _Days) -> Iterator[str]:
    if form == "csv":
        return as_csv(asked.lines(), asked.names)
    if form == "json":
        return as_json(heading, asked.lines(), asked.names)
    return (as_html if form == "html" else as_text)(heading, asked.pages())


def _chain_key(home: Home) -> ChainKey:
    """Return the key that judges the chain; without a keyring the lines under a key stay unjudged."""
    try:
        return ChainKey.of(kept_master_key(KeyringVault(home.home_id, timeout_s=KEYRING_PATIENCE_S)))
    except DeskError as error:
        log.info("the chain cannot be judged: %s", error.detail)
        return ChainKey()


def _write(target: Path, pieces: Iterable[str], *, bom: bool) -> None:
    """Write the file; nobody ever reads half of it. Raises DeskError."""
    encoding = "utf-8-sig" if bom else "utf-8"
    with (
        whole_file(target) as partial,
        partial.open("w", encoding=encoding, errors="replace", newline="") as file,
    ):
        file.writelines(pieces)
