"""The long form of the crash harness as a command: ``python -m tests.soak``; ``make soak`` calls it.

It kills desks, breaks them by pairs of faults, kills the journal's writer, fuzzes parser and slip writer, prints slips
through printers that break, and lives a day of polls. It prints one line for each cycle and one table at the end; it
ends with 1 unless everything in it is as it must be. A signal ends it with everything that it has started.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.machine import SOUND_TOOLS, missing
from tests.soak.parts import (
    DAY,
    FUZZ,
    JOURNAL,
    PAIRS,
    PAPER,
    READERS,
    day,
    journal_then_fuzz,
    killed,
    pairs,
    paper,
    readers,
    sub,
)
from tests.soak.table import Part, broken, left_out, print_table
from tests.soak.workers import Ended, ended_by_signals, side_by_side

POLLS_A_DAY = 17_280  # every 5 s


def main() -> int:
    chosen = choose()
    if lacks := missing(SOUND_TOOLS):
        print(f"Ringing cannot be heard here: {', '.join(lacks)} missing. Nothing was run.", file=sys.stderr)
        return 1
    seed = int(time.time()) if chosen.seed is None else chosen.seed
    folder = Path(tempfile.mkdtemp(prefix="desk-soak-"))
    print(f"seed {seed}, everything of this run is in {folder}", flush=True)
    try:
        with ended_by_signals():
            is_clean = run(chosen, seed, folder)
    except Ended as ended:
        print(f"ended by {ended}; what there is stays in {folder}", file=sys.stderr)
        return 1
    if is_clean and not chosen.keep:
        shutil.rmtree(folder, ignore_errors=True)
    return 0 if is_clean else 1


def choose() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    add = parser.add_argument
    add("--kills", type=int, default=500, help="how often the desk is killed (default 500)")
    add("--homes", type=int, default=3, help="so many desks die side by side (default 3)")
    add("--pairs-s", type=float, default=500, help="seconds for pairs of faults (default 500)")
    add("--fuzz-s", type=float, default=300, help="seconds of fuzzing (default 300)")
    add(
        "--slips",
        type=int,
        default=1_000,
        help="slips through breaking printers (default 1,000); 0 leaves out the outside readers too",
    )
    add("--journal-kills", type=int, default=400, help="kills of the journal's writer (default 400)")
    add(
        "--polls",
        type=int,
        default=POLLS_A_DAY,
        help="polls of the simulated day; for all these 0 leaves it out",
    )
    add("--seed", type=int, default=None, help="the same seed names the same points in the same order")
    add("--keep", action="store_true", help="leave the folder of the run, also when all is well")
    return parser.parse_args()


def run(chosen: argparse.Namespace, seed: int, folder: Path) -> bool:
    """Run what was chosen, print the table, and tell whether all is as it must be."""
    began_s = time.monotonic()
    parts = [killed(folder, chosen.kills, seed, chosen.homes)]
    besides: dict[str, Callable[[], Part]] = {}
    if chosen.pairs_s:
        besides[PAIRS] = partial(pairs, sub(folder, "pairs"), seed, chosen.pairs_s)
    if chosen.journal_kills or chosen.fuzz_s:
        besides[FUZZ] = partial(journal_then_fuzz, folder, seed, chosen.journal_kills, chosen.fuzz_s)
    if chosen.slips:
        besides[PAPER] = partial(paper, sub(folder, "paper"), seed, chosen.slips)
        besides[READERS] = partial(readers, sub(folder, "readers"))
    parts += [left_out(PAIRS)] if PAIRS not in besides else []
    parts += [left_out(JOURNAL), left_out(FUZZ)] if FUZZ not in besides else []
    parts += [left_out(PAPER), left_out(READERS)] if PAPER not in besides else []
    parts += run_all(besides)
    # The day is measured alone: another part beside it would only make it longer.
    parts += run_all({DAY: partial(day, sub(folder, "day"), seed, chosen.polls)} if chosen.polls else {})
    parts += [] if chosen.polls else [left_out(DAY)]
    print_table(seed, time.monotonic() - began_s, parts)
    return not any(part.problems for part in parts)


def run_all(besides: dict[str, Callable[[], Part]]) -> list[Part]:
    """Run parts side by side; one that breaks off is a problem of its own."""
    if besides:
        print(f"now: {', '.join(besides)}", flush=True)
    results = side_by_side(besides)
    return [
        result if isinstance(result, Part) else broken(name, result)
        for name, result in ((name, results[name]) for name in besides)
    ]


if __name__ == "__main__":
    sys.exit(main())
