"""Which version a desk takes, and what it refuses."""

from datetime import timedelta

import pytest

from merchant_desk.domain.errors import UpdateRefused
from merchant_desk.services.program.offers import Standing, taken
from tests.fakes.update_shelf import make_offer

HERE = Standing("1.2.0", "windows-x64", 6)
OFFER = make_offer()


def test_a_newer_version_is_taken_for_this_kind_of_computer():
    artifact = taken(OFFER, HERE)
    assert artifact is not None
    assert artifact.platform == "windows-x64"


def test_the_version_that_runs_is_nothing_new():
    assert taken(make_offer("1.2.0"), HERE) is None


def test_a_manifest_as_new_as_the_newest_that_was_seen_is_read_again():
    assert taken(OFFER, Standing("1.2.0", "linux-x64", 6, seen_at=OFFER.released_at)) is not None


@pytest.mark.parametrize(
    ("offer", "standing", "why"),
    [
        (make_offer(product="another"), HERE, "다른 프로그램"),
        (make_offer("1.1.9"), HERE, "오래된 버전"),
        (
            OFFER,
            Standing("1.2.0", "linux-x64", 6, seen_at=OFFER.released_at + timedelta(seconds=1)),
            "오래된 업데이트 파일",
        ),
        (OFFER, Standing("1.2.0", "linux-x64", 6, refused=("1.3.0",)), "다시 받지 않습니다"),
        (make_offer(journal_format=5), HERE, "주문 기록을 읽을 수 없어서"),
        (OFFER, Standing("1.2.0", "macos-arm64", 6), "쓸 수 있는 파일이 없습니다"),
    ],
)
def test_everything_else_is_refused_with_the_reason(offer, standing, why):
    with pytest.raises(UpdateRefused, match=why):
        taken(offer, standing)
