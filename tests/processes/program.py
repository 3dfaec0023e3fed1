"""The program as its users start it: `python -m merchant_desk ...` in a process of its own, ended by its pid."""

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Self

import tomli_w

from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime.ask import ask
from merchant_desk.sandbox.server import CLIENT_SECRET, PracticePlatform
from tests.machine import wait_until

ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "merchant_desk")
SECRET_VARIABLE = "DESK_TEST_SECRET"
_MARK = "DESK_TEST_MARK"
#: What pytest's own environment says about where things are; a program under test is told by its test only.
_OURS = ("MERCHANT_DESK_HOME", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
START_S = 30.0
END_S = 5.0


def environment(folder: Path, *machines: dict[str, str]) -> dict[str, str]:
    """Return an environment with an empty HOME in ``folder`` and what the machines (screen, sound ...) offer."""
    home, temporary = folder / "user", folder / "tmp"
    for place in (home, temporary):
        place.mkdir(exist_ok=True)
    env = {name: value for name, value in os.environ.items() if name not in _OURS}
    for machine in machines:
        env |= {name: value for name, value in machine.items() if os.environ.get(name) != value}
    return env | {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "PYTHONPATH": str(ROOT),
        "PYTHONFAULTHANDLER": "1",
        _MARK: uuid.uuid4().hex,
    }


def desk_environment(folder: Path, *machines: dict[str, str]) -> dict[str, str]:
    """Return :func:`environment` with a desk's home in ``folder``/home."""
    return environment(folder, *machines) | {"MERCHANT_DESK_HOME": str(folder / "home")}


class Program:
    """One process. Owner: the test, as a context manager: it is killed at the end if the test did not end it."""

    def __init__(self, *arguments: str, env: dict[str, str], command: tuple[str, ...] = COMMAND) -> None:
        self._mark = env[_MARK]
        self._process = subprocess.Popen(
            [*command, *arguments],
            env=env,
            cwd=env["HOME"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )
        self.said: list[str] = []
        self.complained: list[str] = []
        self._readers = [
            threading.Thread(target=_read, args=(self._process.stdout, self.said), daemon=True),
            threading.Thread(target=_read, args=(self._process.stderr, self.complained), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for reader in self._readers:
            reader.join(5)
        for stream in (self._process.stdout, self._process.stderr):
            if stream is not None:
                stream.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    @property
    def output(self) -> str:
        return "".join(self.said)

    @property
    def errors(self) -> str:
        return "".join(self.complained)

    def wait_said(self, text: str, timeout_s: float = START_S) -> str:
        """Wait for a line on stdout that contains the text, and return it; a program that ends has not said it."""

        def line() -> str | None:
            return next((said for said in self.said if text in said), None)

        wait_until(lambda: line() is not None or not self.runs, f"{text!r} on stdout", timeout_s)
        self._drain()
        found = line()
        assert found is not None, f"ended with {self._process.returncode}: {self.output}{self.errors}"
        return found

    def _drain(self) -> None:
        if not self.runs:
            for reader in self._readers:
                reader.join(5)

    def wait(self, within_s: float) -> int:
        """Wait for the end and return the exit code."""
        code = self._process.wait(within_s)
        self._drain()
        return code

    def end(self, number: int = signal.SIGTERM, within_s: float = END_S) -> int:
        """Send a signal and return the exit code, which must come in time."""
        self._process.send_signal(number)
        return self.wait(within_s)

    def kill(self) -> None:
        """End as a power cut does."""
        self.end(signal.SIGKILL)

    def family(self) -> list[int]:
        """Return the pids of this process and of everything it has started."""
        return [pid for pid in _pids() if f"{_MARK}={self._mark}".encode() in _environ(pid)]


def _read(stream: IO[str], lines: list[str]) -> None:
    lines.extend(stream)


def _pids() -> Iterator[int]:
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            yield int(place.name)


def _environ(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:  # it has ended, or is another user's
        return b""


def finish(
    *arguments: str, env: dict[str, str], within_s: float = START_S
) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [*COMMAND, *arguments],
        env=env,
        cwd=env["HOME"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=within_s,
        check=False,
    )


def assert_no_traceback(program: Program) -> None:
    assert "Traceback" not in program.errors, program.errors
    assert "Fatal Python error" not in program.errors, program.errors


# --- a desk and its platform --------------------------------------------------------------------------------


def provisioning(
    platform: PracticePlatform, *printers: dict[str, Any], secret: str = "", **rules: Any
) -> dict[str, Any]:
    """Return the tables of a provisioning file for the platform; the secret comes from the environment."""
    about = platform.about()
    credential = {"client_secret": secret} if secret else {"client_secret_env": SECRET_VARIABLE}
    return {
        "shops": [
            {
                "name": about["merchant_name"],
                "merchant_id": about["merchant_id"],
                "region": about["region"],
                "business_number": "123-45-67890",
                "platform": {
                    "profile": "practice",
                    "base_url": platform.base_url,
                    "client_id": about["client_id"],
                    "poll_interval_s": 1.0,
                    **credential,
                },
            }
        ],
        "printers": list(printers),
        "rules": rules,
    }


def provision(env: dict[str, str], tables: dict[str, Any]) -> subprocess.CompletedProcess[str]:
    """Write the provisioning file and have the program read it."""
    file = Path(env["HOME"]).parent / "shop.toml"
    file.write_text(tomli_w.dumps(tables), encoding="utf-8")
    return finish("provision", str(file), env=env)


def set_up(env: dict[str, str], platform: PracticePlatform, *printers: dict[str, Any], **rules: Any) -> None:
    """Provision a desk whose secret comes from the environment, and put it there."""
    done = provision(env, provisioning(platform, *printers, **rules))
    assert done.returncode == 0, done.stderr
    env[SECRET_VARIABLE] = CLIENT_SECRET


def home_of(env: dict[str, str]) -> Path:
    return Path(env["MERCHANT_DESK_HOME"])


def status(home: Path) -> dict[str, Any]:
    """Return what the running desk says of itself, {} where it cannot be asked yet."""
    try:
        return ask(home, {"command": "status"}, timeout_s=2.0)
    except DeskError:
        return {}


def wait_online(home: Path) -> None:
    wait_until(lambda: status(home).get("link") == "online", "the desk is online", START_S)


def rows(home: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    """Read the journal as an outsider does; nothing where it is not there yet."""
    file = home / "desk.db"
    if not file.exists():
        return []
    try:
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=5)) as journal:
            return journal.execute(query, values).fetchall()
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            return []
        raise


def wait_row(home: Path, query: str, *values: object, timeout_s: float = START_S) -> tuple[Any, ...]:
    """Wait until the journal has an answer."""
    wait_until(lambda: bool(rows(home, query, *values)), query, timeout_s)
    return rows(home, query, *values)[0]


def steps(home: Path, order_id: str) -> list[str]:
    """Return the steps of an order's black box."""
    found = rows(home, "SELECT step FROM v_black_box WHERE order_id = ? ORDER BY seq", order_id)
    return [step for (step,) in found]
