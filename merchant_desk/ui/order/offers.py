"""What the decision bar offers for an order. Pure; it must not know widgets, and it never compares more than modes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from merchant_desk.domain.decision import Action
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.domain.unsent import Unsent
from merchant_desk.ui import telling, words
from merchant_desk.ui.board.board_rows import says_start
from merchant_desk.ui.buttons import Look

#: Decisions that need a reason, in the order in which F4 looks for one.
WITH_REASON = (Action.REJECT, Action.CANCEL)


class Mode(StrEnum):
    """The one question that the bar asks."""

    DECIDE = "decide"
    STEPS = "steps"
    WAITING = "waiting"
    ALARM = "alarm"
    CUSTOMER = "customer"
    UNSURE = "unsure"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: its words, its colours and the decision behind it (None: leave the order as it is).

    ``is_found``: the decision is not asked for, somebody has seen at the platform that it holds.
    """

    text: str
    look: Look
    action: Action | None
    code: str = ""
    is_found: bool = False


def mode_of(record: OrderRecord, possible: tuple[Action, ...]) -> Mode:
    """Return which question an order asks now; what must stop the kitchen goes first."""
    if record.alarm:
        return Mode.ALARM
    if record.customer_asks:
        return Mode.CUSTOMER
    if record.status is Status.UNSURE:
        return Mode.UNSURE
    if record.status in CLOSED:
        return Mode.ENDED
    if Action.ACCEPT in possible:
        return Mode.DECIDE
    return Mode.STEPS if possible else Mode.WAITING


def steps(record: OrderRecord, possible: tuple[Action, ...]) -> tuple[Choice, ...]:
    """Return the steps of an accepted order, the next one first; where cooking has to begin, that is the next one.

    A platform that wants no word of it is not told: then somebody has seen it, no more.
    """
    begin: tuple[Choice, ...] = ()
    if says_start(record) and Action.PREPARING not in possible:
        begin = (Choice(words.PREPARING(), Look.PLAIN, None),)
    return begin + tuple(
        Choice(
            telling.action(action, record.order), Look.DANGER if action in WITH_REASON else Look.PLAIN, action
        )
        for action in possible
    )


def after_unsure(record: OrderRecord, possible: tuple[Action, ...]) -> tuple[Choice, ...]:
    """Return what staff may do about a decision whose outcome nobody knows: they see it, or they decide again."""
    choices = []
    if record.attempted is not None:
        said = words.ALREADY_DONE(decision=telling.action(record.attempted, record.order))
        choices.append(Choice(said, Look.PLAIN, record.attempted, is_found=True))
    is_new = record.settled is Status.NEW  # then nobody has accepted it: there is no next step
    for action in possible:
        if is_new is not (action in {Action.ACCEPT, Action.REJECT}):
            continue
        word = telling.action(action, record.order)
        again = words.AGAIN(decision=word) if action is record.attempted else word
        choices.append(Choice(again, Look.DANGER if action in WITH_REASON else Look.PLAIN, action))
    return tuple(choices)


def after_deadline(record: OrderRecord, possible: tuple[Action, ...], waits: Unsent) -> tuple[Choice, ...]:
    """Return what staff may do about a decision that did not leave in time: send it anyway, or leave the order."""
    choices = []
    for action in possible:
        if action not in {Action.ACCEPT, Action.REJECT}:  # nobody has accepted it: there is no next step
            continue
        word = telling.ACTIONS[action]()
        said = words.STILL(decision=word) if action is waits.action else word
        choices.append(Choice(said, Look.DANGER if action in WITH_REASON else Look.PLAIN, action))
    if record.attempted is not None:
        choices.append(Choice(words.LEAVE_IT(), Look.PLAIN, None))
    return tuple(sorted(choices, key=lambda choice: choice.look is Look.DANGER))


def too_late_question(waits: Unsent) -> str:
    """Return the plain question about a decision that did not leave in time."""
    return words.TOO_LATE(decision=telling.ACTIONS[waits.action]())


def unsure_question(record: OrderRecord) -> str:
    """Return the plain question about an uncertain decision."""
    attempted = record.attempted
    decision = telling.action(attempted, record.order) if attempted is not None else words.A_DECISION()
    return words.UNSURE(decision=decision)


def customer_question(record: OrderRecord) -> str:
    """Return what the customer wants, with the reason if one was given."""
    reason = telling.cancel_reason(record.cancel_reason)
    return words.ASKED_WHY(reason=reason) if reason else words.ASKED()
