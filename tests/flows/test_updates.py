"""A newer version at a counter that works: fetched beside its orders, installed when nobody waits, left again."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.app.program import update_command, update_room
from merchant_desk.app.program.update_command import answer_update, command_update, settle_home, told
from merchant_desk.domain.errors import DecisionRefused, DeskError, JournalError
from merchant_desk.domain.status import Status
from merchant_desk.journal.backups import back_up
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.program.update_port import UpdateState
from merchant_desk.services.settings import UpdateSettings, UpdateTime
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.settings.settings_file import read_settings, write_settings
from merchant_desk.system.versions.program_place import ProgramPlace
from merchant_desk.system.versions.program_state import ProgramState, read_state, write_state
from merchant_desk.system.versions.update_shelf import Build, HomeShelf
from tests.builders import make_settings
from tests.fakes.releases import PLATFORM, Publisher, program
from tests.fakes.update_server import UpdateServer
from tests.journal.making import NOW, arrival

PUBLISHER = Publisher()
NEWER = "99.0.0"


@pytest.fixture
def server(tmp_path):
    with UpdateServer(PUBLISHER.release(NEWER, program(NEWER, tmp_path / "asked"))) as running:
        yield running


@pytest.fixture(autouse=True)
def frozen(monkeypatch):
    """The program as if it were frozen, with the publisher's key."""

    def open_shelf(home):
        return HomeShelf(
            home.data,
            Build("0.1.0", PLATFORM, SCHEMA.version, PUBLISHER.keys),
            source=update_room.open_source,
            back_up=lambda folder: update_room.back_up_into(home, folder),
            place=ProgramPlace(home.data, own=["/nowhere/merchant-desk"], takes=True),
        )

    monkeypatch.setattr(update_room, "open_shelf", open_shelf)
    monkeypatch.setattr(update_command, "open_shelf", open_shelf)


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "집"))
    return open_home()


def silent(*_):
    """Show no progress."""


def test_beside_its_orders_a_desk_fetches_a_version_and_ends_for_it_once_none_is_open(open_shop, server):
    shop = open_shop(start=False)
    shop.settings = replace(shop.settings, updates=UpdateSettings(server.url, UpdateTime.ASK))
    shop.start()
    updates = shop.desk.updates
    room = shop.window.rooms.updates
    assert room is updates.room
    order_id = shop.order()
    shop.accept(order_id)
    answers: list[dict[str, object]] = []
    answer_update(room, {"look": True}, answers.append)
    assert json.loads(json.dumps(answers))[0]["state"] == "looking"
    polls = shop.counter.facts().link.polls
    shop.wait(lambda: room.facts().state is UpdateState.WAITING, "the version waits")
    assert room.facts().newer == NEWER
    shop.wait(lambda: shop.counter.facts().link.polls > polls, "the platform is asked as ever")
    with pytest.raises(DecisionRefused, match="1건"):
        room.install()
    assert not shop.desk.switch_wanted
    shop.reject(order_id)
    shop.wait_for(order_id, Status.CANCELLED)
    shop.wait(lambda: not updates.moment().rings and not updates.moment().open_orders, "nothing rings")
    shop.wait(lambda: not updates.moment().waiting_jobs, "nothing is left to do")
    ended: list[bool] = []
    shop.desk.window_closed.connect(lambda: ended.append(True))
    room.install()
    shop.wait(lambda: bool(ended), "the desk ends")
    assert shop.desk.switch_wanted
    state = read_state(shop.folder / "home")
    assert (state.waiting, state.asked) == (NEWER, True)
    with closing(sqlite3.connect(state.backup)) as copy:
        assert copy.execute("SELECT order_id FROM orders").fetchall() == [(order_id,)]


def test_an_order_that_comes_while_the_desk_ends_for_a_version_holds_it_back(open_shop):
    shop = open_shop()
    updates = shop.desk.updates
    updates.shelf.begin()
    write_state(shop.folder / "home", ProgramState(waiting=NEWER, asked=True))
    shop.desk.switch()
    shop.order()
    shop.wait(lambda: updates.moment().open_orders == 1, "it came after all")
    updates.stop()
    assert (shop.desk.switch_wanted, shop.desk.restart_wanted) == (False, True)
    state = read_state(shop.folder / "home")
    assert (state.waiting, state.asked) == (NEWER, False)


def test_without_a_desk_nothing_is_exchanged_while_the_log_has_an_open_order(home):
    journal = DeskJournal(home.data)
    journal.open(NOW)
    journal.commit(arrival(1))
    journal.close()
    write_state(home.data, ProgramState(waiting=NEWER, current="98.0.0", previous="97.0.0"))
    for how in ({"install": True, "back": False}, {"install": False, "back": True}):
        with pytest.raises(DecisionRefused, match="1건"):
            command_update(look=False, folder="", progress=silent, **how)
    state = read_state(home.data)
    assert (state.asked, state.back) == (False, False)


