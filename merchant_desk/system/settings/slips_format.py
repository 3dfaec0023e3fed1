"""Turn the tables of menu categories and slips' designs into settings and back. It must not know files or pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.slip_design import NEEDED, PARTS, Designs, SlipDesign
from merchant_desk.services.settings import MenuCategory
from merchant_desk.services.slips.routing import REST

from .printers_format import COPIES_AT_MOST, refuse_twins
from .sections import Section, refused

CATEGORIES_AT_MOST = 50
WORDS_AT_MOST = 200
#: Pictures, which are printed as they are.
NEVER_LARGE = frozenset({"logo", "qr"})


def read_categories(tables: Iterable[object]) -> tuple[MenuCategory, ...]:
    """Return the categories of ``[[menu_categories]]``; raises SettingsError."""
    categories = tuple(_category(Section(table, "menu_categories")) for table in tables)
    if len(categories) > CATEGORIES_AT_MOST:
        raise refused(f"메뉴 분류([[menu_categories]])는 {CATEGORIES_AT_MOST}개까지 적을 수 있습니다.")
    refuse_twins("메뉴 분류", [category.name for category in categories])
    return categories


def category_names(categories: Iterable[MenuCategory]) -> tuple[str, ...]:
    """Return the names that a printer's lists of dishes may have."""
    return (*(category.name for category in categories), REST)


def _category(section: Section) -> MenuCategory:
    name = section.required_text("name", 30)
    if name == REST:
        raise section.wrong(
            "name", f"'{REST}'일 수 없습니다. 분류되지 않은 메뉴가 저절로 '{REST}'에 들어갑니다."
        )
    words = section.texts("words", WORDS_AT_MOST, 60)
    if not words:
        raise section.wrong("words", '["콜라", "사이다"]처럼 메뉴 이름에 든 말을 하나 이상 적어야 합니다.')
    section.finish()
    return MenuCategory(name, words)


def read_slips(table: object) -> tuple[Designs, str]:
    """Return the designs of ``[slips]`` and the path of the logo (empty where there is none); raises SettingsError."""
    section = Section(table, "slips")
    logo = section.text("logo", 500)
    if logo and not Path(logo).is_absolute():
        raise section.wrong("logo", "드라이브나 /부터 적은 그림 파일이어야 합니다(예: D:\\로고.png).")
    designs = tuple(
        _design(Section(section.value(kind.value), f"slips.{kind.value}"), kind)
        for kind in PARTS
        if section.value(kind.value) is not None
    )
    section.finish()
    return Designs(designs), logo


def _design(section: Section, kind: SlipKind) -> SlipDesign:
    parts = PARTS[kind]
    if section.has("parts"):
        parts = section.words("parts", PARTS[kind])
        for name in sorted(NEEDED[kind] - set(parts), key=PARTS[kind].index):
            raise section.wrong("parts", f"'{name}'을(를) 빼놓을 수 없습니다.")
    may_grow = [name for name in parts if name not in NEVER_LARGE]
    large = frozenset(section.words("large", may_grow))
    copies = section.integer("copies", 0, 0, COPIES_AT_MOST)
    section.finish()
    return SlipDesign(kind, parts, large, copies)


def write_categories(categories: Iterable[MenuCategory]) -> list[dict[str, object]]:
    """Return the tables of the categories."""
    return [{"name": category.name, "words": list(category.words)} for category in categories]


def write_slips(designs: Designs, logo: str) -> dict[str, object]:
    """Return the table of the slips; kinds that nobody has changed are left out. The logo goes by its path."""
    table: dict[str, object] = {"logo": logo} if logo else {}
    for kind, parts in PARTS.items():
        for design in designs.designs:
            if design.kind is kind:
                table[kind.value] = _design_table(design, parts)
    return table


def _design_table(design: SlipDesign, known: Sequence[str]) -> dict[str, object]:
    large = [name for name in known if name in design.large and name in design.parts]
    return {
        "parts": list(design.parts),
        "large": [name for name in large if name not in NEVER_LARGE],
        "copies": design.copies,
    }
