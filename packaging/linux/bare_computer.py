"""The package on a computer with nothing on it: what it declares is enough, and a running desk is left alone.

It does not know how the package was made.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from linux.bundle import binaries
from linux.clean_root import CleanRoot, Person
from linux.practice_shop import NAME, practice_platform, provisioning
from linux.stop_watch import StopWatch, ends_with, seen, succeeds

PROGRAM = f"usr/lib/{NAME}"
HOME = "/home/가게 사장"
#: Where a browser puts files, in Korean and with a space.
DOWNLOADS = "srv/내려받은 파일"
#: Libraries of plug-ins that Qt passes over where the system lacks them.
_OPTIONAL = {"libspeechd.so.2"}
_END_S = 30.0
_VARIABLE = "SHOP_SECRET"


def try_bare_computer(root: CleanRoot, package: Path, watch: StopWatch) -> None:
    """Install with nothing but the dependencies, test the program, do a whole practice job, refuse to pull it away."""
    seen(not (left := root.pythons(PROGRAM)), f"the clean root has a Python: {left[:3]}")
    watch.found("there is no Python in it")
    before = root.packages()
    name = bring(root, package)
    with watch.step("apt-get install ./PACKAGE, without what it recommends"):
        succeeds(root.apt("install", "--no-install-recommends", name))
    watch.found(
        f"{len(root.packages().keys() - before.keys()) - 1} packages came along, as they are declared"
    )
    seen(not (left := root.pythons(PROGRAM)), f"the dependencies bring a Python: {left[:3]}")
    _find_every_library(root)
    watch.found("every library that the program wants is there; there is still no other Python")
    succeeds(root.as_root("dpkg", "--verify", NAME))

    person = root.add_person("shop", HOME)
    with watch.step("merchant-desk check --self-test, as an ordinary user"):
        succeeds(person.run(NAME, "check", "--self-test"))
    with watch.step("merchant-desk demo --headless: practice orders come, ring, are accepted and printed"):
        succeeds(person.run(NAME, "demo", "--headless", "--orders", "2", "--out", f"{HOME}/연습 결과"))
    slips = list((person.folder / "연습 결과").rglob("*.txt"))
    seen(slips, "the demonstration left no slip")
    watch.found(f"{len(slips)} slips lie in {HOME}/연습 결과")

    _work_with_a_shop(root, person, name, watch)
    with watch.step("apt-get remove"):
        succeeds(root.apt("remove", NAME))
    seen(not (root.path / PROGRAM).exists(), f"/{PROGRAM} is left over")


def bring(root: CleanRoot, package: Path) -> str:
    """Put the package where a browser would, in a folder with Hangul and a space; return its name in the root."""
    folder = root.path / DOWNLOADS
    folder.mkdir(parents=True)
    (folder / package.name).write_bytes(package.read_bytes())
    return f"/{DOWNLOADS}/{package.name}"


def _find_every_library(root: CleanRoot) -> None:
    """Let the root's own loader look for what each file wants, where the program's starter lets it look."""
    program = root.path / PROGRAM
    folders = ":".join(
        f"/{PROGRAM}/_internal{below}" for below in ("", "/PySide6/Qt/lib", "/PySide6", "/shiboken6")
    )
    files = [f"/{path.relative_to(root.path)}" for path in binaries(program)]
    told = root.as_root("env", f"LD_LIBRARY_PATH={folders}", "ldd", *files).stdout.splitlines()
    lacking = {line.split()[0] for line in told if line.endswith("not found")} - _OPTIONAL
    seen(not lacking, f"not found on a clean computer: {', '.join(sorted(lacking))}")
    seen(any("=>" in line for line in told), "ldd said nothing")


def _work_with_a_shop(root: CleanRoot, person: Person, name: str, watch: StopWatch) -> None:
    practice, platform = practice_platform(person)
    try:
        _say_what_is_missing(person, platform, watch)
        _leave_a_running_program_alone(root, person, name, watch)
        practice.send_signal(signal.SIGTERM)
        seen(practice.wait(_END_S) == 0, "the practice platform did not end in order")
    finally:
        practice.kill()
        practice.wait()
    succeeds(root.as_root("dpkg", "--configure", "-a"))


def _say_what_is_missing(person: Person, platform: Mapping[str, str], watch: StopWatch) -> None:
    """Check a shop where nothing can ring: everything else is fit, and the check does not pass."""
    file = person.folder / "가게 등록.toml"
    secret = f'client_secret_env = "{_VARIABLE}"'
    file.write_text(provisioning(platform, secret, f"{HOME}/주문서"), encoding="utf-8")
    person = replace(person, environment={**person.environment, _VARIABLE: platform["client_secret"]})
    succeeds(person.run(NAME, "provision", file.name))
    with watch.step("merchant-desk check does not pass: nothing rings on a computer without sound"):
        rows = json.loads(ends_with(1, person.run(NAME, "check", "--json")).stdout)["rows"]
    bad = [row["key"] for row in rows if row["verdict"] == "bad"]
    seen(bad == ["bell"], f"bad are {bad} instead of the bell alone")


def _leave_a_running_program_alone(root: CleanRoot, person: Person, name: str, watch: StopWatch) -> None:
    with watch.step("neither removed nor exchanged while the program runs"):
        for words in (("remove", NAME), ("install", "--reinstall", name)):
            done = root.apt(*words)
            seen(done.returncode != 0, f"apt-get {words[0]} went through under a running program")
            seen("실행 중입니다" in done.stdout + done.stderr, f"apt-get {words[0]} did not say why not")
            succeeds(person.run(NAME, "--version"))
