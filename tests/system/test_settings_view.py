"""Settings are shown to whoever helps, without a secret or the shop's own data, also where the file is broken."""

from __future__ import annotations

import json

import pytest

from merchant_desk.system.support.settings_view import settings_view, shop_words

SETTINGS = """
[[shops]]
name = "행복분식 수원점"
merchant_id = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"
region = "수원시"
business_number = "123-45-67890"
owner = "홍길동"
address = "경기 수원시 팔달구 정조로 1"
phone = "031-000-0000"
[shops.platform]
profile = "open-delivery"
base_url = "https://platform.example"
client_id = "desk-1"
%s
[[printers]]
name = "주방"
address = "tcp://192.168.0.50:9100"
columns = 48
slips = ["kitchen"]
[rules]
auto_accept = "off"
[books]
free_days = ["2026-12-31"]
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.toml"


def test_what_finds_a_fault_is_shown_and_what_is_somebodys_is_not(file):
    file.write_text(SETTINGS % 'client_secret_env = "DESK_SECRET"', "utf-8")
    told = settings_view(file)
    assert told["fault"] == ""
    (shop,) = told["settings"]["shops"]
    assert (shop["name"], shop["merchant_id"][:10]) == ("행복분식 수원점", "1234567890")
    assert {shop[key] for key in ("owner", "address", "phone", "business_number")} == {"***"}
    assert shop["platform"]["client_secret_env"] == "DESK_SECRET"
    assert told["settings"]["printers"][0]["address"] == "tcp://192.168.0.50:9100"
    assert json.loads(json.dumps(told)) == told
    assert {"주방", "행복분식 수원점"} <= set(shop_words(file))
    assert not {"홍길동", "경기 수원시 팔달구 정조로 1"} & set(shop_words(file))


@pytest.mark.parametrize("key", ["client_secret", "client_secret_sealed"])
def test_a_secret_that_somebody_wrote_into_the_file_is_masked_and_the_fault_is_told(file, key):
    file.write_text(SETTINGS % f'{key} = "geheimnis-0815"', "utf-8")
    told = settings_view(file)
    assert told["fault"]
    assert told["settings"]["shops"][0]["platform"][key] == "***"
    assert "geheimnis" not in str(told) + str(shop_words(file))


def test_of_a_broken_file_only_tables_and_keys_are_shown(file):
    body = SETTINGS % 'client_secret = "geheimnis-0815'
    file.write_bytes(body.encode() + b"\xff\xfe broken = = =\n")
    told = settings_view(file)
    assert told["fault"]
    assert "2: [[shops]]" in told["keys"]
    assert "14: client_secret" in told["keys"]
    assert "geheimnis" not in str(told)
    assert "홍길동" not in str(told)
    assert shop_words(file) == ()


def test_a_home_without_settings_says_so(file):
    assert settings_view(file) == {"file": "there is none"}
    assert shop_words(file) == ()
