"""`check` as a command: beside a running desk, where even an order on trial is led to its end, and without one."""

import json
import zipfile

import pytest

from merchant_desk.app.checking.check_command import told as in_words
from merchant_desk.sandbox.server import CLIENT_SECRET
from tests.fakes.printer_model import PrinterModel
from tests.machine import wait_until
from tests.processes.program import (
    Program,
    assert_no_traceback,
    desk_environment,
    finish,
    home_of,
    rows,
    set_up,
    steps,
    wait_online,
)

pytestmark = pytest.mark.timeout(120)
RUN = ("run", "--no-window")
#: What scripts rely on, in the order of the page.
KEYS = [
    "bell", "volume", "platform", "sign_in", "clock", "sleep", "disk", "home", "journal",
    "secrets", "backup", "program", "crashes", "version",
]  # fmt: skip
CHECK_S = 60.0


def told(done):
    """The answer's JSON, and its rows by their keys."""
    assert "Traceback" not in done.stderr, done.stderr
    answer = json.loads(done.stdout)
    assert set(answer) == {"fit", "at", "rows", "version"}
    assert all(set(row) == {"key", "name", "verdict", "sentence", "action"} for row in answer["rows"])
    assert all(bool(row["action"]) is (row["verdict"] != "good") for row in answer["rows"])
    return answer, {row["key"]: row for row in answer["rows"]}


def calls(platform, endpoint):
    return [call for call in platform._gate.log if call["endpoint"] == endpoint]


@pytest.fixture
def printer():
    with PrinterModel() as model:
        yield model


@pytest.mark.sound
def test_a_running_desk_is_fit_and_leads_a_trial_order_to_its_end(tmp_path, platform, printer, sound):
    env = desk_environment(tmp_path, sound.env)
    place = {"name": "주방", "address": printer.address, "slips": ["kitchen", "delivery"]}
    set_up(env, platform, place, auto_accept="always")
    home = home_of(env)
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        done = finish("check", "--json", env=env, within_s=CHECK_S)
        answer, found = told(done)
        bad = [row for row in answer["rows"] if row["verdict"] == "bad"]
        assert (answer["fit"], bad, done.returncode) == (True, [], 0)
        assert [row["key"] for row in answer["rows"]] == [*KEYS, "printer:주방", "trial_order"]
        for key in ("bell", "volume", "platform", "sign_in", "clock", "disk", "journal", "program"):
            assert found[key]["verdict"] == "good", found[key]
        assert "용지가 있" in found["printer:주방"]["sentence"]
        assert found["trial_order"]["verdict"] == "good", found["trial_order"]
        ((order_id, status, by),) = rows(home, "SELECT order_id, status, decided_by FROM orders")
        assert (status, by) == ("cancelled", "check")
        assert {"seen", "stored", "acknowledged", "rang", "decided"} <= set(steps(home, order_id))
        assert calls(platform, "confirm") == [], "the owner's rule leaves a trial order alone"
        assert printer.printed == []
        assert in_words(answer)[0] == "문 열 준비가 됐습니다."
        assert desk.end() == 0
        assert_no_traceback(desk)


def test_what_is_wrong_beside_a_running_desk_is_named_and_fails(env, platform, tmp_path):
    folder = tmp_path / "paper"
    gone = {"name": "홀", "address": "tcp://127.0.0.1:9", "slips": ["delivery"]}
    kitchen = {"name": "주방", "address": f"file:{folder}", "slips": ["kitchen"]}
    set_up(env, platform, kitchen, gone, auto_accept="always")
    home = home_of(env)
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        with Program("bundle", "-o", str(tmp_path), "--yes", "--json", env=env) as bundle:
            done = finish("check", "--json", env=env, within_s=CHECK_S)
            assert bundle.wait(CHECK_S) == 0, bundle.errors
        answer, found = told(done)
        assert (answer["fit"], done.returncode) == (False, 1)
        assert_bundled(json.loads(bundle.output), answer)
        assert found["bell"]["verdict"] == "bad", "this machine has no sound"
        assert found["bell"]["action"].endswith("주세요.")
        assert found["printer:홀"]["verdict"] == "bad"
        assert found["trial_order"]["verdict"] == "look", "its silence is the bell's, told there"

        def is_over():
            # one order, or two where the support file came too late to join the check and had one of its own
            return set(rows(home, "SELECT status FROM orders")) == {("cancelled",)}

        wait_until(is_over, "each trial order is withdrawn", 20.0)
        assert calls(platform, "confirm") == []
        assert list(folder.glob("*")) == []
        assert desk.end() == 0
        assert_no_traceback(desk)


