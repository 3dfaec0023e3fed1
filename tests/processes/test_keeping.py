"""`backup` and `restore` as commands: beside a running desk, without one, and what the next start does."""

import errno
import sqlite3
from contextlib import closing

import pytest

from merchant_desk.app.keeping.keeping import EVERY, keep
from merchant_desk.journal.backups import found_in
from merchant_desk.journal.writer import DeskJournal
from tests.journal.making import NOW, arrival
from tests.machine import wait_until
from tests.processes.program import (
    Program,
    assert_no_traceback,
    finish,
    home_of,
    rows,
    set_up,
    status,
    wait_online,
    wait_row,
)

pytestmark = pytest.mark.timeout(90)
RUN = ("run", "--no-window")
HAS = "SELECT status FROM v_orders WHERE order_id = ? AND confirmed_at IS NOT NULL"


def orders_in(path):
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute("SELECT order_id FROM v_orders")]


@pytest.fixture
def filled(env):
    """A home with two orders, and no desk."""
    home = home_of(env)
    journal = DeskJournal(home)
    journal.open(NOW)
    journal.commit(arrival(1) + arrival(2))
    journal.close()
    return home


def test_a_backup_beside_a_running_desk_and_back_again(env, platform, tmp_path):
    set_up(env, platform, auto_accept="always")
    home = home_of(env)
    copy = tmp_path / "copy.db"
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        first = platform.place()
        wait_row(home, HAS, first)
        done = finish("backup", str(copy), env=env)
        assert (done.returncode, done.stdout.strip()) == (0, f"백업했습니다: {copy}"), done.stderr
        second = platform.place()
        wait_row(home, HAS, second)
        refused = finish("restore", str(copy), env=env)
        assert refused.returncode == 1
        assert "끝낸 뒤" in refused.stderr
        assert desk.end() == 0
    assert orders_in(copy) == [first]
    done = finish("restore", str(copy), env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert "백업으로 되돌렸습니다" in done.stdout
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        wait_row(home, HAS, second)
        troubles = status(home)["troubles"]
        assert any("그 뒤 주문 1건은 플랫폼에서 다시 읽습니다" in trouble for trouble in troubles), troubles
        assert desk.end() == 0
        assert_no_traceback(desk)
    confirms = [call["order_id"] for call in platform._gate.log if call["endpoint"] == "confirm"]
    assert sorted(confirms) == sorted([first, second]), "confirmed once each, also after the restore"


def test_a_damaged_journal_is_put_back_at_the_start(env, platform):
    set_up(env, platform, auto_accept="always")
    home = home_of(env)
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        first = platform.place()
        wait_row(home, HAS, first)
        assert finish("backup", env=env).returncode == 0
        second = platform.place()
        wait_row(home, HAS, second)
        assert desk.end() == 0
    (home / "desk.db").write_bytes(b"\xff" * 60_000)
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        wait_row(home, HAS, second)
        assert [row[0] for row in rows(home, "SELECT order_id FROM v_orders ORDER BY 1")] == sorted(
            [first, second]
        )
        wait_until(lambda: any("손상되어" in trouble for trouble in status(home)["troubles"]), "it is said")
        assert desk.end() == 0
        assert_no_traceback(desk)
    assert [path.read_bytes() for path in (home / "damaged").iterdir()] == [b"\xff" * 60_000]


def test_without_a_desk_the_backup_is_made_directly(env, filled, tmp_path):
    done = finish("backup", env=env)
    assert done.returncode == 0, done.stderr
    [copy] = found_in([filled / "backups"])
    assert done.stdout.strip().endswith(str(copy.path))
    assert orders_in(copy.path) == ["order-1", "order-2"]
    folder = tmp_path / "usb"
    folder.mkdir()
    assert finish("backup", str(folder), env=env).returncode == 0
    assert len(list(folder.glob("desk-*.db"))) == 1


def test_wrong_use_is_told_and_nothing_is_changed(env, filled, tmp_path):
    taken = tmp_path / "taken.db"
    taken.write_text("mine")
    done = finish("backup", str(taken), env=env)
    assert (done.returncode, taken.read_text()) == (2, "mine")
    assert "이미 있는 파일" in done.stderr
    before = (filled / "desk.db").read_bytes()
    done = finish("restore", str(taken), env=env)
    assert done.returncode == 2
    assert "바뀐 것은 없습니다" in done.stderr
    assert (filled / "desk.db").read_bytes() == before
    assert not (filled / "damaged").exists()
    assert finish("restore", str(tmp_path / "nothing.db"), env=env).returncode == 2


def test_a_home_without_a_journal_has_nothing_to_back_up(env):
    done = finish("backup", env=env)
    assert done.returncode == 1
    assert "아직 주문 기록이 없습니다" in done.stderr


def test_a_backup_is_due_each_hour_and_goes_to_the_second_disk_as_well(filled, tmp_path):
    usb = tmp_path / "usb"
    assert "두 번째 백업 폴더가 없습니다" in keep(filled, usb, NOW)
    assert len(found_in([filled / "backups"])) == 1
    usb.mkdir()
    assert keep(filled, usb, NOW + EVERY / 2) == ""
    assert [copy.path.name for copy in found_in([usb])] == ["desk-20260306T100000Z.db"]
    assert keep(filled, usb, NOW + EVERY) == ""
    assert len(found_in([filled / "backups"])) == len(found_in([usb])) == 2


def test_a_second_disk_that_does_not_answer_is_a_sentence(filled, tmp_path, monkeypatch):
    usb = tmp_path / "usb"
    before = type(usb).exists

    def exists(path, **more):
        if path.parent == usb:
            raise OSError(errno.EHOSTDOWN, "Host is down")
        return before(path, **more)

    monkeypatch.setattr(type(usb), "exists", exists)
    assert "폴더" in keep(filled, usb, NOW)
    assert len(found_in([filled / "backups"])) == 1
