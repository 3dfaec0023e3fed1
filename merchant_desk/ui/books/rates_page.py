"""The rates, each with its day and source; the shop's own; when the platform pays. It must not reckon."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.books.fees import NOTHING, FeeRule, FeeTable
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.own_rates import OWN_SOURCE
from merchant_desk.services.books.settlement_port import SettlementRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.first_start.field import SetupLine
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Band, Rule, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.sure_question import SureQuestion
from merchant_desk.ui.telling import tender_kind
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .rates_form import RatesForm
from .settled_span import day_name
from .won import won

_MOST_DAYS = 60


class RatesPage(Page):
    """Main thread; owned by the place. What is typed stays until it is kept."""

    def __init__(self, theme: Theme, room: SettlementRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.RATES_TITLE(), can_leave=False, parent=parent)
        self._room = room
        self.rules = QVBoxLayout()
        self.rules.setSpacing(8)
        self.form = RatesForm(theme, self)
        self.add = Button(theme, Look.GO, px=20, parent=self)
        self.add.show_words(words.ADD_RATE())
        self.add.clicked.connect(self._add)
        self.form.done.connect(self._add)
        self.days = SetupLine(theme, words.FIELD_DAYS(), words.FIELD_DAYS_HELP())
        self.days.setMaximumWidth(round(520 * theme.factor))
        self.days.entered.connect(self._keep_days)
        self.keep_days = Button(theme, px=20, parent=self)
        self.keep_days.show_words(words.KEEP_DAYS())
        self.keep_days.clicked.connect(self._keep_days)
        self.others = QVBoxLayout()
        self.others.setSpacing(8)
        self.column.addLayout(self.rules)
        self.column.addSpacing(8)
        self.column.addWidget(Words(theme, theme.bold(22), text=words.OWN_RATES()))
        self.column.addWidget(Words(theme, theme.font(17), "soft", words.OWN_RATES_HELP()))
        self.column.addWidget(self.form)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Rule(theme))
        self.column.addWidget(self.days)
        self.column.addWidget(self.keep_days, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Rule(theme))
        self.column.addLayout(self.others)
        self.column.addStretch(1)
        self._show()

    def unsaved(self) -> bool:
        """Tell whether something is typed that is not kept."""
        return not self.form.is_empty() or self.days.text() != str(self._room.payout_days())

    def enter(self) -> None:
        """Show the rates as they are; what was typed before and not kept is still there."""
        self._show()
        self.form.since.stand()

    # --- what is kept ---------------------------------------------------------------------------------------

    def _own(self) -> tuple[FeeRule, ...]:
        return tuple(rule for rule in self._room.own_table().rules if rule.source == OWN_SOURCE)

    def _add(self) -> None:
        rule = self.form.rule(self._room.own_table().key, self._own())
        if rule is None:
            self.tell(words.MEND_FIRST(), bad=True)
        elif self._keep((*self._own(), rule), self._room.payout_days()):
            self.form.forget()

    def _ask_remove(
        self, rule: FeeRule, question: SureQuestion, remove: Button, _checked: bool = False
    ) -> None:
        """Ask before a rule goes: all that was settled by it is reckoned anew."""
        earlier = [one.valid_from for one in self._own() if one.valid_from < rule.valid_from]
        table = self._room.own_table()
        if earlier:
            then = words.RULE_THEN_OWN(day=day_name(max(earlier)))
        elif any(one.source != OWN_SOURCE for one in table.rules):
            then = words.RULE_THEN_TABLE(name=said(table.name))
        else:
            then = words.RULE_THEN_NONE()
        asked = words.ASK_REMOVE_RULE(day=day_name(rule.valid_from))
        remove.hide()
        question.ask(f"{asked} {then} {words.RULE_GONE()}")
        self.bring_into_sight(question)

    def _leave_in(self, remove: Button) -> None:
        remove.show()
        remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, rule: FeeRule, remove: Button) -> None:
        left = tuple(one for one in self._own() if one != rule)
        if self._keep(left, self._room.payout_days(), words.RULE_REMOVED()):
            self.form.since.stand()  # the pressed key has gone with its rule
        else:
            self._leave_in(remove)

    def _keep_days(self) -> None:
        text = self.days.text()
        days = int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else -1
        if 0 <= days <= _MOST_DAYS:
            self._keep(self._own(), days)
        else:
            self.days.show_wrong(words.WRONG_DAYS())
            self.days.stand()

    def _keep(self, rules: tuple[FeeRule, ...], payout_days: int, sentence: str = "") -> bool:
        try:
            self._room.set_own_rates(rules, payout_days)
        except DeskError as refusal:
            self.tell(words.RATES_NOT_KEPT(why=said(str(refusal))), bad=True)
            return False
        self.tell(sentence or words.RATES_KEPT(), passes=True)
        self.days.field.setModified(False)
        self.days.show_wrong("")
        self._show()
        return True

    # --- what is shown --------------------------------------------------------------------------------------

    def _show(self) -> None:
        theme, table = self.theme, self._room.own_table()
        self.lead.set_text(words.RATES_LEAD(name=said(table.name)))
        if not self.days.field.isModified():
            self.days.show_text(str(self._room.payout_days()))
        clear(self.rules)
        self.rules.addWidget(Words(theme, theme.bold(22), text=words.IN_USE()))
        in_use = table.rule_on(self._room.today())
        rules = sorted(table.rules, key=lambda rule: rule.valid_from, reverse=True)
        own = self._own()
        shown = [
            rule for rule in rules if rule in own or rule is in_use or (in_use and rule.tier == in_use.tier)
        ]
        for rule in shown:
            self.rules.addWidget(self._card(rule, removable=rule in own, strong=rule is in_use))
        if in_use is None:
            self.rules.addWidget(Words(theme, theme.font(20), "late", words.NO_RULE()))
        clear(self.others)
        others = self._room.tables()
        if others:
            self.others.addWidget(Words(theme, theme.bold(22), text=words.OTHER_TABLES()))
        for other in others:
            for rule in _newest(other):
                self.others.addWidget(self._card(rule, name=said(other.name)))

    def _card(
        self, rule: FeeRule, *, name: str = "", removable: bool = False, strong: bool = False
    ) -> QWidget:
        """Return a rule with its day, rates, source and what is uncertain about it."""
        theme = self.theme
        card = Band(theme, "sheet", "cook" if strong else "line", self)
        since = words.FROM_DAY(day=rule.valid_from.isoformat())
        title = " · ".join(filter(None, (name, words.OWN_RULE() if removable else said(rule.tier), since)))
        card.setAccessibleName(title)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(Words(theme, theme.bold(18), text=title))
        told.addWidget(Words(theme, theme.font(18), text=" · ".join(_rates(rule))))
        if not removable:
            told.addWidget(Words(theme, theme.font(15), "soft", words.SOURCE(source=said(rule.source))))
        if rule.assumption:
            told.addWidget(Words(theme, theme.font(15), "soft", said(rule.assumption)))
        column = QVBoxLayout(card)
        column.setContentsMargins(22, 6, 10, 6)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(told, 1)
        column.addLayout(row)
        if removable:
            remove = Button(theme, Look.DANGER, px=17, parent=card)
            spoken = words.REMOVE_RULE_NAMED(day=day_name(rule.valid_from))
            remove.show_words(words.REMOVE_RULE(), spoken=spoken)
            row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
            question = SureQuestion(theme, words.REMOVE_RULE_NO(), words.REMOVE_RULE_YES(), card)
            column.addWidget(question)
            remove.clicked.connect(partial(self._ask_remove, rule, question, remove))
            question.stayed.connect(partial(self._leave_in, remove))
            question.sure.connect(partial(self._remove, rule, remove))
        return card


def _newest(table: FeeTable) -> Iterator[FeeRule]:
    """Yield the rules of the tier that is reckoned with, the newest first."""
    tier = next(iter(table.tiers()), "")
    yield from sorted(
        (rule for rule in table.rules if rule.tier == tier), key=lambda rule: rule.valid_from, reverse=True
    )


def _rates(rule: FeeRule) -> Iterator[str]:
    yield words.RULE_COMMISSION(rate=rule.commission)
    for tender, rate in rule.payment.items():
        yield words.RULE_TENDER(tender=tender_kind(tender), rate=rate)
    if rule.other_payment != NOTHING or rule.payment:
        yield words.RULE_OTHER(rate=rule.other_payment)
    if rule.delivery:
        yield words.RULE_DELIVERY(amount=won(rule.delivery))
