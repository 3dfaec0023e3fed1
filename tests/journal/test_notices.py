"""The desk's own sentences stand in the journal until somebody puts them away; there are never many."""

from dataclasses import replace
from datetime import timedelta

from merchant_desk.domain.notice import Notice
from merchant_desk.journal.notices import KEPT
from merchant_desk.services.ports import Batch
from tests.journal.making import NOW

RESTORED = Notice("restored", NOW, "주문 기록을 되돌렸습니다.")


def test_a_sentence_is_there_at_each_start_until_it_is_put_away(start):
    journal, opened = start()
    assert opened.notices == ()
    journal.commit(Batch(notices=(RESTORED,)))
    journal.close()
    journal, opened = start()
    assert opened.notices == (RESTORED,)
    journal.commit(Batch(notices=(replace(RESTORED, dismissed_at=NOW + timedelta(hours=1)),)))
    journal.close()
    assert start()[1].notices == ()


def test_a_later_sentence_of_the_same_cause_takes_the_place_of_the_one_before(start):
    journal, _ = start()
    later = replace(RESTORED, at=NOW + timedelta(hours=2), sentence="다시 되돌렸습니다.")
    journal.commit(Batch(notices=(replace(RESTORED, dismissed_at=NOW),)) + Batch(notices=(later,)))
    journal.close()
    assert start()[1].notices == (later,)


def test_only_the_newest_stay(start):
    journal, _ = start()
    for number in range(KEPT + 5):
        notice = Notice(f"cause-{number:02}", NOW + timedelta(minutes=number), "문장")
        journal.commit(Batch(notices=(notice,)))
    journal.close()
    assert [notice.notice_id for notice in start()[1].notices] == [
        f"cause-{n:02}" for n in range(5, KEPT + 5)
    ]
