"""The shop's own lines in the black box, as a shop reads them."""

import pytest

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.shop_standing import PauseReason
from merchant_desk.services.black_box.words import STEPS, actor_words, detail_words
from tests.builders import NOW


@pytest.mark.parametrize(
    ("step", "detail", "words"),
    [
        (Step.PAUSED, "busy 30 min", "주문이 밀림 30분"),
        (Step.PAUSED, "rider", "배달원 부족"),
        (Step.OPENED, "pause over", "일시중지 끝"),
        (Step.SHUT, "", ""),
        (Step.SOLD_OUT, "치즈 30 min", "치즈 30 min"),
        (Step.BACK_IN_STOCK, "김치찌개", "김치찌개"),
        (Step.TOLD, "available", "영업 중"),
        (Step.TOLD, "unavailable", "영업 안 함"),
        (Step.TOLD, "김치찌개", "김치찌개"),
        (Step.REFUSED, "unavailable", "영업 안 함"),
    ],
)
def test_a_line_says_it_in_korean(step, detail, words):
    line = BlackBoxLine("", NOW, 0, step, "staff", detail)
    assert STEPS[step]
    assert detail_words(line) == words


@pytest.mark.parametrize("reason", PauseReason)
def test_every_reason_of_a_pause_has_a_word(reason):
    assert detail_words(BlackBoxLine("", NOW, 0, Step.PAUSED, "staff", reason.value)) != reason.value


def test_the_hours_have_a_name():
    assert actor_words("hours") == "영업 시간"
