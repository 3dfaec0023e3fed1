"""A printer's address turned into the device that it names, and the devices that this computer knows of.

It must not know slips or what is sent.
"""

from __future__ import annotations

import ipaddress
import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.services.printing.printer_ports import FoundDevice, Printer

from .place import Place
from .sheets import SheetPrinter, queues
from .transports.file import FilePrinter
from .transports.pdf import PdfPrinter
from .transports.serial import BAUDS, Port, SerialPrinter
from .transports.spool import spool_printer, spool_queues
from .transports.tcp import TcpPrinter

log = logging.getLogger(__name__)

#: The raw port of network printers where the address names none.
RAW_PORT = 9100
_FLOWS = ("xonxoff", "rtscts", "dsrdtr")

_Open = Callable[[str, PrinterProfile, Place], Printer | None]


@dataclass(frozen=True, slots=True)
class _Way:
    """How addresses of one scheme are opened; ``open`` gets what follows the colon, None from it is a wrong one."""

    example: str
    open: _Open


def _tcp(rest: str, profile: PrinterProfile, place: Place) -> Printer | None:
    target = _host_and_port(rest)
    return TcpPrinter(*target, profile, place=place) if target is not None else None


def _host_and_port(rest: str) -> tuple[str, int] | None:
    try:
        parts = urlsplit(f"tcp:{rest}")
        port = RAW_PORT if parts.port is None else parts.port
    except ValueError:
        return None
    if rest.startswith("//") and parts.hostname and port and parts.path in {"", "/"} and not parts.query:
        return parts.hostname, port
    return None


def _serial(rest: str, profile: PrinterProfile, place: Place) -> Printer | None:
    port = serial_port(rest)
    return SerialPrinter(port, profile, place=place) if port is not None else None


def _file(rest: str, profile: PrinterProfile, place: Place) -> Printer | None:  # noqa: ARG001
    folder = _folder(rest)
    return FilePrinter(folder) if folder else None


def _pdf(rest: str, profile: PrinterProfile, place: Place) -> Printer | None:  # noqa: ARG001
    folder = _folder(rest)
    return PdfPrinter(folder) if folder else None


def _os(rest: str, profile: PrinterProfile, place: Place) -> Printer | None:  # noqa: ARG001
    return SheetPrinter(rest) if rest.strip() else None


def _spool(rest: str, profile: PrinterProfile, place: Place) -> Printer | None:  # noqa: ARG001
    return spool_printer(rest) if rest.strip() else None


def _folder(rest: str) -> Path | None:
    folder = rest.removeprefix("//") if rest.startswith("///") else rest
    return Path(folder).expanduser() if folder else None


#: One line for each way to a device.
_WAYS = {
    "tcp": _Way("tcp://주소:9100", _tcp),
    "serial": _Way("serial:COM3?baud=9600", _serial),
    "file": _Way("file:폴더", _file),
    "spool": _Way("spool:대기열", _spool),
    "os": _Way("os:프린터 이름", _os),
    "pdf": _Way("pdf:폴더", _pdf),
}


def open_printer(
    address: str, profile: PrinterProfile = PrinterProfile(), place: Place | None = None
) -> Printer:
    """Return the printer at an address (``PrinterSettings.address``); it is touched by the first call only.

    ``place`` is shared with others who talk to the same machine, if there are any. Raises SettingsError for an address
    of another form.
    """
    scheme, _, rest = address.partition(":")
    way = _WAYS.get(scheme)
    printer = way.open(rest, profile, place or Place()) if way is not None else None
    if printer is None:
        raise SettingsError(
            f"프린터 주소를 알 수 없습니다: {address}",
            action=f"다음 형식으로 적어 주세요: {', '.join(way.example for way in _WAYS.values())}",
        )
    return printer


def machine_of(address: str) -> str:
    """Return what two addresses have in common that lead to one machine, however they are written."""
    scheme, _, rest = address.partition(":")
    if scheme == "tcp" and (target := _host_and_port(rest)) is not None:
        host, port = target
        return f"tcp {_host(host)} {port}"
    if scheme == "serial" and (serial := serial_port(rest)) is not None:
        return f"serial {_port_name(serial.name)}"
    return address


def _host(name: str) -> str:
    name = name.lower().removesuffix(".")
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return "localhost" if name.endswith(".localhost") else name
    mapped = getattr(address, "ipv4_mapped", None) or address
    return "localhost" if mapped.is_loopback else str(mapped)


def _port_name(name: str) -> str:
    """Return a port's own name: Windows knows no case and a prefix, other systems know links to a port."""
    name = name.strip()
    if name.startswith("/"):
        return os.path.realpath(name)
    return name.removeprefix("\\\\.\\").upper()


def serial_port(rest: str) -> Port | None:
    """Return ``PORT[?baud=N][&flow=xonxoff|rtscts|dsrdtr]`` of an address, or None where it is none."""
    name, _, query = rest.partition("?")
    settings = dict(parse_qsl(query, keep_blank_values=True))
    baud, flow = settings.pop("baud", "9600"), settings.pop("flow", "")
    if not name.strip() or settings or baud not in map(str, BAUDS) or flow not in ("", *_FLOWS):
        return None
    return Port(name, int(baud), flow)


def serial_ports() -> tuple[FoundDevice, ...]:
    """Return the serial ports of this computer, USB adapters too, as their makers call them.

    None where the system does not tell them: a port may still be named by its address.
    """
    try:
        from serial.tools import list_ports  # loading it looks functions of Windows up by name

        listed = sorted(list_ports.comports(), key=lambda port: str(port.device))
    except (ImportError, AttributeError, OSError) as error:
        log.warning("the serial ports cannot be listed: %s", error)
        return ()
    found = []
    for port in listed:
        words = port.description if port.description and port.description != "n/a" else ""
        found.append(FoundDevice(f"serial:{port.device}", f"{port.device} {words}".strip()))
    return tuple(found)


#: One function for each kind of device that the system can list.
_FINDERS: tuple[Callable[[], tuple[FoundDevice, ...]], ...] = (serial_ports, spool_queues, queues)


class PrinterDevices:
    """Implements ``printer_ports.Devices``. Any thread.

    It holds what is known of each machine, so that two printers of a set-up that are one machine never talk to it at
    the same time.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._places: dict[str, Place] = {}

    def find(self) -> tuple[FoundDevice, ...]:
        """Return the devices that the system lists."""
        return tuple(device for finder in _FINDERS for device in finder())

    def open(self, address: str, profile: PrinterProfile) -> Printer:
        """Return the printer at an address; raises SettingsError."""
        with self._guard:
            place = self._places.setdefault(machine_of(address), Place())
        return open_printer(address, profile, place)
