"""What staff must still be told about the desk itself, beyond a restart. It must not know how it is shown or kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence that stands until a person puts it away; frozen. Times are aware UTC; no personal data.

    ``notice_id`` names it: a later one of the same name takes its place.
    """

    notice_id: str
    at: datetime
    sentence: str
    dismissed_at: datetime | None = None
