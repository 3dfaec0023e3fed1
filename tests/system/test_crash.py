"""A program that breaks leaves a trace and a sentence; a program that ends well leaves none."""

import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from merchant_desk.system.guarding.crash import KEPT_FILES, SENTENCE, CrashTrace, crash_files

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 3, 6, 10, tzinfo=UTC)
START = """
import sys, threading
from datetime import datetime, UTC
from pathlib import Path
from merchant_desk.system.guarding.crash import CrashTrace
from merchant_desk.system.logs import start_log
folder = Path(sys.argv[1])
start_log(folder)
trace = CrashTrace(folder, datetime.now(UTC), lambda sentence: print(sentence, flush=True))
trace.start()
"""


def run(folder, code):
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-c", START + code, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=30,
        check=False,
    )


def test_an_unhandled_error_is_logged_and_told_without_a_traceback_on_the_console(tmp_path):
    done = run(tmp_path, "raise KeyError('boom')")
    assert done.returncode == 1
    assert done.stdout.strip() == SENTENCE
    assert "Traceback" not in done.stderr
    assert "KeyError: 'boom'" in (tmp_path / "desk.log").read_text(encoding="utf-8")


def test_an_unhandled_error_of_a_thread_is_logged_and_told(tmp_path):
    code = "thread = threading.Thread(target=lambda: 1 / 0, name='outbox')\nthread.start()\nthread.join()\n"
    done = run(tmp_path, code + "trace.stop()")
    assert done.returncode == 0
    assert done.stdout.strip() == SENTENCE
    written = (tmp_path / "desk.log").read_text(encoding="utf-8")
    assert "unhandled in outbox" in written
    assert "ZeroDivisionError" in written


def test_an_error_that_python_ignores_is_logged(tmp_path):
    code = "class Bad:\n    def __del__(self):\n        raise RuntimeError('in del')\nBad()\ntrace.stop()"
    assert run(tmp_path, code).returncode == 0
    assert "RuntimeError: in del" in (tmp_path / "desk.log").read_text(encoding="utf-8")


def test_ctrl_c_is_no_crash(tmp_path):
    done = run(tmp_path, "raise KeyboardInterrupt")
    assert SENTENCE not in done.stdout
    assert (tmp_path / "desk.log").read_text(encoding="utf-8") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="the signals are POSIX")
@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)", "Segmentation fault"),
        (
            "import ctypes\nthreading.Thread(target=ctypes.string_at, args=[0]).start()\nthreading.Event().wait()",
            "Segmentation fault",
        ),
        ("import os\nos.abort()  # as Qt does for what is fatal to it", "Aborted"),
    ],
)
def test_a_crash_below_python_leaves_a_file(tmp_path, code, what):
    done = run(tmp_path, code)
    assert done.returncode < 0
    [path] = crash_files(tmp_path)
    assert what in path.read_text()


def test_a_good_end_leaves_no_file_and_gives_the_hooks_back(tmp_path):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    trace = CrashTrace(tmp_path, NOW, print)
    trace.start()
    try:
        assert trace.path.exists()
    finally:
        trace.stop()
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
    assert list(tmp_path.iterdir()) == []


def test_only_the_newest_crashes_are_kept_and_empty_files_go(tmp_path):
    for number in range(KEPT_FILES + 3):
        stamp = NOW - timedelta(days=number)
        (tmp_path / f"crash-{stamp:%Y%m%dT%H%M%SZ}-1.txt").write_text("boom")
    (tmp_path / "crash-20200101T000000Z-1.txt").write_text("")
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    trace = CrashTrace(tmp_path, NOW + timedelta(hours=1), print)
    trace.start()
    try:
        files = sorted(path.name for path in tmp_path.iterdir())
    finally:
        trace.stop()
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
    assert len(files) == KEPT_FILES
    assert files[0] == f"crash-{NOW - timedelta(days=KEPT_FILES - 2):%Y%m%dT%H%M%SZ}-1.txt"
    assert files[-1] == trace.path.name
