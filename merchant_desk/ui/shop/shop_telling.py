"""How the shop stands, in words: for its page, the strip's pill and the band. Pure; it must not know widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.shop_standing import (
    Because,
    PauseReason,
    ShopStanding,
    ShopState,
    SoldOut,
    Told,
)
from merchant_desk.services.facts import LinkState
from merchant_desk.ui import words
from merchant_desk.ui.local_time import countdown, day_and_clock
from merchant_desk.ui.said.said import said

from . import shop_words

REASONS = {
    PauseReason.BUSY: shop_words.REASON_BUSY,
    PauseReason.STOCK: shop_words.REASON_STOCK,
    PauseReason.BREAK: shop_words.REASON_BREAK,
    PauseReason.RIDER: shop_words.REASON_RIDER,
    PauseReason.OTHER: shop_words.REASON_OTHER,
}
AWAY = frozenset({LinkState.OFFLINE, LinkState.SIGNED_OUT})
_STATES = {
    ShopState.OPEN: shop_words.STATE_OPEN,
    ShopState.PAUSED: shop_words.STATE_PAUSED,
    ShopState.CLOSED: shop_words.STATE_CLOSED,
}
_CLOSED_BY = {
    Because.STAFF: shop_words.PILL_CLOSED_STAFF,
    Because.HOURS: shop_words.PILL_CLOSED_HOURS,
    Because.PLATFORM: shop_words.PILL_CLOSED_PLATFORM,
}


@dataclass(frozen=True, slots=True)
class Pill:
    """What the strip's pill says, with the tokens of its ground and its words."""

    text: str
    ground: str
    ink: str = "go_ink"


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence with its sign and the token of its colour."""

    text: str
    tone: str
    sign: str


def state(standing: ShopStanding) -> str:
    """Return ``영업 중``, ``영업 일시중지`` or ``영업 종료``."""
    return _STATES[standing.state]()


def is_unsure(standing: ShopStanding) -> bool:
    """Tell whether customers may see something else than what stands here."""
    return standing.told is Told.REFUSED or (standing.told is not Told.WAITING and bool(standing.trouble))


def pill(standing: ShopStanding, now: datetime, *, practice: bool) -> Pill:
    """Return the pill of a desk that hears the platform; what is not open, or not sure, is no rounded green."""
    unsure = is_unsure(standing)
    if standing.state is ShopState.OPEN:
        if practice:
            return Pill(words.PRACTICE(), "plan")
        if unsure:
            return Pill(shop_words.PILL_OPEN_UNSURE(), "lamp_warn", "strip")
        return Pill(shop_words.PILL_OPEN(), "go")
    if standing.state is ShopState.PAUSED:
        word = shop_words.PILL_PAUSED()
        if standing.until is not None:
            word = shop_words.PILL_PAUSED_FOR(left=round_left(standing.until, now))
        ground, ink = "lamp_warn", "strip"
    else:
        word, ground, ink = _CLOSED_BY[standing.because](), "rail_on", "strip_ink"
    if unsure:
        word = shop_words.PILL_CLOSED() if standing.state is ShopState.CLOSED else shop_words.PILL_PAUSED()
        word, ground, ink = shop_words.PILL_UNSURE(state=word), "trouble", "trouble_ink"
    return Pill(shop_words.PILL_PRACTICE(state=word), "plan") if practice else Pill(word, ground, ink)


def round_left(until: datetime, now: datetime) -> str:
    """Return ``12분``, ``1시간 5분`` or, in the last minute, ``45초``: begun minutes count."""
    left_s = max(0, int((until - now).total_seconds()))
    if left_s < 60:
        return shop_words.SECONDS_LEFT(seconds=left_s)
    minutes = -(-left_s // 60)
    if minutes < 60:
        return shop_words.MINUTES_LEFT(minutes=minutes)
    return shop_words.HOURS_LEFT(hours=minutes // 60, minutes=minutes % 60)


def left(standing: ShopStanding, now: datetime) -> str:
    """Return a pause's countdown: ``12:41 남음``; nothing where only a person ends it, or where it is no pause."""
    if standing.state is not ShopState.PAUSED or standing.until is None:
        return ""
    return shop_words.LEFT(left=countdown(standing.until, now))


def why(standing: ShopStanding, now: datetime) -> str:
    """Return who made it so and when it changes by itself, in two sentences."""
    return f"{_because(standing, now)} {_until(standing, now)}".strip()


