"""The hall for rush drills beside the shop's own desk: it begins them, keeps their figures, and makes them give way.

The shop's orders come first: the moment one rings, the drill falls silent and makes way.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from merchant_desk.app.running_desk import RunningDesk
from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.services.counter import Counter
from merchant_desk.services.practice.drill import DrillFigures, DrillForm
from merchant_desk.services.settings import ThemeName
from merchant_desk.system.drill_file import DrillFile
from merchant_desk.ui.first_start.tour import take_tour
from merchant_desk.ui.keys import keep_keys_in
from merchant_desk.ui.theme import Theme
from merchant_desk.ui.themes import THEMES
from merchant_desk.ui.window import CounterWindow

from .loading import load_behind

if TYPE_CHECKING:
    from .running_drill import RunningDrill

log = logging.getLogger(__name__)

GAVE_WAY = "진짜 주문이 왔습니다. 연습을 멈췄습니다."


class DrillHall(QObject):
    """The port ``DrillRoom`` beside one desk. Main thread; owned by the command that runs the desk.

    ``close`` ends a drill that runs. ``home`` is where the figures of earlier tries are kept.
    """

    def __init__(
        self, desk: RunningDesk, folder: Path, parent: QObject | None = None, *, pace: float = 1.0
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file = DrillFile(folder)
        self._pace = pace
        self.drill: RunningDrill | None = None
        self._tries: tuple[DrillFigures, ...] = ()
        self._last: DrillFigures | None = None
        self._gave_way = False
        self._wants_tour = self._offers_tour = False
        self._listeners: list[Callable[[], None]] = []

    def start(self, counter: Counter) -> None:
        """Watch the shop's orders, and find out what is remembered here; the desk has its window."""
        counter.listen(self._make_way)
        self._desk.window_opened.connect(self._share_with)
        self._desk.lanes.submit(
            "reader", lambda: (self._file.read(), not self._file.has_tour()), self._remember, _not_kept
        )

    def _remember(self, found: tuple[tuple[DrillFigures, ...], bool]) -> None:
        self._tries, self._wants_tour = found
        self._begin_tour()
        self._tell()

    # --- the port -------------------------------------------------------------------------------------------

    def begin(self, form: DrillForm) -> None:
        """Begin a drill; raises DecisionRefused while an order rings or a drill runs."""
        counter, window = self._desk.counter, self._desk.window
        prints = window.rooms.prints if window is not None else None
        if counter is None or prints is None or counter.ringing().order_ids:
            raise DecisionRefused("지금 울리는 주문이 있습니다.", action="주문을 먼저 처리해 주세요.")
        if self.drill is not None:
            raise DecisionRefused(
                "연습이 이미 진행 중입니다.", action="그 연습을 끝낸 뒤 다시 시작해 주세요."
            )
        # Late: it brings the practice platform with its web framework.
        from .running_drill import RunningDrill

        self._gave_way = False
        try:
            self.drill = RunningDrill(form, prints.settings(), self._over, self, pace=self._pace)
        except OSError as error:
            log.warning("no drill: %s", error)
            raise DecisionRefused(
                "연습을 시작할 수 없습니다.", action="디스크에 자리가 있는지 보고 다시 시작해 주세요."
            ) from error
        self.drill.begin()
        self._share_keys(True)
        self._tell()

    def end(self) -> None:
        """End the drill that runs."""
        self._over("")

    def running(self) -> DrillForm | None:
        """Return which drill runs."""
        return self.drill.form if self.drill is not None else None

    def left_s(self) -> float:
        """Return how long it still lasts."""
        return self.drill.left_s() if self.drill is not None else 0.0

    def tries(self) -> tuple[DrillFigures, ...]:
        """Return the tries that are remembered, newest first."""
        return self._tries

    def last(self) -> DrillFigures | None:
        """Return the drill that ended last in this run."""
        return self._last

    def gave_way(self) -> bool:
        """Tell whether it was stopped by a real order."""
        return self._gave_way

    def listen(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called when a drill begins or ends: the page is open, so a drill may be wanted soon."""
        load_behind()
        if changed not in self._listeners:
            self._listeners.append(changed)

    def unlisten(self, changed: Callable[[], None]) -> None:
        """Have it called no more."""
        if changed in self._listeners:
            self._listeners.remove(changed)

    def rings(self) -> bool:
        """Tell whether an order of the shop rings."""
        counter = self._desk.counter
        return counter is not None and bool(counter.ringing().order_ids)

    def wants_tour(self) -> bool:
        """Tell whether nobody has taken the tour here yet."""
        return self._wants_tour

    def note_tour(self) -> None:
        """Note that the tour was taken, or put away."""
        if self._wants_tour:
            self._wants_tour = False
            self._desk.lanes.submit("reader", self._file.note_tour, lambda _: None, _not_kept)

    def offer_tour(self) -> None:
        """Begin the tour of the window where nobody has taken it here, once that is known."""
        self._offers_tour = True
        self._begin_tour()

    # --- inside ---------------------------------------------------------------------------------------------

    def _begin_tour(self) -> None:
        window = self._desk.window
        if self._offers_tour and self._wants_tour and window is not None:
            self._offers_tour = False
            prints = window.rooms.prints
            name = prints.settings().screen.theme if prints is not None else ThemeName.LIGHT
            take_tour(window, self, Theme(THEMES[name]), at_once=False)

    def _share_with(self, window: CounterWindow) -> None:
        """Let the keys of a window that has taken another one's place be shared as the other one's were."""
        keep_keys_in(window, kept=self.drill is not None)

    def _share_keys(self, shares: bool) -> None:
        """Let F2 belong to the window in front while there are two."""
        if self._desk.window is not None:
            keep_keys_in(self._desk.window, kept=shares)

    def _tell(self) -> None:
        for changed in tuple(self._listeners):
            changed()

    def _make_way(self) -> None:
        """Stop the drill where a real order rings: first its sound and its window, then the rest."""
        counter = self._desk.counter
        if self.drill is None or counter is None or not counter.ringing().order_ids:
            return
        drill, self.drill = self.drill, None
        self._last, self._gave_way = drill.figures(), True
        drill.close()
        self._share_keys(False)
        window = self._desk.window
        if window is not None:
            window.show_orders()
            window.bring_to_front()
            window.show_sentence("", GAVE_WAY)
        log.info("a drill has made way for an order")
        self._tell()

    def _over(self, because: str) -> None:
        """Take the figures, close the drill, and show the page with them."""
        drill, self.drill = self.drill, None
        if drill is None:
            return
        figures = drill.figures()
        drill.close()
        self._share_keys(False)
        if figures is not None:
            self._last = figures
            if not figures.stopped:
                self._tries = (figures, *self._tries)
                keep: Callable[[], tuple[DrillFigures, ...]] = partial(self._file.add, figures)
                self._desk.lanes.submit("reader", keep, self._keep, _not_kept)
        window = self._desk.window
        if window is not None:
            window.bring_to_front()
            if because:
                window.show_sentence("", because)
        self._tell()

    def _keep(self, tries: tuple[DrillFigures, ...]) -> None:
        self._tries = tries
        self._tell()

    def close(self) -> None:
        """End a drill that runs, without its figures."""
        drill, self.drill = self.drill, None
        if drill is not None:
            drill.close()


def _not_kept(error: DeskError) -> None:
    """Note it: the figures are a comparison, nothing that is owed to anybody."""
    log.warning("the drills' figures: %s", error)
