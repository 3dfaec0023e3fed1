"""Try the installer as whoever installs would: silently, into a folder with Hangul and blanks, again, older, and away.

Each trial is a sentence that must hold. It knows the prefix and the installers that it is handed, not how they were
made. What no prefix can show (rights, antivirus, a person at the pages) is not pretended.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from windows.wine import Ran, Wine

FOLDER = r"C:\가게 프로그램\Merchant Desk"
FOR_ALL = r"C:\Program Files\MerchantDesk"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\MerchantDesk"
UNINSTALL_FOR_ALL = UNINSTALL.replace("HKCU", "HKLM")
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
PARTS = {"_internal", "merchant-desk-console.exe", "merchant-desk.exe", "uninstall.exe"}
SECRET = "made-up secret of a trial"  # noqa: S105  # of no platform
PATIENCE_S = 60.0
#: Holds the installers' mutex, says so, and ends with its input or after a minute.
_HOLD = (
    "import ctypes, time;"
    "ctypes.windll.kernel32.CreateMutexW(None, False, 'Global\\\\MerchantDeskSetup');"
    "print('held', flush=True); time.sleep(60)"
)

#: Holds a file so that nobody else may write to it (CreateFileW, only reading shared) for a minute.
_OPEN = (
    "import ctypes, sys, time;"
    "ctypes.windll.kernel32.CreateFileW(sys.argv[1], 0x80000000, 1, None, 3, 0, None);"
    "print('held', flush=True); time.sleep(60)"
)


@dataclass(frozen=True, slots=True)
class Installers:
    """The installer; the same files as a newer version; one of a program that does not start; one that needs 2 TB."""

    whole: Path
    newer: Path
    broken: Path
    huge: Path
    version: str
    newer_version: str


class Trials:
    """One installation after the other, in one prefix. ``say`` gets each sentence with "ok" or what was wrong."""

    def __init__(
        self,
        wine: Wine,
        installers: Installers,
        python: Path,
        provisioning: Path,
        say: Callable[[str, str], None],
    ) -> None:
        self._wine = wine
        self._installers = installers
        self._python = python
        self._provisioning = provisioning
        self._say = say
        self._place = wine.unix(FOLDER)
        self._home = wine.unix("C:\\users") / _user(wine) / "AppData" / "Local" / "merchant-desk"
        self._stick = wine.folder.parent / "꾸러미 (USB)"
        self._log = wine.folder.parent / "setup.log"

    def all(self) -> None:
        """Make every trial, each on what the one before has left."""
        self._refusals()
        self._first_installation()
        self._upgrade_under_a_running_desk()
        self._later_refusals()
        self._removal()
        self._for_all_users()

    # --- each trial -------------------------------------------------------------------------------------

    def _refusals(self) -> None:
        ran = self._install(self._installers.huge, f"/D={FOLDER}")
        self._hold("no room on the disk: refused with 7, nothing left", ran, 7, not self._place.exists())
        ran = self._install(self._installers.whole, r"/D=\\\nowhere at all\merchant")
        self._hold("a folder that cannot be made: refused with 11", ran, 11)
        ran = self._install(self._installers.whole, r"/PROVISION=C:\not there.toml", f"/D={FOLDER}")
        self._hold(
            "a provisioning file that is not there: refused with 10", ran, 10, not self._place.exists()
        )
        ran = self._install(self._installers.broken, f"/D={FOLDER}")
        self._hold("a program that fails its own check: refused with 12", ran, 12, not self._place.exists())
        with self._beside(_HOLD):
            ran = self._install(self._installers.whole, f"/D={FOLDER}")
        self._hold("two installers at once: the second is refused with 3", ran, 3, not self._place.exists())

        self._wine.pretend("win81")
        ran = self._install(self._installers.whole, f"/D={FOLDER}")
        self._wine.pretend("win10")
        self._hold("Windows 8.1: refused with 5", ran, 5, not self._place.exists())

    def _first_installation(self) -> None:
        self._stick.mkdir(exist_ok=True)
        shutil.copy(self._provisioning, self._stick / "merchant-desk.toml")
        began_s = time.monotonic()
        ran = self._install(self._installers.whole, "/DESKTOP=0", *f"/D={FOLDER}".split(" "), beside=True)
        took_s = time.monotonic() - began_s
        good = self._parts() == PARTS
        self._hold(f"installed into {FOLDER} in {took_s:.1f} s, its own check in it", ran, 0, good)
        version = self._wine.registry(UNINSTALL, "DisplayVersion")
        self._hold("Windows knows version, size and removal", ran, 0, version == self._installers.version)
        for name in ("EstimatedSize", "Publisher", "QuietUninstallString", "DisplayIcon", "InstallLocation"):
            self._hold(f"  {name}", ran, 0, bool(self._wine.registry(UNINSTALL, name)))
        wanted = f'"{FOLDER}\\merchant-desk.exe" --guarded'
        self._hold(
            "it starts with Windows, under guard", ran, 0, self._wine.registry(RUN, "MerchantDesk") == wanted
        )
        self._hold("the shop is set up by the file beside the installer", ran, 0, self._is_set_up())
        rest = (self._stick / "merchant-desk.toml").read_text(encoding="utf-8")
        self._hold("the secret is wiped from that file", ran, 0, SECRET not in rest)
        status = self._console("status").status
        self._hold("the console twin says that no desk runs (3)", Ran(status, ""), 3)

    def _upgrade_under_a_running_desk(self) -> None:
        stale = self._place / "_internal" / "of an older version.txt"
        stale.write_text("left over", encoding="utf-8")
        desk = self._wine.start(self._place / "merchant-desk.exe", "--guarded")
        try:
            self._hold("the desk starts from the menu's command", Ran(0 if self._runs() else 1, ""), 0)
            ran = self._install(self._installers.newer, r"/D=C:\elsewhere")
            version = self._wine.registry(UNINSTALL, "DisplayVersion")
            good = version == self._installers.newer_version and not self._wine.unix(r"C:\elsewhere").exists()
            self._hold("upgraded in place, the desk ended in order before", ran, 0, good)
            self._hold(
                "nothing of the older version is left", ran, 0, not stale.exists() and self._parts() == PARTS
            )
            self._hold("the desk runs again after the upgrade", Ran(0 if self._runs() else 1, ""), 0)
            self._console("quit")
        finally:
            desk.kill()
            desk.communicate()

    def _later_refusals(self) -> None:
        ran = self._install(self._installers.whole)
        version = self._wine.registry(UNINSTALL, "DisplayVersion")
        self._hold("an older version: refused with 8", ran, 8, version == self._installers.newer_version)
        with self._beside(_OPEN, f"{FOLDER}\\merchant-desk-console.exe"):
            ran = self._install(self._installers.newer)
        good = self._parts() == PARTS and self._console("--version").status == 0
        self._hold("a file that another program holds: refused with 6, the old version whole", ran, 6, good)
        (self._place / "_internal" / "base_library.zip").unlink()
        ran = self._install(self._installers.newer)
        self._hold(
            "a damaged installation is repaired by the same installer",
            ran,
            0,
            self._console("--version").status == 0,
        )

    def _removal(self) -> None:
        ran = self._remove()
        gone = not self._place.exists() and not self._wine.registry(UNINSTALL, "DisplayVersion")
        self._hold("removed: program, entry and menu", ran, 0, gone)
        self._hold("it starts with Windows no more", ran, 0, not self._wine.registry(RUN, "MerchantDesk"))
        self._hold("order log and settings are still there", ran, 0, self._is_set_up())
        self._install(self._installers.whole, "/AUTOSTART=0", "/DESKTOP=0", f"/D={FOLDER}")
        good = self._is_set_up() and not self._wine.registry(RUN, "MerchantDesk")
        self._hold("installed anew over the kept settings, without starting with Windows", ran, 0, good)
        home_id = (self._home / "home-id").read_text(encoding="ascii").strip()
        before = home_id in self._wine.run(self._python, "-c", _SECRETS).said
        ran = self._remove("/DELETEDATA")
        self._hold(
            "removed with /DELETEDATA: order log and settings are gone", ran, 0, not self._home.exists()
        )
        secrets = self._wine.run(self._python, "-c", _SECRETS)
        gone = before and home_id not in secrets.said
        self._hold("the desk's secrets were in Windows' store and are gone from it", secrets, 0, gone)

    def _for_all_users(self) -> None:
        """With the rights that wine gives to everybody."""
        place = self._wine.unix(FOR_ALL)
        shutil.copy(self._provisioning, self._stick / "merchant-desk.toml")
        ran = self._install(self._installers.whole, "/ALLUSERS", "/DESKTOP=0", beside=True)
        named = self._wine.registry(UNINSTALL_FOR_ALL, "InstallLocation") == FOR_ALL
        self._hold(
            f"for all users: into {FOR_ALL}", ran, 0, named and (place / "merchant-desk.exe").is_file()
        )
        good = (place / "merchant-desk.toml").is_file() and not self._is_set_up()
        self._hold("the provisioning file is laid where the first start finds it", ran, 0, good)
        found = self._wine.run(place / "merchant-desk-console.exe", "provision", "--find")
        self._hold("and is found and taken in there", found, 0, self._is_set_up())
        ran = self._install(self._installers.whole, "/CURRENTUSER")
        self._hold("for this user besides: refused with 13", ran, 13)
        ran = self._remove("/DELETEDATA", folder=FOR_ALL)
        gone = not place.exists() and not self._wine.registry(UNINSTALL_FOR_ALL, "InstallLocation")
        self._hold("removed for all users", ran, 0, gone and not self._home.exists())

    # --- what they are made of ----------------------------------------------------------------------------

    def _install(self, installer: Path, *words: str, beside: bool = False) -> Ran:
        """Run an installer silently; ``beside`` from the folder of the provisioning file."""
        if beside:
            installer = Path(shutil.copy(installer, self._stick / installer.name))
        self._log.unlink(missing_ok=True)
        log = f"/LOG={self._wine.windows(self._log)}"
        return self._told(self._wine.run(installer, "/S", log, *words, timeout_s=300))

    def _remove(self, *words: str, folder: str = FOLDER) -> Ran:
        """Run the uninstaller; ``_?=`` makes it work where it is, so that its end can be waited for."""
        self._log.unlink(missing_ok=True)
        copy = self._wine.folder.parent / "uninstall.exe"
        shutil.copy(self._wine.unix(folder) / "uninstall.exe", copy)
        log = f"/LOG={self._wine.windows(self._log)}"
        command = ["/S", *words, log, *f"_?={folder}".split(" ")]
        return self._told(self._wine.run(copy, *command, timeout_s=120))

    @contextlib.contextmanager
    def _beside(self, code: str, *words: str) -> Iterator[None]:
        """Run some Python beside the block; it says a line once it has what it wants."""
        holder = self._wine.start(self._python, "-u", "-c", code, *words)
        try:
            if holder.stdout is not None:
                holder.stdout.readline()
            yield
        finally:
            holder.kill()
            holder.wait()

    def _told(self, ran: Ran) -> Ran:
        """Return the run with the words of its log."""
        try:
            words = self._log.read_text(encoding="utf-16")
        except (OSError, UnicodeError):
            words = "(no log)"
        return Ran(ran.status, words.strip())

    def _console(self, *words: str) -> Ran:
        return self._wine.run(self._place / "merchant-desk-console.exe", *words)

    def _runs(self) -> bool:
        """Wait until a desk answers."""
        end_s = time.monotonic() + PATIENCE_S
        while time.monotonic() < end_s:
            if self._console("status").status == 0:
                return True
            time.sleep(1)
        return False

    def _parts(self) -> set[str]:
        return {entry.name for entry in self._place.iterdir()} if self._place.is_dir() else set()

    def _is_set_up(self) -> bool:
        return (self._home / "settings.toml").is_file()

    def _hold(self, sentence: str, ran: Ran, status: int, good: bool = True) -> None:
        """Say whether the sentence holds."""
        wrong = [] if ran.status == status else [f"exit {ran.status} instead of {status}"]
        wrong += [] if good else ["the rest does not hold"]
        self._say(sentence, "; ".join([*wrong, *([ran.said] if wrong else [])]) or "ok")


_SECRETS = (
    "import win32cred;"
    "print([c['TargetName'] for c in win32cred.CredEnumerate(None, 0) or [] if 'merchant-desk' in c['TargetName']])"
)


def _user(wine: Wine) -> str:
    """Return the name of the prefix's user."""
    names = [entry.name for entry in wine.unix("C:\\users").iterdir() if entry.name != "Public"]
    if len(names) != 1:
        raise subprocess.SubprocessError(f"whose prefix is it: {names}?")
    return names[0]
