"""The answers about the ruler page: what they settle, and addresses as people type them."""

from __future__ import annotations

import re

import pytest

from merchant_desk.domain.printer import Cutter, Hangul, OddText, PrinterProfile, PrinterStatus
from merchant_desk.services.slips import ruler as ruler_slip
from merchant_desk.ui.printers.wizard_answers import (
    QUESTIONS,
    address_of,
    answers_of,
    asked,
    baud_of,
    profile_from,
    typed_of,
    unanswered,
    with_baud,
)


def test_the_wizard_asks_by_the_numbers_that_stand_on_the_page(qapp):
    numbered = {
        int(found[1]): found[2]
        for question in QUESTIONS
        if (found := re.match(r"(\d)\. (.*)", question.text()))
    }
    assert list(numbered) == list(range(1, len(ruler_slip.QUESTIONS) + 1))
    for number, words in numbered.items():
        on_paper = ruler_slip.QUESTIONS[number - 1]
        assert set(re.findall(r"[가-힣]{2,}", words)) & set(re.findall(r"[가-힣]{2,}", on_paper)), words


@pytest.mark.parametrize(
    "profile",
    [
        PrinterProfile(),
        PrinterProfile("SRP", 42, 18, hangul_size_by_fs=True, cutter=Cutter.NONE, own_qr=False),
        PrinterProfile(hangul=Hangul.KSX1001, odd_text=OddText.PICTURE, columns=32),
        PrinterProfile(hangul=Hangul.PICTURE, code_table=18),
        PrinterProfile(code_table=26),
    ],
)
def test_the_answers_of_a_profile_lead_back_to_it(profile):
    assert profile_from(answers_of(profile), profile) == profile


def test_no_answer_changes_nothing():
    base = PrinterProfile("X", 42, 5, hangul=Hangul.KSX1001)
    assert profile_from({}, base) == base


def test_hangul_that_reads_well_again_takes_the_table_back():
    table = profile_from({"hangul": "table"}, PrinterProfile())
    assert table.code_table == 18
    assert profile_from({"hangul": "plain"}, table).code_table is None


def test_a_device_that_has_spoken_is_asked():
    assert not profile_from({}, PrinterProfile(), PrinterStatus()).asks_status
    assert profile_from({}, PrinterProfile(asks_status=False), PrinterStatus(speaks=True)).asks_status
    assert not profile_from({}, PrinterProfile(asks_status=False)).asks_status


def test_what_is_drawn_here_has_one_question():
    assert [question.key for question in asked("os:Label", {})] == ["width"]
    assert unanswered("os:Label", {"width": "32"}) == ()
    assert len(unanswered("tcp://a:9100", {})) == len(QUESTIONS)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("192.168.0.50", "tcp://192.168.0.50:9100"),
        (" 192.168.0.50:9101 ", "tcp://192.168.0.50:9101"),
        ("kitchen-printer.local", "tcp://kitchen-printer.local:9100"),
        ("tcp://10.0.0.5", "tcp://10.0.0.5"),
        ("file:/srv/slips", "file:/srv/slips"),
        ("serial:COM3?baud=9600", "serial:COM3?baud=9600"),
        ("", ""),
        ("192.168.0", ""),
        ("192.168.0.256", ""),
        ("1.2.3.4.5", ""),
        ("http://192.168.0.50", ""),
        ("192.168.0.50:0", ""),
        ("host:", ""),
        ("주방", ""),
        ("a b", ""),
        ("-a", ""),
        ("tcp://", ""),
        ("pdf:", ""),
    ],
)
def test_an_address_as_people_type_it(typed, address):
    assert address_of(typed) == address


@pytest.mark.parametrize("typed", ["192.168.0.50", "host:9101", "pdf:/srv/slips"])
def test_a_typed_address_is_shown_as_it_was_typed(typed):
    assert typed_of(address_of(typed)) == typed


def test_a_chosen_device_is_not_typed():
    assert typed_of("serial:COM3?baud=9600") == ""


@pytest.mark.parametrize(
    ("address", "faster"),
    [
        ("serial:COM3", "serial:COM3?baud=19200"),
        ("serial:COM3?baud=9600", "serial:COM3?baud=19200"),
        ("serial:COM3?baud=9600&flow=rtscts", "serial:COM3?baud=19200&flow=rtscts"),
        ("serial:COM3?flow=rtscts", "serial:COM3?flow=rtscts&baud=19200"),
    ],
)
def test_another_speed_keeps_how_the_flow_is_controlled(address, faster):
    assert baud_of(address) == 9600
    assert with_baud(address, 19200) == faster
    assert baud_of(faster) == 19200
