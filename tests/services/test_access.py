"""The owner's lock: who may in, how long the impatient wait, when it shuts by itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.errors import AccessRefused, SettingsError
from merchant_desk.services.access import IDLE_S
from merchant_desk.services.access_port import Role
from merchant_desk.services.pins import (
    FREE_TRIES,
    LONGEST_PAUSE_S,
    PinRecord,
    fits,
    is_pin,
    left_s,
    pause_s,
)
from tests.fakes.clock import FakeClock
from tests.fakes.door import PIN, Door


def test_without_a_pin_everything_is_open():
    door = Door(None)
    assert not door.access.has_pin()
    assert door.access.role() is Role.OWNER
    door.access.touch()
    assert door.enter("anything") == "in"


def test_the_right_pin_opens_and_idleness_shuts():
    door = Door()
    assert door.access.role() is Role.STAFF
    door.access.touch()
    assert door.access.role() is Role.STAFF, "a touch opens nothing"
    assert door.enter("2580") == "in"
    door.clock.advance(IDLE_S - 1)
    door.access.touch()
    door.clock.advance(IDLE_S - 1)
    assert door.access.role() is Role.OWNER
    door.clock.advance(1)
    assert door.access.role() is Role.STAFF


def test_the_owner_may_shut_it_at_once():
    door = Door()
    door.enter("2580")
    door.access.lock()
    assert door.access.role() is Role.STAFF


def test_the_impatient_wait_ever_longer():
    door = Door()
    for _ in range(FREE_TRIES):
        assert isinstance(door.enter("0000"), AccessRefused)
    assert "30초" in str(door.answers[-1]) or "31초" in str(door.answers[-1])
    refused = door.enter("2580")
    assert isinstance(refused, AccessRefused), "even the right one waits"
    door.clock.advance(30)
    assert isinstance(door.enter("0000"), AccessRefused)
    assert pause_s(door.store.record) == 60
    door.clock.advance(61)
    assert door.enter("2580") == "in"
    assert door.store.record == PIN, "what was wrong before is forgotten"


def test_starting_the_program_anew_wins_no_tries():
    door = Door()
    for _ in range(FREE_TRIES):
        door.enter("0000")
    door.begin()
    assert isinstance(door.enter("2580"), AccessRefused)


def test_a_try_counts_before_it_is_judged():
    door = Door()
    door.access.enter("0000", lambda: None, lambda _: None)
    door.lanes.give_up("access")
    assert door.store.record.failures == 1


def test_the_pause_is_told_in_minutes_when_it_is_long():
    door = Door(replace(PIN, failures=9, failed_at=FakeClock().now()))
    assert "분 뒤에" in str(door.enter("2580"))


def test_setting_the_clock_does_not_shorten_the_pause_of_a_run():
    door = Door()
    for _ in range(FREE_TRIES):
        door.enter("0000")
    door.clock.time += timedelta(hours=3)
    assert isinstance(door.enter("2580"), AccessRefused)
    door.clock.time -= timedelta(days=3)
    door.clock.advance(30)
    assert left_s(door.store.record, door.clock.now()) <= pause_s(door.store.record)


def test_a_full_disk_opens_nothing():
    door = Door()
    door.store.fails = True
    assert isinstance(door.enter("2580"), SettingsError)
    assert door.access.role() is Role.STAFF


def test_a_record_that_cannot_be_read_fits_no_pin():
    door = Door(PinRecord("00", ""))
    refused = door.enter("2580")
    assert isinstance(refused, AccessRefused)
    assert "잠금 파일" in str(refused)


def test_a_record_that_cannot_be_read_for_a_moment_is_not_written_over():
    door = Door()
    kept, door.store.record = door.store.record, PinRecord("00", "")
    door.begin()
    assert "잠금 파일" in str(door.enter("2580"))
    assert door.store.record == PinRecord("00", ""), "whoever mends the file finds it as it was"
    door.store.record = kept
    assert isinstance(door.enter("0000"), AccessRefused)
    assert door.store.record.failures > 0
    assert door.enter("2580") == "in"
    assert door.store.record == PIN


def test_a_record_that_is_gone_meanwhile_opens_nothing():
    door = Door(PinRecord("00", ""))
    door.store.record = None
    assert isinstance(door.enter("2580"), AccessRefused)
    assert door.store.record is None


@pytest.mark.parametrize("is_new_run", [False, True])
def test_a_clock_that_was_ahead_keeps_nobody_out_for_longer_than_the_pause(is_new_run):
    door = Door()
    door.clock.time += timedelta(days=365)
    for _ in range(FREE_TRIES):
        door.enter("0000")
    door.clock.time -= timedelta(days=365)
    if is_new_run:
        door.begin()
    assert isinstance(door.enter("2580"), AccessRefused)
    door.clock.advance(31)
    assert door.enter("2580") == "in"


def test_tries_that_are_pressed_at_once_wait_for_no_judgement():
    door = Door()
    for _ in range(FREE_TRIES + 2):
        door.access.enter("0000", lambda: door.answers.append("in"), door.answers.append)
    door.lanes.run_all()
    assert len(door.answers) == FREE_TRIES + 2
    assert door.store.record.failures == FREE_TRIES


def test_only_the_owner_sets_the_pin():
    door = Door()
    assert isinstance(door.set_pin("1111"), AccessRefused)
    door.enter("2580")
    assert door.set_pin("1111") == "set"
    assert fits(door.store.record, "1111")
    assert door.set_pin("") == "set"
    assert door.store.record is None
    assert not door.access.has_pin()


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "１２３４", " 1234"])
def test_a_pin_is_four_to_eight_digits(pin):
    assert not is_pin(pin)
    assert isinstance(Door(None).set_pin(pin), AccessRefused)


def test_the_longest_pause_has_an_end():
    assert pause_s(replace(PIN, failures=500)) == LONGEST_PAUSE_S
    assert left_s(replace(PIN, failures=500), FakeClock().now()) == 0