def test_without_a_desk_the_command_fetches_and_installs(home, server, tmp_path, monkeypatch):
    monkeypatch.setattr(
        update_command, "ProgramPlace", lambda data: ProgramPlace(data, own=["x"], takes=True)
    )
    facts = command_update(look=False, folder="", install=False, back=False, progress=silent)
    assert (facts["state"], facts["newer"]) == ("no_place", "")
    with pytest.raises(DeskError, match="업데이트 주소"):
        command_update(look=True, folder="", install=False, back=False, progress=silent)
    with pytest.raises(DeskError, match="설치할 새 버전"):
        command_update(look=False, folder="", install=True, back=False, progress=silent)
    stick = tmp_path / "stick"
    stick.mkdir()
    for name, body in server.files.items():
        (stick / name).write_bytes(body)
    facts = command_update(look=False, folder=str(stick), install=False, back=False, progress=silent)
    assert (facts["state"], facts["newer"]) == ("waiting", NEWER)
    assert f"새 버전: {NEWER}" in told(facts)
    command_update(look=False, folder="", install=True, back=False, progress=silent)
    assert read_state(home.data).trying == NEWER


def migrated(journal, version):
    """Have a newer version's migration change the log."""
    with closing(sqlite3.connect(journal)) as db:
        db.execute(f"PRAGMA user_version={version}")
        db.execute("CREATE TABLE newer (x)")
        db.commit()


def test_a_log_that_a_newer_version_migrated_gives_way_to_the_newest_copy_that_can_be_read(home):
    journal = DeskJournal(home.data)
    journal.open(NOW)
    journal.commit(arrival(1))
    back_up(home.data / "desk.db", home.data / "backups", NOW - timedelta(hours=5))
    journal.commit(arrival(2))
    back_up(home.data / "desk.db", home.data / "backups", NOW - timedelta(hours=1))
    journal.close()
    migrated(home.data / "desk.db", SCHEMA.version + 1)
    back_up(home.data / "desk.db", home.data / "backups", NOW)
    said = settle_home(NOW + timedelta(minutes=1))
    assert "되돌렸습니다" in said[-1]
    again = DeskJournal(home.data)
    opened = again.open(NOW)
    again.close()
    assert len(opened.records) == 2
    assert opened.restored is not None
    assert settle_home(NOW) == ["그대로 씁니다."]


def test_without_a_copy_that_can_be_read_nothing_is_changed_and_it_is_said(home):
    journal = DeskJournal(home.data)
    journal.open(NOW)
    journal.close()
    migrated(home.data / "desk.db", SCHEMA.version + 1)
    before = (home.data / "desk.db").read_bytes()
    with pytest.raises(JournalError, match="백업이 없습니다"):
        settle_home(NOW)
    assert (home.data / "desk.db").read_bytes() == before


def test_settings_of_a_newer_version_give_way_to_those_from_before(home, server):
    settings = make_settings()
    write_settings(home.settings_file, settings)
    DeskJournal(home.data).open(NOW)
    kept = home.data / "program/kept"
    kept.mkdir(parents=True)
    update_room.back_up_into(home, kept)
    newer = home.settings_file.read_text(encoding="utf-8") + "\n[robots]\ncount = 3\n"
    home.settings_file.write_text(newer, encoding="utf-8")
    assert "설정" in settle_home(NOW)[0]
    assert read_settings(home.settings_file) == settings
    assert (kept / "settings-newer.toml").read_text(encoding="utf-8") == newer


def test_a_build_that_takes_no_updates_says_so(home, monkeypatch):
    monkeypatch.setattr(update_command, "open_shelf", lambda _: None)
    facts = command_update(look=False, folder="", install=False, back=False, progress=silent)
    assert facts["state"] == "not_offered"
    with pytest.raises(DeskError, match="업데이트하지 않습니다"):
        command_update(look=True, folder="", install=False, back=False, progress=silent)


def test_why_a_version_was_left_is_shown_at_the_next_start(open_shop):
    shop = open_shop(start=False)
    write_state(
        shop.folder / "home", ProgramState(left=NEWER, because="시작되지 않아서 되돌렸습니다.", untold=True)
    )
    shop.start()
    shop.wait(lambda: "시작되지 않아서 되돌렸습니다." in shop.texts(), "it is said")
    assert [notice.sentence for notice in shop.counter.facts().notices] == ["시작되지 않아서 되돌렸습니다."]
    shop.wait(lambda: not read_state(shop.folder / "home").untold, "it is not said again")
