"""Finds, fetches and installs newer versions at the right time. It must not know files, networks or signatures.

============  =====================================================================================
what it does  what comes next
============  =====================================================================================
nothing       looks once a day at a random minute, or when asked; what waits is installed when quiet
LOOKING       nothing newer: nothing; else FETCHING
FETCHING      piece by piece, not while an order rings; whole: UNPACKING
UNPACKING     piece by piece, as before; whole: nothing, and the version waits
PREPARING     the order log is backed up; an order that came meanwhile holds it back, else LEAVING
LEAVING       the desk ends, and whoever started it puts the version in place
============  =====================================================================================

Whatever fails is a sentence, and is tried again later: after a quarter of an hour, then after twice as long each time.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import TypeVar

from merchant_desk.domain.errors import DecisionRefused, DeskError, UpdateRefused
from merchant_desk.services.ports import Clock, Lanes
from merchant_desk.services.settings import Language, UpdateSettings, UpdateTime

from .offers import Offer
from .quiet_time import Moment, held_back, in_the_way
from .shelf_port import Fetched, Kept, UpdateShelf
from .update_port import UpdateFacts, UpdateState

log = logging.getLogger(__name__)
T = TypeVar("T")

LANE = "updates"
#: The first look after a start, and the following ones; a random part is added so that shops do not look together.
FIRST_S, FIRST_SPREAD_S = 60.0, 1_800.0
EVERY_S, EVERY_SPREAD_S = 20 * 3_600.0, 8 * 3_600.0
#: After a failure: the first pause, doubled each time up to a day.
AGAIN_S, LONGEST_S = 900.0, 24 * 3_600.0
#: How often it is looked whether a version on trial has begun (seconds).
TRIAL_LOOK_S = 20.0
#: How often it is looked whether the counter is quiet (seconds).
QUIET_LOOK_S = 15.0
#: A desk that has just begun knows only then what waits for it at the platform (seconds).
SETTLED_S = 60.0
WHEN_ASKED = "‘지금 설치’를 누르면 설치합니다."


class _Doing(Enum):
    NOTHING = auto()
    LOOKING = auto()
    FETCHING = auto()
    UNPACKING = auto()
    PREPARING = auto()
    LEAVING = auto()


_STATES = {
    _Doing.LOOKING: UpdateState.LOOKING,
    _Doing.FETCHING: UpdateState.DOWNLOADING,
    _Doing.UNPACKING: UpdateState.DOWNLOADING,
    _Doing.PREPARING: UpdateState.INSTALLING,
    _Doing.LEAVING: UpdateState.INSTALLING,
}


class Updating:
    """Implements ``update_port.UpdateRoom``. Main thread; owned by the running desk; ``tick`` comes each second.

    Without a ``shelf`` the build takes no updates. ``leave`` ends the desk for another version of it; ``tell`` shows a
    sentence to staff; ``chance`` is between 0 and 1.
    """

    def __init__(
        self,
        shelf: UpdateShelf | None,
        *,
        version: str,
        lanes: Lanes,
        clock: Clock,
        settings: Callable[[], UpdateSettings],
        language: Callable[[], Language],
        moment: Callable[[], Moment],
        leave: Callable[[], None],
        tell: Callable[[str], None],
        chance: Callable[[], float],
    ) -> None:
        self._shelf = shelf
        self._version = version
        self._lanes = lanes
        self._clock = clock
        self._settings = settings
        self._language = language
        self._moment = moment
        self._leave = leave
        self._tell = tell
        self._chance = chance
        self._doing = _Doing.NOTHING
        self._is_asking = shelf is not None  # nothing before the shelf has told what it keeps
        self._kept = Kept()
        self._offer: Offer | None = None
        self._fetched = Fetched(0, 0)
        self._wanted = ""
        self._address = ""
        self._trouble = ""
        self._held = ""
        self._failures = 0
        self._is_paused = False
        self._due_s = clock.monotonic_s() + FIRST_S + chance() * FIRST_SPREAD_S
        self._trial_look_s = clock.monotonic_s()
        self._quiet_look_s = clock.monotonic_s() + SETTLED_S

    def start(self) -> None:
        """Clear the shelf, and learn what waits on it."""
        if self._shelf is not None:
            self._address = self._settings().address
            self._ask(self._shelf.begin, partial(self._begun, self._shelf))

    def _begun(self, shelf: UpdateShelf, kept: Kept) -> None:
        self._take(kept)
        if kept.untold:
            self._tell(kept.because)
            self._ask(shelf.told, lambda _: None)

    # --- the port ---------------------------------------------------------------------------------------

    def facts(self) -> UpdateFacts:
        """Return what is known now."""
        kept, english = self._kept, self._language() is Language.ENGLISH
        if self._offer is not None:
            newer, notes_ko, notes_en = self._offer.version, self._offer.notes_ko, self._offer.notes_en
        else:
            newer, notes_ko, notes_en = kept.waiting, kept.notes_ko, kept.notes_en
        return UpdateFacts(
            self._state(),
            self._version,
            newer=newer,
            notes=(notes_en or notes_ko) if english else (notes_ko or notes_en),
            trouble=self._trouble or kept.because,
            waits_because=self._held if kept.waiting else "",
            previous=kept.previous,
            rolled_back=kept.left,
            done_bytes=self._fetched.here_bytes,
            whole_bytes=self._fetched.all_bytes,
            looked_at=kept.looked_at,
        )

    def _state(self) -> UpdateState:
        if self._shelf is None:
            return UpdateState.NOT_OFFERED
        if self._wanted:
            return UpdateState.LOOKING
        if self._doing in _STATES:
            return _STATES[self._doing]
        if self._kept.waiting:
            return UpdateState.WAITING
        return UpdateState.CURRENT if self._settings().address else UpdateState.NO_PLACE

    def look(self) -> None:
        """Look now where the settings say; what is under way already goes on."""
        address = self._settings().address
        if not address:
            self._trouble = "업데이트 주소가 없습니다. 설정 파일의 [updates]에 적거나, USB에서 찾아 주세요."
            return
        self._look_at(address)

    def look_in(self, folder: str) -> None:
        """Look in a folder, perhaps of a USB stick."""
        self._look_at(folder)

    def install(self) -> None:
        """Install what waits; raises DecisionRefused."""
        if self._shelf is None or not self._kept.waiting or self._doing is not _Doing.NOTHING:
            raise DecisionRefused("설치할 새 버전이 없습니다.", action="새 버전을 먼저 찾아 주세요.")
        self._exchange(self._shelf, back=False)

    def go_back(self) -> None:
        """Go back to the previous version; raises DecisionRefused."""
        if self._shelf is None or not self._kept.previous or self._doing is not _Doing.NOTHING:
            raise DecisionRefused("되돌아갈 이전 버전이 없습니다.", action="지금 버전을 그대로 씁니다.")
        self._exchange(self._shelf, back=True)

    # --- as time goes by --------------------------------------------------------------------------------

    def tick(self) -> None:
        """Go on with what is under way, else do what is due."""
        shelf = self._shelf
        if shelf is None or self._is_asking:
            return
        now_s = self._clock.monotonic_s()
        if self._kept.on_trial and now_s >= self._trial_look_s:
            self._trial_look_s = now_s + TRIAL_LOOK_S
            self._ask(shelf.begin, self._take)
            return
        if self._doing in {_Doing.FETCHING, _Doing.UNPACKING}:
            self._go_on(shelf)
        elif self._doing is _Doing.NOTHING:
            address = self._settings().address
            if address != self._address:
                self._address, self._due_s = address, now_s
            if self._wanted or (address and now_s >= self._due_s):
                self._look_now(shelf, self._wanted or address)
            elif self._kept.waiting and now_s >= self._quiet_look_s:
                self._quiet_look_s = now_s + QUIET_LOOK_S
                self._install_if_quiet(shelf)

    def _go_on(self, shelf: UpdateShelf) -> None:
        """Fetch or unpack the next piece; an order that rings has the computer and the line for itself."""
        if self._moment().rings:
            if not self._is_paused:
                self._is_paused = True
                self._ask(shelf.pause, lambda _: None)
            return
        self._is_paused = False
        if self._doing is _Doing.FETCHING:
            self._ask(shelf.fetch_on, self._has_fetched)
        else:
            self._ask(shelf.unpack_on, partial(self._has_unpacked, shelf))

    def _install_if_quiet(self, shelf: UpdateShelf) -> None:
        if self._settings().when is UpdateTime.ASK:
            self._held = WHEN_ASKED
            return
        self._held = held_back(self._moment())
        if not self._held:
            self._prepare(shelf, back=False, asked=False)

    # --- looking and fetching ---------------------------------------------------------------------------

    def _look_at(self, place: str) -> None:
        """Look at a place with the next tick; what is under way already goes on."""
        if self._doing is _Doing.NOTHING:
            self._wanted, self._trouble = place, ""

    def _look_now(self, shelf: UpdateShelf, place: str) -> None:
        self._doing, self._wanted, self._trouble = _Doing.LOOKING, "", ""
        self._ask(partial(shelf.look, place, self._clock.now()), partial(self._has_looked, shelf))

    def _has_looked(self, shelf: UpdateShelf, offer: Offer | None) -> None:
        self._plan_next()
        if offer is None:
            self._doing = _Doing.NOTHING
            self._ask(shelf.kept, self._take)
        else:
            log.info("version %s is fetched", offer.version)
            self._doing, self._offer, self._fetched = _Doing.FETCHING, offer, Fetched(0, 0)

    def _plan_next(self) -> None:
        self._failures = 0
        self._due_s = self._clock.monotonic_s() + EVERY_S + self._chance() * EVERY_SPREAD_S

    def _has_fetched(self, fetched: Fetched) -> None:
        self._fetched = fetched
        if fetched.whole:
            self._doing = _Doing.UNPACKING

    def _has_unpacked(self, shelf: UpdateShelf, is_whole: bool) -> None:
        if is_whole:
            self._doing, self._offer = _Doing.NOTHING, None
            self._ask(shelf.kept, self._take)

    def _take(self, kept: Kept) -> None:
        self._kept = kept

    # --- exchanging the program -------------------------------------------------------------------------

    def _exchange(self, shelf: UpdateShelf, *, back: bool) -> None:
        """Do it at a person's request, where nothing is in the way."""
        if self._is_asking:
            raise DecisionRefused("아직 준비하고 있습니다.", action="잠시 뒤 다시 눌러 주세요.")
        why, action = in_the_way(self._moment())
        if why:
            raise DecisionRefused(why, action=action)
        self._prepare(shelf, back=back, asked=True)

    def _prepare(self, shelf: UpdateShelf, *, back: bool, asked: bool) -> None:
        self._doing, self._trouble = _Doing.PREPARING, ""
        self._ask(partial(shelf.prepare, back=back), partial(self._prepared, shelf, asked=asked))

    def _prepared(self, shelf: UpdateShelf, _: None, *, asked: bool) -> None:
        """End the desk, unless something has come while the order log was backed up."""
        moment = self._moment()
        why = in_the_way(moment)[0] if asked else held_back(moment)
        if why:
            self._doing, self._held = _Doing.NOTHING, why
            self._trouble = f"{why} 그래서 설치를 미뤘습니다." if asked else ""
            self._ask(shelf.leave_it, lambda _: None)
        else:
            log.info("the desk ends for another version of the program")
            self._doing = _Doing.LEAVING
            self._leave()

    # --- the lane ---------------------------------------------------------------------------------------

    def _ask(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Have the shelf do something, one thing at a time."""

        def answered(value: T) -> None:
            self._is_asking = False
            done(value)

        self._is_asking = True
        self._lanes.submit(LANE, work, answered, self._failed)

    def _failed(self, error: DeskError) -> None:
        """Say why, and try again later; what can never be taken is looked at with the next daily look."""
        log.warning("updates: %s (%s)", error, error.detail)
        self._is_asking = False
        self._doing, self._offer, self._trouble = _Doing.NOTHING, None, str(error)
        now_s = self._clock.monotonic_s()
        if isinstance(error, UpdateRefused):
            self._plan_next()
        else:
            pause_s = min(AGAIN_S * 2 ** min(self._failures, 10), LONGEST_S)
            self._failures += 1
            self._due_s = now_s + pause_s * (1.0 + self._chance() / 2)
        self._quiet_look_s = now_s + AGAIN_S
