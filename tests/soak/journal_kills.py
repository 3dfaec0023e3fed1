"""The journal's writer killed again and again, its files copied at any moment, its log damaged: nothing told is lost.

``kill_the_writer`` starts this module as a process of its own, which forks one writer after the other: so a kill costs
milliseconds and no thread of the caller is there. A writer commits new orders and new versions of known ones, and says
so after each commit through a pipe. A version is written into four tables in one transaction (the order's minutes, its
slip's tries, its number of lines, its sealed text), so that a half transaction shows.
"""

from __future__ import annotations

import json
import logging
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.job import JobState
from merchant_desk.journal.backups import back_up
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.ports import Batch, Opened, SealedText
from tests.journal.making import MASTER, NOW, a_line, a_print, a_record

ROOT = Path(__file__).resolve().parents[2]
#: Not more than the newest ids that are looked up where a torn file has no backup.
ORDERS_AT_MOST = 150
TOLD_BEFORE_A_KILL = 12
#: From the last word to the kill: about the time of two commits.
MOMENT_S = 0.006
ROUNDS_A_BACKUP = 10
#: What happens to a log; the first leaves the database alone.
DAMAGES = ("gone", "cut", "flipped", "header")
_NAMES = ("desk.db", "desk.db-wal", "seen.log", "keys.db", "commit.mark")


@dataclass(frozen=True)
class JournalKills:
    """What was done and seen; ``problems`` are sentences, empty where nothing was lost, torn or unsaid."""

    kills: int
    commits: int
    copies: int
    damaged_logs: int
    noticed: int
    problems: tuple[str, ...] = ()

    def lines(self) -> list[tuple[str, object]]:
        """Return the table's lines."""
        return [
            ("the journal's writer killed", self.kills),
            ("  commits that it told", self.commits),
            ("  copies of its files at any moment", self.copies),
            ("  logs lost or damaged after a kill", self.damaged_logs),
            ("  of them with a loss, noticed", self.noticed),
            ("  told and lost, torn or unsaid", len(self.problems)),
        ]


