"""What staff see of time that passed: decisions that have not left, orders that came late, how far the kitchen is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.decision import Action
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.status import Status
from merchant_desk.services.facts import LinkFacts, LinkState
from tests.ui.orders import order, rush_order
from tests.ui.states import STATES


def held_back(counter, desk, link=LinkState.OFFLINE):
    desk.arrive(rush_order("B-1"))
    desk.accept("id-B-1", 20)
    desk.link = LinkFacts(link, desk.time, 82, "문제")
    counter.window.pick("id-B-1")
    counter.pass_s(200)


@pytest.mark.parametrize(
    ("link", "sentence"),
    [
        (LinkState.OFFLINE, "인터넷이 끊겨 아직 못 보냈습니다 · 3분째"),
        (LinkState.SIGNED_OUT, "플랫폼 로그인이 풀려 아직 못 보냈습니다 · 3분째"),
        (LinkState.ONLINE, "아직 못 보냈습니다 · 3분째"),
    ],
)
def test_a_decision_that_has_not_left_is_shown_with_its_age(counter, desk, link, sentence):
    held_back(counter, desk, link)
    assert sentence in counter.texts().splitlines()
    assert any("못 보냄 · 3분째" in card for card in counter.cards())
    assert "접수 확인 중" not in counter.texts()
    assert "연결되면 바로 보냅니다" in counter.texts()


def test_hours_are_told_as_hours_and_the_first_minute_without_a_number(counter, desk):
    held_back(counter, desk)
    counter.pass_s(7200)
    assert "인터넷이 끊겨 아직 못 보냈습니다 · 2시간째" in counter.texts()
    desk.arrive(rush_order("B-2"))
    desk.accept("id-B-2", 20)
    counter.window.pick("id-B-2")
    counter.pass_s(20)
    assert "인터넷이 끊겨 아직 못 보냈습니다" in counter.texts().splitlines()


def test_what_has_left_waits_for_the_platform_in_other_words(counter, desk):
    desk.arrive(rush_order("B-1"))
    desk.accept("id-B-1", 20)
    (job,) = (job for job in desk.jobs_of("id-B-1") if job.kind is JobKind.ACCEPT)
    desk.put_job(replace(job, state=JobState.SENT))
    counter.window.pick("id-B-1")
    counter.pass_s(60)
    assert "접수 확인 중" in counter.texts()
    assert "못 보" not in counter.texts()


def test_a_decision_that_missed_its_deadline_can_be_sent_anyway(counter, desk):
    counter.window.pick(STATES["too_late"](desk))
    counter.look()
    counter.pass_s(1)
    assert "접수: 시간이 지나 보내지 않았습니다. 지금이라도 보낼까요?" in counter.texts()
    assert "결과 모름" not in counter.texts()
    assert "준비 완료" not in counter.texts()
    counter.click("그래도 접수")
    assert ("accept", "id-B-0417") in [said[:2] for said in desk.said]


def test_a_decision_that_missed_its_deadline_can_be_left(counter, desk):
    counter.window.pick(STATES["too_late"](desk))
    counter.look()
    counter.pass_s(1)
    counter.click("그대로 두기")
    assert ("seen", "id-B-0417") in desk.said
    record = desk.record("id-B-0417")
    assert record is not None
    assert record.status is Status.UNSURE
    counter.window.pick("id-B-0417")
    counter.look()
    assert "그대로 두기" not in [button.text() for button in counter.buttons()]
    assert {"그래도 접수", "거절"} <= {button.text() for button in counter.buttons()}


def test_an_order_that_came_late_names_its_age_on_card_and_paper(counter, desk):
    made = replace(order("B-7"), created_at=desk.time - timedelta(minutes=12))
    desk.arrive(made, received_at=desk.time)
    counter.window.pick("id-B-7")
    counter.look()
    assert any("12분 전 주문" in card for card in counter.cards())
    assert "늦게 들어온 주문입니다 · 12분 전 주문" in counter.texts()
    counter.pass_s(60)
    assert any("13분 전 주문" in card for card in counter.cards())
    desk.confirm("id-B-7", Status.DELIVERED)
    counter.look()
    assert not any("전 주문" in card for card in counter.cards())


def test_an_order_that_came_at_once_has_no_age(counter, desk):
    desk.arrive(replace(order("B-7"), created_at=desk.time))
    counter.pass_s(300)
    assert not any("전 주문" in card for card in counter.cards())


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (Status.NEW, "취소 요청 · 지금 새 주문"),
        (Status.COOKING, "취소 요청 · 지금 조리 중 · 접수 뒤 12분"),
        (Status.READY, "취소 요청 · 지금 준비됨 · 접수 뒤 12분"),
        (Status.DISPATCHED, "취소 요청 · 지금 배달 중 · 접수 뒤 12분"),
    ],
)
def test_a_customers_wish_is_shown_with_the_stage_of_cooking(counter, desk, status, said):
    ask_to_cancel(counter, desk, status, minutes_ago=12)
    assert said in counter.texts().splitlines()
    assert {"취소 수락", "조리해서 안 됨", "이미 출발"} <= {button.text() for button in counter.buttons()}
    assert Action.ACCEPT_CANCELLATION in desk.possible("id-B-8")


def test_a_customer_who_changes_her_mind_at_once_finds_an_order_just_accepted(counter, desk):
    ask_to_cancel(counter, desk, Status.COOKING, minutes_ago=0)
    assert "취소 요청 · 지금 조리 중 · 방금 접수" in counter.texts().splitlines()


def ask_to_cancel(counter, desk, status, *, minutes_ago):
    decided_at = desk.time - timedelta(minutes=minutes_ago)
    desk.arrive(order("B-8"), preparation_min=20, decided_at=decided_at)
    if status is not Status.NEW:
        desk.confirm("id-B-8", status)
    desk.change("id-B-8", customer_asks=True)
    counter.window.pick("id-B-8")
    counter.look()
