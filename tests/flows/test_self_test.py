"""The program tests itself over its real parts: whole as it is, and each part that is broken is a row that says so."""

import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageWriter
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtSvg import QSvgRenderer

from merchant_desk import paths
from merchant_desk.app.checking import self_test
from merchant_desk.app.checking.self_test import look_at_program, told
from merchant_desk.services.program.self_test import Part
from merchant_desk.system import frozen_files, keyring_parts
from tests.quality.house import ROOT

#: On a bare machine these stand for the other half that only a counter's computer has.
MAY_LACK = {"keyring", "sound", "speech", "printing"}


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """No session of this machine is asked for its keyring: it may wait for a bus."""
    monkeypatch.setattr(keyring_parts, "system_backend", SimpleNamespace)


@pytest.fixture
def only(qapp, monkeypatch):
    """Look at one part (others cost time and say nothing of it); returns its row."""

    def look(part, journal=None):
        looks = self_test._looks
        monkeypatch.setattr(self_test, "_looks", lambda *given: {part: looks(*given)[part]})
        (row,) = look_at_program(journal)["rows"]
        assert row["key"] == part.value
        return row

    return look


def test_the_program_is_whole_from_its_source(qapp):
    answer = look_at_program()
    assert answer["fit"], told(answer)
    keys = [row["key"] for row in answer["rows"]]
    assert keys == [part for part in Part if part not in {Part.OWN_JOURNAL, Part.LICENSES, Part.LIBRARIES}]
    assert {row["key"] for row in answer["rows"] if row["verdict"] != "good"} <= MAY_LACK
    assert all(row["action"] for row in answer["rows"] if row["verdict"] != "good")


def test_the_console_says_what_is_broken_and_what_to_do(only, monkeypatch):
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    monkeypatch.delitem(sys.modules, "merchant_desk.sheets.trial_book", raising=False)
    monkeypatch.delitem(sys.modules, "merchant_desk.sheets.bank_books", raising=False)
    only(Part.SHEETS)
    lines = told(look_at_program())
    assert "빠진 것이 1가지 있습니다" in lines[0]
    assert lines[1].startswith("[실패] 엑셀 파일: 쓸 수 없습니다:")
    assert lines[2] == "       → 프로그램을 다시 설치해 주세요."


#: A library that was left out of the build, and the part that fails without it.
LEFT_OUT = {
    "secretstorage": Part.KEYRING,
    "PySide6.QtMultimedia": Part.SOUND,
    "PySide6.QtTextToSpeech": Part.SPEECH,
    "PySide6.QtPrintSupport": Part.PRINTING,
    "PySide6.QtSvg": Part.PICTURES,
    "tzdata": Part.ZONES,
    "holidays": Part.HOLIDAYS,
}


