"""What the shop's hours and its staff make of the shop's standing. It must not know clocks, the disk or the platform.

=============  =======  ====================================================================================
now            because  becomes
=============  =======  ====================================================================================
OPEN           HOURS    CLOSED by HOURS at the end of the planned span
OPEN           STAFF    (resumed outside of the hours) OPEN by HOURS when a span begins, CLOSED by HOURS at
                        the end of that span
PAUSED         STAFF    at its end OPEN by HOURS within a span; outside of them CLOSED by HOURS, or OPEN by
                        STAFF again where staff had the shop open outside of its hours when they paused
CLOSED         STAFF    at the next planned opening OPEN by HOURS; where no hours are known only by a person
CLOSED         HOURS    OPEN by HOURS when a span begins, or when the hours are known no more
=============  =======  ====================================================================================

A pause goes on over the ends of spans: who paused until somebody resumes is not opened by the plan.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from .errors import DecisionRefused
from .opening_hours import SEOUL, OpeningHours
from .shop_standing import Because, PauseReason, ShopStanding, ShopState, Told

#: So long before its end a pause asks whether it is to go on; a short one asks in its second half.
ASKS_BEFORE_S = 180.0
_A_MOMENT = timedelta(microseconds=1)


def paused(
    standing: ShopStanding, reason: PauseReason, until: datetime | None, now: datetime
) -> ShopStanding:
    """Return the shop paused; a pause that goes on keeps its beginning. Raises DecisionRefused."""
    if until is not None and until <= now:
        raise DecisionRefused("일시중지가 끝나는 시각은 지금보다 뒤여야 합니다. 시각을 다시 골라 주세요.")
    if standing.state is ShopState.CLOSED:
        raise DecisionRefused("지금은 영업이 끝난 상태입니다. 먼저 영업을 시작해 주세요.")
    begins = standing.since if standing.state is ShopState.PAUSED else now
    return _wished(
        standing,
        ShopStanding(ShopState.PAUSED, Because.STAFF, begins, until, reason),
    )


def resumed(standing: ShopStanding, hours: OpeningHours, now: datetime) -> ShopStanding:
    """Return the shop open, also outside of its hours: then until the next planned end."""
    if standing.state is ShopState.OPEN:
        return _wished(standing, standing)
    return _wished(standing, _open(hours, now) if hours.is_open(now) else _open_by_staff(hours, now))


def closed(standing: ShopStanding, hours: OpeningHours, now: datetime) -> ShopStanding:
    """Return the shop closed by staff until the next planned opening."""
    until = hours.next_opening(now)
    return _wished(standing, ShopStanding(ShopState.CLOSED, Because.STAFF, now, until))


def pause_over(standing: ShopStanding, hours: OpeningHours, now: datetime) -> ShopStanding:
    """Return what follows a pause that has come to its end."""
    if not hours.is_open(now) and standing.since is not None and not hours.is_open(standing.since):
        return _wished(standing, _open_by_staff(hours, now))
    return _wished(standing, _planned(hours, now))


def by_plan(standing: ShopStanding, hours: OpeningHours, now: datetime) -> ShopStanding:
    """Return what the plan makes of the standing at ``now``; the same value where nothing is to change."""
    if standing.state is ShopState.PAUSED:
        return standing
    if standing.because is Because.STAFF:
        if standing.until is not None and now >= standing.until:
            return _wished(standing, _planned(hours, now))
        if standing.state is ShopState.OPEN and hours.is_open(now):
            return _wished(standing, replace(_open(hours, now), since=standing.since))
        return standing
    planned = _planned(hours, now)
    if planned.state is standing.state:
        return standing if planned.until == standing.until else replace(standing, until=planned.until)
    return _wished(standing, planned)


def is_asking(standing: ShopStanding, left_s: float) -> bool:
    """Tell whether a pause that ends in ``left_s`` seconds asks by now."""
    if standing.state is not ShopState.PAUSED or standing.until is None or standing.since is None:
        return False
    return left_s <= min(ASKS_BEFORE_S, (standing.until - standing.since).total_seconds() / 2)


def next_business_day(now: datetime, day_begins_hour: int, hours: OpeningHours) -> datetime:
    """Return when the next business day begins (aware UTC): the first planned opening after the day's cut.

    ``day_begins_hour`` (0-11, Seoul) cuts the days. Where no hours are known, or the shop never closes, the day begins
    at the cut itself.
    """
    local = now.astimezone(SEOUL)
    cut = datetime.combine(local.date(), time(day_begins_hour), SEOUL).astimezone(now.tzinfo)
    if cut <= now:
        cut += timedelta(days=1)
    span = hours.span_at(cut)
    if span is not None and hours.is_open(span[1]):
        return cut
    return hours.next_opening(cut - _A_MOMENT) or cut


def _planned(hours: OpeningHours, now: datetime) -> ShopStanding:
    """Return the standing by the hours alone."""
    if hours.is_open(now):
        return _open(hours, now)
    return ShopStanding(ShopState.CLOSED, Because.HOURS, now, hours.next_opening(now))


def _open(hours: OpeningHours, now: datetime) -> ShopStanding:
    span = hours.span_at(now)
    return ShopStanding(ShopState.OPEN, Because.HOURS, now, span[1] if span is not None else None)


def _open_by_staff(hours: OpeningHours, now: datetime) -> ShopStanding:
    """Return the shop open outside of its hours, until the end of the next span."""
    begins = hours.next_opening(now)
    span = hours.span_at(begins) if begins is not None else None
    return ShopStanding(ShopState.OPEN, Because.STAFF, now, span[1] if span is not None else None)


def _wished(before: ShopStanding, wish: ShopStanding) -> ShopStanding:
    """Return the wish with how far the platform knows: it has to be told only whether the shop takes orders.

    What it has refused is told again by every new wish.
    """
    if takes_orders(before) is takes_orders(wish) and before.told is not Told.REFUSED:
        return replace(wish, told=before.told, told_at=before.told_at, trouble=before.trouble)
    return replace(wish, told=Told.WAITING, told_at=None, trouble="")


def takes_orders(standing: ShopStanding) -> bool:
    """Tell whether the platform is to show the shop as available."""
    return standing.state is ShopState.OPEN
