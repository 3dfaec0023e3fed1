"""A child process that commits orders for ever and says so after each; the test kills it."""

import sys
from itertools import count
from pathlib import Path

from merchant_desk.journal.writer import DeskJournal
from tests.journal.making import MASTER, NOW, arrival

journal = DeskJournal(Path(sys.argv[1]), master_key=MASTER)
journal.open(NOW)
for number in count(int(sys.argv[2])):
    journal.commit(arrival(number))
    print(number, flush=True)
