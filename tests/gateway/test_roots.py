"""The system's roots are counted before anybody connects: without one no certificate is ever accepted."""

import ssl
import sys

import pytest
import truststore

from merchant_desk.gateway.roots import count_roots


@pytest.fixture
def nowhere(monkeypatch, tmp_path):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))


def test_this_computer_has_roots():
    assert count_roots() > 10


def test_a_computer_without_roots_has_none(nowhere):
    assert count_roots(()) == 0


def test_roots_are_found_where_a_system_keeps_them(nowhere, tmp_path):
    place = tmp_path / "bundle.crt"
    context = ssl.create_default_context(cafile="/etc/ssl/certs/ca-certificates.crt")
    place.write_text(ssl.DER_cert_to_PEM_cert(context.get_ca_certs(binary_form=True)[0]))
    assert count_roots((str(tmp_path / "not-there"), str(place))) == 1


@pytest.mark.parametrize(("system", "at_least"), [("darwin", -1), ("win32", 0)])
def test_other_systems_judge_or_give_their_roots_themselves(monkeypatch, system, at_least):
    monkeypatch.setattr(truststore, "SSLContext", lambda protocol: None)
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda _: None)
    monkeypatch.setattr(sys, "platform", system)
    assert count_roots() == at_least
