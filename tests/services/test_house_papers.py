"""The house's own slips: printed at the counter, marked when they come again, and no question to anybody."""

from dataclasses import replace

import pytest

from merchant_desk.domain.errors import DecisionRefused, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.job import JobState, SlipKind
from merchant_desk.domain.slip import Slip, Text
from merchant_desk.services.order_book import HOUSE_KEPT
from tests.builders import HALL, KITCHEN, make_settings
from tests.services.running_desk import RunningDesk

BOTH = make_settings(printers=(KITCHEN, HALL))
CLOSE = Slip(SlipKind.CLOSE, "일일 마감", (Text("매출 18,000원"),))


def jobs(desk, about="close:2026-03-06"):
    return [job for job in desk.counter._book.prints() if job.order_id.startswith(f"{about}:")]


def test_a_close_comes_out_at_the_counter_once_for_each_press():
    desk = RunningDesk(BOTH)
    desk.counter.printing.papers.print("close:2026-03-06", CLOSE, "owner")
    desk.go(1)
    assert "매출 18,000원" in desk.paper("홀")[0]
    assert not desk.paper("주방")
    assert [job.state for job in jobs(desk)] == [JobState.DONE]
    desk.counter.printing.papers.print("close:2026-03-06", CLOSE, "owner")
    desk.go(1)
    assert len(desk.paper("홀")) == 2
    assert len(desk.journal.print_tries("")) == 2
    desk.restart()
    desk.counter.printing.papers.print("close:2026-03-06", CLOSE, "owner")
    desk.go(1)
    assert len(set(desk.printers["홀"].job_ids())) == 3, "the ledger keeps them apart after a restart too"


def test_a_shop_with_a_kitchen_printer_only_gets_it_there():
    desk = RunningDesk()
    desk.counter.printing.papers.print("check:1", replace(CLOSE, kind=SlipKind.CHECK), "owner")
    desk.go(1)
    assert len(desk.paper()) == 1


def test_without_a_printer_a_sentence_says_what_to_do():
    desk = RunningDesk(make_settings(printers=()))
    with pytest.raises(DecisionRefused, match="프린터를 먼저 추가"):
        desk.counter.printing.papers.print("check:1", CLOSE, "owner")


@pytest.mark.parametrize("error", [PrintInterrupted("끊겼습니다."), None])
def test_one_that_did_not_come_out_asks_nobody(error):
    desk = RunningDesk(make_settings(slip_limit_min=1))
    if error is None:
        desk.printers["주방"].dead = PrinterUnreachable("꺼져 있습니다.")
    else:
        desk.printers["주방"].errors.append(error)
    desk.counter.printing.papers.print("close:2026-03-06", CLOSE, "owner")
    desk.go(70)
    assert [job.state for job in jobs(desk)] == [JobState.FAILED]
    assert desk.counter.facts().printers[0].ask == 0


def test_the_words_of_the_newest_are_kept_and_an_older_one_that_waits_ends_with_a_sentence():
    desk = RunningDesk()
    desk.printers["주방"].dead = PrinterUnreachable("꺼져 있습니다.")
    for number in range(21):
        desk.counter.printing.papers.print(f"check:{number}", CLOSE, "owner")
    desk.go(15)
    assert jobs(desk, "check:0")[0].state is JobState.FAILED
    assert "다시 눌러" in jobs(desk, "check:0")[0].last_error
    assert jobs(desk, "check:20")[0].state is JobState.WAITING


def test_a_later_run_prints_no_words_that_it_does_not_know():
    desk = RunningDesk()
    desk.printers["주방"].dead = PrinterUnreachable("꺼져 있습니다.")
    desk.counter.printing.papers.print("close:2026-03-06", CLOSE, "owner")
    desk.go(1)
    desk.printers["주방"].dead = None
    desk.restart()
    desk.go(5)
    assert not desk.paper()
    assert [job.state for job in desk.journal.disk.jobs.values()] == [JobState.DROPPED]


def test_a_year_of_checks_leaves_no_growing_list():
    desk = RunningDesk()
    desk.counter.printing.papers.print("check:first", CLOSE, "owner")
    desk.go(1)
    desk.counter.reprint(jobs(desk, "check:first")[0].job_id)
    desk.go(1)
    assert ["재출력" in text for text in desk.paper()] == [False, True]
    for number in range(HOUSE_KEPT + 30):
        desk.counter.printing.papers.print(f"check:{number // 2}", CLOSE, "owner")
        desk.go(1)
    assert len(desk.paper()) == HOUSE_KEPT + 32
    assert len(desk.counter._book.prints()) == HOUSE_KEPT
    assert len(desk.counter._book._jobs_of) == HOUSE_KEPT


def test_one_that_still_waits_is_not_forgotten_however_many_follow():
    desk = RunningDesk(make_settings(printers=(KITCHEN, HALL), slip_limit_min=1_000))
    desk.counter.printing.papers.print("check:first", CLOSE, "owner")
    desk.lanes.hold("printer:홀")
    desk.settle()
    for number in range(HOUSE_KEPT + 5):
        desk.counter.printing.papers.print(f"check:{number}", CLOSE, "owner")
    desk.settle()
    assert jobs(desk, "check:first")[0].state is JobState.RUNNING
    desk.lanes.let_go("printer:홀")
    desk.go(5)
    assert len(desk.paper("홀")) >= 1
    assert not jobs(desk, "check:first"), "it is out, and newer ones are kept"
