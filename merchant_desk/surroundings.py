"""The environment for programs of the system that this one starts; it must not know what they are asked to do.

Standard library only. A frozen program runs with its own libraries in front of the system's, and says so in its
environment: a program of the system that took them for its own might not start, or not find its plug-ins.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

#: Where the loader looks first. The bootloader keeps what it found under this name with ``_ORIG`` behind it.
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
_KEPT = "_ORIG"
#: What the bootloader tells its own children.
_BOOTLOADER = "_PYI_"


def system_environment(environment: Mapping[str, str] | None = None, **more: str) -> dict[str, str]:
    """Return the environment (default: ours) as it was before the frozen program added to it, with ``more`` set.

    From its source the program adds nothing, and nothing is taken away.
    """
    outside = dict(os.environ if environment is None else environment)
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        _take_out(outside, os.path.normcase(bundle))
    return outside | more


def _take_out(outside: dict[str, str], bundle: str) -> None:
    for name in _LIBRARY_PATHS:
        if (before := outside.pop(name + _KEPT, None)) is not None:
            outside[name] = before
    for name in (*_LIBRARY_PATHS, "PATH"):
        if name in outside:
            rest = [path for path in outside[name].split(os.pathsep) if not _is_inside(path, bundle)]
            if rest:
                outside[name] = os.pathsep.join(rest)
            else:  # an empty path would mean the present folder
                del outside[name]
    for name in [name for name in outside if name.startswith(_BOOTLOADER)]:
        del outside[name]


def _is_inside(path: str, bundle: str) -> bool:
    place = os.path.normcase(path)
    return place == bundle or place.startswith(bundle + os.sep)
