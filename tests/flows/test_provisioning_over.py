"""`provision` over a home that is in use: what the desk there had is neither lost nor mixed up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from merchant_desk.app.first_start import provision_command as work
from merchant_desk.app.first_start import registering
from merchant_desk.app.first_start.registering import register_file
from merchant_desk.cli import provisioning, supporting
from merchant_desk.domain.errors import DeskError, SettingsError, VaultError
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.provisioning.provision import is_used, read_provisioning
from merchant_desk.system.settings.settings_file import says_other, write_settings
from merchant_desk.system.vault import MemoryVault
from tests.journal.making import NOW, arrival
from tests.system.test_provision import FILE, MERCHANT_ID, changed

SECRET_NAME = "client_secret:desk-1"
OTHER_SHOP = FILE.replace(MERCHANT_ID, MERCHANT_ID[:-2] + "zz").replace("행복분식 수원점", "다른가게")


class ForgetfulVault(MemoryVault):
    """A keyring that takes a new secret without a word and gives another one back."""

    def __init__(self) -> None:
        super().__init__()
        self.forgets = False

    def read(self, name: str) -> str | None:
        return "something else" if self.forgets else super().read(name)


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "가게 홈"))
    return tmp_path / "가게 홈"


@pytest.fixture
def stick(tmp_path):
    path = tmp_path / "merchant-desk.toml"
    path.write_text(FILE, encoding="utf-8")
    return path


def set_up(path: Path, vault) -> str:
    return "\n".join(work.provision(path, vault=lambda _home: vault))


def test_a_keyring_that_does_not_give_the_secret_back_leaves_it_in_the_file(home, stick):
    vault = ForgetfulVault()
    vault.forgets = True
    with pytest.raises(VaultError, match="돌려주지 않습니다"):
        set_up(stick, vault)
    assert stick.read_text(encoding="utf-8") == FILE
    assert not (home / "settings.toml").exists()


@pytest.mark.parametrize("had", ["the-old-one", None])
def test_settings_that_cannot_be_kept_leave_the_keyring_what_it_had(home, stick, had):
    vault = MemoryVault()
    if had is not None:
        vault.write(SECRET_NAME, had)
    (home / "settings.toml").mkdir(parents=True)  # whatever the reason: nothing can be written there
    with pytest.raises(SettingsError, match="저장할 수 없습니다"):
        register_file(open_home(), stick, read_provisioning(stick), vault)
    assert vault.read(SECRET_NAME) == had
    assert stick.read_text(encoding="utf-8") == FILE


def test_the_secret_is_wiped_before_the_session_is_asked(home, stick, monkeypatch):
    def broken(_computer):
        raise RuntimeError("the session's list is broken")

    monkeypatch.setattr(registering, "follow_wish", broken)
    with pytest.raises(RuntimeError):
        set_up(stick, MemoryVault())
    assert "s3cret" not in stick.read_text(encoding="utf-8")


def test_a_file_whose_wiping_broke_off_is_a_used_one(home, stick):
    stick.write_text(FILE.replace("s3cret", "      "), encoding="utf-8")
    assert is_used(stick)
    with pytest.raises(SettingsError, match="한 번 쓴 등록 파일"):
        set_up(stick, MemoryVault())


def test_a_secret_in_a_comment_is_told_and_not_sealed(home, stick):
    noted = changed('client_id = "desk-1"', 'client_id = "desk-1"  # 비밀번호 s3cret!')
    stick.write_text(noted, encoding="utf-8")
    with pytest.raises(SettingsError, match="11번째 줄"):
        work.seal_file(stick, stick.with_name("sealed.toml"))
    assert not stick.with_name("sealed.toml").exists()
    told = set_up(stick, MemoryVault())
    assert "설명(#)에 비밀번호가 남아 있습니다" in told
    assert "지웠습니다" not in told
    stick.write_text(changed('client_id = "desk-1"', 'client_id = "desk-1"  # as3crets'), encoding="utf-8")
    assert "설명(#)" not in set_up(stick, MemoryVault()), "a part of a word says nothing"


def test_another_shops_file_is_told_and_refused_while_orders_are_open(home, stick, monkeypatch):
    vault = MemoryVault()
    set_up(stick, vault)
    running = {"open_orders": 2}
    monkeypatch.setattr(work, "_running", lambda _home: running)
    stick.write_text(FILE, encoding="utf-8")
    assert "등록했습니다" in set_up(stick, vault), "the same shop may be set up anew meanwhile"

    stick.write_text(OTHER_SHOP.replace("s3cret", "other"), encoding="utf-8")
    with pytest.raises(DeskError, match=r"2건.*주문을 마친 뒤") as refused:
        set_up(stick, vault)
    assert not isinstance(refused.value, SettingsError), "exit 1: the file is right"
    assert vault.read(SECRET_NAME) == "s3cret"
    assert "other" in stick.read_text(encoding="utf-8")
    running["open_orders"] = 0
    told = set_up(stick, vault)
    assert "전에는 행복분식 수원점의 컴퓨터였습니다" in told
    assert "다시 시작하면" in told


def test_orders_that_a_closed_desk_has_open_are_told_with_another_shops_file(home, stick):
    vault = MemoryVault()
    set_up(stick, vault)
    journal = DeskJournal(open_home().data)
    journal.open(NOW)
    journal.commit(arrival(1))
    journal.close()
    stick.write_text(OTHER_SHOP, encoding="utf-8")
    assert "주문 1건이 끝나지 않은 채" in set_up(stick, vault)


def test_a_dry_run_of_a_first_set_up_names_what_no_check_can_prove(home, stick):
    told = "\n".join(work.explained(work.explain(stick)))
    assert f"가맹점 ID: {MERCHANT_ID}" in told
    assert "연동 방식: 표준(Open Delivery)" in told


def test_a_running_desk_does_not_write_its_own_settings_over_a_new_registration(home, stick):
    now = read_provisioning(stick).settings
    file = open_home().settings_file
    assert not says_other(file, now), "there is no file yet"
    write_settings(file, now)
    assert not says_other(file, now)
    write_settings(file, replace(now, shop=replace(now.shop, name="다른가게")))
    assert says_other(file, now)
    file.write_text("[[shops", encoding="utf-8")
    assert not says_other(file, now), "what nobody can read may be mended by saving"


def test_a_place_for_a_bundle_is_judged_before_anything_is_gathered(tmp_path, monkeypatch):
    def gathered():
        raise AssertionError("the bell would ring for nothing")

    monkeypatch.setattr("merchant_desk.app.program.bundle_command.gather_bundle", gathered)
    (tmp_path / "a.zip").touch()
    for place, says in ((tmp_path / "a.zip", "이미 있는 파일"), (tmp_path / "no" / "b.zip", "없는 폴더")):
        done = CliRunner().invoke(supporting.bundle, ["-o", str(place), "--yes"])
        assert isinstance(done.exception, SettingsError)
        assert says in str(done.exception)


def test_help_shows_ways_to_go_one_a_line():
    told = CliRunner().invoke(provisioning.provision, ["--help"], terminal_width=80).output
    for line in ("provision shop.toml --dry-run", "provision --seal shop.toml -o sealed.toml"):
        assert any(one.startswith(f"  {line} ") for one in told.splitlines())
