"""The line between a running desk and the commands: its name, its bounds, its JSON; it must not know any command."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

#: One request or answer as JSON, on one line.
Message = dict[str, Any]

MAX_REQUEST_BYTES = 64 * 1024
MAX_ANSWER_BYTES = 4 * 1024 * 1024
#: A socket's path has 107 bytes, and Qt binds under a temporary folder beside it first.
MAX_PATH_BYTES = 90
SOCKET_NAME = "desk.sock"


def socket_name(home: Path) -> str:
    """Return the name under which the desk of ``home`` can be reached; both sides work it out by themselves.

    It lies in the home, where nobody else may write, as long as its path is short enough; else in the system's
    temporary folder under the hash of the home's path. Windows has names of its own (named pipes).
    """
    resolved = home.resolve()
    short = hashlib.sha256(os.fsencode(resolved)).hexdigest()[:24]
    if sys.platform == "win32":
        return f"merchant-desk-{short}"
    path = resolved / SOCKET_NAME
    if len(os.fsencode(path)) <= MAX_PATH_BYTES:
        return str(path)
    return str(Path(tempfile.gettempdir()) / f"merchant-desk-{short}.sock")


def encode(message: Message) -> bytes:
    """Return the message as one line of ASCII JSON."""
    return json.dumps(message, default=str).encode() + b"\n"


def decode(line: bytes) -> Message:
    """Return the message on a line; raises ValueError where it is no JSON object."""
    message = json.loads(line)
    if not isinstance(message, dict):
        raise ValueError("a message is a JSON object")  # noqa: TRY004  # json raises ValueError as well
    return message
