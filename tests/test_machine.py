"""Screen, sound server and keyring that tests use are real ones; and no test reaches the network."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.machine import KeyringDaemon, Machine, Screen, SoundServer, wait_until

WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit(); line.setWindowTitle("desk-probe"); line.resize(400, 80); line.show()
line.textChanged.connect(lambda text: text == "12" and app.quit())
app.exec()
"""


@pytest.mark.screen
def test_a_window_gets_keys_and_can_be_seen(screen: Screen, tmp_path: Path):
    program = subprocess.Popen([sys.executable, "-c", WINDOW], env=screen.env)
    try:
        wait_until(lambda: bool(screen.windows("desk-probe")), "the window")
        assert screen.shoot(tmp_path / "screen.png").stat().st_size > 0
        screen.press(screen.windows("desk-probe")[0], "1", "2")
        assert program.wait(20) == 0
    finally:
        program.kill()
        program.wait()


@pytest.mark.sound
def test_silence_and_a_tone_are_told_apart(sound: SoundServer, tmp_path: Path):
    tone = tmp_path / "tone.raw"
    tone.write_bytes((b"\x00\x20" * 50 + b"\x00\xe0" * 50) * 441)
    with sound.record() as recording:
        recording.wait_length(0.5)
        assert recording.loud_s() == 0
        subprocess.run(
            ["pacat", "--raw", "--format=s16le", "--channels=1", f"--rate={recording.RATE_HZ}", str(tone)],
            env=sound.env,
            check=True,
            timeout=20,
        )
        recording.wait_heard()


@pytest.mark.keyring
def test_a_secret_comes_back(keyring_daemon: KeyringDaemon):
    code = (
        "import keyring; keyring.set_password('desk-test', 'a', '비밀');"
        "print(type(keyring.get_keyring()).__module__, ascii(keyring.get_password('desk-test', 'a')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=keyring_daemon.env,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert "SecretService" in done.stdout
    assert ascii("비밀") in done.stdout


def test_other_machines_are_out_of_reach():
    with pytest.raises(OSError, match="no network"), socket.create_connection(("192.0.2.1", 80), timeout=1):
        pass
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("platform.example", 443)


def test_a_machine_that_does_not_start_leaves_nothing_running(tmp_path: Path):
    class Broken(Machine):
        def _open(self) -> None:
            self._start("sleep", "600")
            started.extend(self._processes)
            raise TimeoutError("the second step")

    started: list[subprocess.Popen[bytes]] = []
    with pytest.raises(TimeoutError, match="the second step"):
        Broken(tmp_path)
    assert [process.returncode for process in started] == [-signal.SIGTERM]
