"""Each kitchen holds its own slip in hand, is stopped where it had one, and bags get their labels."""

from __future__ import annotations

from dataclasses import replace

from merchant_desk.domain.errors import BadRequest, DeskError, NoAnswer, OrderUnreadable, PrinterUnreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobState, SlipKind
from merchant_desk.domain.slip_design import PARTS, SlipDesign
from merchant_desk.services.settings import MenuCategory, PrinterSettings
from tests.builders import ORDER_ID, make_item, make_order, make_settings, make_takeout
from tests.fakes.printer import FakePrinter
from tests.services.running_desk import RunningDesk

BAR = PrinterSettings("음료대", "tcp://127.0.0.1:9102", dishes=("음료",))
KITCHEN = PrinterSettings("주방", "tcp://127.0.0.1:9100", not_dishes=("음료",))
BAGS = PrinterSettings("포장대", "tcp://127.0.0.1:9103", slips=(SlipKind.LABEL,), copies=2)
COLA = make_item("콜라", 2)
FOOD = make_order()
MIXED = make_order(items=(*FOOD.items, COLA))


def settings_of(*printers, designs=(), **rules):
    settings = make_settings(printers=printers, **rules)
    return replace(
        settings,
        categories=(MenuCategory("음료", ("콜라",)),),
        designs=settings.designs.with_designs(designs),
    )


def unreachable() -> DeskError:
    return PrinterUnreachable("프린터에 연결할 수 없습니다.")


def kinds(desk, printer):
    return [text.split("]")[0].strip("[") for text in desk.paper(printer)]


def test_a_kitchen_without_a_dish_of_the_order_gets_no_slip():
    desk = RunningDesk(settings_of(BAR, KITCHEN))
    desk.cooking(FOOD)
    assert kinds(desk, "주방") == ["kitchen"]
    assert not desk.paper("음료대")
    assert not desk.slips(SlipKind.CANCEL)


def test_both_kitchens_get_their_own_dishes():
    desk = RunningDesk(settings_of(BAR, KITCHEN))
    desk.cooking(MIXED)
    (bar,), (kitchen,) = desk.paper("음료대"), desk.paper("주방")
    assert "콜라 2개" in bar
    assert "마라탕(중)" not in bar
    assert "다른 주방: 그 밖 2" in bar
    assert "마라탕(중) 1개" in kitchen
    assert "다른 주방: 음료 2" in kitchen


def test_only_kitchens_that_had_a_slip_are_stopped():
    desk = RunningDesk(settings_of(BAR, KITCHEN))
    desk.cooking(FOOD)
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert kinds(desk, "주방") == ["kitchen", "cancel"]
    assert not desk.paper("음료대")


def test_a_kitchen_whose_slip_was_taken_back_in_time_needs_no_stop():
    desk = RunningDesk(settings_of(BAR, KITCHEN))
    desk.printers["음료대"].dead = unreachable()
    desk.cooking(MIXED)
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.printers["음료대"].dead = None
    desk.go(30)
    assert kinds(desk, "주방") == ["kitchen", "cancel"]
    assert not desk.paper("음료대")


def test_after_a_refusal_the_kitchen_that_was_not_stopped_gets_an_unmarked_slip():
    desk = RunningDesk(settings_of(BAR, KITCHEN, print_at_once=True))
    desk.printers["음료대"].dead = unreachable()
    desk.order(MIXED)
    desk.lanes.hold("outbox")
    desk.platform.fail("decide", BadRequest("접수 권한이 없습니다.", status=403))
    desk.counter.accept(ORDER_ID, 20)
    desk.go(5)
    assert kinds(desk, "주방") == ["kitchen"]
    desk.lanes.let_go("outbox")
    desk.until(lambda: len(kinds(desk, "주방")) == 2)
    desk.printers["음료대"].dead = None
    desk.counter.accept(ORDER_ID, 20)
    desk.go(30)
    assert ["재출력" in text for text in desk.paper("음료대")] == [False]
    assert kinds(desk, "주방") == ["kitchen", "cancel", "kitchen"]
    assert "재출력" in desk.paper("주방")[-1]


def test_where_the_printer_is_gone_every_kitchen_is_stopped():
    desk = RunningDesk(settings_of(KITCHEN))
    desk.cooking(FOOD)
    new = replace(KITCHEN, name="새 주방", copies=2)
    desk.printers = {"새 주방": desk.printers["주방"], "음료대": desk.printers["주방"]}
    desk.restart(settings_of(BAR, new))
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(5)
    stops = [(job.printer, job.copy) for job in desk.slips(SlipKind.CANCEL)]
    assert stops == [("음료대", 1), ("새 주방", 1), ("새 주방", 2)]
    told = len(desk.slips(SlipKind.CANCEL))
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert len(desk.slips(SlipKind.CANCEL)) == told


