"""A slip's picture says how its dots lie."""

import pytest

from merchant_desk.domain.slip import Bits


@pytest.mark.parametrize(("width", "bytes_of_a_row"), [(0, 0), (1, 1), (8, 1), (9, 2), (576, 72)])
def test_a_row_of_dots_takes_whole_bytes(width, bytes_of_a_row):
    assert Bits(width, 0, b"").row_bytes == bytes_of_a_row
