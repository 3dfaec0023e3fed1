"""A deposit room in memory: a shop's bank lines and what they match, whose answers come when a test says so.

It keeps the port's promises: nothing is answered inside of a call, each call once, an import is whole or nothing, and
what is tied by hand stays tied until it is taken back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from merchant_desk.domain.books.deposits import BankRow, Due, Fit, Match
from merchant_desk.domain.errors import DeskError, FileRefused
from merchant_desk.services.books.deposit_port import BankPreview, Columns, DepositBoard, Imported, OpenDue
from merchant_desk.services.books.ledger_rows import BankFile

TODAY = date(2026, 11, 20)


def day(back: int) -> date:
    return TODAY - timedelta(days=back)


DUES = (
    Due("PB-1103", day(11), 402_700),
    Due("PB-1104", day(10), 518_300),
    Due("PB-1105", day(9), 1_204_150),
    Due("PB-1106", day(8), 610_400),
    Due("PB-1107", day(8), 233_800),
    Due("PB-1110", day(4), 744_020),
    Due("PB-1111", day(3), 381_000),
    Due("PB-1119", day(-4), 975_384),
)
ROWS = (
    BankRow("r1", day(11), 402_700, 5_120_400, "정산", "경기도주식회사"),
    BankRow("r2", day(10), 300_000, 5_420_400, "정산1", "경기도주식회사"),
    BankRow("r3", day(10), 218_300, 5_638_700, "정산2", "경기도주식회사"),
    BankRow("r4", day(9), 1_203_650, 6_842_350, "정산", "경기도주식회사"),
    BankRow("r5", day(8), 844_200, 7_686_550, "정산", "경기도주식회사"),
    BankRow("r6", day(3), 740_000, 8_426_550, "정산", "경기도(주)"),
    BankRow("r7", day(2), 50_000, 8_476_550, "", "김철수"),
)
MATCHES = (
    Match(Fit.EXACT, ("PB-1103",), ("r1",)),
    Match(Fit.SPLIT, ("PB-1104",), ("r2", "r3")),
    Match(Fit.LESS_FEE, ("PB-1105",), ("r4",), -500),
    Match(Fit.MERGED, ("PB-1106", "PB-1107"), ("r5",)),
)
FILES = (
    BankFile(
        2, "신한은행_거래내역_20261120.xlsx", datetime(2026, 11, 20, 9, 41, tzinfo=UTC), 49, day(10), day(0)
    ),
    BankFile(1, "통장_11월.csv", datetime(2026, 11, 12, 11, 5, tzinfo=UTC), 112, day(19), day(8)),
)
KNOWN_FILE = Path("/tmp/신한은행_거래내역_20261120.xlsx")
ODD_FILE = Path("/tmp/통장.csv")
KNOWN = BankPreview(
    KNOWN_FILE,
    "거래일자 · 적요 · 입금(원) · 출금(원) · 잔액(원)",
    "xlsx",
    (
        ("거래일자", "적요", "출금(원)", "입금(원)", "내용", "잔액(원)"),
        ("2026-11-17", "타행", "", "740,000", "경기도(주)", "8,426,550"),
        ("2026-11-18", "타행", "", "50,000", "김철수", "8,476,550"),
        ("2026-11-18", "카드", "33,400", "", "식자재마트", "8,443,150"),
    ),
    Columns(0, 3, 2, 5, 1, 4, 1),
)
ODD = BankPreview(
    ODD_FILE,
    "",
    "cp949",
    (
        ("계좌 123-456-****", "", "", "", ""),
        ("조회 기간 2026.11.01 ~ 2026.11.20", "", "", "", ""),
        ("언제", "누가", "얼마", "남은 돈", "비고"),
        ("2026.11.17 09:12", "경기도(주)", "740,000", "8,426,550", "정산"),
        ("2026.11.18 13:40", "김철수", "50,000", "8,476,550", ""),
        ("2026.11.18 15:02", "식자재마트", "-33,400", "8,443,150", "체크카드"),
    ),
    None,
)


class FakeDepositRoom:
    """``previews`` are what files look like, ``result`` what an import brings; ``refuses`` fails what is asked."""

    def __init__(self) -> None:
        self.dues: tuple[Due, ...] = DUES
        self.rows: tuple[BankRow, ...] = ROWS
        self.matches: tuple[Match, ...] = MATCHES
        self.today = TODAY
        self.known: tuple[tuple[date, date], ...] = ((day(19), day(0)),)
        self.likely = frozenset({"r6"})
        self.files: tuple[BankFile, ...] = FILES
        self.replaced: tuple[Due, ...] = ()
        self.sharing: frozenset[str] = frozenset()
        self.taken_back: list[int] = []
        self.previews: dict[Path, BankPreview | DeskError] = {KNOWN_FILE: KNOWN, ODD_FILE: ODD}
        self.result: Imported | DeskError = Imported(37, 12, day(30), day(0))
        self.refuses: DeskError | None = None
        self.taken: list[tuple[Path, Columns]] = []
        self.cancelled = 0
        self.progress: Callable[[int, int], None] = lambda _done, _all: None
        self._failed: Callable[[DeskError], None] | None = None
        self._waiting: deque[Callable[[], None]] = deque()

    # --- what a test plays ----------------------------------------------------------------------------------

    def answer(self) -> None:
        """Let every answer arrive that waits, and what was asked upon it."""
        while self._waiting:
            self._waiting.popleft()()

    def forget_everything(self) -> None:
        """Be a shop that has neither statements nor bank lines."""
        self.dues, self.rows, self.matches, self.known, self.files = (), (), (), (), ()

    # --- the DepositRoom protocol ---------------------------------------------------------------------------

    def preview(
        self, path: Path, told: Callable[[BankPreview], None], failed: Callable[[DeskError], None]
    ) -> None:
        found = self.previews.get(path, FileRefused("파일을 읽지 못했습니다."))
        self._waiting.append(lambda: told(found) if isinstance(found, BankPreview) else failed(found))

    def try_columns(self, preview: BankPreview, columns: Columns) -> tuple[BankRow | None, ...]:
        return tuple(_read(row, columns) for row in preview.rows[columns.first_row :])

    def take_in(
        self,
        path: Path,
        columns: Columns,
        progress: Callable[[int, int], None],
        done: Callable[[Imported], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        self.taken.append((path, columns))
        self.progress, self._failed = progress, failed
        result = self.result

        def end() -> None:
            if self._failed is not None:
                self._failed = None
                if isinstance(result, Imported):
                    done(result)
                else:
                    failed(result)

        self._waiting.append(end)

    def cancel(self) -> None:
        self.cancelled += 1
        failed, self._failed = self._failed, None
        if failed is not None:
            self._waiting.append(lambda: failed(FileRefused("가져오기를 그만두었습니다.")))

    def board(self, told: Callable[[DepositBoard], None], failed: Callable[[DeskError], None]) -> None:
        refusal = self.refuses
        if refusal is not None:
            self._waiting.append(lambda: failed(refusal))
            return
        tied = {one for match in self.matches for one in match.batch_ids}
        known = {one for match in self.matches for one in match.row_ids}
        board = DepositBoard(
            self.matches,
            self.dues,
            self.rows,
            tuple(
                OpenDue(due, (self.today - due.expected_on).days, due.batch_id in self.sharing)
                for due in self.dues
                if due.batch_id not in tied
            ),
            tuple(row for row in self.rows if row.row_id not in known),
            self.known,
            self.likely,
            self.files,
            self.replaced,
        )
        self._waiting.append(lambda: told(board))

    def take_back(self, file_id: int, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        refusal = self.refuses
        if refusal is not None:
            self._waiting.append(lambda: failed(refusal))
            return
        self.taken_back.append(file_id)
        self.files = tuple(file for file in self.files if file.file_id != file_id)
        self._waiting.append(done)

    def match_by_hand(
        self,
        batch_ids: tuple[str, ...],
        row_ids: tuple[str, ...],
        done: Callable[[], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        refusal = self.refuses
        if refusal is not None:
            self._waiting.append(lambda: failed(refusal))
            return
        due = sum(one.amount for one in self.dues if one.batch_id in batch_ids)
        came = sum(row.amount for row in self.rows if row.row_id in row_ids)
        self.matches = (Match(Fit.BY_HAND, batch_ids, row_ids, came - due), *self.matches)
        self._waiting.append(done)

    def unmatch(self, batch_id: str, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        self.matches = tuple(match for match in self.matches if batch_id not in match.batch_ids)
        self._waiting.append(done)


def _read(row: tuple[str, ...], columns: Columns) -> BankRow | None:
    """One line by the columns, None where day or amount cannot be read."""

    def cell(column: int) -> str:
        return row[column] if 0 <= column < len(row) else ""

    try:
        on = date.fromisoformat(cell(columns.on)[:10].replace(".", "-"))
        came, went, left = (
            int(text.replace(",", "") or 0)
            for text in (cell(columns.paid_in), cell(columns.paid_out), cell(columns.balance))
        )
    except ValueError:
        return None
    read = BankRow("", on, came - went, None, cell(columns.memo), cell(columns.counterpart))
    return replace(read, balance=left) if columns.balance >= 0 else read
