"""Orders with a customer in them, and where that customer is held."""

from merchant_desk.domain.status import Status

HOUR = 3600.0
PERSON = ("김하늘", "010-1234-5678", "0507-1234-5678", "정조로", "1203호", "손님이 무서워요")
OVER = {"status": Status.DELIVERED, "settled": Status.DELIVERED}


def held_on_disk(desk):
    return [
        secret for secret in PERSON if secret in repr((desk.journal.disk.records, desk.journal.disk.sealed))
    ]


def held_in_memory(desk):
    book = desk.counter._book
    return [secret for secret in PERSON if secret in repr((book.records(), book._jobs))]


def delivered(desk):
    """An order that has just ended at the platform."""
    order_id = desk.cooking()
    desk.platform.cancel(order_id)
    desk.until(lambda: desk.status(order_id) is Status.CANCELLED)
    desk.counter.seen(order_id)
    desk.go(2)
    return order_id
