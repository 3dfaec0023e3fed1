"""Takes a home for a desk that starts. It must not know what the desk does with it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from merchant_desk.domain.errors import DeskAbsent, DeskError, DeskRunning
from merchant_desk.runtime.ask import ask
from merchant_desk.runtime.instance import Handler, Instance

#: A command that works on the home without a desk (a backup, a check, an update) is waited for so long (seconds).
HELD_S, STEP_S = 60.0, 0.5


def take_home(
    instance: Instance, home: Path, handlers: Mapping[str, Handler], held_s: float = HELD_S
) -> None:
    """Take the home and listen; raises DeskRunning where a desk has it, DeskError where it cannot be used.

    A desk that is started, or started anew after a crash, must not stay away because a command has the home for a
    moment. No loop runs yet. Blocks.
    """
    until_s = time.monotonic() + held_s
    while True:
        try:
            instance.open(handlers)
        except DeskRunning:
            if time.monotonic() > until_s or _answers(home):
                raise
            time.sleep(STEP_S)
        else:
            return


def _answers(home: Path) -> bool:
    """Tell whether a desk has the home: a command that has it answers nothing."""
    try:
        ask(home, {"command": "status"})
    except DeskAbsent:
        return False
    except DeskError:  # it is too busy to answer
        return True
    return True
