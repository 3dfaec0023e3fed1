"""A journal in a folder of its own, for the journal's tests."""

from contextlib import ExitStack

import pytest

from merchant_desk.journal.writer import DeskJournal
from tests.journal.making import MASTER, NOW


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "desk"


@pytest.fixture
def start(folder):
    """Open the journal of the folder, again and again if wanted; each is closed at the end."""
    with ExitStack() as journals:

        def start_one(now=NOW, **options):
            journal = DeskJournal(folder, **({"master_key": MASTER} | options))
            journals.callback(journal.close)
            return journal, journal.open(now)

        yield start_one


@pytest.fixture
def journal(start):
    return start()[0]
