"""The command `check --self-test`: looks at every part of the program itself. It needs no home and gives no verdict.

Every part is loaded late and for itself: one that is missing is a row of the answer, never the end of it.
"""

from __future__ import annotations

import importlib
import pkgutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.checking.port import CheckResult
from merchant_desk.services.checking.rows import Verdict
from merchant_desk.services.program.self_test import Looked, Part, self_test

from .check_json import as_json

Look = Callable[[], Looked]
_VERDICTS = {Verdict.GOOD: "통과", Verdict.LOOK: "주의", Verdict.BAD: "실패"}
#: The rooms whose modules load all others.
_LOADED = ("cli", "app", "ui", "sandbox")
#: So many modules that cannot be loaded are named; they mostly fail for one reason.
_NAMED = 3
_SEOUL_OFFSET = timedelta(hours=9)
_A_HOLIDAY = (date(2026, 3, 1), "삼일절")
#: Letters of CP949 that the older KS X 1001 lacks.
_LETTERS = "똠 펲 햏 김치찌개"


def look_at_program(journal: Path | None = None) -> dict[str, Any]:
    """Look at the program, and migrate a copy of ``journal`` where one is given; returns the answer's JSON object.

    Its keys are those of ``check``. Blocks for some seconds. Raises OSError where there is no place for trials.
    """
    looked: dict[Part, Looked] = {}
    with tempfile.TemporaryDirectory(prefix="merchant-desk-test-", ignore_cleanup_errors=True) as place:
        application = _begin_qt()
        for part, look in _looks(Path(place), journal).items():
            looked[part] = _carefully(look)
        del application
    return as_json(CheckResult(datetime.now(UTC), tuple(self_test(looked))))


def told(answer: dict[str, Any]) -> list[str]:
    """Return an answer as lines for a console."""
    bad = sum(row["verdict"] == Verdict.BAD for row in answer["rows"])
    head = f"프로그램에 빠진 것이 {bad}가지 있습니다." if bad else "프로그램에 빠진 것이 없습니다."
    lines = [f"Merchant Desk {answer['version']}: {head}"]
    for row in answer["rows"]:
        lines.append(f"[{_VERDICTS[Verdict(row['verdict'])]}] {row['name']}: {row['sentence']}")
        if row["action"]:
            lines.append(f"       → {row['action']}")
    return lines


def _begin_qt() -> object:
    """Return Qt's application, drawing for nobody; what it lacks is found by the looks.

    Qt ends the process where its plug-in is missing, so that is looked at first.
    """
    with suppress(ImportError):
        from PySide6.QtGui import QGuiApplication

        from merchant_desk.runtime.qt_messages import log_qt_messages
        from merchant_desk.runtime.unseen import draw_unseen

        from .self_test_qt import plugin_file

        if QGuiApplication.instance() is None and plugin_file("platforms", "qoffscreen") is not None:
            draw_unseen()
            log_qt_messages()
            return QGuiApplication(["merchant-desk"])
    return None


def _carefully(look: Look) -> Looked:
    """Look; whatever fails is what was asked for."""
    try:
        return look()
    except DeskError as error:
        return Looked(detail=f"{error.sentence} {error.detail}".strip())
    except Exception as error:  # noqa: BLE001  # a part may be broken in any way
        return Looked(detail=f"{type(error).__name__}: {error}")


def _looks(place: Path, journal: Path | None) -> dict[Part, Look]:
    from merchant_desk.system.frozen_files import bundle_folder

    looks: dict[Part, Look] = {
        Part.MODULES: _modules,
        Part.KEYRING: _keyring,
        Part.SOUND: _of_qt("look_at_sound"),
        Part.SPEECH: _of_qt("look_at_speech"),
        Part.SOUNDS: _sounds,
        Part.WINDOW: _of_qt("look_at_window"),
        Part.PICTURES: _of_qt("look_at_pictures"),
        Part.FONT: _of_qt("look_at_font"),
        Part.WORDS: _of_qt("look_at_words"),
        Part.PRINTING: _of_qt("look_at_printing", _made(place / "print")),
        Part.DATABASE: lambda: _database(_made(place / "features")),
        Part.JOURNAL: lambda: _journal(_made(place / "new")),
        Part.SEALING: _sealing,
        Part.TLS: _tls,
        Part.KOREAN: _korean,
        Part.ZONES: _zones,
        Part.HOLIDAYS: _holidays,
        Part.FEES: _fees,
        Part.SHEETS: lambda: _sheets(_made(place / "sheets")),
    }
    if journal is not None:
        looks[Part.OWN_JOURNAL] = lambda: _own_journal(journal, _made(place / "own"))
    bundle = bundle_folder()
    if bundle is not None:
        looks[Part.LICENSES] = lambda: _licenses(bundle)
        looks[Part.LIBRARIES] = lambda: _libraries(bundle)
    return looks


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _of_qt(name: str, *arguments: Path) -> Look:
    def look() -> Looked:
        from PySide6.QtGui import QGuiApplication

        from . import self_test_qt

        if QGuiApplication.instance() is None:
            return Looked(lacks=("platforms/qoffscreen",))
        looked: Looked = getattr(self_test_qt, name)(*arguments)
        return looked

    return look


