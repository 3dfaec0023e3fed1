"""One generated year for everything that is measured among a million orders, and who else reads it."""

import sqlite3
import time
from contextlib import closing

import pytest

from tests.bench.beside import duck_of
from tests.bench.year import MILLION, write_year

#: A year is written within this time.
WRITTEN_S = 240.0


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """A home with the journal of the year. Tests may add what belongs to these orders."""
    folder = tmp_path_factory.mktemp("year")
    began_s, worked_s = time.perf_counter(), time.process_time()
    write_year(folder)
    took_s, worked_s = time.perf_counter() - began_s, time.process_time() - worked_s
    size_mb = (folder / "desk.db").stat().st_size / 1e6
    print(f"\n{MILLION:,} orders written in {took_s:.0f} s ({worked_s:.0f} s of one core), {size_mb:.0f} MB")
    if worked_s > WRITTEN_S:
        print(f"  longer than {WRITTEN_S:.0f} s")
    return folder


@pytest.fixture(scope="module")
def duck(request, folder):
    """DuckDB with the tables that the module names in ``TABLES``."""
    duckdb = pytest.importorskip("duckdb")
    began_s = time.perf_counter()
    db = duckdb.connect()
    try:
        how = duck_of(db, duckdb, folder / "desk.db", request.module.TABLES)
        print(f"DuckDB {duckdb.__version__}: {how} in {time.perf_counter() - began_s:.1f} s")
        yield db
    finally:
        db.close()


@pytest.fixture
def plain(folder):
    """Python's own sqlite3 on the same file."""
    with closing(sqlite3.connect(f"file:{folder / 'desk.db'}?mode=ro", uri=True)) as db:
        yield db
