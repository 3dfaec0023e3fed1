"""The tables that travel with the program are right, and a broken one is one sentence with its file and key."""

from datetime import date

import pytest

from merchant_desk.domain.books.fees import VAT
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.services.settings import BookSettings
from merchant_desk.system import fee_tables
from merchant_desk.system.fee_tables import read_fee_tables

TABLES = read_fee_tables()
DAY = date(2026, 11, 26)
GOOD = """
name = "요기요"
place = 2
[[rules]]
tier = "높은 구간"
valid_from = 2024-08-01
commission = "9.7"
takeout = "7.7"
payment = { CARD = "1.92" }
other_payment = "0.92"
delivery = 1900
vat = "0"
source = "요기요"
assumption = "가정"
"""


def percent(table, day=DAY, tier="", kind=OrderKind.DELIVERY):
    rule = TABLES.by_key[table].rule_on(day, tier)
    return str(rule.commission_of(kind)) if rule else None


def test_the_shops_own_platform_is_there_with_its_first_day():
    own = TABLES.by_key[BookSettings().table]
    assert own.name == "배달특급"
    assert own not in TABLES.elsewhere
    assert own.rule_on(date(2020, 11, 30)) is None
    rule = own.rule_on(date(2020, 12, 1))
    assert rule is not None
    assert (str(rule.commission), str(rule.payment_rate(Tender.CARD))) == ("1 %", "0.92 %")
    assert rule.words == "2020-12-01부터"
    most = own.rule_on(DAY, "매출이 많은 가게")
    assert most is not None
    assert str(most.payment_rate(Tender.LOCAL_CURRENCY)) == "1.92 %"


def test_the_other_platforms_by_their_dates():
    assert [table.name for table in TABLES.elsewhere] == [
        "배민1플러스",
        "쿠팡이츠",
        "요기요",
        "땡겨요",
        "먹깨비",
    ]
    assert percent("baemin") == "7.8 %"
    assert percent("baemin", tier="매출 하위") == "2 %"
    assert percent("baemin", date(2025, 2, 25)) is None
    assert percent("coupangeats", date(2025, 4, 1)) == "7.8 %"
    assert percent("yogiyo") == "9.7 %"
    assert percent("yogiyo", tier="낮은 구간", kind=OrderKind.TAKEOUT) == "2.7 %"
    assert percent("ddangyo") == "2 %"
    assert percent("meokkaebi") == "1.5 %"


def test_every_rule_says_who_says_so_and_what_is_assumed():
    for table in TABLES.by_key.values():
        for rule in table.rules:
            assert rule.platform == table.key
            assert rule.source
            assert rule.assumption.endswith("니다." if table.key != BookSettings().table else "주세요.")
            assert rule.words == f"{rule.valid_from}부터"
            assert rule.vat == VAT


def read(tmp_path, body: str, name="yogiyo.toml"):
    (tmp_path / name).write_text(body, encoding="utf-8")
    return read_fee_tables(tmp_path)


def test_a_table_is_read_whole(tmp_path):
    tables = read(tmp_path, GOOD)
    (rule,) = tables.by_key["yogiyo"].rules
    assert tables.elsewhere == (tables.by_key["yogiyo"],)
    assert (rule.platform, rule.valid_from, rule.tier) == ("yogiyo", date(2024, 8, 1), "높은 구간")
    assert (rule.commission, rule.takeout) == (Rate.of_percent("9.7"), Rate.of_percent("7.7"))
    assert (rule.payment, rule.other_payment) == (
        {Tender.CARD: Rate.of_percent("1.92")},
        Rate.of_percent("0.92"),
    )
    assert (rule.delivery, rule.vat, rule.source, rule.assumption) == (1_900, Rate(0), "요기요", "가정")


def test_what_a_table_does_not_say_is_as_usual(tmp_path):
    short = 'name = "먹깨비"\n[[rules]]\nvalid_from = 2025-01-01\ncommission = "1.5"\nsource = "먹깨비"\n'
    tables = read(tmp_path, short, "meokkaebi.toml")
    (rule,) = tables.by_key["meokkaebi"].rules
    assert tables.elsewhere == ()
    assert (rule.takeout, rule.payment, rule.other_payment, rule.vat) == (None, {}, Rate(0), VAT)
    assert (rule.delivery, rule.tier, rule.assumption) == (0, "", "")


