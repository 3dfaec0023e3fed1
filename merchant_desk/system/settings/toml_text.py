"""Read the bytes of a TOML file as tables, with a sentence for what an editor did to it. It knows no setting."""

from __future__ import annotations

import re
import tomllib

from merchant_desk.domain.errors import SettingsError

from .sections import refused

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_LINE = re.compile(r"at line (\d+)")
_SAVE_AS_UTF_8 = "메모장에서 '다른 이름으로 저장'을 눌러 인코딩을 UTF-8로 바꿔 저장해 주세요."
LARGEST_BYTES = 1_000_000


def read_tables(body: bytes) -> dict[str, object]:
    """Return the tables; raises SettingsError. A byte order mark is fine, other encodings are not."""
    if len(body) > LARGEST_BYTES:
        raise too_large()
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise other_encoding(body, error) from error
    return tables_of(text)


def tables_of(text: str) -> dict[str, object]:
    """Return the tables of a text; raises SettingsError with the number of the line that cannot be read."""
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        # The library's message may quote the line, and the line may hold the secret: only its number is told.
        found = _LINE.search(str(error))
        line = found.group(1) if found else str(text.count("\n") + 1)
        raise refused(f"설정 파일의 {line}번째 줄을 읽을 수 없습니다(TOML 문법).") from None


def too_large() -> SettingsError:
    """Return the sentence for a file that can be no settings."""
    return refused("설정 파일이 너무 큽니다. 다른 파일을 고른 것 같습니다.")


def other_encoding(body: bytes, error: UnicodeDecodeError) -> SettingsError:
    """Return the sentence for a file that is not UTF-8, naming the encoding where it is the usual one."""
    name = ""
    if body.startswith(_UTF_16):
        name = "(유니코드 UTF-16)"
    else:
        try:
            body.decode("cp949")
            name = "(한국어 ANSI, CP949)"
        except UnicodeDecodeError:
            pass
    return SettingsError(
        f"설정 파일의 글자 인코딩{name}을 읽을 수 없습니다.",
        action=_SAVE_AS_UTF_8,
        detail=f"not UTF-8 at byte {error.start}",
    )