def kill_the_writer(folder: Path, seed: int, kills: int) -> JournalKills:
    """Kill the journal's writer ``kills`` times in ``folder`` (about 0.15 s for each) and judge what is left."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak.journal_kills", str(folder), str(seed), str(kills)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60 + 3 * kills,
        check=True,
    )
    told = json.loads(done.stdout)
    return JournalKills(**(told | {"problems": tuple(told["problems"])}))


def version_of(order_id: str, version: int) -> Batch:
    """Return the transaction that brings an order to a version (from 1)."""
    number = int(order_id.removeprefix("order-"))
    return Batch(
        records=(a_record(order_id, display_id=f"A{number}", preparation_min=version),),
        jobs=(a_print(order_id, f"print:{order_id}", tries=version, state=JobState.DONE),),
        lines=(a_line(order_id, Step.SEEN, detail=str(version)),),
        sealed=(SealedText(order_id, "raw", str(version).encode() * 300),),
    )


def write_for_ever(folder: Path, seed: int, told: int) -> None:
    """Commit versions without end, and write ``order version`` into the pipe ``told`` after each."""
    chance = random.Random(seed)
    journal = DeskJournal(folder, master_key=MASTER)
    opened = journal.open(NOW)
    versions = {record.order_id: record.preparation_min for record in opened.records}
    while True:
        new = not versions or (len(versions) < ORDERS_AT_MOST and chance.random() < 0.3)
        order_id = f"order-{len(versions)}" if new else chance.choice(sorted(versions))
        versions[order_id] = versions.get(order_id, 0) + 1
        journal.commit(version_of(order_id, versions[order_id]))
        os.write(told, f"{order_id} {versions[order_id]}\n".encode())
        if chance.random() < 0.15:
            journal.idle()


@dataclass
class _Judge:
    """Kills writers in one folder and keeps what they told. One thread; a run."""

    folder: Path
    chance: random.Random
    told: dict[str, int] = field(default_factory=dict)
    commits: int = 0
    copies: int = 0
    damaged_logs: int = 0
    noticed: int = 0
    problems: list[str] = field(default_factory=list)

    def begin(self) -> None:
        """Make the journal, with a first backup: a file which may be torn has something to be exchanged for."""
        self.folder.mkdir(parents=True)
        with _opened(self.folder):
            self._back_up(0)

    def round(self, number: int) -> None:
        """Let a writer work, copy its files while it does, stop it at any moment, and look at what is left."""
        reader, writer = os.pipe()
        seed = self.chance.randrange(2**32)
        child = os.fork()
        if not child:
            try:
                os.close(reader)
                write_for_ever(self.folder, seed, writer)
            finally:
                os._exit(1)
        os.close(writer)
        with os.fdopen(reader, encoding="ascii") as pipe:
            lines = self.chance.randrange(TOLD_BEFORE_A_KILL)
            for _ in range(lines):
                self._hear(pipe.readline())
            time.sleep(self.chance.random() * MOMENT_S)
            os.kill(child, signal.SIGSTOP)
            os.waitpid(child, os.WUNTRACED)
            stopped = self._copied(f"stopped-{number}")
            os.kill(child, signal.SIGKILL)
            for line in pipe:
                self._hear(line)
        if os.waitpid(child, 0)[1] != signal.SIGKILL:
            self.problems.append(f"round {number}: the writer ended by itself")
        try:
            self._look_at_copies(number, stopped)
            self._must_be_whole(self.folder, f"round {number}")
            if number % ROUNDS_A_BACKUP == ROUNDS_A_BACKUP - 1:
                self._back_up(number)
        finally:
            shutil.rmtree(stopped)

    def _back_up(self, number: int) -> None:
        """Leave one backup, the newest."""
        shutil.rmtree(self.folder / "backups", ignore_errors=True)
        back_up(self.folder / "desk.db", self.folder / "backups", NOW + timedelta(minutes=number))

    def _hear(self, line: str) -> None:
        if line.endswith("\n"):
            order_id, version = line.split()
            self.told[order_id] = int(version)
            self.commits += 1

    def _copied(self, name: str) -> Path:
        target = self.folder.with_name(name)
        target.mkdir()
        for part in _NAMES:
            if (self.folder / part).exists():
                shutil.copyfile(self.folder / part, target / part)
        if (self.folder / "backups").exists():
            shutil.copytree(self.folder / "backups", target / "backups", copy_function=os.link)
        return target

    def _look_at_copies(self, number: int, stopped: Path) -> None:
        """Judge the file set as it stood, without its log, and with the log damaged in one of the other ways."""
        for how in ("gone", self.chance.choice(DAMAGES[1:])):
            damaged = stopped.with_name(f"damaged-{number}")
            shutil.copytree(stopped, damaged)
            try:
                if _damage(damaged / "desk.db-wal", how, self.chance):
                    self.damaged_logs += 1
                    self._must_be_noticed(damaged, f"copy {number}, log {how}")
            finally:
                shutil.rmtree(damaged)
        self.copies += 1
        self._must_be_whole(stopped, f"copy {number}")

    def _must_be_whole(self, folder: Path, where: str) -> None:
        """Look for told versions that are not there, half transactions, and a restore that nothing called for."""
        with _opened(folder) as (journal, opened):
            if opened.restored is not None and opened.restored.cause:
                self.problems.append(f"{where}: taken for {opened.restored.cause}")
            self.problems += [f"{where}: {lost}" for lost in self._lost(opened)]
            self.problems += [f"{where}: {torn}" for torn in _torn(folder, journal, opened)]

    def _must_be_noticed(self, folder: Path, where: str) -> None:
        """Look whether something told is lost without a word."""
        with _opened(folder) as (journal, opened):
            lost = self._lost(opened)
            was_said = opened.restored is not None and opened.restored.cause != ""
            if lost and not was_said:
                self.problems.append(f"{where}: nobody says that {lost[0]}")
            self.noticed += bool(lost) and was_said
            known = {record.order_id for record in opened.records}
            known |= set(opened.restored.missing) if opened.restored is not None else set()
            if not set(self.told) <= known:
                self.problems.append(f"{where}: orders vanished")
            self.problems += [f"{where}: {torn}" for torn in _torn(folder, journal, opened)]

    def _lost(self, opened: Opened) -> list[str]:
        found = {record.order_id: record.preparation_min for record in opened.records}
        return [
            f"{order_id} was told as version {version}, and is {found.get(order_id, 0)}"
            for order_id, version in self.told.items()
            if found.get(order_id, 0) < version
        ]


@contextmanager
def _opened(folder: Path) -> Iterator[tuple[DeskJournal, Opened]]:
    with closing(DeskJournal(folder, master_key=MASTER)) as journal:
        yield journal, journal.open(NOW)


def _torn(folder: Path, journal: DeskJournal, opened: Opened) -> list[str]:
    """Return where the tables of a transaction do not tell the same version."""
    db = journal._file.db
    found = [row[0] for row in db.execute("PRAGMA integrity_check").fetchall()]
    torn = [] if found == ["ok"] else [f"{folder.name} is damaged: {found[0]}"]
    lines = dict(db.execute("SELECT order_id, count(*) FROM v_black_box GROUP BY order_id"))
    tries = dict(db.execute("SELECT order_id, tries FROM v_jobs"))
    for record in opened.records:
        order_id, version = record.order_id, record.preparation_min
        sealed = journal.read_sealed(order_id, "raw")
        told = (tries.get(order_id), lines.get(order_id), sealed)
        if told != (version, version, str(version).encode() * 300):
            torn.append(f"{order_id} is half version {version}: {told[:2]}")
    return torn


def _damage(log: Path, how: str, chance: random.Random) -> bool:
    """Damage a log; False where there is nothing in it."""
    size = log.stat().st_size if log.exists() else 0
    if not size:
        return False
    if how == "gone":
        log.unlink()
    elif how == "cut":
        os.truncate(log, chance.randrange(size))
    else:
        with log.open("r+b") as file:
            file.seek(chance.randrange(size) if how == "flipped" else 8)
            byte = file.read(1)
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte[0] ^ (1 << chance.randrange(8))]))
    return True


def _main(folder: Path, seed: int, kills: int) -> None:
    logging.disable()  # each damaged log is said, hundreds of times
    judge = _Judge(folder / "desk", random.Random(seed))
    judge.begin()
    for number in range(kills):
        judge.round(number)
    told = JournalKills(
        kills, judge.commits, judge.copies, judge.damaged_logs, judge.noticed, tuple(judge.problems)
    )
    print(json.dumps(asdict(told)))


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
