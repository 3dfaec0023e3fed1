"""The work of `provision`: set up from a file, explain it, seal it, find it, export it. It parses no words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from merchant_desk.domain.errors import DeskAbsent, DeskError, SettingsError
from merchant_desk.journal.open_orders import open_orders
from merchant_desk.runtime.ask import ask
from merchant_desk.services.ports import Vault
from merchant_desk.services.settings import Settings
from merchant_desk.system.home import Home, home_as_found, open_home, settings_place
from merchant_desk.system.provisioning.found_files import FILE_NAME, find_files, usual_folders
from merchant_desk.system.provisioning.new_file import write_new
from merchant_desk.system.provisioning.provision import (
    Provisioning,
    is_used,
    opened,
    owner_of,
    parse_provisioning,
    read_bytes,
    read_provisioning,
)
from merchant_desk.system.provisioning.sealed_secret import WrongCode, new_code, seal
from merchant_desk.system.provisioning.secret_lines import comment_with, with_sealed
from merchant_desk.system.provisioning.set_up_names import SetUpNames, schema_text
from merchant_desk.system.provisioning.wrong_keys import wrong_keys
from merchant_desk.system.secrets_needed import client_secret
from merchant_desk.system.settings.settings_file import export_setup, read_settings
from merchant_desk.system.vault import KeyringVault

from .provision_plan import plan
from .registering import register_file

__all__ = [
    "explain",
    "explained",
    "export_provisioning",
    "found_file",
    "provision",
    "schema_text",
    "seal_file",
]

#: Asks a person for the code, told why; an empty answer gives up. None where nobody can answer.
AskCode = Callable[[str], str]
_CODE_ONCE = "이 코드는 다시 보여 주지 않습니다. 파일과 따로, 전화나 문자로 알려 주세요."


def provision(
    file: Path,
    code: str = "",
    ask_code: AskCode | None = None,
    *,
    vault: Callable[[Home], Vault] | None = None,
) -> list[str]:
    """Set this home up from a provisioning file; returns what to tell. The secret goes to the keyring first.

    A locked keyring changes nothing; where there is none at all, the rest is set up and the secret is asked for
    at each start. A wrong code changes nothing, and is asked for again where somebody can answer. Another shop's file
    is refused while the desk that runs here has open orders (DeskError): its next start would leave them to nobody.
    """
    made = read_provisioning(file)
    found = home_as_found()
    running = _running(found)
    other = _other_shop(found, made.settings, running)
    made = _opened(made, code, ask_code)
    home = open_home()
    done = register_file(home, file, made, (vault or _keyring)(home))
    told = [f"{made.settings.shop.name}: 등록했습니다.", *other]
    if made.text is not None and made.text.name:
        told.append(f"이 파일은 {made.text.name}로 저장되어 있습니다. 그대로 읽었습니다.")
    if done.note:
        told.append(
            f"{done.note} 비밀번호는 저장하지 않았습니다. 시작할 때 창에서 묻습니다. "
            "창 없이 쓰려면 client_secret_env를 써 주세요."
        )
    if done.left:
        told.append(done.left)
    elif made.client_secret:
        told.append("등록 파일에서 비밀번호를 지웠습니다.")
    if done.session:
        told.append(done.session)
    told.append(
        "merchant-desk를 실행하면 시작합니다."
        if running is None
        else "실행 중인 프로그램은 다시 시작하면 새 설정으로 일합니다."
    )
    return told


def _running(home: Home) -> Mapping[str, Any] | None:
    """Return how the desk on this home is; None where none runs, nothing told where one does not answer."""
    try:
        return ask(home.data, {"command": "status"}, timeout_s=1.0)
    except DeskAbsent:
        return None
    except DeskError:
        return {}


def _other_shop(home: Home, new: Settings, running: Mapping[str, Any] | None) -> list[str]:
    """Say that the file is another shop's than the home's; raises DeskError while orders of that one are open."""
    try:
        now = read_settings(home.settings_file)
    except SettingsError:  # nobody knows whose it was
        return []
    if now is None or now.shop.merchant_id == new.shop.merchant_id:
        return []
    open_orders = (running or {}).get("open_orders", 0)
    if open_orders:
        raise DeskError(
            f"다른 가게의 등록 파일입니다. 끝나지 않은 주문이 {open_orders}건 있어서 바꾸지 않았습니다.",
            action="주문을 마친 뒤 다시 해 주세요.",
        )
    told = [f"전에는 {now.shop.name}의 컴퓨터였습니다. 그 가게의 주문 기록은 같은 곳에 그대로 남습니다."]
    if left := _left_open(home) if running is None else 0:
        told.append(f"그 가게의 주문 {left}건이 끝나지 않은 채 남아 있습니다. 그 가게에 알려 주세요.")
    return told


def _left_open(home: Home) -> int:
    """Return how many orders are open in the log of a home where no desk runs; 0 where it cannot be read."""
    try:
        return open_orders(home.data)
    except DeskError:
        return 0


def _keyring(home: Home) -> Vault:
    return KeyringVault(home.home_id)


def _opened(made: Provisioning, code: str, ask_code: AskCode | None) -> Provisioning:
    """Return the set-up with its secret opened; nothing to do where it is not sealed."""
    if not made.needs_code:
        return made
    why = "이 등록 파일의 비밀번호는 일회용 코드로 봉인되어 있습니다."
    while code or ask_code is not None:
        if not code and ask_code is not None:
            code = ask_code(why)
        if not code:
            break
        try:
            return opened(made, code)
        except WrongCode as error:
            if ask_code is None:
                raise
            why, code = str(error), ""
    raise SettingsError(why, action="--code 뒤에 코드를 적어 다시 실행해 주세요. 바뀐 것은 없습니다.")


def explain(file: Path, code: str = "") -> dict[str, Any]:
    """Say what the file would set up here, or everything for which it would be refused; nothing is changed.

    Keys: fit, needs_code, told, changes (key, what, before, after), wrong.
    """
    body = read_bytes(file)
    wrong = [error.sentence for error in wrong_keys(body)]
    if wrong:
        return {"fit": False, "needs_code": False, "told": [], "changes": [], "wrong": wrong}
    made = parse_provisioning(body)
    found = plan(made, settings_place())
    told = list(found.told)
    if found.needs_code and code:
        opened(made, code)
        told.append("코드가 맞습니다.")
    if found.is_first:
        shop, platform = made.settings.shop, made.settings.platform
        kind = SetUpNames().words(("shops", "platform", "profile"), platform.profile.name)
        told.insert(1, f"가맹점 ID: {shop.merchant_id}")
        told.insert(2, f"연동 방식: {kind}")
        told.append("이 컴퓨터에는 아직 등록된 가게가 없습니다.")
    differ = [
        {"key": one.key, "what": one.what, "before": one.before, "after": one.after} for one in found.changes
    ]
    return {"fit": True, "needs_code": found.needs_code, "told": told, "changes": differ, "wrong": []}


def explained(answer: dict[str, Any]) -> list[str]:
    """Return the lines that tell a person what :func:`explain` has found."""
    if not answer["fit"]:
        head = f"이 파일로는 등록할 수 없습니다. 고칠 곳이 {len(answer['wrong'])}군데 있습니다."
        return [head, *(f"  - {sentence}" for sentence in answer["wrong"]), "바뀐 것은 없습니다."]
    lines = [f"  - {one['what']}: {one['before']} → {one['after']}" for one in answer["changes"]]
    return [*answer["told"], *lines, "알아보기만 했습니다. 바뀐 것은 없습니다."]


def found_file(folders: Iterable[Path] | None = None) -> Path:
    """Return the one provisioning file that was left for this computer; raises SettingsError for none or several.

    Files that were used once do not count, unless there is no other: then the refusal says what they are.
    """
    everything = find_files(usual_folders() if folders is None else folders)
    found = [path for path in everything if not is_used(path)] or everything[:1]
    if not found:
        raise SettingsError(
            f"등록 파일({FILE_NAME})을 찾지 못했습니다.",
            action="파일을 프로그램 폴더나 USB의 맨 위 폴더에 두고 다시 해 주세요.",
        )
    if len(found) > 1:
        listed = ", ".join(str(path) for path in found)
        raise SettingsError(
            f"등록 파일이 {len(found)}개 있습니다: {listed}",
            action="쓸 파일을 골라 provision 뒤에 적어 주세요.",
        )
    return found[0]


def seal_file(file: Path, target: Path) -> list[str]:
    """Write a provisioning file with its secret sealed under a fresh code; returns what to tell."""
    made = read_provisioning(file)
    text = made.text
    if not made.client_secret or text is None:
        raise SettingsError(
            "봉인할 비밀번호(client_secret)가 이 파일에 없습니다.", action="비밀번호를 적은 파일을 써 주세요."
        )
    if line := comment_with(text.text, made.client_secret):
        raise SettingsError(
            f"{line}번째 줄의 설명(#)에 비밀번호가 적혀 있어 봉인해도 보입니다.",
            action="그 줄에서 지우고 다시 해 주세요.",
        )
    code = new_code()
    body = text.body(with_sealed(text.text, seal(made.client_secret, code, made.owner)))
    try:
        if opened(parse_provisioning(body), code).client_secret != made.client_secret:
            raise SettingsError("")
    except SettingsError:
        raise SettingsError(
            "이 파일의 비밀번호 줄을 바꿀 수 없습니다.",
            action='[shops.platform] 아래에 client_secret = "..." 한 줄로 적어 주세요.',
        ) from None
    write_new(target, body)
    return [
        f"{target}: 저장했습니다. 비밀번호는 봉인했습니다.",
        f"일회용 코드: {code}",
        _CODE_ONCE,
        f"{file}에는 비밀번호가 그대로 있습니다. 다 쓰면 지워 주세요.",
    ]


def export_provisioning(
    file: Path, *, with_secret: bool = False, vault: Callable[[Home], Vault] | None = None
) -> list[str]:
    """Write this home's set-up into a new provisioning file; returns what to tell."""
    home = open_home()
    settings = read_settings(home.settings_file)
    if settings is None:
        raise SettingsError(
            "등록된 가게가 없습니다.", action="merchant-desk provision FILE로 먼저 등록해 주세요."
        )
    if with_secret:
        return _export_sealed(file, settings, (vault or _keyring)(home))
    export_setup(file, settings)
    told = [f"{file}: 저장했습니다."]
    if not settings.platform.client_secret_env:
        told.append("비밀번호는 넣지 않았습니다. 다른 컴퓨터에서 쓰기 전에 client_secret을 적어 주세요.")
    return told


def _export_sealed(file: Path, settings: Settings, vault: Vault) -> list[str]:
    if settings.platform.client_secret_env:
        raise SettingsError(
            f"이 가게의 비밀번호는 환경 변수 {settings.platform.client_secret_env}에서 읽어서 넣을 수 없습니다.",
            action="--with-secret 없이 내보내고, 그 컴퓨터에도 환경 변수를 정해 주세요.",
        )
    secret = client_secret(settings.platform, vault)
    if not secret:
        raise SettingsError(
            "이 컴퓨터의 비밀 보관함에 비밀번호가 없습니다.", action="--with-secret 없이 내보내 주세요."
        )
    code = new_code()
    export_setup(file, settings, seal(secret, code, owner_of(settings)))
    return [f"{file}: 저장했습니다. 비밀번호는 봉인했습니다.", f"일회용 코드: {code}", _CODE_ONCE]
