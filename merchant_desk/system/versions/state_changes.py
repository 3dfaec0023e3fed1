"""What becomes of the state of versions when one begins, fails or is left. It must not know files or processes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from .program_state import MOST_REFUSED, ProgramState

#: A version that breaks down in this time since it was put in place is a new one.
NEW_FOR = timedelta(hours=24)


def confirmed(state: ProgramState) -> ProgramState:
    """Return the state after the version on trial has begun; what was left before is over with that."""
    return replace(
        state,
        current=state.trying,
        previous=state.current,
        trying="",
        starts=0,
        left="",
        because="",
        untold=False,
        confirmed_at=datetime.now(UTC).isoformat(timespec="seconds"),
        breaks=0,
    )


def left(state: ProgramState, version: str, sentence: str) -> ProgramState:
    """Return the state that tells of a version that was left."""
    return replace(state, left=version, because=sentence, untold=True)


def is_new(state: ProgramState) -> bool:
    """Tell whether the version that runs was put in place not long ago; by a clock that was set, it was not."""
    try:
        age = datetime.now(UTC) - datetime.fromisoformat(state.confirmed_at)
    except (ValueError, TypeError):
        return False
    return timedelta() <= age < NEW_FOR


def with_refused(state: ProgramState, version: str) -> tuple[str, ...]:
    """Return the versions that are not taken again, with one more."""
    return (*(one for one in state.refused if one != version), version)[-MOST_REFUSED:]


def without_waiting(state: ProgramState) -> ProgramState:
    """Return the state in which nothing waits to be put in place."""
    return replace(state, waiting="", notes_ko="", notes_en="", asked=False)
