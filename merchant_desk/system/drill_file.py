"""Keeps the last drills' figures and the mark of the tour in the desk's home. A lost file costs a comparison only."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from merchant_desk.services.practice.drill import DrillFigures, DrillForm

from .durable import replace_file

log = logging.getLogger(__name__)

#: More tries than this tell a person nothing more.
MOST_TRIES = 20
#: A larger file is none of ours.
_LARGEST_BYTES = 256 * 1024
_KNOWN = frozenset(one.name for one in fields(DrillFigures))


class DrillFile:
    """One small JSON file. Any thread; every call reads or writes the disk for a moment."""

    def __init__(self, folder: Path) -> None:
        self._tries = folder / "drills.json"
        self._tour = folder / "tour-taken"

    def read(self) -> tuple[DrillFigures, ...]:
        """Return the tries, newest first; none where the file is not there or cannot be read."""
        try:
            if self._tries.stat().st_size > _LARGEST_BYTES:
                raise ValueError("too large")
            told = json.loads(self._tries.read_text(encoding="utf-8"))
            return tuple(_figures(one) for one in told[:MOST_TRIES])
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            log.warning("the earlier drills cannot be read: %s", type(error).__name__)
            return ()

    def add(self, figures: DrillFigures) -> tuple[DrillFigures, ...]:
        """Put a try in front of the others and return all; what cannot be written is in the log."""
        tries = (figures, *self.read())[:MOST_TRIES]
        rows = [asdict(one) | {"at": one.at.isoformat(), "form": one.form.value} for one in tries]
        try:
            replace_file(self._tries, json.dumps(rows, indent=1).encode("utf-8"))
        except OSError as error:
            log.warning("the drill cannot be kept: %s", type(error).__name__)
        return tries

    def has_tour(self) -> bool:
        """Tell whether the tour was taken here."""
        return self._tour.exists()

    def note_tour(self) -> None:
        """Note that the tour was taken."""
        try:
            self._tour.touch(mode=0o600)
        except OSError as error:
            log.warning("the tour cannot be noted: %s", type(error).__name__)


def _figures(row: dict[str, Any]) -> DrillFigures:
    """Return one try; raises ValueError, TypeError or KeyError where it is none."""
    known: dict[str, Any] = {name: value for name, value in row.items() if name in _KNOWN}
    for name, value in known.items():
        if name not in {"form", "at"} and not (value is None or isinstance(value, int | float)):
            raise TypeError(name)
    at = datetime.fromisoformat(row["at"])
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return DrillFigures(**known | {"form": DrillForm(row["form"]), "at": at})
