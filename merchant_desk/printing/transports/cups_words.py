"""What CUPS's ``lpstat`` and ``lp`` say, read into values. It must not know slips, or run anything.

Source: the words of CUPS 2.4 in English. A queue's name holds no blank; in the list of jobs it is percent-encoded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from merchant_desk.domain.printer import PrinterStatus, Trouble

#: All that is asked about a queue, in one question: the scheduler, who accepts, who prints, which jobs wait. It names
#: no queue: CUPS would read a name with a comma as several.
QUESTION = ("lpstat", "-r", "-a", "-l", "-p", "-W", "not-completed", "-o")
#: The same about jobs that are over.
QUESTION_ABOUT_ENDS = ("lpstat", "-l", "-W", "completed", "-o")
QUESTION_ABOUT_DEVICES = ("lpstat", "-v")

_PRINTER = re.compile(r"printer (\S+) (is idle|now printing|disabled since)")
_JOB = re.compile(r"(\S+)-(\d+) +\S+ +\d+ ")
_REJECTS = re.compile(r"(\S+) not accepting requests since ")
_REQUEST = re.compile(r"request id is \S+-(\d+) ")
_DEVICE = re.compile(r"device for (\S+): (.*)")

#: Keywords of ``printer-state-reasons`` (RFC 8011), and those of the makers' back ends.
_REASONS = (
    ("media-empty", Trouble.NO_PAPER),
    ("media-needed", Trouble.NO_PAPER),
    ("cover-open", Trouble.COVER_OPEN),
    ("door-open", Trouble.COVER_OPEN),
    ("media-jam", Trouble.ERROR),
    ("cutter", Trouble.CUTTER),
    ("offline", Trouble.OFFLINE),
    ("shutdown", Trouble.OFFLINE),
    ("timed-out", Trouble.SILENT),
    ("media-low", Trouble.PAPER_LOW),
)
#: Parts of the back ends' sentences about a device that they cannot reach.
_SILENCE = (
    "not respond",
    "unavailable",
    "waiting for printer",
    "become available",
    "unreachable",
    "unable to",
)
_OVER_BADLY = ("canceled", "aborted")


@dataclass
class Queue:
    """A queue as ``lpstat`` tells it; owned by one answer. ``jobs``: what is told of those that wait, by number."""

    is_stopped: bool = False
    prints: bool = False
    rejects: bool = False
    message: str = ""
    reasons: str = ""
    jobs: dict[int, str] = field(default_factory=dict)

    def status(self, number: int | None = None) -> PrinterStatus:
        """Return what the device says by CUPS: only while something is printed, else the words are old.

        With the number of a job also what was said of that job.
        """
        if self.is_stopped:
            return PrinterStatus(speaks=True, troubles=(Trouble.OFFLINE,))
        if not self.prints:
            return PrinterStatus()
        troubles = {trouble for part, trouble in _REASONS if part in self.reasons}
        said = f"{self.message} {self.jobs.get(number, '') if number is not None else ''}".lower()
        if any(part in said for part in _SILENCE):
            troubles.add(Trouble.SILENT)
        return PrinterStatus(bool(troubles), tuple(sorted(troubles, key=list(Trouble).index)))


def is_running(said: str) -> bool:
    """Tell whether the scheduler runs."""
    return "scheduler is running" in said


def queue(said: str, name: str) -> Queue | None:
    """Return one queue out of the answer to QUESTION; None where there is none of that name."""
    found: Queue | None = None
    rejects, jobs = False, _jobs(said)
    is_ours = False
    for line in said.splitlines():
        if (match := _PRINTER.match(line)) is not None:
            is_ours = match[1] == name
            if is_ours:
                found = Queue(match[2] == "disabled since", match[2] == "now printing")
        elif line.startswith("\t"):
            if is_ours and found is not None:
                _learn(found, line.strip())
        else:
            is_ours = False
            rejects = rejects or ((refusal := _REJECTS.match(line)) is not None and refusal[1] == name)
    if found is not None:
        found.rejects = rejects
        found.jobs = {number: words for (owner, number), words in jobs.items() if owner == name}
    return found


def ended_badly(said: str, name: str, number: int) -> bool:
    """Tell whether the answer to QUESTION_ABOUT_ENDS says that the job was stopped by somebody, or by CUPS."""
    return any(part in _jobs(said).get((name, number), "") for part in _OVER_BADLY)


def job_number(said: str) -> int | None:
    """Return the number that ``lp`` gave."""
    match = _REQUEST.search(said)
    return int(match[1]) if match is not None else None


def devices(said: str) -> dict[str, str]:
    """Return the queues of the answer to QUESTION_ABOUT_DEVICES: names and what they lead to."""
    matches = (_DEVICE.match(line) for line in said.splitlines())
    return {match[1]: match[2] for match in matches if match is not None}


def _jobs(said: str) -> dict[tuple[str, int], str]:
    """Return the jobs of an answer, and the lines below each."""
    jobs: dict[tuple[str, int], str] = {}
    current: tuple[str, int] | None = None
    for line in said.splitlines():
        if line.startswith("\t"):
            if current is not None:
                jobs[current] += f" {line.strip()}"
            continue
        match = _JOB.match(line)
        current = (unquote(match[1]), int(match[2])) if match is not None else None
        if current is not None:
            jobs[current] = ""
    return jobs


def _learn(found: Queue, line: str) -> None:
    """Take over a line about the queue: its own words come first, its reasons are called alerts."""
    key, colon, value = line.partition(": ")
    if colon and key == "Alerts":
        found.reasons = value
    elif not found.message and not line.startswith("Form mounted"):
        found.message = line
