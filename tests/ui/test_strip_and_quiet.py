"""The status strip, the banner and the quiet page: facts, never a claim that is not true."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint

from merchant_desk.domain.notice import Notice
from merchant_desk.domain.shop_standing import Because, ShopStanding, ShopState
from merchant_desk.services.facts import LinkFacts, LinkState, PrinterFacts, PrinterState
from merchant_desk.services.ports import BellFacts
from merchant_desk.services.settings import ScreenSettings, ThemeName
from merchant_desk.ui.lamps import Glow, lamps
from merchant_desk.ui.theme import contrast
from tests.fakes.desk import START
from tests.ui.orders import order, rush_order


def lamp_texts(desk):
    return [(lamp.text, lamp.glow) for lamp in lamps(desk.facts(), desk.now())]


def test_lamps_say_facts(counter):
    said = counter.texts()
    for words in ("행복분식 수원점", "영업 중", "플랫폼 2초 전", "벨", "주방 프린터", "19:04"):
        assert words in said
    counter.pass_s(61)
    assert "플랫폼 1분 전" in counter.texts()
    assert "19:05" in counter.texts()


@pytest.mark.parametrize(
    ("state", "last_ok_s", "lamp", "pill"),
    [
        (LinkState.STARTING, None, ("플랫폼 연결 중", Glow.UNTRIED), "연결하는 중"),
        (LinkState.ONLINE, 4, ("플랫폼 4초 전", Glow.GOOD), "영업 중"),
        (LinkState.SLOW, 4, ("플랫폼 느림 · 4초 전", Glow.WARN), "영업 중"),
        (LinkState.OFFLINE, 7200, ("플랫폼 끊김 · 2시간 전", Glow.BAD), "주문 못 받는 중"),
        (LinkState.OFFLINE, None, ("플랫폼 연결 안 됨", Glow.BAD), "주문 못 받는 중"),
        (LinkState.SIGNED_OUT, 9, ("플랫폼 로그인 필요", Glow.BAD), "주문 못 받는 중"),
    ],
)
def test_the_link_s_states(counter, desk, state, last_ok_s, lamp, pill):
    at = None if last_ok_s is None else START - timedelta(seconds=last_ok_s)
    desk.link = LinkFacts(state, at)
    counter.look()
    assert lamp_texts(desk)[0] == lamp
    assert lamp[0] in counter.texts()
    assert counter.window.strip.pill.text() == pill


@pytest.mark.parametrize("look", [ScreenSettings(name) for name in ThemeName], ids=list(ThemeName))
def test_that_no_order_can_come_is_readable_in_every_theme(counter, desk):
    desk.link = LinkFacts(LinkState.OFFLINE, None)
    counter.look()
    pill = counter.window.strip.pill
    drawn = pill.grab(pill.rect().adjusted(8, 8, -8, -8)).toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}
    ground = drawn.pixelColor(0, 0).name()
    assert max(contrast(ground, colour) for colour in colours) >= 4.5


def test_the_sum_says_of_how_many_orders_it_knows_nothing(counter, desk):
    assert "341,500원" in counter.texts()
    desk.today = replace(desk.today, unread=2)
    counter.look()
    assert "341,500원 외 2건" in counter.texts(), (
        "after a start without a keyring a closed order has no amount"
    )


def test_a_lamp_that_warns_changes_its_shape(counter, desk):
    def corner():
        mark = counter.window.strip.lamps[1]
        at = mark.mapTo(counter.window, QPoint(2, mark.height() // 2 - 5))
        return counter.window.grab().toImage().pixelColor(at)

    round_corner = corner()
    desk.bell = BellFacts("소리가 나지 않습니다.")
    counter.look()
    assert round_corner.lightness() < 80, "a round lamp leaves its corner dark"
    assert corner().lightness() > 120, "a square one fills it"


def test_printers_and_jobs(qapp, desk):
    desk.printers = (
        PrinterFacts("주방", PrinterState.READY, waiting=2),
        PrinterFacts("홀", PrinterState.ASK, ask=1),
    )
    desk.waiting_jobs = 3
    assert lamp_texts(desk)[2:] == [
        ("주방 2장 대기", Glow.WARN),
        ("홀 1장 확인", Glow.WARN),
        ("대기 3건", Glow.UNTRIED),
    ]
    desk.printers = tuple(PrinterFacts(name, PrinterState.READY) for name in ("하나", "둘", "셋"))
    assert lamp_texts(desk)[2] == ("프린터 3대", Glow.GOOD)
    desk.printers = (*desk.printers[:2], PrinterFacts("셋", PrinterState.TROUBLE, "용지가 없습니다."))
    assert lamp_texts(desk)[2:4] == [("프린터 2대", Glow.GOOD), ("셋 프린터 문제", Glow.BAD)]


def test_troubles_stand_under_the_strip_worst_first_and_hide_no_order(counter, desk):
    desk.arrive(rush_order())
    desk.journal_trouble = "디스크가 가득 찼습니다."
    desk.bell = BellFacts("소리가 나지 않습니다.")
    desk.link = replace(desk.link, trouble="시계가 5분 다릅니다.")
    desk.vault_trouble = "접속 정보를 보관할 수 없습니다."
    counter.look()
    banner = counter.window.banner
    assert banner.sentences() == (
        "디스크가 가득 찼습니다.",
        "소리가 나지 않습니다.",
        "시계가 5분 다릅니다.",
    )
    assert counter.number() == "B-0417"
    assert banner.geometry().bottom() <= counter.window.board.mapTo(counter.window, QPoint(0, 0)).y()
    desk.journal_trouble = desk.vault_trouble = ""
    desk.bell = BellFacts()
    desk.link = replace(desk.link, trouble="")
    counter.look()
    assert banner.sentences() == ()


def test_a_standing_sentence_stays_until_it_is_closed(counter, desk):
    banner = counter.window.banner
    desk.notices = (Notice("restored", desk.time, "주문 기록을 되돌렸습니다."),)
    counter.look()
    desk.pass_s(3_600)
    counter.window.show_sentence("", "지금은 할 수 없습니다.")
    counter.look()
    assert banner.sentences() == ("지금은 할 수 없습니다.",), "what passes by itself comes first"
    banner.close_notice.click()
    assert banner.sentences() == ("주문 기록을 되돌렸습니다.",)
    banner.close_notice.click()
    assert ("dismiss", "restored") in desk.said
    assert banner.sentences() == ()


def test_a_notice_can_be_closed(counter):
    counter.window.show_sentence("이미 실행 중", "프로그램이 이미 켜져 있습니다.")
    counter.look()
    assert "이미 실행 중: 프로그램이 이미 켜져 있습니다." in counter.texts()
    counter.click("닫기")
    assert "이미 실행 중" not in counter.texts()


def test_silence_is_proved(counter, desk):
    said = counter.texts()
    for words in (
        "조용하지만, 잘 듣고 있습니다",
        "19:04부터 플랫폼을 1,127번 확인했고 모두 응답을 받았습니다",
        "2초 전 · 82 ms",
        "10:04 실제로 울림",
        "18:52 인쇄",
        "잘 적고 있습니다",
        "341,500원",
        "12건",
        "21초",
    ):
        assert words in said, words
    desk.link = replace(desk.link, answered=1120)
    counter.look()
    assert "1,127번 확인했고 1,120번 응답을 받았습니다" in counter.texts()


def test_the_quiet_page_never_claims_to_listen_when_it_does_not(counter, desk):
    desk.link = LinkFacts(LinkState.OFFLINE, START, trouble="인터넷이 끊겼습니다.")
    counter.look()
    said = counter.texts()
    assert "지금은 주문을 받을 수 없습니다" in said
    assert "듣고 있습니다" not in said
    desk.link = LinkFacts(LinkState.ONLINE, START)
    desk.bell = BellFacts("소리가 나지 않습니다.")
    counter.look()
    assert "주문은 받고 있습니다. 확인할 것이 있습니다." in counter.texts()
    assert "벨 소리 안 남" in counter.texts()


@pytest.mark.parametrize(("off_s", "told"), [(-95.0, "95초"), (-300.0, "5분"), (93_600.0, "26시간")])
def test_a_clock_that_is_off_is_told(counter, desk, off_s, told):
    desk.link = replace(desk.link, clock_off_s=off_s)
    counter.look()
    assert f"시계가 {told} 다름" in counter.texts()


def test_practice_is_never_mistaken_for_the_real_thing(counter, desk):
    desk.practice = True
    counter.look()
    assert counter.window.strip.pill.text() == "연습 중"


def test_the_page_gives_way_to_an_order_and_comes_back(counter, desk):
    desk.arrive(order("B-1"))
    counter.look()
    assert not counter.window.quiet.isVisible()
    desk._records.clear()
    counter.look()
    assert counter.window.quiet.isVisible()
    assert not counter.window.decision.isVisible()


@pytest.mark.parametrize(
    ("state", "words"),
    [(ShopState.PAUSED, "영업을 잠시 멈췄습니다"), (ShopState.CLOSED, "영업을 마쳤습니다")],
)
def test_a_shop_that_rests_says_so_in_the_silence(counter, desk, state, words):
    desk.standing = ShopStanding(state, Because.STAFF)
    counter.look()
    assert words in counter.texts()


def test_a_shop_without_any_order_yet_says_so_as_a_fact_and_not_as_a_trouble(counter, desk):
    said = "아직 한 건도 오지 않았습니다. 가맹점 ID가 맞는지 확인해 주세요."
    lamps_before = lamp_texts(desk)
    assert said not in counter.texts()
    desk.never_ordered = True
    counter.look()
    assert said in counter.texts()
    assert "조용하지만, 잘 듣고 있습니다" in counter.texts(), "nothing is wrong with the counter"
    assert lamp_texts(desk) == lamps_before
    assert counter.window.banner.sentences() == ()
    desk.never_ordered = False
    counter.look()
    assert said not in counter.texts()
