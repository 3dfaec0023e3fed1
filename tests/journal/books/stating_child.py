"""A child process that writes one statement after the other, step by step, and tells each step; the test kills it."""

import sys
from functools import partial
from itertools import count
from pathlib import Path

from merchant_desk.journal.books import statement_pieces
from merchant_desk.journal.books.statement_pieces import statement_steps
from merchant_desk.journal.writer import JOURNAL_NAME, DeskJournal
from tests.journal.books.ledgering import a_stated_order, a_statement
from tests.journal.making import MASTER, NOW

ORDERS, PIECE = 60, 25


def numbered(number):
    """A statement of its own orders."""
    return a_statement(
        f"batch-{number}", orders=tuple(a_stated_order(f"{number}-{place}") for place in range(ORDERS))
    )


def main() -> None:
    statement_pieces.PIECE = PIECE
    folder = Path(sys.argv[1])
    journal = DeskJournal(folder, master_key=MASTER)
    journal.open(NOW)
    steps_of = partial(statement_steps, journal.change, folder / JOURNAL_NAME, cut_hour=0)
    for number in count(int(sys.argv[2])):
        for step in steps_of(numbered(number)):
            while step():
                pass
            print("step", number, flush=True)
        print("whole", number, flush=True)


if __name__ == "__main__":
    main()
