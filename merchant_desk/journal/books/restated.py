"""Reads which statements have orders that stand in newer ones too. It must not know what follows from that."""

from __future__ import annotations

from sqlite_utils import Database

from merchant_desk.domain.books.replaced import Restated

# Only a batch that counts ``doubled`` orders has any of an older one (``statement_writing``): mostly there is none.
# Each order is told at the newest batch that has it, those of the same merchant, currency and hours before all others.
_READ = """
    SELECT older_id, newer_id, count(*), is_same,
           (SELECT count(DISTINCT order_id) FROM batch_orders WHERE batch_id = older_id)
    FROM (
        SELECT older.batch_id AS older_id, other.order_id, newer.batch_id AS newer_id,
               older.merchant_id = newer.merchant_id AND older.currency = newer.currency
               AND older.period_start <= newer.period_end AND newer.period_start <= older.period_end AS is_same,
               row_number() OVER (
                   PARTITION BY older.batch_id, other.order_id
                   ORDER BY older.merchant_id = newer.merchant_id AND older.currency = newer.currency
                            AND older.period_start <= newer.period_end
                            AND newer.period_start <= older.period_end DESC,
                            newer.created_at DESC, newer.batch_id DESC
               ) AS nth
        FROM batches AS newer
        JOIN batch_orders AS mine ON mine.batch_id = newer.batch_id
        JOIN batch_orders AS other ON other.order_id = mine.order_id
        JOIN batches AS older ON older.batch_id = other.batch_id
        WHERE newer.doubled > 0 AND (older.created_at, older.batch_id) < (newer.created_at, newer.batch_id)
    )
    WHERE nth = 1 GROUP BY older_id, newer_id
"""


def restated(db: Database) -> tuple[Restated, ...]:
    """Return for each statement the newer ones that have orders of it, each order told once."""
    return tuple(
        Restated(older_id, newer_id, again, orders, bool(is_same))
        for older_id, newer_id, again, is_same, orders in db.conn.execute(_READ)
    )
