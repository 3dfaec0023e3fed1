"""One rush drill: platform, printer, desk and window of its own, all gone afterwards. It knows no other desk."""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from merchant_desk.app.running_desk import RunningDesk
from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.sandbox.drills import SEED, TABLES, Drill
from merchant_desk.sandbox.printer import PracticePrinter
from merchant_desk.services.counter import Counter
from merchant_desk.services.practice.drill import DrillFigures, DrillForm, DrillWatch
from merchant_desk.services.settings import Settings
from merchant_desk.ui.practice.drill_window import DrillWindow

from .practice import Practice

log = logging.getLogger(__name__)

#: So often the drill is looked at (seconds).
LOOK_S = 0.1


class RunningDrill(QObject):
    """One drill from its first order to its figures. Main thread; owned by the hall.

    ``pace`` below one plays it faster. ``ended`` is called once, when the drill is over by itself, by its window, or
    because its desk could not begin (with the reason).
    """

    def __init__(
        self,
        form: DrillForm,
        settings: Settings,
        ended: Callable[[str], None],
        parent: QObject | None = None,
        *,
        pace: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._settings = settings
        self._ended = ended
        self._table = TABLES[form.value]
        self._pace = pace
        self._folder = Path(tempfile.mkdtemp(prefix="merchant-desk-drill-"))
        self.printer = PracticePrinter()
        self.practice = Practice(
            self._folder,
            printer=self.printer.address,
            volume_percent=settings.volume_percent,
            language=settings.screen.language,
            seed=SEED,
            scenario="rush",
            region=settings.shop.region or "수원시",
            merchant_name=settings.shop.name,
            confirm_within_s=self._table.confirm_within_s * pace,
        )
        self.desk: RunningDesk = self.practice.desk
        self.watch: DrillWatch | None = None
        self.window: DrillWindow | None = None
        self._is_over = False
        self._because = ""
        self._ticker = Ticker(LOOK_S, self._look, self)
        self._ending = QTimer(self)
        self._ending.setSingleShot(True)
        self._ending.setInterval(0)
        self._ending.timeout.connect(self._tell_ended)

    def begin(self) -> None:
        """Set the desk going; its window opens when it is ready."""
        self.desk.start(self._ready, self._not_begun)

    def _ready(self, counter: Counter) -> None:
        if self._is_over:
            return
        self.watch = DrillWatch(self.form, counter.now())
        self.window = window = DrillWindow(
            counter,
            self.left_s,
            preparation_min=self._settings.rules.preparation_min,
            screen=self._settings.screen,
        )
        window.pressed_wrong.connect(self._note_wrong)
        window.paper_wanted.connect(self._put_paper)
        window.end_wanted.connect(self._end_by_hand)
        window.closed.connect(self._end_by_hand)
        window.showMaximized()
        window.bring_to_front()
        Drill(self.practice.platform.market, self.printer, self._table, self._pace).begin()
        counter.listen(self._count)
        counter.poll_now()
        self._ticker.start()

    def _not_begun(self, error: DeskError) -> None:
        log.warning("the drill has not begun: %s (%s)", error, error.detail)
        self._end(str(error))

    def left_s(self) -> float:
        """Return how long the drill still lasts (seconds)."""
        counter = self.desk.counter
        if counter is None or self.watch is None:
            return self._table.lasts_s * self._pace
        passed_s = (counter.now() - self.watch.began_at).total_seconds()
        return max(0.0, self._table.lasts_s * self._pace - passed_s)

    def _count(self) -> None:
        """Count what the desk shows, after each of its changes: a quick press is over in a moment."""
        counter, watch = self.desk.counter, self.watch
        if counter is not None and watch is not None and not self._is_over:
            printers = counter.facts().printers
            watch.look(counter.now(), counter.records(), counter.ringing().order_ids, printers)

    def _look(self) -> None:
        """Count on; the drill is over when its time is, or all is done."""
        self._count()
        watch = self.watch
        if watch is None:
            return
        all_came = watch.orders >= len(self._table.orders_at_s)
        if self.left_s() <= 0.0 or (all_came and not watch.waits and self._paper_is_back()):
            self._end()

    def _paper_is_back(self) -> bool:
        """Tell whether the paper has ended and is there again: before that the drill has more to show."""
        watch = self.watch
        return watch is not None and watch.paper_is_settled and self.printer.has_paper

    def _note_wrong(self) -> None:
        if self.watch is not None:
            self.watch.wrong_presses += 1

    def _put_paper(self) -> None:
        if self.watch is not None and not self.printer.has_paper:
            self.watch.paper_mended = True
            self.printer.put_paper()

    def _end_by_hand(self) -> None:
        self._end()

    def _end(self, because: str = "") -> None:
        if not self._is_over:
            self._is_over = True
            self._ticker.stop()
            self._because = because
            self._ending.start()  # not under the hands of its own window

    def _tell_ended(self) -> None:
        self._ended(self._because)

    def figures(self) -> DrillFigures | None:
        """Return the try as it stands; None where it never began."""
        counter, watch = self.desk.counter, self.watch
        if counter is None or watch is None:
            return None
        return watch.figures(counter.now(), stopped=self.left_s() > 0.0 and not self._is_played(watch))

    def _is_played(self, watch: DrillWatch) -> bool:
        return watch.orders >= len(self._table.orders_at_s) and not watch.waits

    def close(self) -> None:
        """Be silent and out of sight at once; what takes time ends behind the main thread's back."""
        self._is_over = True
        self._ticker.stop()
        self._ending.stop()
        if self.window is not None:
            self.window.retire()
            self.window = None
        self.desk.lanes.close((), 0.0)  # nothing of a drill has to reach a disk, so nothing is waited for
        self.desk.stop()
        self.desk.deleteLater()
        threading.Thread(target=self._clear_away, name="drill-clearing", daemon=True).start()

    def _clear_away(self) -> None:
        """Stop platform and printer, and remove the folder (a thread of its own)."""
        self.practice.platform.stop()
        self.printer.close()
        shutil.rmtree(self._folder, ignore_errors=True)
