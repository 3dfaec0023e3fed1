"""The self-test says of each part of the program whether it is whole, and what to do where it is not."""

import pytest

from merchant_desk.services.checking.rows import Verdict
from merchant_desk.services.program.self_test import NAMES, Looked, Part, self_test


def only(part, look):
    (row,) = self_test({part: look})
    return row


def test_rows_stand_in_one_order_and_only_what_was_looked_at():
    rows = self_test({Part.FEES: Looked("practice"), Part.KEYRING: Looked("SecretService")})
    assert [(row.key, row.name, row.verdict) for row in rows] == [
        ("keyring", "비밀 보관함", Verdict.GOOD),
        ("fees", "요율표", Verdict.GOOD),
    ]


@pytest.mark.parametrize("part", Part)
def test_a_part_that_lacks_something_names_it_and_says_what_to_do(part):
    row = only(part, Looked("found", lacks=("libpulse.so.0", "qxcb"), is_alone=True))
    assert (row.key, row.name, row.verdict) == (part.value, NAMES[part], Verdict.BAD)
    assert row.sentence == "빠진 것이 있습니다: libpulse.so.0, qxcb"
    assert row.action.endswith(("주세요.", "fonts-nanum)."))


def test_a_part_that_failed_says_why():
    row = only(Part.SHEETS, Looked(detail="ImportError: no calamine"))
    assert row.verdict is Verdict.BAD
    assert row.told == "쓸 수 없습니다: ImportError: no calamine 프로그램을 다시 설치해 주세요."


@pytest.mark.parametrize("part", [Part.KEYRING, Part.SOUND, Part.SPEECH, Part.PRINTING])
def test_what_only_the_computer_lacks_does_not_make_the_program_unfit(part):
    row = only(part, Looked("found", is_alone=True))
    assert row.verdict is Verdict.LOOK
    assert row.sentence
    assert row.action.endswith("주세요.")


@pytest.mark.parametrize(
    ("part", "found", "said"),
    [
        (Part.MODULES, "250", "부품 250개를 불러왔습니다."),
        (Part.SOUNDS, "8", "벨소리 8가지가 있습니다."),
        (Part.JOURNAL, "6", "주문 기록을 새로 만들어 열었습니다(형식 6)."),
        (Part.OWN_JOURNAL, "6", "주문 기록의 사본을 이 버전으로 열었습니다(형식 6)."),
        (Part.TLS, "144", "신뢰하는 인증 기관이 144곳 있습니다."),
        (Part.TLS, "", "인증서는 운영체제가 확인합니다."),
        (Part.LICENSES, "40", "고지 파일이 40개 있습니다."),
        (Part.DATABASE, "SQLite 3.40.1", "SQLite 3.40.1"),
    ],
)
def test_a_whole_part_says_what_proves_it(part, found, said):
    row = only(part, Looked(found))
    assert (row.verdict, row.sentence, row.action) == (Verdict.GOOD, said, "")
