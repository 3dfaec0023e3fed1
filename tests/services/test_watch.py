"""What hangs is said and started anew after its limit, and nothing else: not what was asleep, nor what is slow."""

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DeskError, JournalError, NoAnswer, PrintInterrupted
from merchant_desk.services.watch import Limits, Watch, error_of, sentence_of
from tests.builders import make_order
from tests.fakes.clock import FakeClock
from tests.services.running_desk import RunningDesk

LIMITS = Limits()


class World:
    """Lanes, a bell and a poller that move only as the test says; it is the bell and the lanes to the watch."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.since_s: dict[str, float] = {}
        self.retired: list[tuple[str, DeskError | None]] = []
        self.cut: list[str] = []
        self.noted: list[str] = []
        self.bell = Part(self.clock)
        self.poller = Part(self.clock)
        self.opening = False
        self.watch = Watch(
            self,
            self.clock,
            limits=LIMITS,
            closers={name: self._closer(name) for name in ("inbox", "outbox", "printer:주방")},
            bell=self.bell,
            note=self.noted.append,
        )
        self.watch.watch_poller(self.poller, lambda: self.opening)

    def _closer(self, name):
        return lambda: self.cut.append(name)

    def begin(self, lane: str) -> None:
        self.since_s[lane] = self.clock.monotonic_s()

    def end(self, lane: str) -> None:
        del self.since_s[lane]

    def running(self) -> dict[str, float]:
        return {lane: self.clock.monotonic_s() - since_s for lane, since_s in self.since_s.items()}

    def retire(self, lane: str, error: DeskError | None = None) -> bool:
        self.end(lane)
        self.retired.append((lane, error))
        return True

    def go(self, seconds: float) -> None:
        for _ in range(round(seconds)):
            self.clock.advance(1.0)
            self.bell.move()
            self.poller.move()
            self.watch.look()

    def sleep(self, seconds: float) -> None:
        """Let time pass in which nothing of the program runs."""
        self.clock.advance(seconds)


class Part:
    """A part of the main thread that moves with the test's time until it hangs."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.hangs = False
        self.restarts = 0
        self._moved_s = clock.monotonic_s()

    def move(self) -> None:
        if not self.hangs:
            self._moved_s = self.clock.monotonic_s()

    def overdue_s(self) -> float:
        return self.clock.monotonic_s() - self._moved_s

    def restart(self) -> None:
        self.restarts += 1
        self._moved_s = self.clock.monotonic_s()


@pytest.mark.parametrize("lane", ["writer", "mixer", "vault", "reader"])
def test_a_job_that_cannot_be_cut_is_given_up_at_its_limit_and_not_before(lane):
    world = World()
    world.begin(lane)
    world.go(LIMITS.of_lane(lane) - 1)
    assert not world.retired
    assert not world.watch.troubles()
    world.go(2)
    assert [name for name, _ in world.retired] == [lane]
    assert world.watch.troubles() == (sentence_of(lane),)
    assert lane in world.noted[0]


@pytest.mark.parametrize("lane", ["inbox", "outbox", "printer:주방"])
def test_a_job_that_can_be_cut_is_cut_first(lane):
    world = World()
    world.begin(lane)
    world.go(LIMITS.of_lane(lane) + 1)
    assert world.cut == [lane]
    assert not world.retired
    world.end(lane)  # it ends with its own error
    world.go(10)
    assert not world.retired
    world.begin(lane)
    world.go(LIMITS.of_lane(lane) + 1)
    assert world.cut == [lane, lane]


@pytest.mark.parametrize(
    ("lane", "error"), [("inbox", NoAnswer), ("outbox", NoAnswer), ("printer:주방", PrintInterrupted)]
)
def test_a_job_that_does_not_end_by_the_cut_is_given_up_with_its_outcome_unknown(lane, error):
    world = World()
    world.begin(lane)
    world.go(LIMITS.of_lane(lane) + LIMITS.grace_s + 1)
    assert world.cut == [lane]
    ((retired, why),) = world.retired
    assert retired == lane
    assert isinstance(why, error)


def test_before_there_is_a_poller_the_lanes_are_watched_already():
    world = World()
    watch = Watch(world, world.clock, limits=LIMITS, closers={}, bell=world.bell, note=world.noted.append)
    world.begin("vault")
    for _ in range(round(LIMITS.vault_s) + 1):
        world.clock.advance(1.0)
        watch.look()
    assert world.retired == [("vault", None)]


def test_a_job_that_ends_just_before_it_is_given_up_is_not_said_to_hang():
    world = World()
    world.retire = lambda lane, error=None: False  # type: ignore[method-assign]
    world.begin("mixer")
    world.go(LIMITS.mixer_s + 1)
    assert not world.noted


def test_what_is_unknown_has_its_own_error():
    assert isinstance(error_of("writer"), JournalError)
    assert error_of("mixer") is None


def test_a_sleep_of_the_computer_is_nobodys_hang():
    world = World()
    for lane in ("inbox", "outbox", "writer", "printer:주방", "mixer"):
        world.begin(lane)
    world.go(2)
    world.sleep(8 * 3600)
    world.go(2)
    assert not world.cut
    assert not world.retired
    assert not world.bell.restarts
    assert not world.poller.restarts
    assert not world.watch.troubles()


