"""A pytest plug-in that makes Qt impossible to import: ``-p no:pytest-qt -p tests.without_qt``.

It stands in for pytest-qt's own settings, which the project's configuration names.
"""

import importlib.abc
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

QT = ("PySide6", "shiboken6")


class QtIsMissing(importlib.abc.MetaPathFinder):
    """Answers for Qt as a machine without it would."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in QT:
            raise ModuleNotFoundError(
                f"No module named {fullname!r} (this room works without Qt)", name=fullname
            )
        return None


def forbid_qt() -> None:
    loaded = [name for name in QT if name in sys.modules]
    assert not loaded, f"{loaded} are imported already"
    sys.meta_path.insert(0, QtIsMissing())


def pytest_addoption(parser: pytest.Parser) -> None:
    for name in ("qt_api", "qt_log_level_fail"):
        parser.addini(name, "a setting of pytest-qt, without effect here")
    parser.addini("qt_log_ignore", "a setting of pytest-qt, without effect here", type="linelist")


def pytest_configure() -> None:
    forbid_qt()
