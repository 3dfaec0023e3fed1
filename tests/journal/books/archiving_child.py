"""Years of orders in a journal, and a child process that moves what is due into archives; the test kills it."""

import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from merchant_desk.domain.books.sale import Sale
from merchant_desk.domain.job import JobState
from merchant_desk.journal.books.archive_moving import Moved, move_piece
from merchant_desk.journal.books.archives import open_archives
from merchant_desk.journal.books.archiving import prepare, proceed
from merchant_desk.journal.books.settled import sums_between
from merchant_desk.journal.books.sold import sales_between
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.ledger_rows import LineSum
from merchant_desk.services.ports import Batch
from tests.journal.books.ledgering import a_sale, a_stated_order, a_statement, expected
from tests.journal.making import MASTER, a_print, a_try

#: Two years ago for every date of the tests' archives.
YEAR = 2024
DUE = datetime(2026, 2, 1, tzinfo=UTC)


def moment(number, year=YEAR):
    return datetime(year, 3, 1, 3, tzinfo=UTC) + timedelta(hours=number)


def an_old_order(number, year=YEAR):
    """A finished order with everything that belongs to it."""
    order_id = f"{year}-{number}"
    at = moment(number, year)
    day = (at + timedelta(hours=9)).date()
    job = a_print(order_id, f"print:{order_id}", state=JobState.DONE, finished_at=at, created_at=at)
    return a_sale(order_id, at) + Batch(
        jobs=(job,), tries=(a_try(order_id),), settled=(expected(order_id, day, 21_000 + number, -210),)
    )


def old_orders(journal, count, year=YEAR):
    orders = Batch()
    for number in range(count):
        orders += an_old_order(number, year)
    journal.commit(orders)
    stated = tuple(
        a_stated_order(f"{year}-{number}", created_at=moment(number, year)) for number in range(count)
    )
    last = moment(count, year)
    statement = a_statement(f"{year}", orders=stated, first=moment(0, year), last=last, created_at=last)
    journal.commit(Batch(batches=(statement,)))


def work_through(journal, folder, now=DUE, backups=(), most=None, told=lambda: None):
    """Do all that is due, at most so many pieces, each told; returns how many were done."""
    done, stale = 0, None
    while (work := prepare(folder, backups, now, stale=stale)) is not None:
        moved = Moved.MORE
        while moved is Moved.MORE:
            if most is not None and done >= most:
                return done
            moved = proceed(journal, folder, work, now, 0)
            done += 1
            told()
        stale = work.year if moved is Moved.STALE else None
    return done


def everything(folder):
    """All that the books know, from the journal and its archives together: sales by id, and sums of lines."""
    sales: list[Sale] = []
    sums: list[LineSum] = []
    span = (moment(0, 2000).date(), moment(0, 2030).date())
    with closing(open_reader(folder / "desk.db")) as db:
        sales += sales_between(db, *span)
        sums += sums_between(db, *span)
        for archive in open_archives(folder, db):
            sales += sales_between(archive.db, *span, highest=archive.most)
            sums += sums_between(archive.db, *span)
    totals: dict[tuple[str, ...], tuple[int, int]] = {}
    for one in sums:
        key = (one.source, one.line, str(one.tender), one.currency, *one.rules)
        orders, amount = totals.get(key, (0, 0))
        totals[key] = (orders + one.orders, amount + one.amount)
    return sorted(sales, key=lambda sale: sale.received_at), totals


def main() -> None:
    folder = Path(sys.argv[1])
    move_piece.__defaults__ = (3,)
    journal = DeskJournal(folder, master_key=MASTER)
    journal.open(DUE)
    print("opened", flush=True)
    work_through(journal, folder, backups=(folder / "backups",), told=lambda: print("piece", flush=True))
    print("done", flush=True)
    time.sleep(60)


if __name__ == "__main__":
    main()
