"""Wipe the secret from a provisioning file once it is kept elsewhere. It must not know where, nor read settings."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import IO

from merchant_desk.domain.errors import SettingsError
from merchant_desk.system.settings.toml_text import tables_of

from .file_text import FileText
from .secret_lines import PLAIN, SEALED, secret_values, without_secrets

_BY_HAND = "비밀번호를 쓴 줄을 지우거나 파일을 없애 주세요."
_READ_ONLY = "등록 파일이 읽기 전용이라 비밀번호를 지우지 못했습니다. 파일을 없애거나 잘 보관해 주세요."
_NOT_WIPED = "등록 파일의 비밀번호를 지우지 못했습니다. 파일을 없애거나 잘 보관해 주세요."
#: A file that nobody may write (rights, a write-protected stick, a CD) and one that another program holds.
_SHUT = {errno.EACCES, errno.EPERM, errno.EROFS}


def wipe_secret(path: Path, text: FileText) -> str:
    """Take the secret out of the file that was read as ``text``; returns what to tell where that failed, else "".

    Blanks are written over the value first and brought to the disk; then what follows is written anew with an empty
    value, everything else byte for byte. A power cut between leaves a file with a blank secret. What a flash disk or a
    copying file system keeps beside the file is not in a program's hand.
    """
    values = list(secret_values(text.text))
    wiped = without_secrets(text.text)
    if not values or not _differs_by_secrets(text.text, wiped):
        return f"등록 파일에서 비밀번호를 찾아 지우지 못했습니다. {_BY_HAND}"
    try:
        with path.open("r+b") as file:
            if file.read() != text.body(text.text):
                return f"등록 파일이 그 사이에 바뀌어 비밀번호를 지우지 않았습니다. {_BY_HAND}"
            blank = " ".encode(text.coding)
            for value in values:
                begins, ends = (text.place(at) for at in value.inside)
                file.seek(begins)
                file.write(blank * ((ends - begins) // len(blank)))
            _sync(file)
            _rewrite(file, text.place(values[0].start), text.body(wiped))
    except FileNotFoundError:
        return "등록 파일이 그 사이에 없어져 비밀번호를 지우지 못했습니다. USB를 뺐다면 그 안의 파일을 지워 주세요."
    except OSError as error:
        return _READ_ONLY if error.errno in _SHUT else _NOT_WIPED
    return ""


def _rewrite(file: IO[bytes], begins: int, body: bytes) -> None:
    """Write what follows the first secret anew; a shorter file needs no room, so a full disk does not stop it."""
    file.seek(begins)
    file.write(body[begins:])
    file.truncate()
    _sync(file)


def _sync(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _differs_by_secrets(before: str, after: str) -> bool:
    """Tell whether the second text says what the first one does, with every secret empty."""
    try:
        return _without(tables_of(before)) == tables_of(after)
    except SettingsError:
        return False


def _without(value: object) -> object:
    """Return a value with every secret in it empty."""
    if isinstance(value, dict):
        return {key: "" if key in {PLAIN, SEALED} else _without(inner) for key, inner in value.items()}
    return [_without(inner) for inner in value] if isinstance(value, list) else value
