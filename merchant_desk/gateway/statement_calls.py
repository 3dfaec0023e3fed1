"""Asks for statements: narrows the search until the platform gives all, then reads the batches by their ids.

It must not know what a statement means, nor tokens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from urllib.parse import urlencode

from merchant_desk.domain.books.statement import PaymentBatch
from merchant_desk.domain.errors import DeskError, NotFound
from merchant_desk.services.business_day import bounds

from .failures import half_an_answer, not_the_platform, refused
from .reply import Reply
from .salvage import NotJson
from .statements import Found, parse_batches, parse_search

T = TypeVar("T")

BY_DATE = "/v1/paymentBatchByDate"
BY_IDS = "/v1/paymentBatchByIds"
#: Batches in one call; an answer that is too large for the line is asked for in halves.
MOST_IDS = 10
_MOMENT = timedelta(milliseconds=1)

_NOT_ALL = "플랫폼이 이날의 정산서를 모두 보내지 않았습니다."
_NOT_WHOLE = "정산서의 주문별 내역을 받지 못했습니다."
_TOO_LARGE = "정산서가 너무 커서 읽을 수 없습니다."


@dataclass(frozen=True, slots=True)
class StatementCalls:
    """Reads one merchant's statements. A lane's thread; lives for one question. ``get`` makes a call by its path."""

    get: Callable[[str], Reply]
    merchant_id: str

    def batches(self, first: date, last: date) -> tuple[PaymentBatch, ...]:
        """Return the statements of the orders of these days in Seoul, both included, oldest first."""
        start, end = bounds(first, last)
        summaries = {
            batch.batch_id: batch
            for batch in self._search(first, last)
            if batch.last > start and batch.first < end
        }
        ids = list(summaries)
        whole: dict[str, PaymentBatch] = {}
        for place in range(0, len(ids), MOST_IDS):
            whole |= {
                batch.batch_id: batch for batch in self._whole(ids[place : place + MOST_IDS], summaries)
            }
        found = [_with(whole[one], summaries[one].defects) for one in ids]
        return tuple(sorted(found, key=lambda batch: (batch.first, batch.batch_id)))

    def _search(self, first: date, last: date, status: str = "") -> Iterator[PaymentBatch]:
        """Yield the summaries of a span; where there are more than were given, those of its parts."""
        found = self._found(first, last, status)
        if not found.has_more:
            yield from found.batches
        elif first < last:
            middle = first + (last - first) // 2
            yield from self._search(first, middle)
            yield from self._search(middle + timedelta(days=1), last)
        elif not status:
            for each in ("CLOSED", "OPEN"):
                yield from self._search(first, last, each)
        else:
            yield from (_with(batch, (_NOT_ALL,)) for batch in found.batches)

    def _found(self, first: date, last: date, status: str) -> Found:
        start, end = bounds(first, last)
        asked = {"startOrderDate": _text(start), "endOrderDate": _text(end - _MOMENT)}
        if status:
            asked["batchStatus"] = status
        reply = self.get(f"{BY_DATE}?{urlencode(asked)}")
        if reply.status == 404:
            raise NotFound(
                "이 플랫폼은 정산서를 보내지 않습니다.",
                action="예상 금액만 보여 드립니다.",
                status=404,
                detail=reply.for_log(),
            )
        may_be_less = first < last or not status
        if may_be_less and _is_too_large(reply):
            return Found((), has_more=True)
        return _read(reply, lambda: parse_search(reply.body, self.merchant_id, _told_at(reply)))

    def _whole(self, ids: list[str], summaries: dict[str, PaymentBatch]) -> Iterator[PaymentBatch]:
        """Yield every batch, as its summary where it is too large for the line or is not given."""
        reply = self.get(f"{BY_IDS}?{urlencode([('batchIds', one) for one in ids])}")
        too_large = _is_too_large(reply)
        if len(ids) > 1 and (too_large or reply.status == 404):
            half = len(ids) // 2
            yield from self._whole(ids[:half], summaries)
            yield from self._whole(ids[half:], summaries)
            return
        told: Iterable[PaymentBatch] = ()
        if not too_large and reply.status != 404:
            told = _read(reply, lambda: parse_batches(reply.body, self.merchant_id, _told_at(reply)))
        whole = {batch.batch_id: batch for batch in told if batch.orders is not None}
        for one in ids:
            sentence = _TOO_LARGE if too_large else _NOT_WHOLE
            yield whole.get(one) or _with(summaries[one], (sentence,))


def _is_too_large(reply: Reply) -> bool:
    """Tell whether the answer is good, and more than the line takes."""
    return reply.cut_off and reply.status == 200 and not reply.is_page


def _read(reply: Reply, parse: Callable[[], T | None]) -> T:
    """Return what an answer says; raises what a call raises."""
    if reply.status != 200:
        raise refused(reply, decision=False)
    if reply.is_page or reply.cut_off:
        raise not_the_platform(reply)
    try:
        found = parse()
    except NotJson as wrong:
        error: DeskError = (half_an_answer if wrong.truncated else not_the_platform)(reply)
        raise error from wrong
    if found is None:
        raise not_the_platform(reply)
    return found


def _with(batch: PaymentBatch, sentences: tuple[str, ...]) -> PaymentBatch:
    """Return the batch with further sentences, each once."""
    return replace(batch, defects=tuple(dict.fromkeys((*batch.defects, *sentences))))


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _told_at(reply: Reply) -> datetime:
    """Return when the answer was given, by the platform's clock if it tells it."""
    return reply.platform_time or datetime.now(UTC)
