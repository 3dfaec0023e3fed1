"""CUPS as its two commands: small scripts first on PATH, which answer what a test wrote down, and note what they got.

``lpstat`` prints files of the folder; ``lp`` is a line of shell that the test chooses. The words are those of CUPS 2.4.
"""

from __future__ import annotations

import os
from pathlib import Path

GOOD = 'cat > "$folder/paper"; echo "request id is $name-7 (0 file(s))"'
ACCEPTS = "{name} accepting requests since Wed Nov 25 21:24:09 2026\n"
REJECTS = "{name} not accepting requests since Wed Nov 25 21:24:09 2026 -\n\tRejecting Jobs\n"
IDLE = "printer {name} is idle.  enabled since Wed Nov 25 21:24:09 2026\n\tForm mounted:\n\tAlerts: none\n"
STOPPED = "printer {name} disabled since Wed Nov 25 21:24:09 2026 -\n\tno paper\n\tAlerts: paused\n"
BUSY = (
    "printer {name} now printing {name}-7.  enabled since Wed Nov 25 21:24:09 2026\n"
    "\t{message}\n\tForm mounted:\n\tAlerts: {reasons}\n"
)
JOB = "{coded}-7                  root              1024   Wed Nov 25 21:24:09 2026\n\tStatus: {message}\n"


class Cups:
    """The system's spooler in a folder; ``name`` is its queue."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder
        self.name = name
        (folder / "bin").mkdir(parents=True)
        self.path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        self.says(ACCEPTS, IDLE)
        self.ends("")
        self.devices("")
        self.lpstat()
        self.lp(GOOD)

    def says(self, *parts: str, is_running: bool = True, **words: str) -> None:
        """Answer this about queues and jobs from now on."""
        first = f"scheduler is {'' if is_running else 'not '}running\n"
        words = {"message": "", "reasons": "none", "coded": self.name, "name": self.name} | words
        self._write("state", first + "".join(parts).format(**words))

    def ends(self, words: str) -> None:
        """Answer this about jobs that are over."""
        self._write("ends", words)

    def devices(self, words: str) -> None:
        self._write("devices", words)

    def lpstat(self, before: str = "") -> None:
        """Let ``lpstat`` do this before it answers."""
        self._script(
            "lpstat",
            f'{before}\ncase "$*" in -v) cat "$folder/devices";; *" completed "*) cat "$folder/ends";; '
            '*) cat "$folder/state";; esac',
        )

    def lp(self, line: str) -> None:
        """Let ``lp`` do this: ``$folder`` is this one, ``$name`` the queue."""
        self._script("lp", f'printf "%s\\n" "$@" > "$folder/words"\n{line}')

    def remove(self) -> None:
        for script in (self.folder / "bin").iterdir():
            script.unlink()

    @property
    def paper(self) -> bytes | None:
        """What ``lp`` took, if it took anything."""
        path = self.folder / "paper"
        return path.read_bytes() if path.exists() else None

    @property
    def words(self) -> list[str]:
        """The words that ``lp`` was called with."""
        return (self.folder / "words").read_text("utf-8").splitlines()

    def _write(self, name: str, words: str) -> None:
        draft = self.folder / f"{name}.draft"
        draft.write_text(words, "utf-8")
        draft.replace(self.folder / name)

    def _script(self, name: str, body: str) -> None:
        quoted = self.name.replace("'", "'\\''")
        draft = self.folder / f"{name}.draft"
        draft.write_text(f"#!/bin/sh\nfolder='{self.folder}'\nname='{quoted}'\n{body}\n", "utf-8")
        draft.chmod(0o755)
        draft.replace(self.folder / "bin" / name)
