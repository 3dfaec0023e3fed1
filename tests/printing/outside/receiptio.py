"""receiptio, a print program of others (npm), as an outside reader: it asks a printer model how it is, and prints.

It knows printers by an address at port 9100 only, so a door on an address of the loopback's own leads to the model.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import threading
from pathlib import Path

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "build" / "receiptio"
PORT = 9100
HOST = f"127.0.{os.getpid() % 250 + 2}.9"


def command() -> list[str] | None:
    """Return how receiptio is started here; None where it is not installed."""
    if (found := shutil.which("receiptio")) is not None:
        return [found]
    script, node = FOLDER / "node_modules" / "receiptio" / "bin" / "cli.js", shutil.which("node")
    return [node, str(script)] if node is not None and script.exists() else None


class Receiptio:
    """receiptio and its door to a printer model that listens at ``port``."""

    def __init__(self, words: list[str], port: int) -> None:
        self._words = words
        self._port = port
        self._listener = socket.create_server((HOST, PORT))
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def says(self, *options: str, markdown: str = "") -> str:
        """Return its one word: online, coveropen, paperempty, error, offline, success ..."""
        done = subprocess.run(
            [*self._words, "-d", HOST, *options],
            input=markdown,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return done.stderr.strip()  # standard output is for receipts

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self._threads.append(threading.Thread(target=_lead, args=(client, self._port), daemon=True))
            self._threads[-1].start()


def _lead(client: socket.socket, port: int) -> None:
    """Lead somebody to the printer and back, until one of them hangs up."""
    with client, socket.create_connection(("127.0.0.1", port)) as printer:
        back = threading.Thread(target=_carry, args=(printer, client), daemon=True)
        back.start()
        _carry(client, printer)
        back.join(5)


def _carry(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65_536):
            target.sendall(data)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
