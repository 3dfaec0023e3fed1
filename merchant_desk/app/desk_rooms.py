"""Builds the rooms behind the window of a running desk. It must not know the window, nor decide anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from merchant_desk.app.order_room import DeskOrders
from merchant_desk.app.printing_room import Printers, PrintingRoom
from merchant_desk.app.screen_size import started_percent
from merchant_desk.app.secrets_held import Secrets
from merchant_desk.app.settings_room import DeskSettings
from merchant_desk.app.status_answer import answer_of
from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.gateway.client import OpenDeliveryClient
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.runtime.bell import QtBell
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.access import Access
from merchant_desk.services.checking.port import CheckRoom
from merchant_desk.services.counter import Counter
from merchant_desk.services.ports import Vault
from merchant_desk.services.practice.drill_port import DrillRoom
from merchant_desk.services.printing.printer_ports import Printer
from merchant_desk.services.program.computer_port import ComputerRoom
from merchant_desk.services.program.update_port import UpdateRoom
from merchant_desk.services.settings import Settings
from merchant_desk.system.home import Home
from merchant_desk.ui.rooms import Rooms

from .books.books_room import with_books
from .first_start.registration_room import Registration
from .program.support_room import DeskSupport


@dataclass(frozen=True, slots=True)
class Behind:
    """What a desk that has begun puts behind its window; frozen.

    ``registered``: the settings with which the shop was registered, None on practice: nobody could correct them.
    """

    home: Home
    counter: Counter
    check: CheckRoom
    journal: DeskJournal | None
    printers: Printers
    platform: OpenDeliveryClient
    bell: QtBell
    lanes: QtLanes
    secrets: Secrets
    vault: Vault
    access: Access
    registered: Settings | None
    drill: DrillRoom | None
    computer: ComputerRoom | None = None
    updates: UpdateRoom | None = None


def build_rooms(
    behind: Behind,
    *,
    exchanged: Callable[[dict[str, Printer]], None],
    say: Callable[[str], None],
    used: Callable[[Settings, Settings], None],
    restart: Callable[[], None],
    read_black_box: Callable[[str, Callable[[tuple[BlackBoxLine, ...]], None]], None],
) -> tuple[Rooms, DeskSettings]:
    """Build every room, and return the settings' own beside them: the window's owner asks it too.

    ``exchanged`` gets the printers after others took their place, ``used`` the settings before and after a change.
    """
    counter = behind.counter
    prints = PrintingRoom(
        home=behind.home,
        counter=counter,
        check=behind.check,
        printers=behind.printers,
        lanes=behind.lanes,
        exchanged=exchanged,
        say=say,
    )
    settings = DeskSettings(prints, behind.bell, used=used, restart=restart, size_percent=started_percent())
    rooms = Rooms(
        prints=prints,
        shop=counter.shop,
        check=behind.check,
        orders=DeskOrders(
            record=counter.record,
            read_black_box=read_black_box,
            platform=behind.platform,
            lanes=behind.lanes,
            shown_h=partial(getattr, counter.privacy, "shown_h"),
        ),
        people=counter.people,
        settings=settings,
        access=behind.access,
        drill=behind.drill,
        registration=_registration(behind, settings),
        computer=behind.computer,
        updates=behind.updates,
        support=DeskSupport(
            behind.home,
            behind.lanes,
            check=behind.check,
            status=lambda: answer_of(counter.facts()),
            secrets=behind.secrets,
        ),
    )
    return with_books(rooms, counter, behind.home, behind.journal, behind.lanes, say), settings


def _registration(behind: Behind, settings: DeskSettings) -> Registration | None:
    if behind.registered is None:
        return None
    return Registration(
        settings, behind.registered, secrets=behind.secrets, vault=behind.vault, lanes=behind.lanes
    )
