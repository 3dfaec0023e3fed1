"""Sales, rules and lines for the tests of the books: a delivery of two dishes, and rates that are easy to reckon."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.rates import WHOLE, Rate
from merchant_desk.domain.books.sale import Borne, Charge, Outcome, Paid, Sale, SoldDish
from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.order import OrderKind, Sponsor, Tender
from tests.builders import MERCHANT_ID, NOW, ORDER_ID

DAY = date(2026, 7, 21)
RULE = FeeRule(
    "baedal-teukgeup",
    date(2026, 1, 1),
    Rate.of_percent("1"),
    {Tender.CARD: Rate.of_percent("1.92")},
    Rate.of_percent("0.92"),
    words="2026-01-01부터",
)


def make_sale(**changes) -> Sale:
    """마라탕 11,000 (with cheese for 1,500), two 꿔바로우 for 15,000, 3,000 for the ride; paid by card in the app."""
    sale = Sale(
        ORDER_ID,
        "#D-4821",
        MERCHANT_ID,
        NOW,
        Outcome.FINISHED,
        OrderKind.DELIVERY,
        items=26_000,
        fees=3_000,
        discount=0,
        total=29_000,
        paid=(Paid(Tender.CARD, "국민카드", 29_000, online=True),),
        charges=(Charge("DELIVERY_FEE", to_platform=False, amount=3_000),),
        dishes=(
            SoldDish("마라탕(중)", Decimal(1), 11_000, (("치즈 추가", 1_500),)),
            SoldDish("꿔바로우", Decimal(2), 15_000),
        ),
    )
    return replace(sale, **changes)


def stated_lines(*lines: tuple[Line, int] | tuple[Line, int, Tender | None], batch_id="b-1", rule=""):
    """Lines of a statement: line, amount and perhaps tender."""
    return tuple(
        SettledLine(
            DAY,
            ORDER_ID,
            Source.STATED,
            line[0],
            line[2] if len(line) > 2 else None,
            line[1],
            "KRW",
            rule,
            batch_id,
        )
        for line in lines
    )


def as_stated(lines, batch_id="b-1", **changes: int):
    """Expected lines as a statement has them; ``changes`` are other amounts by the line's word (0: not stated)."""
    changed = [
        replace(
            line,
            source=Source.STATED,
            batch_id=batch_id,
            rule="",
            amount=changes.get(line.line.value, line.amount),
        )
        for line in lines
    ]
    return tuple(line for line in changed if line.amount)


RATES = st.integers(0, WHOLE).map(Rate)
AMOUNTS = st.integers(0, 10**7)
RULES = st.builds(
    FeeRule,
    st.just("some"),
    st.just(date(2026, 1, 1)),
    RATES,
    st.dictionaries(st.sampled_from(Tender), RATES),
    RATES,
    RATES,
    st.integers(0, 10_000),
    takeout=st.none() | RATES,
)


@st.composite
def sales(draw) -> Sale:
    """Any sale whose parts sum up: split tenders, other payers, fees of the platform, nothing at all."""
    paid = draw(
        st.lists(
            st.builds(Paid, st.sampled_from(Tender), st.just(""), AMOUNTS, st.booleans()), max_size=4
        ).map(tuple)
    )
    borne = draw(
        st.lists(st.builds(Borne, st.just("CART"), st.sampled_from(Sponsor), AMOUNTS), max_size=3).map(tuple)
    )
    kinds = st.sampled_from(["DELIVERY_FEE", "SERVICE_FEE", "TIP"])
    charges = draw(st.lists(st.builds(Charge, kinds, st.booleans(), AMOUNTS), max_size=3).map(tuple))
    return make_sale(
        kind=draw(st.sampled_from(OrderKind)),
        outcome=draw(st.sampled_from([Outcome.OPEN, Outcome.FINISHED])),
        fees=sum(charge.amount for charge in charges),
        discount=sum(share.amount for share in borne),
        total=sum(part.amount for part in paid),
        paid=paid,
        borne=borne,
        charges=charges,
    )
