"""Make plausible Korean orders from a seed; it must not know events, states or HTTP.

The same seed and number give the same order, whatever was made before; only times come from outside. Sums are
right: items + fees - discount = orderAmount = prepaid + pending = sum of the methods.

The Korean profile travels in ONE object ``x-kr`` at the top level of the order; each part is left out where
it does not apply::

    "x-kr": {
      "payments": [{"methodIndex": 0,            # index in payments.methods
                    "kind": "LOCAL_CURRENCY",    # ONNURI MEAL_CARD_CHILD CARD CASH COUPON
                    "name": "수원페이", "issuer": "경기지역화폐",
                    "cashReceipt": "NONE",       # PERSONAL BUSINESS
                    "cashReceiptNumber": "010-0000-0000"}],   # only with these two
      "sponsor": [{"discountIndex": 0,           # index in discounts
                   "shareIndex": 0,              # index in its sponsorshipValues
                   "kind": "PUBLIC",             # MARKETPLACE MERCHANT
                   "name": "경기도"}],
      "safePhone": {"number": "0507-1352-1234", "provider": "KT", "expiresAt": "2026-03-02T12:00:00.000Z"},
      "address": {"road": "경기도 수원시 팔달구 매화길12번길 3", "lot": "경기도 수원시 팔달구 매산로동 12-3",
                  "detail": "햇살빌라 101동 1203호", "legalDongCode": "4111510100"},   # DELIVERY only
      "giftCoupon": {"name": "수원시 소비쿠폰",  # given to the customer for this order; in no sum
                     "amount": {"value": 5000, "currency": "KRW"}, "givenBy": "경기도"},
      "deliveryNote": "문 앞에 놓아 주세요",        # DELIVERY only; also in deliveryAddress.reference
      "storeNote": "맵지 않게 해 주세요",           # also in extraInfo
      "disposables": false, "reusableContainer": false,
      "confirmBy": "2026-03-02T09:08:00.000Z"
    }
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from . import menu
from .extras import add_extras
from .payments import ITEM_FLOOR, make_discounts, make_payments, won
from .places import Place, make_place
from .scenarios import Mix
from .wishes import Wish, WishError

_COOKING_MIN = 20


def rfc3339(moment: datetime) -> str:
    """Return aware ``moment`` as UTC text with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def make_uuid(rng: Random) -> str:
    """Return a version 4 UUID out of ``rng``."""
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


@dataclass(frozen=True, slots=True)
class Shop:
    """Whom the orders are for."""

    merchant_id: str
    name: str
    region: str
    local_currency: str


