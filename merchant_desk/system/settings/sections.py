"""Read tables of a TOML file strictly: each key known, each value of the right kind. It knows no setting."""

from __future__ import annotations

import difflib
import math
from collections.abc import Sequence

from merchant_desk.domain.errors import SettingsError

ACTION = "파일을 고친 뒤 다시 실행해 주세요. 바뀐 것은 없습니다."
_LONGEST_TEXT = 2_000


class WrongKey(SettingsError):
    """One key of one table is wrong. ``table`` is the table as it was given, ``place`` how a person finds it."""

    def __init__(self, sentence: str, table: dict[str, object], place: str, key: str) -> None:
        super().__init__(sentence, action=ACTION)
        self.table, self.place, self.key = table, place, key


def refused(sentence: str) -> SettingsError:
    """Return the error for a file that is refused as a whole."""
    return SettingsError(sentence, action=ACTION)


class Section:
    """One table while it is read: ask for every key, then ``finish`` refuses what nobody asked for.

    ``place`` is how a person finds it: ``shops.platform``.
    """

    def __init__(self, table: object, place: str) -> None:
        self._place = place
        self._asked: list[str] = []
        if not isinstance(table, dict):
            raise refused(f"'{place}'에는 [{place}] 표가 와야 합니다.")
        self._table: dict[str, object] = table

    def name_of(self, key: str) -> str:
        """Return the key's full name."""
        return f"{self._place}.{key}" if self._place else key

    def wrong(self, key: str, must: str) -> WrongKey:
        """Return the error for a wrong value; ``must`` says what it has to be, as a Korean predicate."""
        return self.refused(key, f"'{self.name_of(key)}' 값은 {must}")

    def refused(self, key: str, sentence: str) -> WrongKey:
        """Return the error for a key that is wrong beside others, or not there."""
        return WrongKey(sentence, self._table, self._place, key)

    def missing(self, key: str) -> WrongKey:
        """Return the error for a key that has to be there."""
        return self.refused(key, f"'{self.name_of(key)}' 항목이 빠졌거나 비어 있습니다.")

    def has(self, key: str) -> bool:
        """Tell whether the key is there."""
        return key in self._table

    def value(self, key: str) -> object:
        """Return whatever stands there, None for nothing."""
        self._asked.append(key)
        return self._table.get(key)

    def required_text(self, key: str, at_most: int = _LONGEST_TEXT) -> str:
        """Return a text that must be there and must not be empty."""
        text = self.text(key, at_most)
        if not text:
            raise self.missing(key)
        return text

    def text(self, key: str, at_most: int = _LONGEST_TEXT) -> str:
        """Return a text of one line without control characters, trimmed; empty where it is absent."""
        value = self.value(key)
        return "" if value is None else self._line(key, value, at_most)

    def _line(self, key: str, value: object, at_most: int) -> str:
        if not isinstance(value, str) or any(ord(sign) < 32 or ord(sign) == 127 for sign in value):
            raise self.wrong(key, "따옴표로 묶은 한 줄의 글자여야 합니다.")
        if len(value) > at_most:
            raise self.wrong(key, f"{at_most}자를 넘을 수 없습니다.")
        return value.strip()

    def integer(self, key: str, default: int, low: int, high: int) -> int:
        """Return a whole number within the limits."""
        value = self.value(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.wrong(key, f"{low}에서 {high} 사이의 정수여야 합니다.")
        return value

    def number(self, key: str, default: float, low: float, high: float) -> float:
        """Return a number within the limits."""
        value = self.value(key)
        if value is None:
            return default
        fits = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
        if not fits or not low <= float(value) <= high:  # type: ignore[arg-type]  # fits says it is a number
            raise self.wrong(key, f"{low:g}에서 {high:g} 사이의 숫자여야 합니다.")
        return float(value)  # type: ignore[arg-type]  # the same

    def switch(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value = self.value(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.wrong(key, "true 또는 false여야 합니다.")
        return value

    def choice(self, key: str, choices: Sequence[str], default: str = "") -> str:
        """Return one of the words; an empty default means that the key must be there."""
        word = self.text(key) if default else self.required_text(key)
        word = word or default
        if word not in choices:
            raise self.wrong(key, f"{', '.join(choices)} 가운데 하나여야 합니다.")
        return word

    def texts(self, key: str, at_most: int, longest: int) -> tuple[str, ...]:
        """Return a list of different texts, each like :meth:`text` and none empty; none where it is absent."""
        value = self.value(key)
        if value is None:
            return ()
        if not isinstance(value, list) or len(value) > at_most:
            raise self.wrong(key, f'["이것", "저것"]처럼 적은 {at_most}개까지의 글자여야 합니다.')
        found = tuple(self._line(key, text, longest) for text in value)
        for text in found:
            if not text:
                raise self.missing(key)
            if found.count(text) > 1:
                raise self.wrong(key, f"같은 말을 두 번 적을 수 없습니다('{text}').")
        return found

    def words(self, key: str, choices: Sequence[str]) -> tuple[str, ...]:
        """Return a list of different words, each one of the choices, at least one of them; none where it is absent."""
        found = self.texts(key, max(len(choices), 1), _LONGEST_TEXT) if self.has(key) else None
        if found is None:
            self.value(key)
            return ()
        for word in found:
            if word not in choices:
                raise self.wrong(
                    key, f"{', '.join(choices)} 가운데에서 적어야 합니다('{word}'은(는) 없습니다)."
                )
        return found

    def table(self, key: str) -> object:
        """Return whatever stands where ``[key]`` belongs, an empty table where it is absent."""
        value = self.value(key)
        return {} if value is None else value

    def tables(self, key: str) -> list[object]:
        """Return the tables of ``[[key]]``; none where it is absent."""
        value = self.value(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(key, f"[[{self.name_of(key)}]] 표로 적어야 합니다.")
        return value

    def finish(self) -> None:
        """Refuse the first key that was never asked for, and say which one was probably meant."""
        for key in self._table:
            if key not in self._asked:
                near = difflib.get_close_matches(key, self._asked, n=1)
                hint = f" '{near[0]}'을(를) 쓰려던 것인가요?" if near else ""
                raise self.refused(key, f"'{self.name_of(key)}'은(는) 없는 항목입니다.{hint}")
