"""The three sides: a platform, two printers and a desk, each in its own process; with a sound server and a keyring.

It must not know when a desk dies or what is right.
"""

import contextlib
import os
import shutil
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any, Self

import requests

from merchant_desk.sandbox.server import CLIENT_SECRET
from tests.machine import KEYRING_TOOLS, KeyringDaemon, SoundServer, missing
from tests.processes.program import (
    SECRET_VARIABLE,
    Program,
    desk_environment,
    environment,
    home_of,
    provision,
    rows,
)
from tests.soak.ears import Ears
from tests.soak.paper import KINDS, Papers

KILLED_DESK = (sys.executable, "-m", "tests.soak.killed_desk")
#: Nobody's deadline ends a soak's order by itself.
CONFIRM_WITHIN_S = 36_000
POLL_S = 0.5
PERSON = "표식손님 나리꽃"
PHONE = "0507-1399-7531"
ADDRESS = "경기도 수원시 표식구 소나기로 77-123"
DOOR = "표식빌라 909동 1807호"
#: What must not stand in the clear in any file of the desk.
MARKED = (CLIENT_SECRET, PERSON, PHONE, ADDRESS, DOOR)


class Platform:
    """The practice platform's process, spoken to by its control API. Owner: the world."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._process = Program(
            "sandbox", "--orders-per-minute", "0", "--seed", str(seed), env=environment(folder)
        )
        self._line = requests.Session()
        self._line.trust_env = False
        try:
            self.base_url = self._process.wait_said("practice platform on").split()[3]
            self._ask("PATCH", "settings", {"confirm_within_s": CONFIRM_WITHIN_S})
        except BaseException:  # a signal in the midst of the start as well
            self.close()
            raise

    def close(self) -> None:
        self._line.close()
        self._process.__exit__()

    def about(self) -> dict[str, Any]:
        return self._ask("GET", "health")

    def place(self, count: int = 1, kind: str = "DELIVERY", **wish: Any) -> list[str]:
        """Place orders of a marked customer and return their ids."""
        merge: dict[str, Any] = {
            "customer": {"name": PERSON, "phone": {"number": PHONE}},
            "x-kr": {"safePhone": {"number": PHONE}},
        }
        if kind == "DELIVERY":
            merge["delivery"] = {"deliveryAddress": {"formattedAddress": ADDRESS, "complement": DOOR}}
            merge["x-kr"]["address"] = {"road": ADDRESS, "detail": DOOR}
        body = {"count": count, "kind": kind, "merge": merge, "timing": "INSTANT"} | wish
        return [placed["id"] for placed in self._ask("POST", "orders", body)["orders"]]

    def orders(self, newest: int = 0) -> dict[str, dict[str, Any]]:
        """Return what the platform knows of its newest orders (0: of all)."""
        return {order["id"]: order for order in self._ask("GET", f"orders?limit={newest}")["orders"]}

    def counters(self) -> dict[str, Any]:
        return self._ask("GET", "counters")

    def calls(self) -> list[dict[str, Any]]:
        """Return the desk's newest calls, oldest first."""
        found: list[dict[str, Any]] = self._ask("GET", "calls")["calls"]
        return found

    def act(self, order_id: str, act: str) -> bool:
        """Let somebody act on an order; tell whether its state allowed it."""
        path = f"{self.base_url}/sandbox/orders/{order_id}/{act}"
        answer = self._line.request("POST", path, json={}, timeout=20)
        assert answer.ok or answer.status_code == 409, f"{act}: {answer.status_code} {answer.text}"
        return answer.ok

    def add_fault(self, kind: str, **settings: Any) -> None:
        self._ask("POST", "faults", {"kind": kind, **settings})

    def clear_faults(self) -> Counter[str]:
        """Switch every fault off; return how often each kind has fired."""
        return Counter({kind: fired for kind, fired in self._fired().items() if fired})

    def _fired(self) -> Counter[str]:
        fired: Counter[str] = Counter()
        for fault in self._ask("DELETE", "faults")["faults"]:
            fired[fault["kind"]] += int(fault["fired"])
        return fired

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        answer = self._line.request(method, f"{self.base_url}/sandbox/{path}", json=body, timeout=20)
        assert answer.ok, f"{path}: {answer.status_code} {answer.text}"
        found: dict[str, Any] = answer.json()
        return found


