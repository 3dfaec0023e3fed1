"""A print room in memory: the PrintRoom protocol, whose answers come when a test says so.

It keeps the port's promises: nothing is answered inside of a call, each call is answered once, what is saved is what
``settings`` returns from then on, and a design's parts stand on the sample in their order and size.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from merchant_desk.domain.errors import DeskError, PrinterUnreachable
from merchant_desk.domain.job import JobState, SlipKind
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.slip import Bits, Block, Pair, Picture, Qr, Rule, Size, Slip, Text
from merchant_desk.domain.slip_design import Designs
from merchant_desk.printing.drawing import SlipPainter
from merchant_desk.services.printing.page_port import Failed
from merchant_desk.services.printing.printer_ports import FoundDevice
from merchant_desk.services.settings import PROFILES, PlatformSettings, PrinterSettings, Settings
from tests.fakes.desk import MERCHANT, START

KITCHEN = PrinterSettings("주방", "tcp://192.168.0.50:9100", slips=(SlipKind.KITCHEN,))
COUNTER = PrinterSettings(
    "카운터", "serial:COM3?baud=9600", PrinterProfile(columns=42), (SlipKind.DELIVERY,), backup="주방"
)
SETTINGS = Settings(
    Shop(
        "행복분식 수원점",
        MERCHANT,
        region="수원시",
        local_currency="수원페이",
        business_number="123-45-67890",
        origins="쌀·배추: 국내산, 돼지고기: 스페인산",
    ),
    PlatformSettings(PROFILES["practice"], "http://127.0.0.1:1", "desk-1", 5.0),
    (KITCHEN, COUNTER),
)
LINES: dict[str, Text | Pair] = {
    "times": Pair("주문 19:04", "완료 19:24"),
    "request": Text("덜 맵게, 수저포크 빼 주세요", bold=True),
    "store_request": Text("가게 요청: 덜 맵게"),
    "delivery_request": Text("배달 요청: 문 앞에 놓아 주세요"),
    "dishes": Pair("떡볶이 세트", "2개", bold=True),
    "wishes": Text("수저·포크: 필요 없음"),
    "address": Text("수원시 팔달구 권광로 175, 101동 1203호"),
    "phone": Text("안심번호 0507-1234-5678"),
    "sums": Pair("합계", "34,500원", bold=True),
    "tenders": Pair("수원페이 (받음)", "34,500원"),
    "business": Text("행복분식 수원점 123-45-67890"),
    "tax": Pair("공급가액 31,364", "부가세 3,136"),
    "origins": Text("쌀·배추: 국내산, 돼지고기: 스페인산"),
    "foot": Pair("행복분식 수원점", "11/20 19:04:12"),
}
HEADINGS = {SlipKind.KITCHEN: "배달 B-0417", SlipKind.DELIVERY: "배달 B-0417", SlipKind.LABEL: "포장 B-0418"}


class FakePrintRoom:
    """``devices`` are found, ``answers`` tell what stands at an address: nothing there is unreachable."""

    def __init__(self, settings: Settings = SETTINGS) -> None:
        self._settings = settings
        self.devices: tuple[FoundDevice, ...] = (
            FoundDevice("serial:COM3", "COM3 · USB-SERIAL CH340"),
            FoundDevice("spool:SLK-TE25", "SLK-TE25 (USB)"),
        )
        self.answers: dict[str, PrinterStatus | DeskError] = {
            printer.address: PrinterStatus(speaks=True) for printer in settings.printers
        }
        self.ruler_answer: str | DeskError = "GS(H ABCD in 512 ms"
        self.rulers: list[PrinterSettings] = []
        self.bauds: tuple[int, ...] | DeskError = (
            9600,
            19200,
            38400,
            115200,
            57600,
            4800,
            2400,
            1200,
            230400,
        )
        self.baud_rulers: list[str] = []
        self.refuses: DeskError | None = None
        self.logos: dict[str, Bits | DeskError] = {}
        self.logo_columns = 0
        self.ordered: list[SlipKind] = []
        self.tries: tuple[PrintTry, ...] = ()
        self.painted = 0
        self._waiting: deque[Callable[[], None]] = deque()

    # --- what a test plays ----------------------------------------------------------------------------------

    def answer(self) -> None:
        """Let every answer arrive that waits, and what was asked upon it."""
        while self._waiting:
            self._waiting.popleft()()

    def later(self, answer: Callable[[], None]) -> None:
        """Let another room's answer wait with these."""
        self._waiting.append(answer)

    def tried(self, job_id: str, order_id: str, outcome: JobState, answer: str = "", **changes) -> PrintTry:
        """Have a slip been tried once more, two minutes ago at first."""
        number = 1 + sum(1 for one in self.tries if one.job_id == job_id)
        at: datetime = START - timedelta(minutes=2) + timedelta(seconds=10 * len(self.tries))
        ended = at + timedelta(seconds=2)
        made = replace(PrintTry(job_id, order_id, number, "주방", at, ended, outcome, answer), **changes)
        self.tries = (*self.tries, made)
        return made

    # --- the PrintRoom protocol -----------------------------------------------------------------------------

    def settings(self) -> Settings:
        return self._settings

    def save(self, settings: Settings, done: Callable[[], None], failed: Failed) -> None:
        if self.refuses is not None:
            self._waiting.append(partial(failed, self.refuses))
            return
        self._waiting.append(partial(self._keep, settings, done))

    def _keep(self, settings: Settings, done: Callable[[], None]) -> None:
        self._settings = settings
        done()

    def sample(self, kind: SlipKind, designs: Designs) -> Slip:
        design = designs.of(kind)
        blocks: list[Block] = []
        for part in design.parts:
            large = part in design.large
            if part == "logo":
                blocks += [Picture(designs.logo)] if designs.logo is not None else []
            elif part == "qr":
                blocks.append(Qr("order-id", "주문번호 B-0417"))
            elif part == "heading":
                blocks += [Text(HEADINGS[kind], Size.LARGE if large else Size.TALL, bold=True), Rule()]
            else:
                blocks.append(replace(LINES[part], size=Size.TALL if large else Size.NORMAL))
        return Slip(kind, HEADINGS[kind], tuple(blocks))

    def paint(self, slip: Slip, profile: PrinterProfile) -> Bits:
        self.painted += 1
        return SlipPainter().paint(slip, profile)

    def find_devices(self, told: Callable[[tuple[FoundDevice, ...]], None], failed: Failed) -> None:
        self._waiting.append(lambda: told(self.devices))

    def look(
        self, address: str, profile: PrinterProfile, told: Callable[[PrinterStatus], None], failed: Failed
    ) -> None:
        self._waiting.append(partial(self._look, address, profile, told, failed))

    def _look(
        self, address: str, profile: PrinterProfile, told: Callable[[PrinterStatus], None], failed: Failed
    ) -> None:
        found = self.answers.get(address, PrinterUnreachable("프린터에 연결할 수 없습니다."))
        if isinstance(found, DeskError):
            failed(found)
        else:
            told(found if profile.asks_status else PrinterStatus())

    def print_ruler(self, printer: PrinterSettings, told: Callable[[str], None], failed: Failed) -> None:
        self.rulers.append(printer)
        answer = self.ruler_answer
        if isinstance(answer, DeskError):
            self._waiting.append(partial(failed, answer))
        else:
            self._waiting.append(partial(told, answer))

    def print_bauds(self, address: str, told: Callable[[tuple[int, ...]], None], failed: Failed) -> None:
        self.baud_rulers.append(address)
        answer = self.bauds
        if isinstance(answer, DeskError):
            self._waiting.append(partial(failed, answer))
        else:
            self._waiting.append(partial(told, answer))

    def read_logo(self, path: str, columns: int, told: Callable[[Bits], None], failed: Failed) -> None:
        self.logo_columns = columns
        read = self.logos.get(
            path, DeskError("그림 파일을 읽을 수 없습니다.", action="다른 파일을 골라 주세요.")
        )
        if isinstance(read, DeskError):
            self._waiting.append(partial(failed, read))
        else:
            self._waiting.append(partial(told, read))

    def print_check(self) -> None:
        self._order(SlipKind.CHECK)

    def print_close(self) -> None:
        self._order(SlipKind.CLOSE)

    def _order(self, kind: SlipKind) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.ordered.append(kind)

    def ledger(self, order_id: str, told: Callable[[tuple[PrintTry, ...]], None]) -> None:
        def tell() -> None:
            if order_id:
                told(tuple(one for one in self.tries if one.order_id == order_id))
            else:
                told(tuple(reversed(self.tries)))

        self._waiting.append(tell)
