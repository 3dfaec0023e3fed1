"""The long form of the crash harness as a command: ``python -m tests.soak --kills 500``; ``make soak`` calls it.

It prints one line for each cycle and the table at the end; it ends with 1 unless everything in it is as it must be.
"""

import argparse
import datetime as dt
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.machine import KEYRING_TOOLS, SOUND_TOOLS, missing
from tests.soak.day import Day, live_a_day
from tests.soak.judge import Tally
from tests.soak.rounds import Rounds
from tests.soak.world import World

#: Kills in one cycle; more let more orders wait at once.
EACH_CYCLE = 12
POLLS_A_DAY = 17_280  # every 5 s


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--kills", type=int, default=500, help="how often the desk is killed (default 500)")
    parser.add_argument("--homes", type=int, default=2, help="so many desks die side by side (default 2)")
    parser.add_argument(
        "--seed", type=int, default=None, help="the same seed names the same points in the same order"
    )
    parser.add_argument(
        "--polls", type=int, default=POLLS_A_DAY, help="polls of the simulated day; 0 leaves it out"
    )
    parser.add_argument(
        "--keep", action="store_true", help="leave the folder of the run, also when all is well"
    )
    chosen = parser.parse_args()
    if lacks := missing(SOUND_TOOLS):
        print(f"Ringing cannot be heard here: {', '.join(lacks)} missing. Nothing was run.", file=sys.stderr)
        return 1
    seed = int(time.time()) if chosen.seed is None else chosen.seed
    folder = Path(tempfile.mkdtemp(prefix="desk-soak-"))
    print(f"seed {seed}, everything of this run is in {folder}", flush=True)
    began_s = time.monotonic()
    tally = kill_side_by_side(folder, chosen.kills, seed, chosen.homes)
    killing_s = time.monotonic() - began_s
    day = live_a_day(sub(folder, "day"), seed, chosen.polls) if chosen.polls else None
    print_table(tally, killing_s, seed, day)
    is_clean = tally.is_clean and (day is None or not day.problems)
    if is_clean and not chosen.keep:
        shutil.rmtree(folder, ignore_errors=True)
    return 0 if is_clean else 1


def kill_side_by_side(folder: Path, kills: int, seed: int, homes: int) -> Tally:
    """Share the kills out among so many homes, each with its own platform and printers; return all findings."""
    if missing(KEYRING_TOOLS):
        print("No keyring here: customers' data stays in memory, so the search for leaks proves less.")
    shares = [kills // homes + (home < kills % homes) for home in range(homes)]
    tally = Tally()
    with ProcessPoolExecutor(homes) as pool:
        runs = [
            pool.submit(kill, sub(folder, f"home-{home}"), share, seed + home)
            for home, share in enumerate(shares)
            if share
        ]
        for run in runs:
            tally += run.result()
    return tally


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


def print_table(tally: Tally, killing_s: float, seed: int, day: Day | None) -> None:
    """Print what was done and found."""
    today = dt.datetime.now(dt.UTC)
    print(f"\n{today:%Y-%m-%d %H:%M} UTC, seed {seed}, {killing_s / 60:.1f} minutes of kills")
    lines: list[tuple[str, object]] = [("kills", tally.kills.total())]
    lines += [(f"  {point}", count) for point, count in sorted(tally.kills.items())]
    lines += [
        ("faults of the platform besides", tally.faults),
        ("orders handed out", len(tally.handed_out)),
        ("stored", len(tally.stored & tally.handed_out)),
        ("confirmed", len(tally.confirmed)),
        ("rang again after a kill, heard", tally.rings),
        ("slips that the desk asks about", tally.asked),
    ]
    lines += [(name, len(found)) for name, found in tally.findings.items()]
    lines += day.lines() if day is not None else [("a day of polls", "left out")]
    for name, value in lines:
        print(f"{name:36}{value}")
    for problem in (*found_in(tally), *(day.problems if day is not None else ())):
        print(f"not as it must be: {problem}")


def found_in(tally: Tally) -> list[str]:
    """Return everything that is not as it must be, with its order."""
    found = [f"{name}: {what}" for name, whats in tally.findings.items() for what in sorted(whats)]
    found += [f"not stored: {order_id}" for order_id in sorted(tally.handed_out - tally.stored)]
    return found + tally.problems


def sub(folder: Path, name: str) -> Path:
    place = folder / name
    place.mkdir(mode=0o700)
    return place


if __name__ == "__main__":
    sys.exit(main())
