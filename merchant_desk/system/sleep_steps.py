"""Where a person switches sleep off on this computer, step by step. It must not know whether it is on.

The names are those of each system's own Korean settings, as far as they are known; they change between versions.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

_WINDOWS = (
    "설정 > 시스템 > 전원 및 배터리(Windows 10: 전원 및 절전)를 여세요.",
    "'화면 및 절전'에서 전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요.",
    "노트북이면 제어판 > 전원 옵션 > '덮개를 닫으면 수행되는 작업 선택'을 '아무 작업 안 함'으로 바꾸세요.",
)
_MACOS = (
    "시스템 설정 > 에너지(노트북: 배터리 > 옵션)를 여세요.",
    "'디스플레이가 꺼져 있을 때 자동으로 잠자지 않게 하기'를 켜세요.",
)
_GNOME = (
    "설정 > 전원을 여세요.",
    "'자동 절전'에서 전원을 연결했을 때의 항목을 끄세요.",
)
_KDE = (
    "시스템 설정 > 전원 관리를 여세요.",
    "전원을 연결했을 때의 '자동 절전'을 '아무것도 하지 않음'으로 바꾸세요.",
    "노트북이면 덮개를 닫을 때도 '아무것도 하지 않음'으로 바꾸세요.",
)
_XFCE = (
    "설정 > 전원 관리자 > 시스템을 여세요.",
    "전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요.",
)
_OTHER = ("이 컴퓨터의 전원 설정에서 자동 절전을 끄세요.",)
_DESKTOPS = {
    "GNOME": _GNOME,
    "UNITY": _GNOME,
    "BUDGIE": _GNOME,
    "KDE": _KDE,
    "XFCE": _XFCE,
}


def sleep_steps(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> tuple[str, ...]:
    """Return the steps for this system and desktop (source: XDG_CURRENT_DESKTOP, the first name that is known)."""
    if platform == "win32":
        return _WINDOWS
    if platform == "darwin":
        return _MACOS
    names = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return next((_DESKTOPS[name] for name in names if name in _DESKTOPS), _OTHER)