def assert_bundled(told, answer):
    """The bundle of a running desk has that desk's own status and check, joined or made anew."""
    with zipfile.ZipFile(told["file"]) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert [part["name"] for part in told["parts"]] == list(texts)
    assert json.loads(texts["status.json"])["link"] == "online"
    checked = json.loads(texts["check.json"])
    verdicts = [[(row["key"], row["verdict"]) for row in one["rows"]] for one in (checked, answer)]
    assert verdicts[0] == verdicts[1]
    assert "merchant_desk" in texts["logs/desk.log"]
    assert CLIENT_SECRET not in "".join(texts.values())


def test_without_a_desk_the_home_is_checked_and_nobody_is_polled(env, platform, printer):
    place = {"name": "주방", "address": printer.address, "slips": ["kitchen", "delivery"]}
    set_up(env, platform, place)
    waits = platform.place()
    done = finish("check", "--json", env=env, within_s=CHECK_S)
    answer, found = told(done)
    assert [row["key"] for row in answer["rows"]] == [*KEYS, "autostart", "printer:주방", "trial_order"]
    assert (answer["fit"], done.returncode) == (False, 1)
    assert found["bell"]["verdict"] == "bad"
    assert found["platform"]["verdict"] == found["sign_in"]["verdict"] == found["clock"]["verdict"] == "good"
    assert found["printer:주방"]["verdict"] == "good", found["printer:주방"]
    assert found["program"]["verdict"] == "look"
    assert len(calls(platform, "token")) == 1
    assert calls(platform, "poll") == [], "a shop that polls is open to the platform"
    assert not (home_of(env) / "desk.db").exists()
    assert platform.market.counters()["events"]["waiting"] == 1, f"{waits} still waits for its desk"
    words = finish("check", env=env, within_s=CHECK_S)
    assert words.returncode == 1
    first, second, third = words.stdout.splitlines()[:3]
    assert (first, second.split("]")[0]) == ("먼저 고칠 것이 1가지 있습니다.", "[실패")
    assert third.strip() == f"→ {found['bell']['action']}"


@pytest.mark.sound
def test_without_a_desk_a_sound_home_passes(tmp_path, platform, sound):
    env = desk_environment(tmp_path, sound.env)
    set_up(env, platform)
    done = finish("check", "--json", env=env, within_s=CHECK_S)
    answer, found = told(done)
    assert (answer["fit"], done.returncode) == (True, 0), answer
    assert found["bell"]["verdict"] == "good"
    assert found["printer"]["verdict"] == "look"


def test_a_wrong_secret_is_the_sign_ins_affair(env, platform):
    set_up(env, platform)
    env["DESK_TEST_SECRET"] = "wrong"
    _, found = told(finish("check", "--json", env=env, within_s=CHECK_S))
    assert found["sign_in"]["verdict"] == "bad"
    assert found["platform"]["verdict"] == "good"


def test_a_home_that_is_not_set_up_is_told(env):
    done = finish("check", env=env, within_s=CHECK_S)
    assert done.returncode == 2
    assert "등록된 가게가 없습니다" in done.stderr
    assert len(done.stderr.splitlines()) == 1
