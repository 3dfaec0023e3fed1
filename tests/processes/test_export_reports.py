"""`export REPORT` as a command: beside a running desk, in every form, and what is refused with one sentence."""

import csv
import json
import signal
import subprocess
import sys
from datetime import timedelta

import pytest
from python_calamine import CalamineWorkbook

from merchant_desk.journal.writer import DeskJournal
from tests.journal.books.ledgering import a_sale
from tests.journal.making import NOW
from tests.machine import wait_until
from tests.processes.program import (
    ROOT,
    Program,
    assert_no_traceback,
    finish,
    home_of,
    set_up,
    wait_online,
    wait_row,
)

pytestmark = pytest.mark.timeout(120)
RUN = ("run", "--no-window")
DAYS = ("--from", "2026-03-01", "--to", "2026-03-31")
FILES = ("orders.csv", "orders.json", "settlement.pdf", "tenders.pdf", "sales-tax.xlsx", "deposits.xlsx")


@pytest.fixture
def filled(env, platform):
    """A home with settings and some finished orders of March 2026, and no desk."""
    set_up(env, platform, auto_accept="always")
    journal = DeskJournal(home_of(env))
    journal.open(NOW)
    for number in range(20):
        journal.commit(a_sale(f"o-{number}", NOW + timedelta(minutes=number)))
    journal.close()
    return home_of(env)


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_report_and_every_form(env, filled, tmp_path):
    for name in FILES:
        target = tmp_path / name
        done = finish("export", target.stem, *DAYS, "-o", str(target), env=env)
        assert (done.returncode, done.stderr) == (0, ""), name
        assert done.stdout.splitlines()[0] == f"{target}: 저장했습니다."
    orders = rows(tmp_path / "orders.csv")
    assert len(orders) == 21
    assert orders[1][orders[0].index("매출 (원)")] == "21000"
    assert (
        json.loads((tmp_path / "orders.json").read_text(encoding="utf-8"))["sheets"][0]["sums"][9] == 420_000
    )
    tax = CalamineWorkbook.from_path(str(tmp_path / "sales-tax.xlsx")).get_sheet_by_index(0).to_python()
    assert tax[1] == ["2026-03", 20, 420_000, 381_820, 38_180]
    assert (tmp_path / "tenders.pdf").read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_a_day_beside_a_running_desk(env, filled, platform, tmp_path):
    home = home_of(env)
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        order_id = platform.place()
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND confirmed_at IS NOT NULL", order_id)
        target = tmp_path / "day"
        done = finish("export", "day", "--to", "2026-03-06", "--format", "json", "-o", str(target), env=env)
        assert (done.returncode, done.stderr) == (0, "")
        told = json.loads(target.read_text(encoding="utf-8"))
        assert told["sheets"][0]["sums"] == ["합계", 20, 420_000]
        assert "그날의 기록과 같습니다." in told["sheets"][2]["notes"]
        assert desk.end() == 0
        assert_no_traceback(desk)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("orders", "-o", "a.csv"), 2, "--from"),
        (("orders", *DAYS, "-o", "a.doc"), 2, "--format"),
        (("orders", "--from", "2026-03-02", "--to", "2026-03-01", "-o", "a.csv"), 2, "첫날이 마지막 날보다"),
        (("day", *DAYS, "-o", "a.pdf"), 2, "하루씩"),
        (("orders", "--from", "2024-01-01", "--to", "2026-01-01", "-o", "a.pdf"), 2, "한 해까지만"),
        (("orders", *DAYS, "-o", "no/such/folder/a.csv"), 1, "저장할 수 없습니다"),
    ],
)
def test_what_is_wrong_is_one_sentence(env, filled, arguments, code, told):
    done = finish("export", *arguments, env=env)
    assert done.returncode == code
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_journal_that_is_said(env, tmp_path):
    done = finish("export", "orders", *DAYS, "-o", str(tmp_path / "a.csv"), env=env)
    assert done.returncode == 1
    assert "아직 주문 기록이 없습니다" in done.stderr


def test_an_older_file_stands_until_the_new_one_is_whole(env, filled, tmp_path):
    target = tmp_path / "a.csv"
    target.write_text("old")
    done = finish(
        "export", "orders", "--from", "2026-03-02", "--to", "2026-03-01", "-o", str(target), env=env
    )
    assert done.returncode == 2
    assert target.read_text() == "old"
    assert finish("export", "orders", *DAYS, "-o", str(target), env=env).returncode == 0
    assert len(rows(target)) == 21


SLOWLY = """
import sys, time
from merchant_desk.services.books import report_making
passing = report_making._passing
def slow(sales, counting):
    for sale in passing(sales, counting):
        time.sleep(0.1)
        yield sale
report_making._passing = slow
from merchant_desk.cli import main
main()
"""


@pytest.mark.parametrize(
    ("number", "form"), [(signal.SIGTERM, "csv"), *((signal.SIGINT, form) for form in ("csv", "xlsx", "pdf"))]
)
def test_who_is_stopped_leaves_nothing(env, filled, tmp_path, number, form):
    folder = tmp_path / "out"
    folder.mkdir()
    command = [sys.executable, "-c", SLOWLY, "export", "orders", *DAYS, "-o", str(folder / f"a.{form}")]
    with subprocess.Popen(
        command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        wait_until(lambda: any(folder.iterdir()), "the file is begun")
        process.send_signal(number)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 128 + number
    assert "파일은 남지 않았습니다" in errors
    assert "Traceback" not in errors
    assert list(folder.iterdir()) == []
