"""What nobody holds any more is destroyed on the main thread, whichever thread allocates."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.processes.program import ROOT

PLAY = """
import gc, os, sys, threading
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from merchant_desk.runtime.collector import Collector

application = QCoreApplication([])
gc.set_threshold(50, 2, 2)
gc.disable()  # until the garbage is there
died = []

class Part(QObject):
    def __init__(self):
        super().__init__()
        self.itself = self
    def __del__(self):
        died.append(threading.current_thread() is threading.main_thread())

def allocate():
    if sys.argv[1] != "kept":
        gc.enable()
    while len(died) < 40 and not done.is_set():
        kept = [[number] for number in range(200)]

done = threading.Event()
for _ in range(60):
    Part()
if sys.argv[1] == "kept":
    collector = Collector(application)
worker = threading.Thread(target=allocate, daemon=True)
QTimer.singleShot(0, worker.start)
look = QTimer()
look.timeout.connect(lambda: len(died) < 40 or application.quit())
look.start(20)
QTimer.singleShot(20000, application.quit)
application.exec()
done.set()
worker.join(5)
print(len(died) >= 40, all(died), flush=True)
os._exit(0)
"""


@pytest.mark.parametrize(("how", "told"), [("kept", "True True"), ("left to Python", "False")])
def test_rounds_run_on_the_main_thread_only(how, told):
    played = subprocess.run(
        [sys.executable, "-c", PLAY, how], cwd=ROOT, capture_output=True, text=True, timeout=50, check=False
    )
    if how == "kept":
        assert played.stdout.strip() == told, played.stderr
    else:  # the danger is real: objects die on the other thread, or the process with them
        assert played.returncode != 0 or told in played.stdout, played.stdout
