"""The program with a fault in the step that BROKEN_STEP names: ``begin`` or ``window``."""

import os

from merchant_desk.app.running_desk import RunningDesk
from merchant_desk.cli import main


def breaks(_desk: RunningDesk) -> None:
    raise RuntimeError("a fault of the program")


if os.environ["BROKEN_STEP"] == "begin":
    RunningDesk._begin = breaks  # type: ignore[assignment, method-assign]
else:
    RunningDesk.open_window = breaks  # type: ignore[assignment, method-assign]
main()
