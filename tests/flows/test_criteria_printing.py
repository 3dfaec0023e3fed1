"""What a large platform asks of every order receiver, judged on paper.

One test for each criterion that concerns the printed ticket; its id is the test's name.
"""

from __future__ import annotations

from merchant_desk.domain.job import SlipKind
from tests.flows.shop import slips_of


def test_if_22_the_printed_ticket_says_all_that_a_suggested_one_does(shop, printer):
    """That is: which order, of what kind, when, what with which wishes, for how much, paid how, where to."""
    order_id = shop.order(kind="DELIVERY", timing="INSTANT", tender="CASH")
    order = shop.record(order_id).order
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    kinds = {job.slip for job in shop.prints(order_id)}
    assert kinds == {SlipKind.KITCHEN, SlipKind.DELIVERY}
    (ticket,) = (slip for slip in slips_of(printer, order.display_id) if "합계" in slip)
    said = " ".join(ticket.split())
    assert f"배달 {order.display_id}" in said
    assert "주문 일시" in said
    for item in order.items:
        assert item.name in said
        assert str(item.total) in said
        for option in item.options:
            assert option.name in said
    for fee in order.fees:
        assert str(fee.amount) in said
    for discount in order.discounts:
        assert str(discount.amount).lstrip("-") in said
        assert "부담" in said
    assert str(order.total.amount) in said
    assert "현금" in said
    assert "받을 금액" in said
    assert order.address is not None
    assert (order.address.road or order.address.formatted) in said
    assert shop.counter.facts().shop.name in said
