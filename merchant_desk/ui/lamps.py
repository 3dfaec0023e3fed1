"""What the status strip's lamps say, from the desk's facts. Pure; it must not know widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from merchant_desk.services.facts import DeskFacts, LinkFacts, LinkState, PrinterFacts, PrinterState

from . import words
from .local_time import ago

#: More printers than this share one lamp as long as they are all well.
_MOST_PRINTER_LAMPS = 2
_NAME_LENGTH = 8


class Glow(StrEnum):
    """How a lamp looks: good is round, untried an empty ring; what warns or fails is square."""

    GOOD = "good"
    UNTRIED = "untried"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Lamp:
    """A lamp with its fact in words."""

    text: str
    glow: Glow

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        said = {Glow.GOOD: words.LAMP_GOOD, Glow.WARN: words.LAMP_WARN, Glow.BAD: words.LAMP_BAD}
        phrase = said.get(self.glow)
        return phrase(words=self.text) if phrase is not None else self.text


def lamps(facts: DeskFacts, now: datetime) -> tuple[Lamp, ...]:
    """Return the lamps from left to right: platform, bell, printers, waiting jobs, then what is broken."""
    return tuple(_lamps(facts, now))


def _lamps(facts: DeskFacts, now: datetime) -> Iterator[Lamp]:
    yield link_lamp(facts.link, now)
    if facts.bell.trouble:
        yield Lamp(words.BELL_TROUBLE(), Glow.BAD)
    else:
        yield Lamp(words.BELL_SOUNDS() if facts.bell.sounding else words.BELL_OK(), Glow.GOOD)
    yield from _printer_lamps(facts.printers)
    if facts.waiting_jobs:
        away = facts.link.state in {LinkState.OFFLINE, LinkState.SIGNED_OUT}
        yield Lamp(words.JOBS_WAIT(count=facts.waiting_jobs), Glow.WARN if away else Glow.UNTRIED)
    if facts.journal_trouble:
        yield Lamp(words.JOURNAL_LAMP(), Glow.BAD)
    if facts.vault_trouble:
        yield Lamp(words.VAULT_LAMP(), Glow.WARN)


def link_lamp(link: LinkFacts, now: datetime) -> Lamp:
    """Return the platform's lamp with the age of its last answer."""
    age = ago(link.last_ok_at, now) if link.last_ok_at is not None else ""
    if link.state is LinkState.SIGNED_OUT:
        return Lamp(words.LINK_SIGNED_OUT(), Glow.BAD)
    if link.state is LinkState.OFFLINE:
        return Lamp(words.LINK_OFFLINE(ago=age) if age else words.LINK_NEVER(), Glow.BAD)
    if not age:
        return Lamp(words.LINK_STARTING(), Glow.UNTRIED)
    if link.state is LinkState.SLOW:
        return Lamp(words.LINK_SLOW(ago=age), Glow.WARN)
    return Lamp(words.LINK_OK(ago=age), Glow.WARN if link.trouble else Glow.GOOD)


def _printer_lamps(printers: tuple[PrinterFacts, ...]) -> Iterator[Lamp]:
    well = [p for p in printers if p.state in {PrinterState.READY, PrinterState.UNTRIED} and not p.trouble]
    merged = len(printers) > _MOST_PRINTER_LAMPS and len(well) > 1
    if merged:
        yield Lamp(words.PRINTERS_OK(count=len(well)), Glow.GOOD)
    for printer in printers:
        if not (merged and printer in well):
            yield printer_lamp(printer)


def printer_lamp(printer: PrinterFacts) -> Lamp:
    """Return a printer's lamp, the worst first: a trouble, an uncertain slip, slips that wait, or that it is well."""
    name = printer.name if len(printer.name) <= _NAME_LENGTH else printer.name[: _NAME_LENGTH - 1] + "…"
    if printer.state is PrinterState.TROUBLE or (printer.trouble and not printer.ask):
        return Lamp(words.PRINTER_TROUBLE(name=name), Glow.BAD)
    if printer.ask:
        return Lamp(words.PRINTER_ASK(name=name, count=printer.ask), Glow.WARN)
    if printer.waiting:
        return Lamp(words.PRINTER_WAITS(name=name, count=printer.waiting), Glow.WARN)
    if printer.state is PrinterState.LOW:
        return Lamp(words.PRINTER_LOW(name=name), Glow.WARN)
    glow = Glow.UNTRIED if printer.state is PrinterState.UNTRIED else Glow.GOOD
    return Lamp(words.PRINTER_OK(name=name), glow)
