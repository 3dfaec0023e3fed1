"""Reads JSON by the wire's structs, and where that fails saves every part that can be read.

It must not know orders: it knows types only. Strict decoding comes first and is the usual way; the slow way
walks the value along the types, and what does not fit becomes None and a named defect.
"""

from __future__ import annotations

import json
import types
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec

S = TypeVar("S", bound=msgspec.Struct)

#: A document with more defects than this is read on, but they are not kept.
MOST_DEFECTS = 100
_BOM = b"\xef\xbb\xbf"


class NotJson(ValueError):
    """The bytes are no JSON; ``truncated`` tells that they end too early."""

    def __init__(self, detail: str, *, truncated: bool) -> None:
        super().__init__(detail)
        self.truncated = truncated


class Defects:
    """Collects what could not be read: the first problem of each path counts. Lives for one document."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.more = False

    def add(self, path: str, problem: str) -> None:
        """Note a problem in plain words, without the value: it may be somebody's."""
        if len(self.found) >= MOST_DEFECTS:
            self.more = True
        elif not any(_same_place(path, known) for known in self.found):
            self.found[path] = problem


def _same_place(path: str, known: str) -> bool:
    """Tell whether one path is the other or lies within it: a part's problem explains the whole's."""
    return path == known or path.startswith(f"{known}.") or known.startswith(f"{path}.")


def read(raw: bytes, kind: type[S], defects: Defects) -> S | None:
    """Return the document as ``kind``, or None where it is no JSON object; raises NotJson."""
    try:
        return msgspec.json.decode(raw, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        value = generic(raw, defects)
    return salvage(value, kind, "", defects) if isinstance(value, dict) else None


def generic(raw: bytes, defects: Defects) -> Any:
    """Return any JSON as plain values with Decimal numbers; raises NotJson.

    Half of an emoji (JavaScript cuts texts like that) and bytes that are no UTF-8 are replaced and named. An id keeps
    its halves, spelled out as JSON does, so that two ids never become one.
    """
    text = raw.removeprefix(_BOM).decode("utf-8", "surrogateescape")
    if "\N{REPLACEMENT CHARACTER}" in text:
        defects.add("$", "깨진 글자가 있습니다.")
    try:
        return _whole_characters(json.loads(text, parse_float=Decimal), defects)
    except json.JSONDecodeError as wrong:
        body = text.strip()
        starts = body.startswith(("{", "["))
        ends_early = starts and (wrong.pos >= len(text.rstrip()) or not body.endswith(("}", "]")))
        raise NotJson(f"{wrong.msg} at {wrong.pos}", truncated=ends_early) from wrong
    except (ValueError, RecursionError) as wrong:  # a number of thousands of digits, thousands of brackets
        raise NotJson(str(wrong)[:100], truncated=False) from wrong


def _whole_characters(value: Any, defects: Defects, *, is_id: bool = False) -> Any:
    """Return the value without halves of characters, which neither disk nor screen can take."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            defects.add("$", "깨진 글자가 있습니다.")
            if is_id:
                return value.encode("utf-8", "backslashreplace").decode()
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return value
    if isinstance(value, list):
        return [_whole_characters(entry, defects) for entry in value]
    if isinstance(value, dict):
        return {
            _whole_characters(key, defects): _whole_characters(entry, defects, is_id=_names_id(key))
            for key, entry in value.items()
        }
    return value


def _names_id(key: str) -> bool:
    """Tell whether a key of the wire holds an id: ``id``, ``eventId``, ``orderId`` ..."""
    return key == "id" or key.endswith("Id")


def salvage(value: Any, kind: Any, path: str, defects: Defects) -> Any:
    """Return ``value`` as ``kind`` as far as it can be read; None and a defect for what cannot."""
    if value is None:
        return None
    try:
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, ValueError, OverflowError):
        inner = _without_none(kind)
    if isinstance(inner, type) and issubclass(inner, msgspec.Struct) and isinstance(value, dict):
        parts = {
            part.name: salvage(value.get(part.encode_name), part.type, _join(path, part.encode_name), defects)
            for part in msgspec.structs.fields(inner)
        }
        return inner(**parts)
    if get_origin(inner) is list and isinstance(value, list):
        (entry_kind,) = get_args(inner)
        return [salvage(entry, entry_kind, f"{path}[{place}]", defects) for place, entry in enumerate(value)]
    plain = _plain(value, inner)
    if plain is None:
        defects.add(path, _EXPECTED.get(inner, "형식이 잘못되었습니다."))
    return plain


_EXPECTED: dict[Any, str] = {
    str: "글자가 아닙니다.",
    Decimal: "숫자가 아닙니다.",
    int: "정수가 아닙니다.",
    bool: "예/아니요 값이 아닙니다.",
    datetime: "시각을 읽을 수 없습니다.",
}


def _plain(value: Any, kind: Any) -> Any:
    """Return a scalar that is written in an unusual but unmistakable way, or None."""
    if kind is str and isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return str(value)
    if kind is bool and value in ("true", "false"):
        return value == "true"
    if kind is datetime and isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return None
    return None


def _without_none(kind: Any) -> Any:
    """Return T of ``T | None``."""
    if get_origin(kind) in (Union, types.UnionType):
        return next(part for part in get_args(kind) if part is not types.NoneType)
    return kind


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
