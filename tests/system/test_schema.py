"""The schema of provisioning files: what it says of each key is what the reader does with it."""

from __future__ import annotations

import copy
import math
import tomllib
from datetime import date, datetime
from functools import cache
from typing import Any

import jsonschema  # type: ignore[import-untyped]  # it publishes no types
import pytest
from hypothesis import given
from hypothesis import settings as limits

from merchant_desk.domain.errors import SettingsError
from merchant_desk.system.provisioning.provision import judged
from merchant_desk.system.provisioning.set_up_names import _schema
from merchant_desk.system.settings.setup_format import write_setup
from tests.system.test_any_settings import settings
from tests.system.test_provision import FILE, WRONG, changed
from tests.system.test_sample import every_line_used, sample

SCHEMA = _schema()
WHOLE = jsonschema.Draft202012Validator(SCHEMA)
#: Keys that name another table: whether there is one of that name is the reader's to say.
NAMING = {"profile", "dishes", "not_dishes", "backup"}
#: Keys without a usual value: absent means what no value says, or another key stands for it.
WITHOUT_USUAL = {"code_table", "printers.profile", "computer.starts_with_session"}
ANYTHING: list[object] = [
    "",
    " ",
    "x",
    "100",
    0,
    1,
    -1,
    0.5,
    True,
    [],
    ["x"],
    [1],
    [[]],
    {},
    {"x": 1},
    [{}],
    [{"x": 1}],
]
TEXTS: list[object] = [
    *("10:00-11:00", "123-45-67890", "2026-02-03", "0.92", "a\nb", "a\x7fb", "그 밖", "101", "0.12345", "-1"),
    *("가" * 12, "가" * 31, "가" * 41, "가" * 61, "가" * 201, "가" * 501, "가" * 2001, "a" * 8001),
    *("https://a.kr", "https://a.kr:70000", "http://a.kr", "http://127.0.0.1:1", "http://127.0.0.1.a.kr"),
    *("tcp://a:0", "tcp://a:9", "tcp://a:99999", "serial:COM1?baud=9600&flow=rtscts", "serial:COM1?baud=7"),
    *("serial:?baud=9600", "spool://a", "file:a", "usb:1", "/x", "x/y", "24:00-25:00", "22:00-12:00"),
    *("a" * 35, "a" * 36, "a" * 101, "a b" * 12, "A_B", "1A", f"md1.scrypt-15-8-1.{'A' * 22}"),
]  # fmt: skip
NUMBERS: list[object] = [
    *(2, 3, 11, 12, 32, 40, 60, 61, 120, 121, 150, 151, 255, 256, 600, 601, 1440, 1441, 100_000, 100_001),
    *(0.4, 29.9, 30.5, 100.5),
]  # fmt: skip
LISTS: list[object] = [
    *(["x", "x"], ["그 밖"], [""], [" "], ["kitchen"], ["heading"], ["heading", "dishes"], ["qr"], ["logo"]),
    *(["10:00-11:00"], ["10:00-11:00", "11:00-12:00"], ["2026-02-03"], ["x"] * 300, [["x"]]),
    [f"{number:02}:00-{number:02}:30" for number in range(5)],
]  # fmt: skip
#: What is tried in the place of a key, by the kind of its value.
PROBES = {"string": TEXTS, "integer": NUMBERS, "number": NUMBERS, "array": LISTS, "boolean": []}


def as_json(value: object) -> object:
    """Return a TOML value as a schema sees it: JSON has no dates and no infinite numbers."""
    if isinstance(value, dict):
        return {key: as_json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_json(inner) for inner in value]
    if isinstance(value, date | datetime) or (isinstance(value, float) and not math.isfinite(value)):
        return str(value)
    return value


def reads(tables) -> str:
    """Return why the reader refuses the tables, empty where it takes them."""
    try:
        judged(tables)
    except SettingsError as error:
        return error.sentence
    return ""


def leaves(schema=SCHEMA, place=()):
    """Each key that holds a value, with its place and whether its table needs it."""
    for key, inner in schema["properties"].items():
        below = inner.get("items", inner)
        if "properties" in below:
            yield from leaves(below, (*place, key))
        else:
            yield (*place, key), inner, key in schema.get("required", ())


LEAVES = list(leaves())


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_each_key_has_words_limits_a_usual_value_and_an_example():
    for place, leaf, is_needed in LEAVES:
        check_words(place, leaf, is_needed)


