"""The program as a process leaves no secret and no customer in a file, on a command line or on the console."""

from __future__ import annotations

from pathlib import Path

import pytest

from merchant_desk.sandbox.server import CLIENT_SECRET
from tests.flows.test_no_leaks import PERSONAL, PLANTED
from tests.leaks import contents, leaks
from tests.processes.program import Program, finish, home_of, set_up, wait_row

pytestmark = pytest.mark.timeout(90)


def test_a_process_leaves_nothing_in_the_clear(env, platform, tmp_path):
    slips = tmp_path / "slips"
    set_up(
        env,
        platform,
        {"name": "주방", "address": f"file:{slips}", "slips": ["kitchen", "delivery"]},
        auto_accept="always",
    )
    home = home_of(env)
    with Program("run", "--no-window", env=env) as desk:
        order_id = platform.place(kind="DELIVERY", set=PLANTED)
        wait_row(home, "SELECT 1 FROM v_black_box WHERE step = 'printed' AND order_id = ?", order_id)
        out = tmp_path / "page.html"
        exported = finish("export", "blackbox", "--order", order_id, "-o", str(out), env=env)
        assert (exported.returncode, exported.stderr) == (0, "")
        assert order_id in out.read_text(encoding="utf-8")
        told = finish("status", "--json", env=env).stdout
        lines = {f"command of {pid}": Path(f"/proc/{pid}/cmdline").read_bytes() for pid in desk.family()}
        assert lines
        while_it_runs = contents(tmp_path, but=[slips])
        desk.kill()
        console = (desk.output + desk.errors + exported.stdout + told).encode()
    texts = lines | {f"running {name}": body for name, body in while_it_runs.items()}
    texts |= contents(tmp_path, but=[slips]) | {"console": console}
    assert leaks(texts, [*PERSONAL, CLIENT_SECRET]) == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--order", "A-1", "-o", "x.html"), 1),
        (("-o", "x.html"), 1),
        (("--order", "A-1"), 2),
        (("--from", "2026-13-01", "-o", "x.html"), 2),
        (("--from", "2026-03-01", "--format", "exe", "-o", "x"), 2),
    ],
)
def test_a_wrong_export_is_said_without_a_traceback(env, arguments, code):
    done = finish("export", "blackbox", *arguments, env=env)
    assert done.returncode == code
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
    assert not list(Path(env["HOME"]).glob("x*"))
