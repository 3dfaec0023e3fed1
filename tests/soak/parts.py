"""The parts of a soak, each a function that a process of its own can run; it must not know the command line."""

import re
import sqlite3
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from tests.machine import KEYRING_TOOLS, missing
from tests.soak.day import live_a_day
from tests.soak.judge import Tally
from tests.soak.rounds import Rounds
from tests.soak.table import Part, found_in, kills_part, left_out
from tests.soak.workers import side_by_side
from tests.soak.world import World

ROOT = Path(__file__).resolve().parents[2]
#: Kills in one cycle; more let more orders wait at once.
EACH_CYCLE = 12
PAIRS, JOURNAL, FUZZ, DAY = "pairs of faults", "kills of the journal's writer", "fuzz", "a day of polls"
PAPER, READERS = "breaking printers", "outside readers of slips"
#: What the readers' tests may take in all (seconds).
READERS_S = 900


def killed(folder: Path, kills: int, seed: int, homes: int) -> Part:
    """Share the kills out among so many homes, each with its own platform and printers."""
    if not kills:
        return left_out("kills")
    if missing(KEYRING_TOOLS):
        print("No keyring here: customers' data stays in memory, so the search for leaks proves less.")
    began_s = time.monotonic()
    shares = [kills // homes + (home < kills % homes) for home in range(homes)]
    tally = Tally()
    results = side_by_side(
        {
            f"home-{home}": partial(kill, sub(folder, f"home-{home}"), share, seed + home)
            for home, share in enumerate(shares)
            if share
        }
    )
    for name, result in results.items():
        if isinstance(result, Tally):
            tally += result
        else:
            tally.problems.append(f"{name} broke off: {result!r}")
    return kills_part(tally, (time.monotonic() - began_s) / 60)


def kill(folder: Path, kills: int, seed: int) -> Tally:
    """Kill the desk so often; return what was found. What breaks the harness itself is a finding as well."""
    began_s = time.monotonic()
    with World(folder, seed) as world:
        rounds = Rounds(world, seed)
        tally = rounds.tally
        try:
            while (left := kills - tally.kills.total()) > 0:
                rounds.random_cycle(EACH_CYCLE if left > EACH_CYCLE + 1 else max(left, 2))
                done = tally.kills.total()
                rate = done / (time.monotonic() - began_s) * 60
                clean = "all is well" if tally.is_clean else f"NOT CLEAN: {found_in(tally)}"
                print(
                    f"{folder.name}: {done} kills, {rate:.0f} a minute, {len(tally.stored)} orders, {clean}",
                    flush=True,
                )
            rounds.compare_all()
        except (AssertionError, TimeoutError, OSError, sqlite3.Error, subprocess.SubprocessError) as error:
            tally.problems.append(f"the run broke off: {error!r}")
        rounds.search_for_leaks()
    return tally


def pairs(folder: Path, seed: int, seconds: float) -> Part:
    from tests.soak.pairs import break_in_pairs  # brings Qt, which no other part may have in its process

    told = break_in_pairs(folder, seed, seconds)
    return Part(told.lines(), told.problems)


def journal_then_fuzz(folder: Path, seed: int, kills: int, fuzz_s: float) -> Part:
    """Kill the journal's writer, then fuzz: together about as long as the pairs beside them."""
    from tests.fuzz.feeding import feed
    from tests.soak.journal_kills import kill_the_writer

    parts = [left_out(JOURNAL), left_out(FUZZ)]
    if kills:
        journal = kill_the_writer(sub(folder, "journal"), seed, kills)
        parts[0] = Part(journal.lines(), list(journal.problems))
    if fuzz_s:
        fed = feed(sub(folder, "fuzz"), seed, fuzz_s)
        parts[1] = Part(fed.lines(), fed.problems)
    return Part(parts[0].lines + parts[1].lines, parts[0].problems + parts[1].problems)


def paper(folder: Path, seed: int, slips: int) -> Part:
    from PySide6.QtCore import QCoreApplication  # brings Qt, as above

    from tests.soak.broken_printers import break_printers

    application = QCoreApplication([])
    told = break_printers(folder, seed, slips)
    del application
    return Part(told.lines(), told.found())


def readers(folder: Path) -> Part:
    """Let others read what the desk sends: poppler and Ghostscript its PDF, CUPS its queues, receiptio its printers."""
    command = [sys.executable, "-m", "pytest", "-q", "-m", "soak", "-p", "no:cacheprovider", "tests/printing"]
    log = folder / "readers.txt"
    with log.open("wb") as said:
        done = subprocess.run(
            command, cwd=ROOT, stdout=said, stderr=said, timeout=READERS_S, check=False
        ).returncode
    told = log.read_text(encoding="utf-8", errors="replace")
    ended = re.findall(r"^\d+ (?:passed|failed|skipped).* in [\d.]+s.*$", told, re.MULTILINE)
    lines: list[tuple[str, object]] = [(READERS, ended[-1] if ended else "did not come to an end")]
    lines += [
        ("  left out", reason)
        for reason in sorted(set(re.findall(r"^SKIPPED .*?: (.*)$", told, re.MULTILINE)))
    ]
    return Part(lines, [] if done == 0 else [f"{READERS}: {told[-1500:]}"])


def day(folder: Path, seed: int, polls: int) -> Part:
    lived = live_a_day(folder, seed, polls)
    return Part(lived.lines(), lived.problems)


def sub(folder: Path, name: str) -> Path:
    place = folder / name
    place.mkdir(mode=0o700)
    return place
