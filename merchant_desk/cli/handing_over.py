"""Hands a command to the version of the program that runs in this home, where an update has put one in place.

The installed program stays as it is; an order log that a newer version has migrated is beyond it. Standard library
only, but for the rule where a home is.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from merchant_desk.surroundings import system_environment

#: What this very program is asked: to guard (then it chooses the version), to test itself, to settle a home; and to say
#: why no desk runs, because the other version may be what is broken.
ITSELF = frozenset({"--guarded", "--self-test", "--settle"})
STOPPED = "stopped"


def hand_over(words: Sequence[str], environment: Mapping[str, str]) -> None:
    """Let the version of this home carry the command out, and end with its exit code; return where this is the one.

    Only the installed program does so: a version that is asked itself, for its self-test, answers itself.
    """
    from merchant_desk.domain.errors import SettingsError
    from merchant_desk.system.guarding.guarded import GUARDED, PROGRAM
    from merchant_desk.system.home import open_home
    from merchant_desk.system.versions.program_place import ProgramPlace

    if environment.get(GUARDED) == "1" or ITSELF.intersection(words) or words[:1] == [STOPPED]:
        return
    try:
        place = ProgramPlace(open_home(environment).data)
    except SettingsError:  # the command itself says it
        return
    if not place.is_base:
        return
    program = Path(place.command()[0]).with_name(
        Path(sys.executable).name
    )  # of the twins, the one that was called
    if program == Path(sys.executable) or not program.is_file():
        return
    given = system_environment() | {"PYINSTALLER_RESET_ENVIRONMENT": "1", PROGRAM: sys.executable}
    with contextlib.suppress(OSError):  # it cannot be started: better this version than none
        if sys.platform == "win32":  # execv there ends before the other has begun
            sys.exit(subprocess.run([str(program), *words], env=given, check=False).returncode)
        os.execve(program, [str(program), *words], given)  # noqa: S606  # our own program