class Desk(Program):
    """One life of the desk; ``born_s`` is its start on the monotonic clock."""

    def __init__(self, env: dict[str, str]) -> None:
        self.born_s = time.monotonic()
        super().__init__("run", "--no-window", env=env, command=KILLED_DESK)


class World:
    """Everything around one home, from the first order to the last kill. A context manager.

    ``counter_fence``: how the counter's printer proves its slips.
    """

    def __init__(
        self, folder: Path, seed: int, *, sound: SoundServer | None = None, counter_fence: str = "gs_r"
    ) -> None:
        self.folder = folder
        self._counter_fence = counter_fence
        self._stack = contextlib.ExitStack()
        try:
            self._open(seed, sound)
        except BaseException:
            self._stack.close()
            raise

    def _open(self, seed: int, sound: SoundServer | None) -> None:
        machines: list[dict[str, str]] = []
        if sound is None:
            sound = SoundServer(self._sub("sound"))
            self._stack.callback(sound.close)
        machines.append(sound.env)
        if not missing(KEYRING_TOOLS):
            keyring = KeyringDaemon(self._sub("keyring"))
            self._stack.callback(keyring.close)
            machines.append(keyring.env)
        self.ears = Ears(sound)
        self._stack.callback(self.ears.close)
        self.papers = Papers(self._counter_fence)
        self._stack.callback(self.papers.close)
        self.platform = Platform(self._sub("platform"), seed)
        self._stack.callback(self.platform.close)
        self.env = desk_environment(self._sub("desk"), *machines)
        self.home = home_of(self.env)
        self.fuse = folder_file(self.folder, "fuse")
        self.proof = self.fuse.with_suffix(".proof")
        self.env |= {"SOAK_FUSE": str(self.fuse), SECRET_VARIABLE: CLIENT_SECRET}
        for rule in ("unattended", "always"):
            self._provision(rule)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def obey(self, rule: str) -> None:
        """Let the next desk decide by this rule; call it while none runs."""
        shutil.copyfile(self.folder / f"{rule}.toml", self.home / "settings.toml")

    def start(self) -> Desk:
        return Desk(self.env)

    def light(self, point: str, count: int) -> None:
        """Have the desk die at this passing of the point, from now on counted."""
        self.proof.unlink(missing_ok=True)
        ready = self.fuse.with_suffix(".new")
        ready.write_text(f"{point} {count}", encoding="utf-8")
        ready.replace(self.fuse)

    def blown(self) -> str:
        """Return at which point the desk says that it has killed itself, "" for none; the fuse is out then."""
        self.fuse.unlink(missing_ok=True)
        return self.proof.read_text(encoding="utf-8").strip() if self.proof.exists() else ""

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return rows(self.home, query, *values)

    def _sub(self, name: str) -> Path:
        place = self.folder / name
        place.mkdir(mode=0o700)
        return place

    def _provision(self, rule: str) -> None:
        about = self.platform.about()
        tables = {
            "shops": [
                {
                    "name": about["merchant_name"],
                    "merchant_id": about["merchant_id"],
                    "region": about["region"],
                    "business_number": "123-45-67890",
                    "platform": {
                        "profile": "practice",
                        "base_url": about["base_url"],
                        "client_id": about["client_id"],
                        "client_secret_env": SECRET_VARIABLE,
                        "poll_interval_s": POLL_S,
                    },
                }
            ],
            "printers": [
                {"name": name, "address": address, "slips": [KINDS[name]]}
                for name, address in self.papers.addresses.items()
            ],
            "rules": {"auto_accept": rule} | ({"after_min": 60} if rule == "unattended" else {}),
        }
        done = provision(self.env, tables)
        assert done.returncode == 0, done.stderr
        shutil.copyfile(self.home / "settings.toml", self.folder / f"{rule}.toml")


def folder_file(folder: Path, name: str) -> Path:
    """Return a file's place with its real path: the desk runs in another folder."""
    return Path(os.path.realpath(folder)) / name
