"""What each picture of a span shows and says, from the counts. Pure; it must not know widgets, nor who counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from merchant_desk.services.books.history_port import Pictures
from merchant_desk.ui import telling, words

from . import history_words as texts
from .charts import Bar
from .row_bars import RowBar
from .spans import day_words, month_names, weekdays

#: Hours without any order at both ends are left out, but so many always stand side by side.
_LEAST_HOURS = 8
#: With more days than this under the bars, a day is its number alone.
_NAMED_DAYS = 14
#: From so many days on the bars are months.
_MOST_DAYS = 93
_LONGEST_DISH = 60
_MINUTE_S = 60


def hours_shown(by_hour: tuple[int, ...]) -> range:
    """Return the hours of the day that are drawn: from the first to the last with an order."""
    busy = [hour for hour, count in enumerate(by_hour) if count]
    if not busy:
        return range(10, 22)
    first, last = busy[0], busy[-1]
    while last - first + 1 < _LEAST_HOURS:
        first, last = max(0, first - 1), min(23, last + 1)
    return range(first, last + 1)


def is_empty(pictures: Pictures) -> bool:
    """Tell whether there was no order at all."""
    return not any(pictures.by_hour) and not any(orders for _, orders, _, _, _ in pictures.days)


def hour_bars(pictures: Pictures) -> tuple[Bar, ...]:
    """Return orders by the hour; the busiest is strong."""
    strongest = _only_greatest(pictures.by_hour)
    return tuple(
        Bar(
            texts.HOUR(hour=hour),
            count,
            f"{count:,}" if count else "",
            texts.HOUR_SPOKEN(hour=hour, count=f"{count:,}"),
            strong=hour == strongest,
        )
        for hour in hours_shown(pictures.by_hour)
        for count in (pictures.by_hour[hour],)
    )


def _only_greatest(values: Sequence[float]) -> int:
    """Return where the greatest value stands; -1 where there is none, or where it is not alone."""
    greatest = max(values, default=0)
    return list(values).index(greatest) if greatest > 0 and list(values).count(greatest) == 1 else -1


def hour_finding(pictures: Pictures) -> str:
    """Return the busiest hour in a sentence."""
    busiest = max(pictures.by_hour, default=0)
    return texts.BUSIEST_HOUR(hour=pictures.by_hour.index(busiest), count=f"{busiest:,}") if busiest else ""


def weekday_cells(
    pictures: Pictures,
) -> tuple[list[str], list[str], list[tuple[int, ...]], list[str]]:
    """Return rows, columns, numbers and spoken lines of weekday by hour."""
    hours = hours_shown(pictures.by_hour)
    names = weekdays()
    cells = [tuple(line[hour] for hour in hours) for line in pictures.by_weekday]
    spoken = [
        texts.WEEKDAY_SPOKEN(
            weekday=name,
            hours=", ".join(
                texts.HOUR_SPOKEN(hour=hour, count=f"{count:,}") for hour, count in enumerate(line) if count
            ),
        )
        for name, line in zip(names, pictures.by_weekday, strict=True)
        if any(line)
    ]
    return names, [texts.HOUR(hour=hour) for hour in hours], cells, spoken


def weekday_finding(pictures: Pictures) -> str:
    """Return the busiest weekday with its hour in a sentence."""
    count, day, hour = max(
        (
            (count, -day, -hour)
            for day, line in enumerate(pictures.by_weekday)
            for hour, count in enumerate(line)
        ),
        default=(0, 0, 0),
    )
    return texts.BUSIEST_WEEKDAY(weekday=weekdays()[-day], hour=-hour, count=f"{count:,}") if count else ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day or, in a long span, a month: what stands under its bar, what it is called, and its counts."""

    label: str
    name: str
    orders: int
    seconds: float | None
    late: int


def stretches(pictures: Pictures) -> tuple[Stretch, ...]:
    """Return the days of a span; of a long one its months, each day's mean weighed by its orders."""
    if (pictures.last - pictures.first).days < _MOST_DAYS:
        return tuple(
            Stretch(
                _day_label(day, pictures.first, pictures.last),
                day_words(day, pictures.last),
                orders,
                seconds,
                late,
            )
            for day, orders, _, seconds, late in pictures.days
        )
    months: dict[tuple[int, int], list[tuple[int, float | None, int]]] = {}
    for day, orders, _, seconds, late in pictures.days:
        months.setdefault((day.year, day.month), []).append((orders, seconds, late))
    return tuple(
        Stretch(
            texts.MONTH_LABEL(month=month_names()[month - 1]),
            texts.MONTH_NAME(year=year, month=month_names()[month - 1]),
            sum(orders for orders, _, _ in counts),
            mean((orders, seconds) for orders, seconds, _ in counts),
            sum(late for _, _, late in counts),
        )
        for (year, month), counts in months.items()
    )


