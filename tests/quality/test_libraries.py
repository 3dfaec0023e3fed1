"""Each outside library lives in one room, and the domain needs none; late imports count too."""

import subprocess
import sys

from tests.quality.house import PACKAGE, ROOT, dotted, imports, modules

# The longest name that fits decides. A library that is not named here belongs nowhere yet.
HOMES = {
    "PySide6": {"app", "ui", "runtime", "printing"},
    "PySide6.QtWidgets": {"app", "ui"},
    "requests": {"gateway"},
    "urllib3": {"gateway"},
    "truststore": {"gateway"},
    "sqlite_utils": {"journal"},
    "sqlite3": {"journal"},
    "keyring": {"system"},
    "cryptography": {"journal", "system"},  # people's data; secrets in files and release signatures
    "platformdirs": {"system"},
    "tomli_w": {"system", "app"},  # the practice desk is set up by a provisioning file of its own
    "flask": {"sandbox"},
    "werkzeug": {"sandbox"},
    "waitress": {"sandbox"},
    "msgspec": {"gateway", "journal", "system"},
    "click": {"cli"},
    "segno": {"printing", "ui"},
    "serial": {"printing"},
    "win32print": {"printing"},
    "xlsxwriter": {"sheets"},
    "python_calamine": {"sheets"},
    "holidays": {"system"},
}
#: Practice, workbooks and holidays are loaded when somebody wants them: the start of a shop's day does not wait.
SELDOM = {"flask", "werkzeug", "jinja2", "waitress", "xlsxwriter", "holidays"}
DRAWING_MODULES = 3  # of printing: pictures of slips need Qt's text, and so do pages of reports
WITHOUT_QT = ("domain", "services", "gateway", "journal", "system", "sheets", "sandbox")
KNOWN = [(dotted(path), name) for path in modules() for name in sorted(imports(path))]


def test_each_library_is_imported_in_its_own_room_only():
    strangers = [
        f"{module} imports {name}"
        for module, name in KNOWN
        if (homes := _homes(name)) is not None and module.partition(".")[0] not in homes
    ]
    assert strangers == []


def _homes(name: str) -> set[str] | None:
    """Return the rooms that may import it; None where everybody may."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        if (homes := HOMES.get(".".join(parts[:length]))) is not None:
            return homes
    return None if parts[0] == "merchant_desk" or parts[0] in sys.stdlib_module_names else set()


def test_the_domain_needs_nothing_from_outside():
    outside = [
        f"{module} imports {name}"
        for module, name in KNOWN
        if module.startswith("domain")
        and name.partition(".")[0] not in sys.stdlib_module_names
        and not name.startswith("merchant_desk.domain")
        and name != "merchant_desk"
    ]
    assert outside == []


def test_only_the_drawing_modules_of_printing_know_qt():
    drawing = {
        module for module, name in KNOWN if module.startswith("printing") and name.startswith("PySide6")
    }
    assert len(drawing) <= DRAWING_MODULES, drawing


def test_every_module_of_the_rooms_without_qt_is_imported_where_qt_is_missing():
    names = [f"merchant_desk.{dotted(path)}" for room in WITHOUT_QT for path in modules(PACKAGE / room)]
    code = "import importlib, sys; from tests.without_qt import forbid_qt; forbid_qt()\n"
    code += f"for name in {names!r}: importlib.import_module(name)\n"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_start_loads_nothing_that_the_counter_seldom_needs():
    code = "import sys, merchant_desk.app.commands; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "PySide6" in done.stdout.split()
    assert SELDOM & set(done.stdout.split()) == set()
