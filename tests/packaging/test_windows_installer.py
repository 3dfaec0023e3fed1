"""The Windows installer's script: it compiles, says everything in both languages, and refuses a half-made program."""

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from merchant_desk import __version__
from merchant_desk.system.guarding.windows_run import RUN, VALUE

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "windows"
SCRIPTS = sorted(FOLDER.glob("*.ns[ih]"))
WORD = re.compile(r'^!insertmacro Words (W_\w+) "([^"]+)" "([^"]+)"$', re.MULTILINE)
USED = re.compile(r"\$\((W_\w+)\)")
CODE = re.compile(r"^!define (CODE_\w+) (\d+)$", re.MULTILINE)
HANGUL = re.compile(r"[가-힣]")

sys.path.insert(0, str(ROOT / "packaging"))
from windows import build_installer  # noqa: E402  # found from here on

needs_nsis = pytest.mark.skipif(build_installer.find_makensis() is None, reason="makensis is not installed")


def text_of(path):
    return path.read_text(encoding="utf-8")


def words():
    return {name: (korean, english) for name, korean, english in WORD.findall(text_of(FOLDER / "words.nsh"))}


def layout(folder):
    (folder / "_internal" / "가게").mkdir(parents=True)
    for name in ("merchant-desk.exe", "merchant-desk-console.exe", "_internal/가게/파일 하나.txt"):
        (folder / name).write_text("a stand-in\n", encoding="ascii")
    return folder


@needs_nsis
@pytest.mark.parametrize("kind", [{}, {"TARGET": "amd64-unicode"}], ids=["as given away", "as tried here"])
def test_it_compiles_without_a_warning(tmp_path, kind):
    name = build_installer.installer_name("1.2.0rc1")
    defines = kind | {"QUICK": "1"}
    made = build_installer.build(
        layout(tmp_path / "가게 것"), tmp_path / name, version="1.2.0rc1", defines=defines
    )
    program = made.read_bytes()
    assert program.startswith(b"MZ")
    assert "1.2.0rc1".encode("utf-16-le") in program, "Windows shows the version in the file's properties"


@needs_nsis
def test_the_command_line_builds_it(tmp_path):
    command = [
        sys.executable,
        str(FOLDER / "build_installer.py"),
        str(layout(tmp_path / "it")),
        "--out",
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / f"merchant-desk-{__version__}-windows-x64-setup.exe").is_file()


@pytest.mark.parametrize("lacking", ["merchant-desk.exe", "merchant-desk-console.exe"])
def test_a_half_made_program_is_refused(tmp_path, lacking):
    program = layout(tmp_path / "it")
    (program / lacking).unlink()
    with pytest.raises(build_installer.NotBuiltError):
        build_installer.build(program, tmp_path / "merchant-desk-setup.exe")


def test_a_file_that_an_upgrade_would_leave_behind_is_refused(tmp_path):
    program = layout(tmp_path / "it")
    (program / "beside.dll").write_text("left over", encoding="ascii")
    with pytest.raises(build_installer.NotBuiltError):
        build_installer.build(program, tmp_path / "merchant-desk-setup.exe")


def test_the_installer_compares_versions_as_the_program_does():
    versions = ["0.9.0", "0.10.0.dev1", "0.10.0rc1", "0.10.0rc2", "0.10.0", "1.0.0"]
    orders = [
        [int(part) for part in build_installer.version_order(version).split(".")] for version in versions
    ]
    assert all(older < newer for older, newer in pairwise(orders))
    assert len({len(order) for order in orders}) == 1


def test_every_sentence_is_said_in_both_languages_and_used():
    said = words()
    lines = [line for line in text_of(FOLDER / "words.nsh").splitlines() if line.startswith("!insertmacro")]
    assert len(said) == len(lines), "a line of another form"
    used = {name for script in SCRIPTS for name in USED.findall(text_of(script))}
    assert used == set(said)
    for name, (korean, english) in said.items():
        assert HANGUL.search(korean), name
        assert not HANGUL.search(english), name
        assert re.findall(r"\$\w+", korean) == re.findall(r"\$\w+", english), f"{name}: other gaps in English"


def test_no_other_script_says_korean():
    for script in SCRIPTS:
        if script.name != "words.nsh":
            assert not HANGUL.search(text_of(script)), script.name


def test_every_exit_code_is_its_own_used_and_explained():
    codes = dict(CODE.findall(text_of(FOLDER / "merchant-desk.nsi")))
    assert len(set(codes.values())) == len(codes)
    everything = "".join(text_of(script) for script in SCRIPTS)
    book = text_of(ROOT / "packaging" / "README.md")
    for name, number in codes.items():
        assert f"${{{name}}}" in everything, name
        assert re.search(rf"^\| {number} \|", book, re.MULTILINE), (
            f"exit code {number} is not in packaging/README.md"
        )


def test_every_switch_is_explained():
    scripts = "".join(text_of(script) for script in SCRIPTS)
    switches = {f"/{name}=" for name in re.findall(r'TakeOption "(\w+)"', scripts)}
    switches |= set(re.findall(r'\$0 == "(/\w+)"', scripts))
    book = text_of(ROOT / "packaging" / "README.md")
    assert switches
    assert {switch for switch in switches if f"`{switch}" not in book} == set()


def test_the_installer_and_the_program_mean_the_same_entry_for_the_start_with_windows():
    script = text_of(FOLDER / "merchant-desk.nsi")
    assert f'!define RUN_KEY "{RUN}"' in script
    assert f'!define RUN_VALUE "{VALUE}"' in script


def test_nothing_is_deleted_below_a_folder_that_a_person_chose():
    removals = [
        line.strip()
        for script in SCRIPTS
        for line in text_of(script).splitlines()
        if line.strip().startswith("RMDir /r")
    ]
    own = {'"${NEW}"', '"${OLD}"', '"$INSTDIR\\${LIBRARIES}"', '"$Home\\program"', '"$Home"'}
    assert {line.removeprefix("RMDir /r ").partition("   ;")[0] for line in removals} == own
