"""The calls about statements, as HTTP: read, check, filter, answer; it must not know how a statement is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, Response, request

from .answers import BadBody, as_json, problem
from .marketplace import Marketplace
from .orders import rfc3339
from .statements import Statements

#: Batches that may be asked for by name at once.
MOST_IDS = 50
_STATUSES = frozenset({"OPEN", "CLOSED"})
_PAYMENTS = frozenset(
    {
        "SCHEDULED",
        "PAID",
        "REJECTED",
        "WAITING_MERCHANT_PAYMENT",
        "PAYMENT_RECEIVED",
        "DEBIT_IN_THE_NEXT_BATCH",
    }
)


@dataclass(slots=True)
class StatementCalls:
    """The views. Any of the server's threads; lives as long as its platform."""

    market: Marketplace
    statements: Statements

    def add_to(self, desk: Blueprint, control: Blueprint) -> None:
        """Add the desk's two calls, and what the control API says about them."""
        desk.add_url_rule("/v1/paymentBatchByDate", view_func=self.by_date, methods=["GET"])
        desk.add_url_rule("/v1/paymentBatchByIds", view_func=self.by_ids, methods=["GET"])
        control.add_url_rule("/statements", view_func=self.all, methods=["GET"])
        control.add_url_rule("/statements/close", view_func=self.close, methods=["POST"])

    def by_date(self) -> Response:
        """GET /v1/paymentBatchByDate: batches whose orders or whose payment fall into the asked time."""
        start, end = _time("startOrderDate"), _time("endOrderDate")
        pay_start, pay_end = _time("startPaymentDate"), _time("endPaymentDate")
        status, payment = _word("batchStatus", _STATUSES), _word("paymentStatus", _PAYMENTS)
        if self.market.faults.take("no_statements", endpoint="batch_dates"):
            return problem(404, "this platform offers no statements")
        with self.market.lock:
            self.market.let_happen()
            batches = self.statements.batches()
        found = [
            batch
            for batch in batches
            if _within(batch["ordersPeriod"], start, end)
            and _paid_within(batch["batchPaymentInfo"], pay_start, pay_end)
            and status in ("", batch["batchStatus"])
            and (not payment or payment == _payment_status(batch))
        ]
        limit = int(self.market.rules.batches_limit)
        given = found[:limit] if limit else found
        asked = [moment for moment in (start, pay_start, end, pay_end) if moment is not None]
        summary: dict[str, Any] = {"totalRecordsFound": len(found), "totalRecordsReturned": len(given)}
        if asked:
            period = {"startDate": rfc3339(min(asked)), "endDate": rfc3339(max(asked))}
            summary["searchedPeriod"] = period
        if len(given) < len(found):
            summary["warningMessage"] = "조회 결과가 더 있습니다. 기간을 줄여 다시 조회해 주세요."
        brief = [{key: value for key, value in batch.items() if key != "charges"} for batch in given]
        return as_json({"summary": summary, "batches": brief})

    def by_ids(self) -> Response:
        """GET /v1/paymentBatchByIds: whole batches; those that nobody knows are left out, 404 for none."""
        wanted = request.args.getlist("batchIds")
        if not 1 <= len(wanted) <= MOST_IDS:
            raise BadBody(f"batchIds must name 1 to {MOST_IDS} batches")
        if self.market.faults.take("no_statements", endpoint="batch_ids"):
            return problem(404, "this platform offers no statements")
        with self.market.lock:
            self.market.let_happen()
            found = [batch for batch in self.statements.batches() if batch["batchId"] in wanted]
            self.statements.shown({batch["batchId"] for batch in found})
        return as_json(found) if found else problem(404, "there is no such batch")

    def all(self) -> Response:
        """GET /sandbox/statements."""
        with self.market.lock:
            self.market.let_happen()
            return as_json({"batches": self.statements.batches()})

    def close(self) -> Response:
        """POST /sandbox/statements/close."""
        with self.market.lock:
            self.market.let_happen()
            days = self.statements.close_early()
        return as_json({"closed": [day.isoformat() for day in days]})


def _time(name: str) -> datetime | None:
    """Return a time of the query as aware UTC, None where it is absent; raises BadBody."""
    text = request.args.get(name)
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadBody(f"{name} must be a date and time (RFC 3339)") from None
    if moment.tzinfo is None:
        raise BadBody(f"{name} must be a date and time with its offset (RFC 3339)")
    return moment.astimezone(UTC)


def _word(name: str, known: frozenset[str]) -> str:
    word = request.args.get(name, "")
    if word and word not in known:
        raise BadBody(f"{name} must be one of {', '.join(sorted(known))}")
    return word


def _within(period: dict[str, str], start: datetime | None, end: datetime | None) -> bool:
    first, last = datetime.fromisoformat(period["startDate"]), datetime.fromisoformat(period["endDate"])
    return (start is None or last > start) and (end is None or first <= end)


def _paid_within(info: Any, start: datetime | None, end: datetime | None) -> bool:
    if start is None and end is None:
        return True
    if not isinstance(info, dict):  # a batch that is nonsense on purpose
        return False
    at = datetime.fromisoformat(info["expectedPaymentDate"])
    return (start is None or at >= start) and (end is None or at <= end)


def _payment_status(batch: dict[str, Any]) -> str:
    info = batch["batchPaymentInfo"]
    return str(info["paymentStatus"]) if isinstance(info, dict) else ""
