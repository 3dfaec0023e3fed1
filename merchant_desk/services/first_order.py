"""Whether any order of this shop ever came: what proves a registration. It must not know where orders are kept.

No call of the standard says whether a platform knows a merchant id: only an order that has come does.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from merchant_desk.domain.errors import DeskError

from .order_book import OrderBook
from .ports import Lanes

log = logging.getLogger(__name__)


class FirstOrder:
    """Main thread; owned by the counter; one run.

    ``read`` tells whether the journal has any order of this shop; it belongs on the reader's lane. Without it, or where
    it fails, nothing is claimed.
    """

    def __init__(self, book: OrderBook, lanes: Lanes, read: Callable[[], bool] | None = None) -> None:
        self._book = book
        self._lanes = lanes
        self._read = read
        self._known: frozenset[str] = frozenset()
        self._is_awaited = False

    def start(self) -> None:
        """Have the journal read; an order that is not in memory yet, and comes, proves the registration by itself."""
        if self._read is not None:
            self._known = frozenset(record.order_id for record in self._book.records())
            self._lanes.submit("reader", self._read, self._take, _not_read)

    def _take(self, came: bool) -> None:
        self._is_awaited = not came

    @property
    def is_awaited(self) -> bool:
        """Tell whether it is known that no order ever came."""
        if self._is_awaited and any(record.order_id not in self._known for record in self._book.told()):
            self._is_awaited = False
        return self._is_awaited


def _not_read(error: DeskError) -> None:
    """Claim nothing: the journal's own trouble is told elsewhere."""
    log.warning("whether any order ever came cannot be read: %s (%s)", error, error.detail)
