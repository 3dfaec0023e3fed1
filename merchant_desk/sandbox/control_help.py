"""The text that documents the control API; it is all that a user of it has to read."""

from __future__ import annotations

from .faults import FAULTS
from .scenarios import DAYS
from .wishes import TENDERS


def _faults() -> str:
    lines = []
    for name, (what, settings, _calls) in FAULTS.items():
        own = "".join(f" {key}={value!r}" for key, value in settings.items())
        lines.append(f"    {name:34}{what}{' [' + own.strip() + ']' if own else ''}")
    return "\n".join(lines)


CONTROL_HELP = f"""\
Control API (JSON over HTTP, loopback only, no token). Errors: {{"title", "status"}}.

  GET    /sandbox/                       this text
  GET    /sandbox/health                 {{"base_url", "merchant_id", "client_id", "region", "local_currency", ...}}
  POST   /sandbox/orders                 place orders -> 201 {{"orders": [{{"id", "displayId", "createdAt"}}]}}
           count=1
           kind              DELIVERY | TAKEOUT | INDOOR
           timing            INSTANT | SCHEDULED | ONDEMAND
           tender            {" | ".join(TENDERS[:4])}
                             | {" | ".join(TENDERS[4:])}
           coupon            true | false: the public 5,000-won coupon
           delivered_by      MERCHANT | MARKETPLACE
           dishes            ["똠얌 쌀국수", ...]
           due_in_min        minutes until it is due (SCHEDULED: start of the booked time)
           confirm_within_s  this order's deadline
           cancellation      grant | deny | wait: what the shop's request to cancel this order meets
           x_kr              false leaves the Korean profile out
           set               {{"total.orderAmount.value": 20000.5, "items.0.name": "..."}}
           drop              ["customer", "items.0.totalPrice"]
           merge             {{"delivery": {{...}}}}
           note_bytes        fills extraInfo with a text of this size
         What is absent is drawn from the seed.
  GET    /sandbox/orders                 the orders' states and counters; ?state=PLACED&limit=100
  GET    /sandbox/orders/ID              one of them, with its document
  POST   /sandbox/orders/ID/ACT          let somebody act; 409 where that is impossible
           customer-cancellation         the customer asks to cancel {{"reason", "code"}}
           cancel                        the platform cancels {{"reason", "code"}}
           other-device/confirm, other-device/cancel, other-device/ready, other-device/dispatch
           grant-cancellation, deny-cancellation    answer the shop's request (cancellation=wait)
           request-preparation           PREPARATION_REQUESTED
           assign-pickup-area            PICKUP_AREA_ASSIGNED {{"pickupArea"}}
           dispatch, deliver, conclude   the platform's rider goes, arrives; the order is closed
  GET    /sandbox/shop                   what the shop told: {{"merchant_status", "things": [{{"id", "kind", "name",
                                         "status"}}], "updates"}}; while it is UNAVAILABLE nobody orders by himself,
                                         and what is sold out is in no order that the seed makes
  GET    /sandbox/statements             every batch of payments in full, as it is stated now
  POST   /sandbox/statements/close       close the batches of today and later before their day is over
  GET    /sandbox/counters               calls by name and status, events by type, confirmations, repeats
  GET    /sandbox/calls                  the newest calls: endpoint, order_id, status, faults, monotonic_s
  POST   /sandbox/faults                 {{"kind", "times": 1 or "always", "order_id", "endpoint", settings}}
  GET    /sandbox/faults                 every fault and how often it has fired
  DELETE /sandbox/faults[/ID]            switch off; answers what was switched off, with the counts
  GET    /sandbox/settings               what can be changed while it runs
  PATCH  /sandbox/settings               orders_per_minute, orders_limit, confirm_within_s, cancellation,
                                         repeat_status (422 | 409), min_poll_interval_s, clock_skew_s,
                                         prepare_after_s, conclude_after_s, commission_percent,
                                         batches_limit (batches in one answer, 0 for all)

  Faults (each concerns every call but the token's unless endpoint or the fault itself says otherwise):
{_faults()}
  Endpoints: token poll ack details confirm preparing ready picked_up dispatch delivered tracking validate_code
    patch_details request_cancellation accept_cancellation deny_cancellation merchant_update
    batch_dates batch_ids
  Statements: a batch has a day's orders (Seoul) that were handed over, and those cancelled after acceptance; it
    closes when the day is over. A statement_* fault concerns one order (order_id: that one) or one batch and stays
    in every answer until it is switched off.

  Scenarios:
{chr(10).join(f"    {name:23}{day.title}" for name, day in DAYS.items())}
"""
