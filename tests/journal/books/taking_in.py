"""A child process that takes one bank file after the other in and tells each step; the test kills it."""

import sys
from functools import partial
from itertools import count
from pathlib import Path

from merchant_desk.journal.books.deposits import add_rows, finish_file
from merchant_desk.journal.writer import DeskJournal
from tests.journal.books.ledgering import a_bank_row
from tests.journal.making import MASTER, NOW

ROWS, PIECE = 600, 100


def file_rows(number):
    return [a_bank_row(f"{number}-{row}") for row in range(ROWS)]


def main() -> None:
    journal = DeskJournal(Path(sys.argv[1]), master_key=MASTER)
    journal.open(NOW)
    for number in count(int(sys.argv[2])):
        rows = file_rows(number)
        for start in range(0, ROWS, PIECE):
            journal.change(partial(add_rows, rows=rows[start : start + PIECE]))
            print("piece", number, flush=True)
        journal.change(partial(finish_file, name="bank.csv", digest=f"{number}", rows=ROWS, now=NOW))
        print("whole", number, flush=True)


if __name__ == "__main__":
    main()
