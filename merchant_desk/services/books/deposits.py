"""Take bank statements in and match them with batches: implements ``deposit_port.DepositRoom``.

An import goes by turns: a piece is read on the lane ``READING``, then kept on the ``writer`` lane, so that orders are
committed between two pieces. Nothing of a file counts before its last piece is kept; whatever stops
an import, a wrong line or a person, has the pieces removed again, also by turns. It must not know files or SQL.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from merchant_desk.domain.books.deposits import BankRow
from merchant_desk.domain.errors import DecisionRefused, DeskError, FileRefused
from merchant_desk.services.business_day import business_day
from merchant_desk.services.ports import Lanes

from .bank_port import BankFiles, BankSource, DepositFacts, DepositLedger
from .deposit_board import RECKONED_DAYS, board_of, names_of, reckoned_dues
from .deposit_port import BankPreview, Columns, DepositBoard, Imported
from .open_books import READING
from .rules_in_use import RulesInUse, Ruling

WRITER = "writer"
#: Lines of one piece: some 20 ms on either lane.
PIECE = 2_000
Failed = Callable[[DeskError], None]


class Deposits:
    """Main thread; owned by the books' wiring. One import at a time.

    ``rules`` say who the platform is and when it pays; ``now`` is aware UTC, ``cut_hour`` when a business day begins.
    """

    def __init__(
        self,
        lanes: Lanes,
        files: BankFiles,
        ledger: DepositLedger,
        *,
        rules: RulesInUse,
        now: Callable[[], datetime],
        cut_hour: int = 0,
    ) -> None:
        self._lanes = lanes
        self._files = files
        self._ledger = ledger
        self._rules = rules
        self._now = now
        self._cut_hour = cut_hour
        self._import: _Import | None = None

    def preview(self, path: Path, told: Callable[[BankPreview], None], failed: Failed) -> None:
        """Read the beginning of a file."""
        self._lanes.submit(READING, lambda: self._files.preview(path), told, failed)

    def try_columns(self, preview: BankPreview, columns: Columns) -> tuple[BankRow | None, ...]:
        """Read the preview's lines by these columns."""
        return self._files.try_columns(preview, columns)

    def take_in(
        self,
        path: Path,
        columns: Columns,
        progress: Callable[[int, int], None],
        done: Callable[[Imported], None],
        failed: Failed,
    ) -> None:
        """Import a whole file or nothing of it."""
        if self._import is not None:
            failed(DecisionRefused("은행 파일을 이미 가져오고 있습니다.", action="끝난 뒤에 다시 해 주세요."))
            return

        def ended(tell: Callable[[], None]) -> None:
            self._import = None
            tell()

        self._import = _Import(
            self._lanes,
            self._ledger,
            path.name,
            progress,
            done=lambda result: ended(lambda: done(result)),
            failed=lambda error: ended(lambda: failed(error)),
        )
        self._import.begin(lambda: self._files.open(path, columns))

    def cancel(self) -> None:
        """Give up the import that runs; ``failed`` says so once nothing of it is left."""
        if self._import is not None:
            self._import.cancel()

    def take_back(self, file_id: int, done: Callable[[], None], failed: Failed) -> None:
        """Let a file that was taken in count no more; its lines are removed by turns afterwards."""
        if self._import is not None:
            failed(DecisionRefused("은행 파일을 가져오고 있습니다.", action="끝난 뒤에 다시 해 주세요."))
            return

        def taken_back(_: None) -> None:
            done()
            self._sweep()

        self._lanes.submit(WRITER, lambda: self._ledger.take_back(file_id), taken_back, failed)

    def _sweep(self) -> None:
        """Remove what counts no more. An import that begins meanwhile keeps no line before nothing of it is left.

        What comes of it changes nothing: the next import or start removes the rest.
        """

        def swept(is_left: bool) -> None:
            if is_left:
                self._sweep()

        self._lanes.submit(WRITER, self._ledger.drop_half, swept, lambda _: None)

    def board(self, told: Callable[[DepositBoard], None], failed: Failed) -> None:
        """Match everything that is known."""

        def look() -> None:
            ruling, hour = self._rules.ruling(), self._cut_hour
            today = business_day(self._now(), hour)
            self._lanes.submit(
                READING, lambda: match_all(self._ledger.facts, ruling, hour, today), told, failed
            )

        self._rules.when_loaded(look, failed)

    def match_by_hand(
        self,
        batch_ids: tuple[str, ...],
        row_ids: tuple[str, ...],
        done: Callable[[], None],
        failed: Failed,
    ) -> None:
        """Say that these belong together."""
        self._lanes.submit(WRITER, lambda: self._ledger.link(batch_ids, row_ids), lambda _: done(), failed)

    def unmatch(self, batch_id: str, done: Callable[[], None], failed: Failed) -> None:
        """Take back what a person said about a batch."""
        self._lanes.submit(WRITER, lambda: self._ledger.unlink(batch_id), lambda _: done(), failed)


