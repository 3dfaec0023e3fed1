"""The log is bounded, in UTC, and shows neither secrets nor phone numbers."""

import io
import logging
import re
import sys

import pytest

from merchant_desk.system import logs
from merchant_desk.system.logs import redacted, start_log, stop_log

UUID = "01234567-1234-5678-9012-0123456789ab"


@pytest.fixture
def console(monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


@pytest.fixture
def log(tmp_path, console, monkeypatch):
    monkeypatch.setattr(logging, "raiseExceptions", True)
    start_log(tmp_path / "logs")
    yield tmp_path / "logs" / "desk.log"
    stop_log()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Authorization: Bearer eyJhbGciOi.J9-_~+/=", "Authorization: Bearer ***"),
        ("authorization: basic dXNlcjpwdw==", "authorization: basic ***"),
        ("client_id=a&client_secret=s3cret&grant_type=x", "client_id=a&client_secret=***&grant_type=x"),
        ('{"access_token": "abc def", "expires_in": 5}', '{"access_token": ***, "expires_in": 5}'),
        ("{'client_secret': 'x y'}", "{'client_secret': ***}"),
        ("call 010-1234-5678 or 01012345678.", "call *** or ***."),
        ("safe 0504-1234-5678, 02-123-4567, +82 10 1234 5678", "safe ***, ***, ***"),
    ],
)
def test_secrets_and_numbers_are_hidden(text, shown):
    assert redacted(text) == shown


@pytest.mark.parametrize(
    "text",
    [f"order={UUID}", "took 0.512 s", "2026-03-06T10:00:00.250Z", "127.0.0.1:9100", "amount 021000 KRW"],
)
def test_ids_times_and_amounts_stay(text):
    assert redacted(text) == text


def test_tracebacks_are_hidden_too_and_stay_off_the_console(log, console):
    try:
        raise ValueError("client_secret=s3cret 010-1234-5678")
    except ValueError:
        logging.getLogger("desk").exception("failed")
    written = log.read_text(encoding="utf-8")
    assert "Traceback" in written
    assert "ValueError: client_secret=*** ***" in written
    assert "failed" in console.getvalue()
    assert "Traceback" not in console.getvalue()


def test_times_are_utc(log):
    logging.getLogger("desk").info("started")
    assert re.match(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO MainThread desk: started\n", log.read_text()
    )


def test_information_stays_off_the_console(log, console):
    logging.getLogger("desk").info("polled")
    logging.getLogger("desk").warning("offline")
    assert "polled" not in console.getvalue()
    assert "offline" in console.getvalue()


def test_the_log_does_not_grow_without_bound(tmp_path, monkeypatch):
    monkeypatch.setattr(logging, "raiseExceptions", True)
    monkeypatch.setattr(logs, "FILE_BYTES", 1_000)
    start_log(tmp_path)
    for number in range(200):
        logging.getLogger("desk").info("line %d of many that fill the file", number)
    stop_log()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["desk.log", *(f"desk.log.{number}" for number in range(1, logs.KEPT_FILES + 1))]
    assert all(path.stat().st_size <= 1_000 for path in tmp_path.iterdir())


@pytest.fixture(autouse=True)
def _quiet_again():
    yield
    logging.getLogger().setLevel(logging.WARNING)


def test_a_windowed_program_without_a_console_logs_to_its_file(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(logging, "raiseExceptions", True)
    start_log(tmp_path)
    logging.getLogger("desk").warning("가게")
    stop_log()
    assert "가게" in (tmp_path / "desk.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_told_on_the_console(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(logging, "raiseExceptions", True)
    (tmp_path / "file").write_text("")
    start_log(tmp_path / "file")
    stop_log()
    assert "no log file" in capsys.readouterr().err
