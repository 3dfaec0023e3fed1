"""Keeps another registration of the shop for the next start. It must not know the page, nor work by it already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from merchant_desk.app.secrets_held import Secrets
from merchant_desk.domain.errors import DeskError, SettingsError, SignedOut, VaultMissing
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.first_start_port import AddressTrial, Failed, SetupField, ShopDraft
from merchant_desk.services.ports import Vault
from merchant_desk.services.settings import Settings
from merchant_desk.services.settings_port import SettingsRoom

from .draft_trials import DraftTrials, provisioning, wrong_fields


class Registration:
    """Implements ``registration_port.RegistrationRoom``. Main thread; owned by the running desk.

    ``began`` is what this run works by; ``secrets`` holds what the vault gave to it.
    """

    def __init__(
        self, room: SettingsRoom, began: Settings, *, secrets: Secrets, vault: Vault, lanes: QtLanes
    ) -> None:
        self._room = room
        self._began = began
        self._secrets = secrets
        self._vault = vault
        self._lanes = lanes
        self._trials = DraftTrials(lanes)
        #: The secret that was kept last, which this run may not use: it belongs to another registration.
        self._newer = ""

    def draft(self) -> ShopDraft:
        """Return the registration as it is kept."""
        return _draft(self._room.settings())

    def waits(self) -> bool:
        """Tell whether the next start will work by another registration."""
        return _draft(self._room.settings()) != _draft(self._began)

    def wrong(self, draft: ShopDraft) -> frozenset[SetupField]:
        """Judge each field alone; an empty secret is the one that is known."""
        found = wrong_fields(draft)
        return found if draft.client_secret else found - {SetupField.SECRET}

    def try_platform(self, draft: ShopDraft, told: Callable[[AddressTrial], None], failed: Failed) -> None:
        """See on a lane whether anybody answers."""
        self._trials.try_platform(draft, told, failed)

    def try_sign_in(self, draft: ShopDraft, told: Callable[[], None], failed: Failed) -> None:
        """Sign in on a lane."""
        try:
            whole = replace(draft, client_secret=draft.client_secret or self._known())
        except SignedOut as error:
            failed(SignedOut(error.sentence, action="접속 비밀번호를 적어 주세요."))
            return
        self._trials.try_sign_in(whole, told, failed)

    def _known(self) -> str:
        """Return the secret that is known already; raises SignedOut where there is none."""
        return self._newer or self._secrets.client_secret()

    def keep(self, draft: ShopDraft, kept: Callable[[str], None], failed: Failed) -> None:
        """Put the secret into the vault, then the settings into the file; a file that cannot be written undoes it."""
        now = self._room.settings()
        try:
            wanted = _registered(now, draft)
        except SettingsError as error:
            failed(error)
            return
        secret = self._to_keep(now, wanted, draft.client_secret)
        name = wanted.platform.secret_name

        def put() -> tuple[str, str]:
            if not secret:
                return "", ""
            try:
                before = self._vault.read(name) or ""
                self._vault.write(name, secret)
            except VaultMissing as error:
                return "", error.sentence
            return before, ""

        def save(found: tuple[str, str]) -> None:
            before, note = found

            def done() -> None:
                self._use(wanted, secret)
                kept(note)

            def undo(error: DeskError) -> None:
                if secret and not note:
                    work = (
                        partial(self._vault.write, name, before)
                        if before
                        else partial(self._vault.forget, name)
                    )
                    self._lanes.submit("vault", work, lambda _: failed(error), lambda _: failed(error))
                else:
                    failed(error)

            self._room.save(wanted, done, undo)

        self._lanes.submit("vault", put, save, failed)

    def _to_keep(self, now: Settings, wanted: Settings, written: str) -> str:
        """Return the secret that has to be put into the vault; empty where the right one is there.

        The vault keeps it under the client id: another client id takes the known one with it.
        """
        is_elsewhere = (
            wanted.platform.client_secret_env or wanted.platform.client_id == now.platform.client_id
        )
        if written or is_elsewhere:
            return written
        try:
            return self._known()
        except SignedOut:
            return ""  # nobody knows it yet: it is asked for after the next start, as it is now

    def _use(self, wanted: Settings, secret: str) -> None:
        """Let this run sign in with a secret that is for its own account; any other is for the next start."""
        if not secret:
            return
        own, new = self._began.platform, wanted.platform
        if (own.base_url, own.client_id) == (new.base_url, new.client_id):
            self._secrets.give(secret)
        self._newer = secret


def _draft(settings: Settings) -> ShopDraft:
    shop, platform = settings.shop, settings.platform
    return ShopDraft(
        profile=platform.profile.name,
        address=platform.base_url,
        name=shop.name,
        merchant_id=shop.merchant_id,
        business_number=shop.business_number,
        city=shop.region,
        client_id=platform.client_id,
    )


def _registered(now: Settings, draft: ShopDraft) -> Settings:
    """Return the settings with what the draft says of shop and platform; raises SettingsError.

    A secret that a person writes takes the place of the environment variable that held it.
    """
    made = provisioning(draft).settings
    shop = replace(
        now.shop,
        name=made.shop.name,
        merchant_id=made.shop.merchant_id,
        business_number=made.shop.business_number,
    )
    is_same_kind = made.platform.profile == now.platform.profile
    platform = replace(
        now.platform,
        profile=made.platform.profile,
        base_url=made.platform.base_url,
        client_id=made.platform.client_id,
        poll_interval_s=now.platform.poll_interval_s if is_same_kind else made.platform.poll_interval_s,
        client_secret_env="" if draft.client_secret else now.platform.client_secret_env,
    )
    return replace(now, shop=shop, platform=platform)
