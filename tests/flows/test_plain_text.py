"""What customers and platforms write is text on every screen: no markup, no picture, no link is ever obeyed."""

from __future__ import annotations

import socket
import sys

import pytest
from PySide6.QtGui import QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from merchant_desk.domain.status import Status
from merchant_desk.ui.lamps import Glow, Lamp
from merchant_desk.ui.places import Place
from merchant_desk.ui.settings.settings_place import settings_of
from merchant_desk.ui.strip import LampMark

OPENED: list[str] = []


@pytest.fixture
def hostile(tmp_path):
    """Markup that would open a file or call a listener, and the listener."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        port = listener.getsockname()[1]
        picture = tmp_path / "picture.png"
        picture.write_bytes(b"no picture")
        markup = (
            f'<b>굵게</b><img src="file://{picture}"><img src="http://127.0.0.1:{port}/a">'
            f'<a href="http://127.0.0.1:{port}/b">링크</a>&amp;{{}}%s%1'
        )
        yield markup, listener, picture


def test_markup_of_a_platform_is_shown_as_letters_and_nothing_is_fetched(shop, hostile):
    markup, listener, picture = hostile

    def watch(event, arguments):
        if event == "open":
            OPENED.append(str(arguments[0]))

    sys.addaudithook(watch)
    places = (
        "displayId", "customer.name", "extraInfo", "items.0.name", "items.0.options.0.name", "x-kr.storeNote",
        "x-kr.deliveryNote", "delivery.deliveryAddress.reference", "delivery.deliveryAddress.formattedAddress",
        "payments.methods.0.methodInfo", "x-kr.payments.0.name", "otherFees.0.name",
    )  # fmt: skip
    order_id = shop.order(kind="DELIVERY", dishes=["똠얌 쌀국수"], merge={"items": [
        {"id": "i", "name": markup, "unit": "UN", "quantity": 1, "totalPrice": {"value": 1000, "currency": "KRW"},
         "unitPrice": {"value": 1000, "currency": "KRW"}, "options": [
             {"id": "o", "name": markup, "unit": "UN", "quantity": 1}]}]},
        set=dict.fromkeys(places, markup))  # fmt: skip
    shown = shop.shown(order_id)
    assert shown.count("<b>굵게</b>") >= 3
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    shop.act(order_id, "customer-cancellation", reason=markup)
    shop.wait(lambda: shop.record(order_id).customer_asks, "the customer asks")
    shop.shown(order_id)
    shop.act(order_id, "cancel", reason=markup)
    shop.wait_for(order_id, Status.CANCELLED)
    shop.shown(order_id)
    shop.window.show_sentence("제목", markup)
    assert not shop.window.grab().isNull()
    open_every_page(shop.window)
    labels = shop.window.findChildren(QLabel)
    assert labels, "words are labels to a screen reader ..."
    assert [QLabel.text(label) for label in labels if QLabel.text(label)] == [], (
        "... and drawn by the window itself"
    )
    assert shop.window.findChildren(QTextEdit) == []
    for widget in shop.window.findChildren(QWidget):
        assert "<b>굵게" not in widget.toolTip()
    assert str(picture) not in OPENED
    with pytest.raises(TimeoutError):
        listener.accept()


def open_every_page(window):
    """Pages are built when somebody comes to them."""
    for place in Place:
        window.show_place(place)
    settings = settings_of(window)
    assert settings is not None
    for tab in settings.tabs.values():
        tab.click()


def test_a_tool_tip_shows_markup_as_letters(shop, hostile):
    markup, _, _ = hostile
    mark = next(iter(shop.window.findChildren(LampMark)))
    mark.show_lamp(Lamp(markup, Glow.UNTRIED))
    document = QTextDocument()
    document.setHtml(mark.toolTip())
    assert "<b>굵게</b>" in document.toPlainText()
    assert "<img" in QTextDocumentFragment.fromHtml(mark.toolTip()).toPlainText()
