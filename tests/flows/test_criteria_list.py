"""Each criterion of the order receivers' list that applies from here has a test of its name."""

from __future__ import annotations

import ast
import csv
from pathlib import Path

FOLDER = Path(__file__).parent
#: The list of the criteria, kept beside the checkout; a clone without it goes by APPLICABLE.
TABLE = FOLDER.parents[2] / "shared" / "data" / "order_criteria.tsv"
BUILT = ("end to end", "codes of the standard now", "printing")
APPLICABLE = frozenset(
    f"IF-{number:02d}" for number in (1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23)
)


def names_in_tests() -> dict[str, int]:
    """How many test functions of this folder carry each criterion's id."""
    names = [
        node.name
        for file in sorted(FOLDER.glob("test_criteria_*.py"))
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_if_")
    ]
    ids = [f"IF-{name.split('_')[2]}" for name in names]
    return {one: ids.count(one) for one in ids}


def applicable() -> frozenset[str]:
    """The ids that apply to what is built (counter, printing), as the list says, else as this module does."""
    if not TABLE.is_file():
        return APPLICABLE
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        return frozenset(row["id"] for row in rows if any(built in row["applies_from"] for built in BUILT))


def test_each_criterion_has_its_one_test():
    assert names_in_tests() == dict.fromkeys(applicable(), 1)


def test_the_list_of_this_module_is_the_tables():
    assert applicable() == APPLICABLE
