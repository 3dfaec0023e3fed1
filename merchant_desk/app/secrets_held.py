"""What the vault gave to this run: the platform's secret and the master key. It must not know what they are for."""

from __future__ import annotations

import logging
import threading

from merchant_desk.domain.errors import DeskError, SettingsError, SignedOut
from merchant_desk.services.ports import Vault
from merchant_desk.services.settings import Settings
from merchant_desk.system.secrets_needed import client_secret, master_key

log = logging.getLogger(__name__)


class Secrets:
    """What the vault gave: found out on a lane, then read by any lane. Owner: the running desk.

    ``trouble`` says that customers' data cannot be kept; ``missing_because`` why the platform's secret is not
    there: a person can then give it for this run.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._client_secret = ""
        self.master_key: bytes | None = None
        self.trouble = ""
        self.missing_because = ""

    def find(self, settings: Settings, vault: Vault) -> None:
        """Ask the vault (blocks: belongs on a lane); what cannot be had is told by ``trouble``."""
        try:
            self.give(client_secret(settings.platform, vault) or "")
        except DeskError as error:
            log.warning("no secret of the platform: %s (%s)", error.sentence, error.detail)
            self.missing_because = str(error) if isinstance(error, SettingsError) else error.sentence
        try:
            self.master_key = master_key(vault)
        except DeskError as error:
            log.warning("no master key: %s (%s)", error.sentence, error.detail)
            self.trouble = f"{error.sentence} 고객 정보는 이 컴퓨터에 남기지 않습니다."

    def give(self, secret: str) -> None:
        """Take the platform's secret for this run."""
        with self._lock:
            self._client_secret = secret

    @property
    def is_missing(self) -> bool:
        """Tell whether the platform's secret is not known."""
        with self._lock:
            return not self._client_secret

    def client_secret(self) -> str:
        """Return the platform's secret; raises SignedOut where nobody has given it yet."""
        with self._lock:
            if not self._client_secret:
                raise SignedOut("플랫폼 접속 비밀번호가 없습니다.")
            return self._client_secret
