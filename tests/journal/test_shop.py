"""How the shop stands, what is sold out and what orders taught about the menu, over a restart: real and of memory."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.shop_standing import (
    Because,
    MenuThing,
    PauseReason,
    ShopStanding,
    ShopState,
    SoldOut,
    ThingKind,
    Told,
)
from merchant_desk.domain.shop_wishes import KeptShop, MenuNote, Missed, ShopWish, ThingWish
from merchant_desk.journal.shop import MENU_KEPT
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.ports import Batch
from tests.fakes.journal import Disk, FakeJournal
from tests.journal.making import MASTER, NOW

MERCHANT, OTHER = "merchant-1", "merchant-2"
SOUP = MenuThing("soup", ThingKind.DISH, "마라탕", "M-1", "KG")
CHEESE = MenuThing("cheese", ThingKind.OPTION, "치즈 추가")
PAUSED = ShopStanding(
    ShopState.PAUSED, Because.STAFF, NOW, NOW + timedelta(minutes=30), PauseReason.BUSY, told=Told.WAITING
)


@pytest.fixture(params=["disk", "memory"])
def make(request, tmp_path):
    """Return what makes a journal that is not open yet; all of one test share what survives a restart."""
    if request.param == "memory":
        disk = Disk()
        yield lambda: FakeJournal(disk)
        return
    made = []

    def on_disk():
        made.append(DeskJournal(tmp_path, master_key=MASTER))
        return made[-1]

    yield on_disk
    for journal in made:
        journal.close()


@pytest.fixture
def journal(make):
    journal = make()
    assert journal.open(NOW).shop == KeptShop()
    return journal


def reopened(make, journal) -> KeptShop:
    journal.close()
    kept: KeptShop = make().open(NOW).shop
    return kept


@pytest.mark.parametrize(
    "standing",
    [
        PAUSED,
        replace(PAUSED, until=None, told=Told.REFUSED, trouble="받지 않습니다."),
        ShopStanding(ShopState.CLOSED, Because.HOURS, NOW, told=Told.TAKEN, told_at=NOW),
    ],
)
def test_a_standing_comes_back_whole(make, journal, standing):
    journal.commit(Batch(shops=(ShopWish(MERCHANT, ShopStanding(since=NOW)),)))
    journal.commit(Batch(shops=(ShopWish(MERCHANT, standing, "김사장"), ShopWish(OTHER, PAUSED))))
    assert reopened(make, journal).shops == (ShopWish(MERCHANT, standing, "김사장"), ShopWish(OTHER, PAUSED))


def test_what_was_under_way_waits_again(make, journal):
    soup = ThingWish(MERCHANT, SoldOut(SOUP, NOW, told=Told.UNDER_WAY))
    wish = ShopWish(MERCHANT, replace(PAUSED, told=Told.UNDER_WAY))
    journal.commit(Batch(shops=(wish,), sold_out=(soup,)))
    kept = reopened(make, journal)
    assert kept.shops[0].standing == PAUSED
    assert kept.sold_out[0].sold_out.told is Told.WAITING


def test_what_is_sold_out_comes_back_and_goes(make, journal):
    soup = SoldOut(SOUP, NOW, NOW + timedelta(hours=1), "김사장", Told.TAKEN)
    cheese = SoldOut(CHEESE, NOW + timedelta(seconds=1), told=Told.WAITING, trouble="왜", is_undone=True)
    wishes = (ThingWish(MERCHANT, soup), ThingWish(MERCHANT, cheese))
    journal.commit(Batch(sold_out=(*wishes, ThingWish(OTHER, replace(soup, since=NOW + timedelta(hours=1))))))
    kept = reopened(make, journal).sold_out
    assert kept[:2] == wishes
    assert kept[2].merchant_id == OTHER
    again = make()
    again.open(NOW)
    again.commit(Batch(sold_out=(ThingWish(MERCHANT, soup, is_over=True),)))
    assert [wish.merchant_id for wish in reopened(make, again).sold_out] == [MERCHANT, OTHER]


def note(thing: MenuThing, times: int = 1, minutes: int = 0, **more) -> MenuNote:
    return MenuNote(MERCHANT, replace(thing, seen_at=NOW + timedelta(minutes=minutes)), times, **more)


def test_the_menu_counts_orders_and_knows_the_newest_names(journal):
    renamed = replace(SOUP, name="마라탕(대)", external_code="M-9", unit="UN")
    journal.commit(Batch(menu=(note(SOUP), note(CHEESE, minutes=5), note(renamed, minutes=3))))
    journal.commit(Batch(menu=(note(renamed, minutes=1),)))  # a clock that was set back
    later = NOW + timedelta(minutes=3)
    assert journal.menu(MERCHANT) == (
        replace(renamed, seen_at=later),
        replace(CHEESE, seen_at=NOW + timedelta(minutes=5)),
    )
    assert journal.menu(OTHER) == ()


def test_what_an_order_was_turned_down_for_waits_until_it_is_answered(make, journal):
    missed_at = NOW + timedelta(minutes=1)
    journal.commit(Batch(menu=(note(SOUP), note(CHEESE, 0, missed_at=NOW))))
    journal.commit(Batch(menu=(note(SOUP, 0, minutes=1, missed_at=missed_at), note(SOUP, minutes=2))))
    assert [thing.name for thing in journal.menu(MERCHANT)] == ["마라탕"]  # the other was never ordered
    soup = replace(SOUP, seen_at=NOW + timedelta(minutes=2))
    assert reopened(make, journal).missed == (
        Missed(MERCHANT, replace(CHEESE, seen_at=NOW), NOW),
        Missed(MERCHANT, soup, missed_at),
    )
    again = make()
    again.open(NOW)
    again.commit(Batch(menu=(MenuNote(MERCHANT, SOUP, is_answered=True),)))
    unknown = MenuNote(MERCHANT, replace(SOUP, thing_id="nobody"), is_answered=True)
    again.commit(Batch(menu=(unknown,)))
    assert [one.thing.name for one in reopened(make, again).missed] == ["치즈 추가"]


def test_the_newest_things_stay(start):
    journal, _ = start()
    many = tuple(note(replace(SOUP, thing_id=f"dish-{n}"), minutes=n) for n in range(MENU_KEPT + 20))
    journal.commit(Batch(menu=many))
    ids = {thing.thing_id for thing in journal.menu(MERCHANT)}
    assert len(ids) == MENU_KEPT
    assert "dish-19" not in ids
    assert f"dish-{MENU_KEPT + 19}" in ids


def test_a_thing_that_was_never_seen_is_no_part_of_the_menu(start):
    journal, _ = start()
    journal.commit(Batch(menu=(MenuNote(MERCHANT, SOUP, times=1),)))
    assert journal.menu(MERCHANT) == ()
