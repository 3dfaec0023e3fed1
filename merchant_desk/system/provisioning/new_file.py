"""Write a file that is not there yet, whole or not at all, with a sentence for what stands in the way."""

from __future__ import annotations

from pathlib import Path

from merchant_desk.domain.errors import SettingsError
from merchant_desk.system.durable import create_file


def write_new(path: Path, body: bytes) -> None:
    """Write the file; raises SettingsError, also where there is one of that name already."""
    try:
        if create_file(path, body):
            return
    except OSError as error:
        raise SettingsError(
            f"파일을 저장할 수 없습니다: {path}",
            action="폴더가 있는지, 쓸 수 있는지, 디스크에 자리가 있는지 확인해 주세요.",
            detail=f"{type(error).__name__}: {error}",
        ) from error
    raise SettingsError(f"이미 있는 파일입니다: {path}", action="다른 이름을 적어 주세요.")
