"""Write the log: a bounded file and the console, both without secrets and phone numbers. It knows no message.

Set it up after the home's lock is held: two programs that turn one log file over lose lines.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_NAME = "desk.log"
FILE_BYTES = 1_000_000
KEPT_FILES = 4

_FORMAT = "%(asctime)s.%(msecs)03dZ %(levelname)s %(threadName)s %(name)s: %(message)s"
_HIDDEN = "***"
_RULES = (
    (re.compile(r"\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]+", re.IGNORECASE), rf"\1 {_HIDDEN}"),
    (
        re.compile(
            r"""\b(client_secret|access_token|refresh_token|password|master_key)
                (["']?\s*[=:]\s*) ("[^"]*" | '[^']*' | [^\s&,;}'"]+)""",
            re.IGNORECASE | re.VERBOSE,
        ),
        rf"\1\2{_HIDDEN}",
    ),
    # Korean numbers, written with or without hyphens, safe numbers (0504-1234-5678) included. Letters, digits
    # and hyphens around it would make it a part of an id.
    (re.compile(r"(?<![\w-])(?:\+82[ .-]?|0)\d{1,3}[ .-]?\d{3,4}[ .-]?\d{4}(?![\w-])"), _HIDDEN),
)


def redacted(text: str) -> str:
    """Return the text without tokens, secrets and phone numbers: the last fence, not a licence to log them."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


class Redacting(logging.Formatter):
    """Formats in UTC and redacts the whole entry, tracebacks included, or leaves tracebacks out."""

    converter = staticmethod(time.gmtime)

    def __init__(self, *, tracebacks: bool) -> None:
        super().__init__(_FORMAT, "%Y-%m-%dT%H:%M:%S")
        self._tracebacks = tracebacks

    def format(self, record: logging.LogRecord) -> str:
        """Return the entry; the record itself stays as it is, others may format it too."""
        copy = logging.makeLogRecord(record.__dict__)
        if not self._tracebacks:
            copy.exc_info = copy.exc_text = copy.stack_info = None
        return redacted(super().format(copy))


def start_log(folder: Path, *, console_level: int = logging.WARNING) -> None:
    """Log INFO and above into ``folder`` (5 MB at most) and ``console_level`` and above to stderr.

    Called once. A log that cannot be written is never a reason to stop: it is told on the console only.
    """
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    if sys.stderr is not None:
        console = logging.StreamHandler()
        console.setLevel(console_level)
        console.setFormatter(Redacting(tracebacks=False))
        root.addHandler(console)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = RotatingFileHandler(
            folder / LOG_NAME,
            maxBytes=FILE_BYTES,
            backupCount=KEPT_FILES,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError as error:
        logging.getLogger(__name__).warning("no log file: %s", error)
        return
    file.setFormatter(Redacting(tracebacks=True))
    root.addHandler(file)


def stop_log() -> None:
    """Close and remove what :func:`start_log` added."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler.formatter, Redacting):
            root.removeHandler(handler)
            handler.close()
