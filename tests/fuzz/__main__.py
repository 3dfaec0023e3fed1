"""Feeds the wire parser and the slip writer for minutes instead of seconds: ``python -m tests.fuzz [SECONDS]``.

It ends with 1 where something was found. What it does is told in tests/fuzz/feeding.py.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.feeding import feed

DEFAULT_S = 300.0


def main(for_s: float) -> int:
    """Fuzz for so many seconds; return the exit code."""
    with tempfile.TemporaryDirectory(prefix="desk-fuzz-") as folder:
        fed = feed(Path(folder), int(time.time()), for_s)
    for name, value in fed.lines():
        print(f"{name:36}{value}")
    for problem in fed.problems:
        print(f"FAILED {problem}")
    return 1 if fed.problems else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_S))
