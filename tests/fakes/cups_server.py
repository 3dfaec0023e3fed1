"""A CUPS of one's own: a real scheduler on a socket in a folder, with queues that lead to a port of this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import Self

#: What has to be there, with the folder in which Debian keeps what only its administrator calls.
TOOLS = ("cupsd", "lpadmin", "lp", "cupsdisable", "cupsenable", "cupsreject", "cupsaccept")
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
_PATIENCE_S = 20.0
_SCHEDULER = """\
Listen {folder}/socket
DefaultAuthType None
Browsing Off
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {folder}/root
RequestRoot {folder}/spool
TempDir {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
"""


def lacking() -> list[str]:
    """Return the tools that this machine lacks; a scheduler of one's own needs root for its backends, too."""
    lacks = [tool for tool in TOOLS if shutil.which(tool, path=_PATH) is None]
    return lacks if os.geteuid() == 0 else [*lacks, "root"]


class CupsServer:
    """Use as a context manager; ``env`` leads programs to it, ``jobs`` holds what came out at its one port."""

    def __init__(self) -> None:
        # Not in the tests' own folder: its backends are another user, who may not look in there.
        self.folder = folder = Path(tempfile.mkdtemp(prefix="cups-"))
        folder.chmod(0o755)
        self.jobs: list[bytes] = []
        self.env = os.environ | {"CUPS_SERVER": str(folder / "socket"), "PATH": _PATH, "LC_ALL": "C.UTF-8"}
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._taking = threading.Thread(target=self._take, daemon=True)
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        for name in ("root", "spool", "cache", "state"):
            (self.folder / name).mkdir()
        for name, text in (("scheduler.conf", _SCHEDULER), ("files.conf", _FILES)):
            (self.folder / name).write_text(text.format(folder=self.folder))
        daemon = shutil.which("cupsd", path=_PATH)
        assert daemon is not None
        command = [
            daemon,
            "-f",
            "-c",
            str(self.folder / "scheduler.conf"),
            "-s",
            str(self.folder / "files.conf"),
        ]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._taking.start()
        wait_for((self.folder / "socket").exists)
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(_PATIENCE_S)
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._taking.join(_PATIENCE_S)
        shutil.rmtree(self.folder)

    def add(self, queue: str) -> None:
        """Make a queue that hands on what it gets as it is."""
        port = self._listener.getsockname()[1]
        self.call("lpadmin", "-p", queue, "-E", "-v", f"socket://127.0.0.1:{port}", "-m", "raw")

    def call(self, *command: str) -> str:
        """Run one of its tools and return what it says."""
        return subprocess.run(command, env=self.env, check=True, capture_output=True, text=True).stdout

    def job(self) -> bytes:
        """Wait for the next job that comes out, and return it."""
        wait_for(lambda: bool(self.jobs))
        return self.jobs.pop(0)

    def _take(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                got = bytearray()
                while some := connection.recv(65_536):
                    got += some
            self.jobs.append(bytes(got))


def wait_for(is_so) -> None:
    until_s = time.monotonic() + _PATIENCE_S
    while not is_so():
        assert time.monotonic() < until_s, "CUPS did not do it in time"
        time.sleep(0.02)
