"""The computer's clock set by hours while a whole desk runs: shown, corrected by the platform, nothing confused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.app.keeping.keeping import keep
from merchant_desk.domain.status import Status
from merchant_desk.journal.backups import FOLDER, found_in
from merchant_desk.services.facts import LinkState
from merchant_desk.system.clock import SystemClock

#: More than a day: the business day would be another one.
HOURS = 26


@pytest.fixture
def wall(monkeypatch):
    """The computer's clock, as somebody sets it: ``wall["hours"]`` ahead of the platform's."""
    off = {"hours": 0}
    monkeypatch.setattr(SystemClock, "now", lambda _: datetime.now(UTC) + timedelta(hours=off["hours"]))
    return off


def copies(shop):
    return found_in([shop.folder / "home" / FOLDER])


@pytest.mark.parametrize(("hours", "side"), [(HOURS, "빠릅니다"), (-HOURS, "느립니다")])
def test_a_clock_that_is_set_during_the_run_changes_no_deadline_and_is_told(open_shop, wall, hours, side):
    shop = open_shop()
    before = shop.order(kind="DELIVERY", timing="INSTANT")
    wall["hours"] = hours
    told = f"컴퓨터 시계가 플랫폼보다 {HOURS}시간 {side}. 시계를 맞춰 주세요."
    shop.wait(lambda: told in shop.counter.link().trouble, "the drift is told")
    assert told in shop.texts(), "and can be read in the window"
    assert shop.counter.link().state is LinkState.ONLINE
    assert abs(shop.counter.link().clock_off_s - hours * 3600.0) < 5.0
    assert abs((shop.counter.now() - datetime.now(UTC)).total_seconds()) < 5.0, "the platform's clock counts"
    assert before in shop.counter.ringing().order_ids, "it calls all the time"
    shop.wait(lambda: shop.rings(before), "no order's time has run out by it")
    after = shop.order(kind="TAKEOUT", timing="INSTANT")
    for order_id in (before, after):
        record = shop.record(order_id)
        assert record.status is Status.NEW
        assert 0.0 < (record.deadline - shop.counter.now()).total_seconds() <= 600.0
        shop.accept(order_id)
        shop.wait_for_paper(order_id)
        assert shop.at_platform(order_id)["answers"]["confirm 202"] == 1
    assert shop.counter.facts().link.asked > 0, "the polls go on"
    assert shop.counter.facts().today.orders == 2, "it is the same business day"
    shop.desk.keeping.look()
    shop.wait(lambda: copies(shop), "a backup")
    assert abs((copies(shop)[0].at - datetime.now(UTC)).total_seconds()) < 60.0, (
        "named by the platform's clock"
    )
    wall["hours"] = 0
    shop.wait(lambda: not shop.counter.link().trouble, "set right again")
    assert told not in shop.texts()
    assert shop.rings(shop.order(kind="DELIVERY", timing="INSTANT"))


@pytest.mark.parametrize("hours", [HOURS, -HOURS])
def test_a_clock_that_is_set_and_set_back_makes_no_backup_each_minute(shop, hours):
    """Without a platform to correct it: what a copy's name says is then all that is known."""
    data, right = shop.folder / "home", datetime.now(UTC)
    shop.rest()
    keep(data, None, right + timedelta(hours=hours))
    for minute in range(4):
        keep(data, None, right + timedelta(minutes=minute))
    assert len(copies(shop)) == 2
