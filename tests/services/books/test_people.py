"""What the owner asks about customers: one is purged by number, looks are noted, purges are told."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.order import Customer
from merchant_desk.domain.status import Status
from merchant_desk.services.books import people as people_module
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.books.purging import PIECE
from merchant_desk.services.ports import SealedText
from tests.builders import NOW, ORDER_ID, make_order, make_record
from tests.fakes.journal import disk_full
from tests.services.running_desk import RunningDesk

OVER: dict[str, Any] = {"status": Status.DELIVERED, "settled": Status.DELIVERED, "closed_at": NOW}


class Owner:
    """Asks the room and keeps its answers."""

    def __init__(self, *records):
        self.desk = RunningDesk(start=False)
        self.desk.journal.disk.records.update((record.order_id, record) for record in records)
        self.desk.start()
        self.room = self.desk.counter.people
        self.purged: list[Purge] = []
        self.refused: list[str] = []

    def _failed(self, error: DeskError) -> None:
        self.refused.append(str(error))

    def order(self, wanted, reason="손님 요청"):
        self.room.purge_order(wanted, reason, self.purged.append, self._failed)
        self.desk.settle()

    def phone(self, phone, reason="손님 요청"):
        self.room.purge_customer(phone, reason, self.purged.append, self._failed)
        self.desk.settle()

    def told(self):
        told: list[tuple[Purge, ...]] = []
        self.room.purges(told.append, self._failed)
        self.desk.settle()
        return told[0]

    def held(self):
        return {i for i, record in self.desk.journal.disk.records.items() if record.forgotten_at is None}


def a_past(number, **changes):
    order = make_order(f"order-{number}", display_id=f"#A-{number}")
    record = make_record(f"order-{number}", order=order, display_id=f"#A-{number}")
    return replace(record, **(OVER | changes))


@pytest.mark.parametrize("wanted", ["order-1", "#A-1", "A-1", " A-1 "])
def test_one_order_is_purged_by_its_number_or_id(wanted):
    owner = Owner(a_past(1), a_past(2))
    owner.order(wanted, "손님이 전화로 부탁 010-1234-5678")
    [purge] = owner.purged
    assert (purge.by, purge.reason, purge.orders) == ("owner", "손님이 전화로 부탁 …", 1)
    assert owner.held() == {"order-2"}
    assert "김하늘" not in repr(owner.desk.record("order-1"))
    assert "김하늘" in repr(owner.desk.record("order-2"))
    assert owner.desk.steps("order-1") == [Step.PERSON_PURGED]
    assert owner.told() == (purge,)
    owner.order(wanted)
    assert owner.refused == ["이 주문에는 남아 있는 고객 정보가 없습니다. 번호를 확인해 주세요."]


def test_a_number_that_came_again_needs_the_orders_id():
    owner = Owner(a_past(1), a_past(2, display_id="#A-1", received_at=NOW + timedelta(minutes=1)))
    owner.order("A-1")
    assert owner.refused == ["이 번호의 주문이 2건입니다: order-2, order-1. 주문 ID로 지워 주세요."]
    owner.order("order-2")
    assert owner.held() == {"order-1"}


def test_who_is_at_work_is_not_purged():
    owner = Owner(a_past(1), a_past(2, status=Status.COOKING, settled=Status.COOKING, closed_at=None))
    owner.order("order-2")
    owner.phone("010-1234-5678")
    sentence = "진행 중인 주문이라 지울 수 없습니다: #A-2. 끝난 뒤에 다시 지워 주세요."
    assert owner.refused == [sentence, sentence]
    assert owner.held() == {"order-1", "order-2"}


def test_an_order_without_a_number_is_named_by_its_id():
    open_one: dict[str, Any] = {
        "status": Status.COOKING,
        "settled": Status.COOKING,
        "closed_at": None,
        "display_id": "",
    }
    owner = Owner(a_past(1, **open_one))
    owner.order("order-1")
    assert "order-1" in owner.refused[0]


def test_a_customer_is_purged_in_every_order_however_the_number_is_written(monkeypatch):
    monkeypatch.setattr(people_module, "SEARCHED", 2)
    other = make_order("order-3", customer=Customer("박지우", "010-9999-0000"))
    noted = make_order("order-4", customer=None, store_note="+82 10 1234 5678 문자 주세요")
    owner = Owner(a_past(1), a_past(2), a_past(3, order=other), a_past(4, order=noted), a_past(5, order=None))
    raw = SealedText("order-5", "raw", b'{"phone": "01012345678"}')
    owner.desk.journal.disk.sealed["order-5", "raw"] = raw.body
    owner.phone("01012345678", "  손님\n요청  ")
    [purge] = owner.purged
    assert (purge.orders, purge.reason) == (4, "손님 요청")
    assert owner.held() == {"order-3"}


def test_a_number_that_nobody_has_and_one_that_is_none():
    owner = Owner(a_past(1))
    owner.phone("010-0000-0000")
    owner.phone("5678")
    assert owner.refused == [
        "이 번호의 고객 정보가 남아 있지 않습니다.",
        "전화번호 전체를 적어 주세요. 예: 010-1234-5678",
    ]
    assert owner.held() == {"order-1"}


def test_many_orders_are_purged_in_pieces_and_told_as_one():
    owner = Owner(*(a_past(number) for number in range(PIECE + 3)))
    owner.phone("010-1234-5678")
    assert [purge.orders for purge in owner.purged] == [PIECE + 3]
    assert owner.told() == tuple(owner.purged)
    assert owner.held() == set()


def test_a_disk_that_takes_nothing_is_said():
    owner = Owner(a_past(1))
    owner.desk.journal.trouble = disk_full()
    owner.order("order-1")
    assert owner.refused == ["디스크가 가득 찼습니다. 공간을 비워 주세요."]
    assert owner.held() == {"order-1"}
    owner.desk.journal.trouble = None
    owner.order("order-1")
    assert owner.held() == set()


def test_until_when_a_customer_is_shown():
    owner = Owner(a_past(1), a_past(2, order=None))
    assert owner.room.shown_until("order-1") == NOW + timedelta(hours=3)
    assert owner.room.shown_until("order-2") is None
    assert owner.room.shown_until("nobody") is None
    owner.order("order-1")
    assert owner.room.shown_until("order-1") is None


def test_a_look_is_noted_once_a_minute_and_only_after_the_decision():
    owner = Owner(a_past(1), a_past(2, decided_at=NOW, status=Status.COOKING, closed_at=None))
    desk = owner.desk
    ringing = desk.order()
    for order_id in ("order-1", "order-2", ringing, "long-ago"):
        for _ in range(3):
            owner.room.looked_at(order_id)
    desk.go(30)
    owner.room.looked_at("order-1")
    desk.go(31)
    owner.room.looked_at("order-1")
    desk.settle()
    assert desk.steps("order-1") == [Step.PERSON_SHOWN] * 2
    assert desk.steps("order-2") == desk.steps("long-ago") == [Step.PERSON_SHOWN]
    assert Step.PERSON_SHOWN not in desk.steps(ORDER_ID)
    assert len(owner.room._noted_s) == 1, "what was noted long ago is forgotten"


def test_the_record_of_an_order_in_memory_alone_is_purged_as_well():
    owner = Owner(a_past(1))
    assert owner.desk.record("order-1").order is not None
    owner.desk.counter._book._records["order-1"] = replace(owner.desk.record("order-1"), display_id="")
    owner.order("A-1")
    assert owner.desk.record("order-1").forgotten_at is not None
