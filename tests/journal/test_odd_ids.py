"""An order whose id holds half of a character goes its whole way, and never becomes another order."""

import json

import pytest

from merchant_desk.domain.errors import ChangeRefused
from merchant_desk.gateway.polling import parse_events
from merchant_desk.journal.black_box import find_orders
from merchant_desk.journal.seen_log import read_seen
from merchant_desk.services.ports import Batch, SealedText
from tests.journal.making import NOW, a_job, a_line, a_print, a_record, an_order

#: As JSON carries them; the last two are no UTF-8.
IDS = (b"order-\\ud800", b"order-\\ud801", b"order-\\udc00", b"order-\xff", b"order-\xfe")


def told(order_ids):
    """Return the events of a poll's answer with these ids, read as the desk reads them."""
    entries = (
        b'{"eventId": "event-%d", "eventType": "CREATED", "orderId": "%s", "createdAt": "2026-03-06T10:00:00Z"}'
        % (number, order_id)
        for number, order_id in enumerate(order_ids)
    )
    parsed = parse_events(b"[" + b", ".join(entries) + b"]", "merchant", NOW)
    assert parsed is not None
    return parsed[0]


def test_ids_that_differ_by_half_a_character_stay_apart():
    order_ids = [event.order_id for event in told(IDS)]
    assert len(set(order_ids)) == len(IDS)
    assert all(order_id.encode() and order_id.isprintable() for order_id in order_ids)
    assert order_ids == [event.order_id for event in told(IDS)], "the same at each poll"
    assert [event.order_id for event in told([b"order-\\ud83d\\ude00"])] == ["order-\N{GRINNING FACE}"]


def test_it_is_stored_seen_sealed_chained_and_found_again(folder, start):
    journal, _ = start()
    events = told(IDS)
    for _again in range(2):
        for event in events:
            order_id = event.order_id
            journal.commit(
                Batch(
                    events=(event,),
                    records=(a_record(order_id, order=an_order(order_id)),),
                    jobs=(a_job(order_id, f"fetch:{order_id}"), a_print(order_id, f"print:{order_id}")),
                    lines=(a_line(order_id),),
                    sealed=(SealedText(order_id, "raw", b"raw"),),
                )
            )
    order_ids = [event.order_id for event in events]
    known = journal.recall(tuple(event.event_id for event in events), tuple(order_ids))
    assert known.known_events == {event.event_id for event in events}
    assert {record.order_id for record in known.records} == set(order_ids)
    journal.close()
    journal, opened = start()
    assert opened.restored is None
    assert {record.order_id: record.order for record in opened.records} == {i: an_order(i) for i in order_ids}
    assert {job.order_id for job in opened.jobs} == set(order_ids)
    assert read_seen(folder / "seen.log") == order_ids
    for order_id in order_ids:
        assert len(journal.black_box(order_id)) == 1, "the second time it was there"
        assert journal.read_sealed(order_id, "raw") == b"raw"


def test_a_raw_half_that_came_past_the_gate_holds_up_nothing_else(journal):
    """The gate spells it out, so this is a fault of the program: refused as a change, not as a crash."""
    half = json.loads('"\\ud800"')
    with pytest.raises(ChangeRefused):
        journal.commit(Batch(records=(a_record(half),), lines=(a_line(half),)))
    journal.commit(Batch(lines=(a_line(half),)))
    journal.commit(Batch(records=(a_record(),)))
    assert journal.recall((), ("order-1",)).records


def test_a_command_may_ask_for_what_no_file_can_hold(journal):
    assert find_orders(journal._file.db, "\udcff") == []