def _modules() -> Looked:
    """Load everything that a command may load; what only one system has is loaded by what is looked at besides."""
    import merchant_desk

    lacks: list[str] = []
    count = 0
    for room in _LOADED:
        place = [f"{folder}/{room}" for folder in merchant_desk.__path__]
        for found in pkgutil.walk_packages(place, f"merchant_desk.{room}."):
            count += 1
            try:
                importlib.import_module(found.name)
            except ImportError as error:
                lacks.append(f"{found.name} ({error})")
    return Looked(f"{count}", tuple(lacks[:_NAMED]) if count else ("merchant_desk",))


def _keyring() -> Looked:
    from merchant_desk.system.keyring_parts import keyring_answers, keyring_parts

    parts = keyring_parts()
    answers = keyring_answers()
    return Looked(answers or parts, is_alone=not answers)


def _sounds() -> Looked:
    from merchant_desk.runtime.playlist import load_phrases

    return Looked(f"{len(load_phrases())}")


def _database(folder: Path) -> Looked:
    from merchant_desk.journal.trial_log import lacking_features, sqlite_version

    return Looked(f"SQLite {sqlite_version()}", lacking_features(folder))


def _journal(folder: Path) -> Looked:
    from merchant_desk.journal.trial_log import try_new_log

    return Looked(f"{try_new_log(folder, datetime.now(UTC))}")


def _own_journal(journal: Path, folder: Path) -> Looked:
    from merchant_desk.journal.trial_log import try_copy

    return Looked(f"{try_copy(journal, folder, datetime.now(UTC))}")


def _sealing() -> Looked:
    from merchant_desk.system.cryptography_trial import try_cryptography

    return Looked(try_cryptography())


def _tls() -> Looked:
    from merchant_desk.gateway.roots import count_roots

    count = count_roots()
    if not count:
        return Looked(lacks=("ca-certificates",))
    return Looked(f"{count}" if count > 0 else "")


def _korean() -> Looked:
    body = _LETTERS.encode("cp949")
    return Looked("CP949") if body.decode("cp949") == _LETTERS else Looked(detail="cp949")


def _zones() -> Looked:
    """Ask for Seoul's time; where the system has no zones they come from a package of files."""
    from importlib.resources import files
    from zoneinfo import ZoneInfo

    if not files("tzdata.zoneinfo.Asia").joinpath("Seoul").read_bytes().startswith(b"TZif"):
        return Looked(lacks=("tzdata",))
    offset = datetime(2026, 7, 1, tzinfo=ZoneInfo("Asia/Seoul")).utcoffset()
    return Looked("Asia/Seoul") if offset == _SEOUL_OFFSET else Looked(detail=f"Asia/Seoul {offset}")


def _holidays() -> Looked:
    from merchant_desk.system.public_holidays import load_holidays

    day, name = _A_HOLIDAY
    found = load_holidays()(day)
    return Looked(f"{day} {found}") if found == name else Looked(detail=f"{day} {found!r}")


def _fees() -> Looked:
    from merchant_desk.system.fee_tables import read_fee_tables

    return Looked(", ".join(sorted(read_fee_tables().by_key)))


def _sheets(folder: Path) -> Looked:
    from merchant_desk.sheets.trial_book import try_workbook

    return Looked(try_workbook(folder))


def _licenses(bundle: Path) -> Looked:
    from merchant_desk.system.frozen_files import NOTICES, lacking_notices

    count = len([path for path in (bundle / NOTICES).rglob("*") if path.is_file()])
    return Looked(f"{count}", lacking_notices(bundle))


def _libraries(bundle: Path) -> Looked:
    from merchant_desk.system.frozen_files import gpl_only_files

    found = gpl_only_files(bundle)
    if found:
        return Looked(detail=f"GPL: {', '.join(found)}")
    from PySide6.QtCore import qVersion

    return Looked(f"Qt {qVersion()}")
