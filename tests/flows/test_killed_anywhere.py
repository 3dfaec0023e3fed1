"""The power goes at the worst moments: nothing is lost, nothing happens twice, it rings again (`make soak`: longer)."""

import pytest

from tests.soak.rounds import Rounds
from tests.soak.world import World

pytestmark = [pytest.mark.sound, pytest.mark.timeout(240)]


def test_power_cuts_at_the_worst_moments(tmp_path, sound):
    with World(tmp_path, seed=5, sound=sound) as world:
        rounds = Rounds(world, seed=5)
        rounds.cycle(
            ringing=("after the poll's answer", "before the commit", "in the commit", "before the ack"),
            deciding=(
                "before a decision is sent",
                "after a decision is applied",
                "mid-slip",
                "after the slip",
            ),
        )
        rounds.search_for_leaks()
        tally = rounds.tally
    assert tally.is_clean, tally
    assert tally.kills.total() == 8
    assert len(tally.handed_out) == len(tally.confirmed) == 24
    assert tally.rings >= 12
    assert tally.asked >= 2  # the slip that broke off, and the one that nobody noted
