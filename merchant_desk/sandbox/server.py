"""Start and stop the practice platform: build its parts, listen on loopback, place orders by itself.

It must not know what a part does.
"""

from __future__ import annotations

import errno
import socket
import threading
from dataclasses import asdict
from random import Random
from typing import Any, Self

from flask import Flask
from waitress import wasyncore
from waitress.server import create_server

from .cashbook import Cashbook
from .clock import Clock, SystemClock
from .control_routes import ControlCalls, add_control_errors, check_settings
from .customers import Customers
from .desk_routes import DeskCalls, add_error_answers
from .exchanges import Exchange, ExchangeList
from .faults import STATEMENTS, FaultBox
from .gate import Gate
from .marketplace import Marketplace
from .mistakes import Mistakes
from .orders import OrderMaker, Shop
from .places import local_currency as currency_of
from .scenarios import DAYS
from .statement_routes import StatementCalls
from .statements import Statements
from .ticket import HouseRules
from .tokens import TokenDesk
from .wishes import Wish

HOST = "127.0.0.1"
MERCHANT_ID = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"
CLIENT_ID, CLIENT_SECRET = "practice-desk", "practice-secret"
_SERVER_THREADS = 8
_BIGGEST_REQUEST = 4 * 1024 * 1024


class PortTaken(OSError):
    """Another program listens on the port; the sentence names it."""


