"""Measures a backup of a large journal: how long it takes, and what commits feel of it."""

import threading
import time

import pytest

from merchant_desk.journal.backups import back_up
from merchant_desk.journal.soundness import Verdict, judge
from merchant_desk.services.ports import Batch, SealedText
from tests.journal.making import NOW, a_record, arrival

MEGABYTES = 200


@pytest.mark.bench
@pytest.mark.timeout(300)
def test_a_backup_of_200_mb_beside_commits(folder, journal):
    for number in range(MEGABYTES):
        order_id = f"old-{number}"
        journal.commit(
            Batch(
                records=(a_record(order_id),),
                sealed=(SealedText(order_id, "raw", number.to_bytes(8, "big") * 131_072),),
            )
        )
    journal.idle()
    size_mb = (folder / "desk.db").stat().st_size / 1e6
    began_s = time.perf_counter()
    assert judge(folder / "desk.db", whole=False) == Verdict()
    check_s = time.perf_counter() - began_s

    def commits_until(ended):
        took_s: list[float] = []
        while not ended():
            at_s = time.perf_counter()
            journal.commit(arrival(len(took_s) + 10_000 * (1 + bool(quiet))))
            if len(took_s) % 20 == 0:
                journal.idle()
            took_s.append(time.perf_counter() - at_s)
        return sorted(took_s)

    quiet: list[float] = []
    end_s = time.perf_counter() + 2
    quiet = commits_until(lambda: time.perf_counter() > end_s)
    made: list[float] = []

    def make():
        at_s = time.perf_counter()
        back_up(folder / "desk.db", folder / "backups", NOW)
        made.append(time.perf_counter() - at_s)

    maker = threading.Thread(target=make)
    maker.start()
    beside = commits_until(lambda: not maker.is_alive())
    maker.join()
    print(f"\n{size_mb:.0f} MB: check at start {check_s:.2f} s, backup with its own check {made[0]:.2f} s")
    for name, took_s in (("quiet", quiet), ("beside the backup", beside)):
        print(
            f"commit {name}: {len(took_s)}, median {1e3 * took_s[len(took_s) // 2]:.1f} ms,"
            f" longest {1e3 * took_s[-1]:.0f} ms"
        )
    assert beside[-1] < 3.0, "longer than a call waits for its turn"
