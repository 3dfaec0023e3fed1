"""Has the computer do what a shop's file says of its session. It must not know who reads the file."""

from __future__ import annotations

import logging

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.autostart_port import Autostart, StartState
from merchant_desk.services.settings import ComputerSettings
from merchant_desk.system.guarding.autostart import open_autostart

log = logging.getLogger(__name__)

FORBIDDEN = (
    "작업 관리자에서 자동 시작이 꺼져 있어서 그대로 두었습니다. 설정(F10) › 프로그램에서 켤 수 있습니다."
)


def follow_wish(computer: ComputerSettings, autostart: Autostart | None = None) -> str:
    """Let the desk start with the session or not, as the file says; returns what to tell, empty where it says nothing.

    What a person switched off in the system's own list stays so. A failure stops nothing else. Blocks.
    """
    wanted = computer.starts_with_session
    if wanted is None:
        return ""
    try:
        entry = autostart or open_autostart()
        if wanted and entry.state() is StartState.FORBIDDEN:
            return FORBIDDEN
        entry.change(wanted=wanted)
    except DeskError as error:
        log.warning("autostart: %s (%s)", error, error.detail)
        return str(error)
    return (
        "컴퓨터를 켜고 로그인하면 저절로 시작합니다." if wanted else "컴퓨터를 켜도 저절로 시작하지 않습니다."
    )
