"""The table of the computer: said or not said, and written back as it was."""

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.settings import ComputerSettings
from merchant_desk.system.settings.computer_format import read_computer, write_computer


@pytest.mark.parametrize("starts", [None, True, False])
def test_it_is_read_back_as_it_was_written(starts):
    table = write_computer(ComputerSettings(starts))
    assert ("starts_with_session" in table) == (starts is not None)
    assert read_computer(table) == ComputerSettings(starts)


@pytest.mark.parametrize("table", [{"starts_with_session": "yes"}, {"start_with_session": True}, []])
def test_a_wrong_value_or_key_is_refused_with_its_name(table):
    with pytest.raises(SettingsError, match="computer"):
        read_computer(table)
