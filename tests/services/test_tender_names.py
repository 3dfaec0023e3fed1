"""Ways to pay are called by one rule, wherever they are read."""

import pytest

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Payment, Tender
from merchant_desk.services.tender_names import TENDERS, at_door, common_name, own_words, tender_name


@pytest.mark.parametrize(
    ("tender", "own", "name"),
    [
        (Tender.CARD, "국민카드", "카드"),
        (Tender.CASH, "만나서 현금", "현금"),
        (Tender.MEAL_CARD_CHILD, "G드림카드", "아동급식카드"),
        (Tender.LOCAL_CURRENCY, "용인와이페이", "용인와이페이"),
        (Tender.LOCAL_CURRENCY, "", "수원페이"),
        (Tender.OTHER, "네이버페이", "네이버페이"),
        (Tender.OTHER, "", "기타 결제"),
    ],
)
def test_a_payment_is_called_by_its_kind_or_where_that_says_too_little_by_its_own_name(tender, own, name):
    assert tender_name(tender, own, "수원페이") == name


def test_a_local_currency_that_nobody_names_is_called_by_its_kind():
    assert tender_name(Tender.LOCAL_CURRENCY) == common_name(Tender.LOCAL_CURRENCY, ()) == "지역화폐"


@pytest.mark.parametrize(
    ("own_names", "name"),
    [
        ({"수원페이"}, "수원페이"),
        ({"수원페이", ""}, "수원페이"),
        ({"수원페이", "지역화폐"}, "수원페이"),
        ({"수원페이", "경기지역화폐"}, "수원페이"),
        (set(), "수원페이"),
    ],
)
def test_several_payments_have_an_own_name_only_where_it_is_that_of_all_of_them(own_names, name):
    assert common_name(Tender.LOCAL_CURRENCY, own_names, "수원페이") == name


def test_several_words_for_what_has_no_other_name_are_no_name():
    assert common_name(Tender.OTHER, {"네이버페이", "토스페이"}, "수원페이") == "기타 결제"


def test_cards_of_one_issuer_are_cards():
    assert common_name(Tender.CARD, {"국민카드"}, "수원페이") == "카드"


def test_what_is_paid_at_the_door_is_told_where_it_could_have_been_paid_online():
    assert [at_door(tender, TENDERS[tender]) for tender in (Tender.CARD, Tender.CASH)] == [
        "현장 카드",
        "현금",
    ]


@pytest.mark.parametrize(
    ("tender", "name", "brand", "words"),
    [
        (Tender.CARD, "국민카드", "VISA", "국민카드 VISA"),
        (Tender.CARD, "카드", "VISA", "VISA"),
        (Tender.CARD, "VISA", "VISA", "VISA"),
        (Tender.CARD, "", "", ""),
        (Tender.LOCAL_CURRENCY, "수원페이", "", ""),
        (Tender.OTHER, "네이버페이", "", ""),
    ],
)
def test_whose_card_it_was_is_said_besides(tender, name, brand, words):
    assert own_words(Payment(tender, Money(1_000), prepaid=True, name=name, brand=brand)) == words
