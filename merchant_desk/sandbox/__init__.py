"""The practice platform: a real HTTP server that speaks a delivery platform's API; it shares no code with the desk.

Importing this package loads no web framework; starting a platform does. Use ``server.PracticePlatform`` in
tests, ``run_forever`` from a command.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from .control_help import CONTROL_HELP
from .scenarios import DAYS

__all__ = ["CONTROL_HELP", "SCENARIOS", "run_forever"]

#: Names of the scenarios with a line on each.
SCENARIOS: dict[str, str] = {name: day.title for name, day in DAYS.items()}


def run_forever(
    port: int = 0,
    seed: int = 1,
    orders_per_minute: float = 1.0,
    scenario: str = "calm",
    *,
    announce: Callable[[str], None] = print,
    stop: threading.Event | None = None,
    **settings: Any,
) -> None:
    """Run a platform until ``stop`` is set or KeyboardInterrupt is raised.

    ``announce`` gets one line that names the address and the credentials; ``settings`` go to PracticePlatform.
    Raises PortTaken (an OSError whose ``strerror`` is the sentence to show) and ValueError.
    """
    from .server import PracticePlatform

    stop = stop or threading.Event()
    platform = PracticePlatform(
        port=port, seed=seed, orders_per_minute=orders_per_minute, scenario=scenario, **settings
    )
    with platform:
        about = platform.about()
        announce(
            f"practice platform on {platform.base_url}  merchant_id={about['merchant_id']}  "
            f"client_id={about['client_id']}  client_secret={platform.tokens.client_secret}  "
            f"control: {platform.base_url}/sandbox/"
        )
        while not stop.wait(3600):
            continue
