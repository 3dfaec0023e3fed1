"""How names are cut: Korean, foreign and odd ones are found by their parts, and marks never meet letters."""

import pytest

from merchant_desk.journal.books.words import (
    MOST_ASKED,
    MOST_LETTERS,
    MOST_PARTS,
    Indexed,
    folded,
    match_of,
    terms_of,
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("김치찌개", "김치찌개"),
        ("콜라 500ml(캔)", "콜라500ml캔"),
        ("Ａ－１２", "a12"),
        ("\u1100\u1175\u11b7", "김"),  # composed of its parts
        ("STRASSE ß", "strassess"),
        ("★ 추천! ★", "추천"),
        ("㎏", "kg"),
        ("§_", ""),
    ],
)
def test_a_text_is_folded_to_its_letters(text, plain):
    assert folded(text) == plain


def test_a_name_gives_its_letters_and_pairs():
    assert Indexed("", ("쫄면",)).tokens() - Indexed("").tokens() == {"쫄", "면", "쫄면"}


def test_what_else_an_order_has_is_marked():
    tokens = Indexed("", (), ("LOCAL_CURRENCY",), "TAKEOUT", "refused", 23_400).tokens()
    assert tokens == {"§tlocalcurrency", "§ktakeout", "§orefused", "§1a23", "§10a2", "§100a0", "§1000a0"}
    assert not any(token.startswith("§o") for token in Indexed("", outcome="finished").tokens())


def test_a_very_long_name_is_indexed_at_its_beginning():
    text = "".join(chr(0xAC00 + number) for number in range(MOST_LETTERS + 50))
    pairs = {token for token in Indexed("", (text,)).tokens() if len(token) == 2 and "§" not in token}
    assert len(pairs) == MOST_LETTERS - 1


def test_a_search_is_cut_at_its_spaces_and_each_part_asked_once():
    assert terms_of("  찌개  B-04 찌개 !! ") == ("찌개", "b04")
    assert terms_of("가" * 500) == ("가" * MOST_ASKED,)
    assert len(terms_of(" ".join(map(str, range(3_000))))) == MOST_PARTS


@pytest.mark.parametrize(
    ("asked", "match"),
    [
        ({"terms": ("김치찌",)}, '"김치" AND "치찌"'),
        ({"terms": ("면",)}, '"면"'),
        ({"terms": ("가가가",)}, '"가가"'),
        ({"terms": (), "tenders": ("CASH", "CARD")}, '("§tcard" OR "§tcash")'),
        ({"terms": ("면",), "kinds": ("INDOOR",)}, '"면" AND ("§kindoor")'),
        ({"terms": (), "outcomes": ("refused",)}, '("§orefused")'),
        ({"terms": (), "outcomes": ("refused", "open")}, ""),
        ({"terms": (), "least": 9_000, "most": 20_999}, '("§10a1" OR "§1a20" OR "§1a9")'),
        ({"terms": (), "least": 9_900_000}, '("§1000a10" OR "§100a99")'),
        ({"terms": (), "most": 999}, '("§1a0")'),
        ({"terms": (), "least": -5_000, "most": -1}, '("§1a0")'),
        ({"terms": (), "least": 10_000, "most": 9_000}, ""),
        ({"terms": ()}, ""),
    ],
)
def test_a_search_becomes_a_match(asked, match):
    assert match_of(**asked) == match


@pytest.mark.parametrize("least", [0, 7_000, 38_000, 123_456, 9_999_999, 50_000_000])
@pytest.mark.parametrize("width", [0, 999, 12_345, 3_456_789])
def test_few_marks_cover_every_amount_of_a_range(least, width):
    most = least + width
    marks = match_of((), least=least, most=most)
    assert marks.count("OR") < 60
    for amount in {least, (least + most) // 2, most}:
        tokens = Indexed("", total_minor=amount).tokens()
        assert sum(f'"{token}"' in marks for token in tokens) == 1
    for amount in (least - 1_000, most + 1_000):
        if 0 <= amount < 10_000_000:
            assert not any(f'"{token}"' in marks for token in Indexed("", total_minor=amount).tokens())
