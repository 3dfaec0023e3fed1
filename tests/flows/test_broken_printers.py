"""Slips through printers that lose power, paper and connections: nothing told that is not on paper, nothing lost."""

import pytest

from tests.soak.broken_printers import FAULTS, break_printers


@pytest.mark.timeout(180)
def test_what_is_told_of_a_slip_is_what_came_out(qapp, tmp_path):
    told = break_printers(tmp_path, seed=7, slips=90, patience_s=150.0)
    assert told.found() == []
    assert told.jobs >= 90
    assert set(told.faults) >= set(FAULTS), "a fault did not fire"
    assert told.states["done"] > 0
    assert told.states["sent"] > 0


@pytest.mark.timeout(180)
def test_a_desk_that_sends_again_what_may_be_out_is_found(qapp, tmp_path, monkeypatch):
    """The comparison itself is tried on a desk that is broken on purpose."""
    from merchant_desk.domain.errors import PrinterUnreachable
    from merchant_desk.services.printing import carrying as slips

    monkeypatch.setattr(slips, "PrinterUnreachable", (PrinterUnreachable, Exception))
    told = break_printers(tmp_path, seed=7, slips=150, patience_s=150.0)
    assert told.duplicates
