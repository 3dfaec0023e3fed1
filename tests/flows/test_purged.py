"""Who is purged is nowhere any more: not in a file of the home, not on paper, not in a backup that is put back."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from merchant_desk.app.keeping import purge_command
from merchant_desk.app.keeping.keeping import command_backup, command_restore
from merchant_desk.app.keeping.purge_command import command_purge
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.status import Status
from merchant_desk.services.settings import PrivacySettings
from merchant_desk.system.home import HOME_VARIABLE
from merchant_desk.system.logs import start_log, stop_log
from merchant_desk.ui.settings.privacy_page import PrivacyPage
from tests.flows.shop import look_up
from tests.flows.test_no_leaks import DOOR, NAME, PERSONAL, PHONE, PLANTED, STOPPED
from tests.leaks import contents, leaks

HELD = "SELECT count(*) FROM sealed WHERE order_id = ?"
LOOK = "고객 정보 보기"


@pytest.fixture
def shop(open_shop, tmp_path, monkeypatch):
    """A shop whose log is written as the program writes it, and whose commands find its home and its keyring."""
    home = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    shop = open_shop(start=False, address=f"file:{tmp_path / 'slips'}")
    monkeypatch.setattr(purge_command, "KeyringVault", lambda _home, **_: shop.vault)
    start_log(home / "logs")
    try:
        shop.start()
        yield shop
    finally:
        stop_log()
        shop.close()


def finished(shop) -> str:
    """An order with a person in every part of it that was printed, and is over."""
    order_id: str = shop.order(kind="DELIVERY", set=PLANTED)
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    shop.act(order_id, "cancel", reason=STOPPED)
    shop.wait_for(order_id, Status.CANCELLED)
    shop.counter.seen(order_id)
    shop.rest()
    return order_id


def keys_of(shop, order_id: str) -> list[bytes]:
    """The order's key, in the clear and as it is written."""
    people = shop.desk._journal._people
    rows = people._keys._file.execute("SELECT wrapped FROM keys WHERE order_id = ?", [order_id]).fetchall()
    return [*people._keys.read([order_id]).values(), *(row[0] for row in rows)]


def holding(folder, bodies) -> list[str]:
    return [name for name, text in contents(folder).items() if any(body in text for body in bodies)]


def purge_by_hand(shop, wanted: str) -> None:
    """Delete one customer on the settings' page, as the owner does."""
    shop.press(Qt.Key.Key_F10)
    shop.click("개인정보")
    [page] = shop.window.findChildren(PrivacyPage)
    page.one.field.setText(wanted)
    shop.click("지우기")
    shop.click("네, 지웁니다")
    shop.wait(lambda: "고객 정보를 지웠습니다: 주문 1건" in shop.texts(), "it is deleted")
    shop.press(Qt.Key.Key_F1)


