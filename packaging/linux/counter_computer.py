"""The package on a counter: from the built file to a passing check, by the stop-watch; then what is left of it.

The counter has what every desktop has (a session bus, an unlocked keyring, a sound server without a card) before the
watch starts, and no Python. Its platform is the practice platform, its printer a folder.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from linux.bare_computer import PROGRAM, bring
from linux.clean_root import CleanRoot, Person, run
from linux.practice_shop import NAME, practice_platform, provisioning, wait_for
from linux.stop_watch import StopWatch, ends_with, seen, succeeds
from tests.machine import SCREEN_TOOLS, Screen, missing

HOME = "/home/가게 사장"
STICK = "/media/shop/USB 저장소"
SHEET = "merchant-desk.toml"
#: What a desktop's packages bring anyway: a session bus. Sound and keyring are recommended by the package itself.
_DESKTOP = ("dbus", "dbus-x11")
_SINK = ("-L", "module-null-sink sink_name=counter", "-L", "module-native-protocol-unix")
_SPOKEN_AT_LOGIN = "open sesame"
_SETTLE_S = 3.0  # a sink without a card begins with some silence in flight
_WINDOW_S = 60.0
_CODE = re.compile(r"일회용 코드: (\S.*\S)")


def try_counter(root: CleanRoot, package: Path, folder: Path, watch: StopWatch) -> None:
    """Install, provision from a stick, check; open the window and check again; remove, purge, see what stays."""
    with watch.step("the counter gets a session bus, as desktops have one"):
        succeeds(root.apt("install", "--no-install-recommends", *_DESKTOP))
    begun = time.monotonic()
    name = bring(root, package)
    with watch.step("apt-get install ./PACKAGE, with what it recommends"):
        succeeds(root.apt("install", name))
    installing = time.monotonic() - begun
    seen(not (left := root.pythons(PROGRAM)), f"what it recommends brings a Python: {left[:3]}")
    again = time.monotonic()
    with watch.step("the package once more, as on a counter that has all of that already"):
        succeeds(root.apt("install", "--reinstall", name))
    again = time.monotonic() - again
    person = _log_in(root.add_person("shop", HOME))
    practice, platform = practice_platform(person)
    stick = _mount_stick(root)
    code = _seal_onto_stick(person, platform)

    begun = time.monotonic()
    with watch.step(f"merchant-desk provision --find, with a one-time code: the file is on {STICK}"):
        told = succeeds(person.run(NAME, "provision", "--find", "--code", "-", given=f"{code}\n")).stdout
    seen("저장하지 않았습니다" not in told, f"the secret found no keyring: {told}")
    seen(platform["client_secret"] not in _texts(person.folder), "the secret stands in a file of the home")
    sheet = (stick / SHEET).read_text("utf-8")
    seen('client_secret_sealed = ""' in sheet, "the sealed secret is still on the stick")
    with watch.step("merchant-desk check: fit to open, without a running desk"):
        checked = json.loads(succeeds(person.run(NAME, "check", "--json")).stdout)
    setting_up = time.monotonic() - begun
    watch.found(_summary(checked))
    watch.results.append(
        f"From the built file to a passing check: {installing + setting_up:.0f} s on a computer with nothing on it"
        f" (apt {installing:.0f} s), {again + setting_up:.0f} s where the packages that it wants are there."
    )

    if lacking := missing(SCREEN_TOOLS):
        watch.found(f"the window was NOT opened: {', '.join(lacking)} missing here")
    else:
        _work_in_a_window(person, folder, watch)
    practice.terminate()
    seen(practice.wait(_WINDOW_S) == 0, "the practice platform did not end in order")
    _remove(root, person, watch)


def _log_in(person: Person) -> Person:
    """Start what a session has, and return the person inside of it. Everything ends with the namespace."""
    runtime = person.environment["XDG_RUNTIME_DIR"]
    inside = person.root.path / runtime.lstrip("/")
    bus = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus"}
    said = person.root.path / "tmp"
    person.start(
        "dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={bus['DBUS_SESSION_BUS_ADDRESS']}",
        output=said / "bus.txt",
    )  # fmt: skip
    wait_for((inside / "bus").exists, "the session bus")
    person = replace(person, environment={**person.environment, **bus})
    unlocking = ("gnome-keyring-daemon", "--unlock", "--daemonize", "--components=secrets")
    succeeds(person.run("sh", "-c", '"$@" >/dev/null 2>&1', "sh", *unlocking, given=_SPOKEN_AT_LOGIN))
    person.start(
        "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *_SINK, output=said / "sound.txt"
    )
    wait_for(lambda: person.run("pactl", "info").returncode == 0, "the sound server")
    time.sleep(_SETTLE_S)
    return person


def _mount_stick(root: CleanRoot) -> Path:
    """Put a stick where desktops put them, readable by everybody; return its folder as this machine sees it."""
    stick = root.path / STICK.lstrip("/")
    stick.mkdir(parents=True)
    succeeds(run(["mount", "-t", "tmpfs", "-o", "mode=777", "tmpfs", str(stick)]))
    return stick


def _seal_onto_stick(person: Person, platform: Mapping[str, str]) -> str:
    """Write the provisioning file as its author would, seal its secret onto the stick; return the one-time code."""
    plain = person.folder / "등록 파일.toml"
    secret = f'client_secret = "{platform["client_secret"]}"'
    plain.write_text(provisioning(platform, secret, f"{HOME}/주문서"), encoding="utf-8")
    told = succeeds(person.run(NAME, "provision", "--seal", plain.name, "-o", f"{STICK}/{SHEET}")).stdout
    plain.unlink()
    found = _CODE.search(told)
    seen(found, f"sealing told no code: {told}")
    return found[1] if found is not None else ""


def _work_in_a_window(person: Person, folder: Path, watch: StopWatch) -> None:
    """Open the desk's window on a screen of this machine and let the running desk check itself."""
    screen_folder = folder / "screen"
    screen_folder.mkdir()
    said = person.root.path / "tmp" / "desk.txt"
    screen = Screen(screen_folder)
    try:
        shown = replace(person, environment={**person.environment, "DISPLAY": screen.display})
        begun = time.monotonic()
        desk = shown.start(NAME, "--guarded", output=said)
        wait_for(lambda: screen.windows("주문 접수"), "the window opens", _WINDOW_S)
        watch.found(f"the window is open {time.monotonic() - begun:.1f} s after the start")
        wait_for(lambda: _status(person).get("link") == "online", "the desk asks the platform", _WINDOW_S)
        with watch.step("merchant-desk check of the running desk: an order on trial from end to end"):
            checked = json.loads(succeeds(person.run(NAME, "check", "--json")).stdout)
        watch.found(_summary(checked))
        keys = {row["key"] for row in checked["rows"] if row["verdict"] == "good"}
        seen({"bell", "platform", "sign_in", "trial_order"} <= keys, f"not good: {_summary(checked)}")
        screen.shoot(folder.parent / "clean-debian.png")
        desk.terminate()
        seen(desk.wait(_WINDOW_S) in {0, 143}, f"the desk ended with {desk.returncode}")
    finally:
        screen.close()


