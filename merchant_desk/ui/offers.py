"""What the decision bar offers for an order. Pure; it must not know widgets, and it never compares more than modes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from merchant_desk.domain.decision import Action
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status

from . import telling, words
from .buttons import Look

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
    """One button: its words, its colours and the decision behind it."""

    text: str
    look: Look
    action: Action
    code: str = ""


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


def steps(possible: tuple[Action, ...]) -> tuple[Choice, ...]:
    """Return the steps of an accepted order, the next one first."""
    return tuple(
        Choice(telling.ACTIONS[action](), Look.DANGER if action in WITH_REASON else Look.PLAIN, action)
        for action in possible
    )


def after_unsure(record: OrderRecord, possible: tuple[Action, ...]) -> tuple[Choice, ...]:
    """Return what staff may do about a decision whose outcome nobody knows."""
    choices = []
    unwanted = Action.CANCEL if record.settled is Status.NEW and Action.REJECT in possible else Action.REJECT
    for action in possible:
        if action is unwanted:  # both lead to the same request; one word is the right one
            continue
        word = telling.ACTIONS[action]()
        again = words.AGAIN(decision=word) if action is record.attempted else word
        choices.append(Choice(again, Look.DANGER if action in WITH_REASON else Look.PLAIN, action))
    return tuple(choices)


def unsure_question(record: OrderRecord) -> str:
    """Return the plain question about an uncertain decision."""
    decision = telling.ACTIONS[record.attempted]() if record.attempted is not None else words.A_DECISION()
    return words.UNSURE(decision=decision)


def customer_question(record: OrderRecord) -> str:
    """Return what the customer wants, with the reason if one was given."""
    reason = telling.shorten(record.cancel_reason, 120)
    return words.ASKED_WHY(reason=reason) if reason else words.ASKED()
