"""`merchant-desk provision FILE` as a process, with a real Secret Service and without one."""

import json
import shutil
import subprocess
import sys

import pytest

from merchant_desk.sandbox.server import CLIENT_SECRET
from tests.machine import wait_until
from tests.processes.program import (
    ROOT,
    Program,
    desk_environment,
    finish,
    home_of,
    provision,
    provisioning,
    rows,
    wait_online,
    wait_row,
)

pytestmark = pytest.mark.timeout(90)

#: Lists every secret of the keyring by the name of its service; a process, for the bus is named by its environment.
LIST = """
import json, secretstorage
from contextlib import closing
with closing(secretstorage.dbus_init()) as bus:
    items = [item for part in secretstorage.get_all_collections(bus) for item in part.get_all_items()]
    print(json.dumps([[item.get_attributes().get("service", ""), item.get_secret().decode()] for item in items]))
"""


@pytest.fixture
def keyring_env(tmp_path, keyring_daemon):
    return desk_environment(tmp_path, keyring_daemon.env)


def secrets_of(env: dict[str, str]) -> dict[str, list[str]]:
    done = subprocess.run([sys.executable, "-c", LIST], env=env, capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = {}
    for service, secret in json.loads(done.stdout):
        found.setdefault(service, []).append(secret)
    return found


def bytes_of(env: dict[str, str]) -> bytes:
    return b"".join(path.read_bytes() for path in home_of(env).rglob("*") if path.is_file())


@pytest.mark.keyring
def test_the_secret_goes_to_the_keyring_under_the_homes_name_and_nowhere_else(
    tmp_path, keyring_env, platform
):
    env = keyring_env
    done = provision(env, provisioning(platform, secret=CLIENT_SECRET, auto_accept="always"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "등록했습니다" in done.stdout
    assert CLIENT_SECRET.encode() not in (tmp_path / "shop.toml").read_bytes(), (
        "and it is wiped from the file"
    )
    service = f"merchant-desk:{(home_of(env) / 'home-id').read_text().strip()}"
    assert secrets_of(env)[service] == [CLIENT_SECRET]
    assert CLIENT_SECRET.encode() not in bytes_of(env)

    home = home_of(env)
    with Program("run", "--no-window", env=env) as desk:
        wait_online(home)
        order_id = platform.place(kind="DELIVERY")
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND confirmed_at IS NOT NULL", order_id)
        wait_until(lambda: rows(home, "SELECT 1 FROM sealed") != [], "the customer's data are sealed")
        assert desk.end() == 0
    assert len(secrets_of(env)[service]) == 2, "the master key joins the platform's secret"
    customer = platform.market.ticket(order_id).document["customer"]
    kept = bytes_of(env)
    for secret in (*secrets_of(env)[service], customer["name"], customer["phone"]["number"]):
        assert secret.encode() not in kept


@pytest.mark.keyring
def test_a_new_file_takes_the_place_of_the_old_one_and_each_home_has_its_own_secret(
    tmp_path, keyring_env, platform
):
    env = keyring_env
    other = env | {"MERCHANT_DESK_HOME": str(tmp_path / "other")}
    assert provision(env, provisioning(platform, secret="first-secret")).returncode == 0
    assert provision(other, provisioning(platform, secret="other-secret")).returncode == 0
    assert provision(env, provisioning(platform, secret="second-secret")).returncode == 0
    names = [f"merchant-desk:{(home_of(one) / 'home-id').read_text().strip()}" for one in (env, other)]
    found = secrets_of(env)
    assert [found[name] for name in names] == [["second-secret"], ["other-secret"]]


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda tables: tables["shops"][0].update(nmae="오타"), "nmae"),
        (lambda tables: tables["shops"][0].update(merchant_id="가게-1"), "merchant_id"),
        (lambda tables: tables["shops"][0]["platform"].pop("client_secret"), "client_secret"),
    ],
    ids=["unknown key", "not ASCII", "no secret"],
)
def test_a_wrong_file_is_refused_in_one_sentence_and_changes_nothing(env, platform, change, name):
    assert provision(env, provisioning(platform, secret=CLIENT_SECRET)).returncode == 0
    settings = home_of(env) / "settings.toml"
    before = settings.read_bytes()
    wrong = provisioning(platform, secret="another-secret")
    change(wrong)
    done = provision(env, wrong)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert name in done.stderr
    assert settings.read_bytes() == before
    assert b"another-secret" not in bytes_of(env)


def test_a_file_that_is_no_toml_or_is_not_there_is_told(env, tmp_path):
    broken = tmp_path / "shop.toml"
    broken.write_bytes(b"\xff\xfe[[shops")
    for path in (broken, tmp_path / "nowhere.toml"):
        done = finish("provision", str(path), env=env)
        assert done.returncode == 2
        assert path.name in done.stderr or "TOML" in done.stderr or "UTF-8" in done.stderr
        assert "Traceback" not in done.stderr
        assert not (home_of(env) / "settings.toml").exists()


def test_without_a_keyring_it_says_so_and_keeps_no_secret(env, platform):
    done = provision(env, provisioning(platform, secret=CLIENT_SECRET))
    assert done.returncode == 0
    assert "비밀 보관함이 없습니다" in done.stdout
    assert CLIENT_SECRET.encode() not in bytes_of(env)


def test_the_sample_file_is_taken_as_it_is(env, tmp_path):
    sample = shutil.copy(
        ROOT / "packaging/samples/shop.toml", tmp_path
    )  # a secret that is kept is wiped from it
    done = finish("provision", str(sample), env=env)
    assert done.returncode == 0, done.stderr
    assert "행복분식 수원점" in done.stdout
