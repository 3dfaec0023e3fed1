"""What the command `check` prints as JSON, beside a running desk, without one, and of the program itself."""

from __future__ import annotations

from typing import Any

from merchant_desk import __version__
from merchant_desk.services.checking.port import CheckResult


def as_json(result: CheckResult) -> dict[str, Any]:
    """Return what ``check --json`` prints; its keys are stable."""
    return {
        "fit": result.is_fit,
        "at": result.at.isoformat(),
        "rows": [
            {
                "name": row.name,
                "key": row.key,
                "verdict": row.verdict.value,
                "sentence": row.sentence,
                "action": row.action,
            }
            for row in result.rows
        ],
        "version": __version__,
    }
