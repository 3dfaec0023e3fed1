"""The states of the shop's pages in which the window must look right; each plays what a person presses."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.domain.shop_standing import Because, MenuThing, PauseReason, ThingKind
from merchant_desk.services.facts import LinkFacts, LinkState
from tests.fakes.desk import START
from tests.fakes.shop_room import FakeShopRoom
from tests.ui import states

MINUTE = timedelta(minutes=1)
#: 10:00-14:30 and 17:00-22:00 on every day; it is 19:04.
HOURS = OpeningHours(((Span(600, 870), Span(1020, 1320)),) * 7)
DISHES = (
    "떡볶이 세트", "치즈떡볶이", "라볶이", "순대", "김밥", "참치김밥", "김치찌개", "된장찌개", "제육덮밥", "쫄면",
    "똠얌 쌀국수", "우동", "냉모밀", "돈가스", "치즈돈가스", "왕갈비탕", "비빔밥", "돌솥비빔밥", "잔치국수", "수제비",
    "만두 한 판", "튀김 모둠", "어묵탕", "콜라 제로", "사이다", "식혜",
    "엄마손 특제 얼큰 해물 떡볶이 아주 큰 세트(3~4인분, 튀김 모둠과 음료 두 병 포함)",
)  # fmt: skip
OPTIONS = ("치즈 추가", "곱빼기", "덜 맵게", "삶은 달걀", "당면 사리", "라면 사리")


def thing(name: str, kind: ThingKind = ThingKind.DISH, ago_min: int = 60) -> MenuThing:
    return MenuThing(f"id-{name}", kind, name, seen_at=START - timedelta(minutes=ago_min))


def menu() -> tuple[MenuThing, ...]:
    dishes = [thing(name, ago_min=20 * number + 5) for number, name in enumerate(DISHES)]
    options = [thing(name, ThingKind.OPTION, ago_min=30 * number + 9) for number, name in enumerate(OPTIONS)]
    return (*dishes, *options)


def room(counter) -> FakeShopRoom:
    assert isinstance(counter.shop, FakeShopRoom)
    return counter.shop


def shop_page(counter) -> None:
    counter.press(Qt.Key.Key_F9)


def plan(counter) -> None:
    """Hours are set in the settings, and the shop goes by them."""
    settings = counter.room.settings()
    counter.room._settings = replace(settings, hours=HOURS)
    room(counter).hours = HOURS


def shop_open(counter) -> None:
    shop_page(counter)


def shop_open_by_hours(counter) -> None:
    plan(counter)
    room(counter).sell_out(thing("치즈떡볶이"), None)
    room(counter).take()
    shop_page(counter)


def shop_paused(counter) -> None:
    plan(counter)
    room(counter).pause(PauseReason.BUSY, START + 20 * MINUTE)
    room(counter).take()
    counter.desk.pass_s(439)
    shop_page(counter)


def shop_paused_by_hand(counter) -> None:
    room(counter).pause(PauseReason.RIDER, None)
    room(counter).leave()
    shop_page(counter)


def shop_ends_soon(counter) -> None:
    """A pause ends soon while orders are cooked."""
    states.board(counter.desk)
    room(counter).pause(PauseReason.STOCK, START + 20 * MINUTE)
    room(counter).take()
    counter.desk.pass_s(17 * 60 + 20)
    counter.look()


def shop_ends_soon_order(counter) -> None:
    """A pause ends soon while the longest order rings."""
    shop_ends_soon(counter)
    states.long(counter.desk)
    counter.look()


def shop_ends_soon_elsewhere(counter) -> None:
    """A pause ends soon while the printers are looked at, and an order rings."""
    shop_ends_soon(counter)
    counter.press(Qt.Key.Key_F10)
    states.ringing(counter.desk)
    counter.look()


def shop_ends_soon_here(counter) -> None:
    shop_ends_soon(counter)
    shop_page(counter)


def shop_closed_by_hours(counter) -> None:
    plan(counter)
    counter.desk.pass_s(4 * 3600)
    room(counter).standing()
    room(counter).take()
    shop_page(counter)


def shop_closed_by_staff(counter) -> None:
    plan(counter)
    room(counter).close()
    room(counter).take()
    shop_page(counter)


def shop_asks_to_close(counter) -> None:
    plan(counter)
    shop_page(counter)
    counter.click("영업 끝내기")


def shop_doubted(counter) -> None:
    """The platform may have closed the shop by itself."""
    sentence = "연결이 끊긴 동안 플랫폼이 가게를 닫았을 수 있습니다. 연결되면 영업 중이라고 다시 알립니다."
    room(counter).stand(because=Because.PLATFORM, trouble=sentence, until=None)
    shop_page(counter)


def offline(counter) -> None:
    sentence = "플랫폼 주소를 찾을 수 없습니다. 인터넷 연결을 확인해 주세요."
    counter.desk.link = LinkFacts(LinkState.OFFLINE, START - 3 * MINUTE, 82, sentence)


def shop_offline(counter) -> None:
    offline(counter)
    room(counter).pause(PauseReason.BREAK, START + 60 * MINUTE)
    shop_page(counter)


def shop_refused(counter) -> None:
    room(counter).pause(PauseReason.BUSY, START + 30 * MINUTE)
    room(counter).refuse("플랫폼이 영업 상태를 받아들이지 않았습니다. 플랫폼 화면에서 직접 바꿔 주세요.")
    shop_page(counter)


def sold_out_page(counter) -> None:
    shop_page(counter)
    counter.click("품절 관리")


def sold_out_reading(counter) -> None:
    sold_out_page(counter)


def sold_out_not_read(counter) -> None:
    sold_out_page(counter)
    counter.pass_s(11)


def sold_out_empty(counter) -> None:
    sold_out_page(counter)
    room(counter).answer()
    counter.look()


def sold_out_long(counter) -> None:
    """Every state of a thing at once, with an endless name."""
    shop = room(counter)
    shop.menu = menu()
    shop.sell_out(thing("식혜"), shop.next_day())
    shop.take()
    counter.desk.pass_s(60)
    shop.sell_out(thing("순대"), None)
    shop.refuse("플랫폼이 품절 표시를 받아들이지 않았습니다. 플랫폼 화면에서 직접 품절로 바꿔 주세요.")
    counter.desk.pass_s(60)
    shop.sell_out(thing("치즈 추가", ThingKind.OPTION), START + 90 * MINUTE)
    shop.leave()
    shop.sell_out(thing(DISHES[-1]), START + 120 * MINUTE)
    shop.back_in_stock("id-식혜")
    sold_out_page(counter)
    shop.answer()
    counter.look()


def sold_out_searching(counter) -> None:
    room(counter).menu = menu()
    sold_out_page(counter)
    room(counter).answer()
    counter.look()
    counter.window.shop.sold_out.field.setText("떡ㅂ")
    counter.look()


def sold_out_choosing(counter) -> None:
    sold_out_searching(counter)
    counter.press(Qt.Key.Key_Return)


def sold_out_found_in_options(counter) -> None:
    sold_out_searching(counter)
    counter.window.shop.sold_out.field.setText("사리")
    counter.look()


def sold_out_not_found(counter) -> None:
    sold_out_searching(counter)
    counter.window.shop.sold_out.field.setText("탕수육")
    counter.look()


def sold_out_offline(counter) -> None:
    offline(counter)
    room(counter).menu = menu()
    room(counter).sell_out(thing("김밥"), None)
    sold_out_page(counter)
    room(counter).answer()
    counter.look()


def sold_out_suggested(counter) -> None:
    """Two dishes were missing; the page asks about them first."""
    room(counter).menu = menu()
    room(counter).missed = (thing("치즈떡볶이"), thing(DISHES[-1]))
    sold_out_page(counter)
    room(counter).answer()
    counter.look()


def shop_suggests(counter) -> None:
    """A dish was missing; the band asks over the orders."""
    states.board(counter.desk)
    room(counter).missed = (thing("치즈떡볶이"), thing("순대"))
    counter.look()


SHOP_STATES = {
    name: value
    for name, value in list(globals().items())
    if name.startswith(("shop_", "sold_out_")) and name not in {"shop_page", "sold_out_page"}
}
