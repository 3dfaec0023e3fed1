"""A keyring that the program lacks a part for is told from a computer that has none."""

import sys
import threading

import pytest
from keyring.errors import NoKeyringError

from merchant_desk.system import keyring_parts as looking


def test_what_this_system_needs_is_there():
    assert looking.keyring_parts() == "keyring.backends.SecretService"


def test_a_part_that_is_missing_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "secretstorage", None)
    with pytest.raises(ImportError, match="secretstorage"):
        looking.keyring_parts()


def test_a_system_without_a_keyring_of_its_own_needs_nothing(monkeypatch):
    monkeypatch.setattr(sys, "platform", "freebsd14")
    assert looking.keyring_parts() == ""


def test_a_keyring_that_answers_is_named(monkeypatch):
    monkeypatch.setattr(looking, "system_backend", object)
    assert looking.keyring_answers() == "builtins"


def test_a_computer_without_one_is_no_failure(monkeypatch):
    def none():
        raise NoKeyringError("none")

    monkeypatch.setattr(looking, "system_backend", none)
    assert looking.keyring_answers() == ""


def test_a_bus_that_hangs_is_not_waited_for(monkeypatch):
    over = threading.Event()
    monkeypatch.setattr(looking, "system_backend", over.wait)
    monkeypatch.setattr(looking, "ASK_S", 0.05)
    assert looking.keyring_answers() == ""
    over.set()