def check_words(place, leaf, is_needed) -> None:
    assert leaf["title"] != leaf["x-title"] or place[-1] == "ONNURI"
    assert " / " in leaf["description"]
    kinds = leaf.get("anyOf") if "type" not in leaf else [leaf]
    for kind in kinds:
        limits = {
            "string": {"maxLength", "enum", "pattern"},
            "integer": {"maximum", "enum"},
            "number": {"maximum"},
            "array": {"maxItems", "uniqueItems"},
            "boolean": {"type"},
        }
        assert limits[kind["type"]] & kind.keys()
    judge = jsonschema.Draft202012Validator(leaf)
    for example in leaf["examples"]:
        judge.validate(example)
    if "default" in leaf:
        judge.validate(leaf["default"])
    named = {place[-1], ".".join(place)} & WITHOUT_USUAL or place[:3] == ("books", "rates", "payment")
    assert ("default" in leaf) is not (is_needed or bool(named))
    assert set(leaf.get("x-words", ())) <= set(leaf.get("enum", ()))


def test_the_sample_and_all_of_its_lines_together_fit_the_schema():
    for text in (sample(), every_line_used()):
        assert [error.message for error in WHOLE.iter_errors(as_json(tomllib.loads(text)))] == []
    assert sample().startswith("#:schema ")


@given(settings())
@limits(max_examples=20)
def test_whatever_a_desk_exports_fits_once_the_secret_is_filled_in(wanted):
    tables: dict[str, Any] = write_setup(wanted)
    platform = tables["shops"][0]["platform"]
    has_secret = bool(wanted.platform.client_secret_env)
    assert (WHOLE.is_valid(as_json(tables)), not reads(tables)) == (has_secret, has_secret)
    if not has_secret:
        platform["client_secret"] = ""
        assert not WHOLE.is_valid(as_json(tables))
        platform["client_secret"] = "s3cret"
    assert [error.message for error in WHOLE.iter_errors(as_json(tables))] == []
    assert reads(tables) == ""


@pytest.mark.parametrize(("old", "new", "told"), WRONG, ids=[new[:30] for _old, new, _told in WRONG])
def test_what_the_reader_refuses_by_its_name_does_not_fit(old, new, told):
    assert not WHOLE.is_valid(as_json(tomllib.loads(changed(old, new))))


@cache
def everything():
    return tomllib.loads(every_line_used())


def with_value(place, value):
    """Return a file that has every key of one table, and this value in the place of one key."""
    tables = {"shops": everything()["shops"], place[0]: everything()[place[0]]}
    table = tables = copy.deepcopy(tables)
    for key in place[:-1]:
        table = table[key][0] if isinstance(table[key], list) else table[key]
    rivals = {"columns", "profile", "dishes", "not_dishes", "backup"} if place[0] == "printers" else set()
    rivals |= {"client_secret"} if place[-1].startswith("client_secret") else set()
    rivals |= {"large"} if place[-1] == "parts" else set()
    for rival in rivals:
        table.pop(rival, None)
    table[place[-1]] = value
    return tables


def is_elsewhere(place, value) -> bool:
    """Tell whether it is a whole path on another system."""
    return place[-1] in {"logo", "folder"} and str(value).startswith("D:")


def forgiven(leaf, value) -> bool:
    """The reader takes a word with blanks around it, and an empty one for the usual; an editor may underline it."""
    listed = value if isinstance(value, list) else [value]
    return any(isinstance(one, str) and one != one.strip() for one in listed) or (
        value == "" and "enum" in leaf
    )


@pytest.mark.parametrize(
    ("place", "leaf"), [one[:2] for one in LEAVES], ids=[".".join(one[0]) for one in LEAVES]
)
def test_schema_and_reader_say_the_same_of_any_value(place, leaf):
    part = jsonschema.Draft202012Validator(SCHEMA["properties"][place[0]])
    probes = PROBES[leaf["type"]] if "type" in leaf else [*TEXTS, *NUMBERS]
    for value in [*ANYTHING, *probes, *leaf["examples"], *leaf.get("enum", ())]:
        tables = with_value(place, value)
        fits = part.is_valid(as_json(tables[place[0]]))
        refused = reads(tables)
        if (
            fits
            and refused
            and ((place[-1] in NAMING and place[0] == "printers") or is_elsewhere(place, value))
        ):
            continue
        if not fits and not refused:
            assert forgiven(leaf, value), (value, "only the reader takes it")
        else:
            assert fits is not bool(refused), (value, refused)


def test_the_file_of_the_design_fits_and_a_second_shop_does_not():
    WHOLE.validate(tomllib.loads(FILE))
    shop = FILE.partition("[[printers]]")[0]
    assert not WHOLE.is_valid(tomllib.loads(shop + shop))
    assert not WHOLE.is_valid({})
