"""Put a language's words into the program. It must not know any word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from merchant_desk.paths import resource


def install_language(application: QCoreApplication, language: str = "ko") -> QTranslator:
    """Install the words of ``language`` (``ko``) and return the translator, which ``application`` owns.

    Raises ResourceMissingError where the file is absent, ValueError where it cannot be read.
    """
    path = resource(f"translations/merchant_desk_{language}.qm")
    translator = QTranslator(application)
    if not translator.load(str(path)):
        raise ValueError(f"{path.name} is no translation file")
    application.installTranslator(translator)
    return translator
