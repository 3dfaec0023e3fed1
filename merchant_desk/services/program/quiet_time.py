"""Says what holds back the exchange of the program for a newer one. It must not know how that is done.

By itself it is done outside of the planned hours, a while before the next opening at the latest. Where nobody has
told the hours, the night from 3 to 5 counts as closed if no order came for hours: a person can always ask for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from merchant_desk.domain.opening_hours import SEOUL, OpeningHours

#: A program that is exchanged so late before the opening would not be proved by the opening check any more.
BEFORE_OPENING = timedelta(minutes=30)
#: So long nobody may have touched the window (seconds).
UNTOUCHED_S = 600.0
#: With unknown hours: the night's hours in Seoul, and how long no order may have come.
NIGHT_FROM_H, NIGHT_TO_H = 3, 5
NO_ORDER_FOR = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Moment:
    """How the counter is now; frozen. ``now`` is aware UTC.

    ``order_at``: when the newest order came, or the desk began. ``untouched_s``: for how long nobody has touched the
    window (infinite without one). ``staff_open``: staff have the shop open or paused outside of its plan.
    """

    now: datetime
    hours: OpeningHours
    order_at: datetime | None = None
    open_orders: int = 0
    rings: bool = False
    waiting_jobs: int = 0
    practises: bool = False
    staff_open: bool = False
    untouched_s: float = float("inf")


def in_the_way(moment: Moment) -> tuple[str, str]:
    """Return why it cannot be done now, whoever asks, and what to do; both empty where nothing is in the way."""
    if moment.rings:
        return "지금 울리는 알림이 있습니다.", "먼저 처리해 주세요."
    if moment.open_orders:
        return f"진행 중인 주문이 {moment.open_orders}건 있습니다.", "주문을 모두 마친 뒤 다시 눌러 주세요."
    if moment.waiting_jobs:
        return "아직 보내거나 인쇄할 것이 남아 있습니다.", "모두 끝난 뒤 다시 눌러 주세요."
    if moment.practises:
        return "연습이 진행 중입니다.", "연습을 끝낸 뒤 다시 눌러 주세요."
    return "", ""


def held_back(moment: Moment) -> str:
    """Return why it is not done by itself now, empty where it may be."""
    why, _ = in_the_way(moment)
    if why:
        return why
    if moment.staff_open:
        return "영업 중이라 문을 닫은 뒤에 설치합니다."
    if not moment.hours.is_known:
        return _by_night(moment) or _touched(moment)
    if moment.hours.is_open(moment.now):
        return "영업시간이 끝난 뒤에 설치합니다."
    opening = moment.hours.next_opening(moment.now)
    if opening is not None and opening - moment.now < BEFORE_OPENING:
        return "곧 문을 열 시간이라, 오늘 영업이 끝난 뒤에 설치합니다."
    return _touched(moment)


def _by_night(moment: Moment) -> str:
    """Return why unknown hours do not count as closed now."""
    if not NIGHT_FROM_H <= moment.now.astimezone(SEOUL).hour < NIGHT_TO_H:
        return "영업시간이 적혀 있지 않아서, 새벽 3시에서 5시 사이에 설치합니다."
    if moment.order_at is not None and moment.now - moment.order_at < NO_ORDER_FOR:
        return "조금 전까지 주문이 있어서 기다립니다."
    return ""


def _touched(moment: Moment) -> str:
    return "누가 화면을 쓰고 있어서 기다립니다." if moment.untouched_s < UNTOUCHED_S else ""
