"""The printers as they are set up now, exchanged as one when the owner changes them. It must not know jobs."""

from __future__ import annotations

from collections.abc import Mapping

from merchant_desk.services.settings import PrinterSettings, Settings

from .printer_ports import Printer, Typesetter


class PrintSetup:
    """Main thread; owned by the counter, shared by all that makes slips or shows printers.

    ``typesetter`` lays out for every printer that has none of its own in ``typesetters`` (by name).
    """

    def __init__(
        self,
        settings: Settings,
        printers: Mapping[str, Printer],
        typesetter: Typesetter,
        typesetters: Mapping[str, Typesetter] | None = None,
    ) -> None:
        self._typesetter = typesetter
        self.use(settings, printers, typesetters)

    def use(
        self,
        settings: Settings,
        printers: Mapping[str, Printer],
        typesetters: Mapping[str, Typesetter] | None = None,
    ) -> None:
        """Work by other settings and devices from now on."""
        self.settings = settings
        self._printers = dict(printers)
        self._typesetters = dict(typesetters or {})

    @property
    def printers(self) -> tuple[PrinterSettings, ...]:
        """Return the printers in the owner's order."""
        return self.settings.printers

    def printer(self, name: str) -> PrinterSettings | None:
        """Return what is set up under a name."""
        return next((printer for printer in self.settings.printers if printer.name == name), None)

    def device(self, name: str) -> Printer:
        """Return the device of a printer that is set up."""
        return self._printers[name]

    def typesetter(self, name: str) -> Typesetter:
        """Return who lays slips out for a printer."""
        return self._typesetters.get(name, self._typesetter)
