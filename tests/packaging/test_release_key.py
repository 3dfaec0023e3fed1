"""The publisher's side: a key that stays secret, and a manifest that a counter takes."""

import base64
import importlib.util
from pathlib import Path

import pytest

from merchant_desk.services.program.offers import Standing, taken
from merchant_desk.system.versions.update_file import FILE_NAME, parse_keys, read_offer
from tests.fakes.releases import program

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def script():
    spec = importlib.util.spec_from_file_location("release_key", ROOT / "packaging" / "release_key.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_counter_takes_what_was_signed(script, tmp_path, capsys):
    key = tmp_path / "release.key"
    assert script.main(["new", str(key)]) == 0
    public = capsys.readouterr().out.strip().partition("=")[2]
    assert key.stat().st_mode & 0o777 == 0o600
    made = program(script.__version__, tmp_path / "asked")
    for name in ("linux-x64", "windows-x64"):
        (tmp_path / f"merchant-desk-{script.__version__}-{name}.tar.xz").write_bytes(made)
    assert script.main(["sign", str(tmp_path), "--key", str(key), "--notes-ko", "고쳤습니다."]) == 0
    offer = read_offer((tmp_path / FILE_NAME).read_bytes(), parse_keys(public))
    artifact = taken(offer, Standing("0.0.1", "windows-x64", 1))
    assert artifact is not None
    assert artifact.bytes == len(made)
    assert artifact.unpacked_bytes > 1_000
    assert offer.notes_ko == "고쳤습니다."


def test_the_key_may_come_from_the_environment(script, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("RELEASE_PRIVATE_KEY", base64.b64encode(b"k" * 32).decode())
    assert script.main(["sign", str(tmp_path)]) == 1
    assert "no archive" in capsys.readouterr().err
    monkeypatch.setenv("RELEASE_PRIVATE_KEY", "nonsense")
    assert script.main(["sign", str(tmp_path)]) == 1
    assert "no private key" in capsys.readouterr().err


def test_a_key_is_never_replaced_and_never_in_the_checkout(script, tmp_path, capsys):
    key = tmp_path / "release.key"
    script.main(["new", str(key)])
    before = key.read_bytes()
    assert script.main(["new", str(key)]) == 1
    assert key.read_bytes() == before
    assert script.main(["new", str(ROOT / "build" / "release.key")]) == 1
    assert "checkout" in capsys.readouterr().err
