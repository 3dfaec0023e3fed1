"""Let the frozen program update itself on this computer, from one real build to another, and leave what is no good.

Two programs are built from copies of this tree, the second one with a higher version, both with a key made for this.
A guarded desk without a window then takes the newer one from a server on this computer; a version whose self-test
fails, one that does not start, a changed archive, an older version, the way back, and a version that crashes again and
again are tried after that.
Usage: ``try_update.py [--again]``; Linux only, a quarter of an hour, less with what an earlier try has built. Exit: 0
all was as it must be, 1 it was not.
"""

from __future__ import annotations

import base64
import http.server
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT)]

from merchant_desk import __version__  # noqa: E402  # found from here on
from merchant_desk.sandbox.server import CLIENT_SECRET, PracticePlatform  # noqa: E402
from merchant_desk.system.versions.program_place import MOST_BREAKS  # noqa: E402
from merchant_desk.system.versions.update_file import KEY_NAME  # noqa: E402
from program.place import BUILD, NAME, PLATFORM, StepFailed, bare_environment  # noqa: E402
from release_key import sign  # noqa: E402

WORK = BUILD / "try-update"
NEWER = "99.0.0"
PATIENCE_S = 180.0
_VARIABLE = "TRY_UPDATE_SECRET"


def try_update(*, again: bool = False) -> str:
    """Build, update, go wrong in every way, go back; returns what was seen. Raises StepFailed.

    ``again`` takes what an earlier try has built, with another key.
    """
    if not sys.platform.startswith("linux"):
        raise StepFailed("This is tried on Linux.")
    key = Ed25519PrivateKey.generate()
    base, newer = (
        _built(version, key) if again else _build(version, key) for version in (__version__, NEWER)
    )
    with (
        tempfile.TemporaryDirectory(prefix="merchant-desk-update-") as folder,
        PracticePlatform() as platform,
    ):
        trial = _Trial(Path(folder), base, newer, key, platform)
        try:
            return "\n".join(trial.walk())
        finally:
            trial.end()


def _build(version: str, key: Ed25519PrivateKey) -> Path:
    """Build the program of a version from a copy of this tree; returns its folder."""
    source = WORK / f"source-{version}"
    shutil.rmtree(source, ignore_errors=True)
    for part in ("merchant_desk", "resources", "packaging"):
        shutil.copytree(ROOT / part, source / part, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("LICENSE", "README.md", "pyproject.toml"):
        shutil.copy2(ROOT / file, source / file)
    about = source / "merchant_desk" / "__init__.py"
    text = re.sub(r'__version__ = "[^"]*"', f'__version__ = "{version}"', about.read_text("utf-8"))
    about.write_text(text, "utf-8")
    target = WORK / version
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(target), "--workpath", str(WORK / f"work-{version}")]
    command += [str(source / "packaging" / "program" / "merchant-desk.spec")]
    environment = os.environ | {"MERCHANT_DESK_RELEASE_KEY": _public(key)}
    done = subprocess.run(command, cwd=source, env=environment, check=False)
    if done.returncode != 0:
        raise StepFailed(f"version {version} could not be built")
    return target / NAME


def _built(version: str, key: Ed25519PrivateKey) -> Path:
    """Return the program that an earlier try has built, with this key in it."""
    program = WORK / version / NAME
    file = program / "_internal" / "merchant_desk" / "_resources" / KEY_NAME
    if not file.exists():
        raise StepFailed("No earlier try has built the programs.")
    file.write_text(_public(key), encoding="ascii")
    return program


