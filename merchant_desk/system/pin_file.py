"""Keeps the record of the owner's PIN in a file of its own in the home. It must not know what the PIN opens."""

from __future__ import annotations

import json
import logging
import re
from datetime import datetime
from pathlib import Path

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.pins import PinRecord

from .durable import replace_file

log = logging.getLogger(__name__)

#: Beside the settings; whoever may delete it has the whole home in hand.
NAME = "owner-pin.json"
_HEX = re.compile(r"(?:[0-9a-f]{2}){8,64}")


class PinFile:
    """Any thread, one at a time (the lane of the lock); owner: the running desk."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME

    def load(self) -> PinRecord | None:
        """Return the record; one that cannot be read fits no PIN."""
        try:
            body = self._path.read_text(encoding="ascii")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            log.warning("the owner's PIN cannot be read: %s", error)
            return PinRecord("00", "")
        try:
            return _read(json.loads(body))
        except (ValueError, KeyError, TypeError) as error:
            log.warning("the owner's PIN is no record: %s", error)
            return PinRecord("00", "")

    def keep(self, record: PinRecord | None) -> None:
        """Keep the record, or none; raises SettingsError."""
        try:
            if record is None:
                self._path.unlink(missing_ok=True)
            else:
                replace_file(self._path, json.dumps(_table(record)).encode("ascii"))
        except OSError as error:
            raise SettingsError(
                "비밀번호를 저장하지 못했습니다.",
                action="디스크의 남은 용량을 확인해 주세요.",
                detail=f"{type(error).__name__}: {error}",
            ) from error


def _table(record: PinRecord) -> dict[str, object]:
    at = record.failed_at.isoformat() if record.failed_at is not None else None
    return {"salt": record.salt, "digest": record.digest, "failures": record.failures, "failed_at": at}


def _read(table: dict[str, object]) -> PinRecord:
    """Return the record of a table; raises ValueError, KeyError or TypeError."""
    salt, digest = str(table["salt"]), str(table["digest"])
    at = table["failed_at"]
    failed_at = datetime.fromisoformat(str(at)) if at is not None else None
    if not _HEX.fullmatch(salt) or not _HEX.fullmatch(digest):
        raise ValueError("salt and digest must be hex")
    if failed_at is not None and failed_at.tzinfo is None:
        raise ValueError("failed_at must be aware")
    return PinRecord(salt, digest, max(0, int(str(table["failures"]))), failed_at)
