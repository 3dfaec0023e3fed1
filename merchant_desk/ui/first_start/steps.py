"""The wizard's steps with fields: platform, shop, access, printer. Each holds what is written, it tries nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.services.first_start_port import SetupField, ShopDraft
from merchant_desk.services.settings import PROFILES
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import words
from .draft import dashed, whole_address
from .field import SetupLine

#: Wide enough for a merchant id, narrow enough for the eye.
FIELD_PX = 860
_PROFILE_NAMES = {"open-delivery": words.PROFILE_STANDARD, "practice": words.PROFILE_PRACTICE}
_OWN_NAMES = {"ifood": "iFood", "keeta": "Keeta"}


class Step(Protocol):
    """What the wizard asks of a step."""

    def written(self, draft: ShopDraft) -> ShopDraft:
        """Return the draft with what this step holds."""

    def show_wrong(self, sentences: dict[SetupField, str]) -> None:
        """Say beside each field what is wrong with it; fields that are not named are right."""

    def enter(self) -> None:
        """Let the keyboard stand where the step begins, or at its first wrong field."""


class FieldStep(QWidget):
    """A column of fields under a question. ``done`` tells Enter in the last one. Main thread; owned by the wizard."""

    done = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self.setMaximumWidth(FIELD_PX)
        self.lines: dict[SetupField, SetupLine] = {}
        self._wrong: tuple[SetupField, ...] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(18)
        self.column.addWidget(Words(theme, theme.bold(26), text=question))

    def put(self, field: SetupField, line: SetupLine) -> None:
        """Add a field; Enter leads to the next one, from the last one on."""
        if self.lines:
            before = next(reversed(self.lines.values()))
            before.entered.disconnect()
            before.entered.connect(line.stand)
        self.lines[field] = line
        line.entered.connect(self.done)
        line.edited.connect(self._note_change)
        self.column.addWidget(line)

    def _note_change(self, _text: str) -> None:
        self.changed.emit()

    def show_wrong(self, sentences: dict[SetupField, str]) -> None:
        """Say beside each field what is wrong with it."""
        self._wrong = tuple(field for field in self.lines if field in sentences)
        for field, line in self.lines.items():
            line.show_wrong(sentences.get(field, ""))

    def enter(self) -> None:
        """Stand in the first wrong field, else in the first empty one, else in the last."""
        empty = [field for field, line in self.lines.items() if not line.text()]
        stands = (*self._wrong, *empty, *reversed(self.lines))
        self.lines[stands[0]].stand()


class AddressStep(FieldStep):
    """Which platform, and where it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.ADDRESS_ASK(), parent)
        self.address = SetupLine(theme, words.ADDRESS_FIELD(), words.ADDRESS_HELP())
        self.address.field.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.put(SetupField.ADDRESS, self.address)
        self.profiles = ChipRow(theme, words.PROFILE_ASK())
        self.profiles.offer((name, _profile_name(name)) for name in ("open-delivery", *_others()))
        self.profiles.pressed.connect(self._choose)
        self.profiles.say(words.PROFILE_HELP())
        self.column.addWidget(self.profiles)
        self._profile = "open-delivery"
        self.profiles.choose({self._profile})

    def show_draft(self, draft: ShopDraft) -> None:
        """Show address and profile."""
        self.address.show_text(draft.address)
        self._profile = draft.profile
        self.profiles.choose({draft.profile})

    def _choose(self, profile: str) -> None:
        self._profile = profile
        self.profiles.choose({profile})
        self.changed.emit()

    def written(self, draft: ShopDraft) -> ShopDraft:
        """Return the draft with address and profile; the address is shown as it is kept."""
        address = whole_address(self.address.text())
        self.address.show_text(address)
        return replace(draft, address=address, profile=self._profile)


def _others() -> tuple[str, ...]:
    return tuple(name for name in PROFILES if name != "open-delivery")


def _profile_name(name: str) -> str:
    phrase = _PROFILE_NAMES.get(name)
    return phrase() if phrase is not None else _OWN_NAMES.get(name, name)


