"""Rooms stay small and explained, nothing is left undone, and no file knows who wrote it and where."""

import ast
import re

import pytest

from tests.quality.house import PACKAGE, ROOT, dotted, modules, texts, tree

LONGEST = 400
EVERYTHING = [*modules(), *modules(ROOT / "tests"), *modules(ROOT / "packaging")]
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "controller"}
# Written so that this file does not hold what it looks for.
UNDONE = re.compile(r"\bTO[D]O\b|\bFIX[M]E\b|\bXX[X]\b|NotImplemented[E]rror|pragma: no [c]over")
MACHINE = re.compile(r"(?:^|[^\w.])/(?:work|farm|root|home/\w+|tmp/trial)/", re.MULTILINE)
REGISTRY = re.compile(
    r"py[p]i\.org|python[h]osted|registry\.np[m]|deb\.debia[n]|archive\.ubunt[u]", re.IGNORECASE
)


def test_no_module_is_too_long():
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in EVERYTHING}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_every_module_says_its_job():
    assert [str(path.relative_to(ROOT)) for path in EVERYTHING if not ast.get_docstring(tree(path))] == []


def test_no_module_has_a_name_that_says_nothing():
    assert [dotted(path) for path in modules() if VAGUE.intersection(re.split(r"[._]", dotted(path)))] == []


@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(UNDONE, id="undone"),
        pytest.param(MACHINE, id="machine"),
        pytest.param(REGISTRY, id="registry"),
    ],
)
def test_no_file_holds(pattern: re.Pattern[str]):
    found = [
        f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match[0].strip()}"
        for name, text in texts()
        for match in pattern.finditer(text)
    ]
    assert found == []


def test_the_journal_writes_only_through_its_transaction():
    """``with db.conn`` does not roll back: sqlite-utils 4 connects in autocommit mode."""
    found = [
        f"{dotted(path)}:{node.lineno}"
        for path in modules(PACKAGE)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.With)
        for item in node.items
        if isinstance(item.context_expr, ast.Attribute) and item.context_expr.attr == "conn"
    ]
    assert found == []


def test_packaging_does_not_shadow_the_library_of_that_name():
    assert not (ROOT / "packaging" / "__init__.py").exists()
