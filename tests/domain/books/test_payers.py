"""Whom a line of a bank statement names."""

from merchant_desk.domain.books.deposits import BankRow
from merchant_desk.domain.books.payers import is_of, payer
from tests.domain.books.test_matching import DAY


def line(memo="", counterpart=""):
    return BankRow("r", DAY, 1, memo=memo, counterpart=counterpart)


def test_a_payer_is_known_by_letters_alone():
    assert payer(line("FB이체", "배달특급 1124")) == payer(line("(배달특급)", "타행이체")) == "배달특급"


def test_how_it_came_or_a_single_letter_is_nobody():
    assert payer(line("인터넷", "A 1")) == payer(line()) == ""


def test_a_name_may_stand_in_either_column():
    assert is_of(line("11월 배달특급 정산"), ["배달 특급"])
    assert is_of(line(counterpart="경기도 주식회사"), ["경기도주식회사"])
    assert not is_of(line("배달특급"), ["", "배"])
