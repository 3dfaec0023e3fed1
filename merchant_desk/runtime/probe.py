"""Try in a child process whether a window can be opened: Qt aborts where it cannot. It must not open one here.

Started with the word PROBE alone, the program is the child itself (``__main__`` sees to that): a frozen one has no
Python beside it that could be asked for a module.
"""

from __future__ import annotations

import contextlib
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

log = logging.getLogger(__name__)

TIMEOUT_S = 15.0
#: Qt's platforms that draw for nobody.
UNSEEN = frozenset({"offscreen", "minimal", "vnc"})
#: The word on the command line that asks for the child.
PROBE = "--probe-display"
#: What a window is drawn by where the child cannot say it: Windows gives a program with a window no output.
_USUAL = {"win32": "windows", "darwin": "cocoa"}


@dataclass(frozen=True, slots=True)
class Display:
    """What the probe found. ``platform`` is Qt's name of it (xcb, wayland, windows), "" without one.

    ``sentence`` says what lacks, "" where a window can be opened.
    """

    platform: str = ""
    sentence: str = ""

    @property
    def is_usable(self) -> bool:
        """Return whether a window can be seen."""
        return bool(self.platform)


def probe_display(
    environment: Mapping[str, str] | None = None,
    *,
    command: Sequence[str] | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Display:
    """Return whether a window could be opened with this environment (default: ours); blocks up to ``timeout_s``.

    ``command`` starts another child.
    """
    return begin_probe(environment, command=command, timeout_s=timeout_s)()


def begin_probe(
    environment: Mapping[str, str] | None = None,
    *,
    command: Sequence[str] | None = None,
    timeout_s: float = TIMEOUT_S,
) -> Callable[[], Display]:
    """Begin :func:`probe_display` and return what waits for its end: a start loads the desk meanwhile."""
    env = dict(os.environ if environment is None else environment)
    if env.get("QT_QPA_PLATFORM", "").partition(":")[0] in UNSEEN:
        seen = Display(sentence="화면 없이 실행하도록 설정되어 있습니다(QT_QPA_PLATFORM).")
        return lambda: seen
    if sys.platform.startswith("linux") and not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        seen = Display(sentence="화면이 없습니다(DISPLAY). 화면이 있는 컴퓨터에서 실행해 주세요.")
        return lambda: seen
    env["QT_DEBUG_PLUGINS"] = "1"  # names the library that lacks
    try:
        child = subprocess.Popen(
            command or _own_command(),
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        log.warning("the display cannot be probed: %s", error)
        seen = Display(sentence="화면을 확인할 수 없습니다. 프로그램을 다시 설치해 주세요.")
        return lambda: seen
    return lambda: _seen_by(child, timeout_s)


def _seen_by(child: subprocess.Popen[str], timeout_s: float) -> Display:
    """Wait for the child's end, and return what it saw."""
    with child:
        try:
            told, complaint = child.communicate(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            child.kill()
            return Display(sentence="화면이 응답하지 않습니다. 화면 연결을 확인해 주세요.")
    platform = told.strip().rpartition("\n")[2] or _USUAL.get(sys.platform, "")
    if child.returncode == 0 and platform:
        return Display() if platform in UNSEEN else Display(platform)
    log.info("no display (exit %d): %s", child.returncode, complaint[-1000:])
    return Display(sentence=_what_lacks(complaint))


def _own_command() -> list[str]:
    """Return how this program is started as its own child; a frozen one is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable, PROBE]
    return [sys.executable, "-m", "merchant_desk", PROBE]


def _what_lacks(complaint: str) -> str:
    """Return a sentence for what Qt and the loader said on stderr."""
    libraries = sorted(set(re.findall(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object", complaint)))
    if libraries:
        return f"화면에 필요한 라이브러리가 없습니다: {', '.join(libraries)}. 설치한 뒤 다시 실행해 주세요."
    return "화면에 연결할 수 없습니다. 화면(DISPLAY) 설정을 확인해 주세요."


def main() -> int:
    """Start Qt's GUI and print the name of its platform; Qt aborts the process where there is no display."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    with contextlib.suppress(
        OSError
    ):  # a program with a window may have no output, also where sys.stdout is None
        os.write(1, f"{application.platformName()}\n".encode())
    return 0
