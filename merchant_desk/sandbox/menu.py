"""What the practice shop sells and what its customers are like; plain data, it must not know the wire."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

#: Ids of the menu are made from its codes: the same dish has the same id in every order and at every start.
_MENU = uuid.UUID("5f0c9a64-8f7e-4c1d-9d53-0d1f5b8f2a11")


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a dish: its price in won is added to each portion."""

    name: str
    price: int
    code: str


@dataclass(frozen=True, slots=True)
class Dish:
    """A dish, its price in won and the groups of which a customer takes at most one choice each."""

    name: str
    price: int
    code: str
    groups: tuple[tuple[Choice, ...], ...] = ()


def id_of(code: str) -> str:
    """Return the id of the dish or option with this code."""
    return str(uuid.uuid5(_MENU, code))


_HEAT = (Choice("순한맛", 0, "O-101"), Choice("보통맛", 0, "O-102"), Choice("아주 매운맛", 500, "O-103"))
_CHEESE = (Choice("모짜렐라 치즈 추가", 1500, "O-111"), Choice("계란 추가", 1000, "O-112"))
_SIZE = (Choice("곱빼기", 1500, "O-121"),)
_RICE = (Choice("공깃밥 추가", 1000, "O-131"), Choice("볶음밥 추가", 2500, "O-132"))
_HERB = (Choice("고수 빼기", 0, "O-141"), Choice("고수 많이", 500, "O-142"))

DISHES: tuple[Dish, ...] = (
    Dish("국물떡볶이", 5500, "M-001", (_HEAT, _CHEESE)),
    Dish("로제떡볶이", 8500, "M-002", (_HEAT, _CHEESE)),
    Dish("모둠튀김", 6000, "M-003"),
    Dish("찹쌀순대", 5000, "M-004"),
    Dish("참치김밥", 4500, "M-005"),
    Dish("돈가스김밥", 5000, "M-006"),
    Dish("라볶이", 6500, "M-007", (_HEAT, _CHEESE)),
    Dish("쫄면", 7000, "M-008", (_SIZE,)),
    Dish("김치찌개", 9000, "M-009", (_HEAT, _RICE)),
    Dish("뚝배기불고기", 10500, "M-010", (_RICE,)),
    Dish("제육덮밥", 9500, "M-011", (_SIZE, _CHEESE)),
    Dish("돌솥비빔밥", 9500, "M-012", (_CHEESE,)),
    Dish("똠얌 쌀국수", 11000, "M-013", (_HERB, _SIZE)),
    Dish("왕돈가스", 11500, "M-014", (_CHEESE, _RICE)),
    Dish("꼬치어묵(6개)", 4000, "M-015"),
    Dish("콜라 500ml", 2000, "M-016"),
)

ITEM_NOTES = (
    "덜 맵게 해 주세요",
    "단무지 넉넉히 부탁드려요",
    "국물 따로 포장해 주세요",
    "양파 빼 주세요",
    "땅콩 알레르기가 있어요. 꼭 빼 주세요!",
    "햄 빼고 계란 많이요",
)
STORE_NOTES = (
    "항상 잘 먹고 있습니다. 맛있게 부탁드려요.",
    "아이가 먹을 거라 맵지 않게 해 주세요.",
    "뜨겁게 부탁드립니다.",
    "김치 조금만 더 주세요.",
    "",
)
DELIVERY_NOTES = (
    "문 앞에 놓고 벨은 누르지 말아 주세요. 아기가 자요.",
    "공동현관 비밀번호 #1204*, 문 앞에 두고 문자 주세요.",
    "도착하면 전화 주세요.",
    "경비실 옆 무인 보관함에 넣어 주세요.",
    "조심히 안전하게 와 주세요.",
)
FAMILY_NAMES = ("김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "남궁", "황보", "탁", "옥")
GIVEN_NAMES = (
    "서연",
    "민준",
    "지우",
    "하준",
    "예린",
    "도윤",
    "수빈",
    "은채",
    "찬혁",
    "보름",
    "슬기",
    "솔",
    "빛나",
    "햇살",
)
CARDS = (
    ("국민카드", "VISA"),
    ("신한카드", "MASTERCARD"),
    ("삼성카드", "AMEX"),
    ("현대카드", "VISA"),
    ("비씨카드", "OTHER"),
    ("농협카드", "JCB"),
)
BUILDINGS = ("한빛마을", "푸른숲아파트", "햇살빌라", "매화타운", "은행나무오피스텔", "새봄주공")
