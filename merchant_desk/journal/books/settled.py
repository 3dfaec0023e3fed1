"""Write and read the lines of settlements, expected beside stated. It must not know how they were reckoned.

Reading belongs on a lane of its own, over a read-only connection (``database.open_reader``), or over an archive's
(``books.archives``), which has the same tables. Days are business days, both ends of a span included.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sqlite_utils import Database

from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.order import Tender
from merchant_desk.journal.rows import Plain, plain_text, time_text
from merchant_desk.services.books.ledger_rows import DaySum, LineSum
from merchant_desk.services.business_day import bounds
from merchant_desk.services.ports import Settled

#: Lines of a statement count once all of it is written (``statement_pieces``).
COUNTS = "batch_id NOT IN (SELECT batch_id FROM half_batches)"
_INSERT = """
    INSERT INTO settlement (order_id, source, batch_id, line, tender, part, business_day, amount_minor, currency,
                            rule_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
# Grouped as the index is sorted, day by day, so that nothing has to be sorted: three times as fast.
_GROUPS = f"""
    SELECT business_day, source, line, tender, currency, rule_id, count(DISTINCT nullif(order_id, '')) AS orders,
           sum(amount_minor) AS amount
    FROM settlement WHERE business_day >= ? AND business_day <= ? AND {COUNTS}
    GROUP BY business_day, source, line, tender, currency, rule_id
"""  # noqa: S608  # constants
_SUMS = f"""
    SELECT source, line, tender, currency, sum(orders), sum(amount), group_concat(words, char(31))
    FROM (
        SELECT source, line, tender, currency, rule_id, sum(orders) AS orders, sum(amount) AS amount
        FROM ({_GROUPS}) GROUP BY source, line, tender, currency, rule_id
    ) JOIN settlement_rules USING (rule_id)
    GROUP BY source, line, tender, currency
"""  # noqa: S608  # constants
_DAYS = f"""
    SELECT business_day, source, line, currency, sum(orders), sum(amount) FROM ({_GROUPS})
    GROUP BY business_day, source, line, currency ORDER BY business_day, source, line, currency
"""  # noqa: S608  # constants
_LINES = f"""
    SELECT business_day, order_id, source, line, tender, amount_minor, currency, words, batch_id
    FROM settlement JOIN settlement_rules USING (rule_id) WHERE {COUNTS}
"""  # noqa: S608  # constants
# Each tender has a weight of its own, so that money which is stated under another one shows in the same pass, where the
# statement tells tenders at all. No factor is common to two weights: moves of some tenders do not hide one another.
_WEIGHTS = " ".join(
    f"WHEN '{tender}' THEN {weight}"
    for tender, weight in zip(Tender, (1, 13, 131, 1_021, 8_191, 65_537, 524_287), strict=True)
)
_SIGNED = "CASE source WHEN 'expected' THEN amount_minor ELSE -amount_minor END"
_UNEVEN = f"""
    SELECT DISTINCT order_id FROM (
        SELECT order_id FROM settlement
        WHERE business_day >= ? AND business_day <= ? AND order_id <> '' AND {COUNTS}
        GROUP BY order_id, line, currency
        HAVING sum({_SIGNED}) <> 0
            OR total({_SIGNED} * CASE tender {_WEIGHTS} END) FILTER (WHERE tender <> '') <> 0
            AND count(*) FILTER (WHERE tender = '' AND source = 'stated') = 0
    ) ORDER BY order_id
"""  # noqa: S608  # constants
_WITHOUT = f"""
    SELECT order_id FROM sales
    WHERE received_at >= ? AND received_at < ? AND number <= ? AND outcome IN ('open', 'finished')
      AND NOT EXISTS (
        SELECT 1 FROM settlement WHERE settlement.order_id = sales.order_id AND settlement.source = ? AND {COUNTS}
      )
    ORDER BY number
"""  # noqa: S608  # constants
_MOVED = """
    SELECT 1 FROM orders WHERE order_id = ? AND NOT EXISTS (SELECT 1 FROM sales WHERE order_id = ?)
"""
#: The order in which the lines of a settlement are shown.
_PLACES = {line: place for place, line in enumerate(Line)}
_TENDERS = {tender: place for place, tender in enumerate(Tender)}


def write_settled(db: Database, settled: Iterable[Settled]) -> None:
    """Let the lines of each order take the place of what was expected of it, inside of the transaction.

    A year that was moved into its archive is closed: nothing is written of its orders any more.
    """
    rules: dict[str, int] = {}
    for one in settled:
        order_id = plain_text(one.order_id)
        if is_moved(db, order_id):
            continue
        db.conn.execute("DELETE FROM settlement WHERE order_id = ? AND source = 'expected'", [order_id])
        parts: dict[tuple[str, str], int] = {}
        rows: list[tuple[Plain, ...]] = []
        for line in one.lines:
            kind = (line.line.value, tender_word(line.tender))
            part = parts[kind] = parts.get(kind, -1) + 1
            rows.append(
                (
                    order_id,
                    Source.EXPECTED.value,
                    "",
                    *kind,
                    part,
                    *_amount(line),
                    rule_id(db, line.rule, rules),
                )
            )
        insert_lines(db, rows)


def _amount(line: SettledLine) -> tuple[str, int, str]:
    return line.day.isoformat(), line.amount, plain_text(line.currency)


def is_moved(db: Database, order_id: str) -> bool:
    """Tell whether the books of an order that is known stand in an archive."""
    return db.conn.execute(_MOVED, [order_id, order_id]).fetchone() is not None


def insert_lines(db: Database, rows: Iterable[tuple[Plain, ...]]) -> None:
    """Insert rows: order, source, batch, line, tender, part, day, amount, currency, rule's number."""
    db.conn.executemany(_INSERT, rows)


def tender_word(tender: Tender | None) -> str:
    """Return what the column holds: empty where a line is not by tender."""
    return tender.value if tender is not None else ""


def rule_id(db: Database, words: str, known: dict[str, int]) -> int:
    """Return the number of a rule, kept once; ``known`` remembers those of this transaction."""
    text = plain_text(words)
    if text not in known:
        db.conn.execute("INSERT OR IGNORE INTO settlement_rules (words) VALUES (?)", [text])
        row = db.conn.execute("SELECT rule_id FROM settlement_rules WHERE words = ?", [text]).fetchone()
        known[text] = int(row[0])
    return known[text]


def sums_between(db: Database, first: date, last: date) -> tuple[LineSum, ...]:
    """Return the sums of a span by source, line, tender and currency, in the order in which they are shown.

    An order that is stated twice counts once, its amounts twice: so the sums say what the statements say.
    """
    span = (first.isoformat(), last.isoformat())
    found = [
        LineSum(
            Source(source),
            Line(line),
            _tender(tender),
            currency,
            orders,
            amount,
            tuple(sorted(part for part in dict.fromkeys(rules.split("\x1f")) if part)),
        )
        for source, line, tender, currency, orders, amount, rules in db.conn.execute(_SUMS, span)
    ]
    return tuple(sorted(found, key=shown_first))


def shown_first(one: LineSum) -> tuple[str, int, int, str]:
    """Return by what sums are sorted to be shown."""
    return one.source, _PLACES[one.line], _place(one.tender), one.currency


def sums_by_day(db: Database, first: date, last: date) -> tuple[DaySum, ...]:
    """Return the sums of each day of a span by source, line and currency, by day; a day without lines has none."""
    cursor = db.conn.execute(_DAYS, (first.isoformat(), last.isoformat()))
    return tuple(
        DaySum(date.fromisoformat(day), Source(source), Line(line), currency, orders, amount)
        for day, source, line, currency, orders, amount in cursor
    )


def lines_of(db: Database, order_id: str) -> tuple[SettledLine, ...]:
    """Return the lines of an order, expected ones first, then those that statements have, by batch."""
    cursor = db.conn.execute(
        f"{_LINES} AND order_id = ? ORDER BY source, batch_id, part", [plain_text(order_id)]
    )
    return in_order(_line(row) for row in cursor)


def lines_between(db: Database, first: date, last: date) -> Iterator[tuple[SettledLine, ...]]:
    """Return the lines of each order of a span, order after order (by id); first those that belong to no order."""
    sql = f"{_LINES} AND business_day >= ? AND business_day <= ? ORDER BY order_id, source, batch_id, part"
    together: list[SettledLine] = []
    for row in db.conn.execute(sql, (first.isoformat(), last.isoformat())):
        line = _line(row)
        if together and together[0].order_id != line.order_id:
            yield in_order(together)
            together = []
        together.append(line)
    if together:
        yield in_order(together)


def uneven_orders(db: Database, first: date, last: date) -> Iterator[str]:
    """Return the orders of a span that are stated otherwise than expected, or by one side only, by id.

    Compared are the sums of each line, and its tenders where the statement tells them.
    """
    return (row[0] for row in db.conn.execute(_UNEVEN, (first.isoformat(), last.isoformat())))


def orders_without(
    db: Database, source: Source, first: date, last: date, cut_hour: int = 0, highest: int = 2**63 - 1
) -> Iterator[str]:
    """Return the sales of a span (open or finished) that have no line of this source yet, in the order of sales.

    One whose amounts cannot be read never gets any. ``highest`` is the last number that counts.
    """
    start, end = bounds(first, last, cut_hour)
    values = (time_text(start), time_text(end), highest, source.value)
    return (row[0] for row in db.conn.execute(_WITHOUT, values))


def _line(row: tuple[str, str, str, str, str, int, str, str, str]) -> SettledLine:
    day, order_id, source, line, tender, amount, currency, words, batch_id = row
    return SettledLine(
        date.fromisoformat(day),
        order_id,
        Source(source),
        Line(line),
        _tender(tender),
        amount,
        currency,
        words,
        batch_id,
    )


def in_order(lines: Iterable[SettledLine]) -> tuple[SettledLine, ...]:
    """Return an order's lines as they are shown: expected ones first, then batch after batch, each from above."""
    key = lambda one: (one.source, one.batch_id, _PLACES[one.line], _place(one.tender))  # noqa: E731
    return tuple(sorted(lines, key=key))


def _tender(word: str) -> Tender | None:
    return Tender(word) if word else None


def _place(tender: Tender | None) -> int:
    return _TENDERS[tender] if tender is not None else -1
