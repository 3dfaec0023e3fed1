"""A newer version that failed is told to staff, and stands until somebody puts it away."""

from tests.services.running_desk import RunningDesk

SAID = "99.0.0 버전이 시작되지 않아서 이전 버전으로 되돌렸습니다."


def test_it_is_told_also_after_a_restart_until_it_is_put_away():
    desk = RunningDesk()
    desk.counter.version_left(SAID)
    desk.settle()
    desk.restart()
    (notice,) = desk.counter.facts().notices
    assert notice.sentence == SAID
    desk.counter.dismiss(notice.notice_id)
    desk.settle()
    assert desk.counter.facts().notices == ()
