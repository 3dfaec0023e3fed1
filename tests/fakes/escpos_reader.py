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
}
NO_BYTE = {b"\x1b@": "initialise", b"\x1c&": "hangul on"}


@dataclass(frozen=True)
class Told:
    """One thing that the printer was told: a command's name and its parameter, or text."""

    name: str
    value: bytes = b""


class Misread(AssertionError):
    """Bytes that no printer of this kind would understand as meant."""


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
        command, at = _command(data, at)
        told.append(command)
    if text:
        told.append(Told("text", bytes(text)))
    return told


def _command(data: bytes, at: int) -> tuple[Told, int]:
    if data[at] == 0x0A:
        return Told("line"), at + 1
    head = data[at : at + 2]
    if head in NO_BYTE:
        return Told(NO_BYTE[head]), at + 2
    if head in ONE_BYTE and at + 2 < len(data):
        return Told(ONE_BYTE[head], data[at + 2 : at + 3]), at + 3
    if head == b"\x1dV" and data[at + 2 : at + 3] == b"B" and at + 3 < len(data):
        return Told("cut", data[at + 3 : at + 4]), at + 4
    if data[at : at + 3] == b"\x1d(k":
        length = int.from_bytes(data[at + 3 : at + 5], "little")
        body = data[at + 5 : at + 5 + length]
        if len(body) == length:
            return Told("qr", body), at + 5 + length
    if data[at : at + 4] == b"\x1dv0\x00":
        across = int.from_bytes(data[at + 4 : at + 6], "little")
        end = at + 8 + across * int.from_bytes(data[at + 6 : at + 8], "little")
        if at + 8 < end <= len(data):
            return Told("raster", data[at + 4 : end]), end
    raise Misread(f"unknown command at {at}: {data[at : at + 6]!r}")


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
    """Return the bytes of each slip up to its cut, and what follows the last cut."""
    slips: list[bytes] = []
    at = start = 0
    while at < len(data):
        byte = data[at]
        if byte >= 0x81:
            at += 2
        elif byte >= 0x20 or byte == 0x0A:
            at += 1
        else:
            try:
                told, at = _command(data, at)
            except Misread:
                break  # the end is missing, or it is nonsense: no slip
            if told.name == "cut":
                slips.append(data[start:at])
                start = at
    return slips, data[start:]


def lines(slip: bytes) -> str:
    """Return a slip's text, line by line as printed (a large character counts once)."""
    parts = [
        "\n" if told.name == "line" else show(told.value)
        for told in read(slip)
        if told.name in {"text", "line"}
    ]
    return "".join(parts)
