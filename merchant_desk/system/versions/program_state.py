"""Keeps which versions of the program there are, and which one is to run. It must not know how one is started.

``<data>/program/state.json``, replaced whole. Standard library only: the guardian reads it. A file that is not there,
or cannot be read, means that only the installed program is there.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from merchant_desk.system.durable import replace_file

log = logging.getLogger(__name__)

FORMAT = 1
FOLDER, NAME = "program", "state.json"
#: So many versions that failed are remembered, the newest.
MOST_REFUSED = 50
_LARGEST_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class ProgramState:
    """What is known of versions; frozen. A version is its text; empty where there is none.

    ``current`` runs, ``previous`` ran before it. ``waiting`` is unpacked; ``asked`` tells that it is to be put in place
    with the next start, ``back`` that the previous one is. ``trying`` was put in place and has not begun yet, after
    ``starts`` starts. ``refused`` are not taken again; ``left`` is the newest of them that was in place or failed its
    self-test, ``because`` says why for a person, ``untold`` that nobody was told yet. ``owes`` tells that the home is
    still to be made readable for ``current``. ``confirmed_at``: when ``current`` had begun first, ``breaks``: how often
    it broke down since, as far as that counts. ``backup`` is the order log's copy made before. ``base`` is the
    installed program's executable, ``base_version`` its version. Times are ISO texts.
    """

    current: str = ""
    previous: str = ""
    waiting: str = ""
    notes_ko: str = ""
    notes_en: str = ""
    asked: bool = False
    back: bool = False
    trying: str = ""
    starts: int = 0
    refused: tuple[str, ...] = ()
    left: str = ""
    because: str = ""
    untold: bool = False
    owes: bool = False
    backup: str = ""
    base: str = ""
    base_version: str = ""
    confirmed_at: str = ""
    breaks: int = 0
    seen_at: str = ""
    looked_at: str = ""


_KINDS: dict[str, type] = {
    one.name: type(getattr(ProgramState(), one.name)) for one in fields(ProgramState) if one.name != "refused"
}


def read_state(data: Path) -> ProgramState:
    """Return the state; what cannot be read, or was written in a newer format, counts as nothing."""
    try:
        with (data / FOLDER / NAME).open("rb") as file:
            told = json.loads(file.read(_LARGEST_BYTES))
    except FileNotFoundError:
        return ProgramState()
    except (OSError, ValueError, RecursionError) as error:
        log.warning("the state of versions cannot be read: %s", error)
        return ProgramState()
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        log.warning("the state of versions is of another format")
        return ProgramState()
    known = {name: told[name] for name, kind in _KINDS.items() if type(told.get(name)) is kind}
    refused = told.get("refused")
    versions = tuple(one for one in refused if isinstance(one, str)) if isinstance(refused, list) else ()
    return ProgramState(refused=versions[-MOST_REFUSED:], **known)


def write_state(data: Path, state: ProgramState) -> None:
    """Replace the state; raises OSError and leaves the old one then."""
    folder = data / FOLDER
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    told = {"format": FORMAT} | asdict(state)
    replace_file(folder / NAME, json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8"))
