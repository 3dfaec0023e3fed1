"""From a publisher's server, or a USB stick, to a version that waits: everything real but the program itself."""

import contextlib
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from merchant_desk.domain.errors import DeskError, DiskFull, UpdateRefused
from merchant_desk.gateway.downloads import WebSource
from merchant_desk.services.program.shelf_port import FileChanged
from merchant_desk.system.guarding.run_marks import Began, write_began
from merchant_desk.system.versions import fetching, update_shelf
from merchant_desk.system.versions.fetching import Fetching
from merchant_desk.system.versions.program_place import ProgramPlace
from merchant_desk.system.versions.program_state import ProgramState, read_state, write_state
from merchant_desk.system.versions.update_file import FILE_NAME
from merchant_desk.system.versions.update_folder import FolderSource
from merchant_desk.system.versions.update_shelf import Build, HomeShelf
from tests.fakes.releases import PLATFORM, RELEASED, Publisher, archive, asked, member, program
from tests.fakes.update_server import UpdateServer

NOW = RELEASED + timedelta(days=3)
PUBLISHER = Publisher()


@pytest.fixture
def server(tmp_path):
    with UpdateServer(PUBLISHER.release("1.3.0", program("1.3.0", tmp_path / "asked"))) as running:
        yield running


@pytest.fixture
def data(tmp_path):
    return tmp_path / "한글 폴더"


def make_shelf(data, version="1.2.0", **changes):
    def source(place):
        return WebSource(place, silence_s=2.0) if "://" in place else FolderSource(place)

    place = ProgramPlace(data, own=["/nowhere/merchant-desk"], version="1.2.0", takes=True)
    more: Any = {"back_up": lambda _: (), "source": source, "pauses_s": (0.0,)} | changes
    return HomeShelf(data, Build(version, PLATFORM, 6, PUBLISHER.keys), place=place, **more)


def take_in(shelf, place):
    """Look, fetch and unpack to the end; the versions that wait."""
    if shelf.look(place, NOW) is not None:
        while not shelf.fetch_on().whole:
            pass
        while not shelf.unpack_on():
            pass
    return shelf.kept().waiting


def incoming(data):
    folder = data / "program/incoming"
    return [path.name for path in folder.iterdir()] if folder.exists() else []


def archive_of(server):
    return next(name for name in server.files if name.endswith(".xz"))


def test_a_version_comes_from_a_server_and_waits(server, data):
    shelf = make_shelf(data)
    assert shelf.begin().waiting == ""
    assert take_in(shelf, server.url) == "1.3.0"
    kept = shelf.kept()
    assert (kept.notes_ko, kept.notes_en, kept.looked_at) == ("고쳤습니다.", "Mended.", NOW)
    assert incoming(data) == []
    assert (data / "program/versions/1.3.0/merchant-desk/merchant-desk").is_file()
    folders = [data / "program", *(path for path in (data / "program").rglob("*") if path.is_dir())]
    assert {path.stat().st_mode & 0o777 for path in folders} == {0o700}
    asked_before = len(server.asked)
    assert take_in(shelf, server.url) == "1.3.0"
    assert [path for path, _ in server.asked[asked_before:]] == [f"/desk/{FILE_NAME}"]


def test_a_version_comes_from_a_stick(server, data, tmp_path):
    stick = tmp_path / "USB 한글"
    stick.mkdir()
    for name, body in server.files.items():
        (stick / name).write_bytes(body)
    assert take_in(make_shelf(data), str(stick)) == "1.3.0"


def test_a_stick_without_a_version_or_pulled_out_is_said(server, data, tmp_path):
    shelf = make_shelf(data)
    with pytest.raises(DeskError, match="업데이트 파일"):
        shelf.look(str(tmp_path), NOW)
    (tmp_path / FILE_NAME).write_bytes(server.files[FILE_NAME])
    shelf.look(str(tmp_path), NOW)
    with pytest.raises(DeskError, match="읽을 수 없습니다"):
        shelf.fetch_on()
    (tmp_path / FILE_NAME).write_bytes(b"x" * 70_000)
    with pytest.raises(DeskError, match="너무 큽니다"):
        shelf.look(str(tmp_path), NOW)


@pytest.mark.parametrize("place", [0, 0.5, -1])
def test_one_changed_bit_of_the_archive_is_found_and_thrown_away(place, server, data):
    name = archive_of(server)
    body = bytearray(server.files[name])
    body[round(place * len(body)) if place >= 0 else -1] ^= 1
    server.files[name] = bytes(body)
    with pytest.raises(FileChanged, match="서명과 맞지 않아서"):
        take_in(make_shelf(data), server.url)
    assert incoming(data) == []
    assert not (data / "program/versions").exists()


