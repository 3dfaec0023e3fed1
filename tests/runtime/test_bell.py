"""The bell's judgement over a loudspeaker that fails on command: what is heard, what is trouble, when it retries."""

from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.domain.attention import Call, Ringing, Voice
from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime import bell as bell_module
from merchant_desk.runtime.bell import FROZEN, MUTED, SYSTEM_VOLUME_ZERO, VOLUME_ZERO, QtBell
from merchant_desk.runtime.loudspeaker import NO_SOUND_LIBRARY, NoLoudspeaker
from merchant_desk.runtime.mixer import Mixer
from merchant_desk.runtime.playlist import BYTES_PER_S, Playlist
from merchant_desk.runtime.sink import NO_DEVICE

PHRASES = {voice: bytes([number + 1]) * (2 * BYTES_PER_S) for number, voice in enumerate(Voice)}
NEW = Ringing((Call(Voice.NEW, ("order-1",)),))
SILENCE = Ringing()


class World:
    """Time that the test moves, a loudspeaker that consumes with it, lanes that answer when told."""

    def __init__(self):
        self.now_s = 1000.0
        self.playlist = Playlist(PHRASES)
        self.playing = False
        self.dead = False
        self.refuses = ""
        self.broken = False
        self.starts = 0
        self.stream_s = 0.0
        self.volume = None
        self.mixer = Mixer(muted=False, volume_percent=70)
        self.mixer_hangs = False
        self.mixer_fails = False
        self.asked = 0
        self.devices_changed = None
        self.events = []

    # the clock
    def now(self):
        return datetime(2026, 11, 2, 10, 0, tzinfo=UTC) + timedelta(seconds=self.now_s - 1000.0)

    def monotonic_s(self):
        return self.now_s

    # the loudspeaker
    def start(self, volume):
        self.starts += 1
        self.volume = volume
        if self.refuses:
            return self.refuses
        self.playing, self.stream_s = True, 0.0
        self.playlist.rewind()
        return ""

    def stop(self):
        self.playing = False

    def set_volume(self, volume):
        self.volume = volume

    def consumed_s(self):
        return self.stream_s if self.playing else 0.0

    def is_broken(self):
        return self.broken

    def lacks(self):
        return self.refuses

    def when_devices_change(self, callback):
        self.devices_changed = callback

    # the lanes
    def submit(self, lane, work, done, failed):
        self.asked += 1
        if self.mixer_fails:
            failed(DeskError("no", detail="pactl"))
        elif not self.mixer_hangs:
            done(work())

    def read_mixer(self):
        return self.mixer

    # the test's hand
    def pass_time(self, bell, seconds):
        for _ in range(round(seconds / 0.25)):
            self.now_s += 0.25
            if self.playing and not self.dead:
                self.stream_s += 0.25
                self.playlist.read(BYTES_PER_S // 4)
            bell.look()

    def told(self, kind):
        return [what for name, what in self.events if name == kind]


@pytest.fixture
def world():
    return World()


@pytest.fixture
def make(qapp, world):
    made = []

    def make(**options):
        bell = QtBell(world, world.playlist, clock=world, lanes=world, read_mixer=world.read_mixer, **options)
        bell._timer.stop()  # the test's hand looks instead
        bell.listen(
            heard=lambda call, at: world.events.append(("heard", (call.order_ids, at))),
            silent=lambda ids, why: world.events.append(("silent", (ids, why))),
            changed=lambda: world.events.append(("changed", bell.facts())),
        )
        made.append(bell)
        return bell

    yield make
    for bell in made:
        bell.close()


def test_an_order_is_told_as_heard_once_after_its_sound_was_consumed(make, world):
    bell = make()
    bell.obey(NEW)
    assert world.told("heard") == []
    world.pass_time(bell, 1)
    ((ids, at),) = world.told("heard")
    assert ids == ("order-1",)
    assert at == bell.facts().last_heard_at or at < bell.facts().last_heard_at
    assert bell.facts().sounding
    assert bell.facts().trouble == ""
    world.pass_time(bell, 10)
    bell.obey(SILENCE)
    assert not bell.facts().sounding
    assert not world.playing
    bell.obey(NEW)
    world.pass_time(bell, 2)
    assert len(world.told("heard")) == 1
    assert world.told("silent") == []


def test_an_order_that_joins_is_heard_on_its_own_account(make, world):
    bell = make()
    bell.obey(NEW)
    world.pass_time(bell, 1)
    bell.obey(Ringing((Call(Voice.NEW, ("order-1", "order-2")),)))
    assert len(world.told("heard")) == 1
    world.pass_time(bell, 0.5)
    assert [ids for ids, _ in world.told("heard")] == [("order-1",), ("order-2",)]
    assert world.starts == 1  # the sound goes on without a gap


def test_the_second_voice_is_heard_only_after_the_first_phrase(make, world):
    bell = make()
    bell.obey(Ringing((Call(Voice.CANCELLED, ("order-1",)), Call(Voice.NEW, ("order-2",)))))
    world.pass_time(bell, 1.75)
    assert [ids for ids, _ in world.told("heard")] == [("order-1",)]
    world.pass_time(bell, 1)
    assert [ids for ids, _ in world.told("heard")] == [("order-1",), ("order-2",)]


def test_a_dead_device_is_trouble_within_three_seconds_and_is_tried_again(make, world):
    bell = make()
    world.dead = True
    bell.obey(NEW)
    world.pass_time(bell, 3.5)
    assert bell.facts().trouble == FROZEN
    assert not bell.facts().sounding
    assert world.told("silent") == [(("order-1",), FROZEN)]
    assert world.told("heard") == []
    assert bell.facts().last_heard_at is None
    starts = world.starts
    world.pass_time(bell, 6)
    assert world.starts > starts
    world.dead = False
    world.pass_time(bell, 8)
    assert bell.facts().trouble == ""
    assert bell.facts().sounding
    assert [ids for ids, _ in world.told("heard")] == [("order-1",)]
    assert len(world.told("silent")) == 1


def test_a_device_that_only_fills_its_buffer_is_not_heard(make, world):
    bell = make()
    bell.obey(NEW)
    world.dead = True
    world.stream_s = 0.6  # more than HEARD_S, at once, and then nothing
    world.pass_time(bell, 4)
    assert world.told("heard") == []
    assert bell.facts().trouble == FROZEN


def test_a_device_that_freezes_in_mid_ring_is_trouble(make, world):
    bell = make()
    bell.obey(NEW)
    world.pass_time(bell, 5)
    heard_at = bell.facts().last_heard_at
    world.dead = True
    world.pass_time(bell, 1)
    assert not bell.facts().sounding
    world.pass_time(bell, 1.5)
    assert bell.facts().trouble == FROZEN
    assert bell.facts().last_heard_at == heard_at
    assert world.told("silent") == [(("order-1",), FROZEN)]


def test_a_pause_of_the_program_is_not_the_devices_silence(make, world):
    bell = make()
    bell.obey(NEW)
    world.pass_time(bell, 2)
    world.now_s += 60  # the computer slept
    bell.look()
    assert bell.facts().trouble == ""


def test_no_device_is_trouble_at_once_and_a_new_device_rings_at_once(make, world):
    world.refuses = NO_DEVICE
    bell = make()
    assert bell.facts().trouble == NO_DEVICE
    bell.obey(NEW)
    assert world.told("silent") == [(("order-1",), NO_DEVICE)]
    world.pass_time(bell, 1)
    world.refuses = ""
    world.devices_changed()
    assert world.playing
    world.pass_time(bell, 1)
    assert bell.facts().trouble == ""
    assert [ids for ids, _ in world.told("heard")] == [("order-1",)]


def test_another_default_device_takes_over_while_ringing(make, world):
    bell = make()
    bell.obey(NEW)
    world.pass_time(bell, 1)
    world.broken = True
    world.pass_time(bell, 0.25)
    world.broken = False
    world.devices_changed()
    world.pass_time(bell, 1)
    assert bell.facts().sounding


def test_the_bells_own_volume_zero_is_trouble(make, world):
    bell = make(volume_percent=0)
    assert bell.facts().trouble == VOLUME_ZERO
    bell.obey(NEW)
    world.pass_time(bell, 2)
    assert world.told("silent") == [(("order-1",), VOLUME_ZERO)]
    assert world.told("heard") == []
    bell.set_volume(60)
    assert 0.3 <= world.volume < 0.6, "the call has not been unanswered for long"
    world.pass_time(bell, 1)
    assert bell.facts().trouble == ""
    assert len(world.told("heard")) == 1


@pytest.mark.parametrize(
    ("mixer", "sentence"),
    [
        (Mixer(muted=True, volume_percent=70), MUTED),
        (Mixer(muted=False, volume_percent=0), SYSTEM_VOLUME_ZERO),
    ],
)
def test_a_silent_mixer_is_trouble_while_the_device_consumes(make, world, mixer, sentence):
    bell = make()
    world.mixer = mixer
    bell.obey(NEW)
    world.pass_time(bell, 2)
    assert bell.facts().trouble == sentence
    assert not bell.facts().sounding
    assert world.told("silent") == [(("order-1",), sentence)]
    assert world.told("heard") == []
    world.mixer = Mixer(muted=False, volume_percent=70)
    world.pass_time(bell, 6)
    assert [ids for ids, _ in world.told("heard")] == [("order-1",)]


def test_nothing_counts_as_heard_before_the_mixer_answered_unless_it_hangs(make, world):
    world.mixer_hangs = True
    bell = make()
    bell.obey(NEW)
    world.pass_time(bell, 2)
    assert world.told("heard") == []
    world.pass_time(bell, 2)
    assert len(world.told("heard")) == 1
    assert world.asked == 1  # a hung question is not asked again


def test_an_unknown_mixer_is_no_trouble(make, world):
    world.mixer_fails = True
    bell = make()
    bell.obey(NEW)
    world.pass_time(bell, 2)
    assert bell.facts().trouble == ""
    assert len(world.told("heard")) == 1


def test_the_mixer_is_asked_within_reason(make, world):
    bell = make()
    world.pass_time(bell, 60)
    assert world.asked <= 3
    asked = world.asked
    bell.obey(NEW)
    world.pass_time(bell, 60)
    assert world.asked - asked <= 16


def test_a_silent_trial_proves_the_device_in_quiet_times(make, world):
    world.dead = True
    bell = make()
    world.pass_time(bell, 5)
    assert bell.facts().trouble == FROZEN  # known before the first order
    assert world.told("silent") == []
    assert not world.playlist.voices  # and nobody heard the trial
    world.dead = False
    world.pass_time(bell, 15)
    assert bell.facts().trouble == ""
    assert not world.playing
    starts = world.starts
    world.pass_time(bell, 500)
    assert world.starts == starts
    world.pass_time(bell, 200)
    assert world.starts == starts + 1
    assert bell.facts().last_heard_at is None
    assert world.told("heard") == []


def test_changes_are_told_and_the_same_ringing_changes_nothing(make, world):
    bell = make()
    bell.obey(NEW)
    world.pass_time(bell, 2)
    told = len(world.told("changed"))
    bell.obey(Ringing((Call(Voice.NEW, ("order-1",)),)))
    world.pass_time(bell, 2)
    assert len(world.told("changed")) == told
    assert world.starts == 1
    bell.obey(SILENCE)
    assert len(world.told("changed")) == told + 1
    assert not world.told("changed")[-1].sounding


def test_an_unanswered_call_grows_louder_up_to_the_set_volume(make, world):
    bell = make(volume_percent=80)
    bell.obey(NEW)
    volumes = []
    for _ in range(25):
        volumes.append(world.volume)
        world.pass_time(bell, 1)
    assert volumes == sorted(volumes)
    assert volumes[0] == pytest.approx(0.4)
    assert max(volumes) == pytest.approx(0.8)
    assert world.starts == 1, "it grows without a break"


def test_an_order_about_to_expire_is_at_the_set_volume_at_once(make, world):
    bell = make(volume_percent=80)
    bell.obey(NEW)
    world.pass_time(bell, 1)
    assert world.volume < 0.6
    bell.obey(Ringing((Call(Voice.EXPIRING, ("order-1",)),)))
    assert world.volume == pytest.approx(0.8)


def test_the_desks_own_trouble_rings_without_an_order(make, world):
    bell = make()
    bell.obey(Ringing((Call(Voice.TROUBLE),)))
    world.pass_time(bell, 1)
    assert bell.facts().sounding
    assert world.told("heard") == []


def test_what_is_remembered_is_bounded(make, world, monkeypatch):
    monkeypatch.setattr(bell_module, "MEMORY", 10)
    bell = make()
    for number in range(30):
        bell.obey(Ringing((Call(Voice.NEW, (f"order-{number}",)),)))
        world.pass_time(bell, 1)
    assert len(world.told("heard")) == 30
    assert len(bell._told_heard._told) == 10


def test_without_the_sound_library_the_bell_is_a_red_lamp_not_a_crash(qapp, world):
    bell = QtBell(
        NoLoudspeaker(NO_SOUND_LIBRARY), Playlist({}), clock=world, lanes=world, read_mixer=world.read_mixer
    )
    silent = []
    bell.listen(silent=lambda ids, why: silent.append((ids, why)))
    bell.obey(NEW)
    assert bell.facts().trouble == NO_SOUND_LIBRARY
    assert silent == [(("order-1",), NO_SOUND_LIBRARY)]
    bell.obey(SILENCE)
    bell.close()
