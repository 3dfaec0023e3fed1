"""The owner's lock over a file in memory, with the clock and the lanes in a test's hands."""

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.access import Access
from merchant_desk.services.pins import new_record
from tests.fakes.clock import FakeClock
from tests.fakes.lanes import StepLanes

#: The owner's PIN of the tests is 2580.
PIN = new_record("2580")


class Store:
    """A file in memory; ``fails`` is a full disk."""

    def __init__(self, record):
        self.record = record
        self.fails = False

    def load(self):
        return self.record

    def keep(self, record):
        if self.fails:
            raise SettingsError("비밀번호를 저장하지 못했습니다.")
        self.record = record


class Door:
    """The lock with its file, its clock, and what it answered."""

    def __init__(self, record=PIN):
        self.store, self.clock, self.lanes = Store(record), FakeClock(), StepLanes()
        self.answers = []
        self.begin()

    def begin(self):
        """Start the program (anew)."""
        self.access = Access(self.store, self.store.load(), clock=self.clock, lanes=self.lanes)

    def enter(self, pin):
        self.access.enter(pin, lambda: self.answers.append("in"), self.answers.append)
        self.lanes.run_all()
        return self.answers[-1]

    def set_pin(self, pin):
        self.access.set_pin(pin, lambda: self.answers.append("set"), self.answers.append)
        self.lanes.run_all()
        return self.answers[-1]
