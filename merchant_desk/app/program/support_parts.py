"""What goes into the support bundle of a home, whether a desk runs on it or not. It must not show or write it.

No piece opens a secret or unseals a customer; whatever text there is goes through the fence (system.support_fence).
"""

from __future__ import annotations

import json
import locale
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from merchant_desk import __version__
from merchant_desk.domain.errors import DeskError
from merchant_desk.journal.backups import FOLDER, found_in
from merchant_desk.journal.shape import journal_shape, print_tries
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.services.program import part_words
from merchant_desk.services.program.support_bundle import Piece, put_together
from merchant_desk.services.program.support_port import Bundle
from merchant_desk.system.guarding.crash_count import broken_down
from merchant_desk.system.guarding.guard_log import GUARD_LOG
from merchant_desk.system.home import Home
from merchant_desk.system.logs import KEPT_FILES, LOG_NAME
from merchant_desk.system.support.log_reading import crash_text, log_files
from merchant_desk.system.support.settings_view import settings_view, shop_words
from merchant_desk.system.support.support_fence import Fence, words_of

from .home_use import files_of, home_use

#: Variables whose values help and are nobody's secret; of every other one of ours, and of proxies, only that it is set.
_TOLD = (
    "MERCHANT_DESK_HOME",
    "MERCHANT_DESK_GUARDED",
    "MERCHANT_DESK_GUARD_PID",
    "MERCHANT_DESK_PROGRAM",
    "MERCHANT_DESK_CRASHED",
    "MERCHANT_DESK_ROLLED_BACK",
    "MERCHANT_DESK_RESTARTED_AT",
    "MERCHANT_DESK_SIZE_PERCENT",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "LANGUAGE",
    "TZ",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP",
    "PYTHONUTF8",
)
_NAMED = ("MERCHANT_DESK_", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "SSL_CERT", "REQUESTS_CA")
_QT = "QT_"
_LIBRARIES = (
    "PySide6-Essentials",
    "PySide6-Addons",
    "shiboken6",
    "requests",
    "urllib3",
    "truststore",
    "keyring",
    "sqlite-utils",
    "msgspec",
    "platformdirs",
    "cryptography",
    "click",
    "tomli-w",
    "segno",
    "pyserial",
    "pywin32",
    "tzdata",
    "XlsxWriter",
    "python-calamine",
    "holidays",
)
#: A file of the program's own state is not larger; of crashes so many letters each.
_STATE_BYTES, _CRASH_LETTERS = 256_000, 200_000
_MOST_FILES, _MOST_CRASHES = 400, 10


@dataclass(frozen=True, slots=True)
class Told:
    """What only somebody else can tell, each asked when its part is made; frozen.

    ``check`` and ``status`` return what those commands print as JSON; ``screens`` one text for each screen, none where
    this process has no window. They may raise DeskError.
    """

    check: Callable[[], Mapping[str, Any]]
    status: Callable[[], Mapping[str, Any]]
    screens: Callable[[], list[str]]


