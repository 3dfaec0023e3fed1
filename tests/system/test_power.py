"""Keeping the computer awake by children that hold a lock, and reading what the system says about sleeping."""

import ctypes
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from merchant_desk.system import power
from merchant_desk.system.power import NEVER, NOT_KEPT, UNKNOWN, ChildPower, sleep_settings
from tests.machine import wait_until

SH = "/bin/sh"


@pytest.fixture
def tools(monkeypatch, tmp_path):
    """The only programs that this system has: what the test writes, and cat."""
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "cat").symlink_to("/bin/cat")

    def write(name, script):
        tool = tmp_path / name
        tool.write_text(f"#!{SH}\n{script}\n")
        tool.chmod(0o755)

    return write


def test_a_holder_lives_until_it_is_let_go(tools, tmp_path):
    tools("systemd-inhibit", f'echo "$@" > {tmp_path}/held; cat; echo over > {tmp_path}/over')
    kept = ChildPower()
    assert kept.hold() == ""
    wait_until((tmp_path / "held").exists, "it is held")
    assert "--what=idle:sleep" in (tmp_path / "held").read_text()
    assert kept.hold() == "", "it still is"
    assert len(kept._children) == 1
    kept.release()
    assert (tmp_path / "over").exists()
    kept.release()


def test_a_holder_that_is_refused_is_said_and_another_one_may_do(tools, tmp_path):
    tools("systemd-inhibit", "exit 1")
    kept = ChildPower()
    assert kept.hold() == NOT_KEPT
    tools("gnome-session-inhibit", "cat")
    assert kept.hold() == ""
    assert len(kept._children) == 1
    kept.release()


def test_a_holder_that_died_is_started_anew(tools):
    tools("systemd-inhibit", "cat")
    kept = ChildPower()
    kept.hold()
    kept._children[0].kill()
    kept._children[0].wait()
    assert kept.hold() == ""
    assert kept._children[0].poll() is None
    kept.release()


def test_a_program_that_ends_while_the_lock_is_being_taken_leaves_no_holder(tools):
    tools("systemd-inhibit", "cat")
    tools("gnome-session-inhibit", "cat")
    kept, begun = ChildPower(), []
    with ThreadPoolExecutor() as lane:
        held = lane.submit(kept.hold)
        wait_until(lambda: bool(kept._children), "the first is there")
        begun += kept._children
        kept.release()
        held.result()
    assert kept._children == []
    assert [child.returncode for child in begun] == [0]


def test_a_system_without_any_holder_says_so(tools):
    assert ChildPower().hold() == NOT_KEPT


def test_a_holder_that_cannot_be_started_says_so(tools, tmp_path):
    (tmp_path / "systemd-inhibit").write_bytes(b"\x7fELF nonsense")
    (tmp_path / "systemd-inhibit").chmod(0o755)
    assert ChildPower().hold() == NOT_KEPT


def test_a_holder_that_does_not_listen_is_ended_by_force(tools, monkeypatch):
    monkeypatch.setattr(power, "REFUSED_S", 0.1)
    tools("systemd-inhibit", "exec /bin/sleep 60")
    kept = ChildPower()
    kept.hold()
    (child,) = kept._children
    kept.release()
    assert child.returncode == -9


