"""Each printer gets the slip that its kitchen, counter or rider needs."""

from __future__ import annotations

import pytest

from merchant_desk.domain.job import SlipKind
from merchant_desk.services.composing import compose
from tests.builders import KITCHEN, make_settings
from tests.printing.orders import DELIVERY, PRINTED_AT, record


@pytest.mark.parametrize("kind", [SlipKind.KITCHEN, SlipKind.DELIVERY, SlipKind.LABEL, SlipKind.CANCEL])
def test_a_slip_is_of_the_kind_that_was_asked_for(kind):
    assert compose(record(DELIVERY), kind, make_settings(), KITCHEN, PRINTED_AT).kind is kind


@pytest.mark.parametrize("kind", [SlipKind.RULER, SlipKind.CHECK, SlipKind.CLOSE])
def test_no_order_stands_behind_the_houses_own_slips(kind):
    with pytest.raises(ValueError, match=kind):
        compose(record(DELIVERY), kind, make_settings(), KITCHEN, PRINTED_AT)
