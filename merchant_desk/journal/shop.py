"""Write and read the rows of the shop: standing, what is sold out, menu. It must not know what follows from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from sqlite_utils import Database

from merchant_desk.domain.shop_standing import (
    Because,
    MenuThing,
    PauseReason,
    ShopStanding,
    ShopState,
    SoldOut,
    ThingKind,
    Told,
)
from merchant_desk.domain.shop_wishes import KeptShop, MenuNote, Missed, ShopWish, ThingWish

from .rows import Plain, marks, optional_time_text, plain_text, read_optional_time, read_time, time_text

#: So many of the dishes and options that orders named last stay.
MENU_KEPT = 500

_THING = ("merchant_id", "kind", "thing_id", "name", "external_code", "unit")
_SOLD_OUT = (*_THING, "since", "until", "decided_by", "is_undone", "told", "trouble")
_SHOP = (
    "merchant_id", "state", "because", "since", "until", "reason", "decided_by", "told", "told_at", "trouble",
)  # fmt: skip
_WRITE_SHOP = f"INSERT OR REPLACE INTO shop_standing ({', '.join(_SHOP)}) VALUES ({marks(len(_SHOP))})"  # noqa: S608
_WRITE_SOLD_OUT = f"INSERT OR REPLACE INTO sold_out ({', '.join(_SOLD_OUT)}) VALUES ({marks(len(_SOLD_OUT))})"  # noqa: S608
_FORGET_SOLD_OUT = "DELETE FROM sold_out WHERE merchant_id = ? AND kind = ? AND thing_id = ?"
_WRITE_MENU = f"""
    INSERT INTO menu_things ({", ".join(_THING)}, times, seen_at, missed_at)
    VALUES ({marks(len(_THING))}, ?, ?, ?)
    ON CONFLICT (merchant_id, kind, thing_id) DO UPDATE SET
        name = excluded.name, external_code = excluded.external_code, unit = excluded.unit,
        times = times + excluded.times, seen_at = max(seen_at, excluded.seen_at),
        missed_at = coalesce(excluded.missed_at, missed_at)
"""  # noqa: S608  # constants
_ANSWER_MISS = """
    UPDATE menu_things SET missed_at = NULL WHERE merchant_id = ? AND kind = ? AND thing_id = ?
"""
_FORGET_MENU = """
    DELETE FROM menu_things WHERE rowid NOT IN (SELECT rowid FROM menu_things ORDER BY seen_at DESC LIMIT ?)
