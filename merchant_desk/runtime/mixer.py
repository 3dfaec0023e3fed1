"""Ask the system whether its default output is muted or at zero; it must not decide what that means.

Qt does not tell: a muted output consumes the bell's sound as if it were heard. Every call waits for a child
process and belongs on a lane.
"""

from __future__ import annotations

import logging
import re
import shutil
import subprocess
from dataclasses import dataclass

from merchant_desk.surroundings import system_environment

log = logging.getLogger(__name__)

TIMEOUT_S = 2.0


@dataclass(frozen=True, slots=True)
class Mixer:
    """The default output's state; ``volume_percent`` is the loudest channel's."""

    muted: bool
    volume_percent: int

    @property
    def is_silent(self) -> bool:
        """Return whether nobody can hear anything."""
        return self.muted or self.volume_percent == 0


def read_mixer() -> Mixer | None:
    """Return the default output's state, or None where it cannot be asked (no pactl, no server, no output).

    Source: ``pactl get-sink-mute`` and ``get-sink-volume`` (PulseAudio 15 and newer, also PipeWire's).
    """
    pactl = shutil.which("pactl")
    if pactl is None:
        return None
    muted = _ask(pactl, "get-sink-mute")
    volume = _ask(pactl, "get-sink-volume")
    percents = [int(percent) for percent in re.findall(r"(\d+)%", volume)]
    if not muted or not percents:
        return None
    return Mixer(muted="yes" in muted.split(), volume_percent=max(percents))


def _ask(pactl: str, question: str) -> str:
    """Return pactl's answer, or "" if there is none."""
    try:
        done = subprocess.run(
            [pactl, question, "@DEFAULT_SINK@"],
            env=system_environment(LC_ALL="C"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("pactl %s: %s", question, error)
        return ""
    return done.stdout if done.returncode == 0 else ""
