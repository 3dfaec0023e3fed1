"""The first window and what comes of it: a shop that works, or practice. It must not know how either is run."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from merchant_desk.app.practice.loading import load_behind
from merchant_desk.services.ports import Vault
from merchant_desk.services.practice.drill import DrillForm
from merchant_desk.services.settings import Language
from merchant_desk.system.home import Home
from merchant_desk.ui.first_start.window import FirstStartWindow
from merchant_desk.ui.language import use_language
from merchant_desk.ui.leading import lead_to_new_printer, lead_to_practice
from merchant_desk.ui.window import CounterWindow

from .first_start import Begun, FirstStart

if TYPE_CHECKING:
    from merchant_desk.app.practice.drill import DrillHall
    from merchant_desk.app.practice.practice import Practice

log = logging.getLogger(__name__)

#: The practice platform places orders by itself, this many a minute.
ORDERS_PER_MINUTE = 1.5
#: The first window has been painted by then (milliseconds); whoever practises has not read it yet.
PAINTED_MS = 1_000


class Greeting(QObject):
    """The first window of an empty home. Main thread; owned by the run.

    ``work`` gets the shop that was set up, ``practise`` a practice desk; whichever desk comes of it, its window takes
    the first one's place by :meth:`hand_over`.
    """

    def __init__(
        self,
        home: Home,
        vault: Vault,
        *,
        work: Callable[[Begun], None],
        practise: Callable[[Practice], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._practise = practise
        self._begun: Begun | None = None
        self._drills = False
        self._language = Language.KOREAN
        self.setup: FirstStart | None = FirstStart(home, vault, self._take_shop, self)
        self.window = FirstStartWindow(self.setup)
        self.window.practice_wanted.connect(self._take_practice)
        self.window.drill_wanted.connect(self._take_drill)
        self.window.language_wanted.connect(self._take_language)
        QTimer.singleShot(PAINTED_MS, self, load_behind)

    def bring_to_front(self) -> None:
        """Bring the first window to the front."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _take_language(self, name: str) -> None:
        """Exchange the words at once; the shop that is set up, or practice, goes on in them."""
        application = QCoreApplication.instance()
        if application is None or self.setup is None:
            return
        use_language(application, name)
        self._language = self.setup.language = Language(name)
        self.window.speak(self._language)

    def _take_shop(self, begun: Begun) -> None:
        self._begun = begun
        self._end_setup()
        self._work(begun)

    def _take_practice(self) -> None:
        """Practise with orders that come by themselves, or with those of a drill alone."""
        # Late: with its platform, see ``load_behind``.
        from merchant_desk.app.practice.practice import Practice

        self._end_setup()
        folder = Path(tempfile.mkdtemp(prefix="merchant-desk-practice-"))
        log.info("practice in %s", folder)
        rate = 0.0 if self._drills else ORDERS_PER_MINUTE
        self._practise(Practice(folder, language=self._language, orders_per_minute=rate))

    def _take_drill(self) -> None:
        self._drills = True
        self._take_practice()

    def hand_over(self, window: CounterWindow, hall: DrillHall | None) -> None:
        """Let a desk's window take the place of the first one; say what could not be kept, and lead to what is next."""
        self.window.close()
        begun = self._begun
        if begun is not None and begun.note:
            sentence = "비밀번호는 저장하지 않았습니다. 다음에 켤 때 다시 묻습니다."
            window.show_sentence("", f"{begun.note} {sentence}")
        if begun is not None and begun.left:
            window.show_sentence("", begun.left)
        if begun is not None and begun.wants_printer:
            lead_to_new_printer(window)
        if hall is None:
            return
        if self._drills:
            lead_to_practice(window)
            hall.begin(DrillForm.SHORT)
        else:
            hall.offer_tour()

    def _end_setup(self) -> None:
        """Free the loudspeaker and the keyring for the desk that comes."""
        if self.setup is not None:
            self.setup.close()
            self.setup = None

    def close(self) -> None:
        """End what is not handed over."""
        self._end_setup()
