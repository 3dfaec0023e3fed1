"""`purge` as a command: beside a running desk, without one, and what is refused with one sentence."""

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.status import Status
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.ports import Batch
from tests.journal.making import NOW, a_record, an_order, arrival
from tests.processes.program import (
    Program,
    assert_no_traceback,
    finish,
    home_of,
    rows,
    set_up,
    steps,
    wait_online,
    wait_row,
)

pytestmark = pytest.mark.timeout(90)
RUN = ("run", "--no-window")
OVER = {"status": Status.DELIVERED, "settled": Status.DELIVERED}
DONE = "고객 정보를 지웠습니다: 주문 {}건. 되살릴 수 없습니다."
HELD = "SELECT order_id FROM orders WHERE forgotten_at IS NULL"


@pytest.fixture
def filled(env):
    """A home with two delivered orders of long ago and one that nobody closed, and no desk."""
    home = home_of(env)
    journal = DeskJournal(home)
    journal.open(NOW)
    closed = (
        a_record(i, order=an_order(i), display_id=i.upper(), closed_at=NOW, **OVER) for i in ("a-1", "a-2")
    )
    journal.commit(Batch(records=tuple(closed)) + arrival(3))
    journal.close()
    return home


def purges(home):
    return rows(home, "SELECT by, reason, orders FROM purges ORDER BY purge_id")


def test_without_a_desk_one_order_is_purged_directly_then_all_that_is_due(env, filled):
    done = finish("purge", "--order", "A-1", "--reason", "손님 요청", env=env)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, DONE.format(1), "")
    assert steps(filled, "a-1") == [Step.PERSON_PURGED]
    again = finish("purge", "--order", "A-1", env=env)
    assert again.returncode == 1
    assert "남아 있는 고객 정보가 없습니다" in again.stderr
    done = finish("purge", env=env)
    assert (done.returncode, done.stdout.strip()) == (0, DONE.format(2))
    assert purges(filled) == [("command", "손님 요청", 1), ("command", "", 2)]
    done = finish("purge", env=env)
    assert (done.returncode, done.stdout.strip()) == (0, "지금 지울 고객 정보가 없습니다.")
    assert rows(filled, "SELECT count(*) FROM v_orders WHERE total_minor = 21000") == [(3,)]


def test_beside_a_running_desk(env, platform):
    set_up(env, platform, auto_accept="always")
    home = home_of(env)
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        order_id = platform.place()
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND confirmed_at IS NOT NULL", order_id)
        refused = finish("purge", "--order", order_id, env=env)
        assert refused.returncode == 1
        assert "진행 중인 주문이라 지울 수 없습니다" in refused.stderr
        assert finish("purge", env=env).stdout.strip() == "지금 지울 고객 정보가 없습니다."
        platform.market.cancel(order_id, {})
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND closed_at IS NOT NULL", order_id)
        done = finish("purge", "--order", order_id, env=env)
        assert (done.returncode, done.stdout.strip()) == (0, DONE.format(1)), done.stderr
        assert Step.PERSON_PURGED in steps(home, order_id)
        assert purges(home) == [("command", "", 1)]
        assert desk.end() == 0
        assert_no_traceback(desk)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--phone", "5678"), "전화번호 전체를 적어 주세요"),
        (("--phone", "010-2345-6789"), "키링의 열쇠가 없어"),
        (("--phone", "-"), "전화번호 전체를 적어 주세요"),
        (("--order", "A-9"), "남아 있는 고객 정보가 없습니다"),
    ],
)
def test_what_cannot_be_purged_is_one_sentence(env, filled, arguments, told):
    done = finish("purge", *arguments, env=env)
    assert done.returncode == 1
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert purges(filled) == []


def test_a_home_without_a_journal_has_nobody_to_purge(env):
    done = finish("purge", env=env)
    assert done.returncode == 1
    assert "아직 주문 기록이 없습니다" in done.stderr


def test_a_start_purges_what_is_due_by_itself(env, platform, filled):
    set_up(env, platform, auto_accept="always")
    with Program(*RUN, env=env) as desk:
        wait_row(filled, "SELECT 1 FROM purges")
        assert desk.end() == 0
        assert_no_traceback(desk)
    assert purges(filled)[0][0] == "clock"
    assert not {"a-1", "a-2"} & {order_id for (order_id,) in rows(filled, HELD)}
