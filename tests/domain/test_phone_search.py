"""A number is found however it is written, and nobody else's is."""

import pytest

from merchant_desk.domain.phone_search import phone_digits, phone_pattern, without_numbers


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("010-1234-5678", "01012345678"),
        (" 010 1234 5678 ", "01012345678"),
        ("+82 10-1234-5678", "01012345678"),
        ("+82 (0)10-1234-5678", "01012345678"),
        ("0082-10-1234-5678", "01012345678"),
        ("02)123-4567", "021234567"),
        ("1588-1234", "15881234"),
        ("０１０－１２３４－５６７８", "01012345678"),
        ("5678", ""),
        ("", ""),
        ("1" * 16, ""),
    ],
)
def test_a_number_is_read_as_it_is_dialled(written, digits):
    assert phone_digits(written) == digits


@pytest.mark.parametrize(
    "text",
    [
        '{"phone":"01012345678"}',
        "010-1234-5678로 전화 주세요",
        "010.1234.5678",
        "(010) 1234-5678",
        "+82 10-1234-5678",
        "+821012345678",
        "안심번호 010 1234 5678",
        "010 - 1234 - 5678",
        "(010) 1234 - 5678",
        "010–1234–5678",
        "010·1234·5678",
        "010/1234/5678",
        "010\u200b1234\u200b5678",
        "０１０－１２３４－５６７８",
        "0082 10 1234 5678",
        "＋８２ １０ １２３４ ５６７８",
    ],
)
def test_a_number_is_found_however_it_is_written(text):
    assert phone_pattern("01012345678").search(text)


@pytest.mark.parametrize(
    "text", ["010-1234-56789", "9010-1234-5678", "010-1234-5679", "0507-1234-5678", "1234-5678", ""]
)
def test_somebody_elses_number_is_not(text):
    assert not phone_pattern("01012345678").search(text)


def test_a_number_without_a_leading_zero_has_no_country_code():
    assert phone_pattern("15881234").search("1588-1234")
    assert not phone_pattern("15881234").search("+82588-1234")


@pytest.mark.parametrize(
    ("reason", "kept"),
    [
        ("손님 요청 010-1234-5678", "손님 요청 …"),
        ("+82 10 1234 5678 님", "+… 님"),
        ("010 - 1234 - 5678로", "…로"),
        ("０１０–１２３４–５６７８로", "…로"),
        ("3월 6일 요청", "3월 6일 요청"),
        ("A-0417 주문", "A-0417 주문"),
    ],
)
def test_no_number_stays_in_a_reason(reason, kept):
    assert without_numbers(reason) == kept
