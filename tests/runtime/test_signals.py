"""Ctrl-C and SIGTERM end a waiting Qt loop in order; a second one ends whatever hangs."""

import signal
import subprocess
import sys
import time

import pytest

PROGRAM = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from merchant_desk.runtime.signals import end_on_signals
app = QCoreApplication([])
def end():
    print("ending", flush=True)
    if sys.argv[1] == "hang":
        while True:
            time.sleep(0.05)
    while sys.argv[1] == "twice" and len(signals._came) < 2:
        time.sleep(0.01)
    app.quit()
signals = end_on_signals(end, app, one_s=float(sys.argv[2]))
QTimer.singleShot(0, lambda: print("ready", flush=True))
app.exec()
signals.close()
print("ended", flush=True)
"""


@pytest.fixture
def start():
    started = []

    def start(how, one_s=0.0):
        command = [sys.executable, "-c", PROGRAM, how, str(one_s)]
        program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        started.append(program)
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        return program

    yield start
    for program in started:
        program.kill()
        program.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_first_signal_ends_the_loop_in_order(start, number):
    program = start("quit")
    sent = time.monotonic()
    program.send_signal(number)
    assert program.stdout.read() == "ending\nended\n"
    assert program.wait(10) == 0
    assert time.monotonic() - sent < 2.0


def test_a_signal_that_a_guardian_passes_on_as_well_is_the_same_one(start):
    program = start("twice", 20.0)
    program.send_signal(signal.SIGTERM)
    assert program.stdout.readline() == "ending\n"
    program.send_signal(signal.SIGTERM)
    assert program.wait(10) == 0
    assert program.stdout.read() == "ended\n"


def test_the_second_signal_ends_what_hangs(start):
    program = start("hang")
    program.send_signal(signal.SIGINT)
    assert program.stdout.readline() == "ending\n"
    program.send_signal(signal.SIGINT)
    assert program.wait(10) == 128 + signal.SIGINT
    assert program.stdout.read() == ""