class SupportParts:
    """Any thread: it keeps nothing but its own arguments. ``secrets`` are masked wherever they stand."""

    def __init__(
        self,
        home: Home,
        told: Told,
        *,
        words: frozenset[str],
        secrets: tuple[str, ...] = (),
        environment: Mapping[str, str] = os.environ,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._home = home
        self._told = told
        self._secrets = secrets
        self._words = words
        self._environment = environment
        self._now = now

    def gather(self) -> Bundle:
        """Put the bundle together; blocks, for as long as a check takes."""
        fence = self._fence()
        pieces = [
            self._json("versions.json", part_words.ABOUT_VERSIONS, self._versions, fence),
            self._json("check.json", part_words.ABOUT_CHECK, lambda: dict(self._told.check()), fence),
            self._json("status.json", part_words.ABOUT_STATUS, lambda: dict(self._told.status()), fence),
            self._json("settings.json", part_words.ABOUT_SETTINGS, self._settings, fence),
            self._json("journal.json", part_words.ABOUT_JOURNAL, self._journal, fence),
            self._json("printing.json", part_words.ABOUT_PRINTING, self._printing, fence),
            self._json("backups.json", part_words.ABOUT_BACKUPS, self._backups, fence),
            self._json("disk.json", part_words.ABOUT_DISK, self._disk, fence),
            self._json("program.json", part_words.ABOUT_UPDATES, self._state, fence),
            self._json("environment.json", part_words.ABOUT_ENVIRONMENT, self._variables, fence),
            *self._crashes(fence),
            self._log("guard.log", part_words.ABOUT_GUARD, GUARD_LOG, 1, fence),
            self._log("desk.log", part_words.ABOUT_LOG, LOG_NAME, KEPT_FILES, fence),
        ]
        return put_together(pieces, __version__, self._now())

    def _fence(self) -> Fence:
        """Build the fence; what cannot be learned of the settings makes it only stricter."""
        try:
            said = words_of(shop_words(self._home.settings_file))
        except OSError:
            said = frozenset()
        given = [
            value for name, value in self._environment.items() if self._is_ours(name) and name not in _TOLD
        ]
        return Fence([*self._secrets, *given], self._words | said, _user_folder())

    @staticmethod
    def _is_ours(name: str) -> bool:
        return name.upper().startswith("MERCHANT_DESK_")

    def _json(self, name: str, about: str, make: Callable[[], Any], fence: Fence) -> Piece:
        return Piece(
            name,
            about,
            lambda: json.dumps(fence.tree(make()), ensure_ascii=False, indent=1, default=str) + "\n",
        )

    # --- the pieces -----------------------------------------------------------------------------------------

    def _versions(self) -> dict[str, Any]:
        return {
            "program": __version__,
            "made_at": self._now().isoformat(),
            "is_frozen": bool(getattr(sys, "frozen", False)),
            "python": sys.version,
            "qt": _qt_version(),
            "libraries": {name: _library_version(name) for name in _LIBRARIES},
            "system": platform.platform(),
            "machine": platform.machine(),
            "distribution": _distribution(),
            "processors": os.cpu_count(),
            "locale": [str(part) for part in locale.getlocale()],
            "file_names": sys.getfilesystemencoding(),
            "screens": self._told.screens() or "not told: the one who asks has no window",
        }

    def _settings(self) -> dict[str, Any]:
        return settings_view(self._home.settings_file)

    def _journal(self) -> dict[str, Any]:
        return journal_shape(self._home.data / JOURNAL_NAME, self._now())

    def _printing(self) -> dict[str, Any]:
        told: dict[str, Any] = {}
        try:
            told["tries"] = print_tries(self._home.data / JOURNAL_NAME, self._now())
        except Exception as error:  # noqa: BLE001  # the profiles are wanted all the more
            told["tries"] = f"not made: {type(error).__name__}: {error}"
        settings = settings_view(self._home.settings_file).get("settings") or {}
        told |= {name: settings.get(name, []) for name in ("printers", "printer_profiles")}
        return told

    def _backups(self) -> list[dict[str, Any]]:
        return [
            {"name": copy.path.name, "made_at": copy.at.isoformat(), "bytes": _size(copy.path)}
            for copy in found_in([self._home.data / FOLDER])
        ]

    def _disk(self) -> dict[str, Any]:
        told: dict[str, Any] = {}
        for name, folder in (
            ("data", self._home.data),
            ("config", self._home.config),
            ("logs", self._home.logs),
        ):
            try:
                total, _, free = shutil.disk_usage(folder)
                told[name] = {"folder": str(folder), "bytes": total, "free": free}
            except OSError as error:
                told[name] = {"folder": str(folder), "fault": str(error)}
        told["takes"] = asdict(home_use(self._home))
        largest = sorted(files_of(self._home), key=lambda one: one[1], reverse=True)[:_MOST_FILES]
        return told | {"files": dict(largest)}

    def _state(self) -> dict[str, Any]:
        folder = self._home.data / "program"
        return {path.name: _state_of(path) for path in sorted(folder.glob("*.json"))}

    def _variables(self) -> dict[str, str]:
        told = {}
        for name, value in sorted(self._environment.items()):
            if name in _TOLD or name.startswith(_QT):
                told[name] = value
            elif name.upper().startswith(_NAMED):
                told[name] = "(set)" if value else "(empty)"
        return told

    def _crashes(self, fence: Fence) -> Iterator[Piece]:
        for _, path in broken_down(self._home.logs)[:_MOST_CRASHES]:
            make = partial(_crash, path, fence)
            yield Piece(f"crashes/{path.name}", part_words.ABOUT_CRASH, make)

    def _log(self, name: str, about: str, file: str, kept: int, fence: Fence) -> Piece:
        def read() -> str:
            texts = [text for text, _ in log_files(self._home.logs, file, kept)]
            return fence.lines("".join(reversed(texts))) or "there is none\n"

        return Piece(f"logs/{name}", about, read, is_log=True)


def known_words() -> frozenset[str]:
    """Return every word beyond ASCII that the program says, none where its words cannot be loaded: the fence is strict.

    Everything that code below the window says has its sentence in the window's catalogue.
    """
    try:
        from merchant_desk.ui.said.sentences import SENTENCES
    except ImportError:
        return frozenset()
    own = words_of(value for name, value in vars(part_words).items() if name.startswith("ABOUT_"))
    return words_of(phrase.source for phrase in SENTENCES) | own


def _crash(path: Path, fence: Fence) -> str:
    return fence.lines(crash_text(path, _CRASH_LETTERS))


def _state_of(path: Path) -> Any:
    """Return a small file of JSON, or what is wrong with it."""
    try:
        with path.open("rb") as file:
            return json.loads(file.read(_STATE_BYTES))
    except (OSError, ValueError) as error:
        return f"cannot be read: {type(error).__name__}"


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _user_folder() -> str:
    try:
        return str(Path.home())
    except RuntimeError:
        return ""


def _library_version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not told"


def _qt_version() -> str:
    try:
        from PySide6.QtCore import qVersion
    except ImportError as error:
        return f"cannot be loaded: {error}"
    return qVersion()


def _distribution() -> str:
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return ""


def not_told(error: DeskError) -> Callable[[], Mapping[str, Any]]:
    """Return a question that is always answered by this error."""

    def ask() -> Mapping[str, Any]:
        raise error

    return ask
