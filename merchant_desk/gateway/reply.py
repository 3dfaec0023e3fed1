"""One answer over HTTP as plain values; it must not know what the answer means to an order."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec

#: A platform that asks to wait longer than this is asked again all the same.
LONGEST_WAIT_S = 24 * 3600.0
_BLANK = b" \t\r\n\xef\xbb\xbf"
_NOT_ASCII = re.compile(r"[^\x20-\x7e]+")
_LONG_NUMBER = re.compile(r"\d{5,}")


class Problem(msgspec.Struct, rename="camel"):
    """What an error's body may tell (RFC 7807, and the OAuth2 ``error`` word)."""

    title: str = ""
    cancellation_status: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: ``body`` is at most the limit of the line, ``cut_off`` tells that there was more of it."""

    status: int
    body: bytes
    took_s: float
    content_type: str = ""
    date: str = ""
    retry_after: str = ""
    cut_off: bool = False

    @property
    def ok(self) -> bool:
        """Tell whether the status is a 2xx."""
        return 200 <= self.status < 300

    @property
    def is_page(self) -> bool:
        """Tell whether this is a web page, as a login page of a Wi-Fi or a wrong address answers."""
        return "html" in self.content_type.lower() or self.body.lstrip(_BLANK)[:1] == b"<"

    @property
    def platform_time(self) -> datetime | None:
        """Return the Date header as aware UTC, or None."""
        return _http_date(self.date)

    def retry_after_s(self, now: datetime) -> float | None:
        """Return how long the platform wants to be left alone in seconds, or None.

        The header holds seconds or an HTTP date (RFC 9110 10.2.3); a date is counted from the platform's own
        clock where it tells it, so a wrong clock here does no harm.
        """
        text = self.retry_after.strip()
        try:
            wait_s = float(text)
        except ValueError:
            until = _http_date(text)
            if until is None:
                return None
            wait_s = (until - (self.platform_time or now)).total_seconds()
        return min(max(wait_s, 0.0), LONGEST_WAIT_S) if math.isfinite(wait_s) else None

    def problem(self) -> Problem:
        """Return what the body tells about the error; everything is empty where it tells nothing."""
        try:
            return msgspec.json.decode(self.body, type=Problem)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return Problem()

    def for_log(self) -> str:
        """Return status and the problem's title; what may be somebody's is masked.

        RFC 7807 has the same title for each kind of problem, but a platform may write a person into it: long
        numbers are masked, and so is every word that is not ASCII, as a Korean name and address are.
        """
        title = _NOT_ASCII.sub("*", _LONG_NUMBER.sub("#", self.problem().title))[:80]
        return f"HTTP {self.status} {title!r}" if title else f"HTTP {self.status}"


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
