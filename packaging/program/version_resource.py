"""Write what Windows shows of the program's version and maker; it must not know the version itself."""

from __future__ import annotations

import re

_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags={flags}, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("041204B0", [
      StringStruct("CompanyName", "Merchant Desk"),
      StringStruct("FileDescription", "{about}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "Apache-2.0"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Merchant Desk"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0412, 1200])])
  ]
)
"""
_PRERELEASE = 0x2


def version_resource(version: str, name: str, about: str) -> str:
    """Return the text of PyInstaller's version file for an executable ``name``; ``about`` is shown in the task manager.

    ``version`` is the program's own (``0.2.0``, ``0.2.0rc1``): its first four numbers, padded by zeros.
    """
    release = re.match(r"\d+(?:\.\d+)*", version)
    if release is None:
        raise ValueError(f"{version!r} does not begin with a number")
    parts = [int(part) for part in release[0].split(".")[:4]]
    numbers = tuple(parts + [0] * (4 - len(parts)))
    flags = 0 if release[0] == version else _PRERELEASE
    return _TEMPLATE.format(numbers=numbers, flags=flags, version=version, name=name, about=about)
