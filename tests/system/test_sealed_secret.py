"""A secret under a one-time code opens by that code, for that shop, and in no other way."""

from dataclasses import replace

import pytest

from merchant_desk.system.provisioning import sealed_secret
from merchant_desk.system.provisioning.sealed_secret import (
    ALPHABET,
    Owner,
    WrongCode,
    is_sealed,
    new_code,
    seal,
    unseal,
)

OWNER = Owner("1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785", "desk-1", "https://platform.example")
CODE = "K7QM-3XWF-9TRB"
SECRET = "받은 비밀번호 s3cret"


@pytest.fixture(scope="module")
def sealed():
    return seal(SECRET, CODE, OWNER)


def test_a_code_has_sixty_bits_and_can_be_said_on_the_telephone():
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert not set("0O1I") & set("".join(codes))
    assert set("".join(codes)) == {*ALPHABET, "-"}
    assert all([len(group) for group in code.split("-")] == [4, 4, 4] for code in codes)
    assert len(ALPHABET) ** 12 >= 2**60


def test_what_is_sealed_says_how_and_tells_nothing_of_the_secret(sealed):
    assert is_sealed(sealed)
    assert sealed.startswith("md1.scrypt-15-8-1.")
    assert "s3cret" not in sealed
    assert seal(SECRET, CODE, OWNER) != sealed, "a salt and a nonce of its own each time"


@pytest.mark.parametrize(
    "typed", [CODE, "k7qm3xwf9trb", " K7QM 3XWF 9TRB ", "K7QM–3XWF_9TRB", "Ｋ７ＱＭ３ＸＷＦ９ＴＲＢ"]
)
def test_blanks_hyphens_case_and_wide_letters_are_forgiven(sealed, typed):
    assert unseal(sealed, typed, OWNER) == SECRET


@pytest.mark.parametrize(
    "typed", ["K7QM-3XWF-9TRC", "", "K7QM", "K7QM-3XWF-9TR0", "가나다라마바사아자차카타"]
)
def test_another_code_opens_nothing(sealed, typed):
    with pytest.raises(WrongCode) as raised:
        unseal(sealed, typed, OWNER)
    assert "코드" in raised.value.sentence
    assert raised.value.__cause__ is None


@pytest.mark.parametrize(
    "other",
    [
        replace(OWNER, merchant_id="9" * 40),
        replace(OWNER, client_id="desk-2"),
        replace(OWNER, base_url="https://elsewhere.example"),
    ],
)
def test_it_cannot_be_moved_to_another_shop_account_or_address(sealed, other):
    with pytest.raises(WrongCode, match="코드가 맞지 않습니다"):
        unseal(sealed, CODE, other)


def test_a_changed_text_opens_nothing(sealed):
    at = len(sealed) - 10
    changed = sealed[:at] + ("A" if sealed[at] != "A" else "B") + sealed[at + 1 :]
    for wrong in (changed, sealed.replace("md1.", "md2."), sealed[:-1], sealed[:50], ""):
        with pytest.raises(WrongCode):
            unseal(wrong, CODE, OWNER)
    assert not is_sealed(sealed[:50])


def test_the_longest_secret_fits_its_line():
    sealed = seal("가" * 1_280, CODE, OWNER)
    assert len(sealed) <= sealed_secret.LONGEST_SEALED
    assert unseal(sealed, CODE, OWNER) == "가" * 1_280
