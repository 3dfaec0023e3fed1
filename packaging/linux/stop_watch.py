"""Tell the steps of a trial with their seconds, and stop at the first that goes wrong; it knows none of them."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

from linux.clean_root import Done

_SAID = 3000  # characters of what a failed command said


class TrialFailed(Exception):
    """Something that an installer would see go wrong; the message says what."""


class StopWatch:
    """The steps so far. ``results`` are sentences with figures, told once more at the end."""

    def __init__(self) -> None:
        self.results: list[str] = []

    def chapter(self, title: str) -> None:
        """Begin a part of the trial."""
        print(f"\n{title}", flush=True)

    @contextlib.contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Measure a step and tell it."""
        begun = time.monotonic()
        try:
            yield
        except TrialFailed as failure:
            raise TrialFailed(f"{what}: {failure}") from failure
        print(f"  {time.monotonic() - begun:6.1f} s  {what}", flush=True)

    def found(self, sentence: str) -> None:
        """Tell something that was seen and takes no time worth telling."""
        print(f"            {sentence}", flush=True)

    def tell(self) -> None:
        """Tell the results."""
        print("\nAll was seen. " + " ".join(self.results), flush=True)


def succeeds(done: Done) -> Done:
    """Return what a command said; raises TrialFailed where it did not end with 0."""
    return ends_with(0, done)


def ends_with(code: int, done: Done) -> Done:
    """Return what a command said; raises TrialFailed where it ended otherwise."""
    if done.returncode != code:
        said = (done.stdout + done.stderr).strip()[-_SAID:]
        raise TrialFailed(f"ended with {done.returncode} instead of {code}:\n{said}")
    return done


def seen(condition: object, otherwise: str) -> None:
    """Go on where something is as it has to be; raises TrialFailed with the sentence."""
    if not condition:
        raise TrialFailed(otherwise)
