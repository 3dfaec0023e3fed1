"""A home whose desk does not run, as the opening check asks it. It takes no order and tells the platform nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.gateway.client import OpenDeliveryClient
from merchant_desk.journal.first_order import has_ordered
from merchant_desk.printing.devices import PrinterDevices
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.facts import DeskFacts, PrinterFacts, PrinterState
from merchant_desk.services.first_order import FirstOrder
from merchant_desk.services.link import Link, PlatformClock
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Bell, Clock, Vault
from merchant_desk.services.settings import Settings
from merchant_desk.system.secrets_needed import kept_master_key, secret_to_check


class IdleDesk:
    """Implements ``check_facts.CheckedDesk``. Main thread; owned by the command, for one check.

    It signs in and does not poll: a poll would take no event away (they come again until they are acknowledged), but
    platforms take polling for the sign that a shop is open, and here nobody would accept. ``data`` is the home's folder
    with the journal.
    """

    def __init__(
        self, settings: Settings, *, data: Path, vault: Vault, lanes: QtLanes, clock: Clock, bell: Bell
    ) -> None:
        self._settings = settings
        self._vault = vault
        self._lanes = lanes
        self._bell = bell
        self._clock = PlatformClock(clock)
        self._link = Link(self._clock)
        self._client: OpenDeliveryClient | None = None
        self._asked = False
        self._vault_trouble = ""
        profile, merchant_id = settings.platform.profile.name, settings.shop.merchant_id
        read = None if profile == "practice" else partial(has_ordered, data, merchant_id, profile)
        self._first_order = FirstOrder(OrderBook(), lanes, read)
        devices = PrinterDevices()
        self._devices = {one.name: devices.open(one.address, one.profile) for one in settings.printers}
        self._printers = {name: PrinterFacts(name, PrinterState.UNTRIED) for name in self._devices}

    def now(self) -> datetime:
        """Return the desk's time, aware UTC."""
        return self._clock.now()

    def facts(self) -> DeskFacts:
        """Return what is known by now."""
        return DeskFacts(
            shop=self._settings.shop,
            link=self._link.facts(),
            bell=self._bell.facts(),
            printers=tuple(self._printers.values()),
            waiting_jobs=0,
            ringing_orders=0,
            open_orders=0,
            vault_trouble=self._vault_trouble,
            never_ordered=self._first_order.is_awaited,
        )

    def poll_now(self) -> None:
        """Sign in, once: first the secret is found, then the platform asked."""
        if not self._asked:
            self._asked = True
            self._link.asked()
            self._first_order.start()
            find = partial(secret_to_check, self._settings.platform, self._vault)
            self._lanes.submit("vault", find, self._sign_in, self._link.failed)
            self._lanes.submit("vault", lambda: kept_master_key(self._vault), lambda _: None, self._no_key)

    def _sign_in(self, secret: str) -> None:
        settings = self._settings
        try:
            client = OpenDeliveryClient(settings.platform, settings.shop.merchant_id, lambda: secret)
        except DeskError as error:
            self._link.failed(error)
            return
        self._client = client
        self._lanes.submit("inbox", client.sign_in, self._link.answered, self._link.failed)

    def _no_key(self, error: DeskError) -> None:
        self._vault_trouble = str(error)

    def ask_printer(self, name: str, over: Callable[[], None]) -> None:
        """Ask a printer how it is."""

        def told(status: PrinterStatus) -> None:
            self._printers[name] = printer_facts(name, status)
            over()

        def failed(error: DeskError) -> None:
            self._printers[name] = PrinterFacts(name, PrinterState.TROUBLE, f"{name} 프린터: {error}")
            over()

        self._lanes.submit(f"printer:{name}", self._devices[name].look, told, failed)

    def close(self) -> None:
        """Close every connection; calls under way end within moments."""
        if self._client is not None:
            self._client.close()
        for device in self._devices.values():
            device.close()


def printer_facts(name: str, status: PrinterStatus) -> PrinterFacts:
    """Return a printer's facts from nothing but its own answer."""
    if status.stops:
        return PrinterFacts(name, PrinterState.TROUBLE, f"{name} 프린터: {status.sentence}", status=status)
    if status.troubles:
        return PrinterFacts(name, PrinterState.LOW, status=status)
    state = PrinterState.READY if status.speaks else PrinterState.UNTRIED
    return PrinterFacts(name, state, status=status)
