"""A run of the program on an empty home, and the person before it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from merchant_desk.app import commands
from merchant_desk.domain.errors import VaultMissing
from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, MERCHANT_ID
from merchant_desk.services.settings import Language
from merchant_desk.system.vault import MemoryVault
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.first_start.wizard import ACCESS, BELL, PRINTER, SHOP
from merchant_desk.ui.window import CounterWindow

PATIENCE_MS = 20_000


class NoVault(MemoryVault):
    """A machine without a keyring."""

    def read(self, name):
        raise VaultMissing("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.")

    def write(self, name, secret):
        raise VaultMissing("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.")


class FirstDay:
    """A run of the program on an empty home, and the person before it."""

    def __init__(self, qtbot, qapp, home, vault, monkeypatch) -> None:
        self.qtbot, self.home, self.vault = qtbot, home, vault
        monkeypatch.setattr(commands._Run, "_vault", lambda _: vault)
        self.run = commands._Run(qapp, home, None, window=True, say=lambda _: None)
        self.run._greet()
        assert self.run._greeting is not None
        self.greeting = self.run._greeting
        self.first = self.greeting.window
        self.first.activateWindow()
        qtbot.waitUntil(self.first.isActiveWindow)

    @property
    def wizard(self):
        return self.first.wizard

    def speak(self, language: Language) -> None:
        """Press a language on the first page."""
        self.qtbot.mouseClick(self.first.languages.buttons[language], Qt.MouseButton.LeftButton)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def buttons(self) -> list[str]:
        return [button.text() for button in self.first.findChildren(Button) if button.isVisible()]

    def wait(self, holds, what: str) -> None:
        try:
            self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)
        except AssertionError as error:
            raise AssertionError(f"{what}; the wizard says {self.wizard.told_words.text()!r}") from error

    def write(self, *texts: str) -> None:
        for text in texts:
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit), field
            field.setText(text)
            field.textEdited.emit(text)
            QTest.keyClick(field, Qt.Key.Key_Return)

    def set_up(self, base_url: str, profile: str = "practice") -> None:
        """Go through the wizard to its last step."""
        self.first.show_wizard()
        self.wizard.address.profiles.chips[profile].click()
        self.wizard.address.address.field.setFocus()
        self.write(base_url)
        self.wait(lambda: self.wizard.step == SHOP, "the platform is reached")
        self.write("행복분식 수원점", MERCHANT_ID, "", "수원")
        assert self.wizard.step == ACCESS
        self.write(CLIENT_ID, CLIENT_SECRET)
        self.wait(lambda: self.wizard.step == PRINTER, "the desk signs in")
        self.wizard.go_on()
        assert self.wizard.step == BELL

    def open_file(self, path, code: str = "") -> None:
        """Pick a registration file, see what it would do, and take it."""
        self.first._choose_file = lambda: str(path)
        self.first.file.click()
        self.wait(self.first.file_page.isVisible, "what it would set up is shown")
        self.first.file_page.code.field.setText(code)
        self.first.file_page.next.click()

    def begin(self) -> CounterWindow:
        """Press the last button; returns the counter's window."""
        self.wizard.bell.was_answered = True
        self.wizard.next.click()
        self.wait(lambda: self.run._desk is not None and self.run._desk.window is not None, "the desk begins")
        window = self.window
        self.wait(window.isVisible, "the window is there")
        window.activateWindow()
        return window

    @property
    def window(self) -> CounterWindow:
        desk = self.run._desk
        assert desk is not None
        assert desk.window is not None
        return desk.window

    def end(self) -> None:
        self.run._loop_watch.stop()  # first of all: whatever fails here, it must not restart the tests
        desk = self.run._desk
        if desk is not None and desk.window is not None:
            desk.window.retire()
        self.first.close()
        self.first.deleteLater()
        self.run._end()
        self.run.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rail(window: CounterWindow) -> list[str]:
    return [button.text() for button in window.rail.buttons.values()]
