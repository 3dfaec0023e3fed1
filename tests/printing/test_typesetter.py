"""Slips as they were reviewed by eye, and what they cost."""

from __future__ import annotations

import statistics
import time

import pytest

from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.printing.typesetter import EscposTypesetter
from merchant_desk.services.slips.content import delivery_slip, kitchen_slip
from tests.fakes.escpos_reader import lines
from tests.printing.golden import FOLDER, previews
from tests.printing.orders import DELIVERY, PRINTED_AT, SHOP, record


@pytest.mark.parametrize("name", sorted(previews()))
def test_slips_look_as_reviewed(name):
    assert previews()[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_no_reviewed_slip_is_forgotten():
    assert {path.name for path in FOLDER.iterdir()} == set(previews())


@pytest.mark.parametrize("columns", [48, 42, 32])
@pytest.mark.parametrize("make", [kitchen_slip, delivery_slip])
def test_a_usual_order_takes_less_than_two_kilobytes(make, columns):
    laid_out = EscposTypesetter().lay_out(
        make(record(DELIVERY), SHOP, PRINTED_AT), PrinterProfile(columns=columns)
    )
    assert len(laid_out.body) <= 2_048


def test_bytes_and_preview_say_the_same():
    laid_out = EscposTypesetter().lay_out(kitchen_slip(record(DELIVERY), SHOP, PRINTED_AT), PrinterProfile())
    assert [line.split() for line in lines(laid_out.body).splitlines()] == [
        line.split() for line in laid_out.preview.splitlines()
    ]


@pytest.mark.bench
@pytest.mark.parametrize("make", [kitchen_slip, delivery_slip])
def test_time_of_a_text_slip(make):
    # The fastest tenth of this thread's own time: a busy machine is not the slip's cost.
    typesetter = EscposTypesetter()
    taken_ms = []
    size = 0
    for _ in range(500):
        started = time.thread_time()
        laid_out = typesetter.lay_out(make(record(DELIVERY), SHOP, PRINTED_AT), PrinterProfile())
        size = len(laid_out.body)
        taken_ms.append((time.thread_time() - started) * 1_000)
    print(f"{make.__name__}: median {statistics.median(taken_ms):.3f} ms, {size} bytes")
    assert statistics.quantiles(taken_ms, n=10)[0] <= 1.0
