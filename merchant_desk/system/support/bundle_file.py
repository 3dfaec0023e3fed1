"""Writes a support bundle as a ZIP file that gets its name once it is whole. It must not know what is in it."""

from __future__ import annotations

import zipfile
from pathlib import Path

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.support_port import Bundle
from merchant_desk.system.whole_file import whole_file


def write_bundle(bundle: Bundle, target: Path) -> None:
    """Write every part as it was shown, into a file for its owner; raises DeskError.

    Then nothing is left, and an older file is as it was. Times in the file are 1980-01-01: when the bundle was made
    stands in it.
    """
    if target.is_dir():
        raise DeskError(f"폴더가 아니라 파일 이름을 적어 주세요: {target}")
    with whole_file(target) as partial:
        partial.touch(0o600, exist_ok=False)
        with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in bundle.parts:
                entry = zipfile.ZipInfo(part.name)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o600 << 16
                archive.writestr(entry, part.text.encode("utf-8", "replace"))
