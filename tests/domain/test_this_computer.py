"""Plain http is allowed to this computer alone, so nothing else may be taken for it."""

import pytest

from merchant_desk.domain.this_computer import is_this_computer


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.10", "::1"])
def test_these_are_this_computer(host: str):
    assert is_this_computer(host)


@pytest.mark.parametrize(
    "host", ["", "localhost.example", "192.168.0.2", "0.0.0.0", "::", "127.0.0.1.example"]
)
def test_these_are_not(host: str):
    assert not is_this_computer(host)
