"""Feeds the wire parser and the slip writer with fresh examples until a time is over; it prints nothing.

The property tests of the usual suite run round after round, each round with a seed of its own. With the
coverage-guided fuzzer atheris installed, half of the time goes to bytes that it makes for the parsers, the slip writer
and a printer's answers.
"""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hypothesis

from tests.gateway import test_hostile_answers, test_salvaging_anything, test_stating_anything
from tests.gateway.documents import document
from tests.printing import test_any_slip

#: What atheris makes bytes for.
TARGETS = ("parser", "slips")
#: How long atheris may take beyond its time: a case that hangs is a finding of its own within this.
_GUIDED_OVER_S = 60.0
_MADE = re.compile(r"number_of_executed_units:\s*(\d+)|Done (\d+) runs")


@dataclass(frozen=True)
class Fed:
    """What was done and found; ``problems`` are sentences, each with the seed and the example."""

    seconds: float
    cases: int
    guided: str
    properties: int
    problems: list[str]

    def lines(self) -> list[tuple[str, object]]:
        """Return the table's lines."""
        return [
            ("fuzz of parser and slip writer", f"{self.seconds:.0f} s, {self.properties} properties"),
            ("  cases", self.cases),
            ("  guided by coverage (atheris)", self.guided),
            ("  findings", len(self.problems)),
        ]


def feed(folder: Path, seed: int, seconds: float) -> Fed:
    """Fuzz for so many seconds; ``folder`` keeps what atheris finds. Return what was done and found."""
    began_s = time.monotonic()
    guided, made, problems = "not installed", 0, list[str]()
    if importlib.util.find_spec("atheris") is not None:
        counts = []
        for target in TARGETS:
            count, found = _guided(folder / target, target, seed, seconds / 2 / len(TARGETS))
            counts.append(f"{target} {count}")
            made, problems = made + count, problems + found
        guided = f"{made} cases ({', '.join(counts)})"
    tests, counted = properties(), [made]
    failed: set[str] = set()
    turn = 0
    while time.monotonic() - began_s < seconds and len(failed) < len(tests):
        for name, test in tests:
            if time.monotonic() - began_s >= seconds:
                break
            if name in failed:
                continue
            try:
                _one_round(test, seed + turn, counted)
            except Exception as error:  # noqa: BLE001 whatever it is, it is the finding
                failed.add(name)
                example = "; ".join(getattr(error, "__notes__", ()))
                problems.append(f"{name}, seed {seed + turn}: {type(error).__name__}: {error} {example}")
        turn += 1
    return Fed(time.monotonic() - began_s, counted[0], guided, len(tests), problems)


def properties() -> list[tuple[str, Callable[..., Any]]]:
    """Every property test of the four modules, by name."""
    modules = (test_salvaging_anything, test_hostile_answers, test_stating_anything, test_any_slip)
    return [
        (f"{module.__name__}.{name}", test)
        for module in modules
        for name, test in vars(module).items()
        if name.startswith("test_") and hasattr(test, "hypothesis")
    ]


def _one_round(test: Callable[..., Any], seed: int, counted: list[int]) -> None:
    """Run one property over fresh examples, and count them."""
    body = test.hypothesis.inner_test  # type: ignore[attr-defined]  # hypothesis' own hook for runners

    @functools.wraps(body)
    def counting(*arguments: Any, **named: Any) -> None:
        counted[0] += 1
        body(*arguments, **named)

    test.hypothesis.inner_test = counting  # type: ignore[attr-defined]
    try:
        hypothesis.seed(seed)(test)()
    finally:
        test.hypothesis.inner_test = body  # type: ignore[attr-defined]


def _guided(folder: Path, target: str, seed: int, for_s: float) -> tuple[int, list[str]]:
    """Run atheris on one target in a process of its own, which it ends; return how many cases it made, and findings."""
    corpus = folder / "corpus"
    corpus.mkdir(parents=True)
    for number, body in enumerate((document(), [test_salvaging_anything.EVENT])):
        (corpus / f"seed-{number}").write_text(json.dumps(body), encoding="utf-8")
    options = (
        str(corpus), f"-max_total_time={int(for_s)}", "-max_len=20000", f"-seed={seed % 2**31 or 1}",
        f"-artifact_prefix={folder}/", "-print_final_stats=1",
    )  # fmt: skip
    log = folder / "atheris.log"
    code: int | str = "no end in time"
    with log.open("wb") as said, contextlib.suppress(subprocess.TimeoutExpired):
        code = subprocess.run(
            [sys.executable, "-m", "tests.fuzz.guided", target, *options],
            stdout=said,
            stderr=said,
            check=False,
            timeout=for_s + _GUIDED_OVER_S,
        ).returncode
    text = log.read_text(encoding="utf-8", errors="replace")
    made = max((int(a or b) for a, b in _MADE.findall(text)), default=0)
    return made, [] if code == 0 else [f"atheris ({target}) ended with {code}, seed {seed}: {text[-1500:]}"]
