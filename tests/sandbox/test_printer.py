"""The practice printer over a real socket: answers like the makers' references say, and prints only with paper."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest

from merchant_desk.sandbox.printer import PracticePrinter

SLIP = b"\x1b@\x1c&\xb0\xa1\x10\xb3\xaa\n\x1dV\x42\x00"  # a trail byte that looks like the head of a command


@pytest.fixture
def printer():
    with PracticePrinter() as running:
        yield running


class Host:
    def __init__(self, printer: PracticePrinter) -> None:
        parts = urlsplit(printer.address)
        self.line = socket.create_connection((parts.hostname, parts.port), timeout=5)

    def ask(self, question: bytes, length: int) -> bytes:
        self.line.sendall(question)
        return self.hear(length)

    def hear(self, length: int) -> bytes:
        answer = b""
        while len(answer) < length:
            more = self.line.recv(length - len(answer))
            assert more, "hung up"
            answer += more
        return answer


@pytest.fixture
def host(printer):
    made = Host(printer)
    yield made
    made.line.close()


def test_with_paper_every_question_has_its_answer(printer, host):
    assert [host.ask(b"\x10\x04" + bytes((n,)), 1) for n in (1, 2, 3, 4)] == [b"\x12"] * 4
    assert host.ask(b"\x1dr\x01", 1) == b"\x00"
    assert host.ask(b"\x1d(H\x06\x00\x30\x30abcd", 7) == b"\x37\x22abcd\x00"


def test_without_paper_it_says_so_at_once_and_prints_nothing(printer, host):
    printer.take_paper()
    host.line.sendall(SLIP + b"\x1dr\x01")
    assert host.ask(b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04", 4) == b"\x1a\x32\x12\x7e"
    assert printer.slips == 0
    assert not printer.has_paper
    printer.put_paper()
    assert host.hear(1) == b"\x00", "what waited is worked off in its turn"
    assert printer.slips == 1


def test_whoever_asked_for_it_is_told_of_every_change(printer, host):
    assert host.ask(b"\x1da\xff", 4) == b"\x10\x00\x00\x0f"
    printer.take_paper()
    assert host.hear(4) == b"\x18\x00\x0f\x0f"
    printer.take_paper()
    printer.put_paper()
    assert host.hear(4) == b"\x10\x00\x00\x0f", "told once a change"
    assert host.ask(b"\x1da\x00", 4)
    printer.take_paper()
    assert host.ask(b"\x10\x04\x01", 1) == b"\x1a", "and no more when it is switched off"


def test_slips_are_counted_however_their_bytes_arrive(printer, host):
    picture = (
        b"\x1dv0\x00\x02\x00\x03\x00" + b"\x1dV\x42\x00\x1d("
    )  # six bytes of dots that look like commands
    graphics = b"\x1d8L" + (5).to_bytes(4, "little") + b"\x1dV\x00\x00\x00"
    code = b"\x1d(k\x04\x00\x31\x41\x32\x00"
    for byte in SLIP + picture + graphics + code + b"\x1b!\x30text\x1dV\x00" + b"\x1dV\x41\x03":
        host.line.sendall(bytes((byte,)))
    assert host.ask(b"\x1dr\x01", 1) == b"\x00"
    assert printer.slips == 3


def test_a_half_question_is_not_lost(printer, host):
    host.line.sendall(b"\x10")
    host.line.sendall(b"\x04")
    assert host.ask(b"\x01", 1) == b"\x12"


def test_whoever_sends_without_end_to_a_printer_without_paper_is_cut_off(printer, host):
    printer.take_paper()
    with pytest.raises(OSError, match=r".*"):
        host.line.sendall(b"x" * 64 * 1024 * 1024)


def test_switched_off_it_hangs_up_and_takes_nobody(printer, host):
    host.ask(b"\x10\x04\x01", 1)
    printer.close()
    assert host.line.recv(1) == b""
    with pytest.raises(OSError, match=r".*"):
        Host(printer)
