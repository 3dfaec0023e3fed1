"""The room of the opening check: starts it, joins who asks meanwhile, keeps the newest, and sees that it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.slip import Slip
from merchant_desk.services.guard import guarded
from merchant_desk.services.ports import Bell, Clock, Lanes
from merchant_desk.services.settings import Settings
from merchant_desk.services.slips.house import check_slip
from merchant_desk.services.slips.words import clock_time

from .facts import CheckedDesk, Found, Machine, ProgramFacts, TrialDesk, TrialFacts, TrialPlatform
from .judging import opening_check
from .port import CheckResult, House
from .rows import Verdict
from .run import CheckRun
from .trial_walk import TrialWalk

NOT_CHECKED = "아직 점검하지 않았습니다. 먼저 점검해 주세요."
#: What the quiet page shows of the computer is asked again this often (seconds).
HOUSE_EVERY_S = 60.0
#: Trial orders that were given up and are looked after; more than this many checks in ten minutes nobody makes.
MOST_LEFT = 20
_NEVER = float("-inf")


class Checking:
    """Main thread; owned by the running desk; one run. Implements ``check_port.CheckRoom``.

    ``tick`` has to be called a few times a second. Once before each planned opening the check is made by itself
    (``settings.attention.check_before_min``); what is wrong then is told by ``tell`` (empty: all is well again).
    ``print_slip`` gets what the slip is about, the slip, and who wants it; ``program`` tells of the program itself.
    """

    def __init__(
        self,
        *,
        desk: CheckedDesk,
        bell: Bell,
        machine: Machine,
        orders: TrialDesk,
        trials: TrialPlatform,
        lanes: Lanes,
        clock: Clock,
        settings: Callable[[], Settings],
        print_slip: Callable[[str, Slip, str], None],
        tell: Callable[[str], None],
        program: Callable[[], ProgramFacts | None] = lambda: None,
    ) -> None:
        self._desk = desk
        self._bell = bell
        self._machine = machine
        self._orders = orders
        self._trials = trials
        self._lanes = lanes
        self._clock = clock
        self._settings = settings
        self._print_slip = print_slip
        self._tell = tell
        self._program = program
        self._result: CheckResult | None = None
        self._run: CheckRun | None = None
        self._waiting: list[Callable[[CheckResult], None]] = []
        self._left: list[TrialWalk] = []
        self._checked_for: datetime | None = None
        self._house = House()
        self._asked_house_s = _NEVER

    # --- check_port.CheckRoom -----------------------------------------------------------------------------

    def result(self) -> CheckResult | None:
        """Return the newest check of this run, None before the first."""
        return self._result

    def running(self) -> str:
        """Return the key of the row that is being looked at, empty while no check is under way."""
        return self._run.running if self._run is not None else ""

    def run(self, done: Callable[[CheckResult], None]) -> None:
        """Check everything; a check under way is joined."""
        self._waiting.append(done)
        if self._run is not None:
            return
        self._run = CheckRun(
            desk=self._desk,
            bell=self._bell,
            machine=self._machine,
            begin_trial=self._begin_trial,
            lanes=self._lanes,
            clock=self._clock,
            least_poll_s=self._settings().platform.profile.min_poll_interval_s,
            done=self._over,
        )
        self._run.begin()

    def _begin_trial(self, done: Callable[[TrialFacts], None], hears: bool) -> TrialWalk:
        walk = TrialWalk(self._orders, self._trials, self._lanes, self._clock, done, hears=hears)
        walk.begin()
        return walk

    def print(self) -> None:
        """Print the newest check; raises DecisionRefused where there is no printer or no check."""
        if self._result is None:
            raise DecisionRefused(NOT_CHECKED)
        at = self._result.at
        slip = check_slip(self._result.rows, self._settings().shop, at)
        self._print_slip(f"check:{at:%Y%m%dT%H%M%S}", slip, "staff")

    def house(self) -> House:
        """Return what the computer told last of its sleep and of the backups."""
        return self._house

    # --- its own work -------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Go on with a check, begin one that is due, look after what a trial order left."""
        if self._run is not None:
            self._run.tick()
        elif self._is_due():
            self.run(self._judge)
        else:
            self._take_strays()
        self._left = [walk for walk in self._left if not self._is_tidy(walk)]
        if self._clock.monotonic_s() - self._asked_house_s >= HOUSE_EVERY_S:
            self._ask_house()

    def _over(self, found: Found) -> None:
        """Judge what was found, keep it, and tell everybody who asked."""
        run, self._run = self._run, None
        if run is not None and run.walk is not None:
            self._look_after(run.walk)
        now = self._desk.now()
        found = replace(found, program=self._program())
        self._result = result = CheckResult(now, opening_check(self._desk.facts(), found, now))
        self._house = House(found.sleep or self._house.sleep, found.backed_up_at or self._house.backed_up_at)
        if result.is_fit:
            self._tell("")
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            guarded(lambda done=done: done(result))  # type: ignore[misc]

    def _look_after(self, walk: TrialWalk) -> None:
        self._left = [*self._left, walk][-MOST_LEFT:]

    def _take_strays(self) -> None:
        """Look after trial orders that no check leads: nobody may accept them, and they would ring for ever."""
        led = {walk.order_id for walk in self._left}
        for record in self._orders.trials_left():
            if record.order_id not in led:
                self._look_after(
                    TrialWalk(
                        self._orders,
                        self._trials,
                        self._lanes,
                        self._clock,
                        lambda _: None,
                        order_id=record.order_id,
                    )
                )

    def _is_tidy(self, walk: TrialWalk) -> bool:
        """Tell whether nothing of a trial order is left; one that cannot be looked after now is, the next time."""
        tidy: list[bool] = []
        return guarded(lambda: tidy.append(walk.tidy())) and tidy == [True]

    # --- by itself ----------------------------------------------------------------------------------------

    def _is_due(self) -> bool:
        """Tell whether the shop opens soon and nobody has checked for that opening."""
        settings, now = self._settings(), self._desk.now()
        before = timedelta(minutes=settings.attention.check_before_min)
        opening = settings.hours.next_opening(now)
        if not before or opening is None or opening - now > before or opening == self._checked_for:
            return False
        self._checked_for = opening
        return self._result is None or opening - self._result.at > before

    def _judge(self, result: CheckResult) -> None:
        """Say what is wrong; a good check stays quiet."""
        bad = [row for row in result.rows if row.verdict is Verdict.BAD]
        if bad:
            more = f" 외 {len(bad) - 1}가지" if len(bad) > 1 else ""
            at, first = clock_time(result.at), bad[0]
            self._tell(f"개점 점검({at}): {first.name}{more}를 먼저 고쳐 주세요. {first.told}")

    # --- the computer between checks ----------------------------------------------------------------------

    def _ask_house(self) -> None:
        """Ask on the check's lane; what is not told stays as it was told last."""
        self._asked_house_s = self._clock.monotonic_s()
        machine = self._machine
        self._lanes.submit(
            "check", lambda: House(machine.sleep(), machine.backed_up_at()), self._take_house, lambda _: None
        )

    def _take_house(self, house: House) -> None:
        self._house = house