class ShopStep(FieldStep):
    """What the shop is called, and what the platform calls it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.SHOP_ASK(), parent)
        self.name = SetupLine(theme, words.NAME_FIELD(), words.NAME_HELP())
        self.merchant = SetupLine(theme, words.MERCHANT_FIELD(), words.MERCHANT_HELP())
        self.business = SetupLine(theme, words.BUSINESS_FIELD(), words.BUSINESS_HELP())
        self.merchant.field.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly)
        self.business.field.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.put(SetupField.NAME, self.name)
        self.put(SetupField.MERCHANT, self.merchant)
        self.put(SetupField.BUSINESS, self.business)

    def show_draft(self, draft: ShopDraft) -> None:
        """Show the shop."""
        self.name.show_text(draft.name)
        self.merchant.show_text(draft.merchant_id)
        self.business.show_text(draft.business_number)

    def written(self, draft: ShopDraft) -> ShopDraft:
        """Return the draft with the shop; the business number is shown as it is kept."""
        self.business.show_text(dashed(self.business.text()))
        return replace(
            draft,
            name=self.name.text(),
            merchant_id=self.merchant.text(),
            business_number=self.business.text(),
        )


class AccessStep(FieldStep):
    """With what the desk signs in; ``secret_help`` stands below the secret instead of the first start's words."""

    def __init__(self, theme: Theme, secret_help: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, words.ACCESS_ASK(), parent)
        self.client = SetupLine(theme, words.CLIENT_FIELD(), words.CLIENT_HELP())
        self.client.field.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly)
        self.secret = SetupLine(theme, words.SECRET_FIELD(), secret_help or words.SECRET_HELP(), hidden=True)
        self.put(SetupField.CLIENT, self.client)
        self.put(SetupField.SECRET, self.secret)

    def show_draft(self, draft: ShopDraft) -> None:
        """Show the credentials."""
        self.client.show_text(draft.client_id)
        self.secret.show_text(draft.client_secret)

    def written(self, draft: ShopDraft) -> ShopDraft:
        """Return the draft with the credentials."""
        return replace(draft, client_id=self.client.text(), client_secret=self.secret.text())


class PrinterStep(QWidget):
    """Whether a printer is set up right after the start. Main thread; owned by the wizard.

    ``done`` tells that an answer was pressed.
    """

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.PRINTER_ASK())
        self.setMaximumWidth(FIELD_PX)
        self.answers = ChipRow(theme, per_row=2, px=24)
        self.answers.setAccessibleName(words.PRINTER_ASK())
        self.answers.offer((("now", words.PRINTER_NOW()), ("later", words.PRINTER_LATER())))
        for chip in self.answers.chips.values():
            chip.setMinimumHeight(84)
        self.answers.pressed.connect(self.choose)
        self.answers.pressed.connect(self._tell_done)
        self.said = Words(theme, theme.font(20), "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(18)
        column.addWidget(Words(theme, theme.bold(26), text=words.PRINTER_ASK()))
        column.addWidget(self.answers)
        column.addWidget(self.said)
        self._wants = True
        self.choose("now")

    def choose(self, answer: str) -> None:
        """Take an answer."""
        self._wants = answer == "now"
        self.answers.choose({answer})
        self.said.set_text(words.PRINTER_NOW_HELP() if self._wants else words.PRINTER_LATER_HELP())

    def _tell_done(self, _answer: str) -> None:
        self.done.emit()

    def written(self, draft: ShopDraft) -> ShopDraft:
        """Return the draft with the answer."""
        return replace(draft, wants_printer=self._wants)

    def show_wrong(self, sentences: dict[SetupField, str]) -> None:
        """Show nothing: either answer is right."""

    def enter(self) -> None:
        """Stand on the answer that is chosen."""
        chip = self.answers.chips["now" if self._wants else "later"]
        chip.setFocus(Qt.FocusReason.OtherFocusReason)
