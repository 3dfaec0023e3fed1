"""The Debian package says what it needs and holds what it should: made of a few real files, read back by dpkg-deb."""

import shutil
import subprocess
from pathlib import Path

import PySide6
import pytest

from linux import build_deb, try_in_chroot
from linux.bundle import Wanted, wanted
from linux.clean_root import sources_of_this_machine
from linux.dependencies import dependencies
from linux.sound_package import faults
from merchant_desk import __version__
from tests.quality.house import ROOT

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("objdump", "dpkg-deb"))), reason="needs binutils and dpkg"
)
PLUGINS = Path(PySide6.__file__).parent / "Qt" / "plugins"
PRINTING = "printsupport/libcupsprintersupport.so"
SPEECH = "texttospeech/libqtexttospeech_speechd.so"
QT = ("Core", "Gui", "Multimedia", "Network", "PrintSupport", "TextToSpeech", "Widgets")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A frozen folder of a few hundred kilobytes: a program, two plug-ins, names of the Qt that they want."""
    folder = tmp_path / "merchant-desk"
    inside = folder / "_internal"
    for plugin in (PRINTING, SPEECH):
        target = inside / "PySide6" / plugin
        target.parent.mkdir(parents=True)
        shutil.copyfile(PLUGINS / plugin, target)
    for part in QT:
        (inside / f"libQt6{part}.so.6").touch()
    shutil.copyfile("/bin/true", folder / "merchant-desk")
    (inside / "base_library.zip").write_bytes(b"PK")
    return folder


def test_what_the_files_want_becomes_packages_under_their_old_and_new_names(bundle: Path):
    depends = dependencies(wanted(bundle)).depends.split(", ")

    assert "libcups2t64 | libcups2" in depends
    assert "libglib2.0-0t64 | libglib2.0-0" in depends
    assert "libgl1" in depends
    assert depends[0].startswith("libc6 (>= 2.")


def test_a_korean_font_certificates_and_the_sound_client_are_always_wanted(bundle: Path):
    depends = dependencies(wanted(bundle)).depends

    assert "fonts-nanum | fonts-noto-cjk" in depends
    assert "ca-certificates" in depends
    assert "libpulse0" in depends


def test_a_voice_is_suggested_and_never_forced(bundle: Path):
    named = dependencies(wanted(bundle))

    assert "libspeechd2" in named.suggests
    assert "libspeechd2" not in named.depends


def test_a_library_that_nothing_brings_stops_the_build_with_its_name(bundle: Path):
    (bundle / "_internal" / "libQt6Widgets.so.6").unlink()

    with pytest.raises(
        RuntimeError, match=r"libQt6Widgets\.so\.6 \(wanted by _internal/PySide6/printsupport"
    ):
        build_deb.build(bundle, bundle.parent / "dist")


def test_the_newest_glibc_of_all_files_is_asked_for():
    assert dependencies(Wanted({}, (2, 34))).depends.startswith("libc6 (>= 2.34), ")


def test_a_folder_without_a_program_is_said(tmp_path: Path):
    with pytest.raises(RuntimeError, match="no program"):
        wanted(tmp_path)


def test_the_package_is_read_back(bundle: Path, tmp_path: Path):
    package = build_deb.build(bundle, tmp_path / "dist")

    assert package.name == f"merchant-desk_{__version__}_amd64.deb"
    assert list(package.parent.iterdir()) == [package]
    told = _told("--info", package)
    assert f"Version: {__version__}" in told
    assert "gnome-keyring" in told
    assert all(script in told for script in ("preinst", "prerm", "postrm", "md5sums"))
    files = _files(package)
    assert {owner for _, owner in files.values()} == {"root/root"}
    assert files["usr/lib/merchant-desk/merchant-desk"][0] == "-rwxr-xr-x"
    assert files[f"usr/lib/merchant-desk/_internal/PySide6/{PRINTING}"][0] == "-rw-r--r--"
    assert files["usr/bin/merchant-desk -> ../lib/merchant-desk/merchant-desk"][0] == "lrwxrwxrwx"
    assert "usr/share/icons/hicolor/256x256/apps/merchant-desk.png" in files
    assert "usr/share/icons/hicolor/scalable/apps/merchant-desk.svg" in files
    assert "usr/share/doc/merchant-desk/copyright" in files


def test_nothing_starts_by_itself_and_nothing_lies_outside_of_usr(bundle: Path, tmp_path: Path):
    package = build_deb.build(bundle, tmp_path / "dist")

    assert {name.partition("/")[0] for name in _files(package)} <= {"", "usr"}
    assert "postinst" not in _told("--info", package)


def test_the_menu_starts_the_guarded_desk_under_a_korean_and_an_english_name(bundle: Path, tmp_path: Path):
    unpacked = _unpacked(build_deb.build(bundle, tmp_path / "dist"), tmp_path)
    entry = (unpacked / "usr/share/applications/merchant-desk.desktop").read_text("utf-8").splitlines()

    assert "Exec=merchant-desk --guarded" in entry
    assert "Name=Merchant Desk" in entry
    assert any(line.startswith("Name[ko]=주문 접수") for line in entry)


def test_the_changelog_is_this_version_in_debians_form(bundle: Path, tmp_path: Path):
    unpacked = _unpacked(build_deb.build(bundle, tmp_path / "dist"), tmp_path)
    log = unpacked / "usr/share/doc/merchant-desk/changelog.gz"
    told = (
        subprocess.run(["dpkg-parsechangelog", "-l", str(log)], capture_output=True, text=True, check=False)
        if shutil.which("dpkg-parsechangelog")
        else None
    )
    first = subprocess.run(["zcat", str(log)], capture_output=True, text=True, check=True).stdout

    assert first.startswith(f"merchant-desk ({__version__}) unstable; urgency=medium\n\n  * ")
    assert told is None or told.returncode == 0, told


@pytest.mark.parametrize("script", ["preinst", "prerm", "postrm"])
def test_scripts_of_the_package_are_plain_sh_and_pass_over_what_is_not_theirs(script: str):
    source = build_deb.CONTROL / ("postrm" if script == "postrm" else "unless_running")
    done = subprocess.run(
        ["sh", str(source), "abort-upgrade"],
        env={"DPKG_MAINTSCRIPT_NAME": script, "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_purging_says_where_the_order_logs_are():
    done = subprocess.run(
        ["sh", str(build_deb.CONTROL / "postrm"), "purge"], capture_output=True, text=True, check=True
    )

    assert "주문 기록과 설정은 지우지 않았습니다" in done.stdout
    assert "~/.local/share/merchant-desk" in done.stdout


def test_what_does_not_belong_into_a_package_is_found(tmp_path: Path):
    stage = tmp_path / "stage"
    for name in ("usr/lib/merchant-desk/_internal/__pycache__/a.pyc", "etc/xdg/autostart/desk.desktop"):
        (stage / name).parent.mkdir(parents=True)
        (stage / name).write_bytes(b"")
    for folder in stage.rglob("*"):
        folder.chmod(0o755 if folder.is_dir() else 0o644)
    program = stage / "usr/lib/merchant-desk"
    (program / "open").write_bytes(b"")
    (program / "open").chmod(0o666)
    (program / "named").write_bytes(b"x" * (1 << 20) + str(ROOT).encode())
    (program / "out").symlink_to("/etc/passwd")
    (program / "nowhere").symlink_to("not-there")

    assert [fault for fault in faults(stage, ROOT) if "stage" not in fault] == [
        "etc/xdg/autostart/desk.desktop is where the package may put nothing",
        "usr/lib/merchant-desk/_internal/__pycache__/a.pyc is left over from building",
        "usr/lib/merchant-desk/named names the folder in which it was built",
        "usr/lib/merchant-desk/nowhere leads nowhere",
        "usr/lib/merchant-desk/open has rights 666",
        "usr/lib/merchant-desk/out leads out of the package",
    ]


def test_without_the_rights_of_root_the_trial_says_that_it_was_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    package = tmp_path / "some.deb"
    package.touch()
    monkeypatch.setattr("os.geteuid", lambda: 1000)

    assert try_in_chroot.main([str(package)]) == 3
    assert "was NOT tried" in capsys.readouterr().err


def test_a_clean_root_comes_from_this_machines_own_release_and_from_nobody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    rows = "Debian\tmirror:/one/\tbookworm\tmain\nDebian\tmirror:/one/\tbookworm\tmain\n"
    rows += "Debian\tmirror:/safe/\tbookworm-security\tmain\nDebian\tmirror:/one/\tbookworm\tcontrib\n"
    rows += "Debian\tmirror:/new/\ttrixie\tmain\nSomebody\tother:/two/\tbookworm\tmain\n"
    apt = tmp_path / "apt-get"
    apt.write_text(f"#!/bin/sh\ncat <<'END'\n{rows}END\n", encoding="utf-8")
    apt.chmod(0o755)
    release = tmp_path / "os-release"
    release.write_text('ID=debian\nVERSION_CODENAME="bookworm"\n', encoding="utf-8")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    sources = sources_of_this_machine(release)

    assert sources.codename == "bookworm"
    assert sources.lines == (
        "deb mirror:/one/ bookworm main",
        "deb mirror:/safe/ bookworm-security main",
    )


def _told(question: str, package: Path) -> str:
    return subprocess.run(
        ["dpkg-deb", question, str(package)], capture_output=True, text=True, check=True
    ).stdout


def _files(package: Path) -> dict[str, tuple[str, str]]:
    """Return rights and owner of each file by its name; a link is named with its target."""
    rows = (line.split(maxsplit=5) for line in _told("--contents", package).splitlines())
    return {row[5].removeprefix("./"): (row[0], row[1]) for row in rows}


def _unpacked(package: Path, folder: Path) -> Path:
    subprocess.run(["dpkg-deb", "-x", str(package), str(folder / "unpacked")], check=True)
    return folder / "unpacked"
