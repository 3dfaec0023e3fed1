"""The shelf of versions in a home: looks, fetches, unpacks, notes what is to be put in place. It decides nothing.

``<data>/program/``: ``incoming`` has the archive while it comes, ``versions`` what is unpacked, ``kept`` the order
log's copy from before the newest exchange, ``state.json`` what is what. Everything is for its owner only.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from merchant_desk.domain.errors import DeskError, UpdateRefused
from merchant_desk.services.program.offers import Artifact, Offer, Standing, taken
from merchant_desk.services.program.shelf_port import Fetched, Kept, Source
from merchant_desk.services.program.version_order import is_newer
from merchant_desk.system.durable import sync_folder
from merchant_desk.system.whole_file import not_saved

from .fetching import FULL, Fetching, no_room
from .program_place import TOP, VERSIONS, ProgramPlace
from .program_state import FOLDER, ProgramState, read_state, write_state
from .state_changes import confirmed
from .unpacking import Unpacking
from .update_file import FILE_NAME, LARGEST_BYTES, read_offer

log = logging.getLogger(__name__)

INCOMING = "incoming"
#: One call works for so long (seconds).
CALL_S = 2.0
#: What must be free beyond archive and program: orders, backups and the system go on.
ROOM_LEFT_BYTES = 300_000_000
#: A part of an archive is kept for so long (seconds).
PART_KEPT_S = 7 * 24 * 3_600.0
#: Pauses between tries where a virus scanner holds what was just written (seconds).
PAUSES_S = (0.1, 0.3, 1.0, 2.0, 4.0)


@dataclass(frozen=True, slots=True)
class Build:
    """What the program that runs is; frozen. ``keys`` are public keys by id, ``platform`` the archives' name for it."""

    version: str
    platform: str
    journal_format: int
    keys: Mapping[str, bytes]


