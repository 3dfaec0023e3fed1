"""The decision bar: one question at a time about the selected order. It must not decide anything itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.domain.decision import Action, CancelCode, DenyCode
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.unsent import Unsent
from merchant_desk.services.usual_times import Suggestion
from merchant_desk.ui import telling, words
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.theme import Theme

from . import offers
from .decision_bodies import CHIP_MINUTES, AcceptBody, QuestionBody, ReasonsBody, SeenBody
from .offers import Choice, Mode
from .stock_body import StockBody, dishes_of

LEAST_MINUTES = 5
MOST_MINUTES = 240
STEP_MINUTES = 5
#: As wide as the paper above it.
_WIDEST_PX = 1448


@dataclass(frozen=True, slots=True)
class Shown:
    """What the bar is about: the selected order with what may be done, and the order that F2 accepts.

    ``target`` is None when nothing waits for acceptance; ``behind`` counts further new orders; ``waits`` is the
    selected order's decision that has not left the shop. ``usual`` is what orders like the selected one took,
    ``last_min`` the preparation time that was chosen last (0: none).
    """

    record: OrderRecord | None
    possible: tuple[Action, ...]
    target: OrderRecord | None
    behind: int
    waits: Unsent | None = None
    usual: Suggestion | None = None
    last_min: int = 0

    def chips(self) -> tuple[int, ...]:
        """Return the preparation times on the chips: the usual ones, and the one that was chosen last."""
        return tuple(sorted({*CHIP_MINUTES, self.last_min} - {0}))


class DecisionBar(QWidget):
    """Asks, and emits the answer. Main thread; owned by the window.

    The signals carry order ids; ``rejected`` also serves cancelling an accepted order, as the desk does, and carries
    the ids of the items that have run out.
    """

    accepted = Signal(str, int)
    rejected = Signal(str, str, object)
    advanced = Signal(str, object)
    answered = Signal(str, bool, str)
    seen = Signal(str)
    found_done = Signal(str)
    left_reasons = Signal()

    def __init__(self, theme: Theme, preparation_min: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.DECISION_PART())
        self._theme = theme
        self._usual_min = preparation_min
        self.minutes = preparation_min
        self._shown = Shown(None, (), None, 0)
        self._key: tuple[object, ...] = ()
        self._reasons_for: str = ""
        self._asks_items = False
        self.body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 12)
        self._column.setSpacing(10)
        self.accept_line = Button(theme, Look.GO, px=24, beside=True, parent=self)
        self.accept_line.setFixedHeight(60)
        self.accept_line.clicked.connect(self.accept_target)
        self._column.addWidget(self.accept_line)
        self.accept_line.setMaximumWidth(_WIDEST_PX)
        self.hide()

    # --- what is shown --------------------------------------------------------------------------------------

    def show_question(self, shown: Shown) -> None:
        """Show the question about ``shown``; a new target starts with the shop's usual preparation time."""
        old_target = self._shown.target.order_id if self._shown.target is not None else ""
        if shown.target is not None and shown.target.order_id != old_target:
            self.minutes = self._usual_min
        self._shown = shown
        if self._reasons_for and self._reason_action(self._reasons_for) is None:
            self._reasons_for, self._asks_items = "", False
        self._refresh()

    @property
    def asks_reason(self) -> bool:
        """Tell whether the reasons are open."""
        return bool(self._reasons_for)

    def _refresh(self) -> None:
        record, target = self._shown.record, self._shown.target
        key = self._body_key()
        if key != self._key:
            self._key = key
            self._show_body(self._make_body())
        about = self._reasons_for or (record.order_id if record is not None else "")
        beside = target is not None and target.order_id != about
        self.accept_line.setVisible(beside)
        if beside and target is not None:
            said = words.ACCEPT_LINE_MORE if self._shown.behind else words.ACCEPT_LINE
            text = said(number=telling.short_number(target), minutes=self.minutes, count=self._shown.behind)
            self.accept_line.show_words(text, "F2")
        if isinstance(self.body, AcceptBody):
            shown = self._shown
            self.body.show_minutes(self.minutes, shown.behind, shown.usual, shown.last_min)
        self.setVisible(beside or self.body is not None)

    def _body_key(self) -> tuple[object, ...]:
        """Return what the bar's face depends on; as long as it is equal, no button is replaced under a finger."""
        record, possible = self._shown.record, self._shown.possible
        if self._reasons_for:
            face = "items" if self._asks_items else "reasons"
            return (face, self._reasons_for, self._reason_action(self._reasons_for))
        if record is None:
            return ()
        mode = offers.mode_of(record, possible)
        chips = self._shown.chips() if mode is Mode.DECIDE else ()
        key = (record.order_id, mode, possible, telling.number(record), record.noticed, chips)
        return (*key, telling.state(record), record.attempted, record.cancel_reason, self._shown.waits)

    def _show_body(self, body: QWidget | None) -> None:
        """Replace the bar's face, keeping the keyboard inside the bar if it was there."""
        old, self.body = self.body, body
        focused: QWidget | None = self.window().focusWidget()
        had_focus = old is not None and focused is not None and old.isAncestorOf(focused)
        if body is not None:
            body.setMaximumWidth(_WIDEST_PX)
            self._column.addWidget(body)
        if isinstance(body, ReasonsBody | StockBody):
            body.focus_first()
        elif had_focus and body is not None:
            self.focus_primary()
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _make_body(self) -> QWidget | None:
        """Return the face for the present question."""
        record, possible = self._shown.record, self._shown.possible
        if self._reasons_for:
            return self._make_items() if self._asks_items else self._make_reasons()
        if record is None:
            return None
        mode = offers.mode_of(record, possible)
        if mode is Mode.DECIDE:
            accept = AcceptBody(
                self._theme,
                telling.short_number(record),
                can_reject=Action.REJECT in possible,
                minutes=self._shown.chips(),
                parent=self,
            )
            accept.accepted.connect(self.accept_target)
            accept.rejected.connect(self.open_reasons)
            accept.minutes_chosen.connect(self.set_minutes)
            return accept
        if mode is Mode.ALARM:
            alarm = SeenBody(self._theme, self)
            alarm.seen.connect(self.say_seen)
            return alarm
        question = self._make_question(mode, record, possible)
        question.chosen.connect(self._take_choice)
        return question

    def _make_question(self, mode: Mode, record: OrderRecord, possible: tuple[Action, ...]) -> QuestionBody:
        if mode is Mode.CUSTOMER:
            choices: tuple[Choice, ...] = (
                Choice(words.LET_CANCEL(), Look.DANGER, Action.ACCEPT_CANCELLATION),
                Choice(
                    words.ALREADY_COOKED(), Look.PLAIN, Action.DENY_CANCELLATION, DenyCode.DISH_ALREADY_DONE
                ),
                Choice(words.ALREADY_GONE(), Look.PLAIN, Action.DENY_CANCELLATION, DenyCode.OUT_FOR_DELIVERY),
            )
            said = offers.customer_question(record)
            return QuestionBody(self._theme, said, choices, colour="late", parent=self)
        waits = self._shown.waits
        if mode is Mode.UNSURE and waits is not None and waits.too_late:
            choices = offers.after_deadline(record, possible, waits)
            said = offers.too_late_question(waits)
            return QuestionBody(self._theme, said, choices, colour="late", parent=self)
        if mode is Mode.UNSURE:
            said = offers.unsure_question(record)
            choices = offers.after_unsure(record, possible)
            return QuestionBody(self._theme, said, choices, colour="late", parent=self)
        if mode is Mode.STEPS:
            return QuestionBody(self._theme, "", offers.steps(record, possible), big_first=True, parent=self)
        said = words.ENDED() if mode is Mode.ENDED else words.WAITS(state=telling.state(record))
        if waits is not None and mode is Mode.WAITING:
            said = words.WAITS_TO_LEAVE(decision=telling.action(waits.action, record.order))
        return QuestionBody(self._theme, said, (), colour="soft", parent=self)

    def _make_reasons(self) -> ReasonsBody:
        record = self._record_of(self._reasons_for)
        number = telling.number(record) if record is not None else ""
        rejecting = self._reason_action(self._reasons_for) is Action.REJECT
        title = words.WHY_REJECT(number=number) if rejecting else words.WHY_CANCEL(number=number)
        reasons = ReasonsBody(self._theme, title, self)
        reasons.chosen.connect(self._take_reason)
        reasons.left.connect(self.leave_reasons)
        return reasons

    def _make_items(self) -> StockBody:
        """Return the dishes of the order that is rejected or cancelled because something has run out."""
        record = self._record_of(self._reasons_for)
        number = telling.number(record) if record is not None else ""
        rejecting = self._reason_action(self._reasons_for) is Action.REJECT
        dishes = dishes_of(record.order if record is not None else None)
        body = StockBody(self._theme, number, dishes, rejecting=rejecting, parent=self)
        body.chosen.connect(self._take_items)
        body.left.connect(self.step_back)
        return body

    # --- what was pressed -----------------------------------------------------------------------------------

    def accept_target(self) -> None:
        """Ask to accept the order that the bar names."""
        if self._shown.target is not None:
            self.accepted.emit(self._shown.target.order_id, self.minutes)

    def set_minutes(self, minutes: int) -> None:
        """Choose a preparation time (kept within 5 to 240 minutes)."""
        self.minutes = max(LEAST_MINUTES, min(MOST_MINUTES, minutes))
        self._refresh()

    def change_minutes(self, steps: int) -> None:
        """Choose ``steps`` times five minutes more (or less)."""
        self.set_minutes(self.minutes + steps * STEP_MINUTES)

    def open_reasons(self) -> None:
        """Ask why the selected order, or else the order that the bar names, is rejected or cancelled."""
        for record in (self._shown.record, self._shown.target):
            if record is not None and self._reason_action(record.order_id) is not None:
                self._reasons_for = record.order_id
                self._refresh()
                return

    def step_back(self) -> None:
        """Go one step back without deciding: from the dishes to the reasons, from the reasons to the question."""
        if self._asks_items:
            self._asks_items = False
            self._refresh()
        else:
            self.leave_reasons()

    def leave_reasons(self) -> None:
        """Go back to the question without deciding."""
        if self._reasons_for:
            self._reasons_for, self._asks_items = "", False
            self._refresh()
            self.left_reasons.emit()

    def say_seen(self) -> None:
        """Say that somebody has seen the cancellation that the bar shows."""
        if isinstance(self.body, SeenBody) and self._shown.record is not None:
            self.seen.emit(self._shown.record.order_id)

    def focus_primary(self) -> None:
        """Let the keyboard stand on the first answer."""
        body = self.body
        if isinstance(body, AcceptBody):
            body.accept.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(body, SeenBody):
            body.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(body, QuestionBody) and body.buttons:
            body.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_choice(self, choice: Choice) -> None:
        record = self._shown.record
        if record is None:
            return
        if choice.is_found:
            self.found_done.emit(record.order_id)
        elif choice.action in offers.WITH_REASON:
            self.open_reasons()
        elif choice.action is Action.ACCEPT:
            self.accepted.emit(record.order_id, self.minutes)
        elif choice.action is None:
            self.seen.emit(record.order_id)
        elif choice.action is Action.ACCEPT_CANCELLATION:
            self.answered.emit(record.order_id, True, "")
        elif choice.action is Action.DENY_CANCELLATION:
            self.answered.emit(record.order_id, False, choice.code)
        else:
            self.advanced.emit(record.order_id, choice.action)

    def _take_reason(self, code: str) -> None:
        """Take a reason; of what has run out it is asked first which dishes that are, where they are known."""
        record = self._record_of(self._reasons_for)
        if code == CancelCode.UNAVAILABLE_ITEM and record is not None and dishes_of(record.order):
            self._asks_items = True
            self._refresh()
        else:
            self._reject(code, ())

    def _take_items(self, item_ids: tuple[str, ...]) -> None:
        self._reject(CancelCode.UNAVAILABLE_ITEM.value, item_ids)

    def _reject(self, code: str, item_ids: tuple[str, ...]) -> None:
        order_id = self._reasons_for
        self.leave_reasons()
        self.rejected.emit(order_id, code, item_ids)

    def _record_of(self, order_id: str) -> OrderRecord | None:
        for record in (self._shown.record, self._shown.target):
            if record is not None and record.order_id == order_id:
                return record
        return None

    def _reason_action(self, order_id: str) -> Action | None:
        """Return whether the order is to be rejected or cancelled; None where neither is possible now."""
        record = self._shown.record
        if record is not None and record.order_id == order_id:
            if offers.mode_of(record, self._shown.possible) in {Mode.ALARM, Mode.CUSTOMER}:
                return None
            return next((action for action in offers.WITH_REASON if action in self._shown.possible), None)
        target = self._shown.target
        return Action.REJECT if target is not None and target.order_id == order_id else None