def test_nothing_of_a_purged_customer_is_left_in_the_home(shop, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    home = tmp_path / "home"
    order_id = finished(shop)
    number = shop.record(order_id).display_id
    keys = keys_of(shop, order_id)
    assert len(keys) == 2
    assert holding(home, keys) == ["keys.db"]
    assert look_up(home / "desk.db", HELD, order_id)[0][0] >= 4
    purge_by_hand(shop, number)
    assert shop.view(HELD, order_id) == [(0,)]
    assert shop.steps(order_id)[-1] == Step.PERSON_PURGED
    assert [secret for secret in PERSONAL if secret in repr(shop.record(order_id))] == []
    assert holding(home, keys) == [], "free pages and journals of keys.db too"
    said = shop.shown(order_id)
    assert "고객 정보는 지웠습니다" in said
    assert NAME not in said
    before = contents(tmp_path / "slips")
    assert DOOR.encode("cp949") in b"".join(before.values()), "it was there to be left"
    delivery = next(job for job in shop.prints(order_id) if job.slip is SlipKind.DELIVERY)
    shop.counter.reprint(delivery.job_id)
    shop.wait_for_paper(order_id)
    again = [text for name, text in contents(tmp_path / "slips").items() if name not in before]
    assert "고객 정보를 지운 주문입니다".encode("cp949") in b"".join(again)
    assert leaks({"paper": b"".join(again)}, PERSONAL) == []
    shop.rest()
    running = {f"running {name}": text for name, text in contents(home).items()}
    shop.close()
    stop_log()
    texts = running | contents(home) | {"log": caplog.text.encode()}
    assert leaks(texts, PERSONAL) == []
    assert holding(home, keys) == []


def test_a_backup_of_before_the_purge_reveals_nobody(shop, tmp_path):
    """The proof by the program's own commands: backup, purge, restore, start."""
    home, copy = tmp_path / "home", tmp_path / "copy.db"
    order_id, other = finished(shop), finished(shop)
    shop.close()
    command_backup(copy, shop.counter.now())
    assert command_purge(order=shop_number(home, order_id), phone="", reason="") == (
        "고객 정보를 지웠습니다: 주문 1건. 되살릴 수 없습니다."
    )
    command_restore(copy, shop.counter.now())
    assert look_up(home / "desk.db", HELD, order_id)[0][0] >= 4, "the old file has it all"
    shop.start()
    shop.wait(lambda: shop.counter.record(order_id) is not None, "the restored order is known")
    assert shop.record(order_id).order is None
    journal = shop.desk._journal
    read: list[bytes | None] = []
    for part in ("details", "raw", "cancel_reason"):
        shop.desk.lanes.submit(
            "writer", lambda part=part: journal.read_sealed(order_id, part), read.append, pytest.fail
        )
    shop.wait(lambda: len(read) == 3, "the journal answers")
    assert read == [None, None, None]
    assert shop.record(other).order is not None, "whoever was not purged is there"
    assert NAME in repr(shop.record(other))


def shop_number(home, order_id: str) -> str:
    [(number,)] = look_up(home / "desk.db", "SELECT display_id FROM v_orders WHERE order_id = ?", order_id)
    return str(number)


def test_one_telephone_number_is_purged_everywhere_without_a_desk(shop, tmp_path):
    finished(shop)
    finished(shop)
    shop.close()
    with pytest.raises(DecisionRefused, match="남아 있지 않습니다"):
        command_purge(order="", phone="010-0000-0000", reason="")
    assert "주문 2건" in command_purge(order="", phone=PHONE, reason=f"전화 {PHONE}")
    with contextlib.closing(sqlite3.connect(tmp_path / "home" / "desk.db")) as journal:
        assert journal.execute("SELECT count(*) FROM sealed").fetchone() == (0,)
        assert journal.execute("SELECT by, reason, orders FROM purges").fetchall() == [
            ("command", "전화 …", 2)
        ]
    assert leaks(contents(tmp_path / "home"), [PHONE]) == []


def test_a_look_at_a_finished_order_is_in_its_black_box(shop):
    order_id = finished(shop)
    shop.window.pick("")
    looked = shop.steps(order_id).count(Step.PERSON_SHOWN)
    assert NAME not in shop.shown(order_id)
    shop.click(LOOK)
    assert NAME in shop.texts()
    shop.rest()
    steps = shop.steps(order_id)
    assert looked <= steps.count(Step.PERSON_SHOWN) <= looked + 1, "once a minute and order"
    assert Step.PERSON_SHOWN in steps


def test_the_setting_is_in_use_at_once(shop):
    order_id = finished(shop)
    until = shop.window.rooms.orders.person_until(order_id)
    shop.press(Qt.Key.Key_F10)
    shop.click("개인정보")
    shop.click("24시간")
    shop.wait(lambda: shop.counter.privacy.shown_h == 24, "it is kept")
    assert (shop.window.rooms.orders.person_until(order_id) - until).total_seconds() == 21 * 3600
    assert shop.desk._settings.privacy == PrivacySettings(shown_h=24)


def test_the_end_of_the_program_purges_what_is_due(shop, tmp_path, monkeypatch):
    order_id = finished(shop)
    clock = type(shop.desk._clock)
    now, monotonic_s = clock.now, clock.monotonic_s
    monkeypatch.setattr(clock, "now", lambda self: now(self) + timedelta(hours=4))
    monkeypatch.setattr(clock, "monotonic_s", lambda self: monotonic_s(self) + 4 * 3600)
    shop.close()
    assert look_up(tmp_path / "home" / "desk.db", HELD, order_id) == [(0,)]
