"""Judges and tries what a person wrote about a shop, before any of it is kept. It must not know who keeps it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from merchant_desk.domain.errors import SettingsError
from merchant_desk.gateway.trying import try_address, try_sign_in
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.first_start_port import AddressTrial, Failed, SetupField, ShopDraft
from merchant_desk.system.provisioning.provision import Provisioning
from merchant_desk.system.settings.setup_format import read_setup

T = TypeVar("T")

#: Stands in for what has not been written yet while one field is judged.
_ANYTHING = {
    SetupField.ADDRESS: "https://platform.example",
    SetupField.NAME: "-",
    SetupField.MERCHANT: "-" * 36,
    SetupField.BUSINESS: "",
    SetupField.CITY: "",
    SetupField.CLIENT: "-",
    SetupField.SECRET: "-",
}
#: Fields that may stay empty.
_OPTIONAL = frozenset({SetupField.BUSINESS, SetupField.CITY})


class DraftTrials:
    """Tries a draft's address and credentials. Main thread; the work is done on the lane ``trying``."""

    def __init__(self, lanes: QtLanes) -> None:
        self._lanes = lanes

    def try_platform(self, draft: ShopDraft, told: Callable[[AddressTrial], None], failed: Failed) -> None:
        """See on a lane whether anybody answers."""
        only = {**_ANYTHING, SetupField.ADDRESS: draft.address}
        self._try(only, draft.profile, lambda made: try_address(made.settings.platform), told, failed)

    def try_sign_in(self, draft: ShopDraft, told: Callable[[], None], failed: Failed) -> None:
        """Sign in on a lane."""
        self._try(
            _written(draft),
            draft.profile,
            lambda made: try_sign_in(made.settings.platform, made.client_secret),
            lambda _: told(),
            failed,
        )

    def _try(
        self,
        written: dict[SetupField, str],
        profile: str,
        work: Callable[[Provisioning], T],
        told: Callable[[T], None],
        failed: Failed,
    ) -> None:
        try:
            made = _made(written, profile)
        except SettingsError as error:
            failed(error)
            return
        self._lanes.submit("trying", partial(work, made), told, failed)


def wrong_fields(draft: ShopDraft) -> frozenset[SetupField]:
    """Judge each field alone by the rules of the settings file."""
    return frozenset(one for one in SetupField if not _is_taken(one, _written(draft)[one]))


def provisioning(draft: ShopDraft) -> Provisioning:
    """Return what a provisioning file of this draft would set up; raises SettingsError."""
    return _made(_written(draft), draft.profile)


def _written(draft: ShopDraft) -> dict[SetupField, str]:
    return {
        SetupField.ADDRESS: draft.address,
        SetupField.NAME: draft.name,
        SetupField.MERCHANT: draft.merchant_id,
        SetupField.BUSINESS: draft.business_number,
        SetupField.CITY: draft.city,
        SetupField.CLIENT: draft.client_id,
        SetupField.SECRET: draft.client_secret,
    }


def _is_taken(one: SetupField, text: str) -> bool:
    if not text:
        return one in _OPTIONAL
    try:
        _made({**_ANYTHING, one: text}, "open-delivery")
    except SettingsError:
        return False
    return True


def _made(written: dict[SetupField, str], profile: str) -> Provisioning:
    """Return what a provisioning file of these words would set up; raises SettingsError."""
    shop: dict[str, object] = {
        "name": written[SetupField.NAME],
        "merchant_id": written[SetupField.MERCHANT],
        "platform": {
            "profile": profile,
            "base_url": written[SetupField.ADDRESS],
            "client_id": written[SetupField.CLIENT],
            "client_secret": written[SetupField.SECRET],
        },
    }
    optional = {"region": SetupField.CITY, "business_number": SetupField.BUSINESS}
    shop |= {key: written[one] for key, one in optional.items() if written[one]}
    return Provisioning(*read_setup({"shops": [shop]}))
