"""The table of updates: where newer versions may come from, and when they are installed."""

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.settings import UpdateSettings, UpdateTime
from merchant_desk.system.settings.updates_format import read_updates, write_updates


def test_nothing_written_means_nowhere_and_after_closing():
    assert read_updates({}) == UpdateSettings("", UpdateTime.AFTER_CLOSING)
    assert write_updates(UpdateSettings()) == {}


def test_an_address_loses_the_slash_at_its_end():
    assert (
        read_updates({"address": "https://updates.example/desk/"}).address == "https://updates.example/desk"
    )


@pytest.mark.parametrize(
    "address",
    ["http://updates.example", "ftp://updates.example", "updates.example", "https://a:b@updates.example"],
)
def test_an_address_without_https_is_refused_by_its_name(address):
    with pytest.raises(SettingsError, match=r"updates\.address"):
        read_updates({"address": address})


def test_plain_http_is_for_this_computer_only():
    assert read_updates({"address": "http://127.0.0.1:8000"}).address == "http://127.0.0.1:8000"


def test_another_time_than_the_two_is_refused():
    with pytest.raises(SettingsError, match="after_closing, ask"):
        read_updates({"when": "now"})
