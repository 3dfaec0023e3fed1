"""What the page of the shop's registration may ask of the desk. Main thread only; what waits answers once, later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from merchant_desk.services.first_start_port import AddressTrial, Failed, SetupField, ShopDraft


class RegistrationRoom(Protocol):
    """The registration of a desk that works: what is kept here is used from the next start on.

    A draft without a client secret means the secret that is known already.
    """

    def draft(self) -> ShopDraft:
        """Return the registration as it is kept, without the secret."""

    def waits(self) -> bool:
        """Tell whether another registration is kept than the one by which this run works."""

    def wrong(self, draft: ShopDraft) -> frozenset[SetupField]:
        """Return the fields that the settings file would refuse as they are."""

    def try_platform(self, draft: ShopDraft, told: Callable[[AddressTrial], None], failed: Failed) -> None:
        """See whether anybody answers at the platform's address; nothing of the shop is told there."""

    def try_sign_in(self, draft: ShopDraft, told: Callable[[], None], failed: Failed) -> None:
        """Sign in at the platform as the desk will."""

    def keep(self, draft: ShopDraft, kept: Callable[[str], None], failed: Failed) -> None:
        """Keep the secret, then the settings; where that fails nothing has been changed.

        ``kept`` gets why the secret could not be kept beyond this run, empty where it was.
        """