@dataclass(frozen=True, slots=True)
class OrderMaker:
    """Makes order documents as the wire has them. Any thread; keeps nothing."""

    seed: int
    shop: Shop
    mix: Mix

    def make(
        self,
        number: int,
        wish: Wish,
        now: datetime,
        confirm_by: datetime,
        sold_out: frozenset[str] = frozenset(),
    ) -> dict[str, Any]:
        """Return order ``number`` (from 1) without lastEvent; raises WishError for a dish that is not sold.

        What has one of the ids in ``sold_out`` is not in it, but for dishes that the wish names.
        """
        rng = Random(f"{self.seed}:{number}")
        # Every draw below happens whether or not a wish overrides it, so one wish does not change the rest.
        kind = _pick(rng, self.mix.kinds, wish.kind)
        timing = _pick(rng, self.mix.timings, wish.timing)
        tender = _pick(rng, self.mix.tenders, wish.tender)
        order_id = make_uuid(rng)
        rider = _pick(rng, {"MERCHANT": 3, "MARKETPLACE": 1}, wish.delivered_by)
        place = make_place(rng, self.shop.region)
        person = _Person.drawn(rng, now)
        items = _items(Random(f"{self.seed}:{number}:items"), wish, self.mix.dishes, sold_out)
        food = sum(int(item["totalPrice"]["value"]) for item in items)
        fees = _fees(rng, kind, rider)
        tip = sum(int(fee["price"]["value"]) for fee in fees)
        discounts, sponsors = make_discounts(rng, wish, food, self.shop.region)
        off = sum(int(discount["amount"]["value"]) for discount in discounts)
        payments, x_payments = make_payments(rng, tender, food + tip - off, self.shop.local_currency)
        due = _due(rng, timing, wish, now)
        note, door = rng.choice(menu.STORE_NOTES), rng.choice(menu.DELIVERY_NOTES)
        disposables, container = rng.random() < 0.3, rng.random() < 0.15
        document: dict[str, Any] = {
            "id": order_id,
            "type": kind,
            "displayId": f"B-{(self.seed * 37 + 416 + number - 1) % 9999 + 1:04d}",
            "salesChannel": "PRACTICE",
            "category": "FOOD",
            "createdAt": rfc3339(now),
            "orderTiming": timing,
            "preparationStartDateTime": rfc3339(
                max(now, due - timedelta(minutes=_COOKING_MIN + 15)) if timing == "SCHEDULED" else now
            ),
            "merchant": {"id": self.shop.merchant_id, "name": self.shop.name},
            "items": items,
            "otherFees": fees,
            "discounts": discounts,
            "total": {
                "itemsPrice": won(food),
                "otherFees": won(tip),
                "discount": won(off),
                "orderAmount": won(food + tip - off),
            },
            "payments": payments,
            "customer": person.as_json(),
            **_way(rng, kind, rider, due, (place, door)),
        }
        if timing == "SCHEDULED":
            document["schedule"] = {
                "scheduledDateTimeStart": rfc3339(due),
                "scheduledDateTimeEnd": rfc3339(due + timedelta(minutes=20)),
            }
        if note:
            document["extraInfo"] = note
        for absent in [key for key in ("otherFees", "discounts") if not document[key]]:
            del document[absent]
        if wish.x_kr:
            document["x-kr"] = {
                "payments": x_payments,
                **({"sponsor": sponsors} if sponsors else {}),
                "safePhone": person.safe_phone(),
                **(_x_address(place, door) if kind == "DELIVERY" else {}),
                **({"storeNote": note} if note else {}),
                "disposables": disposables,
                "reusableContainer": container,
                "confirmBy": rfc3339(confirm_by),
            }
        add_extras(Random(f"{self.seed}:{number}:extras"), document, self.shop.region)
        return document


def _pick(rng: Random, weights: dict[str, int], wished: str) -> str:
    drawn = rng.choices(list(weights), list(weights.values()))[0]
    return wished or drawn


@dataclass(frozen=True, slots=True)
class _Person:
    customer_id: str
    name: str
    phone: str
    expires_at: datetime
    orders_here: int

    @classmethod
    def drawn(cls, rng: Random, now: datetime) -> _Person:
        return cls(
            customer_id=make_uuid(rng),
            name=rng.choice(menu.FAMILY_NAMES) + rng.choice(menu.GIVEN_NAMES),
            phone=f"0507-13{rng.randint(0, 99):02d}-{rng.randint(0, 9999):04d}",
            expires_at=now + timedelta(hours=3),
            orders_here=rng.choice((0, 0, 1, 2, 5, 12, 31)),
        )

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.customer_id,
            "name": self.name,
            "phone": {"number": self.phone},
            "ordersCountOnMerchant": self.orders_here,
        }

    def safe_phone(self) -> dict[str, Any]:
        return {"number": self.phone, "provider": "KT", "expiresAt": rfc3339(self.expires_at)}


def _items(rng: Random, wish: Wish, most: int, sold_out: frozenset[str]) -> list[dict[str, Any]]:
    drawn = rng.sample(menu.DISHES, rng.randint(1, most))
    to_be_had = [dish for dish in menu.DISHES if menu.id_of(dish.code) not in sold_out]
    drawn = [dish for dish in drawn if dish in to_be_had] or to_be_had[:1]
    if wish.dishes:
        by_name = {dish.name: dish for dish in menu.DISHES}
        if missing := [name for name in wish.dishes if name not in by_name]:
            raise WishError(f"the shop has no {', '.join(missing)}; it has {', '.join(by_name)}")
        drawn = [by_name[name] for name in wish.dishes]
    if not drawn:
        raise WishError("every dish is sold out")
    items = [_item(rng, index, dish, sold_out) for index, dish in enumerate(drawn)]
    while sum(int(item["totalPrice"]["value"]) for item in items) < ITEM_FLOOR:  # below it nobody delivers
        first = items[0]
        first["quantity"] += 1
        first["totalPrice"] = won(
            first["quantity"] * (first["unitPrice"]["value"] + first["optionsPrice"]["value"])
        )
    return items


