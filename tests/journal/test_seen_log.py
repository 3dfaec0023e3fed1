"""The list of seen orders survives torn writes and odd ids."""

import pytest

from merchant_desk.journal.seen_log import SeenLog, read_seen


@pytest.fixture
def path(tmp_path):
    return tmp_path / "seen.log"


def append(path, *order_ids):
    log = SeenLog(path)
    log.append(order_ids)
    log.close()


def test_ids_come_back_once_in_their_order(path):
    append(path, "b", "a")
    append(path, "a", "c")
    assert read_seen(path) == ["b", "a", "c"]


def test_usual_ids_are_readable_in_the_file(path):
    append(path, "0f8fad5b-d9cb-469f-a165-70867728950e")
    assert path.read_text() == "0f8fad5b-d9cb-469f-a165-70867728950e\n"


def test_an_odd_id_stays_one_line(path):
    odd = "a\nb c%\r주문"
    append(path, odd, "d")
    assert read_seen(path) == [odd, "d"]


def test_a_torn_line_does_not_swallow_the_next_id(path):
    path.write_bytes(b"whole\nto")
    append(path, "next")
    assert read_seen(path) == ["whole", "to", "next"]


def test_nothing_is_written_for_nothing(path):
    append(path)
    assert path.read_bytes() == b""
