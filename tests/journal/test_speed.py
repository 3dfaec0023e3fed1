"""How long a commit takes (on request: ``-m bench``); figures, and a wide fence around them."""

import statistics
import time

import pytest

from merchant_desk.services.ports import Batch, SealedText
from tests.journal.making import arrival


@pytest.mark.bench
def test_an_order_is_committed_quickly(start):
    journal, _ = start()
    took_ms = []
    for number in range(1_000):
        batch = arrival(number) + Batch(sealed=(SealedText(f"order-{number}", "raw", b"x" * 4_000),))
        begun = time.perf_counter()
        journal.commit(batch)
        took_ms.append((time.perf_counter() - begun) * 1e3)
    journal.close()
    begun = time.perf_counter()
    _again, opened = start()
    open_ms = (time.perf_counter() - begun) * 1e3
    took_ms.sort()
    print(f"\ncommit: median {statistics.median(took_ms):.2f} ms, p99 {took_ms[989]:.2f} ms, "
          f"max {took_ms[-1]:.2f} ms; open with {len(opened.records)} orders: {open_ms:.0f} ms")  # fmt: skip
    assert statistics.median(took_ms) < 30
