"""One desk a home, and the commands that reach it: from other processes, over the real socket."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest

from merchant_desk.domain.errors import DecisionRefused, DeskAbsent, DeskError, DeskRunning
from merchant_desk.runtime import instance as instance_module
from merchant_desk.runtime.ask import ask
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.runtime.instance import MAX_CLIENTS, Instance
from merchant_desk.runtime.local_line import MAX_REQUEST_BYTES, socket_name

OTHER_DESK = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from merchant_desk.runtime.instance import Instance
app = QCoreApplication([])
instance = Instance(Path(sys.argv[1]))
instance.open({"status": lambda request, answer: answer({"shop": "행복분식"})})
print("open", flush=True)
app.exec()
"""
ASKING = """
import json, sys
from pathlib import Path
from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime.ask import ask
try:
    print(json.dumps(ask(Path(sys.argv[1]), json.loads(sys.argv[2]))))
except DeskError as error:
    print(json.dumps({"refused": str(error), "kind": type(error).__name__}))
"""


@pytest.fixture
def home():
    with tempfile.TemporaryDirectory(prefix="h-") as folder:  # short: a socket's path has 107 bytes
        yield Path(folder)


@pytest.fixture
def desk(qapp, home):
    instance = Instance(home)
    yield instance
    instance.close()


@pytest.fixture
def begin_asking():
    """Ask from a process of its own, as a command does; the desk's loop has to turn meanwhile."""
    started = []

    def begin(home, request):
        program = subprocess.Popen(
            [sys.executable, "-c", ASKING, str(home), json.dumps(request)], stdout=subprocess.PIPE
        )
        started.append(program)
        return program

    yield begin
    for program in started:
        program.kill()
        program.wait()
        assert program.stdout is not None
        program.stdout.close()


@pytest.fixture
def asking(begin_asking, qtbot):
    """Ask and return the answer, or {"refused": SENTENCE}."""

    def asking(home, request):
        program = begin_asking(home, request)
        qtbot.waitUntil(lambda: program.poll() is not None, timeout=20_000)
        return json.loads(program.communicate()[0])

    return asking


def raw(home, qtbot, *parts, timeout_s=3.0):
    """Send bytes as they are, and return all that comes back."""
    result = []

    def run():
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(timeout_s)
            line.connect(socket_name(home))
            for part in parts:
                line.sendall(part)
            answer = b""
            while block := line.recv(65536):
                answer += block
            result.append(answer)

    thread = threading.Thread(target=run)
    thread.start()
    qtbot.waitUntil(lambda: bool(result))
    thread.join(5)
    return result[0]


def refuse(request, answer):
    raise DecisionRefused("지금은 할 수 없습니다.", action="잠시 뒤 다시 해 주세요.")


def break_down(request, answer):
    raise KeyError("inside")


def test_a_command_gets_its_answer(desk, home, asking):
    shown = []

    def show(request, answer):
        shown.append(1)
        answer({"shown": True})

    desk.open(
        {
            "status": lambda request, answer: answer({"shop": "행복분식", "full": request.get("full")}),
            "show": show,
        }
    )
    assert asking(home, {"command": "status", "full": 1}) == {"shop": "행복분식", "full": 1}
    assert asking(home, {"command": "show"}) == {"shown": True}
    assert shown == [1]


def test_an_answer_may_come_later_and_be_large(desk, home, begin_asking, qtbot):
    waiting = []
    desk.open({"slow": lambda request, answer: waiting.append(answer)})
    program = begin_asking(home, {"command": "slow"})
    said: list[bytes] = []
    reading = threading.Thread(target=lambda: said.append(program.stdout.read()))
    reading.start()  # a pipe holds 64 KB only
    qtbot.waitUntil(lambda: bool(waiting), timeout=20_000)
    waiting[0]({"text": "가" * 200_000})
    waiting[0]({"text": "a second answer is ignored"})
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    reading.join(5)
    assert json.loads(said[0]) == {"text": "가" * 200_000}


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        ({"command": "restore"}, "모르는 명령"),
        ({"command": ["status"]}, "모르는 명령"),
        ({}, "모르는 명령"),
        ({"command": "refuse"}, "지금은 할 수 없습니다. 잠시 뒤 다시 해 주세요."),
        ({"command": "break"}, "명령을 처리하지 못했습니다"),
        ({"command": "odd"}, "명령을 처리하지 못했습니다"),
    ],
)
def test_what_fails_is_one_sentence(desk, home, asking, request_, sentence):
    desk.open({"refuse": refuse, "break": break_down, "odd": lambda request, answer: answer({("a", "b"): 1})})
    assert sentence in asking(home, request_)["refused"]