class HomeShelf:
    """Implements ``shelf_port.UpdateShelf``. The lane ``updates``; owned by the desk, or a command without one.

    ``source`` opens a place; ``back_up`` writes copies of order log and settings into a folder and returns them, the
    order log's first; none before there is one. ``free`` tells the bytes that are free on a folder's disk.
    """

    def __init__(
        self,
        data: Path,
        build: Build,
        *,
        source: Callable[[str], Source],
        back_up: Callable[[Path], tuple[Path, ...]],
        place: ProgramPlace,
        free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
        call_s: float = CALL_S,
        pauses_s: tuple[float, ...] = PAUSES_S,
    ) -> None:
        self._data = data
        self._build = build
        self._open_source = source
        self._back_up = back_up
        self._place = place
        self._free = free
        self._call_s = call_s
        self._pauses_s = pauses_s
        self._folder = data / FOLDER
        self._source: Source | None = None
        self._offer: Offer | None = None
        self._artifact: Artifact | None = None
        self._fetching: Fetching | None = None
        self._unpacking: Unpacking | None = None

    # --- the port ---------------------------------------------------------------------------------------

    def begin(self) -> Kept:
        """Clear away what was left half done; note that this version has begun, if it has."""
        state = read_state(self._data)
        running = self._build.version
        if state.trying == running and self._place.has_begun(running):
            state = self._write(confirmed(state))
        elif state.current and not state.trying and is_newer(running, state.current):
            state = self._write(replace(state, current=running, previous=""))
        if state.waiting and not is_newer(state.waiting, running):
            state = self._write(replace(state, waiting="", notes_ko="", notes_en="", asked=False))
        self._place.tidy(state, running)
        self._clear_old()
        return self._told(state)

    def told(self) -> None:
        """Note that a person knows why a version was left."""
        self._write(replace(read_state(self._data), untold=False))

    def look(self, place: str, now: datetime) -> Offer | None:
        """Read and judge what is offered; None where it is nothing newer than what runs, or waits."""
        self._let_go()
        self._source = source = self._open_source(place)
        offer = read_offer(source.read(FILE_NAME, LARGEST_BYTES), self._build.keys)
        state = read_state(self._data)
        standing = Standing(
            self._build.version,
            self._build.platform,
            self._build.journal_format,
            state.refused,
            _time_of(state.seen_at),
        )
        artifact = taken(offer, standing)
        seen = min(offer.released_at, now)  # a publisher's clock that is ahead shuts nothing out
        if standing.seen_at is not None:
            seen = max(seen, standing.seen_at)  # nor does this computer's that was set back let an old one in
        state = replace(state, seen_at=seen.isoformat(), looked_at=now.isoformat())
        self._write(state)
        if artifact is None or offer.version == state.waiting:
            self._clear_incoming("")
            return None
        self._offer, self._artifact = offer, artifact
        self._begin_to_fetch(source, artifact)
        return offer

    def fetch_on(self) -> Fetched:
        """Fetch some more."""
        if self._fetching is None:
            raise _lost()
        return self._fetching.go_on(self._call_s)

    def unpack_on(self) -> bool:
        """Unpack some more; at its end it gets its name, and waits."""
        offer, artifact = self._offer, self._artifact
        if offer is None or artifact is None:
            raise _lost()
        half = self._folder / VERSIONS / f"{offer.version}.new"
        try:
            if self._unpacking is None:
                self._unpacking = self._begin_to_unpack(artifact, half)
            if not self._unpacking.go_on(self._call_s):
                return False
            self._give_up_unpacking()
            self._name(half, offer.version)
        except (OSError, DeskError) as error:
            self._give_up_unpacking()
            shutil.rmtree(half, ignore_errors=True)
            if isinstance(error, OSError):  # the archive is good: it need not come again
                raise _held(error) from error
            self._clear_incoming("")
            raise
        waiting = replace(
            read_state(self._data),
            waiting=offer.version,
            notes_ko=offer.notes_ko,
            notes_en=offer.notes_en,
            asked=False,
        )
        self._write(waiting)
        self._offer = self._artifact = None
        self._clear_incoming("")
        self._place.tidy(waiting, self._build.version)
        return True

    def prepare(self, *, back: bool) -> None:
        """Back the order log up, and note what is to be put in place."""
        state = read_state(self._data)
        if not (state.previous if back else state.waiting):
            raise _lost()
        try:
            kept = self._folder / "kept"
            kept.mkdir(parents=True, exist_ok=True, mode=0o700)
            copies = self._back_up(kept)
            for old in kept.iterdir():
                if old not in copies:
                    old.unlink(missing_ok=True)
        except OSError as error:
            raise not_saved(self._folder, error) from error
        backup = str(copies[0]) if copies else ""
        self._write(replace(state, asked=not back, back=back, backup=backup))

    def leave_it(self) -> None:
        """Note that nothing is to be put in place after all."""
        self._write(replace(read_state(self._data), asked=False, back=False))

    def kept(self) -> Kept:
        """Return what is kept."""
        return self._told(read_state(self._data))

    def pause(self) -> None:
        """Close the source's file."""
        if self._fetching is not None:
            self._fetching.close()

    def close(self) -> None:
        """Cut what comes; from any thread."""
        if self._source is not None:
            self._source.close()

    # --- inside -----------------------------------------------------------------------------------------

    def _begin_to_fetch(self, source: Source, artifact: Artifact) -> None:
        """Make room in mind and place for the archive; a part of the same one from an earlier run stays."""
        incoming = self._folder / INCOMING
        name = f"{artifact.sha256[:32]}.part"
        try:
            incoming.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._clear_incoming(name)
            here = (incoming / name).stat().st_size if (incoming / name).exists() else 0
            need = artifact.bytes - here + artifact.unpacked_bytes + ROOM_LEFT_BYTES
            free = self._free(incoming)
        except OSError as error:
            raise not_saved(incoming, error) from error
        if free < need:
            raise no_room(f"{free} bytes free", need)
        self._fetching = Fetching(source, artifact, incoming / name)

    def _clear_old(self) -> None:
        """Delete a part of an archive that nobody has gone on with for days."""
        oldest_s = time.time() - PART_KEPT_S
        with contextlib.suppress(OSError):
            for path in (self._folder / INCOMING).iterdir():
                if path.stat().st_mtime < oldest_s:
                    path.unlink()

    def _clear_incoming(self, but: str) -> None:
        """Delete everything that came, but for one file; what is held is deleted another time."""
        with contextlib.suppress(OSError):
            for path in (self._folder / INCOMING).iterdir():
                if path.name != but:
                    with contextlib.suppress(OSError):
                        path.unlink()

    def _begin_to_unpack(self, artifact: Artifact, half: Path) -> Unpacking:
        if half.exists():
            shutil.rmtree(half)
        half.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        half.mkdir(mode=0o700)
        archive = self._folder / INCOMING / f"{artifact.sha256[:32]}.part"
        return Unpacking(archive, half, top=TOP, most_bytes=artifact.unpacked_bytes)

    def _name(self, half: Path, version: str) -> None:
        """Give what is unpacked its name; one that was left there half deleted makes way."""
        target = self._folder / VERSIONS / version
        if target.exists():
            shutil.rmtree(target)
        for pause_s in (*self._pauses_s, None):
            try:
                half.replace(target)
                sync_folder(target.parent)
                break
            except PermissionError:
                if pause_s is None:
                    raise
                time.sleep(pause_s)
        if self._place.program_of(version) is None:
            shutil.rmtree(target, ignore_errors=True)
            raise UpdateRefused("업데이트 파일 안에 프로그램이 없습니다.", detail=version)

    def _give_up_unpacking(self) -> None:
        if self._unpacking is not None:
            self._unpacking.close()
            self._unpacking = None

    def _let_go(self) -> None:
        """End what an earlier look began."""
        self._give_up_unpacking()
        if self._fetching is not None:
            self._fetching.close()
        if self._source is not None:
            self._source.close()
        self._source = self._offer = self._artifact = self._fetching = None

    def _write(self, state: ProgramState) -> ProgramState:
        try:
            write_state(self._data, state)
        except OSError as error:
            raise not_saved(self._folder, error) from error
        return state

    def _told(self, state: ProgramState) -> Kept:
        return Kept(
            waiting=state.waiting,
            notes_ko=state.notes_ko,
            notes_en=state.notes_en,
            previous=state.previous if state.current == self._build.version else "",
            left=state.left,
            because=state.because,
            untold=state.untold,
            on_trial=state.trying == self._build.version,
            looked_at=_time_of(state.looked_at),
        )


def _time_of(text: str) -> datetime | None:
    """Return the moment (aware UTC) that a state's text tells, None where it tells none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo is not None else None


def _lost() -> DeskError:
    return DeskError("설치할 새 버전이 없습니다.", action="새 버전을 다시 찾아 주세요.")


def _held(error: OSError) -> DeskError:
    """Return the error for a disk, or a virus scanner, that does not let a version be unpacked."""
    if isinstance(error, PermissionError):
        return DeskError(
            "다른 프로그램이 새 버전의 파일을 쓰고 있어서 풀지 못했습니다.",
            action="백신 프로그램을 확인해 주세요. 나중에 자동으로 다시 받습니다.",
            detail=str(error),
        )
    if error.errno in FULL:
        return no_room(str(error))
    return _unexpected(error)


def _unexpected(error: OSError) -> DeskError:
    return DeskError(
        "새 버전을 풀지 못했습니다.",
        action="디스크의 남은 용량을 확인해 주세요. 나중에 자동으로 다시 받습니다.",
        detail=f"{type(error).__name__}: {error}",
    )
