"""Run one step so that its failure is logged and cannot stop the next. It must not know what the step does."""

from __future__ import annotations

import logging
from collections.abc import Callable

log = logging.getLogger(__name__)


def guarded(step: Callable[[], object]) -> bool:
    """Run ``step``; False where it raised, which is a fault of the program and stands in the log."""
    try:
        step()
    except Exception:
        log.exception("a step of the counter raised; the others go on")
        return False
    return True
