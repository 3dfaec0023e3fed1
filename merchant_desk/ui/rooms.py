"""What the window may ask of the desk besides its orders: the rooms behind its pages, each absent where it is None."""

from __future__ import annotations

from dataclasses import dataclass

from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.services.access_port import AccessRoom
from merchant_desk.services.books.deposit_port import DepositRoom
from merchant_desk.services.books.history_port import HistoryRoom
from merchant_desk.services.books.people_port import PeopleRoom
from merchant_desk.services.books.report_port import ReportRoom
from merchant_desk.services.books.settlement_port import SettlementRoom
from merchant_desk.services.checking.port import CheckRoom
from merchant_desk.services.order_port import OrderRoom
from merchant_desk.services.practice.drill_port import DrillRoom
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.services.program.computer_port import ComputerRoom
from merchant_desk.services.program.support_port import SupportRoom
from merchant_desk.services.program.update_port import UpdateRoom
from merchant_desk.services.settings import UNKNOWN_HOURS
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.services.shop.port import ShopRoom
from merchant_desk.services.shop.registration_port import RegistrationRoom


@dataclass(frozen=True, slots=True)
class Rooms:
    """The ports of the window's pages; frozen. A page whose room is not there is not offered."""

    prints: PrintRoom | None = None
    shop: ShopRoom | None = None
    check: CheckRoom | None = None
    orders: OrderRoom | None = None
    settings: SettingsRoom | None = None
    access: AccessRoom | None = None
    drill: DrillRoom | None = None
    registration: RegistrationRoom | None = None
    history: HistoryRoom | None = None
    settlement: SettlementRoom | None = None
    deposits: DepositRoom | None = None
    reports: ReportRoom | None = None
    people: PeopleRoom | None = None
    computer: ComputerRoom | None = None
    support: SupportRoom | None = None
    updates: UpdateRoom | None = None

    def hours(self) -> OpeningHours:
        """Return the shop's planned hours; unknown where no room tells settings."""
        room = self.settings or self.prints
        return room.settings().hours if room is not None else UNKNOWN_HOURS


NO_ROOMS = Rooms()