def _item(rng: Random, index: int, dish: menu.Dish, sold_out: frozenset[str]) -> dict[str, Any]:
    chosen = [rng.choice(group) for group in dish.groups if rng.random() < 0.6]
    options: list[dict[str, Any]] = [
        {
            "id": menu.id_of(choice.code),
            "index": place,
            "name": choice.name,
            "externalCode": choice.code,
            "unit": "UN",
            "quantity": 1,
            "unitPrice": won(choice.price),
            "totalPrice": won(choice.price),
        }
        for place, choice in enumerate(choice for choice in chosen if menu.id_of(choice.code) not in sold_out)
    ]
    extra = sum(int(option["totalPrice"]["value"]) for option in options)
    quantity = rng.choices((1, 2, 3), (7, 3, 1))[0]
    item: dict[str, Any] = {
        "id": menu.id_of(dish.code),
        "index": index,
        "name": dish.name,
        "externalCode": dish.code,
        "unit": "UN",
        "quantity": quantity,
        "unitPrice": won(dish.price),
        "optionsPrice": won(extra),
        "totalPrice": won(quantity * (dish.price + extra)),
    }
    if options:
        item["options"] = options
    if rng.random() < 0.3:
        item["specialInstructions"] = rng.choice(menu.ITEM_NOTES)
    return item


def _fees(rng: Random, kind: str, rider: str) -> list[dict[str, Any]]:
    tip = rng.choice((1900, 2500, 3000, 3500, 4000))
    if kind != "DELIVERY":
        return []
    fee: dict[str, Any] = {
        "name": "배달팁",
        "type": "DELIVERY_FEE",
        "receivedBy": rider,
        "price": won(tip),
    }
    if rider == "MARKETPLACE":
        fee["receiverDocument"] = (
            "000-00-00000"  # the standard wants one for the platform; this one is nobody's
        )
    return [fee]


def _due(rng: Random, timing: str, wish: Wish, now: datetime) -> datetime:
    minutes = rng.randint(25, 55)
    ahead = rng.randrange(90, 300, 10)
    if timing != "SCHEDULED":
        return now + timedelta(minutes=wish.due_in_min or minutes)
    due = now + timedelta(minutes=wish.due_in_min or ahead)
    return due if wish.due_in_min else due.replace(minute=due.minute // 10 * 10, second=0, microsecond=0)


def _way(rng: Random, kind: str, rider: str, due: datetime, where: tuple[Place, str]) -> dict[str, Any]:
    """Return the part of the order that says how the food reaches the customer."""
    place, door = where
    code = f"{rng.randint(0, 9999):04d}"
    table = str(rng.randint(1, 14))
    if kind == "TAKEOUT":
        return {
            "takeout": {"mode": "DEFAULT", "takeoutDateTime": rfc3339(due)},
            "sendPreparing": True,
            "sendPickedUp": True,
        }
    if kind == "INDOOR":
        return {"indoor": {"mode": "PLACE", "indoorDateTime": rfc3339(due), "place": table}}
    return {
        "delivery": {
            "deliveredBy": rider,
            "deliveryAddress": {
                "country": "KR",
                "state": "KR-41",
                "city": place.city,
                "district": place.district,
                "street": place.street,
                "number": place.number,
                "complement": place.detail,
                "reference": door,
                "formattedAddress": f"{place.road}, {place.detail} ({place.district})",
                "postalCode": place.postal_code,
                "coordinates": {"latitude": place.latitude, "longitude": place.longitude},
            },
            "estimatedDeliveryDateTime": rfc3339(due),
            **({"pickupCode": code} if rider == "MARKETPLACE" else {}),
        },
        "sendDelivered": rider == "MERCHANT",
        "sendTracking": False,
    }


def _x_address(place: Place, door: str) -> dict[str, Any]:
    return {
        "address": {
            "road": place.road,
            "lot": place.lot,
            "detail": place.detail,
            "legalDongCode": place.dong_code,
        },
        "deliveryNote": door,
    }
