"""A small Debian of its own in a folder, in which a package is tried as on a computer that was never touched.

It knows apt and chroot, and nothing of the package. Where packages come from is read from this machine's own apt. The
caller runs in a namespace of its own for mounts and processes: whatever is mounted or started here ends with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

#: Settings of this machine's apt without which its mirror may not be reachable, or not be taken.
_APT_SETTINGS = ("Acquire::http::", "Acquire::https::", "Acquire::Check-Valid-Until", "Acquire::Check-Date")
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_CHROOT = shutil.which("chroot", path=_PATH) or "chroot"  # an ordinary user's path does not have it
_SYSTEM = {"PATH": _PATH, "HOME": "/root", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
LONGEST_S = 600.0
_TOO_LONG = 124  # what timeout(1) ends with
#: Packages may not start services here: there is nobody who would serve them, or end them.
_NO_SERVICES = "#!/bin/sh\nexit 101\n"

Done = subprocess.CompletedProcess[str]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where packages come from, as lines for apt; ``codename`` is the release (bookworm)."""

    codename: str
    lines: tuple[str, ...]

    def of(self, codename: str) -> Sources:
        """Return the same mirrors' lists of another release of the same system."""
        return Sources(
            codename, tuple(line.replace(f" {self.codename}", f" {codename}") for line in self.lines)
        )


def sources_of_this_machine(release_file: Path = Path("/etc/os-release")) -> Sources:
    """Read this machine's own apt; raises RuntimeError where it has no release to make a root from."""
    asking = [
        "apt-get",
        "indextargets",
        "--format",
        "$(ORIGIN)\t$(REPO_URI)\t$(CODENAME)\t$(COMPONENT)",
        "Created-By: Packages",
    ]
    told = subprocess.run(asking, capture_output=True, text=True, check=True).stdout
    release = _release(release_file)
    lines = []
    for row in dict.fromkeys(told.splitlines()):
        origin, address, codename, component = row.split("\t")
        if (
            origin.lower() == release["ID"]
            and component == "main"
            and codename.startswith(release["VERSION_CODENAME"])
        ):
            lines.append(f"deb {address} {codename} {component}")
    if not lines:
        raise RuntimeError(
            "This machine's apt has no list of packages of its own release; run apt-get update."
        )
    return Sources(release["VERSION_CODENAME"], tuple(lines))


def make_archive(sources: Sources, folder: Path) -> Path:
    """Make the smallest Debian as one archive in ``folder``, to be unpacked as often as wanted."""
    listing, archive = folder / "sources.list", folder / "root.tar"
    listing.write_text("\n".join(sources.lines) + "\n", encoding="utf-8")
    settings = [f"--aptopt={line}" for line in _apt_settings()]
    making = ["mmdebstrap", "--variant=minbase", "--mode=root", "--format=tar", "--skip=cleanup/apt/lists"]
    done = run([*making, *settings, sources.codename, str(archive), str(listing)])
    if done.returncode != 0:
        raise RuntimeError(f"mmdebstrap made no root:\n{done.stderr[-3000:]}")
    return archive