def test_an_order_that_cannot_be_read_goes_to_every_kitchen():
    desk = RunningDesk(settings_of(BAR, KITCHEN))
    desk.platform.fail("fetch", OrderUnreadable("주문 내용을 읽을 수 없습니다."), times=99)
    desk.cooking(FOOD)
    assert kinds(desk, "주방") == kinds(desk, "음료대") == ["kitchen"]


def test_an_order_whose_dishes_are_no_longer_held_goes_only_where_it_had_a_slip():
    desk = RunningDesk(settings_of(BAR, KITCHEN))
    desk.order(FOOD)
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    desk.counter._book.put((replace(desk.record(), order=None),), ())
    desk.until(lambda: bool(desk.paper("주방")))
    desk.go(5)
    assert kinds(desk, "주방") == ["kitchen"]
    assert not desk.slips()[1:]


def test_details_that_come_late_take_the_needless_slip_back():
    desk = RunningDesk(settings_of(BAR, KITCHEN))
    desk.platform.fail("fetch", NoAnswer("답이 없습니다."), times=3)
    order_id = desk.platform.place(FOOD)
    desk.poll()
    assert desk.record().order is None
    desk.counter.accept(order_id, 20)
    desk.settle()
    assert sorted(job.printer for job in desk.slips()) == ["음료대", "주방"]
    desk.until(lambda: bool(desk.paper("주방")))
    desk.go(5)
    assert [job.state for job in desk.slips() if job.printer == "음료대"] == [JobState.DROPPED]
    assert not desk.paper("음료대")


def test_every_order_gets_its_labels_where_a_printer_has_some():
    desk = RunningDesk(settings_of(KITCHEN, BAGS))
    desk.cooking(make_takeout("order-1"))
    desk.cooking(make_order("order-2"))
    assert kinds(desk, "포장대") == ["label"] * 4
    assert "픽업 번호 73" in desk.paper("포장대")[0]
    assert len(desk.paper("주방")) == 2


def test_the_designs_number_of_copies_counts_before_the_printers():
    two = SlipDesign(SlipKind.KITCHEN, PARTS[SlipKind.KITCHEN], copies=2)
    one = SlipDesign(SlipKind.LABEL, PARTS[SlipKind.LABEL], copies=1)
    desk = RunningDesk(settings_of(KITCHEN, BAGS, designs=(two, one)))
    desk.cooking(FOOD)
    assert len(desk.paper("주방")) == 2
    assert len(desk.paper("포장대")) == 1
    desk.platform.say(ORDER_ID, EventType.READY_FOR_PICKUP)
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    assert kinds(desk, "주방") == ["kitchen"] * 2 + ["cancel"] * 2


def test_from_the_moment_that_the_set_up_changes_dishes_go_by_the_new_one():
    desk = RunningDesk(settings_of(KITCHEN))
    desk.cooking(FOOD)
    desk.printers["음료대"] = FakePrinter()
    desk.counter.use_printing(settings_of(BAR, KITCHEN), desk.printers, {})
    desk.cooking(replace(MIXED, order_id="order-2"))
    assert "다른 주방: 음료 2" in desk.paper("주방")[-1]
    assert "콜라 2개" in desk.paper("음료대")[0]


def test_a_slip_that_was_planned_before_its_dishes_were_known_says_nothing_where_there_are_none():
    desk = RunningDesk(settings_of(BAR, KITCHEN, print_at_once=True))
    desk.platform.fail("fetch", NoAnswer("답이 없습니다."), times=3)
    desk.platform.place(FOOD)
    desk.poll()
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: bool(desk.paper("주방")))
    desk.go(5)
    assert kinds(desk, "주방") == ["kitchen"]
    assert not desk.paper("음료대")
    assert {job.state for job in desk.slips()} == {JobState.DONE, JobState.DROPPED}


def test_dishes_that_go_another_way_while_the_slip_waits_come_out_there():
    desk = RunningDesk(settings_of(replace(KITCHEN, not_dishes=())))
    desk.printers["주방"].dead = unreachable()
    desk.cooking(MIXED)
    other = make_order("order-2")
    desk.platform.place(other)
    desk.poll()
    bar = FakePrinter()
    desk.printers = {"주방": desk.printers["주방"], "음료대": bar}
    desk.counter.use_printing(settings_of(BAR, KITCHEN), desk.printers, {})
    desk.go(5)
    assert "콜라 2개" in desk.paper("음료대")[0]
    assert len(desk.paper("음료대")) == 1, "an order that nobody has accepted has no slips yet"
    desk.printers["주방"].dead = None
    desk.go(12)
    assert "콜라" not in desk.paper("주방")[0]


def test_a_slip_whose_only_kitchen_lost_its_dishes_is_not_thrown_away():
    desk = RunningDesk(settings_of(BAR, KITCHEN))
    desk.printers["음료대"].dead = unreachable()
    desk.cooking(make_order(items=(COLA,)))
    desk.counter._needed._settings = settings_of(replace(BAR, dishes=("없는 것",)), KITCHEN)
    desk.printers["음료대"].dead = None
    desk.go(12)
    assert len(desk.paper("음료대")) == 1
