"""Make what happened to an order a page for a dispute: lines in, rows and answers out. It must not know files.

No personal data comes in, so none goes out. Times are the shop's, with milliseconds; durations are measured by
the clock that never jumps, as long as the computer was not started anew in between.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from merchant_desk.domain.black_box import BlackBoxLine, ChainCheck, ChainedLine, Step
from merchant_desk.services.slips.words import SEOUL

from .words import STEPS, actor_words, detail_words, plain

#: The only claim that the chain allows (see ``journal.black_box``); it stands under every page.
FOOT = (
    "기록의 각 줄은 앞줄과 암호값으로 이어져 있어, 인쇄된 그날의 확인값을 가진 사람은 "
    "그때까지의 줄을 열쇠가 없는 사람이 나중에 고치지 않았다는 것을 확인할 수 있습니다. "
    "적힌 내용이 사실이라는 증명은 아닙니다."
)
_KINDS = {"DELIVERY": "배달", "TAKEOUT": "포장", "INDOOR": "매장"}
#: A clock may run this much off between two lines before the page says that it was set (seconds).
_CLOCK_SET_S = 2.0
#: An order that claims to have waited longer before it came has a wrong time.
_LONGEST_WAIT = timedelta(days=31)
_TOLD_BY = frozenset({Step.SEEN, Step.ACKNOWLEDGED, Step.LINK_BACK})


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """What the journal holds in the clear about an order; times are aware UTC."""

    order_id: str
    display_id: str
    platform: str
    kind: str
    created_at: datetime
    received_at: datetime
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the page: local time, time since the line before and since the first, words."""

    seq: int
    at: str
    after: str
    since_first: str
    step: str
    actor: str
    detail: str


@dataclass(frozen=True, slots=True)
class OrderPage:
    """One order: its heading, the answers to what is asked in a dispute, network gaps, and every line."""

    title: str
    answers: tuple[tuple[str, str], ...]
    gaps: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class DayRoot:
    """A day's root: the chain value of its last line. ``is_over`` tells that no line can follow any more."""

    day: date
    seq: int
    root: str
    is_over: bool


def local(at: datetime) -> str:
    """Return the shop's time with milliseconds: ``2026-03-06 19:00:00.250``."""
    return at.astimezone(SEOUL).isoformat(" ", "milliseconds").removesuffix("+09:00")


def lasting(seconds: float) -> str:
    """Return ``12.345초``, ``3분 02.100초`` or ``1시간 00분 05.000초``."""
    ms = round(seconds * 1000)
    minutes, ms = divmod(max(ms, 0), 60_000)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}시간 {minutes:02}분 {ms / 1000:06.3f}초"
    return f"{minutes}분 {ms / 1000:06.3f}초" if minutes else f"{ms / 1000:.3f}초"


def order_page(order: OrderFacts, lines: Sequence[ChainedLine], desk: Iterable[ChainedLine]) -> OrderPage:
    """Return an order's page; ``desk`` are the whole desk's lines around its life (``desk_lines_around``)."""
    return OrderPage(
        plain(f"주문 {order.display_id or order.order_id}"),
        _answers(order, [chained.line for chained in lines]),
        tuple(_gaps(desk, *life_of(order, lines))),
        tuple(_rows(lines)),
    )


def life_of(order: OrderFacts, lines: Sequence[ChainedLine]) -> tuple[datetime, datetime]:
    """Return from when to when an order lives: since the platform made it, until its closing, else its last line.

    A time of the platform's that cannot be true does not count.
    """
    is_likely = timedelta() <= order.received_at - order.created_at <= _LONGEST_WAIT
    last = lines[-1].line.at if lines else order.received_at
    return order.created_at if is_likely else order.received_at, max(
        order.closed_at or last, order.received_at
    )


def _answers(order: OrderFacts, lines: Sequence[BlackBoxLine]) -> tuple[tuple[str, str], ...]:
    """Answer what is asked in a dispute, each from the first line that tells it."""
    return (
        ("주문 ID", plain(order.order_id)),
        ("종류", plain(f"{_KINDS.get(order.kind, order.kind or '알 수 없음')} · {order.platform}")),
        ("플랫폼이 적은 주문 시각", local(order.created_at)),
        ("가게에 들어온 시각", local(order.received_at)),
        ("벨이 울린 시각", _rang(lines)),
        ("벨을 멈춘 사람", _each(lines, Step.SILENCED)),
        ("결정", _each(lines, Step.DECIDED)),
        ("결정을 보낸 시각", _each(lines, Step.SENT)),
        ("플랫폼이 확인한 시각", _each(lines, Step.CONFIRMED)),
        ("플랫폼의 거절·불확실", _each(lines, Step.REFUSED, Step.UNSURE)),
        ("취소", _each(lines, Step.CUSTOMER_ASKED, Step.CANCELLED)),
        ("인쇄", _each(lines, Step.PRINTED, Step.PRINT_UNKNOWN, Step.PRINT_FAILED)),
    )


