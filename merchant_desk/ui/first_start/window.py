"""The window of a first start: register a shop, open a file, or practise. It must not know how any of it is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.first_start_port import FilePlan, FirstStartRoom
from merchant_desk.services.settings import Language
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Band, Rule, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.settings.language_pick import LanguagePick
from merchant_desk.ui.tab_chain import chain
from merchant_desk.ui.theme import Theme

from . import words
from .file_page import FilePage
from .found_row import PAGE_PX, FoundRow
from .wizard import SetupWizard

_BUTTON_PX = 108


class FirstStartWindow(QMainWindow):
    """Shown while nothing is set up. Main thread; owned by the application.

    ``practice_wanted`` and ``drill_wanted`` are told once; ``closed`` tells that a person closed it. ``choose_file``
    returns the path of the file that a person picked, empty for none. ``language_wanted`` carries the language that a
    person wants: whoever has its words put in calls :meth:`speak`.
    """

    practice_wanted = Signal()
    drill_wanted = Signal()
    closed = Signal()
    language_wanted = Signal(str)

    def __init__(self, room: FirstStartRoom, *, choose_file: Callable[[], str] | None = None) -> None:
        super().__init__()
        self._room = room
        self._choose_file = choose_file or partial(_choose_file, self)
        self._left = False
        self._theme = Theme()
        self._language = Language.KOREAN
        self.setStyleSheet(self._theme.style_sheet())
        self.setMinimumSize(960, 640)
        self._build()
        self._bind()
        self.show_welcome()

    def _build(self) -> None:
        """Make every part in the words that are in use now; those before go."""
        theme = self._theme
        self.setWindowTitle(words.WINDOW())
        self.setAccessibleName(words.WINDOW())
        self._stack = QStackedWidget(self)
        self._stack.setAccessibleName(words.WINDOW())
        self.setCentralWidget(self._stack)
        self.wizard = SetupWizard(theme, self._room)
        self.wizard.left.connect(self.show_welcome)
        self.file_page = FilePage(theme, self._room)
        self.file_page.left.connect(self.show_welcome)
        self._stack.addWidget(self._welcome(theme))
        self._stack.addWidget(self.wizard)
        self._stack.addWidget(self.file_page)
        self._stack.show()  # at once: the keyboard can stand on nothing that is hidden

    def _welcome(self, theme: Theme) -> QWidget:
        sheet = QWidget(self)
        sheet.setObjectName("sheet")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet.setAccessibleName(words.TITLE())
        page = QWidget(sheet)
        page.setAccessibleName(words.TITLE())
        page.setMaximumWidth(PAGE_PX)
        outer = QHBoxLayout(sheet)
        outer.setContentsMargins(56, 24, 56, 24)
        outer.addStretch(0)
        outer.addWidget(page, 1)
        outer.addStretch(0)
        self._make_ways(theme, page)
        self.told = Band(theme, "late_ground", "late", page)
        self.told_words = Words(theme, theme.bold(19))
        inside = QHBoxLayout(self.told)
        inside.setContentsMargins(22, 10, 14, 10)
        inside.addWidget(self.told_words)
        self.told.hide()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        self.languages = LanguagePick(theme, self._language, page)
        self.languages.wanted.connect(self._want_language)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(Words(theme, theme.bold(38), text=words.TITLE()), 1)
        head.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.how = Words(theme, theme.font(21), "soft", words.HOW())
        self.file_how = Words(theme, theme.font(18), "soft", words.FILE_HOW())
        column.addWidget(self.how)
        column.addWidget(self.told)
        column.addWidget(self.found)
        column.addLayout(_row(self.begin, self.file))
        column.addWidget(self.file_how)
        column.addSpacing(6)
        column.addWidget(Rule(theme))
        column.addSpacing(6)
        column.addWidget(Words(theme, theme.font(21), text=words.PRACTICE_HOW()))
        column.addLayout(_row(self.practice, self.drill))
        column.addStretch(2)
        return sheet

    def _make_ways(self, theme: Theme, page: QWidget) -> None:
        """Make the buttons of all ways in which one may begin."""
        self.found = FoundRow(theme, self._room, page)
        self.found.changed.connect(self._show_found)
        self.found.picked.connect(self._read_file)
        self.begin = _large(theme, Look.GO, words.BEGIN(), words.BEGIN_KEYS(), page)
        self.file = _large(theme, Look.PLAIN, words.FILE(), "", page)
        self.practice = _large(theme, Look.PLAIN, words.PRACTICE(), words.PRACTICE_KEYS(), page)
        self.drill = _large(theme, Look.PLAIN, words.DRILL(), words.DRILL_CAPTION(), page)
        self.begin.clicked.connect(self.show_wizard)
        self.file.clicked.connect(self._open_file)
        self.practice.clicked.connect(self._want_practice)
        self.drill.clicked.connect(self._want_drill)

    def _bind(self) -> None:
        practise = QShortcut(QKeySequence(Qt.Key.Key_F2), self)
        practise.setAutoRepeat(False)
        practise.activated.connect(self._practise_by_key)

    # --- to and fro -----------------------------------------------------------------------------------------

    @property
    def shows_welcome(self) -> bool:
        """Tell whether the first page is shown."""
        return self._stack.currentIndex() == 0

    def show_welcome(self) -> None:
        """Show the first page, the keyboard on the way that most people take."""
        self._stack.setCurrentIndex(0)
        first = next(iter(self.found.buttons.values()), self.begin)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_found(self, is_first: bool) -> None:
        """Let a file that was found stand before the other ways, for Enter too if that is known from the beginning."""
        files = tuple(self.found.buttons.values())
        self.how.setVisible(not files)
        self.file_how.setVisible(not files)
        keys, look = ("", Look.PLAIN) if files else (words.BEGIN_KEYS(), Look.GO)
        self.begin.show_words(words.BEGIN(), keys, look=look)
        chain((*files, self.begin, self.file, self.practice, self.drill))
        for button in files:
            button.setEnabled(not self._left)
        if files and is_first and self.begin.hasFocus():
            files[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wizard(self) -> None:
        """Show the wizard where it was left."""
        self.say("")
        self._stack.setCurrentWidget(self.wizard)
        self.wizard.enter()

    def say(self, sentence: str, *, bad: bool = True) -> None:
        """Say a sentence on the first page; an empty one takes it away."""
        self.told.show_tone("late_ground" if bad else "chosen_ground", "late" if bad else "focus")
        self.told_words.set_text(sentence, "late" if bad else "ink")
        self.told.setVisible(bool(sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.shows_welcome:
            page = self.wizard if self._stack.currentWidget() is self.wizard else self.file_page
            page.step_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def speak(self, language: Language) -> None:
        """Say everything in this language, whose words are in use now; what was written in the wizard stays."""
        self._language = language
        before = self.wizard
        self.found.retire()
        self._build()
        self.wizard.take_over(before)
        self.show_welcome()
        self.languages.stand(language)

    # --- the ways -------------------------------------------------------------------------------------------

    def _open_file(self) -> None:
        path = self._choose_file()
        if path:
            self._read_file(path)

    def _read_file(self, path: str) -> None:
        """Have a file read, to show what it would set up before it is taken."""
        if not self._left:
            self._leave()
            self.say(words.FILE_READING(), bad=False)
            self._room.read_file(path, partial(self._show_plan, path), self._not_opened)

    def _show_plan(self, path: str, plan: FilePlan) -> None:
        self._leave(False)
        self.say("")
        self.file_page.show_plan(path, plan)
        self._stack.setCurrentWidget(self.file_page)
        self.file_page.enter()

    def _not_opened(self, error: DeskError) -> None:
        self._leave(False)
        self.say(said(str(error)))
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)

    def _practise_by_key(self) -> None:
        if self.shows_welcome:
            self._want_practice()

    def _want_practice(self) -> None:
        """Ask for the practice platform, once: the second press of a double press means nothing."""
        if not self._left:
            self._leave()
            self.practice_wanted.emit()

    def _want_drill(self) -> None:
        if not self._left:
            self._leave()
            self.drill_wanted.emit()

    def _want_language(self, name: str) -> None:
        """Ask for other words; not while something is being kept, whose answer has to be seen."""
        if name != self._language and not self._left and not self.wizard.is_keeping:
            self.language_wanted.emit(name)

    def _leave(self, leaves: bool = True) -> None:
        """Take no other wish while one is being fulfilled."""
        self._left = leaves
        for button in (*self.found.buttons.values(), self.begin, self.file, self.practice, self.drill):
            button.setEnabled(not leaves)


def _large(theme: Theme, look: Look, text: str, caption: str, parent: QWidget) -> Button:
    button = Button(theme, look, px=27, parent=parent)
    button.setFixedHeight(_BUTTON_PX)
    button.show_words(text, caption)
    return button


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for button in buttons:
        row.addWidget(button, 1)
    return row


def _choose_file(parent: QWidget) -> str:
    """Ask in the system's own window for a provisioning file."""
    path, _kind = QFileDialog.getOpenFileName(parent, words.FILE_CHOOSE(), "", words.FILE_KINDS())
    return path