def test_what_broke_off_is_gone_on_from_also_by_the_next_run(server, data):
    server.breaks_after = 700
    shelf = make_shelf(data)
    with contextlib.suppress(DeskError):
        take_in(shelf, server.url)
    assert len(incoming(data)) == 1
    server.breaks_after = None
    again = make_shelf(data)
    again.begin()
    assert take_in(again, server.url) == "1.3.0"
    assert (f"/desk/{archive_of(server)}", "bytes=700-") in server.asked


def test_a_server_that_begins_anew_is_followed(server, data):
    server.breaks_after = 700
    shelf = make_shelf(data)
    with pytest.raises(DeskError):
        take_in(shelf, server.url)
    server.breaks_after, server.ranges = None, False
    assert take_in(make_shelf(data), server.url) == "1.3.0"


def test_a_file_of_another_size_is_not_begun(server, data):
    server.files[archive_of(server)] += b"more"
    with pytest.raises(FileChanged, match="크기"):
        take_in(make_shelf(data), server.url)


def test_what_is_too_long_here_is_thrown_away_and_fetched(server, data):
    shelf = make_shelf(data)
    shelf.look(server.url, NOW)
    folder = data / "program/incoming"
    shelf.fetch_on()
    (folder / incoming(data)[0]).write_bytes(b"x" * 1_000_000)
    assert take_in(make_shelf(data), server.url) == "1.3.0"


def test_a_version_for_which_there_is_no_room_is_not_begun(server, data):
    with pytest.raises(DiskFull, match="MB가 필요"):
        make_shelf(data, free=lambda _: 300_000_000).look(server.url, NOW)
    assert incoming(data) == []


def test_a_full_disk_while_it_comes_is_said(server, data):
    shelf = make_shelf(data)
    shelf.look(server.url, NOW)
    shelf._fetching._path.symlink_to("/dev/full")  # only the link may be deleted
    with pytest.raises(DeskError, match="자리가") as said:
        shelf.fetch_on()
    assert "비워" in said.value.action


def test_an_older_manifest_in_the_place_of_a_newer_one_is_refused(server, data):
    shelf = make_shelf(data)
    take_in(shelf, server.url)
    older = PUBLISHER.release("1.9.0", b"x", released_at=(RELEASED - timedelta(days=1)).isoformat())
    server.files |= older
    with pytest.raises(UpdateRefused, match="오래된 업데이트 파일"):
        shelf.look(server.url, NOW)
    assert shelf.kept().waiting == "1.3.0"


def test_a_publisher_s_clock_that_is_ahead_shuts_nothing_out(server, data):
    server.files |= PUBLISHER.release("1.2.0", b"x", released_at="2099-01-01T00:00:00+00:00")
    shelf = make_shelf(data)
    assert shelf.look(server.url, NOW) is None
    server.files |= PUBLISHER.release("1.2.0", b"x", released_at=NOW.isoformat())
    assert shelf.look(server.url, NOW) is None


def test_an_archive_without_a_program_or_with_what_must_not_be_there_is_refused(server, data):
    for body in (
        archive((member("merchant-desk/readme"), b"x")),
        archive((member("../x"), b"x")),
        b"no archive",
    ):
        server.files |= PUBLISHER.release("1.3.0", body)
        with pytest.raises(UpdateRefused):
            take_in(make_shelf(data), server.url)
        assert incoming(data) == []
        assert list((data / "program/versions").iterdir()) == []


def test_a_virus_scanner_that_holds_the_folder_is_waited_for_then_said(server, data, monkeypatch):
    held = [2]
    replaces = Path.replace

    def replace_it(path, target):
        if path.name.endswith(".new") and held[0]:
            held[0] -= 1
            raise PermissionError(13, "held")
        return replaces(path, target)

    monkeypatch.setattr(Path, "replace", replace_it)
    assert take_in(make_shelf(data, pauses_s=(0.0, 0.0)), server.url) == "1.3.0"
    held[0] = 9
    shutil.rmtree(data)
    with pytest.raises(DeskError, match="쓰고 있어서") as said:
        take_in(make_shelf(data, pauses_s=(0.0, 0.0)), server.url)
    assert "백신" in said.value.action
    held[0] = 0
    before = len(server.asked)
    assert take_in(make_shelf(data), server.url) == "1.3.0"
    assert [path for path, _ in server.asked[before:]] == [f"/desk/{FILE_NAME}"]  # the archive is here


def test_a_newer_version_takes_the_place_of_one_that_waits(server, data, tmp_path):
    shelf = make_shelf(data)
    take_in(shelf, server.url)
    server.files |= PUBLISHER.release(
        "1.4.0", program("1.4.0", tmp_path / "asked"), released_at=NOW.isoformat()
    )
    assert take_in(shelf, server.url) == "1.4.0"
    assert {path.name for path in (data / "program/versions").iterdir()} == {"1.4.0"}


