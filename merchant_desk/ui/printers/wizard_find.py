"""The wizard's first step: choose a device or name a network address. It asks nothing itself, it emits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.services.printing.printer_ports import FoundDevice
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Band, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import print_words
from .printer_telling import place
from .wizard_answers import BAUDS, address_of, baud_of, typed_of, with_baud

_TONES = {
    "good": ("chosen_ground", "ready"),
    "bad": ("late_ground", "late"),
    "plain": ("chosen_ground", "focus"),
}
_MOST_DEVICES = 12


class FindStep(QWidget):
    """Main thread; owned by the wizard. ``chosen`` carries an address to be tried at once.

    ``rebuilt`` tells that there are other buttons than before.
    """

    chosen = Signal(str)
    find_wanted = Signal()
    bauds_wanted = Signal()
    rebuilt = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(print_words.STEP_FIND())
        self._theme = theme
        self._address = ""
        self._devices: tuple[FoundDevice, ...] = ()
        self.buttons: dict[str, Button] = {}
        self.answer = Band(theme, "chosen_ground", "focus", self)
        self.answer_place = Words(theme, theme.bold(19))
        self.answer_words = Words(theme, theme.bold(18))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(print_words.NETWORK_FIELD())
        self.field.setFont(theme.font(22))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMaxLength(200)
        self.field.returnPressed.connect(self.take_typed)
        self.try_typed = Button(theme, px=20, parent=self)
        self.try_typed.show_words(print_words.TRY_ADDRESS())
        self.try_typed.setFixedWidth(120)
        self.try_typed.clicked.connect(self.take_typed)
        self.wrong = Words(theme, theme.bold(17), "late")
        self.wrong.hide()
        self.again = Button(theme, px=18, parent=self)
        self.again.show_words(print_words.FIND_AGAIN())
        self.again.clicked.connect(self.find_wanted)
        self.baud = ChipRow(theme, print_words.BAUD(), per_row=len(BAUDS))
        self.baud.pressed.connect(self._take_baud)
        self.try_bauds = Button(theme, px=18, parent=self)
        self.try_bauds.show_words(print_words.BAUD_TRY())
        self.try_bauds.clicked.connect(self.bauds_wanted)
        self.offer_bauds(BAUDS, print_words.BAUD_HELP())
        self._found = QVBoxLayout()
        self._found.setSpacing(8)
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        inside = QVBoxLayout(self.answer)
        inside.setContentsMargins(22, 10, 14, 10)
        inside.setSpacing(2)
        inside.addWidget(self.answer_place)
        inside.addWidget(self.answer_words)
        typed = QHBoxLayout()
        typed.setSpacing(8)
        typed.addWidget(self.field, 1)
        typed.addWidget(self.try_typed)
        listed = QHBoxLayout()
        listed.addWidget(Words(theme, theme.bold(20), text=print_words.CONNECTED(), middle=True), 1)
        listed.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.answer)
        column.addWidget(self.baud)
        column.addWidget(self.try_bauds, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(Words(theme, theme.bold(20), text=print_words.NETWORK()))
        column.addWidget(Words(theme, theme.font(16), "soft", print_words.NETWORK_HOW()))
        column.addLayout(typed)
        column.addWidget(self.wrong)
        column.addSpacing(6)
        column.addLayout(listed)
        column.addLayout(self._found)

    # --- what is shown --------------------------------------------------------------------------------------

    def show_address(self, address: str) -> None:
        """Show which address is chosen (empty for none)."""
        self._address = address
        self.field.setText(typed_of(address))  # a device from the list takes the place of what was typed
        self.answer.setVisible(bool(address))
        self.answer_place.set_text(place(address) if address else "")
        for part in (self.baud, self.try_bauds):
            part.setVisible(address.startswith("serial:"))
        self.baud.choose({str(baud_of(address))})
        self.wrong.hide()
        self._mark()

    def offer_bauds(self, bauds: tuple[int, ...], sentence: str, *, bad: bool = False) -> None:
        """Offer speeds, slowest first, and say how they are told apart; none keeps those that are offered."""
        if bauds:
            self.baud.offer((str(baud), f"{baud:,}") for baud in sorted(bauds))
            self.baud.choose({str(baud_of(self._address))})
        self.baud.say(said(sentence), bad=bad)
        self.rebuilt.emit()

    def say(self, sentence: str, tone: str = "plain") -> None:
        """Show what the device answered: ``plain``, ``good`` or ``bad``."""
        ground, edge = _TONES[tone]
        self.answer.show_tone(ground, edge)
        sentence = said(sentence)
        self.answer_words.set_text(sentence, "ink" if tone == "plain" else edge)
        self.answer.setAccessibleName(f"{self.answer_place.text()}, {sentence}")

    def show_finding(self) -> None:
        """Say that the computer is being searched."""
        self._say_found(print_words.FINDING())

    def show_devices(self, devices: tuple[FoundDevice, ...], trouble: str = "") -> None:
        """Offer what was found, or say that nothing was, or why nobody can tell."""
        self._devices = devices[:_MOST_DEVICES]
        if trouble or not devices:
            self._say_found(trouble or print_words.NONE_FOUND(), bad=bool(trouble))
            return
        clear(self._found)
        self.buttons = {}
        for device in self._devices:
            button = Button(self._theme, px=19, parent=self)
            button.clicked.connect(partial(self._take_device, device.address))
            self.buttons[device.address] = button
            self._found.addWidget(button)
        self._mark()
        self.rebuilt.emit()

    def _say_found(self, sentence: str, *, bad: bool = False) -> None:
        clear(self._found)
        self.buttons = {}
        self._found.addWidget(
            Words(self._theme, self._theme.font(18), "late" if bad else "soft", said(sentence))
        )

    def _mark(self) -> None:
        """Mark the device that is chosen; the baud does not make it another one."""
        for device in self._devices:
            if (button := self.buttons.get(device.address)) is not None:
                chosen = device.address.partition("?")[0] == self._address.partition("?")[0]
                words = said(device.words)[:50]
                spoken = print_words.CHOSEN(words=words) if chosen else words
                button.show_words(words, look=Look.CHOSEN if chosen else Look.PLAIN, spoken=spoken)

    # --- what is pressed ------------------------------------------------------------------------------------

    def holds_another(self) -> bool:
        """Tell whether something else is typed than what is chosen."""
        typed = self.field.text().strip()
        return bool(typed) and typed != typed_of(self._address)

    def take_typed(self) -> None:
        """Choose what is typed, or say that nobody can read it."""
        address = address_of(self.field.text())
        if address:
            self.chosen.emit(address)
        else:
            self.wrong.set_text(print_words.ADDRESS_WRONG())
            self.wrong.show()
            self.field.setFocus()

    def _take_device(self, address: str, _checked: bool = False) -> None:
        serial = address.startswith("serial:") and "baud=" not in address
        self.chosen.emit(with_baud(address, BAUDS[0]) if serial else address)

    def _take_baud(self, baud: str) -> None:
        self.chosen.emit(with_baud(self._address, int(baud)))
