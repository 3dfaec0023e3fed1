"""Tell a printer in words: where it is, what it prints, how it is. Pure; it must not know widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qs, urlsplit

from merchant_desk.domain.job import SlipKind
from merchant_desk.services.facts import PrinterFacts, PrinterState
from merchant_desk.services.settings import PrinterSettings
from merchant_desk.ui import telling
from merchant_desk.ui.local_time import day_and_clock
from merchant_desk.ui.said.said import said

from . import print_words

RAW_PORT = 9100
#: Width of the paper in mm by the cells of a line: 576 and 512 dots on 80 mm, 384 on 58 mm.
PAPER_MM = {48: 80, 42: 80, 32: 58}
_LONGEST_PART = 60
_CHIP_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Health:
    """How a printer is: a sentence, and the token and sign that go with it (no sign: nothing is known yet)."""

    sentence: str
    tone: str
    sign: str


def trouble(facts: PrinterFacts) -> str:
    """Return what is wrong with a printer, its slips in question included; empty for nothing."""
    if facts.trouble and facts.ask and facts.state is PrinterState.TROUBLE:
        return f"{said(facts.trouble)} {print_words.ASKS_TOO(count=facts.ask)}"
    return said(facts.trouble)


def is_folder(address: str) -> bool:
    """Tell whether slips become files: what is written is out, and there is nothing to ask."""
    return address.startswith(("file:", "pdf:"))


def health(facts: PrinterFacts | None, *, is_mute: bool = False, is_folder: bool = False) -> Health:
    """Return how a printer is; None for one of which the desk has not told yet.

    ``is_mute``: it was found at its setting up that this one never answers; ``is_folder``: it is no machine at all.
    """
    if facts is None:
        return Health(print_words.STATE_NEW(), "soft", "")
    if facts.trouble:
        return Health(telling.shorten(trouble(facts), 200), "late", "late")
    if facts.ask or facts.state is PrinterState.ASK:
        return Health(print_words.STATE_ASK(count=max(1, facts.ask)), "late", "late")
    if facts.state is PrinterState.TROUBLE:
        return Health(print_words.STATE_TROUBLE(), "late", "late")
    if facts.state is PrinterState.LOW:
        return Health(said(facts.status.sentence) or print_words.STATE_LOW(), "new", "wait")
    if is_folder:
        return Health(print_words.STATE_FOLDER(), "ready", "ready")
    return _at_rest(facts, is_mute=is_mute)


def _at_rest(facts: PrinterFacts, *, is_mute: bool) -> Health:
    """Return how a machine is with which nothing is wrong."""
    if not facts.status.speaks and (is_mute or facts.state is PrinterState.READY):
        return Health(print_words.STATE_MUTE(), "cook", "")
    if facts.state is PrinterState.UNTRIED:
        return Health(print_words.STATE_UNTRIED(), "soft", "")
    return Health(print_words.STATE_READY(), "ready", "ready")


def place(address: str) -> str:
    """Return where a printer is in the words of a shop; an address of an unknown kind as it is."""
    scheme, _, rest = address.partition(":")
    rest = _tail(rest.removeprefix("//") if rest.startswith("///") else rest)
    if scheme == "tcp":
        return _network(address)
    if scheme == "serial":
        port, _, options = rest.partition("?")
        baud = parse_qs(options).get("baud", [""])[0]
        said = print_words.BY_SERIAL if baud else print_words.BY_SERIAL_PLAIN
        return said(port=port, baud=baud)
    by_queue = {"spool": print_words.BY_SPOOL, "os": print_words.BY_OS}
    if scheme in by_queue:
        return by_queue[scheme](queue=rest)
    by_folder = {"pdf": print_words.BY_PDF, "file": print_words.BY_FILE}
    if scheme in by_folder:
        return by_folder[scheme](folder=rest)
    return _tail(address)


def same_device(one: str, other: str) -> bool:
    """Tell whether two addresses lead to one device: the port may be left out, and a baud makes no other one."""
    return _device(one) == _device(other)


def _device(address: str) -> str:
    if address.startswith("tcp:"):
        return place(address).lower()
    return address.partition("?")[0] if address.startswith("serial:") else address


def _tail(text: str) -> str:
    """Return a place by its end where it is long: folders differ there."""
    return text if len(text) <= _LONGEST_PART else f"…{text[1 - _LONGEST_PART :]}"


def _network(address: str) -> str:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return _tail(address)
    if not host:
        return _tail(address)
    if port in {None, RAW_PORT}:
        return print_words.BY_TCP(host=host)
    return print_words.BY_TCP_PORT(host=host, port=port)


def on_chip(name: str) -> str:
    """Return a name as it fits on a small button."""
    return name if len(name) <= _CHIP_LENGTH else f"{name[: _CHIP_LENGTH - 1]}…"


def paper(columns: int) -> str:
    """Return the paper's width in mm and cells."""
    return print_words.PAPER(mm=PAPER_MM.get(columns, 80), columns=columns)


def work(printer: PrinterSettings) -> tuple[str, ...]:
    """Return what comes out of a printer: slips with their number, dishes, who takes over."""
    slips = tuple(
        print_words.COPIES(slip=telling.SLIPS[kind](), copies=printer.copies) for kind in printer.slips
    )
    said = list(slips) or [print_words.ONLY_BACKUP()]
    if SlipKind.KITCHEN in printer.slips and printer.dishes:
        said.append(print_words.ONLY_DISHES(categories=", ".join(printer.dishes)))
    elif SlipKind.KITCHEN in printer.slips and printer.not_dishes:
        said.append(print_words.NOT_DISHES(categories=", ".join(printer.not_dishes)))
    if printer.backup:
        said.append(print_words.BACKUP(name=printer.backup))
    return tuple(said)


def past(facts: PrinterFacts | None, now: datetime) -> tuple[str, ...]:
    """Return when it last printed and what waits, as short parts of a line."""
    at = facts.last_printed_at if facts is not None else None
    said = [print_words.LAST_SLIP(when=day_and_clock(at, now)) if at else print_words.NO_SLIP_YET()]
    if facts is not None and facts.waiting:
        said.append(print_words.WAITING_SLIPS(count=facts.waiting))
    if facts is not None and facts.ask:
        said.append(print_words.ASKING_SLIPS(count=facts.ask))
    return tuple(said)
