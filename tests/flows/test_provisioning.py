"""`provision` as an installer uses it: explain, set up, seal, find, clone; whatever goes wrong, nothing is lost."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from merchant_desk.app.first_start import provision_command as work
from merchant_desk.app.first_start.registering import register_file
from merchant_desk.cli import provisioning
from merchant_desk.domain.errors import SettingsError, VaultLocked, VaultMissing
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.provisioning.provision import read_provisioning
from merchant_desk.system.provisioning.sealed_secret import WrongCode
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.vault import MemoryVault
from tests.system.test_provision import FILE, SEALED_LINE, changed

SECRET_NAME = "client_secret:desk-1"


class ShutVault(MemoryVault):
    """A keyring that is locked, or is not there."""

    def __init__(self, error) -> None:
        super().__init__()
        self.error = error

    def write(self, name, secret):
        raise self.error


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "가게 홈"))
    return tmp_path / "가게 홈"


@pytest.fixture
def vault():
    return MemoryVault()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "USB 드라이브"
    folder.mkdir()
    path = folder / "merchant-desk.toml"
    path.write_text(FILE, encoding="utf-8")
    return path


def set_up(path, vault, code="", ask_code=None) -> list[str]:
    return work.provision(path, code, ask_code, vault=lambda _home: vault)


def sealed(path: Path) -> tuple[Path, str]:
    """Return the sealed copy of a file, and its code."""
    target = path.with_name("봉인.toml")
    told = work.seal_file(path, target)
    (line,) = (one for one in told if one.startswith("일회용 코드: "))
    return target, line.removeprefix("일회용 코드: ")


def test_the_secret_is_in_the_vault_and_nowhere_else_and_the_file_cannot_be_used_again(home, vault, stick):
    told = "\n".join(set_up(stick, vault))
    assert "등록했습니다" in told
    assert "등록 파일에서 비밀번호를 지웠습니다" in told
    assert vault.read(SECRET_NAME) == "s3cret"
    assert stick.read_text(encoding="utf-8") == FILE.replace("s3cret", "")
    assert b"s3cret" not in b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    with pytest.raises(SettingsError, match="한 번 쓴 등록 파일"):
        set_up(stick, vault)


@pytest.mark.parametrize("coding", ["cp949", "utf-16"])
def test_a_file_from_notepad_is_taken_said_and_written_back_in_its_encoding(home, vault, stick, coding):
    stick.write_bytes(FILE.encode(coding))
    told = "\n".join(set_up(stick, vault))
    assert "저장되어 있습니다. 그대로 읽었습니다" in told
    assert stick.read_bytes() == FILE.replace("s3cret", "").encode(coding)
    settings = read_settings(home / "settings.toml")
    assert settings is not None
    assert settings.shop.name == "행복분식 수원점"


def test_without_a_keyring_the_file_keeps_what_nobody_else_has(home, stick):
    told = "\n".join(
        set_up(stick, ShutVault(VaultMissing("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.")))
    )
    assert "등록 파일의 비밀번호는 그대로 두었습니다" in told
    assert stick.read_text(encoding="utf-8") == FILE
    assert (home / "settings.toml").exists()


def test_a_locked_keyring_changes_nothing(home, stick):
    with pytest.raises(VaultLocked):
        set_up(stick, ShutVault(VaultLocked("비밀 보관함이 잠겨 있습니다.")))
    assert stick.read_text(encoding="utf-8") == FILE
    assert not (home / "settings.toml").exists()


def test_a_home_without_room_keeps_the_file_as_it_was(home, vault, stick):
    (home / "settings.toml").mkdir(parents=True)  # whatever the reason: nothing can be written there
    with pytest.raises(SettingsError, match="저장할 수 없습니다"):
        set_up(stick, vault)
    assert stick.read_text(encoding="utf-8") == FILE


def test_a_stick_that_cannot_be_written_is_told_and_the_set_up_stands(home, vault, stick, monkeypatch):
    monkeypatch.setattr(work, "register_file", taken_away(register_file, stick))
    told = "\n".join(set_up(stick, vault))
    assert "그 사이에 없어져" in told
    assert "지웠습니다" not in told
    assert vault.read(SECRET_NAME) == "s3cret"
    assert (home / "settings.toml").exists()


def taken_away(register, path):
    """The stick is pulled out after its file was read."""

    def registered(*arguments):
        path.unlink()
        return register(*arguments)

    return registered


def test_a_sealed_file_needs_its_code_and_a_wrong_one_changes_nothing(home, vault, stick):
    target, code = sealed(stick)
    assert "s3cret" not in target.read_text(encoding="utf-8")
    assert stick.read_text(encoding="utf-8") == FILE, "the plain file is its owner's"
    before = target.read_bytes()
    with pytest.raises(SettingsError, match="봉인되어 있습니다"):
        set_up(target, vault)
    with pytest.raises(WrongCode):
        set_up(target, vault, "2222-2222-2222")
    assert not home.exists()
    assert target.read_bytes() == before
    assert "지웠습니다" in "\n".join(set_up(target, vault, code.lower().replace("-", " ")))
    assert vault.read(SECRET_NAME) == "s3cret"
    assert target.read_text(encoding="utf-8") == FILE.replace(
        'client_secret = "s3cret"', 'client_secret_sealed = ""'
    )


def test_at_a_terminal_a_wrong_code_may_be_tried_again(home, vault, stick):
    target, code = sealed(stick)
    asked: list[str] = []
    answers = iter(["2222-2222-2222", "abc", code])

    def ask(why: str) -> str:
        asked.append(why)
        return next(answers)

    set_up(target, vault, ask_code=ask)
    assert [("봉인" in why, "맞지 않" in why, "12자" in why) for why in asked] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]
    assert vault.read(SECRET_NAME) == "s3cret"


def test_at_a_terminal_an_empty_answer_gives_up(home, vault, stick):
    stick.write_text(changed('client_secret = "s3cret"', SEALED_LINE), encoding="utf-8")
    with pytest.raises(SettingsError, match="바뀐 것은 없습니다"):
        set_up(stick, vault, ask_code=lambda _why: "")
    assert not home.exists()


def test_a_sealed_file_cannot_be_made_to_send_the_secret_elsewhere(home, vault, stick):
    target, code = sealed(stick)
    for old, new in (
        ("platform.example", "evil.example"),
        ('"desk-1"', '"desk-2"'),
        ("1234567890-", "9999999999-"),
    ):
        moved = target.with_name("moved.toml")
        moved.write_text(target.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        with pytest.raises(WrongCode, match="가운데 하나가 바뀐 것"):
            set_up(moved, vault, code)
    assert not home.exists()


def test_what_has_no_secret_or_hides_its_line_is_not_sealed(stick):
    target = stick.with_name("new.toml")
    stick.write_text(changed('client_secret = "s3cret"', 'client_secret_env = "A"'), encoding="utf-8")
    with pytest.raises(SettingsError, match="봉인할 비밀번호"):
        work.seal_file(stick, target)
    stick.write_text(changed("client_secret =", '"client\\u005fsecret" ='), encoding="utf-8")
    with pytest.raises(SettingsError, match="한 줄로 적어 주세요"):
        work.seal_file(stick, target)
    stick.write_text(FILE, encoding="utf-8")
    with pytest.raises(SettingsError, match="이미 있는 파일"):
        work.seal_file(stick, stick)
    with pytest.raises(SettingsError, match="저장할 수 없습니다"):
        work.seal_file(stick, stick.parent / "nowhere" / "new.toml")
    assert not target.exists()


def test_a_working_desk_is_cloned_with_its_secret_under_a_fresh_code(
    home, vault, stick, tmp_path, monkeypatch
):
    set_up(stick, vault)
    clone = tmp_path / "둘째 계산대.toml"
    told = work.export_provisioning(clone, with_secret=True, vault=lambda _home: vault)
    (line,) = (one for one in told if one.startswith("일회용 코드: "))
    assert "s3cret" not in clone.read_text(encoding="utf-8")
    first = read_settings(home / "settings.toml")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "second"))
    other = MemoryVault()
    set_up(clone, other, line.removeprefix("일회용 코드: "))
    assert read_settings(tmp_path / "second" / "settings.toml") == first
    assert other.read(SECRET_NAME) == "s3cret"


def test_a_desk_without_a_secret_to_give_says_so(home, vault, stick, tmp_path):
    clone = tmp_path / "clone.toml"
    with pytest.raises(SettingsError, match="등록된 가게가 없습니다"):
        work.export_provisioning(clone, with_secret=True)
    set_up(stick, vault)
    with pytest.raises(SettingsError, match="비밀번호가 없습니다"):
        work.export_provisioning(clone, with_secret=True, vault=lambda _home: MemoryVault())
    stick.write_text(
        changed('client_secret = "s3cret"', 'client_secret_env = "DESK_SECRET"'), encoding="utf-8"
    )
    assert "지웠습니다" not in "\n".join(set_up(stick, vault)), "nothing was in the file"
    with pytest.raises(SettingsError, match="환경 변수 DESK_SECRET"):
        work.export_provisioning(clone, with_secret=True, vault=lambda _home: vault)
    assert not clone.exists()
    assert "저장했습니다" in work.export_provisioning(clone)[0]


def test_a_dry_run_says_what_would_be_and_touches_nothing(home, stick):
    answer = work.explain(stick)
    told = "\n".join(work.explained(answer))
    assert "행복분식 수원점 (수원시, 수원페이)" in told
    assert "주방(tcp://127.0.0.1:9100)" in told
    assert "비밀 보관함에 저장하고, 등록 파일에서는 지웁니다" in told
    assert "아직 등록된 가게가 없습니다" in told
    assert "s3cret" not in told
    assert not home.exists()
    assert stick.read_text(encoding="utf-8") == FILE


def test_a_dry_run_tells_what_would_change_at_this_desk(home, vault, stick):
    set_up(stick, vault)
    before = (home / "settings.toml").read_bytes()
    stick.write_text(FILE, encoding="utf-8")
    assert "지금 설정과 같습니다." in work.explain(stick)["told"]
    other = changed("preparation_min = 20", "preparation_min = 25").replace("1234567890-", "2222222222-")
    stick.write_text(other.replace("행복분식", "다른분식"), encoding="utf-8")
    answer = work.explain(stick)
    assert [one["key"] for one in answer["changes"]] == [
        "shops.name",
        "shops.merchant_id",
        "rules.preparation_min",
    ]
    told = "\n".join(work.explained(answer))
    assert "3가지가 바뀝니다" in told
    assert "지금 등록된 가게(행복분식 수원점)와 다른 가게입니다" in told
    assert "규칙 · 기본 조리 시간(분): 20 → 25" in told
    assert (home / "settings.toml").read_bytes() == before
    (home / "settings.toml").write_text("broken = = 1", encoding="utf-8")
    assert "비교하지 못했습니다" in "\n".join(work.explain(stick)["told"])


def test_a_dry_run_of_a_sealed_or_wrong_file_says_what_is_needed(home, stick):
    target, code = sealed(stick)
    assert work.explain(target)["needs_code"] is True
    assert "일회용 코드가 필요합니다" in "\n".join(work.explain(target)["told"])
    assert work.explain(target, code)["told"][-2:] == [
        "코드가 맞습니다.",
        "이 컴퓨터에는 아직 등록된 가게가 없습니다.",
    ]
    with pytest.raises(WrongCode):
        work.explain(target, "2222-2222-2222")
    stick.write_text(changed("copies = 1", "copies = 9").replace("region", "regoin"), encoding="utf-8")
    told = work.explained(work.explain(stick))
    assert "2군데" in told[0]
    assert "printers.copies" in "\n".join(told)
    assert "shops.regoin" in "\n".join(told)
    assert not home.exists()


def test_the_one_file_that_was_left_is_found_and_several_are_listed(tmp_path, stick):
    beside = tmp_path / "program"
    beside.mkdir()
    assert work.found_file([beside, stick.parent]) == stick
    shutil.copy(stick, beside)
    with pytest.raises(SettingsError) as raised:
        work.found_file([beside, stick.parent])
    assert str(stick) in raised.value.sentence
    assert str(beside) in raised.value.sentence
    with pytest.raises(SettingsError, match="찾지 못했습니다"):
        work.found_file([tmp_path])
    used = beside / stick.name
    used.write_text(FILE.replace("s3cret", ""), encoding="utf-8")
    assert work.found_file([beside, stick.parent]) == stick, "a file that was used once does not count"
    assert work.found_file([beside]) == used, "unless there is no other: then the refusal says what it is"
    used.write_bytes(b"\xff")
    with pytest.raises(SettingsError, match="2개"):
        work.found_file([beside, stick.parent])


def run(*words: str, typed: str = ""):
    return CliRunner().invoke(provisioning.provision, list(words), input=typed)


def test_the_words_of_the_command_lead_to_its_work(home, stick, monkeypatch):
    monkeypatch.setattr(work, "_keyring", lambda _home: MemoryVault())
    assert json.loads(run("--schema").output)["title"] == "Merchant Desk 가게 등록 파일"
    done = run("--seal", str(stick), "-o", str(stick.with_name("new.toml")))
    code = next(line for line in done.output.splitlines() if line.startswith("일회용")).removeprefix(
        "일회용 코드: "
    )
    explained = run(str(stick.with_name("new.toml")), "--dry-run", "--json", "--code", code)
    assert json.loads(explained.output)["fit"] is True
    assert run(str(stick), "--dry-run").exit_code == 0
    assert run(str(stick.with_name("new.toml")), "--code", "-", typed=f"{code}\n").exit_code == 0
    assert read_settings(open_home().settings_file) == read_provisioning(stick).settings
    assert run("--export", str(stick.with_name("out.toml"))).exit_code == 0
    stick.write_text(changed("copies = 1", "copies = 9"), encoding="utf-8")
    assert run(str(stick), "--dry-run").exit_code == 2
    monkeypatch.setattr(work, "usual_folders", lambda: (stick.parent,))
    assert "copies" in run("--find", "--dry-run").output


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a.toml", "--find"],
        ["--seal", "a.toml"],
        ["a.toml", "-o", "b.toml"],
        ["a.toml", "--with-secret"],
        ["a.toml", "--json"],
        ["--export"],
        ["a.toml", "--export", "--dry-run"],
        ["a.toml", "--schema"],
    ],
)
def test_words_that_do_not_go_together_are_refused(home, words):
    done = run(*words)
    assert done.exit_code == click.UsageError.exit_code
    assert not home.exists()
