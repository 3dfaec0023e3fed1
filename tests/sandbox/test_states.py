"""The platform's table of moves: what the docstring draws is what the code does."""

import pytest

from merchant_desk.sandbox.states import ENDED, MOVES, Move, RefusedMove, State, after


def drawn() -> dict[str, tuple[set[str], str, str]]:
    """Read the table out of the docstring."""
    assert Move.__doc__
    lines = [line.strip() for line in Move.__doc__.splitlines()]
    rules = [index for index, line in enumerate(lines) if line.startswith("====")]
    table = {}
    for line in lines[rules[1] + 1 : rules[2]]:
        move, *starts, target, event = line.split()
        table[move] = (set(starts), target, event)
    return table


def test_the_drawn_table_is_the_real_one():
    real = {move.value: ({*starts}, target, event) for move, (starts, target, event) in MOVES.items()}
    assert drawn() == real
    assert set(MOVES) == set(Move)


@pytest.mark.parametrize("move", Move)
@pytest.mark.parametrize("state", State)
def test_every_move_from_every_state(move: Move, state: State):
    starts, target, _event = MOVES[move]
    if state in starts:
        assert after(move, state) is target
        return
    with pytest.raises(RefusedMove) as refused:
        after(move, state)
    assert refused.value.repeat == (state is target)


def test_nothing_leads_out_of_an_ended_order():
    assert not [move for move, (starts, _, _) in MOVES.items() if starts & ENDED]
