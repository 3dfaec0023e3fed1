"""A printer's address turned into the device that it names. It must not know slips or what is sent."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.services.printer_ports import Printer

from .transports.file import FilePrinter
from .transports.tcp import TcpPrinter

#: The raw port of network printers where the address names none.
RAW_PORT = 9100


def open_printer(address: str, profile: PrinterProfile = PrinterProfile()) -> Printer:  # noqa: ARG001
    """Return the printer at ``tcp://HOST[:PORT]`` or ``file:FOLDER``; it is touched by the first slip only.

    Raises SettingsError for anything else.
    """
    if address.startswith("file:"):
        folder = address.removeprefix("file:")
        folder = folder.removeprefix("//") if folder.startswith("///") else folder
        if folder:
            return FilePrinter(Path(folder).expanduser())
    elif address.startswith("tcp://"):
        try:
            parts = urlsplit(address)
            port = RAW_PORT if parts.port is None else parts.port
        except ValueError as problem:
            raise _wrong(address) from problem
        if parts.hostname and port and parts.path in {"", "/"} and not parts.query:
            return TcpPrinter(parts.hostname, port)
    raise _wrong(address)


def _wrong(address: str) -> SettingsError:
    return SettingsError(
        f"프린터 주소를 알 수 없습니다: {address}",
        action="tcp://주소:9100 또는 file:폴더 형식으로 적어 주세요.",
    )
