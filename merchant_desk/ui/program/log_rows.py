"""One entry of the log in words: its level by word, sign and colour, its time, its first line. Pure."""

from __future__ import annotations

from merchant_desk.services.program.support_port import LogEntry, LogLevel
from merchant_desk.ui.local_time import SEOUL, date

from . import log_words as words

#: A row shows at most so many characters of an entry.
LONGEST = 300
#: Word, sign, and the token of the colour: the sign and the word tell it without the colour.
LEVELS = {
    LogLevel.INFO: (words.INFO, "wait", "soft"),
    LogLevel.WARNING: (words.WARNING, "ask", "new"),
    LogLevel.ERROR: (words.ERROR, "late", "late"),
    LogLevel.CRASH: (words.CRASH, "stop", "late"),
}


def at_words(entry: LogEntry) -> str:
    """Return when it was, to the second: a log is read beside other logs."""
    return f"{date(entry.at)} {entry.at.astimezone(SEOUL):%H:%M:%S}"


def first_line(entry: LogEntry) -> str:
    """Return what a row shows of an entry, and how many lines follow."""
    lines = entry.words.strip().split("\n", 1)
    shown = " ".join(lines[0][:LONGEST].split())
    more = lines[1].count("\n") + 1 if len(lines) > 1 else 0
    return words.LINES_MORE(words=shown, count=more) if more else shown


def is_stacked(entry: LogEntry) -> bool:
    """Tell whether an entry has columns to be kept: a crash's stacks, or a traceback."""
    return "\n" in entry.words.strip()


def spoken(entry: LogEntry) -> str:
    """Return an entry as a screen reader says it."""
    return words.ROW_SPOKEN(level=LEVELS[entry.level][0](), at=at_words(entry), words=first_line(entry))
