"""How many orders are open, for a command without a desk."""

from merchant_desk.journal.open_orders import open_orders
from merchant_desk.journal.writer import DeskJournal
from tests.journal.making import NOW, arrival


def test_open_orders_are_counted_and_before_there_is_a_log_there_are_none(tmp_path):
    assert open_orders(tmp_path) == 0
    journal = DeskJournal(tmp_path)
    journal.open(NOW)
    assert open_orders(tmp_path) == 0
    journal.commit(arrival(1))
    journal.commit(arrival(2))
    journal.close()
    assert open_orders(tmp_path) == 2
