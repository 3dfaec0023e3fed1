"""Ask the desk that runs on a home, from a command without an event loop; it must not start one.

For the main thread of a process of its own: PySide's objects are not safe to make and drop in a thread beside a
running loop.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from merchant_desk.domain.errors import DeskAbsent, DeskError

from .local_line import MAX_ANSWER_BYTES, Message, decode, encode, socket_name

#: Qt waits without letting go of Python: no Ctrl-C and no other thread gets through while it does.
SLICE_MS = 50

BAD_ANSWER = "실행 중인 프로그램의 답을 읽을 수 없습니다."


def ask(home: Path, request: Message, timeout_s: float = 5.0) -> Message:
    """Send one request to the desk of ``home`` and return its answer; blocks for at most ``timeout_s``.

    Raises DeskAbsent where no desk runs, DeskError where it does not answer in time, or says no.
    """
    end_s = time.monotonic() + timeout_s
    socket = QLocalSocket()
    socket.connectToServer(socket_name(home))
    if not socket.waitForConnected(_left_ms(end_s)):
        raise DeskAbsent("실행 중인 프로그램이 없습니다.", detail=socket.errorString())
    socket.write(encode(request))
    answer = b""
    while b"\n" not in answer:
        if not socket.waitForReadyRead(min(SLICE_MS, _left_ms(end_s))) and not socket.bytesAvailable():
            if socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
                raise DeskError(BAD_ANSWER, detail=socket.errorString())
            if time.monotonic() >= end_s:
                raise DeskError(
                    "실행 중인 프로그램이 제때 답하지 않습니다.", action="잠시 뒤 다시 시도해 주세요."
                )
        answer += bytes(socket.readAll().data())
        if len(answer) > MAX_ANSWER_BYTES:
            raise DeskError(BAD_ANSWER, detail="too long")
    socket.abort()
    try:
        message = decode(answer.partition(b"\n")[0])
    except ValueError as error:
        raise DeskError(BAD_ANSWER, detail=str(error)) from error
    if "error" in message:
        raise DeskError(str(message["error"]))
    return message


def _left_ms(end_s: float) -> int:
    return max(1, round((end_s - time.monotonic()) * 1000))
