"""The desk's own sentences: each stands until a person puts it away, beyond a restart. It knows no causes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.notice import Notice
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.ports import Batch

#: Where no window is, nobody can put a sentence away: there it goes after this time.
TOLD_FOR = timedelta(hours=12)


class Standing:
    """Main thread; owned by the counter; one run. Bounded: one for each cause, and the newest ten of the journal."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._notices: dict[str, Notice] = {}

    def take(self, notices: Iterable[Notice]) -> None:
        """Take over what an earlier run left; what this run has said under the same name stays."""
        found = {notice.notice_id: notice for notice in notices if notice.dismissed_at is None}
        self._notices = found | self._notices

    def told(self, now: datetime, *, attended: bool) -> tuple[Notice, ...]:
        """Return what stands now, newest first."""
        standing = [notice for notice in self._notices.values() if attended or now - notice.at < TOLD_FOR]
        return tuple(sorted(standing, key=lambda notice: notice.at, reverse=True))

    def say(self, notice_id: str, sentence: str, now: datetime) -> None:
        """Have a sentence stand from now on, in the place of an earlier one of the same name."""
        notice = Notice(notice_id, now, sentence)
        self._notices[notice_id] = notice
        self._ledger.save(Batch(notices=(notice,)))

    def stands(self, notice_id: str) -> bool:
        """Tell whether nobody has put that sentence away yet."""
        return notice_id in self._notices

    def dismiss(self, notice_id: str, now: datetime, by: str) -> None:
        """Put a sentence away for good; one that is not there any more changes nothing."""
        notice = self._notices.pop(notice_id, None)
        if notice is not None:
            line = self._ledger.line("", Step.SILENCED, by, notice_id)
            self._ledger.save(Batch(notices=(replace(notice, dismissed_at=now),), lines=(line,)))
