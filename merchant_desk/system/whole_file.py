"""Give a file its name only once it is whole: written beside its place, synced, renamed. It must not know contents."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from merchant_desk.domain.errors import DeskError, DiskFull

from .durable import sync_folder

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """Give a path beside ``target`` to be written; it takes ``target``'s place when the block ends well.

    When it ends otherwise, nothing is left and an older file stands as it was. Raises DeskError for what the disk
    refuses, also inside of the block.
    """
    partial = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        yield partial
        with partial.open("rb+") as file:
            os.fsync(file.fileno())
        partial.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise not_saved(target, error) from error
    finally:
        with contextlib.suppress(OSError):  # it has its name, or was never there
            partial.unlink()


def not_saved(target: Path, error: OSError) -> DeskError:
    """Return why a file cannot be saved, for a person."""
    detail = f"{type(error).__name__}: {error}"
    if error.errno in _FULL:
        return DiskFull(
            f"디스크가 가득 차서 저장할 수 없습니다: {target}",
            action="자리를 비우거나 다른 디스크에 저장해 주세요.",
            detail=detail,
        )
    return DeskError(
        f"파일을 저장할 수 없습니다: {target}",
        action="폴더가 있는지, 쓸 수 있는지, 다른 프로그램이 열고 있지 않은지 확인해 주세요.",
        detail=detail,
    )
