"""Have the frozen program do a whole practice order in a real window, by real keys. It must not know how it is built.

The frozen program is platform, installer's command and desk at once; each is a process of its own in an environment
that has nothing of this checkout.
"""

from __future__ import annotations

import json
import re
import signal
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import tomli_w

from program.place import BUILD, COMMAND, StepFailed, bare_environment
from tests.machine import SCREEN_TOOLS, Screen, missing, wait_until

PICTURES = BUILD / "pictures-of-the-program"
_SHOP = "행복분식"
_VARIABLE = "MERCHANT_DESK_TRIAL_SECRET"
_LONGEST_S = 60.0
_ADDRESS = re.compile(r"on (\S+)  merchant_id=(\S+)  client_id=(\S+)  client_secret=(\S+)")


def try_practice_order() -> str:
    """Return what was seen, in a line; pictures are in PICTURES. Raises StepFailed.

    The order comes over HTTP, rings, is accepted by F2 in the window, printed to a file and confirmed.
    """
    lacking = missing(SCREEN_TOOLS)
    if lacking:
        raise StepFailed(
            f"A window needs {', '.join(lacking)}; packaging/setup.sh package installs them as root."
        )
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="merchant-desk-") as place, _screen(Path(place)) as screen:
        home = Path(place) / "가게 사장"
        shown = {"DISPLAY": screen.display, "XDG_RUNTIME_DIR": place}
        environment = bare_environment(home, **shown)
        with _started(["sandbox", "--orders-per-minute", "0"], environment) as platform:
            address, merchant, client, secret = _announced(platform)
            environment[_VARIABLE] = secret
            _provision(environment, home, address, merchant, client)
            try:
                with _started(["run"], environment) as desk:
                    return _work(desk, screen, address, home)
            except (TimeoutError, OSError) as error:
                screen.shoot(PICTURES / "failed.png")
                raise StepFailed(f"{error} (see {PICTURES / 'failed.png'})") from error


@contextmanager
def _screen(folder: Path) -> Iterator[Screen]:
    (folder / "screen").mkdir()
    screen = Screen(folder / "screen")
    try:
        yield screen
    finally:
        screen.close()


@contextmanager
def _started(words: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Start the program; what it still does at the end is ended."""
    log = Path(environment["HOME"]) / f"{words[0]}.log"
    with log.open("w", encoding="utf-8") as complaints:
        process = subprocess.Popen(
            [str(COMMAND), *words],
            cwd=environment["HOME"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaints,
            encoding="utf-8",
        )
    try:
        yield process
    except (TimeoutError, OSError) as error:
        raise OSError(f"{error}; {words[0]} said: {log.read_text('utf-8')[-2000:]}") from error
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _announced(platform: subprocess.Popen[str]) -> tuple[str, str, str, str]:
    line = platform.stdout.readline() if platform.stdout is not None else ""
    found = _ADDRESS.search(line)
    if found is None:
        raise StepFailed(f"The practice platform did not say where it is: {line!r}")
    return found[1], found[2], found[3], found[4]


def _provision(environment: dict[str, str], home: Path, address: str, merchant: str, client: str) -> None:
    platform = {
        "profile": "practice",
        "base_url": address,
        "client_id": client,
        "client_secret_env": _VARIABLE,
        "poll_interval_s": 1.0,
    }
    shop = {"name": _SHOP, "merchant_id": merchant, "region": "수원시", "business_number": "123-45-67890"}
    printer = {"name": "주방", "address": f"file:{home / '주문서'}"}
    file = home / "가게 등록.toml"
    tables = {
        "shops": [{**shop, "platform": platform}],
        "printers": [printer],
        "rules": {"auto_accept": "off"},
    }
    file.write_text(tomli_w.dumps(tables), encoding="utf-8")
    done = subprocess.run(
        [str(COMMAND), "provision", str(file)],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=_LONGEST_S,
        check=False,
    )
    if done.returncode != 0:
        raise StepFailed(f"The program did not take a provisioning file: {done.stdout}{done.stderr}")


def _work(desk: subprocess.Popen[str], screen: Screen, address: str, home: Path) -> str:
    def until(condition: Callable[[], bool], what: str) -> None:
        wait_until(lambda: condition() or desk.poll() is not None, what, _LONGEST_S)
        if desk.poll() is not None:
            raise OSError(f"the desk ended with {desk.returncode} before {what}")

    begun = time.monotonic()
    until(lambda: bool(screen.windows(_SHOP)), "the desk's window opens")
    shown_s = time.monotonic() - begun
    (window,) = screen.windows(_SHOP)
    until(lambda: _asked(address, "GET", "counters")["calls"] != {}, "the desk asks the platform")
    _asked(address, "POST", "orders", {"dishes": ["똠얌 쌀국수"], "tender": "LOCAL_CURRENCY"})
    until(lambda: _status(home).get("ringing") == 1, "the order rings")
    screen.shoot(PICTURES / "ringing.png")
    screen.press(window, "F2")
    until(lambda: _asked(address, "GET", "counters")["confirmed"] == 1, "the platform counts a confirmation")
    until(lambda: len(_slips(home)) > 0, "a slip is printed")
    until(lambda: _status(home).get("ringing") == 0, "it rings no more")
    screen.shoot(PICTURES / "accepted.png")
    slip = _slips(home)[0].read_text(encoding="utf-8")
    if "똠얌 쌀국수" not in slip:
        raise StepFailed(f"The slip does not say what was ordered: {slip}")
    counters = _asked(address, "GET", "counters")
    if counters["confirmed"] != 1:
        raise StepFailed(f"The platform counts {counters['confirmed']} confirmations of one order.")
    desk.send_signal(signal.SIGTERM)
    if desk.wait(_LONGEST_S) != 0:
        raise StepFailed(f"The desk ended with {desk.returncode} instead of 0.")
    return (
        f"window after {shown_s:.1f} s; rang, F2, confirmed once, {len(_slips(home))} slips, ended in order"
    )


def _slips(home: Path) -> list[Path]:
    return sorted((home / "주문서").glob("*.txt"))


def _status(home: Path) -> dict[str, Any]:
    """Ask the desk by the program's own command, {} while it does not answer."""
    done = subprocess.run(
        [str(COMMAND), "status", "--json"],
        env=bare_environment(home) | {"XDG_RUNTIME_DIR": str(home.parent)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=_LONGEST_S,
        check=False,
    )
    return dict(json.loads(done.stdout)) if done.returncode == 0 else {}


def _asked(address: str, method: str, what: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    request = urllib.request.Request(  # noqa: S310  # the practice platform's address on this computer
        f"{address}/sandbox/{what}",
        method=method,
        data=json.dumps(body).encode() if body is not None else None,
        headers={"Content-Type": "application/json"},
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=_LONGEST_S) as answer:
        return dict(json.load(answer))
