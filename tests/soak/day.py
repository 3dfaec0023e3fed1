"""One day of polls in a few minutes: whether memory, files and handles of the desk stay what they were.

The desk is the real one on the real platform; only its rhythm is shortened, and its log file is made small enough
to turn over within the day. Before the first hour so many orders are closed that the board's list of closed ones is
full (merchant_desk/services/order_book.py keeps 1,000): from then on nothing may grow. Resident memory, open files
and open sockets are read from /proc after "hour 1" and "hour 24".
"""

import contextlib
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from merchant_desk.app.keeping.keeping import LOOK_S
from tests.machine import wait_until
from tests.soak.killed_desk import SMALL_LOG_BYTES
from tests.soak.rounds import OPEN_JOBS, PATIENCE_S
from tests.soak.world import Desk, World

HOURS = 24
ORDERS_AN_HOUR = 12
#: Batches of orders before the first hour, and how many are in each: a little more than the board keeps.
EARLIER, EACH = 7, 150
#: What the desk may grow from hour 1 to hour 24.
GROWTH_MB = 5.0
#: The log and its older files (merchant_desk/system/logs.py keeps four), with one entry too many in each.
MOST_LOG_BYTES = 5 * (SMALL_LOG_BYTES + 4_000)


@dataclass
class Day:
    """What was measured."""

    polls: int = 0
    orders: int = 0
    took_s: float = 0.0
    first_mb: float = 0.0
    last_mb: float = 0.0
    first_files: Counter[str] = field(default_factory=Counter)
    last_files: Counter[str] = field(default_factory=Counter)
    most_sockets: int = 0
    last_sockets: int = 0
    log_files: int = 0
    problems: list[str] = field(default_factory=list)

    def lines(self) -> list[tuple[str, object]]:
        """Return the table's lines."""
        rate = self.polls / self.took_s if self.took_s else 0.0
        return [
            ("polls of a day of 24 hours", f"{self.polls} ({rate:.0f} a second), {self.orders} orders"),
            ("  memory after hour 1 and 24", f"{self.first_mb:.1f} MB, {self.last_mb:.1f} MB"),
            ("  open files after hour 1 and 24", f"{self.first_files.total()}, {self.last_files.total()}"),
            ("  open sockets after hour 1 and 24", f"{self.most_sockets} at most, {self.last_sockets}"),
            ("  log files at the end", self.log_files),
        ]


def live_a_day(folder: Path, seed: int, polls: int) -> Day:
    """Let a desk poll so often, with orders that come, are decided by rule, printed and closed."""
    day = Day()
    with World(folder, seed, counter_fence="gs_h") as world:  # a day in minutes: no slip may take long
        world.env["SOAK_FASTER"] = "1"
        world.obey("always")
        settings = world.home / "settings.toml"
        text = settings.read_text(encoding="utf-8")
        settings.write_text(
            text.replace("poll_interval_s = 0.5", "poll_interval_s = 0.001"), encoding="utf-8"
        )
        with world.start() as desk:
            for _ in range(EARLIER):
                _serve(world, EACH)
            # SQLite keeps the file of a backup's reading for the next one: the day begins when there was a first.
            backups = world.home / "backups"
            wait_until(lambda: any(backups.glob("desk-*.db")), "the first backup", LOOK_S + PATIENCE_S)
            began_s, first_poll = time.monotonic(), _polls(world)
            for hour in range(1, HOURS + 1):
                _serve(world, ORDERS_AN_HOUR)
                _wait_for_poll(world, first_poll + polls * hour // HOURS)
                if hour == 1:
                    day.first_mb = memory_mb(desk)
                    day.first_files, _, day.most_sockets = handles(desk)
            day.last_mb = memory_mb(desk)
            day.last_files, day.last_sockets, _ = handles(desk)
            day.took_s = time.monotonic() - began_s
            day.polls = _polls(world) - first_poll
            day.orders = int(world.platform.counters()["placed"])
            if code := desk.end(within_s=PATIENCE_S):
                day.problems.append(f"the day's desk ended with {code}: {desk.errors[-500:]}")
        logs = list((world.home / "logs").glob("desk.log*"))
        day.log_files = len(logs)
        if sum(log.stat().st_size for log in logs) > MOST_LOG_BYTES:
            day.problems.append("the log has outgrown its limit")
    if day.last_mb - day.first_mb > GROWTH_MB:
        day.problems.append(f"memory grew by {day.last_mb - day.first_mb:.1f} MB from hour 1 to hour 24")
    if more := day.last_files - day.first_files:
        day.problems.append(f"open files have come to stay from hour 1 to hour 24: {dict(more)}")
    if day.last_sockets > day.most_sockets:
        day.problems.append(f"open sockets went from at most {day.most_sockets} to {day.last_sockets}")
    if day.log_files < 2:
        day.problems.append("the log never turned over")
    return day


def _serve(world: World, count: int) -> None:
    """Place orders, let them be decided, printed and closed."""
    placed = world.platform.place(count)

    def decided() -> bool:
        orders = world.platform.orders(newest=count)
        return all(orders[order_id]["confirmed_by"] for order_id in placed) and not world.rows(OPEN_JOBS)

    wait_until(decided, f"{count} orders are decided", 2 * PATIENCE_S)
    for order_id in placed:
        world.platform.act(order_id, "dispatch")
        world.platform.act(order_id, "conclude")
    still_open = "SELECT 1 FROM v_orders WHERE closed_at IS NULL"
    wait_until(lambda: not world.rows(still_open), "all are closed", PATIENCE_S)


def _wait_for_poll(world: World, number: int) -> None:
    wait_until(lambda: _polls(world) >= number, f"{number} polls", 600)


def _polls(world: World) -> int:
    calls = world.platform.counters()["calls"]
    return sum(count for call, count in calls.items() if call.startswith("poll "))


def memory_mb(desk: Desk) -> float:
    """Return the resident memory of the process."""
    text = Path(f"/proc/{desk.pid}/status").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def handles(desk: Desk) -> tuple[Counter[str], int, int]:
    """Return the files that stay open (pipes and devices included), the fewest and the most sockets in some seconds.

    A slip on its way, a trial of the bell or a question to the mixer opens some for a moment. Sockets need two
    figures: the platform ends an idle line when it likes, and the lane that has lost it opens one with its next call.
    """
    files: Counter[str] | None = None
    sockets, pause = [], threading.Event()
    for _ in range(60):
        names: Counter[str] = Counter()
        for handle in Path(f"/proc/{desk.pid}/fd").iterdir():
            with contextlib.suppress(FileNotFoundError):  # closed since it was listed
                name, _, number = str(handle.readlink()).partition(":")
                names[name if number.startswith("[") else f"{name}:{number}".rstrip(":")] += 1
        sockets.append(names.pop("socket", 0))
        files = names if files is None else files & names
        pause.wait(0.05)
    return files or Counter(), min(sockets), max(sockets)
