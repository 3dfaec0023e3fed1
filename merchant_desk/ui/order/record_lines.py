"""What happened to an order, line by line, in plain words. Pure; it must not know widgets or where lines are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.services.black_box.words import STEPS, actor_words, detail_words
from merchant_desk.ui import telling
from merchant_desk.ui.local_time import exact
from merchant_desk.ui.said.said import said
from merchant_desk.ui.said.said_steps import step_detail

from . import order_words

#: An order's page shows at most this many lines, the newest; the export has them all.
MOST_LINES = 120
#: The token and the sign of steps that mean something; the others are plain.
_TONES: dict[Step, tuple[str, str]] = {
    Step.RANG: ("new", "new"),
    Step.SILENT: ("late", "late"),
    Step.UNREADABLE: ("late", "late"),
    Step.DECIDED: ("cook", "cook"),
    Step.CONFIRMED: ("ready", "ready"),
    Step.REFUSED: ("late", "close"),
    Step.UNSURE: ("late", "ask"),
    Step.CUSTOMER_ASKED: ("late", "ask"),
    Step.CANCELLED: ("late", "stop"),
    Step.PRINTED: ("ready", "ready"),
    Step.PRINT_UNKNOWN: ("late", "ask"),
    Step.PRINT_FAILED: ("late", "late"),
    Step.LINK_LOST: ("late", "late"),
    Step.LINK_BACK: ("ready", "ready"),
    Step.RESTORED: ("plan", "wait"),
    Step.HUNG: ("late", "late"),
}


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One line: clock time, what happened, by whom, what about it; the token of its colour and its sign, if any."""

    at: str
    step: str
    who: str
    detail: str
    tone: str = "ink"
    sign: str = ""

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return order_words.RECORD_SPOKEN(at=self.at, step=self.step, who=self.who, detail=self.detail).rstrip(
            ", "
        )


def record_lines(lines: Sequence[BlackBoxLine], now: datetime) -> tuple[RecordLine, ...]:
    """Return the newest lines, oldest first, with the desk's own times."""
    return tuple(_line(line, now) for line in lines[-MOST_LINES:])


def _line(line: BlackBoxLine, now: datetime) -> RecordLine:
    tone, sign = _TONES.get(line.step, ("ink", ""))
    return RecordLine(
        at=exact(line.at, now),
        step=said(STEPS[line.step]),
        who=said(telling.shorten(actor_words(line.actor), 30)),
        detail=step_detail(telling.shorten(detail_words(line), 160)),
        tone=tone,
        sign=sign,
    )
