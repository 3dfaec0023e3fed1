"""Each printer gets the slip that its kitchen, counter or rider needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.privacy import purged
from merchant_desk.services.settings import PrivacySettings
from merchant_desk.services.slips.composing import compose
from tests.builders import KITCHEN, NOW, make_order, make_record, make_settings, make_takeout
from tests.printing.orders import DELIVERY, PRINTED_AT, record
from tests.services.slip_reading import words

NAMELESS = replace(make_settings(), privacy=PrivacySettings(slips_without_person=True))
PERSON = ("김하늘", "010-1234-5678", "0507-1234-5678", "정조로 825", "팔달로1가 12", "1203호", "공동현관")
ASKED = {"store_note": "땅콩 빼 주세요", "delivery_note": "공동현관 1234#"}


@pytest.mark.parametrize("kind", [SlipKind.KITCHEN, SlipKind.DELIVERY, SlipKind.LABEL, SlipKind.CANCEL])
def test_a_slip_is_of_the_kind_that_was_asked_for(kind):
    assert compose(record(DELIVERY), kind, make_settings(), KITCHEN, PRINTED_AT).kind is kind


@pytest.mark.parametrize("kind", [SlipKind.RULER, SlipKind.CHECK, SlipKind.CLOSE])
def test_no_order_stands_behind_the_houses_own_slips(kind):
    with pytest.raises(ValueError, match=kind):
        compose(record(DELIVERY), kind, make_settings(), KITCHEN, PRINTED_AT)


@pytest.mark.parametrize("kind", [SlipKind.KITCHEN, SlipKind.DELIVERY, SlipKind.LABEL, SlipKind.CANCEL])
def test_where_the_owner_wants_it_no_slip_names_anybody(kind):
    asked = make_record(order=make_order(**ASKED))
    slip = compose(asked, kind, NAMELESS, KITCHEN, PRINTED_AT)
    assert [secret for secret in PERSON if secret in repr(slip)] == []
    if kind is not SlipKind.CANCEL:
        assert "땅콩 빼 주세요" in repr(slip)


def test_a_delivery_slip_that_names_nobody_tells_the_rider_where_to_look():
    told = words(compose(make_record(), SlipKind.DELIVERY, NAMELESS, KITCHEN, PRINTED_AT))
    assert told[told.index("팔달로1가") + 1] == "주소·연락처는 화면에서 확인해 주세요"
    assert not any("안심번호" in line for line in told)
    bare = make_record(order=make_order(address=None))
    assert "주소·연락처는 화면에서 확인해 주세요" in words(
        compose(bare, SlipKind.DELIVERY, NAMELESS, KITCHEN, PRINTED_AT)
    )
    takeout = words(
        compose(make_record(order=make_takeout()), SlipKind.DELIVERY, NAMELESS, KITCHEN, PRINTED_AT)
    )
    assert not any("주소" in line for line in takeout)


@pytest.mark.parametrize("kind", [SlipKind.KITCHEN, SlipKind.DELIVERY, SlipKind.LABEL, SlipKind.CANCEL])
def test_a_slip_names_nobody_whose_time_is_over_though_he_is_not_purged_yet(kind):
    """The clock looks every five minutes, and a full disk lets it purge nobody: paper is no way around it."""
    over = make_record(order=make_order(**ASKED), closed_at=NOW, cancel_reason="김하늘인데 주소가 틀렸어요")
    hour = timedelta(hours=1)
    settings = replace(make_settings(), privacy=PrivacySettings(shown_h=2))
    late = compose(over, kind, settings, KITCHEN, NOW + 2 * hour)
    assert [secret for secret in (*PERSON, "땅콩") if secret in repr(late)] == []
    assert "고객 정보를 지운 주문입니다" in words(late) or kind is not SlipKind.DELIVERY
    before = compose(over, kind, settings, KITCHEN, NOW + 2 * hour - timedelta(seconds=1))
    assert "김하늘" in repr(before) or kind is not SlipKind.CANCEL
    assert "정조로 825" in repr(before) or kind is not SlipKind.DELIVERY
    live = compose(replace(over, closed_at=None), kind, settings, KITCHEN, NOW + 9 * hour)
    assert "정조로 825" in repr(live) or kind is not SlipKind.DELIVERY, (
        "a rider must find a live order's door"
    )


@pytest.mark.parametrize("settings", [make_settings(), NAMELESS])
def test_a_slip_that_is_printed_again_after_the_purge_says_why_it_names_nobody(settings):
    gone = purged(make_record(order=make_order(**ASKED)), PRINTED_AT)
    told = words(compose(gone, SlipKind.DELIVERY, settings, KITCHEN, PRINTED_AT))
    assert "고객 정보를 지운 주문입니다" in told
    assert not any("확인 필요" in line or "안심번호" in line or "화면에서" in line for line in told)
    assert [secret for secret in PERSON if secret in "\n".join(told)] == []
    takeout = purged(make_record(order=make_takeout()), PRINTED_AT)
    assert not any(
        "고객 정보" in line
        for line in words(compose(takeout, SlipKind.DELIVERY, settings, KITCHEN, PRINTED_AT))
    )
