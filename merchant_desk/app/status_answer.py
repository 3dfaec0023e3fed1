"""What ``status --json`` prints of a desk's facts; its keys are stable. It must not know who asks."""

from __future__ import annotations

from typing import Any

from merchant_desk import __version__
from merchant_desk.services.facts import DeskFacts


def answer_of(facts: DeskFacts) -> dict[str, Any]:
    """Return the facts as plain values; times are RFC 3339 in UTC."""
    standing = facts.standing
    return {
        "standing": {
            "state": standing.state.value,
            "because": standing.because.value,
            "until": standing.until.isoformat() if standing.until else None,
            "told": standing.told.value,
        },
        "link": facts.link.state.value,
        "last_poll_at": facts.link.last_ok_at.isoformat() if facts.link.last_ok_at else None,
        "shop": facts.shop.name,
        "ringing": facts.ringing_orders,
        "open_orders": facts.open_orders,
        "waiting_jobs": facts.waiting_jobs,
        "printers": [{"name": printer.name, "state": printer.state.value} for printer in facts.printers],
        "bell": facts.bell.trouble or "ok",
        "troubles": [*facts.troubles, *(notice.sentence for notice in facts.notices)],
        "version": __version__,
    }
