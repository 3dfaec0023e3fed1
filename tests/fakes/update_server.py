"""A place of updates over real HTTP on this computer: files, ranges, and what goes wrong when a test says so."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self


class UpdateServer:
    """``files`` by name; ``breaks_after`` ends each answer after so many bytes; ``ranges`` False ignores them."""

    def __init__(self, files: dict[str, bytes] | None = None) -> None:
        self.files = files if files is not None else {}
        self.breaks_after: int | None = None
        self.ranges = True
        self.asked: list[tuple[str, str]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/desk"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            wbufsize = 64 * 1024

            def do_GET(self) -> None:
                wanted = self.headers.get("Range", "")
                outer.asked.append((self.path, wanted))
                body = outer.files.get(self.path.removeprefix("/desk/"))
                if body is None:
                    self.send_error(404)
                    return
                begins = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and outer.ranges else 0
                if begins > len(body):
                    self.send_error(416)
                    return
                self.send_response(206 if begins else 200)
                if begins:
                    self.send_header("Content-Range", f"bytes {begins}-{len(body) - 1}/{len(body)}")
                self.send_header("Content-Length", str(len(body) - begins))
                self.send_header("Content-Type", "application/octet-stream")
                self.end_headers()
                end = len(body) if outer.breaks_after is None else begins + outer.breaks_after
                self.wfile.write(body[begins:end])

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        return Handler
