"""Invented addresses in the cities of Gyeonggi-do and the name of each city's local currency.

It must not know orders. Road and building numbers are made up; they belong to nobody.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from random import Random

from merchant_desk.paths import resource

from .menu import BUILDINGS

#: city: (district or "", dong, lot dong code, roads, post code prefix, latitude, longitude)
_AREAS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "수원시": (
        ("팔달구", "매산로동", "41115"),
        ("영통구", "망포동", "41117"),
        ("권선구", "곡반정동", "41113"),
    ),
    "성남시": (("분당구", "야탑동", "41135"), ("중원구", "상대원동", "41133")),
    "고양시": (("일산동구", "마두동", "41285"), ("덕양구", "화정동", "41281")),
    "용인시": (("수지구", "풍덕천동", "41465"), ("기흥구", "보정동", "41463")),
    "안양시": (("동안구", "호계동", "41173"), ("만안구", "안양동", "41171")),
    "안산시": (("단원구", "고잔동", "41273"), ("상록구", "사동", "41271")),
    "부천시": (("원미구", "중동", "41192"), ("소사구", "송내동", "41194")),
    "화성시": (("", "반송동", "41590"), ("", "향남읍", "41590")),
    "김포시": (("", "구래동", "41570"), ("", "사우동", "41570")),
    "파주시": (("", "금촌동", "41480"), ("", "야당동", "41480")),
    "오산시": (("", "원동", "41370"), ("", "세교동", "41370")),
    "평택시": (("", "비전동", "41220"), ("", "서정동", "41220")),
    "안성시": (("", "공도읍", "41550"), ("", "봉산동", "41550")),
}
_ROADS = ("느티나무로", "햇빛공원로", "매화길", "은하수로", "새싹로", "물레방아길", "단풍나무로", "달맞이로")


@dataclass(frozen=True, slots=True)
class Place:
    """One address in the forms that Korean riders need; coordinates in degrees."""

    city: str
    district: str
    street: str
    number: str
    detail: str
    road: str
    lot: str
    dong_code: str
    postal_code: str
    latitude: float
    longitude: float


def local_currency(region: str) -> str:
    """Return the name of ``region``'s local currency from regions.csv; raises ValueError for no such city."""
    text = resource("regions.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
    for row in rows:
        if row["sigun"] == region:
            return row["local_currency"]
    known = ", ".join(row["sigun"] for row in rows)
    raise ValueError(f"{region!r} is no city of the platform; it knows {known}")


def make_place(rng: Random, region: str) -> Place:
    """Return an invented address in ``region``."""
    district, dong, code = rng.choice(_AREAS.get(region, (("", "중앙동", "41000"), ("", "신흥동", "41000"))))
    road, number = f"{rng.choice(_ROADS)}{rng.randint(1, 60)}번길", str(rng.randint(3, 180))
    building = rng.choice(BUILDINGS)
    detail = f"{building} {rng.randint(101, 118)}동 {rng.randint(1, 19)}{rng.randint(1, 4):02d}호"
    city = " ".join(part for part in ("경기도", region, district) if part)
    return Place(
        city=region,
        district=dong,
        street=road,
        number=number,
        detail=detail,
        road=f"{city} {road} {number}",
        lot=f"{city} {dong} {rng.randint(10, 980)}-{rng.randint(1, 40)}",
        dong_code=f"{code}{rng.randint(101, 140)}00",
        postal_code=f"1{rng.randint(0, 8)}{rng.randint(0, 999):03d}",
        latitude=round(37.0 + rng.random() * 0.9, 6),
        longitude=round(126.7 + rng.random() * 0.8, 6),
    )
