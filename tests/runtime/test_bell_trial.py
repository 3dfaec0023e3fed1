"""A bell that is tried out: heard, swallowed by a mute mixer, dead; alone and in the middle of a ring."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.runtime.bell import FROZEN, MUTED, QtBell
from merchant_desk.runtime.mixer import Mixer
from merchant_desk.runtime.sink import NO_DEVICE
from merchant_desk.services.ports import BellTrial
from tests.fakes.bell import FakeBell
from tests.runtime.test_bell import NEW, SILENCE, World

HEARD = BellTrial(consumed=True)


@pytest.fixture
def world():
    return World()


@pytest.fixture
def bell(qapp, world):
    bell = QtBell(world, world.playlist, clock=world, lanes=world, read_mixer=world.read_mixer)
    bell._timer.stop()
    yield bell
    bell.close()


def try_out(bell):
    told: list[BellTrial] = []
    bell.try_out(Voice.NEW, told.append)
    assert told == [], "nothing is told inside of the call"
    return told


def test_a_voice_sounds_for_a_moment_and_is_told_as_heard_once(bell, world):
    told = try_out(bell)
    assert world.playlist.voices == {Voice.NEW}
    world.pass_time(bell, 3)
    assert told == [HEARD]
    assert world.playlist.voices == frozenset()
    assert not world.playing
    assert bell.facts().last_heard_at is not None
    world.pass_time(bell, 20)
    assert told == [HEARD]


def test_a_trial_is_at_the_whole_set_volume_also_while_a_call_has_just_begun_softly(bell, world):
    bell.obey(NEW)
    soft = world.volume
    try_out(bell)
    world.pass_time(bell, 0.5)
    assert (soft < 0.8, world.volume) == (True, 0.8)


def test_a_dead_device_is_told_with_what_to_do(bell, world):
    world.dead = True
    told = try_out(bell)
    world.pass_time(bell, 4)
    assert told == [BellTrial(consumed=False, trouble=FROZEN)]
    assert bell.facts().trouble == FROZEN
    assert bell.facts().last_heard_at is None


def test_a_machine_without_a_device_says_so(bell, world):
    world.refuses = NO_DEVICE
    told = try_out(bell)
    world.pass_time(bell, 0.25)
    assert told == [BellTrial(consumed=False, trouble=NO_DEVICE)]


def test_what_a_mute_mixer_swallows_is_consumed_and_not_heard(bell, world):
    world.mixer = Mixer(muted=True, volume_percent=70)
    told = try_out(bell)
    world.pass_time(bell, 3)
    assert told == [BellTrial(consumed=True, trouble=MUTED)]
    assert bell.facts().last_heard_at is None


def test_while_an_order_rings_that_ring_proves_the_bell(bell, world):
    bell.obey(NEW)
    world.pass_time(bell, 2)
    starts = world.starts
    told = try_out(bell)
    world.pass_time(bell, 1)
    assert told == [HEARD]
    assert world.starts == starts, "the ring goes on without a gap"
    assert bell.facts().sounding


def test_an_order_that_comes_in_a_trial_rings_on_after_it(bell, world):
    told = try_out(bell)
    world.pass_time(bell, 0.5)
    bell.obey(NEW)
    world.pass_time(bell, 3)
    assert told == [HEARD]
    assert bell.facts().sounding


def test_a_ring_that_ends_in_a_trial_leaves_the_trial_to_its_end(bell, world):
    bell.obey(NEW)
    told = try_out(bell)
    bell.obey(SILENCE)
    assert world.playlist.voices == {Voice.NEW}
    world.pass_time(bell, 3)
    assert told == [HEARD]
    assert world.playlist.voices == frozenset()


def test_trials_that_meet_are_one(bell, world):
    first, second = try_out(bell), try_out(bell)
    world.pass_time(bell, 3)
    assert (first, second) == ([HEARD], [HEARD])


def test_a_trial_that_comes_to_nothing_is_over_in_time(bell, world):
    told = try_out(bell)
    for _ in range(60):  # a device that always takes a little more, and never enough
        world.now_s += 0.25
        world.stream_s = min(world.stream_s + 0.01, 0.2)
        bell.look()
    assert len(told) == 1
    assert told[0].trouble == FROZEN


def test_who_raises_when_told_keeps_nobody_else_from_it(bell, world):
    bell.try_out(Voice.NEW, lambda _: 1 / 0)
    told: list[BellTrial] = []
    bell.try_out(Voice.NEW, told.append)
    world.pass_time(bell, 3)
    assert told == [HEARD]


def test_a_bell_that_is_closed_tells_nobody(bell, world):
    told = try_out(bell)
    bell.close()
    bell._trial.tell()
    assert told == []


def test_the_bell_of_memory_keeps_the_ports_promises_of_a_trial():
    bell, told = FakeBell(), list[BellTrial]()
    for _ in range(2):
        bell.try_out(Voice.NEW, told.append)
    assert told == [], "nothing is told inside of the call"
    bell.end_trial()
    bell.end_trial()
    assert (told, bell.tried) == ([HEARD, HEARD], [Voice.NEW])
    bell.trouble = FROZEN
    bell.try_out(Voice.NEW, told.append)
    bell.end_trial()
    assert told[2:] == [BellTrial(consumed=False, trouble=FROZEN)]