def _public(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


class _Trial:
    """A home, its desk, and a publisher beside it."""

    def __init__(
        self, folder: Path, base: Path, newer: Path, key: Ed25519PrivateKey, platform: PracticePlatform
    ) -> None:
        self._folder = folder
        self._program = base / NAME
        self._newer = newer
        self._key = key
        self._platform = platform
        self._env = bare_environment(
            folder / "user", **{_VARIABLE: CLIENT_SECRET, "QT_QPA_PLATFORM": "offscreen"}
        )
        self._shelf = folder / "server"
        self._shelf.mkdir()
        self._packed: dict[Path, Path] = {}
        handler = partial(_Quiet, directory=str(self._shelf))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self._desk: subprocess.Popen[bytes] | None = None
        self._released = datetime.now(UTC) - timedelta(hours=2)

    def walk(self) -> list[str]:
        """Take every step; returns what was seen."""
        self._provision()
        self._start()
        told = [f"{__version__} runs under guard"]
        begun_s = time.monotonic()
        self._offer(NEWER, self._newer)
        facts = self._update("--look")
        _expect(facts["state"] == "waiting" and facts["newer"] == NEWER, f"it waits: {facts}")
        told.append(f"{NEWER} fetched, proved and unpacked in {time.monotonic() - begun_s:.0f} s")
        begun_s = time.monotonic()
        self._update("--install")
        self._wait(lambda: self._version() == NEWER, f"{NEWER} runs")
        told.append(f"{NEWER} tested and in place {time.monotonic() - begun_s:.0f} s after it was asked for")
        self._wait(lambda: self._update()["previous"] == __version__, "it is confirmed")
        told += self._leave_broken()
        told += self._refuse()
        self._update("--back")
        self._wait(lambda: self._version() == __version__, f"{__version__} runs again")
        facts = self._update("--look", fails=True)
        told.append(f"gone back to {__version__}; {NEWER} is not taken again")
        told += self._crash_again_and_again()
        return told

    def _crash_again_and_again(self) -> list[str]:
        """Have the newer version begin and crash, some times; it is left, also where its state was lost meanwhile."""
        (self._home / "program" / "state.json").unlink()  # it forgets that the version was left
        self._offer(NEWER, self._newer)
        self._update("--look")
        self._update("--install")
        self._wait(lambda: self._version() == NEWER, f"{NEWER} runs once more")
        self._wait(lambda: self._update()["previous"] == __version__, "it is confirmed once more")
        (self._home / "program" / "state.json").rename(self._folder / "state.json")
        self._crash()
        self._wait(lambda: self._version() == NEWER, f"{NEWER} runs though its state is lost")
        (self._folder / "state.json").rename(self._home / "program" / "state.json")
        for _ in range(MOST_BREAKS):
            self._wait(lambda: self._version() == NEWER, f"{NEWER} came back")
            self._crash()
        self._wait(lambda: self._version() == __version__, f"{__version__} took its place")
        _expect(self._left() == NEWER, "it is said")
        return [f"{NEWER} runs on without its state; left after {MOST_BREAKS} crashes in its first day"]

    def _crash(self) -> None:
        """Let the desk crash, and wait for the next one to begin."""
        pid = self._begun()
        os.kill(pid, signal.SIGSEGV)
        self._wait(lambda: self._begun() != pid, "another one has begun")

    def _begun(self) -> int:
        return int(json.loads((self._home / "program" / "began.json").read_bytes())["pid"])

    def _leave_broken(self) -> list[str]:
        """Offer a version that fails its self-test, then one that does not start; both are left by themselves."""
        bad = self._copied("bad")
        shutil.rmtree(bad / "_internal" / "merchant_desk" / "_resources" / "sounds")
        self._offer("99.1.0", bad)
        self._update("--look")
        self._update("--install")
        self._wait(lambda: self._left() == "99.1.0", "the version that fails its self-test is left")
        self._wait(lambda: self._version() == NEWER, f"{NEWER} runs on")
        crashing = self._copied("crashing")
        (crashing / NAME).rename(crashing / "real")
        script = '#!/bin/sh\ncase "$1" in check) exec "$(dirname "$0")/real" "$@";; esac\nkill -SEGV $$\n'
        (crashing / NAME).write_text(script)
        (crashing / NAME).chmod(0o755)
        self._offer("99.2.0", crashing)
        self._update("--look")
        self._update("--install")
        self._wait(lambda: self._left() == "99.2.0", "the version that crashes is left")
        self._wait(lambda: self._version() == NEWER, f"{NEWER} runs again")
        return ["99.1.0 (broken) left by its self-test", "99.2.0 (crashes) left by the guardian"]

    def _refuse(self) -> list[str]:
        """Offer a changed archive, and an older version."""
        archive = self._offer("99.3.0", self._newer)
        body = bytearray(archive.read_bytes())
        body[len(body) // 2] ^= 1
        archive.write_bytes(body)
        changed = self._update("--look")["trouble"]
        _expect("서명과 맞지 않아서" in changed, f"the changed archive is refused: {changed}")
        self._offer("0.0.1", self._newer)
        older = self._update("--look")["trouble"]
        _expect("오래된 버전" in older, f"the older version is refused: {older}")
        left = [path.name for path in self._home.glob("program/incoming/*")]
        _expect(not left, f"nothing is left of them: {left}")
        return ["a changed archive refused", "an older version refused"]

    # --- the publisher ----------------------------------------------------------------------------------

    def _copied(self, name: str) -> Path:
        target = self._folder / name
        shutil.copytree(self._newer, target, symlinks=True)
        return target

    def _offer(self, version: str, program: Path) -> Path:
        """Put a release on the server, a little newer than the one before; returns its archive."""
        for old in self._shelf.iterdir():
            old.unlink()
        archive = self._shelf / f"{NAME}-{version}-{PLATFORM}.tar.xz"
        known = self._packed.get(program)
        if known is None:
            with tarfile.open(archive, "w:xz", preset=0) as tar:  # not as small as can be, and much sooner
                tar.add(program, NAME)
            known = self._packed[program] = self._folder / f"{len(self._packed)}.tar.xz"
            shutil.copy(archive, known)
        else:
            shutil.copy(known, archive)
        self._released += timedelta(minutes=1)
        sign(self._shelf, self._key, version=version, released_at=self._released)
        return archive

    # --- the counter ------------------------------------------------------------------------------------

    @property
    def _home(self) -> Path:
        return Path(self._env["MERCHANT_DESK_HOME"])

    def _provision(self) -> None:
        about = self._platform.about()
        file = self._folder / "shop.toml"
        file.write_text(
            f"""
[[shops]]
name = "업데이트 시험"
merchant_id = "{about["merchant_id"]}"
[shops.platform]
profile = "practice"
base_url = "{self._platform.base_url}"
client_id = "{about["client_id"]}"
client_secret_env = "{_VARIABLE}"
[rules]
auto_accept = "always"
[updates]
address = "http://127.0.0.1:{self._server.server_port}"
when = "ask"
""",
            encoding="utf-8",
        )
        self._run("provision", str(file))

    def _start(self) -> None:
        command = [str(self._program), "run", "--no-window", "--guarded"]
        self._desk = subprocess.Popen(command, env=self._env)
        self._wait(lambda: self._version() == __version__, "the desk runs")

    def _run(self, *words: str, fails: bool = False) -> str:
        done = subprocess.run(
            [str(self._program), *words], env=self._env, capture_output=True, text=True, check=False
        )
        if done.returncode != 0 and not fails:
            raise StepFailed(f"{' '.join(words)}: exit {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def _update(self, *words: str, fails: bool = False) -> dict[str, Any]:
        told = self._run("update", "--json", *words, fails=fails)
        return dict(json.loads(told)) if told else {}

    def _status(self) -> dict[str, Any]:
        told = self._run("status", "--json", fails=True)
        return dict(json.loads(told)) if told else {}

    def _version(self) -> str:
        status = self._status()
        return str(status.get("version", "")) if status.get("link") == "online" else ""

    def _left(self) -> str:
        return str(self._update(fails=True).get("rolled_back", ""))

    def _wait(self, holds: Callable[[], bool], what: str) -> None:
        until_s = time.monotonic() + PATIENCE_S
        while not holds():
            if time.monotonic() > until_s:
                log = self._home / "logs" / "guard.log"
                told = log.read_text("utf-8")[-3_000:] if log.exists() else ""
                raise StepFailed(f"{what}: not within {PATIENCE_S:.0f} s; {self._status()}\n{told}")
            time.sleep(0.5)

    def end(self) -> None:
        """End desk and server."""
        if self._desk is not None:
            self._desk.terminate()
            self._desk.wait(30)
        self._server.shutdown()
        self._server.server_close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise StepFailed(what)


def main() -> int:
    """Try it; returns the exit status."""
    try:
        print(try_update(again="--again" in sys.argv))
    except StepFailed as error:
        print(f"The update was not as it must be: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
