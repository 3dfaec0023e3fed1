"""Put a language's words into the program, at its start and while it runs. It must not know any word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt, QTranslator

from merchant_desk.paths import resource

#: The name under which the program holds its translators, so that a switch takes only these out.
_NAME = "words of the window"


def install_language(application: QCoreApplication, language: str = "ko") -> QTranslator:
    """Install the words of ``language`` (``ko``, ``en``) and return the translator, which ``application`` owns.

    Raises ResourceMissingError where the file is absent, ValueError where it cannot be read.
    """
    path = resource(f"translations/merchant_desk_{language}.qm")
    translator = QTranslator(application)
    if not translator.load(str(path)):
        raise ValueError(f"{path.name} is no translation file")
    _install(application, translator)
    return translator


def use_language(application: QCoreApplication, language: str) -> QTranslator:
    """Speak ``language`` from now on: its words come in, those of the language before go out.

    Qt's own few words (the menu of a field, the file chooser) come along where Qt brought them for the language. A
    widget takes its words when it is made, so whoever switches makes the window anew. Raises as ``install_language``,
    and nothing has changed then.
    """
    before = _held(application)
    translator = install_language(application, language)
    _drop(application, before)
    of_qt = QTranslator(application)
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(application, of_qt)
    return translator


def drop_languages(application: QCoreApplication) -> None:
    """Take every language out again: the window speaks its source, Korean."""
    _drop(application, _held(application))


def _install(application: QCoreApplication, translator: QTranslator) -> None:
    translator.setObjectName(_NAME)
    application.installTranslator(translator)


def _held(application: QCoreApplication) -> list[QTranslator]:
    held = application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [translator for translator in held if translator.objectName() == _NAME]


def _drop(application: QCoreApplication, translators: list[QTranslator]) -> None:
    for translator in translators:
        application.removeTranslator(translator)
        translator.setObjectName("")
        translator.deleteLater()
