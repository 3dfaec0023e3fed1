"""The desk's own command line, with a fuse: it kills itself at a named point when the harness says so.

Started as ``python -m tests.soak.killed_desk run --no-window``. It changes nothing of the desk but where it dies:
the adapters' methods are wrapped, and at each passing of a named point the file ``SOAK_FUSE`` is asked, one line
``POINT COUNT``. At that many passings a line of proof is written and fsynced, then the process kills itself.
``SOAK_FASTER`` shortens the desk's own rhythm for the day that is run through in minutes.
"""

import contextlib
import os
import signal
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from merchant_desk import cli
from merchant_desk.app import running_desk
from merchant_desk.gateway.client import OpenDeliveryClient
from merchant_desk.journal.database import JournalFile
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.printing.transports.tcp import TcpPrinter
from merchant_desk.services import settings
from merchant_desk.system import logs

POINTS = (
    "after the poll's answer",
    "before the commit",
    "in the commit",
    "after the commit",
    "before the ack",
    "after the ack",
    "before a decision is sent",
    "after a decision is applied",
    "mid-slip",
    "after the slip",
)
#: A day in minutes: the counter looks at everything so often, and a log file is full so soon.
FAST_TICK_S = 0.005
SMALL_LOG_BYTES = 20_000
#: A slow disk: whoever does not wait for the commit is far ahead of it by then.
SLOW_COMMIT_S = 0.3


class Fuse:
    """Knows where to die. Any lane may pass a point; one that dies takes all others along."""

    def __init__(self, fuse: Path) -> None:
        self._fuse = fuse
        self._passed: Counter[str] = Counter()
        self._dying = threading.Lock()

    def is_lit(self, point: str) -> bool:
        """Count a passing; tell whether it is the one to die at."""
        try:
            wanted, _, count = self._fuse.read_text(encoding="utf-8").rpartition(" ")
        except FileNotFoundError:
            return False
        if wanted != point:
            return False
        self._passed[point] += 1
        return self._passed[point] >= int(count)

    def blow(self, point: str) -> None:
        """Leave the proof and die as by a power cut; two lanes at the point die once."""
        self._dying.acquire()  # for good: a second proof would begin with an empty file
        with self._fuse.with_suffix(".proof").open("w", encoding="utf-8") as proof:
            proof.write(f"{point}\n")
            proof.flush()
            os.fsync(proof.fileno())
        os.kill(os.getpid(), signal.SIGKILL)

    def passes(self, point: str, *, after_s: float = 0.0) -> None:
        if self.is_lit(point):
            time.sleep(after_s)
            self.blow(point)


def lay(fuse: Fuse) -> None:
    """Wrap the places where the desk may die."""
    _wrap_platform(fuse)
    _wrap_journal(fuse)
    _wrap_printer(fuse)


def _wrap_platform(fuse: Fuse) -> None:
    client = OpenDeliveryClient
    poll, acknowledge, decide = client.poll, client.acknowledge, client.decide

    def dying_poll(self):
        answer = poll(self)
        if answer.events:
            fuse.passes("after the poll's answer")
        return answer

    def dying_acknowledge(self, events):
        fuse.passes("before the ack")
        acknowledge(self, events)
        fuse.passes("after the ack")

    def dying_decide(self, request):
        fuse.passes("before a decision is sent")
        decide(self, request)
        fuse.passes("after a decision is applied")

    _replace(client, poll=dying_poll, acknowledge=dying_acknowledge, decide=dying_decide)


def _wrap_journal(fuse: Fuse) -> None:
    commit, transaction = DeskJournal.commit, JournalFile.transaction

    def dying_commit(self, batch):
        if batch.records:
            fuse.passes("before the commit", after_s=SLOW_COMMIT_S)
        commit(self, batch)
        if batch.records:
            fuse.passes("after the commit")

    @contextlib.contextmanager
    def dying_transaction(self):
        with transaction(self) as db:
            yield db
            fuse.passes("in the commit", after_s=SLOW_COMMIT_S)

    _replace(DeskJournal, commit=dying_commit)
    _replace(JournalFile, transaction=dying_transaction)


def _wrap_printer(fuse: Fuse) -> None:
    send, print_slip = TcpPrinter._send, TcpPrinter.print_slip

    def dying_send(self, dialogue, slip, until_s):
        if fuse.is_lit("mid-slip"):
            dialogue.line.send(slip.rest[: len(slip.rest) // 2], 1.0)
            fuse.blow("mid-slip")
        send(self, dialogue, slip, until_s)

    def dying_print_slip(self, job_id, laid_out):
        proved = print_slip(self, job_id, laid_out)
        fuse.passes("after the slip")
        return proved

    _replace(TcpPrinter, _send=dying_send, print_slip=dying_print_slip)


def _replace(owner: type, **dying: Any) -> None:
    """Put the wrapped methods in; one that is not there any more is an error, not a fuse that never burns."""
    for name, method in dying.items():
        assert hasattr(owner, name)
        setattr(owner, name, method)


def hurry() -> None:
    """Let the desk poll as often as it can, and its log turn over within the day."""
    running_desk.TICK_S = FAST_TICK_S
    logs.FILE_BYTES = SMALL_LOG_BYTES
    settings.PROFILES["practice"] = replace(settings.PROFILES["practice"], min_poll_interval_s=0.0)


if __name__ == "__main__":
    lay(Fuse(Path(os.environ["SOAK_FUSE"])))
    if os.environ.get("SOAK_FASTER"):
        hurry()
    cli.main()
