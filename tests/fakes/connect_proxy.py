"""A proxy on loopback that tunnels CONNECT to one server, whatever name is asked for; it resolves nothing."""

import contextlib
import select
import socket
import threading
from typing import Self


class ConnectProxy:
    """Built, started and stopped by one test; a thread for each tunnel. ``asked`` has the names asked for.

    ``head`` keeps what the client told the proxy itself, so that a test can look for secrets in it.
    """

    def __init__(self, host: str, port: int, at: int = 0) -> None:
        self._upstream = (host, port)
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", at))
        self.asked: list[str] = []
        self.head = b""
        self.port = int(self._listener.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._spawn(self._accept)
        return self

    def __exit__(self, *_exc: object) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def _spawn(self, work, *args) -> None:
        thread = threading.Thread(target=work, args=args, name="connect-proxy", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _address = self._listener.accept()
            except OSError:
                return
            self._spawn(self._tunnel, client)

    def _tunnel(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                piece = client.recv(1)
                if not piece:
                    return
                head += piece
            self.head += head
            method, _, rest = head.decode().partition(" ")
            if method != "CONNECT":
                client.sendall(b"HTTP/1.1 405 CONNECT only\r\nContent-Length: 0\r\n\r\n")
                return
            self.asked.append(rest.partition(" ")[0])
            with socket.create_connection(self._upstream, timeout=5) as server:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                self._carry(client, server)

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        other = {client: server, server: client}
        while not self._stopping.is_set():
            for side in select.select([client, server], [], [], 0.1)[0]:
                data = side.recv(65536)
                if not data:
                    return
                other[side].sendall(data)
