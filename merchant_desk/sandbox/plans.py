"""What the platform, its riders and its customers will do by themselves after an order has moved.

It must not know how anything is done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .states import Move, RefusedMove, State
from .ticket import NoSuchOrder, Ticket

if TYPE_CHECKING:
    from .marketplace import Marketplace

#: Seconds after acceptance at which a scenario's customer asks to cancel, or the platform cancels.
REGRET_AFTER_S = 45.0


def plan(market: Marketplace, ticket: Ticket) -> None:
    """Note what will follow the move that ``ticket`` has just made."""
    document, state, rules = ticket.document, ticket.state, market.rules
    if state is State.CONFIRMED:
        if document.get("orderTiming") == "ONDEMAND":
            market.later(rules.prepare_after_s, lambda: market.send_preparation_request(ticket))
        if market.scenario.regrets(ticket.number):
            market.later(REGRET_AFTER_S, lambda: _try(market.customer_asks_to_cancel, ticket, {}))
        elif market.scenario.withdraws(ticket.number):
            market.later(REGRET_AFTER_S, lambda: _try(market.cancel, ticket, {}))
    elif state is State.DISPATCHED and not document.get("sendDelivered"):
        market.later(rules.conclude_after_s, lambda: _try(market.platform_does, ticket, Move.DELIVERED))
    elif state in (State.DELIVERED, State.PICKED_UP) or (
        state is State.READY and document.get("type") != "DELIVERY" and not document.get("sendPickedUp")
    ):
        market.later(rules.conclude_after_s, lambda: _try(market.platform_does, ticket, Move.CONCLUDE))


def _try(act: Callable[..., None], ticket: Ticket, *args: Any) -> None:
    """Do what was planned, unless the order has gone another way since."""
    try:
        act(ticket.order_id, *args)
    except (RefusedMove, NoSuchOrder):
        return
