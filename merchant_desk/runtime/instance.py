"""Answer the commands that ask a running desk; it must not know what the answers mean."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from merchant_desk.domain.errors import DeskError

from .home_lock import HomeLock
from .local_line import MAX_REQUEST_BYTES, Message, decode, encode, socket_name

log = logging.getLogger(__name__)

#: So many commands may be connected at once, and so long each may take for its request.
MAX_CLIENTS = 8
REQUEST_TIMEOUT_S = 5.0

Answer = Callable[[Message], None]
#: Answers a request, at once or later, by calling ``answer`` once; a DeskError raised is answered as its sentence.
Handler = Callable[[Message, Answer], None]


class Instance(QObject):
    """The one desk of a home: its lock and its local socket, open to this user only.

    Thread: main. Owner: app. Lifetime: from ``open`` (before the journal is touched) to ``close``. A request is
    one line, ``{"command": NAME, ...}``; its answer is one line, ``{"error": SENTENCE}`` where it fails; then
    the connection ends. A desk whose socket cannot be opened works on: only the commands do not reach it.
    """

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = HomeLock(home)
        self._name = socket_name(home)
        self._handlers: dict[str, Handler] = {}
        self._clients: set[_Client] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def open(self, handlers: Mapping[str, Handler]) -> None:
        """Take the home and listen; raises DeskRunning where another desk has it.

        A socket that a killed desk left behind is removed: we hold the lock, so nobody listens on it.
        """
        self._lock.take()
        self._handlers = dict(handlers)
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.error("commands cannot reach this desk: %s: %s", self._name, self._server.errorString())

    def close(self) -> None:
        """Stop listening and give the home back."""
        self._server.close()
        for client in tuple(self._clients):
            client.end()
        self._lock.release()

    @property
    def is_reachable(self) -> bool:
        """Return whether commands can reach this desk."""
        return self._server.isListening()

    def handle(self, request: Message, answer: Answer) -> None:
        """Answer one request."""
        command = request.get("command")
        handler = self._handlers.get(command) if isinstance(command, str) else None
        if handler is None:
            answer({"error": f"실행 중인 프로그램이 모르는 명령입니다: {str(command)[:40]}"})
            return
        try:
            handler(request, answer)
        except DeskError as error:
            answer({"error": str(error)})
        except Exception:
            log.exception("the command %s failed", command)
            answer({"error": "명령을 처리하지 못했습니다. 기록을 확인해 주세요."})

    def forget(self, client: _Client) -> None:
        """Drop a client that is done."""
        self._clients.discard(client)

    @Slot()
    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._clients) >= MAX_CLIENTS:
                log.warning("too many commands at once; one was turned away")
                socket.abort()
                socket.deleteLater()
            else:
                self._clients.add(_Client(self, socket))


class _Client(QObject):
    """One command's connection. Thread: main. Owner: Instance. Lifetime: one request and its answer."""

    def __init__(self, instance: Instance, socket: QLocalSocket) -> None:
        super().__init__(instance)
        self._instance = instance
        self._socket = socket
        self._socket.setParent(self)
        self._buffer = b""
        self._asked = self._answered = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.end)
        self._patience.start(round(REQUEST_TIMEOUT_S * 1000))
        self._socket.disconnected.connect(self.end)
        self._socket.readyRead.connect(self._read)
        self._read()

    @Slot()
    def end(self) -> None:
        """Close the connection."""
        self._patience.stop()
        self._answered = True
        self._socket.abort()
        self._instance.forget(self)
        self.deleteLater()

    @Slot()
    def _read(self) -> None:
        if self._asked:
            return
        self._buffer += bytes(self._socket.read(MAX_REQUEST_BYTES + 1 - len(self._buffer)).data())
        line, ended, _ = self._buffer.partition(b"\n")
        if len(line) > MAX_REQUEST_BYTES:
            self._asked = True
            self._answer({"error": "요청이 너무 깁니다."})
        elif ended:
            self._asked = True
            self._patience.stop()
            try:
                request = decode(line)
            except ValueError:
                self._answer({"error": "요청을 읽을 수 없습니다."})
            else:
                self._instance.handle(request, self._answer)

    def _answer(self, message: Message) -> None:
        if self._answered:
            return
        self._answered = True
        try:
            line = encode(message)
        except (TypeError, ValueError):
            log.exception("an answer is no JSON")
            line = encode({"error": "명령을 처리하지 못했습니다. 기록을 확인해 주세요."})
        self._socket.write(line)
        self._socket.disconnectFromServer()  # after the last byte is out
        self._patience.start(round(REQUEST_TIMEOUT_S * 1000))  # a client that does not read is let go