class _Import:
    """One import, from the opening of the file to its last word. Main thread; lives until it has told its end.

    Opened -> (known already: done) -> leftovers dropped -> [piece read -> piece kept -> progress]* -> finished -> done.
    From anywhere before ``finished``: stopped -> pieces dropped -> failed.
    """

    def __init__(
        self,
        lanes: Lanes,
        ledger: DepositLedger,
        name: str,
        progress: Callable[[int, int], None],
        *,
        done: Callable[[Imported], None],
        failed: Failed,
    ) -> None:
        self._lanes = lanes
        self._ledger = ledger
        self._name = name
        self._progress = progress
        self._done = done
        self._failed = failed
        self._close: Callable[[], None] = lambda: None
        self._is_cancelled = False
        self._rows = self._known = 0
        self._first: date | None = None
        self._last: date | None = None

    def begin(self, open_: Callable[[], BankSource]) -> None:
        """Open the file."""
        self._lanes.submit(READING, open_, self._opened, self._failed)

    def cancel(self) -> None:
        """Stop at the next turn, unless the file counts by then."""
        self._is_cancelled = True

    def _opened(self, source: BankSource) -> None:
        self._close = source.close
        self._lanes.submit(
            WRITER,
            lambda: self._ledger.known_file(source.digest),
            lambda known: self._looked_up(source, known),
            self._stop,
        )

    def _looked_up(self, source: BankSource, known: int | None) -> None:
        if known is None:
            self._drop(lambda: self._read(source), self._stop)
        else:
            self._let_go()
            self._done(Imported(0, known, None, None))

    def _read(self, source: BankSource) -> None:
        if self._is_cancelled:
            self._stop(DecisionRefused("가져오기를 그만두었습니다. 가져온 것은 없습니다."))
            return
        self._lanes.submit(
            READING, lambda: source.piece(PIECE), lambda rows: self._keep(source, rows), self._stop
        )

    def _keep(self, source: BankSource, rows: tuple[BankRow, ...]) -> None:
        if not rows:
            self._finish(source)
            return
        days = [row.on for row in rows]
        self._first = min(days) if self._first is None else min(self._first, *days)
        self._last = max(days) if self._last is None else max(self._last, *days)

        def kept(known: int) -> None:
            self._rows += len(rows)
            self._known += known
            self._progress(source.line, source.lines)
            self._read(source)

        self._lanes.submit(WRITER, lambda: self._ledger.add_rows(rows), kept, self._stop)

    def _finish(self, source: BankSource) -> None:
        if not self._rows:
            self._stop(
                FileRefused(
                    f"거래가 한 줄도 없는 파일입니다: {self._name}", action="조회 기간을 확인해 주세요."
                )
            )
            return
        self._lanes.submit(
            WRITER,
            lambda: self._ledger.finish_file(self._name, source.digest, self._rows),
            lambda _: self._finished(),
            self._stop,
        )

    def _finished(self) -> None:
        self._let_go()
        self._done(Imported(self._rows - self._known, self._known, self._first, self._last))

    def _stop(self, error: DeskError) -> None:
        """Remove what was kept, then say why. Where even that fails, the next import or start removes it."""
        self._let_go()
        self._drop(lambda: self._failed(error), lambda _: self._failed(error))

    def _drop(self, then: Callable[[], None], failed: Failed) -> None:
        def dropped(is_left: bool) -> None:
            if is_left:
                self._drop(then, failed)
            else:
                then()

        self._lanes.submit(WRITER, self._ledger.drop_half, dropped, failed)

    def _let_go(self) -> None:
        """Close the file where it is read; what comes of that changes nothing."""
        self._lanes.submit(READING, self._close, lambda _: None, lambda _: None)


def match_all(
    facts_of: Callable[[date, date], DepositFacts], ruling: Ruling, cut_hour: int, today: date
) -> DepositBoard:
    """Match everything that is known on a business day; ``facts_of`` reads, so it belongs on a lane."""
    facts = facts_of(today - timedelta(days=RECKONED_DAYS), today - timedelta(days=1))
    return board_of(facts, names_of(ruling.table), today, reckoned_dues(facts, ruling, cut_hour), cut_hour)
