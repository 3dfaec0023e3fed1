"""The page for a dispute: when it came, rang, was silenced, decided, confirmed, printed; gaps; honest words."""

import csv
import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from merchant_desk.domain.black_box import BlackBoxLine, ChainCheck, ChainedLine, Step
from merchant_desk.services.black_box.files import Heading, as_csv, as_html, as_json, as_text
from merchant_desk.services.black_box.page import (
    FOOT,
    DayRoot,
    OrderFacts,
    chain_words,
    lasting,
    order_page,
    root_words,
)
from merchant_desk.services.black_box.words import STEPS, actor_words, detail_words
from tests.journal.making import NOW

ORDER = OrderFacts("order-1", "A101", "practice", "DELIVERY", NOW - timedelta(seconds=3), NOW, None)
EVIL = '=cmd|" /C calc"!A0<b>&<img src=file:///etc/passwd>\x1b[2J\u202e'


def made(*lines, order_id="order-1"):
    """Lines as (seconds after NOW, step, actor, detail), on one steady clock."""
    return [
        ChainedLine(
            number,
            BlackBoxLine(
                order_id, NOW + timedelta(seconds=at_s), int(5000 + at_s * 1000), step, actor, detail
            ),
            f"{number:064x}",
        )
        for number, (at_s, step, actor, detail) in enumerate(lines, 1)
    ]


LINES = made(
    (0, Step.SEEN, "platform", "CREATED"),
    (0.012, Step.STORED, "desk", ""),
    (0.5, Step.RANG, "bell", ""),
    (4.25, Step.SILENCED, "staff", "30 s"),
    (12, Step.DECIDED, "staff", "accept 20 min"),
    (12.1, Step.SENT, "desk", "accept"),
    (13, Step.CONFIRMED, "platform", "CONFIRMED"),
    (14, Step.PRINTED, "desk", "done kitchen 주방"),
)
HEADING = Heading(
    "행복분식", "주문 A101", NOW, "1.0", ChainCheck(8, 0, 0), (DayRoot(date(2026, 3, 6), 8, "ab" * 32, True),)
)


def answers(lines, desk=(), order=ORDER):
    return dict(order_page(order, lines, desk).answers)


def test_a_page_answers_what_is_asked_in_a_dispute():
    told = answers(LINES)
    assert told["가게에 들어온 시각"] == "2026-03-06 19:00:00.250"
    assert told["벨이 울린 시각"] == "2026-03-06 19:00:00.750 (1번)"
    assert told["벨을 멈춘 사람"] == "2026-03-06 19:00:04.500 · 직원 · 30초"
    assert told["결정"] == "2026-03-06 19:00:12.250 · 직원 · 접수 20분"
    assert told["플랫폼이 확인한 시각"].startswith("2026-03-06 19:00:13.250 · 플랫폼")
    assert (
        told["인쇄"]
        == "2026-03-06 19:00:14.250 · 프로그램 · 인쇄 · 주방 주문서 (주방) · 프린터가 인쇄를 확인"
    )
    assert told["취소"] == "기록 없음"
    assert told["종류"] == "배달 · practice"


def test_an_order_that_did_not_ring_says_so_and_why():
    silent = made((0, Step.SEEN, "platform", "CREATED"), (1, Step.SILENT, "bell", "스피커가 없습니다."))
    assert answers(silent)["벨이 울린 시각"] == (
        "울린 기록 없음\n2026-03-06 19:00:01.250 소리 없음: 스피커가 없습니다."
    )
    assert answers([], order=replace(ORDER, kind="", display_id=""))["종류"] == "알 수 없음 · practice"


def test_rows_have_times_since_the_line_before_and_since_the_first():
    rows = order_page(ORDER, LINES, ()).rows
    assert [(row.after, row.since_first) for row in rows[:4]] == [
        ("+0.000초", "0.000초"),
        ("+0.012초", "0.012초"),
        ("+0.488초", "0.500초"),
        ("+3.750초", "4.250초"),
    ]
    assert all("시계" not in row.detail for row in rows)


def test_a_clock_that_was_set_does_not_change_a_duration_and_is_told():
    one, two, three = LINES[:3]
    turned = replace(two, line=replace(two.line, at=two.line.at - timedelta(hours=1)))
    new_start = replace(three, line=replace(three.line, monotonic_ms=7))
    rows = order_page(ORDER, [one, turned, new_start], ()).rows
    assert (rows[1].after, "시계가 바뀌었거나" in rows[1].detail) == ("+0.012초", True)
    assert (rows[2].after, "다시 켜졌습니다" in rows[2].detail) == ("+1시간 00분 00.488초", True)


