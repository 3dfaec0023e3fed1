"""A crash of an earlier run is told until somebody puts it away, also beyond the next crash and the next start."""

from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.services.program.crash_words import CRASHED, crash_sentence
from tests.builders import NOW
from tests.services.running_desk import RunningDesk


@pytest.fixture
def desk():
    return RunningDesk(start=False)


def begin(desk, what):
    """Begin a run that learns of the crash before its journal is open."""
    desk.counter.start()
    desk.counter.crashed(what, desk.clock.now(), came_back=what == "SIGSEGV")
    desk.settle()


def test_it_stands_until_it_is_put_away_and_is_noted(desk):
    begin(desk, "SIGSEGV")
    [notice] = desk.counter.facts().notices
    assert "스스로 다시 시작했습니다" in notice.sentence
    assert desk.steps("") == [Step.CRASHED]
    desk.counter.dismiss(CRASHED)
    desk.settle()
    assert desk.counter.facts().notices == ()


def test_the_newest_crash_is_told_and_not_the_one_that_still_stands_in_the_journal(desk):
    begin(desk, "SIGSEGV")
    desk.go(60.0)
    desk.journal = desk.journal.restarted()
    desk._build()
    begin(desk, "SIGABRT")
    [notice] = desk.counter.facts().notices
    assert "스스로" not in notice.sentence
    assert notice.at == desk.clock.now()


def test_the_day_is_said_where_it_was_not_today():
    assert "19시 05분" in crash_sentence(NOW, NOW, came_back=True)
    assert "월" not in crash_sentence(NOW, NOW, came_back=True)
    assert "월" in crash_sentence(NOW, NOW + timedelta(days=1), came_back=False)
