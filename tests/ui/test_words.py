"""The words: current translations, every phrase used, gaps that fit."""

from __future__ import annotations

import importlib
import importlib.util
import re
import string
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from merchant_desk.domain.decision import CancelCode
from merchant_desk.services.slip_words import why
from merchant_desk.ui import telling, words
from merchant_desk.ui.language import install_language
from merchant_desk.ui.phrase import Phrase

UI = Path(words.__file__).parent
SCRIPT = UI.parent.parent / "packaging" / "make_translations.py"
#: Every module that holds phrases, found by its name.
SAYING = {
    path.stem: importlib.import_module(f"merchant_desk.ui.{path.stem}")
    for path in sorted(UI.glob("*words.py"))
}
FILES = {f"{name}.py" for name in SAYING}
PHRASES = {
    f"{module}.{name}": value
    for module, said in SAYING.items()
    for name, value in vars(said).items()
    if isinstance(value, Phrase)
}


def make_translations():
    """The script, by its path: a library of the name ``packaging`` stands before the folder."""
    spec = importlib.util.spec_from_file_location("make_translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_translations_are_current():
    assert make_translations().differences() == []


def test_the_compiled_words_speak(qapp):
    translator = install_language(qapp)
    try:
        assert translator.translate("Quiet", "조용하지만, 잘 듣고 있습니다") == "조용하지만, 잘 듣고 있습니다"
        assert translator.language() == "ko_KR"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_another_language_replaces_the_words(qapp):
    class Shouting(QTranslator):
        def isEmpty(self):
            return False

        def translate(self, context, text, disambiguation=None, n=-1):
            return f"{context}!{text}"

    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        assert words.ACCEPT(minutes=20) == "Decision!접수 · 20분"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_every_phrase_is_said_somewhere():
    code = "\n".join(path.read_text(encoding="utf-8") for path in UI.glob("*.py") if path.name not in FILES)
    unsaid = [name for name in PHRASES if not re.search(rf"\b{re.escape(name)}\b", code)]
    assert unsaid == []


def test_no_word_stands_outside_of_the_words():
    hangul = re.compile(r"[가-힣]")
    found = [
        f"{path.name}: {line.strip()}"
        for path in UI.glob("*.py")
        if path.name not in FILES
        for line in re.sub(r'""".*?"""', "", path.read_text(encoding="utf-8"), flags=re.DOTALL).splitlines()
        if hangul.search(line.split("#")[0])
    ]
    assert found == []


def test_gaps_are_named():
    for name, phrase in PHRASES.items():
        for _, gap, _, _ in string.Formatter().parse(phrase.source):
            assert gap is None or gap.isidentifier(), name


def test_screen_and_paper_give_the_same_words_for_a_cancellation(qapp):
    codes = [*CancelCode, "CONSUMER_CANCELLATION_REQUESTED", "OTHER_CANCELLATION_REASON"]
    assert {telling.cancel_reason(code) for code in codes}.isdisjoint(codes), "a code is no word"
    assert [telling.cancel_reason(code) for code in codes] == [why(code) for code in codes]
