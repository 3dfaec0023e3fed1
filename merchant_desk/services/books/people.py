"""What a person may ask about customers: until when they are shown, purge one, what was purged. It never blocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.phone_search import phone_digits
from merchant_desk.domain.privacy import is_under_way, person_until
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch, Clock, Journal, Lanes

from .people_port import Purge
from .purging import Purging

#: Looking at a customer is noted once in this time for each order (seconds).
NOTED_FOR_S = 60.0
#: Orders whose sealed parts are opened in one go to look for a number.
SEARCHED = 200
#: Purges that are told at most.
TOLD = 200
BY_OWNER = "owner"
_NOBODY = "이 주문에는 남아 있는 고객 정보가 없습니다."


class People:
    """Main thread; owned by the counter; implements ``people_port.PeopleRoom``. Who is at work may not be purged."""

    def __init__(
        self,
        *,
        shown_h: Callable[[], int],
        purging: Purging,
        book: OrderBook,
        ledger: Ledger,
        journal: Journal,
        lanes: Lanes,
        clock: Clock,
    ) -> None:
        self._shown_h = shown_h
        self._purging = purging
        self._book = book
        self._ledger = ledger
        self._journal = journal
        self._lanes = lanes
        self._clock = clock
        self._noted_s: dict[str, float] = {}

    def shown_until(self, order_id: str) -> datetime | None:
        """Return until when the order's customer may be shown (aware UTC), None where nobody is held."""
        record = self._book.record(order_id)
        if record is None or record.forgotten_at is not None:
            return None
        return person_until(record, self._shown_h())

    def looked_at(self, order_id: str) -> None:
        """Note in the black box that somebody looked at a customer after the decision; once a minute and order."""
        record, now_s = self._book.record(order_id), self._clock.monotonic_s()
        if record is not None and record.decided_at is None and record.status not in CLOSED:
            return
        self._noted_s = {known: at_s for known, at_s in self._noted_s.items() if now_s - at_s < NOTED_FOR_S}
        if order_id not in self._noted_s:
            self._noted_s[order_id] = now_s
            self._ledger.save(Batch(lines=(self._ledger.line(order_id, Step.PERSON_SHOWN, "staff"),)))

    def purge_order(
        self,
        order_id: str,
        reason: str,
        done: Callable[[Purge], None],
        failed: Callable[[DeskError], None],
        by: str = BY_OWNER,
    ) -> None:
        """Purge one order's customer now, for good; its number will do. Refused while the order is under way."""

        def named(order_ids: tuple[str, ...]) -> None:
            if not order_ids:
                failed(DecisionRefused(_NOBODY, action="번호를 확인해 주세요."))
            elif len(order_ids) > 1:
                failed(
                    DecisionRefused(
                        f"이 번호의 주문이 {len(order_ids)}건입니다: {', '.join(order_ids)}.",
                        action="주문 ID로 지워 주세요.",
                    )
                )
            else:
                self._purge(order_ids, by, reason, done, failed)

        wanted = order_id.strip()
        self._lanes.submit("writer", lambda: self._journal.people_named(wanted), named, failed)

    def purge_customer(
        self,
        phone: str,
        reason: str,
        done: Callable[[Purge], None],
        failed: Callable[[DeskError], None],
        by: str = BY_OWNER,
    ) -> None:
        """Purge whoever has this number in every order whose customer is still held; nobody where one is under way."""
        digits = phone_digits(phone)
        if not digits:
            refusal = DecisionRefused("전화번호 전체를 적어 주세요.", action="예: 010-1234-5678")
            failed(refusal)
            return
        found: list[str] = []

        def searched(answer: tuple[tuple[str, ...], str]) -> None:
            order_ids, last = answer
            found.extend(order_ids)
            if last:
                search(last)
            elif found:
                self._purge(tuple(found), by, reason, done, failed)
            else:
                failed(DecisionRefused("이 번호의 고객 정보가 남아 있지 않습니다."))

        def search(after: str) -> None:
            self._lanes.submit(
                "writer", partial(self._journal.people_with, digits, after, SEARCHED), searched, failed
            )

        search("")

    def _purge(
        self,
        order_ids: tuple[str, ...],
        by: str,
        reason: str,
        done: Callable[[Purge], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Purge what was found, unless somebody works for one of them."""
        now = self._clock.now()
        known = [record for order_id in order_ids if (record := self._book.record(order_id)) is not None]
        busy = [_number(record) for record in known if is_under_way(record, now)]
        if busy:
            failed(
                DecisionRefused(
                    f"진행 중인 주문이라 지울 수 없습니다: {', '.join(busy)}.",
                    action="끝난 뒤에 다시 지워 주세요.",
                )
            )
            return
        self._purging.purge(order_ids, by, reason, done, failed)

    def purges(self, told: Callable[[tuple[Purge, ...]], None], failed: Callable[[DeskError], None]) -> None:
        """Return the newest purges, newest first."""
        self._lanes.submit("writer", lambda: self._journal.purges(TOLD), told, failed)


def _number(record: OrderRecord) -> str:
    return record.display_id or record.order_id
