"""The signed manifest: nothing of it is believed before the signature fits, and little afterwards."""

import base64
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.errors import DeskError, UpdateRefused
from merchant_desk.services.program.offers import Artifact
from merchant_desk.system.versions import update_file
from merchant_desk.system.versions.update_file import key_id, parse_keys, read_offer, release_keys
from tests.fakes.releases import RELEASED, Publisher, manifest

PUBLISHER = Publisher()
KEYS = PUBLISHER.keys
ARTIFACT: dict[str, Any] = {
    "platform": "linux-x64",
    "name": "merchant-desk-1.3.0-linux-x64.tar.xz",
    "bytes": 10,
    "sha256": "ab" * 32,
    "unpacked_bytes": 20,
}
SIGNED = PUBLISHER.sign(manifest(artifacts=[ARTIFACT]))


def test_a_signed_manifest_is_read():
    offer = read_offer(SIGNED, KEYS)
    assert (offer.version, offer.released_at, offer.notes_ko) == ("1.3.0", RELEASED, "고쳤습니다.")
    assert offer.artifacts == (Artifact(*ARTIFACT.values()),)


def test_what_a_later_publisher_adds_is_passed_over():
    assert read_offer(PUBLISHER.sign(manifest(channel="early")), KEYS).version == "1.3.0"


def test_while_a_key_changes_both_are_good():
    other = Publisher()
    keys = parse_keys("\n".join(base64.b64encode(one.public).decode() for one in (PUBLISHER, other)))
    assert read_offer(other.sign(manifest()), keys) == read_offer(PUBLISHER.sign(manifest()), keys)


def test_another_key_is_unknown():
    with pytest.raises(UpdateRefused, match="모르는 열쇠"):
        read_offer(Publisher().sign(manifest()), KEYS)


def test_a_borrowed_key_id_helps_nobody():
    forged = json.loads(Publisher().sign(manifest())) | {"key": key_id(PUBLISHER.public)}
    with pytest.raises(UpdateRefused, match="서명"):
        read_offer(json.dumps(forged).encode(), KEYS)


@pytest.mark.parametrize("signature", ["", "AAAA", "!!", "한글"])
def test_what_is_no_signature_does_not_fit(signature):
    with pytest.raises(UpdateRefused, match="서명"):
        read_offer(json.dumps(json.loads(SIGNED) | {"signature": signature}).encode(), KEYS)


@settings(max_examples=40)
@given(st.data())
def test_one_changed_sign_of_the_manifest_breaks_the_signature(data):
    envelope = json.loads(SIGNED)
    place = data.draw(st.integers(0, len(envelope["signed"]) - 1))
    sign = data.draw(st.characters(codec="utf-8").filter(lambda one: one != envelope["signed"][place]))
    envelope["signed"] = envelope["signed"][:place] + sign + envelope["signed"][place + 1 :]
    with pytest.raises(UpdateRefused, match="서명"):
        read_offer(json.dumps(envelope).encode(), KEYS)


@settings(max_examples=60)
@given(
    st.binary(max_size=300)
    | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(lambda one: json.dumps(one).encode())
)
def test_whatever_else_comes_is_refused(body):
    with pytest.raises(UpdateRefused):
        read_offer(body, KEYS)


@settings(max_examples=40)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "version": st.sampled_from(["", "v2", "../2", "1.3.0\n", 3, None]),
            "released_at": st.sampled_from(["", "2026-11-20", "2026-11-20T00:00:00", 0, None]),
            "journal_format": st.sampled_from([0, -1, "6", 1e9, None]),
            "notes": st.sampled_from(["", {"ko": "x" * 4_001}, {"en": 1}]),
            "artifacts": st.sampled_from([None, [ARTIFACT] * 11, [{}], ["x"]]),
        },
    ).filter(bool)
)
def test_a_signed_mistake_is_refused_all_the_same(wrong):
    with pytest.raises(UpdateRefused):
        read_offer(PUBLISHER.sign(manifest(artifacts=[ARTIFACT]) | wrong), KEYS)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "../merchant-desk.tar.xz"},
        {"name": "a/b.tar.xz"},
        {"name": "a\\b.tar.xz"},
        {"name": ".tar.xz"},
        {"name": "merchant-desk.exe"},
        {"sha256": "AB" * 32},
        {"sha256": ""},
        {"platform": "Linux"},
        {"bytes": 0},
        {"bytes": -1},
        {"bytes": 600_000_001},
        {"unpacked_bytes": 3_000_000_001},
    ],
)
def test_an_archive_s_description_is_bounded(wrong):
    with pytest.raises(UpdateRefused):
        read_offer(PUBLISHER.sign(manifest(artifacts=[ARTIFACT | wrong])), KEYS)


def test_a_web_page_is_called_one():
    with pytest.raises(UpdateRefused, match="웹 페이지"):
        read_offer(b"\n <!doctype html><html>", KEYS)


def test_signed_nonsense_is_refused():
    with pytest.raises(UpdateRefused, match="읽을 수 없습니다"):
        read_offer(PUBLISHER.sign("[" * 50_000), KEYS)


def test_a_build_without_a_key_has_none():
    assert release_keys() == {}


def test_the_build_s_key_is_read_and_a_broken_one_said(tmp_path, monkeypatch):
    file = tmp_path / "release_key.pub"
    monkeypatch.setattr(update_file, "resource", lambda name: tmp_path / name)
    file.write_text(base64.b64encode(PUBLISHER.public).decode() + "\n", encoding="ascii")
    assert release_keys() == KEYS
    for broken in ("AAAA", "not base64", "한글"):
        file.write_text(broken, encoding="utf-8")
        with pytest.raises(DeskError, match="열쇠"):
            release_keys()
