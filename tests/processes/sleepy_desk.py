"""The program with a watchdog and a loop watch of short limits, so that a short sleep is longer than any of them."""

from functools import partial

from merchant_desk.app import commands
from merchant_desk.app.running_desk import RunningDesk
from merchant_desk.cli import main
from merchant_desk.runtime.bell import IDLE_LOOK_S
from merchant_desk.runtime.loop_watch import LoopLimits
from merchant_desk.services.watch import Limits

LIMIT_S = 3.0
#: A bell that is quiet looks at its loudspeaker only every few seconds.
BELL_LIMIT_S = IDLE_LOOK_S + LIMIT_S

if __name__ == "__main__":
    commands.LOOP_LIMITS = LoopLimits(dump_s=LIMIT_S, restart_s=LIMIT_S, step_s=0.1)
    limits = Limits(poll_s=LIMIT_S, call_s=LIMIT_S, writer_s=LIMIT_S, bell_s=BELL_LIMIT_S, other_s=LIMIT_S)
    vars(commands)["RunningDesk"] = partial(RunningDesk, limits=limits)
    main()