def _status(person: Person) -> dict[str, Any]:
    done = person.run(NAME, "status", "--json")
    return dict(json.loads(done.stdout)) if done.returncode == 0 else {}


def _summary(checked: Mapping[str, Any]) -> str:
    rows = [f"{row['key']} {row['verdict']}" for row in checked["rows"] if row["verdict"] != "good"]
    good = len(checked["rows"]) - len(rows)
    return f"{good} rows good" + (f"; {', '.join(rows)}" if rows else "")


def _texts(folder: Path) -> str:
    return "\n".join(
        path.read_text(encoding="utf-8", errors="replace")
        for path in folder.rglob("*")
        if path.suffix in {".toml", ".log", ".txt"}
    )


def _remove(root: CleanRoot, person: Person, watch: StopWatch) -> None:
    """Remove and purge the package; the shop's book has to stay, and to be used again."""
    data = person.folder / ".local" / "share" / NAME
    before = {path.name for path in data.iterdir()}
    seen("desk.db" in before, f"there is no order log: {sorted(before)}")
    with watch.step("apt-get purge"):
        told = succeeds(root.apt("purge", NAME)).stdout
    seen("주문 기록과 설정은 지우지 않았습니다" in told, "purging does not say what stays")
    seen({path.name for path in data.iterdir()} >= {"desk.db"}, "purging took the order log")
    left = root.as_root(
        "find", "/usr", "/etc", "/var/lib", "-iname", f"*{NAME}*", "-not", "-path", "/var/lib/dpkg/*"
    )
    seen(not succeeds(left).stdout.strip(), f"left over: {left.stdout.strip()}")
    ends_with(1, root.as_root("dpkg", "--status", NAME))
    watch.found("the order log stays in the home, nothing else is left; purging says so")
