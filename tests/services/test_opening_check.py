"""The opening check says of each part whether the shop may rely on it, and what to do if not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.services.facts import DeskFacts, LinkFacts, LinkState, PrinterFacts, PrinterState
from merchant_desk.services.link import clock_sentence
from merchant_desk.services.opening_check import CheckRow, Verdict, opening_check
from merchant_desk.services.ports import BellFacts
from tests.builders import NOW, SHOP

LINK = LinkFacts(LinkState.ONLINE, last_ok_at=NOW, took_ms=35, clock_off_s=0.0)
PRINTER = PrinterFacts("주방", PrinterState.READY, last_printed_at=NOW)
FACTS = DeskFacts(SHOP, LINK, BellFacts(last_heard_at=NOW), (PRINTER,), 0, 0, 0)


def check(facts=FACTS, backed_up_at=NOW):
    return {row.name: row for row in opening_check(facts, NOW, backed_up_at)}


def with_link(**changes):
    return check(replace(FACTS, link=replace(LINK, **changes)))


def with_printer(**changes):
    return check(replace(FACTS, printers=(replace(PRINTER, **changes),)))["주방 프린터"]


def test_a_desk_that_is_well_passes_in_every_row():
    rows = opening_check(FACTS, NOW, NOW)
    assert [row.name for row in rows] == [
        "알림 소리", "플랫폼 연결", "로그인", "컴퓨터 시계", "주문 기록", "비밀 보관함", "백업", "프로그램",
        "주방 프린터",
    ]  # fmt: skip
    assert {row.verdict for row in rows} == {Verdict.GOOD}
    assert all(row.sentence.endswith((".", "19:05")) for row in rows)


def test_a_mute_bell_is_bad():
    silent = replace(FACTS, bell=BellFacts("소리를 낼 장치가 없습니다."))
    assert check(silent)["알림 소리"] == CheckRow("알림 소리", Verdict.BAD, "소리를 낼 장치가 없습니다.")
    assert check(replace(FACTS, bell=BellFacts()))["알림 소리"].sentence == "소리를 낼 수 있습니다."


@pytest.mark.parametrize(
    ("state", "trouble", "link", "sign_in"),
    [
        (LinkState.ONLINE, "", Verdict.GOOD, Verdict.GOOD),
        (LinkState.ONLINE, "읽을 수 없는 알림", Verdict.LOOK, Verdict.GOOD),
        (LinkState.SLOW, "플랫폼 답이 느립니다(3초).", Verdict.LOOK, Verdict.GOOD),
        (LinkState.OFFLINE, "주소를 찾지 못했습니다.", Verdict.BAD, Verdict.GOOD),
        (LinkState.OFFLINE, "", Verdict.BAD, Verdict.GOOD),
        (LinkState.SIGNED_OUT, "비밀번호가 다릅니다.", Verdict.GOOD, Verdict.BAD),
        (LinkState.SIGNED_OUT, "", Verdict.GOOD, Verdict.BAD),
        (LinkState.STARTING, "", Verdict.LOOK, Verdict.GOOD),
    ],
)
def test_the_link_and_the_sign_in_are_two_things(state, trouble, link, sign_in):
    rows = with_link(state=state, trouble=trouble)
    assert (rows["플랫폼 연결"].verdict, rows["로그인"].verdict) == (link, sign_in)
    told = rows["로그인" if state is LinkState.SIGNED_OUT else "플랫폼 연결"].sentence
    assert trouble in told
    assert told


def test_before_the_first_answer_nobody_knows_of_the_sign_in():
    assert with_link(state=LinkState.OFFLINE, last_ok_at=None)["로그인"].verdict is Verdict.LOOK


def test_a_wrong_clock_is_told_once():
    rows = with_link(clock_off_s=300.0, trouble=clock_sentence(300.0))
    assert rows["컴퓨터 시계"].verdict is Verdict.LOOK
    assert "5분 빠릅니다" in rows["컴퓨터 시계"].sentence
    assert rows["플랫폼 연결"].verdict is Verdict.GOOD
    assert with_link(clock_off_s=-30.0)["컴퓨터 시계"].sentence == "플랫폼 시계와 30초 차이입니다."
    assert with_link(clock_off_s=None)["컴퓨터 시계"].verdict is Verdict.LOOK


def test_what_the_desk_cannot_keep_is_told():
    assert check(replace(FACTS, journal_trouble="디스크가 꽉 찼습니다."))["주문 기록"].verdict is Verdict.BAD
    assert check(replace(FACTS, vault_trouble="보관함이 잠겼습니다."))["비밀 보관함"].verdict is Verdict.LOOK
    hung = check(replace(FACTS, watch_troubles=("기록이 멈췄습니다.", "다시 시작했습니다.")))["프로그램"]
    assert hung == CheckRow("프로그램", Verdict.BAD, "기록이 멈췄습니다. 다시 시작했습니다.")


@pytest.mark.parametrize(
    ("hours", "verdict"), [(0.5, Verdict.GOOD), (2, Verdict.GOOD), (2.1, Verdict.LOOK), (None, Verdict.LOOK)]
)
def test_a_backup_has_an_age(hours, verdict):
    at = None if hours is None else NOW - timedelta(hours=hours)
    assert check(backed_up_at=at)["백업"].verdict is verdict


def test_a_backup_that_failed_is_bad_however_young_the_last_one_is():
    rows = check(replace(FACTS, keeping_troubles=("", "두 번째 폴더가 답하지 않습니다.")))
    assert rows["백업"] == CheckRow("백업", Verdict.BAD, "두 번째 폴더가 답하지 않습니다.")
    assert check(replace(FACTS, keeping_troubles=("",)))["백업"].verdict is Verdict.GOOD


def test_each_printer_has_a_row():
    assert with_printer(state=PrinterState.UNTRIED).verdict is Verdict.LOOK
    assert with_printer(last_printed_at=None).sentence == "프린터가 준비됐습니다."
    assert with_printer(waiting=2) == CheckRow(
        "주방 프린터", Verdict.LOOK, "인쇄를 기다리는 주문서가 2장 있습니다."
    )
    trouble = with_printer(state=PrinterState.TROUBLE, trouble="용지가 없습니다. 용지를 넣어 주세요.")
    assert trouble == CheckRow("주방 프린터", Verdict.BAD, "용지가 없습니다. 용지를 넣어 주세요.")
    assert (
        with_printer(state=PrinterState.ASK, trouble="나왔는지 확인할 주문서가 1장").verdict is Verdict.LOOK
    )


def test_a_shop_without_printers_is_told_what_that_means():
    row = check(replace(FACTS, printers=()))["프린터"]
    assert (row.verdict, "인쇄하지 않습니다" in row.sentence) == (Verdict.LOOK, True)