"""


def write_shops(db: Database, wishes: Iterable[ShopWish]) -> None:
    """Insert or replace how shops are wanted to stand, inside of the transaction."""
    db.conn.executemany(_WRITE_SHOP, (_shop_row(wish) for wish in wishes))


def _shop_row(wish: ShopWish) -> tuple[Plain, ...]:
    """Return the columns in the order of ``_SHOP``; a wish under way waits again after a restart."""
    standing = wish.standing
    return (
        wish.merchant_id,
        standing.state.value,
        standing.because.value,
        optional_time_text(standing.since),
        optional_time_text(standing.until),
        standing.reason.value if standing.reason is not None else None,
        plain_text(wish.by),
        _told(standing.told),
        optional_time_text(standing.told_at),
        plain_text(standing.trouble),
    )


def _told(told: Told) -> str:
    return (Told.WAITING if told is Told.UNDER_WAY else told).value


def write_sold_out(db: Database, wishes: Iterable[ThingWish]) -> None:
    """Insert, replace or remove what is sold out, inside of the transaction."""
    for wish in wishes:
        thing = (wish.merchant_id, wish.sold_out.thing.kind.value, wish.sold_out.thing.thing_id)
        if wish.is_over:
            db.conn.execute(_FORGET_SOLD_OUT, thing)
        else:
            db.conn.execute(_WRITE_SOLD_OUT, _sold_out_row(wish.merchant_id, wish.sold_out))


def _sold_out_row(merchant_id: str, one: SoldOut) -> tuple[Plain, ...]:
    return (
        *_thing_row(merchant_id, one.thing),
        time_text(one.since),
        optional_time_text(one.until),
        plain_text(one.by),
        int(one.is_undone),
        _told(one.told),
        plain_text(one.trouble),
    )


def _thing_row(merchant_id: str, thing: MenuThing) -> tuple[Plain, ...]:
    return (
        merchant_id,
        thing.kind.value,
        thing.thing_id,
        plain_text(thing.name),
        plain_text(thing.external_code),
        plain_text(thing.unit),
    )


def write_menu(db: Database, notes: Iterable[MenuNote]) -> None:
    """Add what orders taught about the menu, inside of the transaction; what was not named for long goes."""
    has_seen = False
    for note in notes:
        thing = note.thing
        if note.is_answered:
            db.conn.execute(_ANSWER_MISS, (note.merchant_id, thing.kind.value, thing.thing_id))
        elif thing.seen_at is not None:
            has_seen = True
            db.conn.execute(
                _WRITE_MENU,
                (
                    *_thing_row(note.merchant_id, thing),
                    note.times,
                    time_text(thing.seen_at),
                    optional_time_text(note.missed_at),
                ),
            )
    if has_seen:
        db.conn.execute(_FORGET_MENU, (MENU_KEPT,))


def read_shop(db: Database) -> KeptShop:
    """Return how shops are wanted to stand, what is sold out (oldest first), and what orders were turned down for."""
    return KeptShop(
        tuple(_shop(row) for row in _rows(db, f"SELECT {', '.join(_SHOP)} FROM shop_standing ORDER BY 1")),  # noqa: S608
        tuple(
            _sold_out(row)
            for row in _rows(db, f"SELECT {', '.join(_SOLD_OUT)} FROM sold_out ORDER BY since, rowid")  # noqa: S608
        ),
        tuple(
            Missed(row["merchant_id"], _thing(row), read_time(row["missed_at"]))
            for row in _rows(
                db, "SELECT * FROM menu_things WHERE missed_at IS NOT NULL ORDER BY missed_at, rowid"
            )
        ),
    )


def read_menu(db: Database, merchant_id: str) -> tuple[MenuThing, ...]:
    """Return the things that the shop's orders named, those ordered most first."""
    rows = _rows(
        db,
        "SELECT * FROM menu_things WHERE merchant_id = ? AND times > 0 ORDER BY times DESC, seen_at DESC, name",
        merchant_id,
    )
    return tuple(_thing(row) for row in rows)


def _rows(db: Database, sql: str, *values: Plain) -> list[sqlite3.Row]:
    cursor = db.conn.cursor()
    cursor.row_factory = sqlite3.Row
    return list(cursor.execute(sql, values))


def _shop(row: sqlite3.Row) -> ShopWish:
    reason = row["reason"]
    return ShopWish(
        row["merchant_id"],
        ShopStanding(
            state=ShopState(row["state"]),
            because=Because(row["because"]),
            since=read_optional_time(row["since"]),
            until=read_optional_time(row["until"]),
            reason=PauseReason(reason) if reason is not None else None,
            told=Told(row["told"]),
            told_at=read_optional_time(row["told_at"]),
            trouble=row["trouble"],
        ),
        row["decided_by"],
    )


def _sold_out(row: sqlite3.Row) -> ThingWish:
    return ThingWish(
        row["merchant_id"],
        SoldOut(
            _thing(row),
            read_time(row["since"]),
            read_optional_time(row["until"]),
            row["decided_by"],
            Told(row["told"]),
            row["trouble"],
            bool(row["is_undone"]),
        ),
    )


def _thing(row: sqlite3.Row) -> MenuThing:
    """Return the thing of a row; only the menu knows when an order named it last."""
    return MenuThing(
        row["thing_id"],
        ThingKind(row["kind"]),
        row["name"],
        row["external_code"],
        row["unit"],
        read_time(row["seen_at"]) if "seen_at" in row.keys() else None,  # noqa: SIM118  # a Row has no other way
    )
