"""Start and end what a real machine would offer: a screen, a sound server, a keyring; all private.

Each class starts its own processes in a folder of its own and ends them in ``close``. ``env`` is the
environment for a child process that shall see it: Qt chooses its platform once for each process, so tests
with a screen or with sound start the program (or a few lines of Python) as a child.
"""

import abc
import array
import contextlib
import os
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

START_TIMEOUT_S = 20.0
SCREEN_TOOLS = ("Xvfb", "fluxbox", "xprop", "xdotool", "import")
SOUND_TOOLS = ("pulseaudio", "pactl", "parec")
KEYRING_TOOLS = ("dbus-daemon", "gnome-keyring-daemon")


def missing(tools: tuple[str, ...]) -> list[str]:
    return [tool for tool in tools if shutil.which(tool) is None]


def wait_until(condition: Callable[[], bool], what: str, timeout_s: float = START_TIMEOUT_S) -> None:
    """Wait for a condition outside of Qt; raises TimeoutError that names what did not happen."""
    end = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {timeout_s:g} s")
        time.sleep(0.02)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(5)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()


class Machine(abc.ABC):
    """Processes that live in one folder; ended in reverse order of their start, also where a later one fails."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = dict(os.environ)
        self._processes: list[subprocess.Popen[bytes]] = []
        try:
            self._open()
        except BaseException as error:  # a signal in the midst of the start as well
            self.close()
            for log in sorted(folder.glob("*.log")):
                error.add_note(f"{log.name}: {log.read_text(errors='replace')[-2000:]}")
            raise

    @abc.abstractmethod
    def _open(self) -> None:
        """Start the processes and wait until they serve."""

    def _start(
        self, *command: str, pass_fds: tuple[int, ...] = (), stdin: int = subprocess.DEVNULL
    ) -> IO[bytes] | None:
        log = self.folder / f"{command[0]}.log"
        with log.open("ab") as output:
            process = subprocess.Popen(
                command, env=self.env, stdin=stdin, stdout=output, stderr=output, pass_fds=pass_fds
            )
        self._processes.append(process)
        return process.stdin

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            env=self.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=START_TIMEOUT_S,
            check=False,
        )

    def close(self) -> None:
        while self._processes:
            _end(self._processes.pop())


class Screen(Machine):
    """An X screen of 1920x1080 with a window manager (without one no window ever gets the focus)."""

    def _open(self) -> None:
        reading, writing = os.pipe()
        try:
            self._start(
                "Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp",
                "-noreset",  # else it starts over when its only client leaves, and takes the next one down
                pass_fds=(writing,),
            )  # fmt: skip
        finally:
            os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number}"
        self.env |= {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "HOME": str(self.folder)}
        settings = self.folder / "fluxbox.rc"
        overlay = self.folder / "fluxbox.overlay"
        overlay.write_text("background: none\n")  # else it complains of a missing wallpaper, in a window
        (self.folder / ".fluxbox").mkdir()  # else it writes the distribution's settings over ours
        settings.write_text(
            f"session.configVersion: 13\nsession.styleOverlay: {overlay}\n"
            "session.screen0.toolbar.visible: false\n"
        )
        self._start("fluxbox", "-rc", str(settings))
        wait_until(self._is_managed, "the window manager's start")

    def _is_managed(self) -> bool:
        return "window id #" in self._run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").stdout

    def windows(self, name: str) -> list[str]:
        """Return the ids of the visible windows whose title contains the name."""
        return self._run("xdotool", "search", "--onlyvisible", "--name", name).stdout.split()

    def told(self, window: str, name: str) -> list[str]:
        """Return the texts that a window tells its manager under a name (ICCCM, EWMH): WM_CLASS has two."""
        return re.findall(r'"([^"]*)"', self._run("xprop", "-id", window, name).stdout)

    def press(self, window: str, *keys: str) -> None:
        """Press keys (X names: F2, space, Return) in a window that is brought to the front first."""
        done = self._run("xdotool", "windowactivate", "--sync", window, "key", "--clearmodifiers", *keys)
        assert done.returncode == 0, done.stderr

    def shoot(self, picture: Path) -> Path:
        """Write a picture of the whole screen."""
        done = self._run("import", "-window", "root", str(picture))
        assert done.returncode == 0, done.stderr
        return picture


class Recording:
    """What a sound server played since the start of the recording. Owner: the test; ended by SoundServer."""

    RATE_HZ = 44_100
    LOUD = 300

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._samples = array.array("h")
        self._thread = threading.Thread(target=self._read, name="recording", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        rest = b""
        while block := self._stream.read1(4096):  # type: ignore[attr-defined]  # a pipe of Popen is buffered
            block = rest + block
            even = len(block) // 2 * 2
            self._samples.frombytes(block[:even])
            rest = block[even:]

    @property
    def length_s(self) -> float:
        return len(self._samples) / self.RATE_HZ

    def loud_s(self, since_s: float = 0.0) -> float:
        """Return for how many seconds something was heard after ``since_s`` of the recording."""
        samples = self._samples[int(since_s * self.RATE_HZ) :]
        return sum(1 for value in samples if abs(value) > self.LOUD) / self.RATE_HZ

    def loudest(self, since_s: float, length_s: float) -> int:
        """Return the highest sample (0 to 32,767) of a stretch; waits until it has been recorded."""
        self.wait_length(since_s + length_s)
        start = int(since_s * self.RATE_HZ)
        return max(abs(value) for value in self._samples[start : start + int(length_s * self.RATE_HZ)])

    def wait_heard(self, since_s: float = 0.0, timeout_s: float = START_TIMEOUT_S) -> None:
        wait_until(lambda: self.loud_s(since_s) > 0, "a sound", timeout_s)

    def wait_length(self, length_s: float, timeout_s: float = START_TIMEOUT_S) -> None:
        wait_until(lambda: self.length_s >= length_s, f"{length_s:g} s of recording", timeout_s)


class SoundServer(Machine):
    """A PulseAudio of its own with one sink that nobody hears, without D-Bus and without a sound card.

    Not PipeWire: without a session bus it blocks the main thread for half a minute.
    """

    SINK = "ring"
    SETTLE_S = 2.5

    def _open(self) -> None:
        folder = self.folder
        native = folder / "native"
        self.env |= {
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_STATE_PATH": str(folder),
            "PULSE_COOKIE": str(folder / "cookie"),
            "PULSE_SERVER": f"unix:{native}",
        }
        self._start(
            "pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
            "--disable-shm=yes",
            "-L", f"module-null-sink sink_name={self.SINK} rate={Recording.RATE_HZ} channels=2",
            "-L", f"module-native-protocol-unix socket={native} auth-anonymous=1",
        )  # fmt: skip
        wait_until(lambda: self._run("pactl", "info").returncode == 0, "the sound server's start")
        self.pactl("set-default-sink", self.SINK)
        with self.record() as recording:  # a null sink starts with two seconds of silence in flight
            recording.wait_length(self.SETTLE_S)

    def pactl(self, *arguments: str) -> str:
        """Run pactl: set-sink-mute, set-sink-volume, unload-module ..."""
        done = self._run("pactl", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextlib.contextmanager
    def record(self) -> Iterator[Recording]:
        """Record what the sink plays."""
        process = subprocess.Popen(
            ["parec", "--raw", "-d", f"{self.SINK}.monitor", "--format=s16le", "--channels=1",
             f"--rate={Recording.RATE_HZ}", "--latency-msec=20"],
            env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert process.stdout is not None
        recording = Recording(process.stdout)
        try:
            yield recording
        finally:
            process.terminate()
            recording._thread.join(5)
            _end(process)


class KeyringDaemon(Machine):
    """A session bus and an unlocked, empty gnome-keyring on it."""

    PASSWORD = b"test-password"

    def _open(self) -> None:
        folder = self.folder
        self.address = f"unix:path={folder / 'bus'}"
        self.env |= {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "HOME": str(folder),
        }
        self._start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={self.address}")
        wait_until((folder / "bus").exists, "the session bus")
        password = self._start(
            "gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", stdin=subprocess.PIPE
        )
        assert password is not None
        password.write(self.PASSWORD)
        password.close()
        wait_until(self._is_served, "the Secret Service")

    def _is_served(self) -> bool:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        with open_dbus_connection(bus=self.address) as connection:
            call = new_method_call(bus, "NameHasOwner", "s", ("org.freedesktop.secrets",))
            return bool(connection.send_and_get_reply(call, timeout=START_TIMEOUT_S).body[0])