@pytest.mark.parametrize(
    ("desk", "told"),
    [
        ([], []),
        ([(-9, Step.LINK_LOST, "desk", "NoAnswer"), (-5, Step.LINK_BACK, "desk", "")], []),
        (
            [(-9, Step.LINK_LOST, "desk", "NoAnswer"), (0, Step.SEEN, "platform", "CREATED")],
            ["2026-03-06 18:59:51.250 ~ 늦어도 2026-03-06 19:00:00.250 (9.000초) · 답이 없음"],
        ),
        (
            [(1, Step.LINK_LOST, "desk", "Unreachable"), (2, Step.LINK_LOST, "desk", "Busy")],
            ["2026-03-06 19:00:01.250 ~ 복구 기록 없음 · 연결할 수 없음"],
        ),
        (
            [(2, Step.LINK_LOST, "desk", "X"), (3, Step.LINK_BACK, "desk", "")],
            ["2026-03-06 19:00:02.250 ~ 2026-03-06 19:00:03.250 (1.000초) · X"],
        ),
        ([(99, Step.LINK_LOST, "desk", "X"), (199, Step.LINK_BACK, "desk", "")], []),
        ([(99, Step.LINK_LOST, "desk", "X"), (100, Step.RESTORED, "desk", "")], []),
        ([(3, Step.HUNG, "desk", "bell")], ["2026-03-06 19:00:03.250 · 멈춘 부분을 다시 시작함 · bell"]),
    ],
)
def test_gaps_that_overlap_the_orders_time_are_told(desk, told):
    assert list(order_page(ORDER, LINES, made(*desk, order_id="")).gaps) == told


@pytest.mark.parametrize(
    ("waited", "told"),
    [(timedelta(days=3), 1), (timedelta(seconds=30), 0), (timedelta(days=400), 0), (-timedelta(days=9), 0)],
)
def test_the_network_was_away_while_the_order_waited_at_the_platform(waited, told):
    order = replace(ORDER, created_at=NOW - waited)
    gap = made((-7_200, Step.LINK_LOST, "desk", "X"), (-3_600, Step.LINK_BACK, "desk", ""), order_id="")
    assert len(order_page(order, LINES, gap).gaps) == told


def test_every_step_has_a_word_and_details_are_read_in_korean():
    assert set(STEPS) == set(Step)
    assert actor_words("김") == "김"

    def words(step, detail):
        return detail_words(BlackBoxLine("o", NOW, 0, step, "staff", detail))

    assert words(Step.DECIDED, "reprint 1 kitchen 주방") == "재출력 1 주방 주문서 주방"
    assert words(Step.SILENCED, "seen") == "확인함"
    assert words(Step.UNSURE, "cancel") == "취소"
    assert words(Step.MOVED, "dispatched") == "배달 중"
    assert words(Step.PRINT_FAILED, "") == ""
    lost = "끝부분을 잃음 · 빠진 주문 2건, 열린 주문 3건을 다시 확인"
    assert words(Step.RESTORED, "behind, 2 missing, 3 open") == lost
    assert words(Step.RESTORED, "seen, not stored") == "받은 적이 있지만 기록에 없던 주문"
    assert words(Step.RESTORED, "anything") == "anything"


def test_durations():
    assert [lasting(s) for s in (-1, 0.0004, 59.9994, 61.5)] == [
        "0.000초",
        "0.000초",
        "59.999초",
        "1분 01.500초",
    ]


def test_the_chain_is_told_as_it_was_found():
    assert chain_words(ChainCheck(0, 0, 0)) == ("기록이 없습니다.",)
    broken, checked = chain_words(ChainCheck(3, 0, 0, first_broken=4))
    assert "4번째 줄에서 끊겼습니다" in broken
    assert "3줄을" in checked
    _, bare, other = chain_words(ChainCheck(1, 2, 3))
    assert "새로 이어 쓸 수 있습니다" in bare
    assert "확인하지 못했습니다" in other
    assert "2번 있었습니다" in chain_words(ChainCheck(1, 0, 0, restores=2))[-1]
    assert "지금까지의 값" in root_words(DayRoot(date(2026, 3, 6), 1, "ab", False))
    assert "지금까지" not in root_words(DayRoot(date(2026, 3, 6), 1, "ab", True))


def test_hostile_text_stays_text_in_every_format():
    lines = made((0, Step.MOVED, EVIL, EVIL))
    order = replace(ORDER, display_id=EVIL, kind=EVIL, platform=EVIL)
    heading = replace(HEADING, shop=EVIL, subject=EVIL)
    page = order_page(order, lines, made((0, Step.LINK_LOST, "desk", EVIL), order_id=""))
    html = "".join(as_html(heading, [page]))
    assert "<img" not in html
    assert "<b>" not in html
    text = "".join(as_text(heading, [page]))
    for made_text in (html, text, "".join(as_csv(lines, {"order-1": EVIL}))):
        assert not {"\x1b", "\u202e"} & set(made_text)
    rows = list(csv.reader("".join(as_csv(lines, {"order-1": EVIL})).splitlines()))
    assert rows[1][2].startswith("'=")
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in rows[1])
    read = json.loads("".join(as_json(heading, lines * 2, {"order-1": EVIL})))
    assert read["lines"][1]["detail"] == EVIL
    assert read["chain"]["whole"]


def test_each_printable_file_has_answers_lines_proof_and_the_one_claim():
    page = order_page(ORDER, LINES, ())
    for text in ("".join(as_html(HEADING, [page])), "".join(as_text(HEADING, [page]))):
        for wanted in ("행복분식", "A101", "접수 20분", "끊긴 기록 없음", "HMAC", "ab" * 32, FOOT, "1.0"):
            assert wanted in text
    unnamed = "".join(as_text(replace(HEADING, shop=""), []))
    assert "등록되지 않음" in unnamed
