"""The printer model as a process of its own, and as a judge of bytes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from merchant_desk.domain.printer import Fence, PrinterProfile
from merchant_desk.printing.devices import open_printer
from merchant_desk.services.printing.printer_ports import LaidOut
from tests.fakes.escpos_reader import Misread, Unfinished, read, split_slips

ROOT = Path(__file__).parents[2]


def test_the_model_counts_in_a_process_of_its_own():
    with subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.tcp_printer", "--port", "0"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        address = json.loads(process.stdout.readline())["address"]
        printer = open_printer(address, PrinterProfile(fence=Fence.NONE, asks_status=False))
        for _ in range(2):  # after 512 NULs
            printer.print_slip("j", LaidOut(b"\x1b@A\n\x1dVB\x00", ""))
        printer.print_slip("j", LaidOut(b"\x1b@half", ""))
        process.stdin.close()
        counts = json.loads(process.stdout.readline())
    assert counts == {"slips": 2, "connections": 3, "fragments": 1, "bytes": 534}


@pytest.mark.parametrize(
    "evil", [b"\x1bp\x00\x19\xfa", b"\x10\x14\x01\x00\x01", b"A\x7f", b"\xb0\n", b"\x1dV"]
)
def test_the_reader_refuses_what_no_slip_may_say(evil):
    with pytest.raises(Misread):
        read(b"\x1b@" + evil)


def test_slips_are_counted_by_cuts_outside_of_text():
    cut = b"\x1dVB\x00"
    assert split_slips(b"\x1b@A" + cut + b"\x1b@B" + cut + b"rest") == (
        [b"\x1b@A" + cut, b"\x1b@B" + cut],
        b"rest",
    )
    assert split_slips(b"A" + b"\x10\x14\x01") == ([], b"A\x10\x14\x01")


def test_questions_are_no_part_of_a_slip():
    asked = b"\x10\x04\x01\x1d(H\x06\x0000abcd\x1dr\x01\x1da\x0f"
    cut = b"\x1dVB\x00"
    assert split_slips(asked + b"\x1b@A" + cut + asked) == ([b"\x1b@A" + cut], b"")


@pytest.mark.parametrize(
    "half", [b"\x1d", b"\x1dV", b"\x1dVB", b"\x1d(H\x06\x0000a", b"\x1dv0\x00\x01\x00\x08\x00A"]
)
def test_a_command_without_its_end_is_told_from_an_unknown_one(half):
    with pytest.raises(Unfinished):
        read(half)
