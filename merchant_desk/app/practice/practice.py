"""A practice platform with a desk on it, on a home of its own. It must not know who practises."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import tomli_w

from merchant_desk.app.first_start.registering import keep_secret
from merchant_desk.app.running_desk import RunningDesk
from merchant_desk.sandbox.server import CLIENT_SECRET, PracticePlatform
from merchant_desk.services.settings import Language, Settings
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.provisioning.provision import parse_provisioning
from merchant_desk.system.vault import MemoryVault

#: Seconds between polls: quick, so that practice shows at once what a real platform shows a little later.
POLL_S = 1.0


class Practice:
    """A practice platform and the desk that polls it. Main thread; owned by the command that runs it.

    ``folder`` takes everything: the desk's home in ``home``, the slips in ``slips``. Secrets stay in memory, so
    no keyring is touched. ``platform_choices`` go to PracticePlatform (seed, region, orders_per_minute ...);
    ``printer`` is the address of another printer than the folder of slips, ``language`` what the window speaks.
    """

    def __init__(
        self,
        folder: Path,
        *,
        printer: str = "",
        volume_percent: int = 80,
        language: Language = Language.KOREAN,
        **platform_choices: Any,
    ) -> None:
        self.slips = folder / "slips"
        self._printer = printer or f"file:{self.slips}"
        self._volume_percent = volume_percent
        self._language = language
        self.platform = PracticePlatform(**platform_choices)
        self.platform.start()
        settings, secret = self._provision()
        vault = MemoryVault()
        keep_secret(settings, secret, vault)
        self.desk = RunningDesk(open_home({HOME_VARIABLE: str(folder / "home")}), settings, vault)
        self.desk.is_practice = True

    def _provision(self) -> tuple[Settings, str]:
        """Set the desk up exactly as a shop's would be: by a provisioning file."""
        about = self.platform.about()
        tables = {
            "shops": [
                {
                    "name": about["merchant_name"],
                    "merchant_id": about["merchant_id"],
                    "region": about["region"],
                    "business_number": "123-45-67890",
                    "platform": {
                        "profile": "practice",
                        "base_url": self.platform.base_url,
                        "client_id": about["client_id"],
                        "client_secret": CLIENT_SECRET,
                        "poll_interval_s": POLL_S,
                    },
                }
            ],
            "printers": [
                {"name": "주방", "address": self._printer, "slips": ["kitchen", "delivery"]},
            ],
            "bell": {"volume_percent": self._volume_percent},
            "screen": {"language": self._language.value},
        }
        provisioning = parse_provisioning(tomli_w.dumps(tables).encode())
        return provisioning.settings, provisioning.client_secret

    def stop(self) -> None:
        """End the desk, then the platform."""
        self.desk.stop()
        self.platform.stop()
