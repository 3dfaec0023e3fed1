"""A report room in memory: short sheets for the screen, files that are written when a test says so."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import date
from pathlib import Path

from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.money import Money
from merchant_desk.services.books.report_port import ReceiptReminder, Report, Table, Wanted

FRIDAY = date(2026, 11, 20)
TENDERS = Table(
    "결제수단별 합계",
    ("결제수단", "지역화폐 이름", "건수", "금액 (원)", "비율 (%)"),
    (
        ("지역화폐", "수원페이", 412, 11_830_500, 57),
        ("카드", "", 251, 7_204_000, 34),
        ("현금", "", 71, 1_910_000, 9),
    ),
    ("합계", "", 734, 20_944_500, 100),
    (
        "완료한 주문만 셉니다. 취소하거나 접수하지 않은 주문, 진행 중인 주문은 넣지 않았습니다 (접수 뒤 취소 21건).",
        "하루는 한국 시간 5시에 시작하고, 주문은 받은 날에 셉니다.",
    ),
)
SALES_TAX = Table(
    "월 매출과 부가세",
    ("월", "건수", "매출 (원)", "공급가액 (원)", "부가세 (원)"),
    (
        ("2026-10", 1_021, 28_344_000, 25_767_273, 2_576_727),
        ("2026-11", 734, 20_944_500, 19_040_455, 1_904_045),
    ),
    ("합계", 1_755, 49_288_500, 44_807_728, 4_480_772),
    ("모든 메뉴를 과세로 봅니다.",),
)
DAY = Table(
    "일 마감 2026-11-20",
    ("항목", "건수", "금액 (원)"),
    (
        ("수원페이", 21, 602_000),
        ("카드", 13, 361_500),
        ("현금", 4, 101_000),
        ("쿠폰", 1, None),
    ),
    ("합계", 38, 1_064_500),
    ("그날의 기록과 같습니다.",),
)
DEPOSITS = Table(
    "정산과 입금",
    ("예정일", "정산 (원)", "들어온 날", "들어온 돈 (원)", "차이 (원)"),
    tuple(
        (date(2026, 11, 1 + number % 28), 402_700 + number, date(2026, 11, 2), 402_700, -number)
        for number in range(57)
    ),
)
SHEETS = {
    Report.TENDERS: (TENDERS,),
    Report.SALES_TAX: (SALES_TAX,),
    Report.DAY: (DAY,),
    Report.DEPOSITS: (DEPOSITS,),
}
RECEIPTS = (
    ReceiptReminder("B-0401", FRIDAY, Money(24_500)),
    ReceiptReminder("B-0388", FRIDAY, Money(31_000)),
    ReceiptReminder("B-0359", date(2026, 11, 18), Money(18_000)),
)


class FakeReportRoom:
    """``sentences`` are what a written file tells, ``refuses`` fails what is asked."""

    def __init__(self) -> None:
        self.sheets = dict(SHEETS)
        self.reminders = RECEIPTS
        self.sentences: tuple[str, ...] = ("734줄을 적었습니다.",)
        self.refuses: DeskError | None = None
        self.has_printer = True
        self.asked: list[tuple[Report, date, date]] = []
        self.written: list[tuple[Wanted, Path]] = []
        self.printed: list[date] = []
        self.cancelled = 0
        self.progress: Callable[[int, int], None] = lambda _done, _all: None
        self._failed: Callable[[DeskError], None] | None = None
        self._waiting: deque[Callable[[], None]] = deque()

    # --- what a test plays ----------------------------------------------------------------------------------

    def answer(self) -> None:
        """Let every answer arrive that waits, and what was asked upon it."""
        while self._waiting:
            self._waiting.popleft()()

    def _later(self, told: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        refusal = self.refuses
        self._waiting.append(told if refusal is None else lambda: failed(refusal))

    # --- the ReportRoom protocol ----------------------------------------------------------------------------

    def write(
        self,
        wanted: Wanted,
        target: Path,
        progress: Callable[[int, int], None],
        done: Callable[[tuple[str, ...]], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        self.written.append((wanted, target))
        self.progress, self._failed = progress, failed
        refusal = self.refuses

        def end() -> None:
            if self._failed is not None:
                self._failed = None
                if refusal is not None:
                    failed(refusal)
                else:
                    done(self.sentences)

        self._waiting.append(end)

    def cancel(self) -> None:
        self.cancelled += 1
        failed, self._failed = self._failed, None
        if failed is not None:
            self._waiting.append(
                lambda: failed(DecisionRefused("저장을 그만두었습니다. 파일은 남지 않았습니다."))
            )

    def preview(
        self,
        report: Report,
        first: date,
        last: date,
        told: Callable[[tuple[Table, ...]], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        self.asked.append((report, first, last))
        sheets = self.sheets[report]
        self._later(lambda: told(sheets), failed)

    def receipts(
        self,
        first: date,
        last: date,
        told: Callable[[tuple[ReceiptReminder, ...]], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        found = tuple(one for one in self.reminders if first <= one.on <= last)
        self._later(lambda: told(found), failed)

    def print_day(self, day: date) -> None:
        if not self.has_printer:
            raise DecisionRefused("프린터가 없습니다. 설정에서 프린터를 추가해 주세요.")
        self.printed.append(day)
