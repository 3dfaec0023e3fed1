"""Reads ESC/POS bytes the way a Korean printer does. Written from the manuals, without the desk's own writer."""

from __future__ import annotations

from dataclasses import dataclass

#: Commands with one parameter byte.
ONE_BYTE = {
    b"\x1bR": "character set",
    b"\x1bt": "code table",
    b"\x1bE": "bold",
    b"\x1ba": "align",
    b"\x1bd": "feed",
    b"\x1d!": "size",
    b"\x1dB": "inverse",
    b"\x1c!": "hangul size",
    b"\x1da": "automatic",
    b"\x1dr": "ordered",
}
#: What asks the printer something and prints nothing.
QUESTIONS = frozenset({"status", "automatic", "ordered", "proof"})
NO_BYTE = {b"\x1b@": "initialise", b"\x1c&": "hangul on"}


@dataclass(frozen=True)
class Told:
    """One thing that the printer was told: a command's name and its parameter, or text."""

    name: str
    value: bytes = b""


class Misread(AssertionError):
    """Bytes that no printer of this kind would understand as meant."""


class Unfinished(Misread):
    """A command of which the end is missing."""


def read(data: bytes) -> list[Told]:
    """Return everything told, in order; raises Misread for a command that nobody asked for."""
    told: list[Told] = []
    text = bytearray()
    at = 0
    while at < len(data):
        byte = data[at]
        if byte >= 0x20 and byte != 0x7F:
            step = 2 if byte >= 0x81 else 1  # a lead byte takes its trail byte along, whatever that is
            if step == 2 and (at + 1 >= len(data) or data[at + 1] < 0x41):
                raise Misread(f"half a character at {at}: {data[at : at + 2]!r}")
            text += data[at : at + step]
            at += step
            continue
        if text:
            told.append(Told("text", bytes(text)))
            text.clear()
        command, at = command_at(data, at)
        told.append(command)
    if text:
        told.append(Told("text", bytes(text)))
    return told


def command_at(data: bytes, at: int) -> tuple[Told, int]:
    """Return the command that begins at ``at`` and where it ends; Unfinished where its end is missing."""
    if data[at] == 0x0A:
        return Told("line"), at + 1
    head = data[at : at + 2]
    if head in NO_BYTE:
        return Told(NO_BYTE[head]), at + 2
    if head in ONE_BYTE:
        return Told(ONE_BYTE[head], _taken(data, at + 2, 1)), at + 3
    if head == b"\x10\x04":
        return Told("status", _taken(data, at + 2, 1)), at + 3
    if head == b"\x1dV" and data[at + 2 : at + 3] in {b"B", b""}:
        return Told("cut", _taken(data, at + 3, 1)), at + 4
    if head == b"\x1dv" and data[at + 2 : at + 3] in {b"0", b""}:
        size = _taken(data, at + 4, 4)
        length = int.from_bytes(size[:2], "little") * int.from_bytes(size[2:], "little")
        return Told("raster", size + _taken(data, at + 8, length)), at + 8 + length
    if head == b"\x1d(" and data[at + 2 : at + 3] in {b"k", b"H", b""}:
        length = int.from_bytes(_taken(data, at + 3, 2), "little")
        name = "qr" if data[at + 2] == ord("k") else "proof"
        return Told(name, _taken(data, at + 5, length)), at + 5 + length
    if len(head) == 1 and head in b"\x10\x1b\x1c\x1d":
        raise Unfinished(f"half a command at {at}: {head!r}")
    raise Misread(f"unknown command at {at}: {data[at : at + 6]!r}")


def _taken(data: bytes, at: int, length: int) -> bytes:
    taken = data[at : at + length]
    if len(taken) < length:
        raise Unfinished(f"half a command before {at + length}: {data[at - 6 :]!r}")
    return taken


def show(text: bytes) -> str:
    """Return text bytes as the paper shows them: cp949, and 0x5C as ₩."""
    return text.decode("cp949").replace("\\", "₩")


def dots_of(raster: Told, across: int) -> list[bytes]:
    """Return a raster command's rows as they stand on paper of ``across`` bytes; Misread if they leave it."""
    bytes_a_row = int.from_bytes(raster.value[:2], "little")
    if bytes_a_row > across:
        raise Misread(f"a raster of {bytes_a_row} bytes on paper of {across}")
    dots = raster.value[4:]
    return [dots[at : at + bytes_a_row].ljust(across, b"\0") for at in range(0, len(dots), bytes_a_row)]


def split_slips(data: bytes) -> tuple[list[bytes], bytes]:
    """Return the bytes of each slip up to its cut, and what follows the last cut, without questions and NULs."""
    slips: list[bytes] = []
    slip = bytearray()
    at = 0
    while at < len(data):
        byte = data[at]
        if byte == 0:
            at += 1
            continue
        if byte >= 0x81:
            end = at + 2
        elif byte >= 0x20 or byte == 0x0A:
            end = at + 1
        else:
            try:
                told, end = command_at(data, at)
            except Misread:
                break  # the end is missing, or it is nonsense: no slip
            if told.name in QUESTIONS:
                at = end
                continue
            if told.name == "cut":
                slips.append(bytes(slip) + data[at:end])
                slip.clear()
                at = end
                continue
        slip += data[at:end]
        at = end
    return slips, bytes(slip) + data[at:]


def lines(slip: bytes) -> str:
    """Return a slip's text, line by line as printed (a large character counts once)."""
    parts = [
        "\n" if told.name == "line" else show(told.value)
        for told in read(slip)
        if told.name in {"text", "line"}
    ]
    return "".join(parts)
