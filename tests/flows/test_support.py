"""The support bundle of a real desk: everything that finds a fault is in it, and no secret and no customer."""

from __future__ import annotations

import base64
import json
import logging
import zipfile
from dataclasses import replace

import pytest

from merchant_desk.app.program import bundle_command
from merchant_desk.app.program.bundle_command import gather_bundle, place_for, save_bundle
from merchant_desk.domain.errors import DeskAbsent, DeskError, SettingsError
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.sandbox.server import CLIENT_SECRET
from merchant_desk.services.program.support_bundle import MOST_BYTES
from merchant_desk.services.program.support_port import Bundle, BundlePart, LogEntry, LogLevel
from merchant_desk.system.home import HOME_VARIABLE
from merchant_desk.system.logs import start_log, stop_log
from merchant_desk.system.settings.settings_file import write_settings
from merchant_desk.system.vault import MemoryVault
from tests.builders import make_settings
from tests.flows.test_no_leaks import DOOR, NAME, NOTE, PERSONAL, PHONE, ROAD, SAFE, served_and_cancelled
from tests.journal.making import MASTER, NOW, arrival
from tests.journal.making import PERSONAL as THEIRS
from tests.leaks import leaks

OWNER = "차가을"
PIN = "482913"
PARTS = {
    "README.txt", "versions.json", "check.json", "status.json", "settings.json", "journal.json", "printing.json",
    "backups.json", "disk.json", "program.json", "environment.json", "logs/desk.log", "logs/guard.log",
    "manifest.json",
}  # fmt: skip


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def shop(open_shop, home):
    shop = open_shop(start=False)
    own = replace(shop.settings.shop, owner=OWNER, phone="031-123-4567", address="경기 수원시 팔달구 새길 77")
    shop.settings = replace(shop.settings, shop=own)
    start_log(home / "logs")
    try:
        shop.start()
        write_settings(home / "settings.toml", shop.settings)
        yield shop
    finally:
        stop_log()
        shop.close()


def careless(home, token):
    """Leave records as no program of ours should: with people and secrets in them."""
    log = logging.getLogger("merchant_desk.careless")
    log.error("order of %s (%s, %s), %s, door %s, %s", NAME, PHONE, SAFE, ROAD, DOOR, NOTE)
    log.error("json %s, bytes %r", json.dumps({"name": NAME, "note": NOTE}), ROAD.encode())
    log.error(
        "client_secret=%s, sent %s, Authorization: Bearer %s, PIN %s",
        CLIENT_SECRET,
        CLIENT_SECRET,
        token,
        PIN,
    )
    try:
        raise ValueError(f"cannot read {{'customer': '{NAME}', 'phone': '{PHONE}'}}")
    except ValueError:
        log.exception("the details cannot be read")
    with (home / "logs" / "desk.log").open("a", encoding="utf-8") as file:
        file.write(f"no entry at all: {NAME} {ROAD} {PHONE} {DOOR} {CLIENT_SECRET}\n")
    (home / "logs" / "crash-20261126T010203Z-1.txt").write_text(
        f"Fatal Python error: {NAME} {PHONE}\n", "utf-8"
    )
    (home / "logs" / "hang-20261126T010203Z-1.txt").write_text(f"Thread 0x1: {ROAD}\n", "utf-8")
    (home / f"{NAME} {PHONE}.xlsx").write_text(ROAD, "utf-8")
    (home / "program").mkdir(exist_ok=True)
    (home / "program" / "state.json").write_text(json.dumps({"because": f"{NAME} {PHONE}"}), "utf-8")


def a_day(shop):
    """One order from its arrival to its cancellation; returns its dishes."""
    served = served_and_cancelled(shop)
    shop.rest()
    order = shop.record(served).order
    return (*(item.name for item in order.items),)


