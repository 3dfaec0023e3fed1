"""The list of seen orders survives torn writes and odd ids."""

import errno
import os

import pytest

from merchant_desk.journal import seen_log
from merchant_desk.journal.seen_log import SeenLog, newest_seen, read_seen


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


def test_an_id_whose_row_is_not_on_the_disk_yet_is_written_once(path):
    log = SeenLog(path)
    for _try in range(3):
        log.append(["a", "b"])
    log.append(["b", "c"])
    assert path.read_text() == "a\nb\nc\n"
    log.settle(["a", "b", "c"])
    assert log._noted == set()
    log.close()


def test_only_the_newest_ids_are_read(path):
    append(path, *(f"order-{number}" for number in range(5_000)))
    assert newest_seen(path, 3) == ["order-4997", "order-4998", "order-4999"]
    assert newest_seen(path.with_name("nothing"), 3) == []


def test_a_file_that_has_grown_keeps_its_newer_half(path, monkeypatch):
    monkeypatch.setattr(seen_log, "LARGE_BYTES", 1_000)
    append(path, *(f"order-{number:04}" for number in range(200)))
    append(path, "newest")
    assert read_seen(path)[-3:] == ["order-0198", "order-0199", "newest"]
    assert 900 < path.stat().st_size < 1_100


def test_a_disk_that_takes_half_a_line_gets_none_of_it(path, monkeypatch):
    log = SeenLog(path)
    log.append(["before"])
    write = os.write
    answers = iter([4])

    def half(descriptor, body):
        for take in answers:
            return write(descriptor, body[:take])
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "write", half)
    with pytest.raises(OSError, match="full"):
        log.append(["after"])
    monkeypatch.undo()
    assert path.read_text() == "before\n"
    log.append(["after"])
    assert path.read_text() == "before\nafter\n"
    log.close()