@pytest.mark.parametrize(("library", "part"), LEFT_OUT.items(), ids=LEFT_OUT)
def test_a_library_that_was_left_out_is_a_row(only, monkeypatch, library, part):
    for name in [name for name in sys.modules if name == library or name.startswith(library + ".")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    row = only(part)
    assert row["verdict"] == "bad"
    assert library.partition(".")[2] in row["sentence"] or library in row["sentence"]


def test_a_module_of_the_program_that_cannot_be_loaded_is_named(only, monkeypatch):
    assert int(only(Part.MODULES)["sentence"].split()[1].removesuffix("개를")) > 200
    monkeypatch.delitem(sys.modules, "merchant_desk.app.books.day_close")
    monkeypatch.setitem(sys.modules, "merchant_desk.app.books.day_close", None)
    row = self_test._modules()
    assert row.lacks[0].startswith("merchant_desk.app.books.day_close (")


@pytest.mark.parametrize(
    ("part", "folder"), [(Part.SOUNDS, "sounds"), (Part.WORDS, "translations"), (Part.FEES, "fees")]
)
def test_a_file_of_the_program_that_is_gone_is_a_row(only, monkeypatch, tmp_path, part, folder):
    for place in (ROOT / "resources").iterdir():
        if place.name != folder:
            (tmp_path / place.name).symlink_to(place)
    (tmp_path / folder).mkdir()
    monkeypatch.setattr(paths, "_folders", lambda: (tmp_path,))
    assert only(part)["verdict"] == "bad"


@pytest.fixture
def bare_qt(monkeypatch, tmp_path):
    """A Qt whose plug-ins and translations are not there."""
    monkeypatch.setattr(QLibraryInfo, "path", lambda _which: str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("part", "lacks"),
    [
        (Part.WINDOW, "qxcb, qoffscreen"),
        (Part.SPEECH, "texttospeech"),
        (Part.PRINTING, "printsupport"),
        (Part.WORDS, "qtbase_ko.qm"),
    ],
)
def test_plug_ins_that_were_left_out_are_named(only, bare_qt, part, lacks):
    row = only(part)
    assert (row["verdict"], row["sentence"]) == ("bad", f"빠진 것이 있습니다: {lacks}")


def test_a_plug_in_that_cannot_be_loaded_is_named(only, bare_qt):
    (bare_qt / "platforms").mkdir()
    (bare_qt / "platforms" / "libqxcb.so").write_text("no library")
    row = only(Part.WINDOW)
    assert row["verdict"] == "bad"
    assert "qxcb (" in row["sentence"]


def test_a_way_to_printers_that_lacks_the_systems_half_is_no_failure(only, bare_qt):
    (bare_qt / "printsupport").mkdir()
    (bare_qt / "printsupport" / "libcupsprintersupport.so").write_text("no library")
    row = only(Part.PRINTING)
    assert (row["verdict"], "libcups2" in row["action"]) == ("look", True)


def test_a_computer_without_a_loudspeaker_is_told(only, monkeypatch):
    monkeypatch.setattr(QMediaDevices, "audioOutputs", list)
    row = only(Part.SOUND)
    assert (row["verdict"], row["action"]) == ("look", "스피커를 연결해 주세요.")


def test_a_computer_without_hangul_is_told(only, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "families", lambda _script: [])
    assert "fonts-nanum" in only(Part.FONT)["action"]


def test_a_form_of_pictures_that_is_missing_is_named(only, monkeypatch):
    monkeypatch.setattr(QImageWriter, "write", lambda _self, _picture: False)
    monkeypatch.setattr(QSvgRenderer, "render", lambda _self, _painter: None)
    assert only(Part.PICTURES)["sentence"] == "빠진 것이 있습니다: SVG, PNG, JPEG"


def test_a_computer_without_roots_is_told(only, monkeypatch, tmp_path):
    monkeypatch.setattr("merchant_desk.gateway.roots.count_roots", lambda: 0)
    assert "ca-certificates" in only(Part.TLS)["action"]


def test_a_place_where_nothing_can_be_written_is_told(only, monkeypatch):
    def full(_folder, _now):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("merchant_desk.journal.trial_log.try_new_log", full)
    row = only(Part.JOURNAL)
    assert "No space left" in row["sentence"]
    assert "남은 용량" in row["action"]


def test_an_order_log_that_this_version_cannot_open_is_told(only, tmp_path):
    log = tmp_path / "desk.db"
    log.write_bytes(b"torn" * 4096)
    row = only(Part.OWN_JOURNAL, log)
    assert (row["verdict"], "쓰던 버전" in row["action"]) == ("bad", True)


@pytest.mark.parametrize("part", [Part.LICENSES, Part.LIBRARIES])
def test_a_built_program_is_searched_for_notices_and_for_what_may_not_be_shipped(
    only, monkeypatch, tmp_path, part
):
    monkeypatch.setattr(frozen_files, "bundle_folder", lambda: tmp_path)
    (tmp_path / "libQt6Charts.so.6").write_bytes(b"\x7fELF")
    row = only(part)
    assert row["verdict"] == "bad"
    assert ("libQt6Charts" if part is Part.LIBRARIES else "LGPL-3.txt") in row["sentence"]


def test_without_qt_the_other_parts_are_still_looked_at(monkeypatch):
    monkeypatch.setattr(self_test, "_begin_qt", lambda: None)
    for name in [name for name in sys.modules if name.startswith("PySide6.QtGui")]:
        monkeypatch.setitem(sys.modules, name, None)
    rows = {row["key"]: row["verdict"] for row in look_at_program()["rows"]}
    assert (rows["window"], rows["font"], rows["database"], rows["tls"]) == ("bad", "bad", "good", "good")


def test_qt_is_not_begun_where_it_would_end_the_program(qapp, monkeypatch, bare_qt):
    monkeypatch.setattr(QGuiApplication, "instance", lambda: None)
    assert self_test._begin_qt() is None
    rows = {row["key"]: row for row in look_at_program()["rows"]}
    assert rows["sound"] == {
        "name": "소리",
        "key": "sound",
        "verdict": "bad",
        "sentence": "빠진 것이 있습니다: platforms/qoffscreen",
        "action": "리눅스에서는 libpulse0을 설치하고, 그래도 안 되면 프로그램을 다시 설치해 주세요.",
    }


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_where_qt_has_the_way_to_printers_in_its_library_no_plug_in_is_missed(
    only, bare_qt, monkeypatch, system
):
    monkeypatch.setattr(sys, "platform", system)
    assert only(Part.PRINTING)["verdict"] == "good"