def _rang(lines: Sequence[BlackBoxLine]) -> str:
    """Return when it rang first, how often, and when it should have and was silent."""
    rang = [line for line in lines if line.step is Step.RANG]
    told = [f"{local(rang[0].at)} ({len(rang)}번)"] if rang else ["울린 기록 없음"]
    silent = next((line for line in lines if line.step is Step.SILENT), None)
    if silent is not None:
        told.append(f"{local(silent.at)} 소리 없음: {plain(silent.detail)}")
    return "\n".join(told)


def _each(lines: Sequence[BlackBoxLine], *steps: Step) -> str:
    """Return the lines of these steps, one under the other; several steps are named."""
    told = []
    for line in lines:
        if line.step in steps:
            name = STEPS[line.step] if len(steps) > 1 else ""
            parts = [local(line.at), actor_words(line.actor), name, detail_words(line)]
            told.append(" · ".join(part for part in parts if part))
    return "\n".join(told) or "기록 없음"


def _rows(lines: Sequence[ChainedLine]) -> Iterable[Row]:
    """Return every line with the time that passed since the one before."""
    since_first_s = 0.0
    before: BlackBoxLine | None = None
    for chained in lines:
        line = chained.line
        note = ""
        passed_s = 0.0
        if before is not None:
            wall_s = (line.at - before.at).total_seconds()
            steady_s = (line.monotonic_ms - before.monotonic_ms) / 1000
            passed_s = steady_s if steady_s >= 0 else max(wall_s, 0.0)
            if abs(wall_s - steady_s) > _CLOCK_SET_S:
                note = "이 사이에 시계가 바뀌었거나 컴퓨터가 다시 켜졌습니다."
        since_first_s += passed_s
        detail = " · ".join(part for part in (detail_words(line), note) if part)
        yield Row(
            chained.seq,
            local(line.at),
            f"+{lasting(passed_s)}",
            lasting(since_first_s),
            STEPS[line.step],
            actor_words(line.actor),
            detail,
        )
        before = line


def _gaps(desk: Iterable[ChainedLine], start: datetime, end: datetime) -> Iterable[str]:
    """Return the network gaps that overlap the order's time.

    A gap whose end was not written (the program was ended in it) ends at the latest with the next answered poll.
    """
    lost: BlackBoxLine | None = None
    for chained in desk:
        line = chained.line
        if line.step is Step.LINK_LOST and lost is None:
            lost = line
        elif lost is not None and line.step in _TOLD_BY:
            if line.at >= start and lost.at <= end:
                latest = "" if line.step is Step.LINK_BACK else "늦어도 "
                took = lasting((line.at - lost.at).total_seconds())
                yield f"{local(lost.at)} ~ {latest}{local(line.at)} ({took}) · {detail_words(lost)}"
            lost = None
        elif line.step in {Step.RESTORED, Step.HUNG, Step.CRASHED} and start <= line.at <= end:
            yield " · ".join(part for part in (local(line.at), STEPS[line.step], detail_words(line)) if part)
    if lost is not None and lost.at <= end:
        yield f"{local(lost.at)} ~ 복구 기록 없음 · {detail_words(lost)}"


def chain_words(check: ChainCheck) -> tuple[str, ...]:
    """Return what the walk along the whole chain found; it claims nothing that was not checked."""
    told = []
    if check.first_broken is not None:
        told.append(
            f"기록 사슬이 {check.first_broken:,}번째 줄에서 끊겼습니다. 그 줄부터는 나중에 고쳐졌을 수 있습니다."
        )
    elif not check.keyed + check.plain + check.unjudged:
        told.append("기록이 없습니다.")
    if check.keyed:
        told.append(f"{check.keyed:,}줄을 이 컴퓨터의 열쇠(HMAC-SHA256)로 확인했습니다.")
    if check.plain:
        told.append(
            f"{check.plain:,}줄은 열쇠 없이(SHA-256만) 이어졌습니다. "
            "파일을 고칠 수 있는 사람은 이 줄들을 새로 이어 쓸 수 있습니다."
        )
    if check.unjudged:
        told.append(f"{check.unjudged:,}줄은 여기에 없는 열쇠로 쓰여 확인하지 못했습니다.")
    if check.restores:
        told.append(
            f"기록을 되돌리거나 끝부분을 잃은 일이 {check.restores:,}번 있었습니다('기록을 되돌림' 줄). "
            "그때 잃은 줄은 여기에 없고, 그 줄까지의 확인값을 미리 인쇄했다면 이 기록에서 찾을 수 없습니다."
        )
    return tuple(told)


def root_words(root: DayRoot) -> str:
    """Return a day's root as it is printed."""
    so_far = "" if root.is_over else " (하루가 끝나지 않아 지금까지의 값)"
    return f"{root.day} 확인값{so_far}: {root.root} ({root.seq:,}번째 줄)"
