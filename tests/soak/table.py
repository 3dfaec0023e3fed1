"""Prints what a soak did and found as one table; it must not know how anything is broken."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from tests.soak.judge import Tally

LEFT_OUT = "left out"


@dataclass(frozen=True)
class Part:
    """One part's lines of the table; each of its problems is a sentence."""

    lines: list[tuple[str, object]]
    problems: list[str]


def left_out(name: str) -> Part:
    """Return a part that was not asked for."""
    return Part([(name, LEFT_OUT)], [])


def broken(name: str, error: object) -> Part:
    """Return a part that did not come to its end."""
    return Part([(name, "broke off")], [f"{name}: the part broke off: {error!r}"])


def kills_part(tally: Tally, minutes: float) -> Part:
    """Return the table's first lines: what was killed, and what the three sides say."""
    lines: list[tuple[str, object]] = [("kills", f"{tally.kills.total()} ({minutes:.1f} minutes)")]
    lines += [(f"  {point}", count) for point, count in sorted(tally.kills.items())]
    lines += [("faults of the platform besides", tally.faults.total())]
    lines += [(f"  {kind}", count) for kind, count in sorted(tally.faults.items())]
    lines += [("acts of customers and others", tally.acts.total())]
    lines += [(f"  {act}", count) for act, count in sorted(tally.acts.items())]
    lines += [
        ("orders handed out", len(tally.handed_out)),
        ("stored", len(tally.stored & tally.handed_out)),
        ("confirmed", len(tally.confirmed)),
        ("cancelled, red slips on paper", f"{len(tally.cancelled)}, {len(tally.stopped)}"),
        ("left to a person, rang for it", len(tally.left)),
        ("rang again after a kill, heard", tally.rings),
        ("slips that the desk asks about", tally.asked),
    ]
    lines += [(name, len(found)) for name, found in tally.findings.items()]
    return Part(lines, found_in(tally))


def found_in(tally: Tally) -> list[str]:
    """Return everything that is not as it must be, with its order."""
    found = [f"{name}: {what}" for name, whats in tally.findings.items() for what in sorted(whats)]
    found += [f"not stored: {order_id}" for order_id in sorted(tally.handed_out - tally.stored)]
    return found + tally.problems


def print_table(seed: int, took_s: float, parts: Iterable[Part]) -> None:
    """Print all parts as one table, then everything that is not as it must be."""
    print(f"\n{dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M} UTC, seed {seed}, {took_s / 60:.1f} minutes")
    parts = list(parts)
    for name, value in (line for part in parts for line in part.lines):
        print(f"{name:36}{value}")
    for problem in (problem for part in parts for problem in part.problems):
        print(f"not as it must be: {problem}")
