"""The designer: what is pressed is seen on the picture at once, and kept only when it is saved."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Bits
from merchant_desk.domain.slip_design import NEEDED, PARTS, SlipDesign
from merchant_desk.ui.printers.design_draft import KINDS, draft_of, usual_draft
from merchant_desk.ui.printers.slip_parts import NAMES
from merchant_desk.ui.printers.slip_preview import picture_of

LOGO = Bits(16, 2, bytes([0xFF, 0x00, 0x00, 0xFF]))


@pytest.fixture
def page(counter):
    counter.press(Qt.Key.Key_F10)
    counter.click("주문서 꾸미기")
    return counter.window.prints.designer


def shown(page):
    """The dots on the screen, as bytes."""
    picture = page.preview.paper.picture
    return bytes(picture.constBits())


def dots_of(room, page):
    slip = room.sample(page.kind, page._designs(room.settings()))
    return room.paint(slip, PrinterProfile(columns=page.columns))


def test_the_preview_is_the_real_picture_dot_by_dot(page, room):
    bits = dots_of(room, page)
    picture = page.preview.paper.picture
    assert (picture.width(), picture.height()) == (bits.width, bits.height)
    for y in range(bits.height):
        line = bytes(picture.constScanLine(y))[: bits.row_bytes]
        assert line == bits.rows[y * bits.row_bytes : (y + 1) * bits.row_bytes]


def test_each_press_is_seen_at_once(page, room):
    before = shown(page)
    page.parts.rows["times"].on.click()
    without = shown(page)
    assert without != before
    assert page.preview.paper.picture.height() == dots_of(room, page).height
    page.parts.rows["times"].on.click()
    assert shown(page) == before
    page.parts.rows["dishes"].large.click()
    assert shown(page) != before
    page.parts.rows["dishes"].large.click()
    page.parts.rows["times"].down.click()
    assert shown(page) != before


def test_a_change_is_drawn_within_a_few_frames(page):
    page.tabs[SlipKind.DELIVERY].click()
    page.parts.rows["origins"].large.click()
    began = time.process_time()
    for _ in range(10):
        page.parts.rows["origins"].large.click()
    assert (time.process_time() - began) / 10 < 0.05


def test_what_is_needed_cannot_be_switched_off_and_says_why(counter, page):
    row = page.parts.rows["dishes"]
    assert not row.on.isEnabled()
    assert row.on.text() == "항상"
    assert "뺄 수 없습니다" in row.why.text()
    row.on.click()
    assert "dishes" in page.drafts[SlipKind.KITCHEN].design().parts


def test_saving_keeps_the_designs_of_all_kinds(counter, room, page):
    page.parts.rows["wishes"].on.click()
    page.parts.rows["request"].up.click()
    page.tabs[SlipKind.DELIVERY].click()
    page.parts.rows["qr"].on.click()
    page.copies[2].click()
    counter.click("저장")
    assert room.settings().designs.designs == (), "not yet kept"
    room.answer()
    counter.look()
    assert "저장했습니다." in counter.texts()
    kitchen = room.settings().designs.of(SlipKind.KITCHEN)
    assert kitchen.parts == ("logo", "heading", "request", "times", "dishes", "foot")
    delivery = room.settings().designs.of(SlipKind.DELIVERY)
    assert "qr" not in delivery.parts
    assert delivery.copies == 2
    assert room.settings().designs.of(SlipKind.LABEL).parts == PARTS[SlipKind.LABEL]


def test_leaving_forgets_and_says_so_before(counter, room, page):
    assert page.give_up.text() == "돌아가기"
    page.parts.rows["wishes"].on.click()
    counter.click("그만두기")
    counter.click("네, 그만두기")
    assert counter.window.prints.printers.isVisible()
    counter.click("주문서 꾸미기")
    assert page.parts.rows["wishes"].on.text() == "나옴"
    assert room.settings().designs.designs == ()


def test_a_refused_save_keeps_the_draft_and_says_why(counter, room, page):
    room.refuses = SettingsError("설정 파일에 쓸 수 없습니다.")
    page.parts.rows["wishes"].on.click()
    counter.click("저장")
    room.answer()
    counter.look()
    assert "설정 파일에 쓸 수 없습니다." in counter.texts()
    assert page.parts.rows["wishes"].on.text() == "뺌"
    room.refuses = None
    counter.click("저장")
    room.answer()
    assert "wishes" not in room.settings().designs.of(SlipKind.KITCHEN).parts


def test_the_usual_look_comes_back(counter, room, page):
    page.parts.rows["wishes"].on.click()
    page.parts.rows["dishes"].large.click()
    counter.click("처음 모습으로")
    assert page.drafts[SlipKind.KITCHEN] == usual_draft(SlipKind.KITCHEN)


def test_a_row_keeps_the_keyboard_where_it_moves(counter, page):
    up = page.parts.rows["foot"].up
    up.setFocus()
    counter.press(Qt.Key.Key_Return)
    counter.press(Qt.Key.Key_Return)
    assert page.drafts[SlipKind.KITCHEN].order[-3] == "foot"
    assert QApplication.focusWidget() is up
    tops = [page.parts.rows[part].y() for part in page.drafts[SlipKind.KITCHEN].order]
    assert tops == sorted(tops)
    page.parts.rows["request"].down.setFocus()
    counter.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.parts.rows["foot"].on, "Tab follows the rows as they stand"


@pytest.mark.parametrize("columns", [48, 42, 32])
def test_every_width_can_be_looked_at(page, columns):
    page.preview.chips[columns].click()
    assert page.preview.paper.picture.width() == columns * 12


def test_it_begins_with_the_paper_of_the_printer_that_prints_the_kind(page):
    assert page.columns == 48
    page.tabs[SlipKind.DELIVERY].click()
    assert page.columns == 42  # 카운터


def test_a_logo_is_read_shown_and_kept(counter, room, page):
    room.logos["/shop/logo.png"] = LOGO
    before = shown(page)
    QTest.keyClicks(page.logo.field, "/shop/logo.png")
    QTest.keyClick(page.logo.field, Qt.Key.Key_Return)
    assert "그림을 읽고 있습니다." in counter.texts()
    room.answer()
    assert shown(page) != before
    assert "미리보기를 확인해 주세요" in counter.texts()
    counter.click("저장")
    room.answer()
    assert room.settings().designs.logo == LOGO
    assert room.settings().logo == "/shop/logo.png"
    counter.click("로고 지우기")
    assert shown(page) == before
    counter.click("저장")
    room.answer()
    assert room.settings().designs.logo is None
    assert room.settings().logo == ""


def test_a_file_that_is_no_picture_is_a_sentence(counter, room, page):
    page.logo.field.setText("/shop/menu.hwp")
    page.logo.take.click()
    room.answer()
    counter.look()
    assert "그림 파일을 읽을 수 없습니다. 다른 파일을 골라 주세요." in counter.texts()
    page.logo.field.clear()
    page.logo.take.click()
    assert "위치를 적거나" in counter.texts()


def test_an_older_picture_never_replaces_a_newer_one(room, page):
    room.logos |= {"one.png": LOGO, "two.png": Bits(8, 1, b"\xff")}
    for name in ("one.png", "two.png"):
        page.logo.field.setText(name)
        page.logo.take.click()
    room._waiting.rotate(1)  # the second answer comes first
    room.answer()
    assert page._logo == room.logos["two.png"]


def test_a_logo_is_made_for_the_narrowest_paper_and_a_wider_one_is_said_to_be_left_out(counter, room, page):
    room.logos["wide.png"] = Bits(500, 1, bytes(63))
    page.logo.field.setText("wide.png")
    page.logo.take.click()
    room.answer()
    page.preview.chips[32].click()
    assert room.logo_columns == 42, "the counter's paper is the narrower one"
    assert "넓어서 나오지 않습니다" in page.parts.rows["logo"].why.text()


def test_what_the_shop_has_not_written_down_is_said(counter, room):
    shop = replace(room.settings().shop, origins="", business_number="")
    room._settings = replace(room.settings(), shop=shop)
    counter.press(Qt.Key.Key_F10)
    counter.click("주문서 꾸미기")
    counter.click("배달")
    page = counter.window.prints.designer
    assert "원산지가 적혀 있지 않습니다" in page.parts.rows["origins"].why.text()
    assert "사업자번호가 적혀 있지 않습니다" in page.parts.rows["business"].why.text()


def test_paper_that_nobody_can_draw_on_is_said(counter, page, monkeypatch):
    def cannot(slip, profile):
        raise ValueError(profile.columns)

    monkeypatch.setattr(page._room, "paint", cannot)
    page.preview.chips[32].click()
    assert page.preview.failed.isVisible()
    monkeypatch.undo()
    page.preview.chips[48].click()
    assert not page.preview.failed.isVisible()
    assert page.preview.paper.isVisible()


# --- the draft ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_part_has_a_korean_name(qapp, kind):
    assert set(PARTS[kind]) <= set(NAMES)


@pytest.mark.parametrize("kind", KINDS)
def test_an_unchanged_design_stays_as_it_is(kind):
    assert usual_draft(kind).design() == SlipDesign(kind, PARTS[kind])


def test_a_part_that_is_off_keeps_its_place():
    draft = usual_draft(SlipKind.KITCHEN).switched("times")
    assert "times" not in draft.design().parts
    assert draft.order == PARTS[SlipKind.KITCHEN]
    again = draft_of(draft.design())
    assert again.order == PARTS[SlipKind.KITCHEN], "also when it is opened again"
    assert again.switched("times").design().parts == PARTS[SlipKind.KITCHEN]


def test_a_design_that_lacks_what_is_needed_or_names_what_is_unknown_is_mended():
    draft = draft_of(SlipDesign(SlipKind.KITCHEN, ("foot", "nonsense", "foot"), frozenset({"nonsense"})))
    assert set(draft.design().parts) == {"foot", *NEEDED[SlipKind.KITCHEN]}
    assert draft.large == frozenset()


def test_a_part_at_the_end_moves_no_further():
    draft = usual_draft(SlipKind.LABEL)
    assert draft.moved("foot", 1) == draft
    assert draft.moved("logo", -1) == draft
    assert draft.moved("logo", 1).order[:2] == ("heading", "logo")


def test_dots_become_a_picture_of_black_on_white(qapp):
    picture = picture_of(LOGO)
    assert (picture.width(), picture.height()) == (16, 2)
    assert picture.pixelColor(0, 0).lightness() == 0
    assert picture.pixelColor(8, 0).lightness() == 255


def test_leaving_the_customers_request_out_of_the_kitchens_slip_is_warned_of(counter, page):
    row = page.parts.rows["request"]
    assert not row.why.isVisible()
    row.on.click()
    counter.look()
    assert row.why.text() == "알레르기 같은 요청이 주방에 전해지지 않습니다."
    assert row.why.colour() == "late"
    assert row.why.isVisible()
    row.on.click()
    counter.look()
    assert not row.why.isVisible()


def test_other_parts_and_other_slips_are_left_out_without_a_word(counter, page):
    page.parts.rows["wishes"].on.click()
    counter.look()
    assert "알레르기" not in counter.texts()
    counter.click("배달")
    page.parts.rows["store_request"].on.click()
    counter.look()
    assert "알레르기" not in counter.texts()
