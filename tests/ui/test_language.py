"""The language: exchanged while the program runs, days and amounts in it, and how its words are gathered."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from merchant_desk.domain.money import Money
from merchant_desk.ui import telling, words
from merchant_desk.ui.language import drop_languages, install_language, use_language
from merchant_desk.ui.local_time import ago, date, day_and_clock
from merchant_desk.ui.said.said import said
from merchant_desk.ui.window import CounterWindow
from tests.ui.orders import rush_order
from tests.ui.shop_states import thing
from tests.ui.test_words import make_translations

NOW = datetime(2026, 11, 20, 10, 4, tzinfo=UTC)
LATER = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)


@pytest.fixture
def program(qapp):
    yield qapp
    drop_languages(qapp)


def test_the_language_is_exchanged_while_the_program_runs(program):
    install_language(program)
    assert words.ORDERS() == "주문"
    use_language(program, "en")
    assert words.ORDERS() == "Orders"
    use_language(program, "ko")
    assert words.ORDERS() == "주문"


def test_no_translator_is_left_behind_by_many_switches(program):
    for language in ("en", "ko") * 20:
        use_language(program, language)
        QCoreApplication.sendPostedEvents(None, 0)
        program.processEvents()
    held = [one for one in program.findChildren(QTranslator) if one.objectName()]
    assert len(held) <= 2


def test_a_language_that_is_not_there_changes_nothing(program):
    use_language(program, "en")
    with pytest.raises(Exception, match="merchant_desk_xx"):
        use_language(program, "xx")
    assert words.ORDERS() == "Orders"


def test_qt_s_own_words_come_along(program):
    use_language(program, "ko")
    assert program.translate("QWidgetTextControl", "&Copy") != "&Copy"
    use_language(program, "en")
    assert program.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_days_times_and_amounts_are_written_as_the_language_does(program):
    said_in = {}
    for language in ("ko", "en"):
        use_language(program, language)
        said_in[language] = (
            date(LATER),
            day_and_clock(LATER, NOW),
            day_and_clock(datetime(2026, 11, 21, 3, 0, tzinfo=UTC), NOW),
            ago(NOW, datetime(2026, 11, 20, 10, 7, tzinfo=UTC)),
            telling.amount(Money(34_500)),
            telling.amount(Money(1250, "BRL")),
        )
    assert said_in == {
        "ko": (
            "11월 25일(수)",
            "11월 25일(수) 12:00",
            "내일 12:00",
            "3분 전",
            "34,500원",
            "12.50 BRL",
        ),
        "en": ("Wed 25 Nov", "Wed 25 Nov 12:00", "tomorrow 12:00", "3 min ago", "₩34,500", "12.50 BRL"),
    }


def test_a_sentence_that_was_said_in_one_language_is_said_in_the_next(program):
    told = "용지가 없습니다. 용지를 넣어 주세요."
    use_language(program, "en")
    assert said(told) == "It is out of paper. Put in paper."
    use_language(program, "ko")
    assert said(told) == told
    use_language(program, "en")
    assert said(told) == "It is out of paper. Put in paper."


def test_a_window_made_after_the_switch_speaks_the_other_language(program, qtbot, desk):
    desk.arrive(rush_order())
    shown = {}
    for language in ("ko", "en"):
        use_language(program, language)
        window = CounterWindow(desk)
        qtbot.addWidget(window)
        window.refresh()
        shown[language] = (window.windowTitle(), window.decision.accessibleName())
    assert shown["ko"] == ("주문 접수 · 행복분식 수원점", "결정")
    assert shown["en"] == ("Order desk · 행복분식 수원점", "Decision")


def test_the_other_window_does_not_ask_again_what_was_answered_with_no(counter, qtbot, desk, rooms, shop):
    shop.missed = (thing("치즈떡볶이"),)
    counter.look()
    counter.pass_s(2)
    counter.click("아니요")
    window = CounterWindow(desk, rooms=rooms)
    qtbot.addWidget(window)
    window.take_place_of(counter.window)
    window.refresh()
    assert window.shop is not None
    assert not window.shop.band.isVisible()


# --- gathering ----------------------------------------------------------------------------------------------


@pytest.fixture
def gathering(tmp_path, monkeypatch):
    """The script over two modules of words and an empty folder of translations."""
    script = make_translations()
    monkeypatch.setattr(script, "ROOT", tmp_path)
    monkeypatch.setattr(script, "UI", tmp_path)
    monkeypatch.setattr(script, "FOLDER", tmp_path / "translations")
    (tmp_path / "words.py").write_text(
        'from p import Phrase\nA = Phrase("Shop", "문 열기")\n', encoding="utf-8"
    )
    (tmp_path / "till_words.py").write_text(
        'from p import Phrase\nB = Phrase("Till", "거스름돈 {change}")\n', encoding="utf-8"
    )
    assert script.main([]) == 0
    return script


def write(script, korean, said_):
    """Write a phrase's English as a person does, in the file."""
    path = script.FOLDER / "merchant_desk_en.ts"
    text = path.read_text(encoding="utf-8")
    before = f'<source>{korean}</source>\n            <translation type="unfinished" />'
    assert before in text
    after = f"<source>{korean}</source>\n            <translation>{said_}</translation>"
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_new_words_are_found_and_named_until_somebody_writes_them(gathering, capsys):
    assert gathering.main(["--check"]) == 1
    said_ = capsys.readouterr().out
    assert "Shop: 문 열기" in said_
    assert "Till: 거스름돈 {change}" in said_
    write(gathering, "문 열기", "Open")
    write(gathering, "거스름돈 {change}", "Change {change}")
    assert gathering.main([]) == 0
    assert gathering.main(["--check"]) == 0


def test_what_was_written_stays_and_what_nobody_says_goes(gathering, tmp_path):
    write(gathering, "문 열기", "Open")
    write(gathering, "거스름돈 {change}", "Change {change}")
    (tmp_path / "words.py").write_text(
        'from p import Phrase\nA = Phrase("Shop", "문 열기")\nC = Phrase("Shop", "문 닫기")\n',
        encoding="utf-8",
    )
    (tmp_path / "till_words.py").unlink()
    gathering.main([])
    english = gathering.written(gathering.FOLDER / "merchant_desk_en.ts")
    assert english == {("Shop", "문 열기"): "Open"}
    assert gathering.unwritten() == ["Shop: 문 닫기"]


def test_korean_says_itself(gathering):
    korean = gathering.written(gathering.FOLDER / "merchant_desk_ko.ts")
    assert korean == {("Shop", "문 열기"): "문 열기", ("Till", "거스름돈 {change}"): "거스름돈 {change}"}