class CleanRoot:
    """One unpacked Debian. ``path`` is its folder; it needs the rights of root."""

    def __init__(self, archive: Path, path: Path) -> None:
        self.path = path
        path.mkdir()
        _must(run(["tar", "-xf", str(archive), "-C", str(path)]))
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(Path("/etc") / name, path / "etc" / name)
        policy = path / "usr" / "sbin" / "policy-rc.d"
        policy.write_text(_NO_SERVICES, encoding="utf-8")
        policy.chmod(0o755)
        _must(run(["mount", "-t", "proc", "proc", str(path / "proc")]))
        _must(
            run(
                [
                    "mount",
                    "-t",
                    "devpts",
                    "-o",
                    "newinstance,ptmxmode=0666",
                    "devpts",
                    str(path / "dev" / "pts"),
                ]
            )
        )
        _must(run(["mount", "-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(path / "dev" / "shm")]))

    def as_root(self, *command: str) -> Done:
        """Run a command of the root."""
        return run([_CHROOT, str(self.path), *command], environment=_SYSTEM)

    def apt(self, *words: str) -> Done:
        """Run apt-get, which asks nothing."""
        return self.as_root("apt-get", "-q", "-y", *words)

    def add_person(self, name: str, home: str) -> Person:
        """Make an ordinary user with a home of any name."""
        _must(self.as_root("useradd", "--create-home", "--home-dir", home, "--shell", "/bin/sh", name))
        uid = _must(self.as_root("id", "-u", name)).stdout.strip()
        runtime = f"/run/user/{uid}"
        _must(self.as_root("install", "-d", "-m", "700", "-o", name, "-g", name, runtime))
        return Person(self, name, home, {"XDG_RUNTIME_DIR": runtime})

    def packages(self) -> dict[str, str]:
        """Return the installed packages by name, each with its version."""
        asking = ("dpkg-query", "-W", "-f", "${db:Status-Status} ${Package} ${Version}\n")
        rows = (line.split() for line in _must(self.as_root(*asking)).stdout.splitlines())
        return {row[1]: row[2] for row in rows if row[0] == "installed"}

    def pythons(self, except_in: str) -> list[str]:
        """Return what is left of a Python outside of a folder: interpreters, their libraries, their modules."""
        found = []
        for folder, folders, files in os.walk(self.path):
            place = os.path.relpath(folder, self.path)
            folders[:] = [
                name for name in folders if f"{place}/{name}".removeprefix("./") not in {"proc", except_in}
            ]
            found += [f"{place}/{name}" for name in files if name.startswith(("python", "libpython"))]
            found += [f"{place}/{name}" for name in files if name.endswith((".pyc", ".pth"))]
        return sorted(found)


@dataclass(frozen=True, slots=True)
class Person:
    """An ordinary user of a root; ``environment`` is what a session has besides home, path and language."""

    root: CleanRoot
    name: str
    home: str
    environment: Mapping[str, str]

    @property
    def folder(self) -> Path:
        """Return the home as this machine sees it."""
        return self.root.path / self.home.lstrip("/")

    def run(self, *command: str, given: str = "") -> Done:
        """Run a command in the user's home to its end."""
        return run(self._command(command), environment=self._whole_environment(), given=given)

    def start(self, *command: str, output: Path) -> subprocess.Popen[bytes]:
        """Start a command that goes on; what it says goes into a file."""
        with output.open("wb") as file:
            return subprocess.Popen(
                self._command(command),
                env=self._whole_environment(),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
            )

    def _command(self, command: tuple[str, ...]) -> list[str]:
        entering = [_CHROOT, f"--userspec={self.name}:{self.name}", "--groups=", str(self.root.path)]
        return [*entering, "/bin/sh", "-c", 'cd && exec "$@"', "sh", *command]

    def _whole_environment(self) -> dict[str, str]:
        usual = {
            "HOME": self.home,
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "USER": self.name,
        }
        return usual | dict(self.environment)


def run(command: list[str], *, environment: Mapping[str, str] | None = None, given: str = "") -> Done:
    """Run a command in bounded time; one that does not end counts as failed, with what it said."""
    try:
        return subprocess.run(
            command,
            env=environment,
            input=given,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=LONGEST_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, _TOO_LONG, "", f"not over after {LONGEST_S:g} s")


def _must(done: Done) -> Done:
    if done.returncode != 0:
        raise RuntimeError(
            f"{' '.join(done.args)} ended with {done.returncode}:\n{(done.stdout + done.stderr)[-3000:]}"
        )
    return done


def _release(file: Path) -> dict[str, str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return {name: value.strip('"') for name, _, value in (line.partition("=") for line in lines)}


def _apt_settings() -> list[str]:
    told = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True).stdout
    return [line for line in told.splitlines() if line.startswith(_APT_SETTINGS)]
