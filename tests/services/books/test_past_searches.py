"""The history's service: which answer counts, whom it may find, what of a customer it hands over, what it keeps."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.errors import DecisionRefused, DiskFull, JournalError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Customer, Item, OrderKind, Tender
from merchant_desk.domain.status import Status
from merchant_desk.services.books.history import (
    COUNTING,
    MOST_FILTERS,
    OPENED_AT_ONCE,
    READER,
    WRITER,
    History,
)
from merchant_desk.services.books.history_port import (
    HistoryPage,
    HistoryQuery,
    HistoryRow,
    HistorySum,
    PastOrder,
    Pictures,
    SavedFilter,
)
from merchant_desk.services.ports import Recall
from tests.builders import NOW, make_order, make_record
from tests.fakes.lanes import StepLanes

SUSHI = HistoryQuery("초밥")
NOTED = HistoryQuery(request="단무지 빼고")


def row(order_id="order"):
    return HistoryRow(1, order_id, "#1", NOW, OrderKind.DELIVERY, Outcome.FINISHED, Money(1_000), ())


class Shelf:
    """What has been kept, in memory; it notes what it was asked."""

    def __init__(self):
        self.asked = []
        self.rows = {}
        self.kept = (SavedFilter("지난달", SUSHI),)
        self.fails = None

    def search(self, query, cut_hour, more, people):
        self.asked.append((query, cut_hour, more, tuple(people)))
        if self.fails:
            raise self.fails
        return HistoryPage((row(query.words or "people"),))

    def count(self, query, cut_hour, people):
        return HistorySum(len(people) or 7, Money(cut_hour))

    def order(self, order_id):
        return self.rows.get(order_id), ()

    def held(self):
        return tuple(self.held_ids)

    held_ids: tuple[str, ...] = ()

    def pictures(self, first, last, cut_hour):
        return Pictures(first, last, (), (), (), (), ())

    def filters(self):
        if self.fails:
            raise self.fails
        return self.kept


class Journal:
    def __init__(self):
        self.records = {}
        self.recalled = []
        self.written = {}
        self.fails = None

    def recall(self, event_ids, order_ids):
        self.recalled.append(len(order_ids))
        return Recall(frozenset(), tuple(self.records[one] for one in order_ids if one in self.records))

    def keep_filter(self, saved, now):
        if self.fails:
            raise self.fails
        self.written[saved.name] = saved.query

    def forget_filter(self, name):
        if self.fails:
            raise self.fails
        del self.written[name]


class Desk:
    def __init__(self):
        self.shelf, self.journal, self.lanes = Shelf(), Journal(), StepLanes()
        self.now, self.shown_h = NOW, 3
        self.said, self.told, self.failed = [], [], []
        self.history = self.begin()

    def begin(self):
        return History(
            past=self.shelf,
            keeper=self.journal,
            lanes=self.lanes,
            now=lambda: self.now,
            cut_hour=lambda: 4,
            shown_h=lambda: self.shown_h,
            local_currency=lambda: "수원페이",
            say=self.said.append,
        )

    def hold(self, order_id, **changes):
        """Put an order into the journal whose customer is held."""
        record = make_record(order_id, **changes)
        self.journal.records[order_id] = record
        self.shelf.rows[order_id] = row(order_id)
        self.shelf.held_ids = (*self.shelf.held_ids, order_id)
        return record

    def search(self, query, more=None):
        self.history.search(query, more, self.told.append, self.failed.append)

    def found(self, query):
        """The orders among which a search for a customer looks."""
        self.search(query)
        self.lanes.run_all()
        return self.shelf.asked[-1][3]

    def order(self, order_id):
        told: list[PastOrder] = []
        self.history.order(order_id, told.append, self.failed.append)
        self.lanes.run_all()
        return told[0] if told else None


@pytest.fixture
def desk():
    desk = Desk()
    yield desk
    assert desk.lanes.faults == []


def noted(note="단무지는 빼고 주세요", **changes):
    return make_order(store_note=note, **changes)


def test_a_search_is_answered_with_the_shops_own_hour(desk):
    desk.search(SUSHI, "17")
    desk.lanes.run_all()
    assert desk.shelf.asked == [(SUSHI, 4, "17", ())]
    assert desk.told == [HistoryPage((row("초밥"),))]


def test_ways_to_pay_are_called_as_everywhere_in_the_books(desk):
    own = ((Tender.LOCAL_CURRENCY, ""), (Tender.CARD, "국민카드"), (Tender.CARD, "신한카드"))
    called = ((Tender.LOCAL_CURRENCY, "수원페이"), (Tender.CARD, "카드"))
    desk.shelf.rows["order"] = replace(row(), tenders=own)
    assert desk.order("order").row.tenders == called
    desk.shelf.search = lambda *_: HistoryPage((replace(row(), tenders=own),))
    desk.search(SUSHI)
    desk.lanes.run_all()
    assert desk.told[0].rows[0].tenders == called


def test_only_the_newest_search_is_answered_and_none_waits_for_the_others(desk):
    desk.lanes.hold(READER)
    for words in ("초", "초밥", "초밥 우"):
        desk.search(HistoryQuery(words))
    desk.lanes.let_go(READER)
    desk.lanes.run_all()
    assert [asked[0].words for asked in desk.shelf.asked] == ["초", "초밥 우"]
    assert [page.rows[0].order_id for page in desk.told] == ["초밥 우"]
    desk.search(SUSHI)
    desk.lanes.run_all()
    assert len(desk.told) == 2


def test_a_failure_is_told_once_and_the_next_search_goes_on(desk):
    desk.shelf.fails = JournalError("읽을 수 없습니다.")
    desk.search(SUSHI)
    desk.lanes.run_all()
    assert [str(error) for error in desk.failed] == ["읽을 수 없습니다."]
    desk.search(SUSHI)
    desk.search(HistoryQuery("우동"))
    desk.shelf.fails = None
    desk.lanes.run_all()
    assert len(desk.failed) == 1
    assert len(desk.told) == 1


def test_counting_and_pictures_hold_no_search_up(desk):
    desk.lanes.hold(COUNTING)
    sums: list[HistorySum] = []
    shown: list[Pictures] = []
    desk.history.count(SUSHI, sums.append, desk.failed.append)
    desk.history.pictures(date(2026, 7, 1), date(2026, 7, 2), shown.append, desk.failed.append)
    desk.search(SUSHI)
    desk.lanes.run_all()
    assert (len(desk.told), sums, shown) == (1, [], [])
    desk.lanes.let_go(COUNTING)
    desk.lanes.run_all()
    assert sums == [HistorySum(7, Money(4))]
    assert shown[0].first == date(2026, 7, 1)


def test_requests_are_found_in_what_can_be_opened_and_is_still_shown(desk):
    ended = {"status": Status.CONCLUDED, "settled": Status.CONCLUDED}
    desk.hold("open", order=noted())
    desk.hold("lately", order=noted(), closed_at=NOW - timedelta(hours=2), **ended)
    desk.hold("over", order=noted(), closed_at=NOW - timedelta(hours=3), **ended)
    desk.hold("purged", order=noted(), forgotten_at=NOW, **ended)
    desk.hold("other", order=noted("빨리 와 주세요"))
    desk.hold("unread", order=None)
    assert desk.found(NOTED) == ("open", "lately")
    desk.shown_h = 1
    assert desk.found(NOTED) == ("open",)


@pytest.mark.parametrize(
    ("order", "request_words"),
    [
        (make_order(delivery_note="Ring THE bell"), "ring the"),
        (make_order(items=(Item("1", "우동", Decimal(1), note="면은 푹"),)), "푹 면은"),
        (make_order(store_note="빨리"), "빨리"),
    ],
)
def test_every_place_where_a_customer_may_write_is_looked_through(desk, order, request_words):
    desk.hold("order", order=order)
    assert desk.found(HistoryQuery(request=request_words)) == ("order",)
    assert desk.found(HistoryQuery(request=request_words + " 없음")) == ()


def test_numbers_are_found_by_their_last_four_digits_alone(desk):
    desk.hold("order", order=make_order(customer=Customer("김", "010-2345-6789", "0507-1352-1234")))
    desk.hold("nobody", order=make_order(customer=None))
    for digits in ("6789", "1234", " 6789 "):
        assert desk.found(HistoryQuery(phone=digits)) == ("order",)
    for digits in ("789", "5-6789", "2345", "56789", "abcd"):
        assert desk.found(HistoryQuery(phone=digits)) == ()
    assert desk.found(HistoryQuery(phone="6789", request="없는 말")) == ()


def test_customers_are_opened_piece_by_piece_so_that_an_order_can_come_between(desk):
    for number in range(2 * OPENED_AT_ONCE + 1):
        desk.hold(f"order-{number}", order=noted())
    sums: list[HistorySum] = []
    desk.history.count(NOTED, sums.append, desk.failed.append)
    desk.lanes.run_all()
    assert desk.journal.recalled == [OPENED_AT_ONCE, OPENED_AT_ONCE, 1]
    assert sums[0].orders == 2 * OPENED_AT_ONCE + 1


def test_an_order_shows_its_customer_only_as_long_as_the_clock_says(desk):
    closed = {"status": Status.CONCLUDED, "settled": Status.CONCLUDED, "closed_at": NOW}
    record = desk.hold("order", order=noted(), cancel_reason="고객 변심", **closed)
    shown = desk.order("order")
    assert shown.record == record
    assert shown.person_until == NOW + timedelta(hours=3)
    desk.now += timedelta(hours=3)
    hidden = desk.order("order")
    assert (hidden.record.order.store_note, hidden.record.order.address) == ("", None)
    assert (hidden.record.cancel_reason, hidden.person_until) == ("", shown.person_until)
    assert hidden.record.order.items == record.order.items


def test_an_order_that_only_the_books_know_has_no_record(desk):
    desk.shelf.rows["archived"] = row("archived")
    assert desk.order("archived").record is None
    assert desk.order("never") is None
    assert "장부에 없습니다" in str(desk.failed[0])


def test_the_business_day_is_the_shops(desk):
    assert desk.history.today() == date(2026, 7, 21)
    desk.now = NOW + timedelta(hours=8)  # 03:05 of the next day
    assert desk.history.today() == date(2026, 7, 21)


def test_searches_are_kept_under_their_name_and_without_customers(desk):
    desk.history.keep_filter("  큰   주문 ", HistoryQuery(least=50_000, request="벨", phone="1234"))
    desk.history.keep_filter("지난달", HistoryQuery("우동"))
    big = HistoryQuery(least=50_000)
    desk.lanes.run_all()
    assert desk.history.filters() == (
        SavedFilter("지난달", HistoryQuery("우동")),
        SavedFilter("큰 주문", big),
    )
    assert desk.journal.written == {"큰 주문": big, "지난달": HistoryQuery("우동")}
    desk.history.forget_filter("지난달")
    desk.lanes.run_all()
    assert [saved.name for saved in desk.history.filters()] == ["큰 주문"]
    assert list(desk.journal.written) == ["큰 주문"]


def test_a_search_without_a_name_and_one_too_many_are_refused(desk):
    desk.lanes.run_all()
    with pytest.raises(DecisionRefused, match="이름"):
        desk.history.keep_filter("  ", SUSHI)
    for number in range(MOST_FILTERS - 1):
        desk.history.keep_filter(f"{number}", SUSHI)
    with pytest.raises(DecisionRefused, match="20개"):
        desk.history.keep_filter("one more", SUSHI)
    desk.history.keep_filter("지난달", HistoryQuery("우동"))


def test_what_the_disk_does_not_take_is_not_shown_as_kept(desk):
    desk.lanes.run_all()
    desk.journal.fails = DiskFull("디스크가 가득 찼습니다.")
    desk.history.keep_filter("새것", SUSHI)
    desk.history.keep_filter("지난달", HistoryQuery("우동"))
    desk.lanes.run_all()
    desk.history.forget_filter("지난달")
    desk.lanes.run_all()
    assert desk.history.filters() == desk.shelf.kept
    assert len(desk.said) == 3


def test_the_history_goes_on_without_searches_that_cannot_be_read(desk):
    desk.shelf.fails = JournalError("읽을 수 없습니다.")
    desk.lanes.run_all()
    assert (desk.history.filters(), desk.said) == ((), [])
    desk.shelf.fails = None
    desk.search(SUSHI)
    desk.lanes.run_all()
    assert len(desk.told) == 1


def test_saved_searches_are_read_once_the_journal_is_open(desk):
    desk.lanes.hold(WRITER)
    desk.history.keep_filter("새것", SUSHI)
    desk.lanes.run_all()
    assert [saved.name for saved in desk.history.filters()] == ["새것"]
    desk.lanes.let_go(WRITER)
    desk.lanes.run_all()
    assert [saved.name for saved in desk.history.filters()] == ["새것", "지난달"]