def test_other_platforms_stand_by_their_place_then_by_name(tmp_path):
    read(tmp_path, GOOD)
    read(tmp_path, GOOD.replace("place = 2", "place = 1"), "z.toml")
    tables = read(tmp_path, GOOD, "a.toml")
    assert [table.key for table in tables.elsewhere] == ["z", "a", "yogiyo"]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('name = "요기요"', "", "'name'"),
        ("place = 2", "place = 0", "'place'"),
        ("place = 2", "plaze = 2", "'plaze'"),
        ("[[rules]]", "[rules]", "'rules'"),
        ("valid_from = 2024-08-01", "", "'rules.valid_from'"),
        ("valid_from = 2024-08-01", 'valid_from = "2024-08-01"', "'rules.valid_from'"),
        ("valid_from = 2024-08-01", "valid_from = 2024-08-01T09:00:00", "'rules.valid_from'"),
        ('commission = "9.7"', "", "'rules.commission'"),
        ('commission = "9.7"', "commission = 9.7", "'rules.commission'"),
        ('commission = "9.7"', 'commission = "101"', "'rules.commission'"),
        ('takeout = "7.7"', 'takeout = "7,7"', "'rules.takeout'"),
        ('{ CARD = "1.92" }', '{ CARDS = "1.92" }', "'rules.payment.CARDS'"),
        ('{ CARD = "1.92" }', '{ CARD = "-1" }', "'rules.payment.CARD'"),
        ('{ CARD = "1.92" }', '"1.92"', "'rules.payment'"),
        ("delivery = 1900", "delivery = -1", "'rules.delivery'"),
        ("delivery = 1900", "delivery = 1900.5", "'rules.delivery'"),
        ('vat = "0"', 'vat = "0"\nvatt = "1"', "'rules.vatt'"),
        ('source = "요기요"', "", "'rules.source'"),
        ("[[rules]]", "rules = 5\n[[rule]]", "'rules'"),
    ],
)
def test_a_broken_table_is_one_sentence_with_its_file_and_key(tmp_path, old, new, key):
    assert old in GOOD
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, GOOD.replace(old, new))
    assert "yogiyo.toml" in caught.value.sentence
    assert key in caught.value.sentence
    assert caught.value.action


def test_two_rules_of_one_day_are_refused(tmp_path):
    rule = GOOD[GOOD.index("[[rules]]") :]
    with pytest.raises(SettingsError, match="2024-08-01"):
        read(tmp_path, GOOD + rule)
    assert len(read(tmp_path, GOOD + rule.replace("높은", "낮은")).by_key["yogiyo"].rules) == 2


def test_a_table_without_rules_or_with_too_many_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="rules"):
        read(tmp_path, 'name = "요기요"\n')
    with pytest.raises(SettingsError, match="100"):
        read(tmp_path, 'name = "요기요"\n' + "[[rules]]\n" * 101)


def test_a_table_that_is_no_toml_or_of_another_encoding_is_refused(tmp_path):
    with pytest.raises(SettingsError, match=r"yogiyo\.toml.*3번째"):
        read(tmp_path, 'name = "요기요"\n\nplace = = 2\n')
    (tmp_path / "yogiyo.toml").write_bytes(GOOD.encode("cp949"))
    with pytest.raises(SettingsError, match=r"yogiyo\.toml.*CP949"):
        read_fee_tables(tmp_path)


def test_a_table_that_cannot_be_opened_is_refused(tmp_path):
    (tmp_path / "yogiyo.toml").mkdir()
    with pytest.raises(SettingsError, match=r"yogiyo\.toml"):
        read_fee_tables(tmp_path)


def test_missing_tables_ask_for_a_new_installation(tmp_path, monkeypatch):
    with pytest.raises(SettingsError, match="요율표"):
        read_fee_tables(tmp_path)
    monkeypatch.setattr(fee_tables, "_FOLDER", "nowhere")
    with pytest.raises(SettingsError, match="다시 설치"):
        read_fee_tables()
