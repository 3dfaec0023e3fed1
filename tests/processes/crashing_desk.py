"""The program, with what a test needs to see of its ends: it breaks in the way that a file in its home names.

``crash-SIGSEGV`` and the like: by that signal, at once, and the file is removed; ``crash-at-end``: after everything is
closed.
"""

import os
import signal
from pathlib import Path
from typing import Any

from merchant_desk.app import commands
from merchant_desk.cli import main
from merchant_desk.services.counter import Counter

HOME = Path(os.environ["MERCHANT_DESK_HOME"])
tick = Counter.tick
open_run = commands.run_desk


def crashing_tick(counter: Counter) -> None:
    for file in HOME.glob("crash-SIG*"):
        file.unlink()
        os.kill(os.getpid(), signal.Signals[file.name.removeprefix("crash-")])
    tick(counter)


def run_desk(**how: Any) -> int:
    code = open_run(**how)
    if (HOME / "crash-at-end").exists():
        os.kill(os.getpid(), signal.SIGSEGV)
    return code


Counter.tick = crashing_tick  # type: ignore[assignment, method-assign]
commands.run_desk = run_desk
main()
