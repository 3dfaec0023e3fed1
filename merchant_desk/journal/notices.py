"""Write and read the rows of ``notices``. It must not know what they say."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from merchant_desk.domain.notice import Notice

from .rows import optional_time_text, plain_text, read_time, time_text

#: So many of the newest stay.
KEPT = 10


def write_notices(db: Database, notices: Iterable[Notice]) -> None:
    """Insert or replace notices by their name, inside of the transaction; the oldest go."""
    rows = [
        (
            notice.notice_id,
            time_text(notice.at),
            plain_text(notice.sentence),
            optional_time_text(notice.dismissed_at),
        )
        for notice in notices
    ]
    if rows:
        db.conn.executemany(
            "INSERT OR REPLACE INTO notices (notice_id, at, sentence, dismissed_at) VALUES (?, ?, ?, ?)", rows
        )
        db.conn.execute(
            "DELETE FROM notices WHERE notice_id NOT IN "
            "(SELECT notice_id FROM notices ORDER BY at DESC, notice_id LIMIT ?)",
            (KEPT,),
        )


def read_standing(db: Database) -> tuple[Notice, ...]:
    """Return those that nobody has put away, oldest first."""
    rows = db.conn.execute(
        "SELECT notice_id, at, sentence FROM notices WHERE dismissed_at IS NULL ORDER BY at, notice_id"
    )
    return tuple(Notice(notice_id, read_time(at), sentence) for notice_id, at, sentence in rows)
