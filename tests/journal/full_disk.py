"""A child process whose files may not grow: it commits, is refused, gets room, and goes on. Prints what happened."""

import resource
import signal
import sys
from pathlib import Path

from merchant_desk.domain.errors import JournalError
from merchant_desk.journal.writer import DeskJournal
from tests.journal.making import MASTER, NOW, arrival

folder, mode = Path(sys.argv[1]), sys.argv[2]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
journal = DeskJournal(folder, master_key=MASTER)
journal.open(NOW)
written = 0
while written < 5:
    written += 1
    journal.commit(arrival(written))
limit = (folder / "desk.db-wal").stat().st_size + 10_000 if mode == "full" else 0
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
refused = 0
while refused < 3:
    try:
        journal.commit(arrival(written + 1))
        written += 1
    except JournalError as error:
        refused += 1
        print("refused", type(error).__name__, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
for _more in range(3):
    written += 1
    journal.commit(arrival(written))
print("written", written, flush=True)
journal.close()