def unpacked(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_desk_that_runs_gathers_everything_but_people_and_secrets(shop, home, tmp_path, monkeypatch):
    monkeypatch.setenv("MERCHANT_DESK_SOMETHING", "a-value-that-may-be-secret")
    dishes = a_day(shop)
    token = shop.desk._platform._account._token.text
    careless(home, token)
    room = shop.window.rooms.support
    bundles: list[Bundle] = []
    faults: list[DeskError] = []
    written: list[bool] = []
    room.gather(bundles.append, faults.append)
    shop.wait(lambda: bundles or faults, "the bundle is together", 60_000)
    (bundle,), target = bundles, tmp_path / "지원 파일.zip"
    room.save(bundle, str(target), lambda: written.append(True), faults.append)
    shop.wait(lambda: written or faults, "the bundle is written")
    assert faults == []
    texts = unpacked(target)
    assert texts == {part.name: part.text.encode() for part in bundle.parts}, "it is what was shown"
    assert set(texts) >= PARTS
    assert sum(map(len, texts.values())) <= MOST_BYTES

    master = shop.vault.read("master_key")
    secrets = [
        CLIENT_SECRET,
        token,
        master,
        base64.b64decode(master).hex(),
        "a-value-that-may-be-secret",
        PIN,
    ]
    own = [OWNER, "031-123-4567", "새길 77", shop.settings.shop.business_number]
    assert leaks(texts, [*PERSONAL, *dishes, *secrets, *own]) == []

    told = {name: json.loads(body) for name, body in texts.items() if name.endswith(".json")}
    assert {row["key"] for row in told["check.json"]["rows"]} >= {
        "bell",
        "platform",
        "disk",
        "home",
        "crashes",
    }
    assert told["status.json"]["link"] == "online"
    (written_shop,) = told["settings.json"]["settings"]["shops"]
    assert written_shop["merchant_id"] == shop.settings.shop.merchant_id, (
        "support has to know whose desk it is"
    )
    assert (written_shop["name"], written_shop["owner"]) == (shop.settings.shop.name, "***")
    assert (told["journal.json"]["quick_check"], told["journal.json"]["faults"]) == ("ok", [])
    assert ["cancelled", "DELIVERY", 1] in [row[1:] for row in told["journal.json"]["by_day"]["orders"]]
    assert told["printing.json"]["tries"]["by_day"][0][1:3] == ["주방", "sent"]
    assert told["printing.json"]["printers"][0]["address"].startswith("tcp://")
    assert told["disk.json"]["takes"]["journal"] > 0
    assert told["environment.json"]["MERCHANT_DESK_SOMETHING"] == "(set)"
    assert "x" in told["versions.json"]["screens"][0]
    log = texts["logs/desk.log"].decode()
    assert "merchant_desk.careless: order of ***" in log
    assert "the details cannot be read\nTraceback" in log
    assert texts["crashes/crash-20261126T010203Z-1.txt"] == b"Fatal Python error: ***\n"


def test_the_window_reads_the_log_on_a_lane(shop, home):
    logging.getLogger("merchant_desk.trial").warning("told %s", "here")
    (home / "logs" / "crash-20261126T010203Z-1.txt").write_text("Fatal Python error: Aborted\n")
    found: list[tuple[LogEntry, ...]] = []
    shop.window.rooms.support.log(found.append, pytest.fail)
    shop.wait(lambda: found, "the log is read")
    (entries,) = found
    assert [entry.at for entry in entries] == sorted((entry.at for entry in entries), reverse=True)
    assert "merchant_desk.trial: told here" in [entry.words for entry in entries]
    assert any(entry.level is LogLevel.CRASH for entry in entries)


def test_a_bundle_that_cannot_be_written_says_so_and_stays_with_who_looks_at_it(shop, tmp_path):
    faults: list[DeskError] = []
    bundle = Bundle("a.zip", (BundlePart("README.txt", "", "shown"),))
    shop.window.rooms.support.save(bundle, str(tmp_path / "nowhere" / "a.zip"), pytest.fail, faults.append)
    shop.wait(lambda: faults, "it is told")
    assert "저장할 수 없습니다" in str(faults[0])


# --- the command, where little else works ---------------------------------------------------------------------


@pytest.fixture
def idle(home, monkeypatch):
    """A home with an order in it, whose desk does not run; its check is somebody else's test."""
    journal = DeskJournal(home, master_key=MASTER)
    journal.open(NOW)
    journal.commit(arrival(1))
    journal.close()
    write_settings(home / "settings.toml", make_settings())
    monkeypatch.setattr(bundle_command, "KeyringVault", lambda _home, **_: MemoryVault())
    monkeypatch.setattr(
        "merchant_desk.app.checking.check_command.check_home", lambda: {"fit": True, "rows": []}
    )

    def nobody(*_):
        raise DeskAbsent("실행 중인 프로그램이 없습니다.")

    monkeypatch.setattr("merchant_desk.runtime.ask.ask", nobody)
    return home


def gathered():
    bundle = gather_bundle()
    texts = {part.name: part.text for part in bundle.parts}
    assert set(texts) >= PARTS
    assert (
        leaks(
            {name: text.encode("utf-8", "replace") for name, text in texts.items()},
            [*PERSONAL, *THEIRS, CLIENT_SECRET],
        )
        == []
    )
    return texts, {name: json.loads(text) for name, text in texts.items() if name.endswith(".json")}


def test_without_a_desk_the_home_tells_for_itself(idle, tmp_path):
    _, told = gathered()
    assert told["check.json"] == {"fit": True, "rows": []}
    assert "실행 중인 프로그램이 없습니다." in told["status.json"]["not_made"]
    assert told["journal.json"]["rows"]["orders"] == 1
    bundle = gather_bundle()
    assert place_for(tmp_path, bundle) == tmp_path / bundle.file_name
    assert save_bundle(bundle, tmp_path / "a.zip") == (tmp_path / "a.zip").stat().st_size
    with pytest.raises(SettingsError, match="이미 있는 파일"):
        place_for(tmp_path / "a.zip", bundle)


def test_a_home_in_ruins_still_gives_what_it_has(idle):
    for name in ("desk.db-wal", "desk.db-shm"):
        (idle / name).unlink(missing_ok=True)
    body = bytearray((idle / "desk.db").read_bytes())
    body[4096:] = b"\xa5" * (len(body) - 4096)
    (idle / "desk.db").write_bytes(body)
    broken = f'[[shops]]\nname = "{NAME}"\nclient_secret = "{CLIENT_SECRET}\n'
    (idle / "settings.toml").write_bytes(broken.encode() + b"\xff")
    (idle / "home-id").write_text("no name")
    (idle / "program").mkdir(exist_ok=True)
    (idle / "program" / "state.json").write_text("{ half")
    (idle / "logs").mkdir(exist_ok=True)
    (idle / "logs" / "desk.log").write_bytes(b"\xff\xfe\x00" * 100)
    (idle / "backups").rmdir() if (idle / "backups").exists() else None
    (idle / "backups").write_text("a file where the folder should be")
    _, told = gathered()
    assert told["journal.json"]["faults"]
    assert told["settings.json"]["keys"] == ["1: [[shops]]", "2: name", "3: client_secret"]
    assert told["program.json"]["state.json"].startswith("cannot be read")
    assert told["backups.json"] == []
    assert told["versions.json"]["python"]


def test_without_any_home_the_computer_tells_what_it_can(home, monkeypatch):
    for place in (home, home / "gone" / "deeper"):
        monkeypatch.setenv(HOME_VARIABLE, str(place))
        _, told = gathered()
        assert "등록된 가게가 없습니다" in told["check.json"]["not_made"]
        assert told["journal.json"]["faults"]
        assert not home.exists(), "who only looks makes no home"


def test_a_home_that_is_a_file_is_no_reason_to_give_up(home):
    home.write_text("somebody put a file here")
    _, told = gathered()
    assert told["versions.json"]["program"]
    assert "fault" in told["disk.json"]["logs"]


def test_a_desk_that_does_not_answer_is_not_waited_for_twice(idle, monkeypatch):
    asked = []

    def silent(_home, request, _timeout_s):
        asked.append(request["command"])
        raise DeskError("실행 중인 프로그램이 제때 답하지 않습니다.")

    monkeypatch.setattr("merchant_desk.runtime.ask.ask", silent)
    _, told = gathered()
    assert "제때 답하지 않습니다" in told["check.json"]["not_made"]
    assert asked == ["status", "status"], "no check is asked of a desk that says nothing"
