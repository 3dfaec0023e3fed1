"""What a file would change is told by names that people know, in their language, and by no secret."""

from dataclasses import replace

from hypothesis import given
from hypothesis import settings as limits

from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.shop import AutoAccept
from merchant_desk.services.settings import Language, MenuCategory
from merchant_desk.system.provisioning.set_up_changes import Change, changes
from tests.system.test_any_settings import settings
from tests.system.test_provision import FILE, parse

NOW = parse(FILE).settings


def told(after, language=Language.KOREAN) -> list[str]:
    return [f"{one.what}: {one.before} → {one.after}" for one in changes(NOW, after, language)]


def test_a_rule_is_told_by_its_words():
    after = replace(NOW, rules=replace(NOW.rules, auto_accept=AutoAccept.ALWAYS, print_at_once=True))
    assert told(after) == ["규칙 · 접수 방법: 사람이 접수 → 바로 접수", "규칙 · 확인 전에 인쇄: 아니요 → 예"]
    assert told(after, Language.ENGLISH) == [
        "Rules · Accepting: by a person → at once",
        "Rules · Prints at once: no → yes",
    ]


def test_what_was_absent_is_told_by_its_usual_value():
    after = replace(NOW, shop=replace(NOW.shop, owner="홍길동", business_number="", day_begins_hour=4))
    assert sorted(told(after)) == [
        "가게 · 대표자: 없음 → 홍길동",
        "가게 · 사업자등록번호: 123-45-67890 → 없음",
        "가게 · 하루가 시작되는 시각: 0 → 4",
    ]


def test_a_printer_that_comes_or_goes_is_told_once_and_a_changed_one_by_its_key():
    (kitchen,) = NOW.printers
    counter = replace(kitchen, name="카운터", address="serial:COM3", profile=PrinterProfile(columns=32))
    moved = replace(kitchen, address="tcp://10.0.0.9:9100")
    assert told(replace(NOW, printers=(moved, counter))) == [
        "프린터 주방 · 주소: tcp://127.0.0.1:9100 → tcp://10.0.0.9:9100",
        "프린터 카운터: 없음 → serial:COM3",
    ]
    assert told(replace(NOW, printers=())) == ["프린터 주방: tcp://127.0.0.1:9100 → 없음"]
    assert changes(NOW, replace(NOW, categories=(MenuCategory("음료", ("콜라",)),))) == (
        Change("menu_categories[음료]", "메뉴 분류 음료", "없음", "음료"),
    )


@given(settings(), settings())
@limits(max_examples=10)
def test_any_two_desks_differ_in_keys_that_have_names(one, other):
    assert changes(one, one) == ()
    for change in changes(one, other):
        assert change.before != change.after
        assert change.what.strip(" ·")
