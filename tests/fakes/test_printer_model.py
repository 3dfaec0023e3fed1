"""The printer model on its own: real-time answers, buffer, paper and power, as a process too."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.printer_model import PrinterModel

ROOT = Path(__file__).parents[2]
CUT = b"\x1dVB\x00"


@pytest.fixture
def model():
    with PrinterModel() as printer:
        yield printer


@pytest.fixture
def host(model):
    with socket.create_connection(("127.0.0.1", model.port), 2.0) as line:
        line.settimeout(5.0)
        yield line


def heard(line, count):
    data = b""
    while len(data) < count:
        data += line.recv(count - len(data))
    return data


def test_the_real_time_channel_overtakes_the_buffer_and_works_without_paper(model, host):
    model.refill(0)
    host.sendall(b"\x1b@A\n\x10")
    host.sendall(b"\x04\x04\x10\x04\x02")
    assert heard(host, 2) == b"\x7e\x32"
    assert model.printed == []


def test_fences_are_answered_when_all_before_them_is_on_paper(model, host):
    model.refill(1)
    host.sendall(b"\x1b@A\nB\n" + CUT + b"\x1d(H\x06\x0000abcd\x1dr\x01")
    model.wait_until(lambda: model.is_out_of_paper)
    host.sendall(b"\x10\x04\x01")
    assert heard(host, 1) == b"\x1a", "only the status"
    model.refill()
    assert heard(host, 8) == b"\x37\x22abcd\x00\x00"
    assert model.printed == ["A\nB\n"]


def test_changes_are_told_to_who_asked_for_them(model, host):
    host.sendall(b"\x1da\x0f")
    assert heard(host, 4) == b"\x10\x00\x00\x0f"
    model.open_cover()
    assert heard(host, 4) == b"\x38\x00\x00\x0f"


def test_without_power_everything_is_forgotten(model, host):
    model.hold()
    host.sendall(b"\x1b@A\n" + CUT)
    model.wait_until(lambda: model.waiting > 0)
    model.power_cycle()
    with pytest.raises(ConnectionResetError):
        heard(host, 1)
    model.go_on()
    with socket.create_connection(("127.0.0.1", model.port), 2.0) as line:
        line.sendall(b"\x1b@B\n" + CUT)
        assert model.wait_for(1) == ["B\n"]


def test_half_a_command_eats_what_comes_after_it(model, host):
    host.sendall(b"\x1b@A\n\x1d(H\x06\x00")
    model.wait_until(lambda: len(model.received) == 9)
    with socket.create_connection(("127.0.0.1", model.port), 2.0) as line:
        line.sendall(b"\x1b@12345678\n" + CUT)
        assert model.wait_for(1) == ["A\n5678\n"], "no slip of its own"


def test_a_process_of_its_own_takes_acts_by_name():
    with subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.printer_process", "--fence", "none", "--paper", "1"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        port = int(json.loads(process.stdout.readline())["address"].rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), 2.0) as line:
            line.settimeout(5.0)
            line.sendall(b"\x1b@A\nB\n" + CUT + b"\x10\x04\x01")
            heard(line, 1)
            process.stdin.write("refill\nnonsense\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["hosts"] == 1
            assert "refill" in json.loads(process.stdout.readline())["error"]
            line.shutdown(socket.SHUT_WR)
            assert line.recv(1) == b""
        state: dict[str, object] = {}
        while not state.get("printed"):
            process.stdin.write("state\n")
            process.stdin.flush()
            state = json.loads(process.stdout.readline())
        assert state["printed"] == ["A\nB\n"]
        process.stdin.close()
