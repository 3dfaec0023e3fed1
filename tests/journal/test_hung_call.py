"""A call that hangs holds its turn; its successors fail in time, and what it wrote after all is not doubled."""

import threading

import pytest

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.errors import JournalError
from merchant_desk.journal.turn import Turn
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.ports import Batch
from tests.builders import NOW, ORDER_ID, make_record


def line(step=Step.SEEN, detail="", order_id=ORDER_ID):
    return BlackBoxLine(order_id, NOW, 5_000, step, detail=detail)


def test_a_turn_that_is_not_given_back_is_waited_for_with_a_bound():
    turn, taken, release = Turn(0.05), threading.Event(), threading.Event()

    def hang():
        with turn:
            taken.set()
            release.wait(30)

    thread = threading.Thread(target=hang)
    thread.start()
    assert taken.wait(10)
    with pytest.raises(JournalError, match="멈췄습니다"), turn:
        pass
    release.set()
    thread.join(10)
    with turn, turn:  # the same thread may take it again
        pass


def test_lines_that_come_again_are_written_once(tmp_path):
    journal = DeskJournal(tmp_path)
    journal.open(NOW)
    batch = Batch(records=(make_record(),), lines=(line(), line(Step.STORED), line(Step.HUNG, order_id="")))
    journal.commit(batch)
    journal.commit(batch + Batch(lines=(line(Step.RANG),)))
    journal.commit(Batch(lines=(line(Step.RANG, "again"),)))
    assert [found.step for found in journal.black_box(ORDER_ID)] == [
        Step.SEEN,
        Step.STORED,
        Step.RANG,
        Step.RANG,
    ]
    assert len(journal.black_box("")) == 1
    journal.close()
