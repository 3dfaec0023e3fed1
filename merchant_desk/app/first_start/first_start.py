"""Sets a desk up from what a person wrote or from a file, then hands it over. It must not know the wizard's pages."""

from __future__ import annotations

import csv
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import DeskError, SettingsError
from merchant_desk.paths import resource
from merchant_desk.runtime.bell import QtBell
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.runtime.loudspeaker import open_loudspeaker
from merchant_desk.runtime.mixer import read_mixer
from merchant_desk.services.first_start_port import (
    AddressTrial,
    City,
    Failed,
    FilePlan,
    SetupField,
    ShopDraft,
)
from merchant_desk.services.ports import BellTrial, Vault
from merchant_desk.services.settings import Language, Settings
from merchant_desk.system.clock import SystemClock
from merchant_desk.system.home import Home
from merchant_desk.system.provisioning.found_files import find_files, usual_folders
from merchant_desk.system.provisioning.provision import Provisioning, is_used, opened, read_provisioning

from .draft_trials import DraftTrials, provisioning, wrong_fields
from .provision_plan import file_plan
from .registering import Registered, register, register_file

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Begun:
    """A desk that has been set up. ``secret`` is for this run where the keyring could not keep it: ``note`` says so.

    ``left`` says why the file still has its secret, empty where it has none.
    """

    settings: Settings
    secret: str = field(default="", repr=False)
    note: str = ""
    left: str = ""
    wants_printer: bool = False


class FirstStart(QObject):
    """The port ``FirstStartRoom``. Main thread; owned by the run; ``close`` before a desk with its own bell begins.

    ``begin`` gets the desk that was set up, once. ``language`` is what the first window speaks: the desk goes on in it,
    unless a registration file names another one.
    """

    def __init__(
        self, home: Home, vault: Vault, begin: Callable[[Begun], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._home = home
        self._vault = vault
        self._begin = begin
        self._lanes = QtLanes(self)
        self._trials = DraftTrials(self._lanes)
        self._bell: QtBell | None = None
        self._under_way = False
        self._read: tuple[str, Provisioning] | None = None
        self.language = Language.KOREAN

    def cities(self) -> tuple[City, ...]:
        """Return the cities and counties of ``regions.csv``."""
        with resource("regions.csv").open(encoding="utf-8-sig", newline="") as lines:
            return tuple(
                City(row["sigun"], row["local_currency"], row["other_name"]) for row in csv.DictReader(lines)
            )

    def wrong(self, draft: ShopDraft) -> frozenset[SetupField]:
        """Judge each field alone by the rules of the settings file."""
        return wrong_fields(draft)

    def try_platform(self, draft: ShopDraft, told: Callable[[AddressTrial], None], failed: Failed) -> None:
        """See on a lane whether anybody answers."""
        self._trials.try_platform(draft, told, failed)

    def try_sign_in(self, draft: ShopDraft, told: Callable[[], None], failed: Failed) -> None:
        """Sign in on a lane."""
        self._trials.try_sign_in(draft, told, failed)

    def try_bell(self, told: Callable[[BellTrial], None]) -> None:
        """Sound the bell; the loudspeaker is opened at the first time and stays until the end."""
        if self._bell is None:
            loudspeaker, playlist = open_loudspeaker()
            self._bell = QtBell(
                loudspeaker,
                playlist,
                clock=SystemClock(),
                lanes=self._lanes,
                read_mixer=read_mixer,
                parent=self,
            )
        self._bell.try_out(Voice.NEW, told)

    def finish(self, draft: ShopDraft, failed: Failed) -> None:
        """Register what was written, on a lane."""
        try:
            made = provisioning(draft)
        except SettingsError as error:
            failed(error)
            return
        self._register(made, failed, wants_printer=draft.wants_printer)

    def find_files(self, told: Callable[[tuple[str, ...]], None]) -> None:
        """Look on a lane of its own, where a stick that is dying holds up nothing else; used files are not offered."""

        def look() -> tuple[Path, ...]:
            return tuple(path for path in find_files(usual_folders()) if not is_used(path))

        def found(paths: tuple[Path, ...]) -> None:
            told(tuple(str(path) for path in paths))

        def nothing(error: DeskError) -> None:
            log.warning("no provisioning file was looked for: %s (%s)", error.sentence, error.detail)
            told(())

        self._lanes.submit("finding", look, found, nothing)

    def read_file(self, path: str, told: Callable[[FilePlan], None], failed: Failed) -> None:
        """Read the file on a lane, and keep what was read: what is shown is what is taken."""
        language = self.language

        def read() -> tuple[Provisioning, FilePlan]:
            made = read_provisioning(Path(path))
            return made, file_plan(made, self._home.settings_file, language)

        def done(found: tuple[Provisioning, FilePlan]) -> None:
            made, shown = found
            self._read = (path, made)
            told(shown)

        self._lanes.submit("trying", read, done, failed)

    def open_file(self, path: str, code: str, failed: Failed) -> None:
        """Open the secret where it is sealed, and register, on a lane."""
        read = self._read
        if read is None or read[0] != path:
            failed(SettingsError("등록 파일을 다시 골라 주세요."))
            return
        self._register(read[1], failed, path=Path(path), code=code)

    def _register(
        self,
        made: Provisioning,
        failed: Failed,
        *,
        wants_printer: bool = False,
        path: Path | None = None,
        code: str = "",
    ) -> None:
        """Keep it once: what is pressed twice is one registration."""
        if self._under_way:
            return
        self._under_way = True
        named = made if made.names_language else _speaking(made, self.language)

        def keep() -> tuple[Provisioning, Registered]:
            whole = opened(named, code) if named.needs_code else named
            if path is None:
                return whole, Registered(register(self._home, whole, self._vault))
            return whole, register_file(self._home, path, whole, self._vault)

        def kept(found: tuple[Provisioning, Registered]) -> None:
            whole, done = found
            log.info("the desk has been set up; the secret is %s", "not kept" if done.note else "kept")
            secret = whole.client_secret if done.note else ""
            self._begin(Begun(whole.settings, secret, done.note, done.left, wants_printer))

        def refused(error: DeskError) -> None:
            self._under_way = False
            failed(error)

        self._lanes.submit("vault", keep, kept, refused)

    def close(self) -> None:
        """End the bell and the lanes; what was asked is not answered any more."""
        if self._bell is not None:
            self._bell.close()
            self._bell = None
        self._lanes.close((), 0.0)


def _speaking(made: Provisioning, language: Language) -> Provisioning:
    """Return the same set-up with this language of the window."""
    screen = replace(made.settings.screen, language=language)
    return replace(made, settings=replace(made.settings, screen=screen))
