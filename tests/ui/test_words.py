"""The words: current translations, every phrase used, gaps that fit."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import re
import string
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from merchant_desk.domain.decision import CancelCode
from merchant_desk.services.slips.words import why
from merchant_desk.ui import telling, words
from merchant_desk.ui.language import install_language
from merchant_desk.ui.phrase import Phrase

UI = Path(words.__file__).parent
SCRIPT = UI.parent.parent / "packaging" / "make_translations.py"
#: Every module that holds phrases, found by its name.
SAYING = {
    path.stem: importlib.import_module(
        ".".join(("merchant_desk.ui", *path.relative_to(UI).with_suffix("").parts))
    )
    for path in sorted(UI.rglob("*words.py"))
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


def test_everything_is_written_in_english():
    assert make_translations().unwritten() == []


def english():
    script = make_translations()
    return script.written(script.FOLDER / f"{script.ENGLISH}.ts")


def gap_names(text: str) -> list[str]:
    return sorted(gap for _, gap, _, _ in string.Formatter().parse(text) if gap is not None)


def test_the_gaps_of_both_languages_agree():
    differ = {korean: said for (_, korean), said in english().items() if gap_names(korean) != gap_names(said)}
    assert differ == {}


def test_english_is_written_in_english():
    #: A language is called by its own name, and a test page's own characters are what it is asked about.
    korean_on_purpose = {"한국어", "언어 · Language", "2-1. '똠 펲 햏' 줄의 글자도 모두 보입니까?"}
    hangul = re.compile(r"[가-힣]")
    found = {
        korean: said
        for (_, korean), said in english().items()
        if hangul.search(said) and korean not in korean_on_purpose
    }
    assert found == {}


#: "Enter" is also what a person is asked to do with a name: it is no key of the English unless the Korean has it.
KEYS = re.compile(r"(?<!\w)(?:(?:Shift|Ctrl|Alt)\+)?(?:F\d{1,2}|Space|Esc|Tab)(?![a-z\d])", re.ASCII)


def test_the_keys_of_both_languages_agree():
    differ = {
        korean: said
        for (_, korean), said in english().items()
        if sorted(KEYS.findall(korean)) != sorted(KEYS.findall(said))
        or ("Enter" in korean) > ("Enter" in said)
    }
    assert differ == {}


def test_what_a_phrase_says_of_a_button_is_on_a_button():
    """Where a phrase names a button in quotes, its English names the English of that button."""
    no_buttons = {"재출력", "조리 중단", "시험", "지역화폐"}  # what stands on paper
    script = english()
    by_korean: dict[str, set[str]] = {}
    for (_, korean), said in script.items():
        by_korean.setdefault(korean, set()).add(said)
    wrong = {
        korean: said
        for (_, korean), said in script.items()
        for named in re.findall(r"['‘]([가-힣 ]+)['’]", korean)
        if named not in no_buttons
        and named in by_korean
        and not any(f"'{button}'" in said or f"‘{button}’" in said for button in by_korean[named])
    }
    assert wrong == {}


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


def phrases_used() -> set[str]:
    """The phrases that code asks for, by module and name, whatever it calls the module."""
    used = set()
    for path in (*UI.rglob("*.py"), *(UI.parent / "app").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {
            name.asname or name.name: name.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for name in node.names
        }
        used |= {
            f"{called[node.value.id]}.{node.attr}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id in called
        }
    return used


def test_every_phrase_is_said_somewhere():
    assert sorted(set(PHRASES) - phrases_used()) == []


def test_no_word_stands_outside_of_the_words():
    hangul = re.compile(r"[각-힢]")  # the first and the last syllable are the bounds in patterns
    found = [
        f"{path.name}: {line.strip()}"
        for path in UI.rglob("*.py")
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