def _because(standing: ShopStanding, now: datetime) -> str:
    at = day_and_clock(standing.since or now, now)
    if standing.state is ShopState.OPEN:
        if standing.because is Because.STAFF:
            return shop_words.OPEN_BY_STAFF(clock=at)
        if standing.because is Because.PLATFORM:
            return shop_words.OPEN_DOUBTED()
        return shop_words.OPEN_BY_HOURS() if standing.until is not None else shop_words.OPEN_UNPLANNED()
    if standing.state is ShopState.PAUSED:
        if standing.because is not Because.STAFF:
            return shop_words.PAUSED_BY_OTHERS()
        reason = REASONS[standing.reason or PauseReason.OTHER]()
        return shop_words.PAUSED_BY_STAFF(reason=reason, clock=at)
    if standing.because is Because.STAFF:
        return shop_words.CLOSED_BY_STAFF(clock=at)
    if standing.because is Because.HOURS:
        return shop_words.CLOSED_BY_HOURS()
    return shop_words.CLOSED_BY_PLATFORM()


def _until(standing: ShopStanding, now: datetime) -> str:
    if standing.until is None:
        if standing.state is ShopState.PAUSED:
            return shop_words.PAUSED_BY_HAND()
        return shop_words.CLOSED_BY_HAND() if standing.state is ShopState.CLOSED else ""
    ends = {
        ShopState.OPEN: shop_words.OPEN_UNTIL,
        ShopState.PAUSED: shop_words.PAUSED_UNTIL,
        ShopState.CLOSED: shop_words.CLOSED_UNTIL,
    }[standing.state]
    return ends(when=day_and_clock(standing.until, now))


def told(standing: ShopStanding, link: LinkState, now: datetime) -> Saying | None:
    """Return how far the platform knows, None where it never had to be told; it claims no more than was answered."""
    if standing.told is not Told.TAKEN:
        return _on_its_way(standing.told, standing.trouble, link)
    if standing.told_at is None:
        return None
    return Saying(shop_words.TOLD_TAKEN(when=day_and_clock(standing.told_at, now)), "ready", "ready")


def _on_its_way(how_far: Told, because: str, link: LinkState) -> Saying:
    """Return what is said of a wish that the platform has not taken; ``because`` is why it waits, where known."""
    if how_far is Told.UNDER_WAY:
        return Saying(shop_words.TOLD_UNDER_WAY(), "cook", "wait")
    if how_far is Told.REFUSED:
        return Saying(shop_words.TOLD_REFUSED(), "late", "late")
    if link in AWAY:
        return Saying(shop_words.TOLD_OFFLINE(), "new", "wait")
    return Saying(said(because) or shop_words.TOLD_WAITING(), "cook", "wait")


def trouble(standing: ShopStanding) -> str:
    """Return what is wrong and what to do about it, empty while nothing is; what only waits is no trouble."""
    if standing.told is Told.REFUSED:
        follows = shop_words.REFUSED_SHUT
        if standing.state is ShopState.OPEN:
            follows = shop_words.REFUSED_OPEN
        return f"{said(standing.trouble)} {follows()}".strip()
    return said(standing.trouble) if is_unsure(standing) else ""


def ends_soon(standing: ShopStanding, now: datetime) -> str:
    """Return ``3분 뒤 다시 영업합니다``."""
    if standing.until is None or standing.until <= now:
        return shop_words.ENDS_NOW()
    return shop_words.ENDS_SOON(left=round_left(standing.until, now))


def sold_out_line(one: SoldOut, link: LinkState, now: datetime) -> Saying:
    """Return since when and until when a thing is not to be had, and how far the platform knows."""
    parts = [shop_words.FOR_SALE_AGAIN()]
    if not one.is_undone:
        until = shop_words.UNTIL(when=day_and_clock(one.until, now)) if one.until is not None else ""
        parts = [shop_words.SINCE(when=day_and_clock(one.since, now)), until or shop_words.UNTIL_HAND()]
    if one.told is Told.TAKEN:
        known = Saying(shop_words.ROW_TAKEN(), "ready", "ready")
    else:
        known = _on_its_way(one.told, one.trouble, link)
    said_so = " · ".join([*parts, known.text])
    if one.told is Told.REFUSED:
        said_so = f"{said_so}. {said(one.trouble)}".strip()
    return Saying(said_so, known.tone, known.sign)


def sold_out_names(sold: tuple[SoldOut, ...]) -> str:
    """Return ``지금 품절 3가지: 떡볶이, 콜라 외 1``."""
    if not sold:
        return shop_words.NOTHING_SOLD_OUT()
    names = ", ".join(one.thing.name for one in sold[:2])
    if len(sold) > 2:
        return shop_words.SOLD_OUT_MORE(count=len(sold), names=names, more=len(sold) - 2)
    return shop_words.SOLD_OUT_NOW(count=len(sold), names=names)
