"""What a large platform asks of every order receiver, judged where a person looks: taking, showing, ending orders.

One test for each criterion that concerns an order as people see it; its id is the test's name.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.decision import CancelCode
from merchant_desk.domain.status import Status
from merchant_desk.services.slips.words import clock_time, day_and_time
from merchant_desk.ui import telling
from tests.flows.shop import slips_of


def test_if_05_an_instant_delivery_is_received_confirmed_and_dispatched(shop, printer):
    order_id = shop.order(kind="DELIVERY", timing="INSTANT", delivered_by="MERCHANT")
    told = shop.at_platform(order_id)
    seen = shop.shown(order_id)
    assert told["displayId"] in seen
    assert "배달" in seen
    assert all(item["name"] in seen for item in told["document"]["items"])
    shop.accept(order_id)
    shop.click("배달 출발")
    shop.wait_for(order_id, Status.DISPATCHED)
    shop.wait_for_paper(order_id)
    assert "배달 중" in shop.shown(order_id)
    assert shop.at_platform(order_id)["state"] == "DISPATCHED"
    assert len(slips_of(printer, told["displayId"])) == 2


def test_if_06_a_scheduled_delivery_shows_its_date_and_time(shop, printer):
    order_id = shop.order(kind="DELIVERY", timing="SCHEDULED", delivered_by="MARKETPLACE")
    told = shop.at_platform(order_id)
    start = datetime.fromisoformat(told["document"]["schedule"]["scheduledDateTimeStart"]).astimezone(UTC)
    date, _, clock = day_and_time(start).rpartition(" ")
    seen = shop.shown(order_id)
    assert "예약" in seen
    assert date in seen
    assert clock in seen
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    for slip in slips_of(printer, told["displayId"]):
        assert f"예약 {day_and_time(start)}" in slip
    assert any("예약 1건" in card for card in shop.cards())
    shop.pick(order_id)
    shop.click("라이더에게 전달")
    shop.wait_for(order_id, Status.DISPATCHED)
    assert shop.at_platform(order_id)["state"] == "DISPATCHED"


def test_if_07_a_delivery_is_cancelled_with_a_reason_from_the_standards_list(shop):
    order_id = shop.order(kind="DELIVERY", timing="INSTANT")
    shop.accept(order_id)
    shop.pick(order_id)
    shop.click("취소")
    shop.wait(lambda: shop.window.decision.asks_reason, "the reasons are shown")
    assert set(telling.REASONS) == set(CancelCode)
    reasons = {said() for said in telling.REASONS.values()}
    shop.wait(lambda: reasons <= shop.buttons().keys(), "each reason has its button")
    shop.click(telling.REASONS[CancelCode.OUTSIDE_DELIVERY_HOURS]())
    shop.wait_for(order_id, Status.CANCELLED)
    assert shop.at_platform(order_id)["state"] == "CANCELLED"
    sent = [one.body for one in shop.platform.exchanges if one.endpoint == "request_cancellation"]
    assert len(sent) == 1
    assert b'"OUTSIDE_DELIVERY_HOURS"' in sent[0]


def test_if_08_a_takeout_order_is_received_confirmed_and_marked_ready(shop, printer):
    order_id = shop.order(kind="TAKEOUT", timing="INSTANT")
    assert "포장" in shop.shown(order_id)
    shop.accept(order_id)
    assert "배달 출발" not in shop.buttons()
    shop.click("준비 완료")
    shop.wait_for(order_id, Status.READY)
    assert "준비됨" in shop.shown(order_id)
    told = shop.at_platform(order_id)
    assert told["state"] == "READY"
    assert told["requests"]["ready"] == 1
    shop.wait_for_paper(order_id)
    assert all(slip.startswith("포장") for slip in slips_of(printer, told["displayId"]))


def test_if_09_a_card_payment_shows_the_brand(shop, printer):
    order_id = shop.order(kind="DELIVERY", tender="CARD")
    told = shop.at_platform(order_id)
    (method,) = told["document"]["payments"]["methods"]
    seen = shop.shown(order_id)
    assert method["brand"] in seen
    assert f"{method['value']:,}원" in seen
    assert "(받음)" in seen
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    delivery = slips_of(printer, told["displayId"])[1]
    assert method["brand"] in delivery
    assert "결제완료" in delivery


def test_if_10_a_cash_payment_shows_the_change(shop, printer):
    order_id = shop.order(kind="DELIVERY", tender="CASH")
    told = shop.at_platform(order_id)
    (method,) = told["document"]["payments"]["methods"]
    change = f"거스름돈 {method['changeFor'] - method['value']:,}원"
    seen = shop.shown(order_id)
    assert f"{method['changeFor']:,}원 받고 {change}" in seen
    assert "(받을 돈)" in seen
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    delivery = slips_of(printer, told["displayId"])[1]
    assert change in delivery
    assert "받을 금액" in delivery


def test_if_11_a_coupon_shows_its_amount_and_who_pays(shop, printer):
    order_id = shop.order(kind="DELIVERY", coupon=True)
    while len(shop.at_platform(order_id)["document"]["x-kr"]["sponsor"]) < 2:
        order_id = shop.order(kind="DELIVERY", coupon=True)  # the seed makes one that platform and shop share
    told = shop.at_platform(order_id)
    sponsors = {one["name"] for one in told["document"]["x-kr"]["sponsor"]}
    seen = shop.shown(order_id)
    assert re.search(r"· 공공 부담 · 쿠폰 GG-COUPON-5000\n3,000원", seen)
    assert re.search(r"· 우리 가게 부담 · 쿠폰 GG-COUPON-5000\n2,000원", seen)
    assert all(name in seen for name in sponsors)
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    delivery = slips_of(printer, told["displayId"])[1]
    assert "공공쿠폰 부담" in delivery
    assert "가게 부담" in delivery
    assert "-3,000원" in delivery
    assert "-2,000원" in delivery


def test_if_12_item_notes_are_on_screen_and_slip(shop, printer):
    wish = "견과류 알레르기가 있어요. 땅콩은 꼭 빼 주세요"
    order_id = shop.order(kind="DELIVERY", merge={}, set={"items.0.specialInstructions": wish})
    assert wish in shop.shown(order_id)
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    kitchen, delivery = slips_of(printer, shop.at_platform(order_id)["displayId"])
    assert wish in " ".join(kitchen.split())
    assert wish in " ".join(delivery.split())


def test_if_13_an_order_cancelled_by_customer_or_platform_stops_the_kitchen(shop, printer):
    by_platform, by_customer = shop.order(kind="DELIVERY"), shop.order(kind="TAKEOUT")
    for order_id in (by_platform, by_customer):
        shop.accept(order_id)
        shop.wait_for_paper(order_id)
    shop.act(by_platform, "cancel", reason="결제 오류")
    shop.wait(lambda: shop.rings(by_platform, Voice.CANCELLED), "the cancellation rings with its own voice")
    seen = shop.shown(by_platform)
    assert "조리 중단" in seen
    assert "결제 오류" in seen
    number = shop.at_platform(by_platform)["displayId"]
    shop.wait(lambda: any("조리 중단" in slip for slip in slips_of(printer, number)), "the red slip")
    shop.click("확인했습니다")
    shop.wait(lambda: not shop.counter.ringing().calls, "somebody has seen it")

    shop.act(by_customer, "customer-cancellation", reason="주소를 잘못 적었어요")
    shop.wait(lambda: shop.rings(by_customer, Voice.CUSTOMER), "the customer's wish rings")
    shop.pick(by_customer)
    shop.click("취소 수락")
    shop.wait_for(by_customer, Status.CANCELLED)
    assert "취소됨" in shop.shown(by_customer)
    assert shop.at_platform(by_customer)["state"] == "CANCELLED"


def test_if_14_an_order_confirmed_or_cancelled_by_another_app_is_updated(shop, printer):
    confirmed, cancelled = shop.order(kind="DELIVERY"), shop.order(kind="DELIVERY")
    shop.act(confirmed, "other-device/confirm")
    shop.wait_for(confirmed, Status.COOKING)
    shop.wait(lambda: not shop.rings(confirmed), "the bell ends")
    assert "다른 기기가 받은 주문입니다" in shop.shown(confirmed)
    shop.act(cancelled, "other-device/cancel")
    shop.wait_for(cancelled, Status.CANCELLED)
    shop.wait(lambda: not shop.rings(cancelled), "nobody is asked to accept it any more")
    assert "다른 기기에서 취소했습니다" in shop.shown(cancelled)
    shop.rest()
    assert shop.counters()["confirmed_by_desk"] == 0
    assert not printer.slips, "the other device has printed it"


def test_if_23_the_delivery_request_is_on_screen_and_slip(shop, printer):
    order_id = shop.order(kind="DELIVERY")
    told = shop.at_platform(order_id)
    wish = told["document"]["delivery"]["deliveryAddress"]["reference"]
    assert wish in shop.shown(order_id)
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    assert wish in " ".join(slips_of(printer, told["displayId"])[1].split())
    assert clock_time(shop.record(order_id).created_at) in slips_of(printer, told["displayId"])[1]