def test_no_desk_is_absent_at_once(home):
    with pytest.raises(DeskAbsent, match="실행 중인 프로그램이 없습니다"):
        ask(home, {"command": "status"})


def test_a_desk_that_hangs_is_told_apart_from_none(desk, home, qtbot):
    desk.open({})  # and its loop does not turn while we ask
    with pytest.raises(DeskError, match="제때 답하지 않습니다"):
        ask(home, {"command": "status"}, timeout_s=0.3)


def test_nonsense_long_lines_and_pieces_are_answered(desk, home, qtbot):
    desk.open({"status": lambda request, answer: answer({"ok": True})})
    assert "error" in json.loads(raw(home, qtbot, b"GET / HTTP/1.1\r\n"))
    assert "error" in json.loads(raw(home, qtbot, b"[1, 2]\n"))
    assert "error" in json.loads(raw(home, qtbot, b"\xff\xfe\n"))
    assert "너무 깁니다" in json.loads(raw(home, qtbot, b"x" * (MAX_REQUEST_BYTES + 10)))["error"]
    assert json.loads(raw(home, qtbot, b'{"command"', b': "status"}\n')) == {"ok": True}


def test_a_silent_client_is_let_go_and_many_are_turned_away(desk, home, qtbot, asking, monkeypatch):
    desk.open({"status": lambda request, answer: answer({"ok": True})})
    lines = []
    try:
        for _ in range(MAX_CLIENTS):
            line = socket.socket(socket.AF_UNIX)
            line.connect(socket_name(home))
            lines.append(line)
        qtbot.waitUntil(lambda: len(desk._clients) == MAX_CLIENTS)
        assert raw(home, qtbot) == b""  # turned away
    finally:
        for line in lines:
            line.close()
    qtbot.waitUntil(lambda: not desk._clients)
    assert asking(home, {"command": "status"}) == {"ok": True}
    monkeypatch.setattr(instance_module, "REQUEST_TIMEOUT_S", 0.1)
    assert raw(home, qtbot) == b""  # said nothing
    assert not desk._clients


def test_only_this_user_may_ask(desk, home):
    desk.open({})
    assert Path(socket_name(home)).stat().st_mode & 0o077 == 0


def test_a_home_with_a_long_path_has_a_socket_elsewhere(qapp, home, asking):
    deep = home / ("가" * 60) / "desk"
    assert socket_name(deep) != socket_name(home / ("나" * 60) / "desk")
    instance = Instance(deep)
    instance.open({"status": lambda request, answer: answer({"ok": True})})
    try:
        assert instance.is_reachable
        assert asking(deep, {"command": "status"}) == {"ok": True}
    finally:
        instance.close()
    assert not Path(socket_name(deep)).exists()


def test_a_second_desk_is_refused_until_the_first_is_gone(qapp, home):
    first, second = HomeLock(home), HomeLock(home)
    first.take()
    first.take()
    with pytest.raises(DeskRunning):
        second.take()
    first.release()
    second.take()
    second.release()


def test_a_home_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DeskError, match="폴더를 쓸 수 없습니다"):
        HomeLock(tmp_path / "file").take()


def test_a_killed_desks_home_is_taken_over_and_commands_reach_the_next(desk, home, asking):
    other = subprocess.Popen([sys.executable, "-c", OTHER_DESK, str(home)], stdout=subprocess.PIPE, text=True)
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(DeskRunning):
            desk.open({})
        assert asking(home, {"command": "status"}) == {"shop": "행복분식"}
        os.kill(other.pid, signal.SIGKILL)
        other.wait(10)
    assert Path(socket_name(home)).exists()  # left behind
    with pytest.raises(DeskAbsent):
        ask(home, {"command": "status"})
    desk.open({"status": lambda request, answer: answer({"shop": "행복분식 2"})})
    assert asking(home, {"command": "status"}) == {"shop": "행복분식 2"}