def _day_label(day: date, first: date, last: date) -> str:
    """Return what stands under a day's bar: its weekday and number, its number alone, or its month and number."""
    if (last - first).days < _NAMED_DAYS:
        return texts.DAY_LABEL(weekday=weekdays()[day.weekday()], day=day.day)
    if (first.year, first.month) == (last.year, last.month):
        return str(day.day)
    return f"{day.month}.{day.day}"


def mean(counted: Iterable[tuple[int, float | None]]) -> float | None:
    """Return the mean of values, each weighed by its count; None where there are none."""
    known = [(count, value) for count, value in counted if value is not None and count > 0]
    weight = sum(count for count, _ in known)
    return sum(count * value for count, value in known) / weight if weight else None


def decision_bars(pictures: Pictures) -> tuple[Bar, ...]:
    """Return the mean seconds to a decision for each stretch; one without any has no bar. The slowest is strong."""
    shown = stretches(pictures)
    strongest = _only_greatest([one.seconds or 0.0 for one in shown])
    bars = []
    for number, one in enumerate(shown):
        figure = duration(one.seconds) if one.seconds is not None else ""
        spoken = texts.DAY_SPOKEN(day=one.name, figure=figure or words.NONE_YET())
        bars.append(Bar(one.label, one.seconds or 0.0, figure, spoken, strong=number == strongest))
    return tuple(bars)


def decision_finding(pictures: Pictures) -> str:
    """Return the mean of the span, each day by its orders, in a sentence."""
    known = mean((orders, seconds) for _, orders, _, seconds, _ in pictures.days)
    return texts.MEAN_DECISION(time=duration(known)) if known is not None else ""


def duration(seconds: float) -> str:
    """Return ``21초`` or ``1분 5초``."""
    whole = round(seconds)
    if whole < _MINUTE_S:
        return words.SECONDS(seconds=whole)
    return texts.MINUTES_SECONDS(minutes=whole // _MINUTE_S, seconds=whole % _MINUTE_S)


def late_bars(pictures: Pictures) -> tuple[Bar, ...]:
    """Return how many orders were ready late, for each stretch. The worst is strong."""
    shown = stretches(pictures)
    strongest = _only_greatest([one.late for one in shown])
    return tuple(
        Bar(
            one.label,
            one.late,
            f"{one.late:,}" if one.late else "",
            texts.DAY_SPOKEN(day=one.name, figure=words.COUNT(count=f"{one.late:,}")),
            strong=number == strongest,
        )
        for number, one in enumerate(shown)
    )


def late_finding(pictures: Pictures) -> str:
    """Return how many of how many were late, in a sentence."""
    orders = sum(count for _, count, _, _, _ in pictures.days)
    late = sum(count for _, _, _, _, count in pictures.days)
    if not orders:
        return ""
    if not late:
        return texts.NEVER_LATE(orders=f"{orders:,}")
    return texts.LATE_OF(late=f"{late:,}", orders=f"{orders:,}", share=f"{100 * late / orders:.1f}")


def cancel_bars(pictures: Pictures) -> tuple[RowBar, ...]:
    """Return the cancellations by their reasons, most first."""
    made = []
    for code, count in pictures.cancels:
        name = telling.cancel_reason(code) if code else texts.NO_REASON()
        figure = words.COUNT(count=f"{count:,}")
        made.append(RowBar(name, count, figure, f"{name} {figure}"))
    return tuple(made)


def cancel_finding(pictures: Pictures) -> str:
    """Return how many were cancelled, in a sentence."""
    count = sum(number for _, number in pictures.cancels)
    return texts.CANCELS_IN_ALL(count=f"{count:,}") if count else texts.NO_CANCELS()


def dish_bars(pictures: Pictures) -> tuple[RowBar, ...]:
    """Return the dishes that were sold most, with their won."""
    made = []
    for name, quantity, won in pictures.dishes:
        shown = telling.shorten(name, _LONGEST_DISH)
        figure = texts.DISH_FIGURE(quantity=f"{quantity:,}", won=f"{won:,}")
        made.append(RowBar(shown, quantity, figure, f"{shown} {figure}"))
    return tuple(made)


def dish_finding(pictures: Pictures) -> str:
    """Return what is sold most, in a sentence."""
    if not pictures.dishes:
        return texts.NO_DISHES_SOLD()
    name, quantity, _ = pictures.dishes[0]
    return texts.TOP_DISH(name=telling.shorten(name, _LONGEST_DISH), quantity=f"{quantity:,}")
