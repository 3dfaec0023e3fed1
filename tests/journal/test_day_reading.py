"""The figures of a business day are counted from the journal, whatever the program remembers."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.job import JobState
from merchant_desk.domain.money import Money
from merchant_desk.domain.status import Status
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.day_reading import day_figures
from merchant_desk.services.business_day import business_day
from merchant_desk.services.ports import Batch
from tests.journal.making import NOW, a_line, a_print, a_record, an_order

DAY = business_day(NOW)
MINUTE = timedelta(minutes=1)


def record(number, status, *, accepted=True, **changes):
    order_id = f"order-{number}"
    return a_record(
        order_id,
        order=an_order(order_id),
        status=status,
        settled=status,
        decided_at=NOW + number * MINUTE,
        confirmed_at=NOW if accepted else None,
        **changes,
    )


@pytest.fixture
def count(folder, journal):
    def figures(day=DAY, now=NOW + timedelta(hours=2), cut_hour=0):
        db = open_reader(folder / "desk.db")
        try:
            return day_figures(db, day, now, cut_hour)
        finally:
            db.close()

    return figures


def test_every_order_of_the_day_is_counted_once(journal, count):
    won = 21_000
    journal.commit(
        Batch(
            records=(
                record(1, Status.CONCLUDED),
                record(2, Status.COOKING),
                record(3, Status.CANCELLED),
                record(4, Status.CANCELLED, accepted=False),
                replace(record(5, Status.NEW, accepted=False), decided_at=None),
                replace(record(6, Status.DELIVERED), order=None),
                record(7, Status.CONCLUDED, received_at=NOW - timedelta(days=1)),
            ),
            jobs=(a_print("order-2", "print:order-2", state=JobState.UNKNOWN),),
        )
    )
    figures = count()
    assert (figures.finished, figures.open, figures.cancelled, figures.refused) == (2, 2, 1, 1)
    assert figures.orders == 6
    assert (figures.sales, figures.finished_sales) == (Money(2 * won), Money(won))
    assert figures.cancelled_sales == Money(won)
    assert figures.unread == 1
    assert figures.mean_decision_s == pytest.approx(60 * (1 + 2 + 3 + 4 + 6) / 5)
    assert figures.asking_slips == 1
    assert not figures.is_over


def test_gaps_silence_and_root_come_from_the_black_box(journal, count):
    journal.commit(
        Batch(
            lines=(
                a_line("", Step.LINK_LOST, at=NOW + MINUTE),
                a_line("", Step.LINK_LOST, at=NOW + 2 * MINUTE),
                a_line("", Step.LINK_BACK, at=NOW + 4 * MINUTE),
                a_line("order-1", Step.SILENT, at=NOW + 5 * MINUTE),
                a_line("", Step.LINK_LOST, at=NOW + 110 * MINUTE),
            )
        )
    )
    figures = count()
    assert (figures.gaps, figures.gap_s, figures.silent) == (2, 180.0 + 600.0, 1)
    assert figures.root is not None
    assert figures.root.seq == 5
    assert len(figures.root.root) == 64


def test_a_day_without_anything_has_no_root_and_no_mean(count):
    figures = count(day=DAY - timedelta(days=3))
    assert figures.orders == 0
    assert figures.root is None
    assert figures.mean_decision_s is None
    assert figures.is_over


def test_the_shops_own_hour_cuts_the_day(journal, count):
    journal.commit(Batch(records=(record(1, Status.CONCLUDED),)))  # 19:00 in Seoul
    assert count(cut_hour=11).orders == 1
    late = record(2, Status.CONCLUDED, received_at=NOW + timedelta(hours=7))  # 02:00 the next day
    journal.commit(Batch(records=(late,)))
    assert count(cut_hour=4).orders == 2
    assert count(cut_hour=0).orders == 1


def test_an_order_on_trial_is_no_part_of_the_day(journal, count):
    trial = record(1, Status.CANCELLED, accepted=False, decided_by="check")
    journal.commit(Batch(records=(trial, record(2, Status.COOKING))))
    figures = count()
    assert (figures.orders, figures.refused) == (1, 0)
    assert figures.mean_decision_s == pytest.approx(120.0)
