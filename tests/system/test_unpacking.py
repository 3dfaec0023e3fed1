"""Archives of the program: what is in a good one, and everything that makes one be refused."""

import io
import os
import tarfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.errors import UpdateRefused
from merchant_desk.system.versions import unpacking
from merchant_desk.system.versions.unpacking import Unpacking
from tests.fakes.releases import archive, member, program

TOP = "merchant-desk"
GOOD = (member(f"{TOP}/a"), b"a")


def unpack(body, folder, *, most_bytes=1_000_000, call_s=10.0):
    file = folder / "archive"
    file.write_bytes(body)
    target = folder / "target"
    target.mkdir()
    work = Unpacking(file, target, top=TOP, most_bytes=most_bytes, rest_every_s=0.5)
    try:
        while not work.go_on(call_s):
            pass
    finally:
        work.close()
    return target


def test_a_program_is_unpacked_for_its_owner_only(tmp_path):
    target = unpack(program("1.3.0", tmp_path / "log"), tmp_path)
    there = {str(path.relative_to(target)) for path in target.rglob("*")}
    inside = {"merchant-desk", "does.json", "_internal", "_internal/한글.txt", "_internal/link.txt"}
    assert there == {TOP} | {f"{TOP}/{name}" for name in inside}
    assert (target / TOP / "_internal/link.txt").read_bytes() == b"x" * 1_000
    modes = {path.name: path.lstat().st_mode & 0o777 for path in target.rglob("*") if not path.is_symlink()}
    assert modes == {TOP: 0o700, "does.json": 0o600, "_internal": 0o700, "한글.txt": 0o600}
    assert os.access(target / TOP / TOP, os.X_OK)


def test_it_is_done_a_moment_at_a_time(tmp_path):
    body = archive(*((member(f"{TOP}/{number}"), os.urandom(300_000)) for number in range(4)))
    target = unpack(body, tmp_path, most_bytes=2_000_000, call_s=0.0001)
    assert sum(path.stat().st_size for path in target.rglob("*") if path.is_file()) == 1_200_000


@pytest.mark.parametrize(
    "name",
    [
        "/etc/x",
        "../x",
        f"{TOP}/../x",
        f"{TOP}/./x",
        f"{TOP}//x",
        "other/x",
        f"{TOP}/a\\b",
        f"{TOP}/C:",
        f"{TOP}/con",
        f"{TOP}/NUL.txt",
        f"{TOP}/a.",
        f"{TOP}/a ",
        f"{TOP}/a\nb",
        f"{TOP}/{'x' * 500}",
        "",
    ],
)
def test_a_name_that_leads_elsewhere_refuses_the_archive(name, tmp_path):
    with pytest.raises(UpdateRefused, match="풀지 않았습니다"):
        unpack(archive(GOOD, (member(name), b"x")), tmp_path)
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("kind", [tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, b"Z"])
def test_what_is_neither_file_nor_folder_nor_link_refuses_it(kind, tmp_path):
    with pytest.raises(UpdateRefused):
        unpack(archive((member(f"{TOP}/x", kind=kind, link=f"{TOP}/a"), b"")), tmp_path)


@pytest.mark.parametrize(
    "link", ["/etc/passwd", "../../x", "..", "a/../../x", "./a", "", "a//b", "C:\\x", "../merchant-desk/../x"]
)
def test_a_link_that_leads_out_refuses_it(link, tmp_path):
    with pytest.raises(UpdateRefused):
        unpack(archive(GOOD, (member(f"{TOP}/l", kind=tarfile.SYMTYPE, link=link), b"")), tmp_path)


def test_nothing_is_written_through_a_link(tmp_path):
    folder = (member(f"{TOP}/l", kind=tarfile.SYMTYPE, link="d"), b"")
    with pytest.raises(UpdateRefused):
        unpack(archive((member(f"{TOP}/d/a"), b""), folder, (member(f"{TOP}/l/x"), b"x")), tmp_path)


def test_a_link_upwards_inside_is_good(tmp_path):
    up = (member(f"{TOP}/d/e/l", kind=tarfile.SYMTYPE, link="../../a"), b"")
    assert (unpack(archive(GOOD, up), tmp_path) / TOP / "d/e/l").read_bytes() == b"a"


@pytest.mark.parametrize("again", [f"{TOP}/a", f"{TOP}/A", f"{TOP}/a/b"])
def test_a_name_comes_once(again, tmp_path):
    with pytest.raises(UpdateRefused):
        unpack(archive(GOOD, (member(again), b"x")), tmp_path)


def test_more_bytes_than_were_told_are_refused_before_they_are_written(tmp_path):
    with pytest.raises(UpdateRefused):
        unpack(archive(GOOD, (member(f"{TOP}/b"), b"0" * 5_000)), tmp_path, most_bytes=5_000)


def test_too_many_members_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(unpacking, "MOST_MEMBERS", 3)
    with pytest.raises(UpdateRefused):
        unpack(archive(*((member(f"{TOP}/{number}"), b"") for number in range(4))), tmp_path)


def test_half_an_archive_and_what_is_none_are_refused(tmp_path):
    body = archive((member(f"{TOP}/a"), os.urandom(100_000)))
    for number, broken in enumerate((body[: len(body) // 2], b"no archive", b"", body[:40])):
        folder = tmp_path / str(number)
        folder.mkdir()
        with pytest.raises(UpdateRefused):
            unpack(broken, folder)


names = st.text(st.sampled_from("ab./\\.. C:\0é~"), max_size=8).map(lambda text: f"{TOP}/{text}")
kinds = st.sampled_from([tarfile.REGTYPE, tarfile.DIRTYPE, tarfile.SYMTYPE])


@settings(max_examples=60)
@given(st.lists(st.tuples(names, kinds, st.text(st.sampled_from("ab./"), max_size=6)), max_size=5))
def test_whatever_is_in_it_nothing_appears_outside(tmp_path_factory, members):
    folder = tmp_path_factory.mktemp("any")
    body = io.BytesIO()
    with tarfile.open(fileobj=body, mode="w:xz", preset=0, format=tarfile.GNU_FORMAT) as tar:
        for name, kind, link in members:
            tar.addfile(member(name, kind=kind, link=link))
    try:
        target = unpack(body.getvalue(), folder)
    except UpdateRefused:
        pass
    else:
        for path in target.rglob("*"):
            assert (target / TOP) in (path.resolve(), *path.resolve().parents)
    assert {path.name for path in folder.iterdir()} == {"archive", "target"}
