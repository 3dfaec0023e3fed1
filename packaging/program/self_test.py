"""Have the frozen program test itself where it finds nothing of this checkout. It gives no verdict of its own."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from merchant_desk import __version__
from program.place import COMMAND, StepFailed, bare_environment

_LONGEST_S = 180.0


def try_self_test() -> str:
    """Return what the self-test came to, in a line. Raises StepFailed with the rows that are bad."""
    with tempfile.TemporaryDirectory(prefix="merchant-desk-") as place:
        # A name as people have it: the program must find its own files and ours must not matter.
        home = Path(place) / "가게 사장"
        done = subprocess.run(
            [str(COMMAND), "check", "--self-test", "--json"],
            cwd=place,
            env=bare_environment(home),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=_LONGEST_S,
            check=False,
        )
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise StepFailed(
            f"The program said nothing (exit {done.returncode}): {done.stderr[-2000:]}"
        ) from None
    bad = [f"{row['key']}: {row['sentence']}" for row in answer["rows"] if row["verdict"] == "bad"]
    if done.returncode != 0 or not answer["fit"]:
        raise StepFailed(f"The program is not whole: {'; '.join(bad) or done.stderr[-2000:]}")
    if answer["version"] != __version__:
        raise StepFailed(f"The program says that it is {answer['version']}, not {__version__}.")
    alone = [row["key"] for row in answer["rows"] if row["verdict"] == "look"]
    note = f"; this computer lacks the other half of: {', '.join(alone)}" if alone else ""
    return f"{len(answer['rows'])} parts looked at, none broken{note}"
