"""The owner's PIN: how it is hashed, and how long one must wait after wrong ones. It must not know where it is kept."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

#: So many wrong PINs are forgiven at once; each further one doubles the pause, up to the longest (seconds).
FREE_TRIES = 3
FIRST_PAUSE_S, LONGEST_PAUSE_S = 30.0, 900.0
#: scrypt with 16 MB and some 50 ms: 10,000 four-digit PINs take minutes, not moments, where the file was copied.
_COST, _BLOCK, _LANES, _MEMORY = 2**14, 8, 1, 64 * 1024 * 1024
_PIN = re.compile(r"[0-9]{4,8}")


@dataclass(frozen=True, slots=True)
class PinRecord:
    """What is kept of a PIN: ``salt`` and ``digest`` (hex), the wrong tries since the last right one, and when.

    ``digest`` is empty where a record is there and cannot be read: then no PIN fits, and the lock stays shut.
    """

    salt: str
    digest: str
    failures: int = 0
    failed_at: datetime | None = None


class PinStore(Protocol):
    """Where the record is kept. Both calls block and belong on a lane."""

    def load(self) -> PinRecord | None:
        """Return the record, None where no PIN was set; one that cannot be read has an empty digest."""

    def keep(self, record: PinRecord | None) -> None:
        """Keep the record, or none from now on; raises SettingsError."""


def is_pin(text: str) -> bool:
    """Tell whether a text is 4 to 8 digits."""
    return _PIN.fullmatch(text) is not None


def new_record(pin: str) -> PinRecord:
    """Return the record of a new PIN (takes some 50 ms)."""
    salt = secrets.token_hex(16)
    return PinRecord(salt, _digest(salt, pin))


def fits(record: PinRecord, pin: str) -> bool:
    """Tell whether a PIN is the one of the record (takes some 50 ms)."""
    return bool(record.digest) and hmac.compare_digest(record.digest, _digest(record.salt, pin))


def _digest(salt: str, pin: str) -> str:
    body = hashlib.scrypt(
        pin.encode(), salt=bytes.fromhex(salt), n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY, dklen=32
    )
    return body.hex()


def failed(record: PinRecord, now: datetime) -> PinRecord:
    """Return the record after one more wrong try at ``now`` (aware UTC)."""
    return replace(record, failures=record.failures + 1, failed_at=now)


def pause_s(record: PinRecord) -> float:
    """Return how long nobody may try after the record's last wrong try (seconds)."""
    over = record.failures - FREE_TRIES
    return min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** min(over, 10)) if over >= 0 else 0.0


def left_s(record: PinRecord, now: datetime) -> float:
    """Return how long nobody may try from ``now`` (aware UTC); a clock set back makes it no longer than the pause."""
    if record.failed_at is None:
        return 0.0
    ends_at = record.failed_at + timedelta(seconds=pause_s(record))
    return max(0.0, min(pause_s(record), (ends_at - now).total_seconds()))