class PracticePlatform:
    """The practice platform. Built, started and stopped by one owner; its server has threads of its own.

    ``port`` 0 takes any free one. ``orders_per_minute`` places orders by itself, at most ``orders_limit``
    (None: no end). ``local_currency`` None takes the region's own. ``clock`` tells the time for deadlines,
    tokens and stamps; ``clock_skew_s`` is added to what the platform tells. With ``record_exchanges`` the desk's
    calls are kept in ``exchanges``. Raises ValueError for an unknown scenario, region or merchant id.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        seed: int = 1,
        orders_per_minute: float = 0.0,
        scenario: str = "calm",
        region: str = "수원시",
        local_currency: str | None = None,
        merchant_id: str = MERCHANT_ID,
        merchant_name: str = "행복분식 수원점",
        client_id: str = CLIENT_ID,
        client_secret: str = CLIENT_SECRET,
        token_lifetime_s: float = 3600,
        confirm_within_s: float = 480,
        cancellation: str = "grant",
        repeat_status: int = 422,
        min_poll_interval_s: float = 0.0,
        clock_skew_s: float = 0.0,
        orders_limit: int | None = None,
        clock: Clock | None = None,
        record_exchanges: bool = False,
    ) -> None:
        if scenario not in DAYS:
            raise ValueError(f"no scenario is called {scenario!r}; there are {', '.join(DAYS)}")
        if not 36 <= len(merchant_id) <= 100 or not merchant_id.isascii() or "," in merchant_id:
            raise ValueError("merchant_id must have 36 to 100 ASCII characters and no comma")
        self._wanted_port = port
        self._clock = clock or SystemClock()
        self._shop = Shop(merchant_id, merchant_name, region, local_currency or currency_of(region))
        self.faults = FaultBox()
        rules = HouseRules(confirm_within_s, cancellation, repeat_status, min_poll_interval_s)
        maker = OrderMaker(seed, self._shop, DAYS[scenario].mix)
        self.market = Marketplace(
            maker=maker,
            scenario=DAYS[scenario],
            rules=rules,
            faults=self.faults,
            clock=self._clock,
            client_id=client_id,
        )
        self.market.skew_s = clock_skew_s
        cashbook, mistakes = Cashbook(), Mistakes(self.faults)
        self.market.moved = cashbook.note
        self.statements = Statements(
            cashbook, mistakes, rules, (merchant_id, merchant_name), self.market.stamp
        )
        self.tokens = TokenDesk(
            client_id, client_secret, token_lifetime_s, self._clock, Random(f"{seed}:tokens")
        )
        self._scenario, self._seed = scenario, seed
        self._recorded = ExchangeList() if record_exchanges else None
        self._stopping = threading.Event()
        self._customers = Customers(self.market, orders_per_minute, orders_limit, self._stopping)
        self._gate = self._build()
        self._server: Any = None
        self._closing, self._closed = threading.Lock(), False
        self._threads: list[threading.Thread] = []

    # --- for its owner ---------------------------------------------------------------------------------------

    @property
    def port(self) -> int:
        """The real port; the wanted one before start()."""
        return self._wanted_port if self._server is None else int(self._server.effective_port)

    @property
    def base_url(self) -> str:
        """Where the platform answers, without a slash at the end."""
        return f"http://{HOST}:{self.port}"

    @property
    def exchanges(self) -> list[Exchange]:
        """The desk's recorded calls, oldest first; empty unless recording was asked for."""
        return self._recorded.all() if self._recorded is not None else []

    def start(self) -> None:
        """Listen; returns when connections are taken. Raises PortTaken, RuntimeError for a second start."""
        if self._server is not None:
            raise RuntimeError("the practice platform has been started already")
        channels: dict[int, Any] = {}
        self._server = create_server(
            self._gate,
            # WORKAROUND waitress 3.0: it starts its threads before it binds, and leaves them behind if that fails.
            sockets=[_listen(self._wanted_port)],
            map=channels,
            threads=_SERVER_THREADS,
            asyncore_use_poll=hasattr(wasyncore.select, "poll"),
            max_request_body_size=_BIGGEST_REQUEST,
            ident="practice-platform",
            clear_untrusted_proxy_headers=True,
        )
        self.market.base_url = self.base_url
        for name, work in (
            ("practice-server", lambda: self._serve(channels)),
            ("practice-customers", self._customers.work),
        ):
            thread = threading.Thread(target=work, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """Stop listening, cut every connection and end every thread; a second call does nothing."""
        self._stopping.set()
        self._customers.wake()
        with self._closing:
            if self._server is not None and not self._closed:
                self._server.pull_trigger()
        threads, self._threads = self._threads, []
        for thread in threads:
            thread.join(timeout=5)

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        """Stop."""
        self.stop()

    def place(self, **wish: Any) -> str:
        """Place one order as POST /sandbox/orders does and return its id."""
        return self.market.place(Wish(**wish)).order_id

    def about(self) -> dict[str, Any]:
        """Return the facts that a desk needs to know, without the secret."""
        return {
            "base_url": self.base_url,
            "merchant_id": self._shop.merchant_id,
            "merchant_name": self._shop.name,
            "client_id": self.tokens.client_id,
            "region": self._shop.region,
            "local_currency": self._shop.local_currency,
            "scenario": self._scenario,
            "seed": self._seed,
            "merchant_status": self.market.front.status,
        }

    # --- inside ----------------------------------------------------------------------------------------------

    def _build(self) -> Gate:
        app = Flask("merchant_desk.sandbox", static_folder=None)
        desk = DeskCalls(self.market, self.tokens, self._clock)
        gate = Gate(
            app=app,
            faults=self.faults,
            stamp=self.market.stamp,
            revoke=self.tokens.forget_all,
            note=self._note_call,
            stopping=self._stopping,
            recorder=self._recorded,
        )
        control = ControlCalls(self.market, self.faults, gate, self.about, self._settings, self._change)
        desk_routes, control_routes = desk.blueprint(), control.blueprint()
        StatementCalls(self.market, self.statements).add_to(desk_routes, control_routes)
        app.register_blueprint(desk_routes)
        app.register_blueprint(control_routes)
        add_error_answers(app, self.market)
        add_control_errors(app)
        return gate

    def _note_call(self, endpoint: str, order_id: str, status: int) -> bool:
        """Count a call; tell whether its answer has what no specification allows, on purpose."""
        changed = self.market.note_call(endpoint, order_id, status)
        return self.statements.is_spoiled if endpoint in STATEMENTS else changed

    def _serve(self, channels: dict[int, Any]) -> None:
        """Run waitress until stopping; its own run() ends only when the last client has gone."""
        server = self._server
        poll = wasyncore.poll2 if server.adj.asyncore_use_poll else wasyncore.poll
        while not self._stopping.is_set():
            poll(1.0, channels)
        server.task_dispatcher.shutdown(cancel_pending=True, timeout=3)
        with self._closing:  # nobody may wake a loop whose file descriptors belong to others by now
            self._closed = True
            for channel in tuple(server.active_channels.values()):
                channel.handle_close()  # close() alone leaves the temporary file of a large answer open
            wasyncore.close_all(channels, ignore_all=True)

    def _settings(self) -> dict[str, Any]:
        return {
            "orders_per_minute": self._customers.per_minute,
            "orders_limit": self._customers.limit,
            "clock_skew_s": self.market.skew_s,
            **asdict(self.market.rules),
        }

    def _change(self, body: dict[str, Any]) -> None:
        check_settings(body, self._settings())
        with self.market.lock:
            for name, value in body.items():
                if name == "clock_skew_s":
                    self.market.skew_s = float(value)
                elif name == "orders_per_minute":
                    self._customers.per_minute = float(value)
                elif name == "orders_limit":
                    self._customers.limit = value
                else:
                    setattr(self.market.rules, name, value)
        self._customers.wake()


def _listen(port: int) -> socket.socket:
    """Return a socket that listens on loopback; raises PortTaken."""
    try:
        return socket.create_server((HOST, port), backlog=128)
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EACCES):
            raise
        sentence = f"Port {port} on {HOST} is taken; choose another with --port, or 0 for any."
        raise PortTaken(error.errno, sentence) from error
