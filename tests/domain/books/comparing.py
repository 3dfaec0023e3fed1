"""One order on both sides: what the tests of the comparison compare, and that nothing of a difference is lost."""

from merchant_desk.domain.books.comparison import compare_order
from merchant_desk.domain.books.settlement import expected_lines
from tests.domain.books.sold import DAY, RULE, make_sale

SALE = make_sale()
EXPECTED = expected_lines(SALE, DAY, RULE)
PAYOUT = 28_068


def compare(stated, sale=SALE, expected=None, rule=RULE, **more):
    lines = expected_lines(sale, DAY, rule) if expected is None and sale is not None else expected or ()
    found = compare_order(sale, lines, stated, rule, DAY, **more)
    if rule is not None and more.get("is_due", True):
        assert sum(one.amount for one in found) == sum(one.amount for one in stated) - sum(
            one.amount for one in lines
        )
    return found


def causes(found):
    return [(one.line, one.cause) for one in found]
