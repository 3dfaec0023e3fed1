"""Which of two versions is newer."""

from itertools import pairwise

import pytest

from merchant_desk.services.program.version_order import is_newer, order_of

RISING = [
    "0.9",
    "1.0.dev1",
    "1.0a1.dev2",
    "1.0a1",
    "1.0a2",
    "1.0b1",
    "1.0rc1",
    "1.0rc10",
    "1.0",
    "1.0.1",
    "1.2",
    "1.10",
]


@pytest.mark.parametrize(("older", "newer"), list(pairwise(RISING)))
def test_versions_rise(older, newer):
    assert is_newer(newer, older)
    assert not is_newer(older, newer)


def test_parts_that_are_not_written_are_zero():
    assert not is_newer("1.2.0", "1.2")
    assert not is_newer("1.2", "1.2.0")


@pytest.mark.parametrize(
    "text", ["", "v1", "1.", "1.2.3.4.5", "1..2", "../1", "1.0-1", "١", "1.0\n", "1234567"]
)
def test_what_is_no_version_is_newer_than_nothing(text):
    assert order_of(text) is None
    assert not is_newer(text, "0.1")
    assert is_newer("0.1", text)
