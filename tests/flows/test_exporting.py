"""The black box leaves the desk as a file while the desk runs: one order, some days, each format, plain errors."""

from __future__ import annotations

import csv
import json
import sqlite3
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QTextDocument

from merchant_desk.app.keeping import exporting
from merchant_desk.domain.errors import DeskError, SettingsError, VaultLocked
from merchant_desk.services.business_day import business_day
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.settings.settings_file import write_settings
from tests.builders import make_settings


@pytest.fixture
def served(shop, monkeypatch):
    """A shop that has served one order; its home and its vault are the ones that the export finds."""
    monkeypatch.setenv(HOME_VARIABLE, str(shop.folder / "home"))
    monkeypatch.setattr(exporting, "KeyringVault", lambda _home, **_: shop.vault)
    shop.order_id = shop.order(kind="DELIVERY")
    shop.accept(shop.order_id)
    shop.wait_for_paper(shop.order_id)
    shop.rest()
    return shop


def test_an_owner_gets_a_page_of_an_order_while_the_desk_runs(served, tmp_path):
    number = served.record(served.order_id).display_id
    told = exporting.export_black_box(tmp_path / "page.html", form="html", order=number)
    assert "열쇠(HMAC-SHA256)로 확인했습니다" in "".join(told)
    document = QTextDocument()
    document.setHtml((tmp_path / "page.html").read_text(encoding="utf-8"))
    page = document.toPlainText()
    for wanted in (
        number,
        served.order_id,
        "접수 20분",
        "직원",
        "플랫폼에서 받음",
        "인쇄",
        "확인값",
        "기록 사슬",
    ):
        assert wanted in page


def test_days_as_tables_hold_every_line(served, tmp_path):
    today = business_day(served.counter.now())
    exporting.export_black_box(tmp_path / "lines.csv", form="csv", first=today)
    exporting.export_black_box(tmp_path / "lines.json", form="json", last=today)
    exporting.export_black_box(tmp_path / "lines.txt", form="txt", first=today, last=today)
    with (tmp_path / "lines.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    told = json.loads((tmp_path / "lines.json").read_text(encoding="utf-8"))
    (count,) = served.view("SELECT count(*) FROM v_black_box")[0]
    assert count == len(rows) == len(told["lines"]) == told["chain"]["keyed"]
    assert told["roots"][0]["root"] == rows[-1]["chain"] == told["chain"]["last"]
    assert served.order_id in (tmp_path / "lines.txt").read_text(encoding="utf-8")
    assert (tmp_path / "lines.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_line_that_somebody_changed_is_named_in_the_page(served, tmp_path):
    served.close()
    with sqlite3.connect(served.folder / "home" / "desk.db") as file:
        file.execute("DROP TRIGGER black_box_keeps_words")
        file.execute("UPDATE black_box SET at = '2026-01-01T00:00:00.000Z' WHERE seq = 3")
    file.close()
    told = exporting.export_black_box(tmp_path / "page.html", form="html", order=served.order_id)
    assert "3번째 줄에서 끊겼습니다" in told[1]
    assert "3번째 줄에서 끊겼습니다" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_without_the_keyring_the_page_says_that_the_chain_was_not_judged(served, tmp_path, monkeypatch):
    def locked(_name):
        raise VaultLocked("잠김")

    monkeypatch.setattr(served.vault, "read", locked)
    told = exporting.export_black_box(tmp_path / "page.txt", form="txt", order=served.order_id)
    assert "확인하지 못했습니다" in told[1]


def test_a_number_that_came_again_asks_for_the_day_or_the_id(served, tmp_path):
    number = served.record(served.order_id).display_id
    second = served.order()
    served.rest()
    served.close()
    with sqlite3.connect(served.folder / "home" / "desk.db") as file:
        file.execute("UPDATE orders SET display_id = ?", [number])
        file.execute(
            "UPDATE orders SET received_at = '2026-03-06T10:00:00.000Z' WHERE order_id = ?", [second]
        )
    file.close()
    with pytest.raises(SettingsError, match="2건"):
        exporting.export_black_box(tmp_path / "page.html", form="html", order=number)
    day = date(2026, 3, 6)
    exporting.export_black_box(tmp_path / "page.html", form="html", order=number, first=day)
    assert second in (tmp_path / "page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({}, "무엇을"),
        ({"order": "A-9999"}, "찾을 수 없습니다"),
        ({"first": date(2026, 3, 2), "last": date(2026, 3, 1)}, "늦습니다"),
        ({"first": date(2026, 1, 1), "last": date(2026, 3, 1)}, "31일까지"),
    ],
)
def test_what_is_asked_wrongly_is_one_sentence_and_leaves_no_file(served, tmp_path, asked, sentence):
    with pytest.raises(SettingsError, match=sentence):
        exporting.export_black_box(tmp_path / "page.html", form="html", **asked)
    assert not list(tmp_path.glob("*page*"))


def test_a_home_without_a_journal_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "empty"))
    with pytest.raises(DeskError, match="아직 주문 기록이 없습니다"):
        exporting.export_black_box(tmp_path / "page.html", form="html", order="1")


def test_a_folder_that_is_not_there_leaves_nothing(served, tmp_path):
    with pytest.raises(DeskError, match="저장할 수 없습니다"):
        exporting.export_black_box(tmp_path / "none" / "x.html", form="html", order=served.order_id)


def test_the_night_is_a_part_of_the_day_before_where_the_shop_says_so(served, tmp_path, monkeypatch):
    served.close()
    with sqlite3.connect(served.folder / "home" / "desk.db") as file:
        file.execute("UPDATE orders SET received_at = '2026-03-05T17:00:00.000Z'")  # 02:00 in Seoul
    file.close()
    evening = date(2026, 3, 5)
    with pytest.raises(SettingsError, match="찾을 수 없습니다"):
        exporting.export_black_box(tmp_path / "a.html", form="html", order=served.order_id, first=evening)
    usual = make_settings()
    late = replace(usual, shop=replace(usual.shop, day_begins_hour=4))
    write_settings(open_home().settings_file, late)
    exporting.export_black_box(tmp_path / "a.html", form="html", order=served.order_id, first=evening)
    assert served.order_id in (tmp_path / "a.html").read_text(encoding="utf-8")
