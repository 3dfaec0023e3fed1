"""The journals of released versions as SQL, and the script that writes one.

A release writes its own once, by ``python -m tests.journal.released``, as ``tests/data/journals/vN.sql`` (the
journal) and ``vN.keys.sql`` (its keys, under a master key that is known to everybody). Later versions never write
them again: they open them all.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from merchant_desk.domain.decision import Action
from merchant_desk.domain.job import JobState
from merchant_desk.domain.shop_standing import (
    Because,
    MenuThing,
    PauseReason,
    ShopStanding,
    ShopState,
    SoldOut,
    ThingKind,
)
from merchant_desk.domain.shop_wishes import MenuNote, ShopWish, ThingWish
from merchant_desk.domain.status import Status
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.ports import Batch
from tests.journal.making import MASTER, NOW, a_record, a_try, an_order, arrival

FOLDER = Path(__file__).resolve().parents[1] / "data" / "journals"
HEADER = ("application_id", "user_version")
COOKING = a_record(
    "order-2",
    order=an_order("order-2"),
    display_id="A2",
    status=Status.COOKING,
    settled=Status.COOKING,
    decided_at=NOW,
    confirmed_at=NOW + timedelta(seconds=2),
    preparation_min=20,
    attempted=Action.ACCEPT,
)
SOUP = MenuThing("soup", ThingKind.DISH, "마라탕", "M-1")
PAUSED = ShopStanding(ShopState.PAUSED, Because.STAFF, NOW, reason=PauseReason.BUSY)


def content() -> Batch:
    """A new order, one that cooks and was printed, and a shop that pauses and has sold something out."""
    jobs = tuple(replace(job, state=JobState.DONE, finished_at=NOW) for job in arrival(2).jobs)
    both: Batch = arrival(1) + arrival(2)
    seen = replace(SOUP, seen_at=NOW)
    return both + Batch(
        records=(COOKING,),
        jobs=jobs,
        tries=(a_try("order-2"),),
        shops=(ShopWish("merchant", PAUSED),),
        sold_out=(ThingWish("merchant", SoldOut(SOUP, NOW)),),
        menu=(MenuNote("merchant", seen, times=3, missed_at=NOW),),
    )


def dump(path: Path) -> str:
    """Return a database as SQL, with the numbers in its header.

    sqlite3's own dump cannot read an index of words: its rows are those of the tables that stand behind it.
    """
    with closing(sqlite3.connect(path)) as db:
        return "\n".join(["BEGIN;", *_statements(db), "COMMIT;", *_header(db), ""])


def _header(db: sqlite3.Connection) -> list[str]:
    return [f"PRAGMA {name} = {db.execute(f'PRAGMA {name}').fetchone()[0]};" for name in HEADER]


def _statements(db: sqlite3.Connection) -> Iterator[str]:
    known = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    tables = {name: sql for kind, name, sql in known if kind == "table"}
    virtual = {name for name, sql in tables.items() if sql.startswith("CREATE VIRTUAL TABLE")}
    made_with = {name for name in tables if any(name.startswith(f"{index}_") for index in virtual)}
    for name, sql in tables.items():
        if name not in made_with and not name.startswith("sqlite_"):
            yield f"{sql};"
    for name in sorted(tables.keys() - virtual):
        if name in made_with or name.startswith("sqlite_"):
            yield f'DELETE FROM "{name}";'
        columns = (f"quote({row[1]})" for row in db.execute(f'PRAGMA table_info("{name}")'))
        values = " || ',' || ".join(columns)
        for (row,) in db.execute(f'SELECT {values} FROM "{name}"'):
            yield f'INSERT INTO "{name}" VALUES({row});'
    yield from (f"{sql};" for kind, _name, sql in known if kind != "table")


def load(name: str, path: Path) -> None:
    """Make the database of a stored dump again."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript((FOLDER / name).read_text(encoding="utf-8"))


def write() -> None:
    """Write this version's journal."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "desk"
        journal = DeskJournal(folder, master_key=MASTER)
        journal.open(NOW)
        journal.commit(content())
        journal.close()
        for database, ending in (("desk.db", "sql"), ("keys.db", "keys.sql")):
            target = FOLDER / f"v{SCHEMA.version}.{ending}"
            target.write_text(dump(folder / database), encoding="utf-8")


if __name__ == "__main__":
    write()
