"""The program, with a main loop that hangs for good while a file named ``hang`` lies in its home. Short limits.

The first look at the file removes it, so the program that comes after the restart goes on; ``hang-always`` stays.
"""

import os
import threading
from pathlib import Path

from merchant_desk.app import commands
from merchant_desk.cli import main
from merchant_desk.runtime.loop_watch import LoopLimits
from merchant_desk.services.counter import Counter

HOME = Path(os.environ["MERCHANT_DESK_HOME"])
tick = Counter.tick


def hanging_tick(counter: Counter) -> None:
    always = (HOME / "hang-always").exists()
    if always or (HOME / "hang").exists():
        (HOME / "hang").unlink(missing_ok=True)
        with (HOME / "hung").open("a") as told:
            told.write(f"{os.getpid()}\n")
        threading.Event().wait()
    tick(counter)


Counter.tick = hanging_tick  # type: ignore[assignment, method-assign]
commands.LOOP_LIMITS = LoopLimits(dump_s=0.6, restart_s=2.0, step_s=0.1)
main()