def test_before_it_is_installed_the_order_log_is_copied_and_one_copy_stays(server, data):
    copies = iter(range(9))

    def back_up(folder):
        file = folder / f"desk-{next(copies)}.db"
        file.write_bytes(b"log")
        return (file,)

    shelf = make_shelf(data, back_up=back_up)
    with pytest.raises(DeskError):
        shelf.prepare(back=False)
    take_in(shelf, server.url)
    shelf.prepare(back=False)
    shelf.prepare(back=False)
    state = read_state(data)
    assert state.asked
    assert (
        [path.name for path in (data / "program/kept").iterdir()]
        == [Path(state.backup).name]
        == ["desk-1.db"]
    )
    shelf.leave_it()
    assert not read_state(data).asked


def test_from_the_server_to_a_version_that_has_begun(server, data, tmp_path):
    shelf = make_shelf(data)
    take_in(shelf, server.url)
    shelf.prepare(back=False)
    guardian = ProgramPlace(data, own=["/nowhere/merchant-desk"], version="1.2.0", takes=True)
    assert guardian.switch() == ""
    assert asked(tmp_path / "asked") == [["1.3.0", "check", "--self-test", "--json"]]
    after = make_shelf(data, version="1.3.0")
    assert after.begin().on_trial
    write_began(data, Began(1, "1.3.0", datetime.now(UTC)))
    kept = after.begin()
    assert (kept.on_trial, kept.previous, kept.waiting) == (False, "1.2.0", "")
    assert after.look(server.url, NOW) is None


def test_an_installed_program_that_is_newer_forgets_what_waited_and_was_before(data):
    write_state(data, ProgramState(current="1.3.0", previous="1.2.0", waiting="1.4.0", notes_ko="x"))
    (data / "program/versions/1.3.0").mkdir(parents=True)
    kept = make_shelf(data, version="1.5.0").begin()
    assert (kept.previous, kept.waiting, kept.notes_ko) == ("", "", "")
    assert list((data / "program/versions").iterdir()) == []


def test_why_a_version_was_left_is_told_once(data):
    write_state(data, ProgramState(left="1.3.0", because="시작되지 않았습니다.", untold=True))
    shelf = make_shelf(data)
    assert shelf.begin().untold
    shelf.told()
    assert not make_shelf(data).begin().untold


def test_a_part_that_nobody_goes_on_with_is_deleted(data, monkeypatch):
    folder = data / "program/incoming"
    folder.mkdir(parents=True)
    (folder / "old.part").write_bytes(b"x")
    make_shelf(data).begin()
    assert incoming(data) == ["old.part"]
    monkeypatch.setattr(update_shelf, "PART_KEPT_S", -1.0)
    make_shelf(data).begin()
    assert incoming(data) == []


def test_it_is_no_faster_than_the_line_allows(server, data, tmp_path):
    shelf = make_shelf(data)
    shelf.look(server.url, NOW)
    rests: list[float] = []
    artifact = replace(shelf._artifact)
    slow = Fetching(
        WebSource(server.url),
        artifact,
        tmp_path / "part",
        most_bytes_s=artifact.bytes / 10,
        rest=rests.append,
    )
    assert slow.go_on(5.0).whole
    assert 9 < max(rests) <= 10
    assert fetching.MOST_BYTES_S < 1_000_000


def test_nothing_was_looked_for_so_nothing_is_fetched(data):
    shelf = make_shelf(data)
    for call in (shelf.fetch_on, shelf.unpack_on):
        with pytest.raises(DeskError):
            call()
    shelf.pause()
    shelf.close()


def test_a_home_that_cannot_be_written_is_said(server, data):
    data.write_text("a file stands in the folder's place")
    with pytest.raises(DeskError, match="저장할 수 없습니다"):
        make_shelf(data).look(server.url, NOW)


def test_a_clock_that_was_set_back_lets_no_older_manifest_in(server, data):
    shelf = make_shelf(data)
    shelf.look(server.url, NOW)
    shelf.look(server.url, NOW - timedelta(days=365))
    server.files |= PUBLISHER.release("1.2.5", b"x", released_at=(RELEASED - timedelta(days=1)).isoformat())
    with pytest.raises(UpdateRefused, match="오래된 업데이트 파일"):
        shelf.look(server.url, NOW - timedelta(days=365))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files")
@pytest.mark.timeout(10)
def test_a_pipe_on_a_stick_is_not_waited_for(server, data, tmp_path):
    os.mkfifo(tmp_path / FILE_NAME)
    shelf = make_shelf(data)
    with pytest.raises(DeskError, match="읽을 수 없습니다"):
        shelf.look(str(tmp_path), NOW)
    (tmp_path / FILE_NAME).unlink()
    (tmp_path / FILE_NAME).write_bytes(server.files[FILE_NAME])
    os.mkfifo(tmp_path / archive_of(server))
    shelf.look(str(tmp_path), NOW)
    with pytest.raises(DeskError, match="읽을 수 없습니다"):
        shelf.fetch_on()
