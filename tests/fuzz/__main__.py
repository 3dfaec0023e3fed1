"""Feeds the wire parser and the slip writer for minutes instead of seconds: ``python -m tests.fuzz [SECONDS]``.

Runs the property tests of the usual suite with fresh examples, round after round, until the time is over; ends
with 1 and the example at the first failure. With the coverage-guided fuzzer atheris installed, half of the time
goes to bytes that it makes for the parsers.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.gateway import test_hostile_answers, test_salvaging_anything
from tests.gateway.documents import document
from tests.printing import test_any_slip

DEFAULT_S = 300.0
_GUIDED = """
import sys, atheris
with atheris.instrument_imports(include=["merchant_desk.gateway"]):
    from tests.gateway.test_salvaging_anything import NotJson, NOW, judge, parse_events
def one(body):
    judge(body)
    try:
        parse_events(body, "M", NOW)
    except NotJson:
        pass
atheris.Setup(sys.argv, one)
atheris.Fuzz()
"""


def properties() -> list[tuple[str, Callable[..., Any]]]:
    """Every property test of the three modules, by name."""
    modules = (test_salvaging_anything, test_hostile_answers, test_any_slip)
    return [
        (f"{module.__name__}.{name}", test)
        for module in modules
        for name, test in vars(module).items()
        if name.startswith("test_") and hasattr(test, "hypothesis")
    ]


def guided(for_s: float) -> int:
    """Run atheris in a process of its own (it ends by leaving); return its exit code."""
    with tempfile.TemporaryDirectory(prefix="desk-fuzz-") as folder:
        bodies = (document(), [test_salvaging_anything.EVENT])
        for number, body in enumerate(bodies):
            Path(folder, f"seed-{number}").write_text(json.dumps(body), encoding="utf-8")
        options = (folder, f"-max_total_time={int(for_s)}", "-max_len=20000", f"-artifact_prefix={folder}/")
        done = subprocess.run([sys.executable, "-c", _GUIDED, *options], check=False)
    return done.returncode


def main(for_s: float) -> int:
    """Fuzz for so many seconds; return the exit code."""
    if importlib.util.find_spec("atheris") is not None:
        for_s /= 2
        if (code := guided(for_s)) != 0:
            return code
    else:
        print("atheris is not installed: hypothesis takes the whole time")
    tests = properties()
    end_s = time.monotonic() + for_s
    runs = 0
    while time.monotonic() < end_s:
        for name, test in tests:
            if time.monotonic() >= end_s:
                break
            try:
                test()
            except Exception as error:
                print(f"FAILED {name}: {type(error).__name__}: {error}")
                raise
            runs += 1
    print(f"fuzz: {runs} rounds of 60 to 150 fresh examples over {len(tests)} properties, 0 failures")
    return 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_S))
