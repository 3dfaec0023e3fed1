"""Programs of others that read what the desk prints, or ask its printers. What is missing is left out, and said.

All of it: ``apt-get install cups cups-client cups-filters``, ``npm install --prefix build/receiptio receiptio`` (with
node), then ``pytest tests/printing/outside -m "soak or not soak"``.
"""

from __future__ import annotations

import pytest

from tests.fakes.cups_server import CupsServer, lacking
from tests.fakes.printer_model import PrinterModel
from tests.printing.outside import receiptio


@pytest.fixture(scope="module")
def cups_of_this_module():
    if lacks := lacking():
        pytest.skip(f"{', '.join(lacks)} missing: apt-get install cups cups-client, and be root")
    with CupsServer() as server:
        yield server


@pytest.fixture
def cups(cups_of_this_module, monkeypatch):
    """A CUPS of the test's own, which the desk takes for the system's."""
    monkeypatch.setenv("CUPS_SERVER", cups_of_this_module.env["CUPS_SERVER"])
    cups_of_this_module.jobs.clear()
    return cups_of_this_module


@pytest.fixture
def model():
    with PrinterModel() as printer:
        yield printer


@pytest.fixture
def other(model):
    """Another program at the model."""
    if (words := receiptio.command()) is None:
        pytest.skip("receiptio missing: npm install --prefix build/receiptio receiptio")
    program = receiptio.Receiptio(words, model.door.port)
    yield program
    program.close()