def test_the_lock_goes_with_a_program_that_is_killed(tools, tmp_path):
    tools("systemd-inhibit", f"echo $$ > {tmp_path}/pid; exec /bin/cat")
    program = (
        "from merchant_desk.system.power import ChildPower\n"
        "kept = ChildPower(); assert kept.hold() == ''\n"
        "print('held', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as desk:
        assert desk.stdout is not None
        assert desk.stdout.readline() == "held\n"
        wait_until(lambda: (tmp_path / "pid").read_text() != "", "the holder runs")
        holder = int((tmp_path / "pid").read_text())
        desk.kill()
    wait_until(lambda: not _runs(holder), "the holder has ended")


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


# --- what the system says ---------------------------------------------------------------------------------

GNOME = """case "$3" in
*ac-type) echo "'{action}'";;
*ac-timeout) echo {seconds};;
esac"""
LOGIND = """printf 's "{action}"\\nt {usec}\\n'"""


@pytest.mark.parametrize(
    ("gnome", "logind", "minutes"),
    [
        (("suspend", 900), None, 15),
        (("suspend", 20), None, 1),
        (("suspend", 0), None, 0),
        (("nothing", 900), None, 0),
        (("suspend", "never"), None, None),
        (None, ("ignore", 1_800_000_000), 0),
        (None, ("suspend", 1_800_000_000), 30),
        (("suspend", 3600), ("poweroff", 600_000_000), 10),
        (("nothing", 900), ("suspend", 600_000_000), 10),
        (("nothing", 900), ("?! nonsense", 5), 0),
        (None, None, None),
    ],
)
def test_it_is_said_after_how_many_minutes_a_linux_falls_asleep(tools, gnome, logind, minutes):
    if gnome is not None:
        tools("gsettings", GNOME.format(action=gnome[0], seconds=gnome[1]))
    if logind is not None:
        tools("busctl", LOGIND.format(action=logind[0], usec=logind[1]))
    told = sleep_settings()
    assert told.sleeps_after_min == minutes
    if minutes is None:
        assert told.sentence == UNKNOWN
    elif minutes == 0:
        assert told.sentence == NEVER
    else:
        assert f"{minutes}분" in told.sentence


def test_a_system_that_hangs_or_fails_is_unknown(tools, monkeypatch, tmp_path):
    monkeypatch.setattr(power, "ASK_S", 0.2)
    tools("gsettings", "exec /bin/sleep 30")
    tools("busctl", "exit 1")
    assert sleep_settings().sleeps_after_min is None
    (tmp_path / "gsettings").write_bytes(b"\x7fELF nonsense")
    assert sleep_settings().sleeps_after_min is None


KOREAN_POWERCFG = """전원 구성표 GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (균형 조정)
  하위 그룹 GUID: 238c9fa8-0aad-41ed-83f4-97be242c8f20  (절전)
    전원 설정 GUID: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (다음 시간 이후 절전 모드로 전환)
      최소 설정값: 0x00000000
      최대 설정값: 0xffffffff
      설정값 증가: 0x00000001
    현재 AC 전원 설정 색인: 0x00000708
    현재 DC 전원 설정 색인: 0x00000384
"""


@pytest.mark.parametrize(("said", "minutes"), [(KOREAN_POWERCFG, 30), ("no such setting", None)])
def test_windows_tells_it_in_any_language(tools, tmp_path, said, minutes):
    (tmp_path / "said").write_text(said)
    tools("powercfg", f"/bin/cat {tmp_path}/said")
    assert sleep_settings("win32").sleeps_after_min == minutes


class FakeKernel:
    def __init__(self, answer):
        self.answer = answer
        self.states = []

    def SetThreadExecutionState(self, state):
        self.states.append(state.value)
        return self.answer


@pytest.mark.parametrize("answer", [0x80000000, 0])
def test_windows_is_kept_awake_by_a_thread_that_lives_as_long(monkeypatch, answer):
    kernel = FakeKernel(answer)
    monkeypatch.setattr(ctypes, "windll", type("Dlls", (), {"kernel32": kernel}), raising=False)
    kept = power.open_power("win32")
    assert kept.hold() == ("" if answer else NOT_KEPT)
    assert kernel.states[0] == 0x8000_0003
    if answer:
        assert kept.hold() == ""
        assert kernel.states == [0x8000_0003]
        kept.release()
    wait_until(lambda: kernel.states == [0x8000_0003, 0x8000_0000], "it may sleep again")
    kept.release()


def test_elsewhere_it_is_kept_by_children():
    assert isinstance(power.open_power("linux"), ChildPower)
