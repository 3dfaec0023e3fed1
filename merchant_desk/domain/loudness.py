"""How loud a call is: the longer nobody answers it the louder, up to the volume that was set. Pure; no sound here."""

from __future__ import annotations

from .attention import Voice

#: A call begins with this share of the set volume (half the amplitude: 6 dB below) and is at all of it after RISE_S.
FIRST_SHARE = 0.5
RISE_S = 15.0
#: These cannot wait: they are at the full set volume at once.
AT_ONCE = frozenset({Voice.CANCELLED, Voice.EXPIRING})
#: No share makes a call quieter than this (of the loudest that the bell can be): two metres from a small speaker it
#: is still heard. A volume that was set below it is used whole.
AUDIBLE = 0.3


def share_of_volume(voice: Voice, unanswered_s: float) -> float:
    """Return which share of the set volume a call has that nobody has answered for so long (0.5 to 1.0)."""
    if voice in AT_ONCE:
        return 1.0
    risen = min(max(unanswered_s / RISE_S, 0.0), 1.0)
    return FIRST_SHARE + (1.0 - FIRST_SHARE) * risen


def loudness(volume_percent: int, share: float) -> float:
    """Return the loudness from 0.0 to 1.0 for a set volume (0 to 100) and a share of it."""
    full = volume_percent / 100
    return max(full * share, min(full, AUDIBLE))
