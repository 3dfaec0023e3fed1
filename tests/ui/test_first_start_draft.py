"""What is written in the wizard, brought into the form that is kept."""

from __future__ import annotations

import pytest

from merchant_desk.ui.first_start.draft import dashed, seems_cut, whole_address

MERCHANT = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"


def test_the_business_number_is_optional_and_gets_its_dashes():
    assert dashed("1234567890") == "123-45-67890"
    assert dashed("123 45 67890") == "123-45-67890"
    assert dashed("12345") == "12345"
    assert dashed("") == ""


def test_an_address_gets_its_scheme():
    assert whole_address(" platform.example/ ") == "https://platform.example"
    assert whole_address("127.0.0.1:8080") == "http://127.0.0.1:8080"
    assert whole_address("localhost") == "http://localhost"
    assert whole_address("http://x") == "http://x"
    assert whole_address("") == ""


@pytest.mark.parametrize("slip", ["htp:/127.0.0.1:8080", "https:/platform.example", "http:/x"])
def test_a_scheme_with_a_slip_gets_no_second_one(slip):
    assert whole_address(slip) == slip


@pytest.mark.parametrize("document", ["1234567890-", "12345678901234-"])
@pytest.mark.parametrize("missing", range(1, 12))
def test_a_merchant_id_whose_end_is_missing_is_seen(document, missing):
    assert seems_cut(document + MERCHANT[11:-missing])


@pytest.mark.parametrize(
    "whole", [MERCHANT, MERCHANT[11:], MERCHANT.upper(), "S" * 40, "12345678-" * 5, "shop-" * 8 + "1"]
)
def test_a_merchant_id_that_is_whole_or_of_another_kind_is_not_doubted(whole):
    assert not seems_cut(whole)
