"""The guardian's eyes and ears: when one is wanted, what a run has left, its log, and what a restart asks of it."""

import json
import logging
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from merchant_desk.system.guarding import guarded, guardian
from merchant_desk.system.guarding.exit_status import ANEW, HUNG, SWITCH
from merchant_desk.system.guarding.guard_log import FILE_BYTES, GUARD_LOG, OLDER, GuardLog
from merchant_desk.system.guarding.guardian import is_wanted, own_command
from merchant_desk.system.guarding.restart import MOST, restart_program, start_anew
from merchant_desk.system.guarding.run_marks import can_leave_marks

DESK = """
import json, os, signal, sys
from datetime import datetime, UTC
from pathlib import Path
from merchant_desk.system.guarding.run_marks import Began, Ended, write_began, write_ended
data = Path(sys.argv[1])
ends = data / "ends.json"
left = json.loads(ends.read_text())
with (data / "told.jsonl").open("a") as told:
    told.write(json.dumps({name: word for name, word in os.environ.items() if "MERCHANT" in name}) + "\\n")
how = left.pop(0)
ends.write_text(json.dumps(left))
if how != "early":
    write_began(data, Began(os.getpid(), "0", datetime.now(UTC)))
if isinstance(how, int):
    write_ended(data, Ended(os.getpid(), how, datetime.now(UTC)))
    sys.exit(how)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["--guarded"], True),
        (["run", "--guarded"], True),
        (["--guarded", "run", "--no-window"], True),
        (["run"], False),
        (["status", "--guarded"], False),
        (["--guarded", "--help"], False),
    ],
)
def test_only_the_desk_itself_is_guarded_and_only_once(words, wanted):
    assert is_wanted(words, {}) is wanted
    assert not is_wanted(words, {guarded.GUARDED: "1"})


def test_a_program_is_started_by_the_command_that_started_it(monkeypatch):
    monkeypatch.setattr(sys, "orig_argv", ["python", "-X", "utf8", "-m", "merchant_desk", "run", "--guarded"])
    monkeypatch.setattr(sys, "argv", ["merchant_desk/__main__.py", "run", "--guarded"])
    assert own_command() == [sys.executable, "-X", "utf8", "-m", "merchant_desk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command() == [sys.executable]


@pytest.mark.skipif(sys.platform == "win32", reason="the signal is POSIX")
def test_real_runs_are_followed_by_what_they_left(tmp_path):
    """Crash, a wish to start anew, the end: three processes under one guardian, which is a process too."""
    (tmp_path / "ends.json").write_text('["crash", 75, 0]')
    (tmp_path / "desk.py").write_text(DESK)
    code = (
        "import sys\nfrom pathlib import Path\nfrom merchant_desk.system.guarding import guardian\n"
        "from merchant_desk.system.guarding.guard import Program\n"
        "data = Path(sys.argv[1])\n"
        "program = Program(lambda: [sys.executable, str(data / 'desk.py')], str, str)\n"
        "sys.exit(guardian.watch_over([str(data), '--guarded'], data, data, program))\n"
    )
    given = {**os.environ, guarded.CRASHED: "old,2020-01-01T00:00:00+00:00", "PYTHONPATH": str(Path.cwd())}
    assert os.spawnve(os.P_WAIT, sys.executable, [sys.executable, "-c", code, str(tmp_path)], given) == 0
    told = [json.loads(line) for line in (tmp_path / "told.jsonl").read_text().splitlines()]
    assert [run.get(guarded.CRASHED, "")[:7] for run in told] == ["", "SIGKILL", ""]
    assert {run[guarded.GUARDED] for run in told} == {"1"}
    noted = (tmp_path / GUARD_LOG).read_text(encoding="utf-8")
    assert [word in noted for word in ("crashed: SIGKILL", "start anew", "ends with 0")] == [True] * 3


@pytest.mark.skipif(sys.platform == "win32", reason="the signal is POSIX")
@pytest.mark.parametrize("can_tell", [True, False])
def test_a_version_on_trial_that_hangs_before_it_has_begun_is_ended(can_tell, tmp_path, monkeypatch):
    """Unless it could not tell that it has begun: then it may ring, and is left alone."""
    code = "import sys, time\ntime.sleep(60 if sys.argv[1] == 'True' else 0.3)\n"
    monkeypatch.setattr(guardian, "_LOOK_S", 0.05)
    ended = guardian._Child().run(
        [sys.executable, "-S", "-c", code, str(can_tell)], os.environ, 0.1, lambda _: False, lambda: can_tell
    )
    assert ended.status == (-signal.SIGKILL if can_tell else 0)


def test_a_desk_that_begins_in_time_is_left_alone(monkeypatch):
    monkeypatch.setattr(guardian, "_LOOK_S", 0.05)
    command = [sys.executable, "-S", "-c", "import time; time.sleep(0.4)"]
    begun = iter([False, True])
    assert guardian._Child().run(command, os.environ, 0.2, lambda _: next(begun), lambda: True).status == 0


def test_where_no_mark_can_be_left_a_missing_one_tells_nothing(tmp_path):
    assert can_leave_marks(tmp_path)
    assert list((tmp_path / "program").iterdir()) == []
    (tmp_path / "file").touch()
    assert not can_leave_marks(tmp_path / "file")


def test_its_log_is_bounded_and_a_folder_that_is_gone_stops_nothing(tmp_path):
    log = GuardLog(tmp_path)
    for _ in range(3 * FILE_BYTES // 1000):
        log.note("가" * 320)
    sizes = [(tmp_path / name).stat().st_size for name in (GUARD_LOG, OLDER)]
    assert max(sizes) <= FILE_BYTES + 1200
    assert sorted(path.name for path in tmp_path.iterdir()) == [GUARD_LOG, OLDER]
    log.note("one\nline", "ERROR")
    line = (tmp_path / GUARD_LOG).read_text(encoding="utf-8").splitlines()[-1]
    assert line.endswith("Z ERROR guard merchant_desk.system.guarding.guard: one line")
    datetime.fromisoformat(line.split()[0])
    GuardLog(tmp_path / "gone").note("nothing")


def test_what_the_versions_have_to_tell_is_in_its_log_too(tmp_path):
    logger = logging.getLogger("merchant_desk.trial")
    before = list(logging.getLogger("merchant_desk").handlers)
    GuardLog(tmp_path).take_warnings()
    try:
        logger.info("nothing")
        try:
            raise OSError(28, "full")
        except OSError:
            logger.exception("it cannot be %s", "kept")
    finally:
        logging.getLogger("merchant_desk").handlers[:] = before
    [line] = (tmp_path / GUARD_LOG).read_text(encoding="utf-8").splitlines()
    assert "ERROR guard" in line
    assert "it cannot be kept: OSError(28, 'full')" in line


@pytest.fixture
def under_guard(monkeypatch):
    monkeypatch.setenv(guarded.GUARDED, "1")
    monkeypatch.setenv(guarded.GUARD_PID, str(os.getppid()))
    monkeypatch.setenv(guarded.RESTARTED_AT, "")


@pytest.mark.skipif(sys.platform == "win32", reason="asks for the process that started this one")
def test_under_guard_a_hang_and_a_wish_are_exit_codes_within_the_same_bounds(under_guard, monkeypatch):
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    monkeypatch.setattr(os, "execv", lambda *_: None)
    restart_program()
    assert ended == [HUNG]
    assert (start_anew(), start_anew(SWITCH)) == (ANEW, SWITCH)
    now = f"{datetime.now(UTC).timestamp():.0f}"
    monkeypatch.setenv(guarded.RESTARTED_AT, ",".join([now] * MOST))
    restart_program()
    assert ended == [HUNG]


def test_without_a_guardian_a_waiting_version_is_started_by_one(monkeypatch):
    started: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _path, command: started.append(command))
    monkeypatch.setenv(guarded.GUARDED, "1")
    monkeypatch.setenv(guarded.GUARD_PID, "1" if os.getppid() != 1 else "2")
    assert start_anew(SWITCH) == 0
    assert started[0][-1] == "--guarded"
    assert guarded.GUARDED not in os.environ
