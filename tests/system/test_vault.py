"""Secrets come back from where they were kept, locked keyrings are told apart, and nothing waits for ever."""

import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

from merchant_desk.domain.errors import VaultError, VaultLocked, VaultMissing
from merchant_desk.system.vault import KeyringVault, MemoryVault, system_backend
from tests.machine import KeyringDaemon
from tests.system.vault_contract import check_contract

ROOT = Path(__file__).resolve().parents[2]


class DictBackend:
    """A keyring's backend over a dictionary."""

    def __init__(self):
        self.entries = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


class BrokenBackend:
    """A keyring's backend that raises what it is told to."""

    def __init__(self, error):
        self.error = error

    def get_password(self, *entry):
        raise self.error

    set_password = delete_password = get_password


def run_child(environment, code):
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )


def test_memory_keeps_the_contract():
    check_contract(MemoryVault())


def test_the_keyring_adapter_keeps_the_contract():
    check_contract(KeyringVault("home", backend=DictBackend))


@pytest.mark.keyring
def test_the_systems_keyring_keeps_the_contract(keyring_daemon):
    done = run_child(
        keyring_daemon.env,
        "from merchant_desk.system.vault import KeyringVault\n"
        "from tests.system.vault_contract import check_contract\n"
        "check_contract(KeyringVault('one home', timeout_s=20))\n",
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.keyring
def test_two_homes_share_a_keyring_without_sharing_secrets(keyring_daemon):
    done = run_child(
        keyring_daemon.env,
        "from merchant_desk.system.vault import KeyringVault\n"
        "one, two = KeyringVault('home 1', timeout_s=20), KeyringVault('home 2', timeout_s=20)\n"
        "one.write('key', '1'); two.write('key', '2')\n"
        "print(one.read('key'), two.read('key'), KeyringVault('home 1', timeout_s=20).read('key'))\n"
        "one.forget('key'); two.forget('key')\n",
    )
    assert done.stdout == "1 2 1\n", done.stderr


@pytest.fixture
def lockable_keyring():
    """A keyring of its own: a locked one cannot be unlocked again for the other tests."""
    with tempfile.TemporaryDirectory(prefix="keys-") as folder:  # short: a socket's path has 107 bytes
        daemon = KeyringDaemon(Path(folder))
        yield daemon
        daemon.close()


@pytest.mark.keyring
def test_a_locked_keyring_is_told_and_not_waited_for(lockable_keyring):
    done = run_child(
        lockable_keyring.env,
        "import secretstorage\n"
        "from contextlib import closing\n"
        "from merchant_desk.domain.errors import VaultLocked\n"
        "from merchant_desk.system.vault import KeyringVault\n"
        "KeyringVault('home', timeout_s=20).write('key', '1')\n"
        "with closing(secretstorage.dbus_init()) as bus:\n"
        "    secretstorage.get_default_collection(bus).lock()\n"
        "try:\n"
        "    KeyringVault('home', timeout_s=3).read('key')\n"
        "except VaultLocked as error:\n"
        "    print(error)\n",
    )
    assert done.stdout.startswith("비밀 보관함이 잠겨 있거나 답하지 않습니다. 컴퓨터의 키링"), done.stderr


def test_a_machine_without_a_keyring_says_so():
    with pytest.raises(VaultMissing, match="다시 켜면 접속 정보를 다시 넣어 주세요"):
        KeyringVault("home").read("key")


def test_no_plaintext_backend_is_ever_taken(monkeypatch, tmp_path):
    """Neither the environment nor a configuration file nor an entry point chooses for us."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "python_keyring" / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"
    )
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(NoKeyringError):
        system_backend()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (NoKeyringError("x"), VaultMissing),
        (InitError("x"), VaultLocked),
        (KeyringLocked("x"), VaultLocked),
        (KeyringError("x"), VaultError),
        (OSError("D-Bus is gone"), VaultError),
    ],
)
def test_what_a_keyring_says_becomes_a_sentence(error, told):
    vault = KeyringVault("home", backend=lambda: BrokenBackend(error))
    for call in (lambda: vault.read("a"), lambda: vault.write("a", "hunter2"), lambda: vault.forget("a")):
        with pytest.raises(told) as raised:
            call()
        assert type(raised.value) is told
        assert raised.value.action
        assert "hunter2" not in f"{raised.value} {raised.value.detail}"


def test_a_prompt_that_nobody_answers_is_given_up():
    answered = threading.Event()

    class Hanging(DictBackend):
        def get_password(self, service, username):
            answered.wait(20)
            return "late"

    vault = KeyringVault("home", timeout_s=0.05, backend=Hanging)
    begun, threads = time.monotonic(), threading.active_count()
    for _ in range(5):
        with pytest.raises(VaultLocked):
            vault.read("a")
    assert time.monotonic() - begun < 5
    assert threading.active_count() == threads + 1
    answered.set()
    patient = KeyringVault("home", timeout_s=10, backend=DictBackend)
    assert patient.read("a") is None


def test_an_answer_after_the_prompt_serves_the_next_call():
    answered = threading.Event()
    ended = threading.Event()

    class Slow(DictBackend):
        def get_password(self, service, username):
            answered.wait(20)
            ended.set()
            return "there"

    vault = KeyringVault("home", timeout_s=0.05, backend=Slow)
    with pytest.raises(VaultLocked):
        vault.read("a")
    answered.set()
    assert ended.wait(10)
    vault._timeout_s = 10
    assert vault.read("a") == "there"


def test_a_secret_that_windows_could_not_hold_is_refused():
    vault = KeyringVault("home", backend=DictBackend)
    with pytest.raises(VaultError, match="1280자"):
        vault.write("a", "x" * 1_281)
    with pytest.raises(VaultError, match="1280자"):
        vault.write("a", "😀" * 700)
