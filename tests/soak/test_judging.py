"""The harness sees what it is there for: lost orders, slips that come twice, leaks in any spelling."""

import base64

import pytest

from merchant_desk.services.after_restore import NOTE
from tests.soak.judge import (
    Journal,
    Tally,
    acknowledged_but_not_stored,
    compare,
    printed_too_early,
    refused_first,
    unlike,
)
from tests.soak.killed_desk import Fuse
from tests.soak.leaks import leaks
from tests.soak.paper import COUNTER, KITCHEN

WORD = "표식손님 010-1234"


def an_order(**told):
    usual = {
        "displayId": "B-0007",
        "state": "CONFIRMED",
        "confirmed_by": "practice-desk",
        "answers": {"confirm 202": 1},
        "handed_out": {"CREATED": 1},
        "acks": {"CREATED": 1},
    }
    return {"one": usual | told}


SENT = {"kitchen": {"sent"}, "delivery": {"sent"}}


def judged(
    orders=None,
    stored=("one",),
    states=SENT,
    kitchen=("배달 B-0007",),
    counter=("배달 B-0007",),
    tried=("one",),
):
    tally = Tally()
    slips = {("one", slip): of_slip for slip, of_slip in states.items()}
    journal = Journal(dict.fromkeys(stored, "cooking"), slips, tried=frozenset(tried))
    compare(tally, orders or an_order(), journal, {KITCHEN: list(kitchen), COUNTER: list(counter)})
    return tally


def test_what_is_as_it_must_be_is_clean():
    assert judged().is_clean


def test_an_order_that_is_not_in_the_journal_is_seen():
    assert not judged(stored=()).is_clean
    assert acknowledged_but_not_stored(an_order(), ()) == {"one"}


def test_a_second_confirm_is_seen():
    assert judged(an_order(answers={"confirm 202": 1, "confirm 422": 1})).doubly_confirmed == {"one"}
    assert judged(an_order(answers={"confirm 401": 1, "confirm 202": 1})).is_clean, "it was turned away first"


def test_a_confirmation_that_was_refused_for_the_trial_is_no_repeat():
    def calls(*statuses):
        return [{"endpoint": "confirm", "order_id": "one", "status": status} for status in statuses]

    answers = {"confirm 409": 1, "confirm 202": 1}
    first, after = (refused_first(calls(*order))["one"] for order in ((409, 202), (202, 409)))
    assert judged(an_order(answers=answers, refused_first=first)).is_clean
    assert judged(an_order(answers=answers, refused_first=after)).doubly_confirmed == {"one"}


def test_a_second_slip_is_seen_unless_it_is_marked():
    assert judged(kitchen=("배달 B-0007", "배달 B-0007")).duplicate_slips
    assert judged(kitchen=("배달 B-0007", "*** 재출력 (중복 가능) ***\n배달 B-0007")).is_clean


def test_a_slip_that_never_came_is_lost_unless_the_desk_asks():
    assert judged(kitchen=()).lost_slips
    assert judged(kitchen=(), states=SENT | {"kitchen": {"unknown"}}).is_clean
    assert judged(counter=(), states=SENT | {"delivery": set()}).lost_slips


def test_a_slip_before_the_platform_has_confirmed_is_seen():
    assert printed_too_early(an_order(state="PLACED"), {KITCHEN: ["배달 B-0007"]}) == {"one"}


RED = ("배달 B-0007", "조리 중단\n배달 B-0007")


def test_a_cancelled_order_needs_its_red_slip_once():
    gone, stopped = an_order(state="CANCELLED"), SENT | {"cancel": {"sent"}}
    assert judged(gone, kitchen=RED, states=stopped).is_clean
    assert judged(gone).lost_slips, "the kitchen cooks on"
    assert judged(gone, kitchen=("배달 B-0007",), states=stopped).lost_slips
    assert judged(gone, kitchen=(*RED, RED[1]), states=stopped).duplicate_slips
    assert judged(kitchen=RED, states=stopped).problems, "nobody has cancelled it"
    taken_back = {"kitchen": {"dropped"}, "delivery": {"dropped"}}
    assert judged(gone, kitchen=(), counter=(), states=taken_back).is_clean
    assert judged(kitchen=(), counter=(), states=taken_back).lost_slips, "it goes on, and nobody cooks"


def test_an_order_that_another_device_accepted_must_not_be_printed():
    elsewhere = an_order(confirmed_by="other-device", answers={})
    asked = {"kitchen": {"unknown"}, "delivery": {"unknown"}}
    assert judged(elsewhere, kitchen=(), counter=(), states=asked, tried=()).is_clean
    assert judged(elsewhere, tried=()).problems
    assert judged(elsewhere).is_clean, "our own acceptance was on its way: nobody else need have printed it"


def test_each_side_must_say_the_same_of_an_order():
    def said(state, ours, *steps, note=""):
        journal = Journal({"one": ours}, steps={"one": set(steps)}, notes={"one": note})
        return unlike(an_order(state=state), journal)

    assert not said("CONFIRMED", "cooking")
    assert said("CONFIRMED", "accepting")
    assert said("CANCELLED", "cooking")
    assert said("PLACED", "new"), "the rule has no reason to leave it"
    assert not said("PLACED", "new", "refused")
    assert said("PLACED", "cooking", "refused")
    assert said("PLACED", "new", "restored"), "it was read again, and the platform has told its state"
    assert not said("PLACED", "new", "restored", note=NOTE)


@pytest.mark.parametrize(
    "body",
    [
        WORD.encode(),
        WORD.encode("cp949"),
        WORD.encode("utf-16"),
        base64.b64encode(f"xy{WORD}!".encode()),
        WORD.encode("unicode_escape").replace(b"\\x", b"\\u00"),
        b"." * ((1 << 20) - 5) + WORD.encode(),
    ],
    ids=["utf-8", "cp949", "utf-16", "base64", "json", "across two blocks"],
)
def test_a_leak_is_found_in_any_spelling(tmp_path, body):
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "desk.log").write_bytes(body)
    assert leaks(tmp_path, (WORD,)) == [f"desk.log: {WORD}"]
    assert leaks(tmp_path, ("표식손놈 010-1234",)) == []


def test_the_fuse_counts_only_its_own_point(tmp_path):
    fuse = Fuse(tmp_path / "fuse")
    assert not fuse.is_lit("mid-slip"), "nobody has lit it"
    (tmp_path / "fuse").write_text("mid-slip 2")
    assert [fuse.is_lit(point) for point in ("before the ack", "mid-slip", "mid-slip")] == [
        False,
        False,
        True,
    ]
