"""Keeps the owner's pages shut until the PIN is known, and shuts them again. It must not know what stands on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from merchant_desk.domain.errors import AccessRefused, DeskError

from .access_port import Role
from .pins import PinRecord, PinStore, failed, fits, is_pin, left_s, new_record, pause_s
from .ports import Clock, Lanes

#: The owner becomes staff again after so long without a touch (seconds).
IDLE_S = 300.0
LANE = "access"


class Access:
    """Main thread; owned by the running desk; implements ``access_port.AccessRoom``.

    A try is counted on the disk before it is judged, so that ending the program undoes none. A pause is counted in
    seconds that never jump; what is left of one of an earlier run is judged by the clock once, at the start. A record
    that could not be read is read once more with each try, and never written over.
    """

    def __init__(self, store: PinStore, record: PinRecord | None, *, clock: Clock, lanes: Lanes) -> None:
        self._store = store
        self._record = record
        self._clock = clock
        self._lanes = lanes
        self._touched_s: float | None = None
        left = left_s(record, clock.now()) if record is not None else 0.0
        self._not_before_s = clock.monotonic_s() + left

    def has_pin(self) -> bool:
        """Tell whether the owner has set a PIN."""
        return self._record is not None

    def role(self) -> Role:
        """Return who stands here now."""
        if self._record is None:
            return Role.OWNER
        if self._touched_s is not None and self._clock.monotonic_s() - self._touched_s < IDLE_S:
            return Role.OWNER
        return Role.STAFF

    def touch(self) -> None:
        """Let the idle time begin anew, where it has not ended."""
        if self.role() is Role.OWNER:
            self._touched_s = self._clock.monotonic_s()

    def lock(self) -> None:
        """Be staff again at once."""
        self._touched_s = None

    def enter(self, pin: str, entered: Callable[[], None], refused: Callable[[DeskError], None]) -> None:
        """Try a PIN; the answer comes later, once."""
        record, now = self._record, self._clock.now()
        if record is None:
            entered()
            return
        wait_s = self._not_before_s - self._clock.monotonic_s()
        if wait_s > 0:
            refused(_must_wait(wait_s))
            return
        self._record = counted = failed(record, now)
        self._not_before_s = self._clock.monotonic_s() + pause_s(counted)

        def judge() -> PinRecord | None:
            tried = counted
            if not counted.digest:
                known = self._store.load()
                if known is None or not known.digest:
                    return None
                tried = replace(known, failures=max(known.failures + 1, counted.failures), failed_at=now)
            self._store.keep(tried)
            if not fits(tried, pin):
                return tried
            right = PinRecord(tried.salt, tried.digest)
            self._store.keep(right)
            return right

        def judged(found: PinRecord | None) -> None:
            now_s = self._clock.monotonic_s()
            self._record = found = found or counted
            self._not_before_s = now_s + pause_s(found)
            if found.failures or not found.digest:
                refused(_wrong(found))
                return
            self._touched_s = now_s
            entered()

        self._lanes.submit(LANE, judge, judged, refused)

    def set_pin(self, pin: str, done: Callable[[], None], refused: Callable[[DeskError], None]) -> None:
        """Set the owner's PIN, or take it away with an empty one."""
        if self.role() is not Role.OWNER:
            refused(AccessRefused("사장님만 바꿀 수 있습니다.", action="비밀번호를 먼저 넣어 주세요."))
            return
        if pin and not is_pin(pin):
            refused(AccessRefused("비밀번호는 숫자 4~8자입니다."))
            return

        def write() -> PinRecord | None:
            record = new_record(pin) if pin else None
            self._store.keep(record)
            return record

        def written(record: PinRecord | None) -> None:
            self._record = record
            self._touched_s = self._clock.monotonic_s()
            done()

        self._lanes.submit(LANE, write, written, refused)


def _wrong(record: PinRecord) -> AccessRefused:
    """Return why a try was refused, and how long the next one has to wait."""
    if not record.digest:
        return AccessRefused(
            "잠금 파일을 읽을 수 없습니다.", action="설치 담당자에게 연락해 주세요. 주문은 그대로 받습니다."
        )
    wait_s = pause_s(record)
    return AccessRefused("비밀번호가 다릅니다.", action=_when(wait_s) if wait_s else "다시 넣어 주세요.")


def _must_wait(wait_s: float) -> AccessRefused:
    return AccessRefused("비밀번호를 여러 번 틀렸습니다.", action=_when(wait_s))


def _when(wait_s: float) -> str:
    seconds = int(wait_s) + 1
    return (
        f"{seconds // 60}분 뒤에 다시 넣어 주세요." if seconds > 90 else f"{seconds}초 뒤에 다시 넣어 주세요."
    )
