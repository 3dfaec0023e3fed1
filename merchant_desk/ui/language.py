"""Put a language's words into the program, at its start and while it runs. It must not know any word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from merchant_desk.paths import resource

#: The name under which the program holds its translators, so that a switch takes only these out.
_NAME = "merchant desk's words"


def install_language(application: QCoreApplication, language: str = "ko") -> QTranslator:
    """Install the words of ``language`` (``ko``, ``en``) and return the translator, which ``application`` owns.

    Raises ResourceMissingError where the file is absent, ValueError where it cannot be read.
    """
    path = resource(f"translations/merchant_desk_{language}.qm")
    translator = QTranslator(application)
    if not translator.load(str(path)):
        raise ValueError(f"{path.name} is no translation file")
    translator.setObjectName(_NAME)
    application.installTranslator(translator)
    return translator


def use_language(application: QCoreApplication, language: str) -> QTranslator:
    """Speak ``language`` from now on: its words come in, those of the language before go out.

    Qt's own few words (the menu of a field, the file chooser) come along where Qt brought them for the language. A
    widget takes its words when it is made, so whoever switches makes the window anew. Raises as ``install_language``,
    and nothing has changed then.
    """
    before = [
        held for held in application.findChildren(QTranslator) if held.objectName() in {_NAME, f"{_NAME}: Qt"}
    ]
    translator = install_language(application, language)
    for old in before:
        application.removeTranslator(old)
        old.deleteLater()
    of_qt = QTranslator(application)
    of_qt.setObjectName(f"{_NAME}: Qt")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{language}", folder):
        application.installTranslator(of_qt)
    return translator