def test_many_jobs_one_after_the_other_are_no_hang():
    world = World()
    for _ in range(100):
        world.begin("writer")
        world.go(2)
        world.begin("writer")
    assert not world.retired


def test_a_large_journal_may_take_its_time_to_open():
    world = World()
    world.opening = True
    world.begin("writer")
    world.go(LIMITS.open_s - 2)
    assert not world.retired
    world.go(4)
    assert len(world.retired) == 1


def test_a_bell_that_does_not_look_is_started_anew():
    world = World()
    world.bell.hangs = True
    world.go(LIMITS.bell_s - 1)
    restarts = [world.bell.restarts]
    world.go(2)
    restarts.append(world.bell.restarts)
    assert "벨" in world.watch.troubles()[0]
    world.go(LIMITS.bell_s + 1)
    restarts.append(world.bell.restarts)
    assert restarts == [0, 1, 2]


def test_a_poller_for_which_nothing_works_is_started_anew():
    world = World()
    world.poller.hangs = True
    world.go(LIMITS.poll_s + 1)
    assert world.poller.restarts == 1
    assert world.watch.troubles() == (sentence_of("poller"),)


def test_a_poll_that_hangs_is_cut_before_a_call_would_be():
    world = World()
    world.poller.hangs = True
    world.begin("inbox")
    world.go(LIMITS.poll_s + 1)
    assert world.cut == ["inbox"]
    world.go(LIMITS.grace_s - 1)
    assert [lane for lane, _ in world.retired] == ["inbox"]
    assert not world.poller.restarts


def test_a_poll_behind_other_reads_is_said_and_not_asked_twice():
    world = World()
    world.poller.hangs = True
    for _ in range(20):
        world.begin("inbox")
        world.go(4)
    assert world.watch.troubles() == (sentence_of("poller"),)
    assert not world.cut
    assert not world.poller.restarts


def test_the_sentence_goes_when_all_has_been_well_for_a_while():
    world = World()
    world.begin("mixer")
    world.go(LIMITS.mixer_s + 1)
    assert world.watch.troubles()
    world.go(LIMITS.said_s + 1)
    assert not world.watch.troubles()


def test_a_program_that_was_restarted_says_so():
    world = World()
    world.watch.say_restarted()
    assert world.watch.troubles() == (sentence_of("main loop"),)
    assert "restarted" in world.noted[0]


def test_a_part_that_cannot_be_started_or_noted_stops_nothing():
    world = World()

    def raises(*_):
        raise RuntimeError("a fault of the program")

    world.bell.restart = raises  # type: ignore[method-assign]
    world.watch._note = raises
    world.bell.hangs = True
    world.begin("mixer")
    world.go(LIMITS.mixer_s + 5)
    assert [lane for lane, _ in world.retired] == ["mixer"]


@pytest.mark.parametrize(
    "part", ["poller", "inbox", "outbox", "writer", "bell", "mixer", "vault", "reader", "main loop"]
)
def test_every_part_has_a_sentence_that_says_what_to_do(part):
    assert sentence_of(part).endswith(("요.", "다."))


def test_a_printer_is_named():
    assert "주방" in sentence_of("printer:주방")


# --- at a whole counter -------------------------------------------------------------------------------------


def test_a_poll_whose_answer_got_lost_in_the_program_is_not_the_last_one():
    desk = RunningDesk()
    desk.order()
    poller = desk.counter.poller
    poller._under_way = True  # as a fault in the middle of its answer leaves it
    asked = len(desk.platform.polled_s)
    desk.go(LIMITS.poll_s)
    assert len(desk.platform.polled_s) == asked
    assert poller.overdue_s() >= LIMITS.poll_s - 30
    poller.restart()
    desk.go(1)
    assert len(desk.platform.polled_s) == asked + 1
    assert poller.overdue_s() == 0.0
    desk.order(make_order("6f1d2a0e-0000-4000-8000-000000000009"))


def test_a_desk_that_has_not_begun_to_poll_is_not_overdue():
    assert RunningDesk(start=False).counter.poller.overdue_s() == 0.0


def test_what_hung_stands_in_the_black_box_and_on_the_strip():
    desk = RunningDesk()
    desk.counter.watch_troubles = lambda: ("벨이 멈췄습니다.",)
    desk.counter.hung("bell stood still for 16 s: started anew")
    desk.settle()
    assert desk.steps("") == [Step.HUNG]
    assert desk.counter.facts().troubles == ("벨이 멈췄습니다.",)


def test_the_same_trouble_is_said_once():
    desk = RunningDesk()
    desk.journal.trouble = JournalError("주문 기록이 멈췄습니다.")
    desk.counter.watch_troubles = lambda: ("주문 기록이 멈췄습니다.",)
    desk.counter.hung("lane writer hung: retired")
    desk.settle()
    assert desk.counter.facts().troubles == ("주문 기록이 멈췄습니다.",)


def test_a_journal_that_is_being_opened_is_known_to_be():
    desk = RunningDesk(start=False)
    opening = [desk.counter.is_opening]
    desk.counter.start()
    opening.append(desk.counter.is_opening)
    desk.settle()
    opening.append(desk.counter.is_opening)
    assert opening == [False, True, False]
    desk = RunningDesk(start=False)
    desk.journal.unopenable = JournalError("주문 기록을 열 수 없습니다.")
    desk.start()
    assert not desk.counter.is_opening
