"""`bundle` as a command: it shows before it writes, asks where somebody can answer, and refuses where nobody can."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from merchant_desk.app.program import bundle_command
from merchant_desk.cli import supporting
from merchant_desk.services.program.support_bundle import Piece, put_together
from tests.processes.program import finish, home_of

BUNDLE = put_together(
    [Piece("check.json", "점검 결과", lambda: '{"fit": true}\n')], "1.2.3", datetime(2026, 11, 26, tzinfo=UTC)
)


@pytest.fixture
def call(monkeypatch):
    """Call the command in this process; ``seated``: somebody sits at a terminal and types ``answer``."""

    def run(*arguments, seated=False, answer=""):
        monkeypatch.setattr(bundle_command, "gather_bundle", lambda: BUNDLE)
        monkeypatch.setattr(supporting, "_is_terminal", lambda _stream: seated)
        return CliRunner().invoke(supporting.bundle, arguments, input=answer)

    return run


def test_a_computer_with_no_home_at_all_gives_a_bundle_and_gets_no_home(env, tmp_path):
    target = tmp_path / "지원 파일.zip"
    done = finish("bundle", "-o", str(target), "--yes", env=env)
    assert (done.returncode, done.stderr.count("\n")) == (0, 1), done.stderr
    assert "versions.json" in done.stdout
    assert done.stdout.splitlines()[-1].startswith(f"저장했습니다: {target}")
    with zipfile.ZipFile(target) as archive:
        assert "등록된 가게가 없습니다." in archive.read("check.json").decode()
    assert not home_of(env).exists()
    again = finish("bundle", "-o", str(target), "--yes", env=env)
    assert (again.returncode, "이미 있는 파일입니다" in again.stderr) == (2, True)


def test_without_a_terminal_and_without_yes_nothing_is_gathered_or_written(env, tmp_path):
    done = finish("bundle", "-o", str(tmp_path / "a.zip"), env=env)
    assert done.returncode == 2
    assert "--yes" in done.stderr
    assert not (tmp_path / "a.zip").exists()


@pytest.mark.parametrize(
    ("answer", "code", "said"), [("y\n", 0, "저장했습니다"), ("n\n", 1, "저장하지 않았습니다")]
)
def test_whoever_sits_there_sees_the_parts_first_and_is_asked(call, tmp_path, answer, code, said):
    target = tmp_path / "a.zip"
    done = call("-o", str(target), seated=True, answer=answer)
    assert done.exit_code == code
    assert done.output.index("check.json") < done.output.index("저장할까요?") < done.output.index(said)
    assert '"fit"' not in done.output, "contents are shown on request"
    assert target.exists() is (code == 0)


def test_on_request_every_parts_contents_are_shown(call, tmp_path):
    for seated in (True, False):
        done = call("-o", str(tmp_path / f"{seated}.zip"), "--show", "--yes", seated=seated)
        assert done.exit_code == 0
        assert '=== check.json: 점검 결과\n{"fit": true}' in done.output


def test_a_script_gets_one_object_and_must_say_yes(call, tmp_path):
    done = call("-o", str(tmp_path), "--json", "--yes")
    told = json.loads(done.stdout)
    assert told["file"] == str(tmp_path / "merchant-desk-20261126-000000.zip")
    assert told["bytes"] == (tmp_path / "merchant-desk-20261126-000000.zip").stat().st_size
    assert told["parts"][1] == {"name": "check.json", "about": "점검 결과", "bytes": 14}
    assert call("-o", str(tmp_path / "b"), "--json", seated=True).exit_code == 2
