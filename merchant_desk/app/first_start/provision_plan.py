"""Says what a provisioning file would set up and change, before it is taken. It changes nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.first_start_port import FilePlan
from merchant_desk.services.settings import Language, Settings
from merchant_desk.system.provisioning.provision import Provisioning
from merchant_desk.system.provisioning.set_up_changes import Change, changes
from merchant_desk.system.settings.settings_file import read_settings


@dataclass(frozen=True, slots=True)
class Plan:
    """What a file would do; frozen. ``told`` are sentences, ``changes`` the keys that would change here.

    ``is_first``: nothing is set up here, and the changes are those against what is usual.
    """

    told: tuple[str, ...]
    changes: tuple[Change, ...]
    needs_code: bool
    is_first: bool


def plan(made: Provisioning, settings_file: Path, language: Language = Language.KOREAN) -> Plan:
    """Return what the file would do to the desk whose settings are in ``settings_file``, if there is one."""
    told = [*_shop(made.settings), _secret(made)]
    if made.text is not None and made.text.name:
        told.append(f"이 파일은 {made.text.name}로 저장되어 있습니다. 그대로 읽었습니다.")
    try:
        now = read_settings(settings_file)
    except SettingsError as error:
        told.append(f"지금 설정 파일을 읽을 수 없어 비교하지 못했습니다. {error.sentence}")
        now = None
    new = made.settings
    # Beside what is said above, a first set-up is told by what is not usual in it.
    other = now or Settings(new.shop, new.platform, new.printers, profiles=new.profiles)
    differ = changes(other, new, language)
    if now is not None:
        told.append(f"지금 설정에서 {len(differ)}가지가 바뀝니다." if differ else "지금 설정과 같습니다.")
        if now.shop.merchant_id != new.shop.merchant_id:
            told.append(
                f"지금 등록된 가게({now.shop.name})와 다른 가게입니다. 이 컴퓨터는 새 가게를 맡게 됩니다."
            )
    return Plan(tuple(told), differ, made.needs_code, now is None)


def file_plan(made: Provisioning, settings_file: Path, language: Language) -> FilePlan:
    """Return the plan as the first window shows it."""
    found = plan(made, settings_file, language)
    details = (f"{one.what}: {one.after}" for one in found.changes)
    return FilePlan(found.told, tuple(details), found.needs_code)


def _shop(settings: Settings) -> list[str]:
    """Say which shop, which platform and which printers."""
    shop, platform, printers = settings.shop, settings.platform, settings.printers
    place = f"가게 이름: {shop.name} ({shop.region}, {shop.local_currency})"
    told = [
        place if shop.region else f"가게 이름: {shop.name}",
        f"플랫폼 주소: {platform.base_url} (접속 ID {platform.client_id})",
    ]
    if printers:
        named = ", ".join(f"{printer.name}({printer.address})" for printer in printers)
        told.append(f"프린터 {len(printers)}대: {named}")
    else:
        told.append("프린터 없이 시작합니다. 설정(F10)에서 언제든 추가할 수 있습니다.")
    return told


def _secret(made: Provisioning) -> str:
    """Say where the secret goes."""
    variable = made.settings.platform.client_secret_env
    if variable:
        return f"비밀번호는 환경 변수 {variable}에서 읽고 저장하지 않습니다."
    kept = "비밀번호는 이 컴퓨터의 비밀 보관함에 저장하고, 등록 파일에서는 지웁니다."
    if made.sealed:
        return f"비밀번호가 봉인되어 있어 일회용 코드가 필요합니다. {kept}"
    return kept
