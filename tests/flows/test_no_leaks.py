"""What is secret or somebody's stands in no file in the clear: marked values are planted and searched everywhere."""

from __future__ import annotations

import base64
import contextlib
import json
import logging
import sqlite3
from pathlib import Path
from urllib.parse import quote

import pytest

from merchant_desk.app.keeping import exporting
from merchant_desk.domain.status import Status
from merchant_desk.sandbox.server import CLIENT_SECRET
from merchant_desk.services.business_day import business_day
from merchant_desk.system.guarding.crash import CrashTrace
from merchant_desk.system.home import HOME_VARIABLE
from merchant_desk.system.logs import start_log, stop_log
from tests.leaks import contents, leaks, spellings

NAME, ROAD, DOOR = "남궁표식", "비밀길표식로 4711", "공동현관표식 7788#"
NOTE, STORE, EXTRA = "문앞표식에 두세요", "아기표식이 자요", "맵지표식 않게"
PHONE, SAFE = "010-9182-7364", "0507-8273-6455"
ASKED, STOPPED, REASON = "손님사정표식입니다", "플랫폼사정표식입니다", "사장님사정표식입니다"
PERSONAL = (NAME, ROAD, DOOR, NOTE, STORE, EXTRA, PHONE, SAFE, ASKED, STOPPED, REASON)
PLANTED = {
    "customer.name": NAME,
    "customer.phone.number": PHONE,
    "extraInfo": EXTRA,
    "delivery.deliveryAddress.street": ROAD,
    "delivery.deliveryAddress.formattedAddress": ROAD,
    "delivery.deliveryAddress.complement": DOOR,
    "delivery.deliveryAddress.reference": NOTE,
    "x-kr.safePhone.number": SAFE,
    "x-kr.address.road": ROAD,
    "x-kr.address.detail": DOOR,
    "x-kr.deliveryNote": NOTE,
    "x-kr.storeNote": STORE,
}


@pytest.mark.parametrize("before", range(5))
@pytest.mark.parametrize("secret", [NAME, CLIENT_SECRET, DOOR])
def test_the_search_finds_what_is_there(before, secret):
    around = "x" * before + secret + "yz"
    for body in (
        around.encode(),
        around.encode("cp949"),
        around.encode("utf-16"),
        json.dumps(around).encode(),
        quote(around).encode(),
        base64.b64encode(around.encode()),
        base64.urlsafe_b64encode(around.encode("cp949")),
    ):
        assert leaks({"file": body}, [secret])
    assert not leaks({"file": around.replace(secret, "other").encode()}, [secret])
    assert min(map(len, spellings(secret))) >= 7


def served_and_cancelled(shop):
    """An order with a person in every part: served, printed, asked about by the customer, cancelled by the platform."""
    served = shop.order(kind="DELIVERY", set=PLANTED)
    shop.accept(served)
    shop.wait_for_paper(served)
    shop.act(served, "customer-cancellation", reason=ASKED)
    shop.wait(lambda: shop.record(served).customer_asks, "the customer asks")
    shop.act(served, "cancel", reason=STOPPED)
    shop.wait_for(served, Status.CANCELLED)
    return served


def a_day_of_trouble(shop):
    """Orders that are served, rejected with words, cancelled by customer and platform, unreadable, defective."""
    served = served_and_cancelled(shop)
    rejected = shop.order(kind="DELIVERY", set=PLANTED)
    shop.counter.reject(rejected, "UNAVAILABLE_ITEM", REASON)
    shop.wait_for(rejected, Status.CANCELLED)
    broken = shop.platform.place(
        kind="DELIVERY", set=PLANTED | {"total": NAME, "items": NOTE, "payments": DOOR}
    )
    shop.wait(lambda: shop.counter.record(broken) is not None, "the broken order comes")
    shop.wait(lambda: "read" in shop.steps(broken) or "unreadable" in shop.steps(broken), "it is read")
    shop._control("POST", "faults", json={"kind": "truncated_json", "times": 2, "endpoint": "details"})
    cut = shop.platform.place(kind="DELIVERY", set=PLANTED)
    shop.wait(lambda: "read" in shop.steps(cut), "the order that was cut is read again")
    shop.rest()
    return served


def test_no_file_of_the_desk_holds_a_secret_or_a_customer(open_shop, tmp_path, monkeypatch, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    slips = tmp_path / "slips"
    shop = open_shop(start=False, address=f"file:{slips}")
    home = tmp_path / "home"
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    monkeypatch.setattr(exporting, "KeyringVault", lambda _home, **_: shop.vault)
    start_log(home / "logs")
    try:
        shop.start()
        trace = CrashTrace(home / "logs", shop.counter.now(), lambda _sentence: None)
        trace.start()
        served = a_day_of_trouble(shop)
        today = business_day(shop.counter.now())
        for form in ("html", "txt", "csv", "json"):
            exporting.export_black_box(tmp_path / f"days.{form}", form=form, first=today)
            exporting.export_black_box(tmp_path / f"order.{form}", form=form, order=served)
        status = json.dumps(shop.desk.status(), ensure_ascii=False)
        while_it_runs = contents(tmp_path, but=[slips])
        assert "home/desk.db-wal" in while_it_runs
        token = shop.desk._platform._account._token.text
        trace.stop()
    finally:
        stop_log()
        shop.close()
    master = shop.vault.read("master_key")
    secrets = [*PERSONAL, CLIENT_SECRET, master, base64.b64decode(master).hex(), token]
    seen = capfd.readouterr()
    texts = {f"running {name}": body for name, body in while_it_runs.items()}
    texts |= contents(tmp_path, but=[slips])
    texts |= {"status": status.encode(), "caplog": caplog.text.encode(), "stdout": seen.out.encode()}
    texts["stderr"] = seen.err.encode()
    assert {"home/desk.db", "home/keys.db", "home/seen.log", "days.json"} <= texts.keys()
    assert leaks(texts, secrets) == []
    assert base64.b64decode(master) not in b"".join(texts.values())
    printed = b"".join(contents(slips).values())
    assert DOOR.encode("cp949") in printed  # it was there to leak
    with contextlib.closing(sqlite3.connect(Path(home) / "desk.db")) as journal:
        assert journal.execute("SELECT count(*) FROM sealed").fetchone()[0] > 8
