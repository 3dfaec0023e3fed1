"""What other layers say in Korean, said in the window's language: found in their code, matched, translated."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.errors import DeskError, PrinterUnreachable, SettingsError
from merchant_desk.services.black_box.words import detail_words
from merchant_desk.system.fee_tables import read_fee_tables
from merchant_desk.ui.said import said as said_module
from merchant_desk.ui.said.said import HANGUL, LONGEST, said
from merchant_desk.ui.said.said_steps import step_detail
from merchant_desk.ui.said.sentences import SENTENCES
from tests.ui.said_in_code import blank, said_below_the_window

#: Sentences that code puts together from two texts, so that no single text of the code is one.
PUT_TOGETHER = {
    *("{}초", "{}분 {}초", "{}시간 {}분"),
    *("고객 결제 ({})", "결제 수수료 ({})", "가게가 직접 받은 돈 ({})"),
}
#: Texts as they reach the window, and what it says of them in English.
FINISHED = {
    "용지가 없습니다. 용지를 넣어 주세요.": "It is out of paper. Put in paper.",
    "주방 프린터: 용지가 없습니다. 용지를 넣어 주세요.": "주방 printer: It is out of paper. Put in paper.",
    "주방 프린터: 나왔는지 확인할 주문서가 2장 있습니다.": "주방 printer: check whether 2 slips came out.",
    "인쇄 중에 프로그램이 꺼졌습니다. '주방' 프린터에 주문서가 나왔는지 확인해 주세요.": (
        "The program quit while printing. On printer '주방': check whether the slip came out."
    ),
    "인쇄 중에 프로그램이 꺼졌습니다. 주문서가 나왔는지 확인해 주세요.": (
        "The program quit while printing. Check whether the slip came out."
    ),
    "컴퓨터 시계가 플랫폼보다 12분 빠릅니다. 시계를 맞춰 주세요. 접수 시간은 플랫폼 시계로 셉니다.": (
        "The computer's clock is 12 min ahead of the platform. Set the clock. "
        "Time to accept is counted by the platform's clock."
    ),
    "주문 기록을 11월 25일 14시 03분 백업으로 되돌렸습니다. 빠진 주문은 없습니다.": (
        "The order records were restored to the backup of 11/25 14:03. No order is missing."
    ),
    "플랫폼에서 처음 보는 알림(GODOT)이 왔습니다. 플랫폼 화면을 확인해 주세요.": (
        "An unknown message of the platform (GODOT) came. Check the platform's screen."
    ),
    "원 단위로 떨어지지 않는 금액입니다(20000.5).": "The amount is not in whole won (20000.5).",
    "'printers.columns' 값은 48, 42, 32 가운데 하나여야 합니다.": "'printers.columns' must be 48, 42 or 32.",
    "벨 80%, 컴퓨터 70%.": "Bell 80%, computer 70%.",
    "마지막 백업: 11월 20일(금) 19:00": "Last backup: Fri 20 Nov 19:00",
    "주방 프린터": "주방 printer",
    "11월 20일 정산서: 주문 B-0417: 읽을 수 없는 곳이 있습니다: createdAt (시각이 없습니다.)": (
        "Statement of 11/20: Order B-0417: some of it cannot be read: createdAt (It has no time.)"
    ),
    "파일의 12번째 줄을 읽을 수 없습니다(입금액: 삼만원). 아무것도 가져오지 않았습니다.": (
        "Row 12 of the file cannot be read (Money in: 삼만원). Nothing was imported."
    ),
    "거래가 한 줄도 없는 파일입니다: 거래내역.xlsx 조회 기간을 확인해 주세요.": (
        "This file has no transactions: 거래내역.xlsx Check the dates you asked the bank for."
    ),
    "7.8 % (2025-02-26부터), 9.8 % (2024-08-01부터)": "7.8 % (from 2025-02-26), 9.8 % (from 2024-08-01)",
    "2025-02-26부터": "from 2025-02-26",
    "취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다 (접수 뒤 취소 3건, 진행 중 1건).": (
        "Orders cancelled, not accepted or still in progress are left out "
        "(Cancelled after accepting 3, In progress 1)."
    ),
    "그날의 기록과 다릅니다: 완료 (건), 취소 금액 (원). 설치 담당자에게 알려 주세요.": (
        "Differs from the day's log: Done (orders), Cancelled (₩). Tell your installer."
    ),
    "평균 접수 시간은 1분 20초입니다.": "Orders were accepted after 1 min 20 s on average.",
    "결제 수수료 (지역화폐)": "Payment fee (Local currency)",
    "34,500원": "₩34,500",
    "12분": "12 min",
    "Problem: 용지가 없습니다.": "Problem: It is out of paper.",
    "Not saved. 설정을 저장할 수 없습니다: /a/b.toml 다른 이름을 적어 주세요.": (
        "Not saved. The settings cannot be saved: /a/b.toml Enter another name."
    ),
}


def known() -> set[str]:
    return {blank(phrase.source) for phrase in SENTENCES}


def test_every_korean_text_below_the_window_has_its_sentence():
    missing = {
        text: where
        for text, where in said_below_the_window().items()
        if not {text, text.removeprefix("{} ")} & known()
    }
    assert missing == {}, (
        "write it into a ui/said_*words.py (gaps by name) and run packaging/make_translations.py"
    )


def test_what_the_tables_of_rates_say_is_said_in_english(english_words):
    tables = read_fee_tables()
    texts = {
        text
        for table in tables.by_key.values()
        for rule in table.rules
        for text in (table.name, rule.tier, rule.words, rule.source, rule.assumption)
    }
    assert {text: told for text in texts if HANGUL.search(told := said(text))} == {}


def test_no_sentence_is_left_that_nobody_says():
    below = said_below_the_window()
    spoken = {*below, *(text.removeprefix("{} ") for text in below), *PUT_TOGETHER}
    assert known() - spoken == set()


def test_no_sentence_stands_twice():
    sources = [phrase.source for phrase in SENTENCES]
    assert sorted(sources) == sorted(set(sources))


def test_in_korean_everything_stays_as_it_came():
    for text in ("용지가 없습니다. 용지를 넣어 주세요.", "34,500원", "문 앞에 놔 주세요"):
        assert said(text) is text


@pytest.mark.parametrize("korean", FINISHED)
def test_finished_sentences_are_said_in_english(english_words, korean):
    assert said(korean) == FINISHED[korean]


def test_an_error_with_a_path_before_its_action_is_said_whole(english_words):
    error = SettingsError(
        "설정을 저장할 수 없습니다: /media/점주/설정.toml", action="다른 이름을 적어 주세요."
    )
    assert said(str(error)) == "The settings cannot be saved: /media/점주/설정.toml Enter another name."


def test_titles_and_default_actions_are_said(english_words):
    assert said(DeskError.title) == "Something went wrong"
    assert not HANGUL.search(said(str(PrinterUnreachable("프린터 주소를 찾을 수 없습니다."))))


@pytest.mark.parametrize(
    "content",
    [
        "문 앞에 두고 가 주세요. 벨은 누르지 마세요!",
        "병원",
        "2학년 3반",
        "떡볶이 세트 외 2",
        "배달이 너무 늦어서 취소",
        "고객이 마음을 바꿨습니다",
        "",
        "No Korean at all.",
    ],
)
def test_what_people_wrote_stays_as_they_wrote_it(english_words, content):
    assert said(content) == content


def test_a_known_sentence_beside_an_unknown_one_is_said(english_words):
    assert said("무슨 일이 났습니다. 용지가 없습니다.") == "무슨 일이 났습니다. It is out of paper."


def test_a_very_long_text_is_content(english_words):
    text = "용지가 없습니다. " * (LONGEST // 8)
    assert said(text) is text


def test_every_sentence_without_gaps_is_found_as_it_stands(english_words):
    for phrase in SENTENCES:
        if "{" not in phrase.source:
            assert said(phrase.source) == phrase(), phrase.source


def test_every_sentence_with_gaps_is_found_when_they_are_filled(english_words):
    for phrase in SENTENCES:
        if "{" in phrase.source:
            filled = dict.fromkeys(said_module.gaps(phrase), "7")
            assert said(phrase.source.format(**filled)) == phrase(**filled), phrase.source


def test_a_screen_of_sentences_costs_no_time(english_words):
    troubles = [
        f"프린터{number} 프린터: 프린터 포트(COM{number})를 열 수 없습니다. 설정을 봐요."
        for number in range(40)
    ]
    said(troubles[0])
    began = time.perf_counter()
    for text in troubles[1:]:
        said(text)
    first_s = time.perf_counter() - began
    began = time.perf_counter()
    for text in troubles:
        said(text)
    again_s = time.perf_counter() - began
    print(f"first {first_s / 39 * 1e6:.0f} us, again {again_s / 40 * 1e6:.1f} us a sentence")
    assert first_s / 39 < 0.005
    assert again_s / 40 < 0.0002


@pytest.mark.parametrize(
    ("step", "detail", "english"),
    [
        (Step.DECIDED, "accept 20 min", "Accept 20 min"),
        (Step.DECIDED, "reprint 1 kitchen 주방", "Reprint 1 Kitchen slip 주방"),
        (Step.PRINTED, "done kitchen 주방", "Kitchen slip (주방) · Printer confirmed"),
        (Step.SILENCED, "30 s", "30 s"),
        (
            Step.RESTORED,
            "behind, 2 missing, 3 open",
            "The end was lost · checking 2 missing and 3 open orders again",
        ),
        (Step.PRINT_UNKNOWN, "delivery 취소", "Delivery slip (취소)"),
        (Step.MOVED, "something new", "something new"),
    ],
)
def test_the_black_box_is_told_in_english(english_words, step, detail, english):
    assert (
        step_detail(detail_words(BlackBoxLine("o", datetime.now(UTC), 0, step, "staff", detail))) == english
    )
