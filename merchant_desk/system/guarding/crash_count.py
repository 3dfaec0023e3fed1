"""Counts how often the program broke down since somebody looked last. It must not know why it broke, or who looks."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from pathlib import Path

from merchant_desk.services.checking.facts import Crashes
from merchant_desk.system.durable import replace_file

_PATTERNS = ("crash-*.txt", "hang-*.txt")
_log = logging.getLogger(__name__)


def broken_down(logs: Path) -> list[tuple[datetime, Path]]:
    """Return the files that a crash or a hang has left, with the time of each (aware UTC), newest first.

    A file of a run that goes on is empty, and none of them. What cannot be looked at is left out.
    """
    found = []
    for pattern in _PATTERNS:
        for path in logs.glob(pattern):
            try:
                facts = path.stat()
            except OSError:
                continue
            if facts.st_size:
                found.append((datetime.fromtimestamp(facts.st_mtime, UTC), path))
    return sorted(found, reverse=True)


def crashes_since(logs: Path, mark: Path, now: datetime) -> Crashes:
    """Return what broke down since the last call, and note in the file ``mark`` that it was asked ``now``.

    A mark of later than now was made by a clock that was wrong: then everything counts.
    """
    since = _asked_at(mark)
    found = [at for at, _ in broken_down(logs) if since is None or since > now or at > since]
    try:
        mark.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        replace_file(mark, json.dumps({"at": now.isoformat()}).encode("ascii"))
    except OSError as error:  # they are told once more the next time
        _log.warning("the check is not noted: %s", error)
    return Crashes(len(found), found[0] if found else None)


def _asked_at(mark: Path) -> datetime | None:
    """Return when it was asked last; None for never, and for a file that cannot be read."""
    try:
        at = datetime.fromisoformat(json.loads(mark.read_bytes())["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return at if at.tzinfo is not None else None
