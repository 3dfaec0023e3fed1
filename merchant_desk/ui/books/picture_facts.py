"""What each picture of a span shows and says, from the counts. Pure; it must not know widgets, nor who counts."""

from __future__ import annotations

from datetime import date

from merchant_desk.services.books.history_port import Pictures
from merchant_desk.ui import telling, words

from . import history_words as texts
from .charts import Bar
from .row_bars import RowBar
from .spans import day_words, weekdays

#: Hours without any order at both ends are left out, but so many always stand side by side.
_LEAST_HOURS = 8
#: With more days than this under the bars, a day is its number alone.
_NAMED_DAYS = 14
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
    busiest = max(pictures.by_hour, default=0)
    return tuple(
        Bar(
            texts.HOUR(hour=hour),
            count,
            str(count) if count else "",
            texts.HOUR_SPOKEN(hour=hour, count=count),
            strong=0 < count == busiest,
        )
        for hour in hours_shown(pictures.by_hour)
        for count in (pictures.by_hour[hour],)
    )


def hour_finding(pictures: Pictures) -> str:
    """Return the busiest hour in a sentence."""
    busiest = max(pictures.by_hour, default=0)
    return texts.BUSIEST_HOUR(hour=pictures.by_hour.index(busiest), count=busiest) if busiest else ""


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
                texts.HOUR_SPOKEN(hour=hour, count=count) for hour, count in enumerate(line) if count
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
    return texts.BUSIEST_WEEKDAY(weekday=weekdays()[-day], hour=-hour, count=count) if count else ""


def day_label(day: date, first: date, last: date) -> str:
    """Return what stands under a day's bar: its weekday and number, its number alone, or its month and number."""
    if (last - first).days < _NAMED_DAYS:
        return texts.DAY_LABEL(weekday=weekdays()[day.weekday()], day=day.day)
    if (first.year, first.month) == (last.year, last.month):
        return str(day.day)
    return f"{day.month}.{day.day}"


def decision_bars(pictures: Pictures) -> tuple[Bar, ...]:
    """Return the mean seconds to a decision for each day; a day without one has none."""
    known = [seconds for _, _, _, seconds, _ in pictures.days if seconds is not None]
    slowest = max(known, default=0.0)
    return tuple(
        Bar(
            day_label(day, pictures.first, pictures.last),
            seconds or 0.0,
            duration(seconds) if seconds is not None else "",
            texts.DAY_SPOKEN(
                day=day_words(day, pictures.last),
                figure=duration(seconds) if seconds is not None else words.NONE_YET(),
            ),
            strong=seconds is not None and 0 < seconds == slowest,
        )
        for day, _, _, seconds, _ in pictures.days
    )


def decision_finding(pictures: Pictures) -> str:
    """Return the mean of the span, each day by its orders, in a sentence."""
    known = [
        (orders, seconds) for _, orders, _, seconds, _ in pictures.days if seconds is not None and orders
    ]
    if not known:
        return ""
    mean = sum(orders * seconds for orders, seconds in known) / sum(orders for orders, _ in known)
    return texts.MEAN_DECISION(time=duration(mean))


def duration(seconds: float) -> str:
    """Return ``21초`` or ``1분 5초``."""
    whole = round(seconds)
    if whole < _MINUTE_S:
        return words.SECONDS(seconds=whole)
    return texts.MINUTES_SECONDS(minutes=whole // _MINUTE_S, seconds=whole % _MINUTE_S)


def late_bars(pictures: Pictures) -> tuple[Bar, ...]:
    """Return how many orders were ready late, for each day."""
    most = max((late for _, _, _, _, late in pictures.days), default=0)
    return tuple(
        Bar(
            day_label(day, pictures.first, pictures.last),
            late,
            str(late) if late else "",
            texts.DAY_SPOKEN(day=day_words(day, pictures.last), figure=words.COUNT(count=late)),
            strong=0 < late == most,
        )
        for day, _, _, _, late in pictures.days
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
