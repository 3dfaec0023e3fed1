"""Becomes the desk's guardian where the command line asks for it, or its small window, before the commands are loaded.

Standard library only, but for the rule where a home is. What the guardian does: ``system/guarding/guard.py``.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from merchant_desk.system.guarding.guardian import SHOW, WORD, is_wanted


def guard_if_wanted(words: Sequence[str], environment: Mapping[str, str]) -> None:
    """Guard the desk and end with its exit code, or return: where nobody asks for it, or the home cannot be used.

    In the latter case the desk itself says why.
    """
    if WORD not in words or not is_wanted(words, environment):
        return
    from merchant_desk.domain.errors import SettingsError
    from merchant_desk.system.guarding.guardian import watch_over
    from merchant_desk.system.home import open_home
    from merchant_desk.system.versions.program_place import versions_of

    try:
        home = open_home(environment)
    except SettingsError:
        return
    sys.exit(watch_over(words, home.data, home.logs, versions_of(home.data)))


def show_if_wanted(words: Sequence[str]) -> None:
    """Show a sentence where no desk runs and end with the answer: what the guardian asks of a process of its own."""
    if len(words) == len((SHOW, "sentence")) and words[0] == SHOW:
        from merchant_desk.app.program.stopped import show_stopped

        sys.exit(show_stopped(words[1]))
