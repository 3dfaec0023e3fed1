"""What a restore breaks of the chain, and what the page says then: nothing is hidden, nothing is claimed too much."""

from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.journal.backups import back_up
from merchant_desk.journal.black_box import ChainKey, check_chain, day_root
from merchant_desk.journal.recovery import put_in_place
from merchant_desk.services.black_box.page import chain_words
from merchant_desk.services.business_day import bounds, business_day
from merchant_desk.services.ports import Batch
from tests.journal.making import MASTER, NOW, a_line, arrival

KEY = ChainKey.of(MASTER)
DAY = business_day(NOW)


@pytest.fixture
def restored(folder, start):
    """Two lines, a backup, four lines whose root was printed, then the backup again; returns root and database."""
    journal, _ = start()
    journal.commit(arrival(1))
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    journal.commit(arrival(2))
    journal.commit(arrival(3))
    printed = day_root(journal._file.db, *bounds(DAY, DAY))
    assert printed is not None
    journal.close()
    put_in_place(folder / "desk.db", copy, NOW + timedelta(hours=1), "asked")
    journal, opened = start()
    assert opened.restored is not None
    after = a_line("", Step.RESTORED, detail="asked, 2 missing, 0 open")
    journal.commit(Batch(lines=(after, a_line("order-2", Step.RESTORED)), after_restore=True))
    return printed, journal._file.db


def test_the_chain_goes_on_from_the_backup_and_fits(restored):
    _printed, db = restored
    check = check_chain(db, KEY)
    assert (check.keyed, check.first_broken, check.restores) == (4, None, 1)


def test_a_root_that_was_printed_before_is_not_found_any_more_and_the_page_says_so(restored):
    printed, db = restored
    assert printed.seq == 6
    found = {chain for (chain,) in db.execute("SELECT chain FROM black_box")}
    assert printed.chain not in found
    root = day_root(db, *bounds(DAY, DAY))
    assert root is not None
    assert root.chain != printed.chain
    assert "이 기록에서 찾을 수 없습니다" in " ".join(chain_words(check_chain(db, KEY)))


def test_a_restore_cannot_be_made_up_without_the_key(folder, restored):
    """Lines that are cut off cannot be explained by a line of a restore that nobody with the key wrote."""
    _printed, db = restored
    db.execute("DROP TRIGGER black_box_keeps_words")
    db.execute(
        "UPDATE black_box SET step = 'restored', order_id = '', detail = 'backup, 1 missing' WHERE seq = 2"
    )
    check = check_chain(db, KEY)
    assert (check.first_broken, check.restores) == (2, 0)


def test_orders_that_were_only_read_again_are_no_restore(journal):
    journal.commit(Batch(lines=(a_line("", Step.RESTORED, detail="gap, 1 missing, 0 open"),)))
    assert check_chain(journal._file.db, KEY).restores == 0
