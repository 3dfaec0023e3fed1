"""The program with a journal whose database may not grow by a page while a file named ``full`` lies in its home."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.cli import main
from merchant_desk.journal.database import JournalFile

HOME = Path(os.environ["MERCHANT_DESK_HOME"])
#: SQLite's own limit of pages.
ROOM = 0xFFFFFFFE
transaction = JournalFile.transaction


@contextmanager
def narrow_transaction(file: JournalFile) -> Iterator[Database]:
    # A limit below the file's size is raised to it: so no page more than there are.
    file.db.execute(f"PRAGMA max_page_count={1 if (HOME / 'full').exists() else ROOM}")
    with transaction(file) as db:
        yield db


JournalFile.transaction = narrow_transaction  # type: ignore[assignment, method-assign]
main()
