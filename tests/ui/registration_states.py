"""The states of the page on which the shop's registration is corrected."""

from __future__ import annotations

from merchant_desk.domain.errors import SignedOut, Unreachable
from merchant_desk.services.first_start_port import AddressTrial
from merchant_desk.ui.settings.registration_page import RegistrationPage
from tests.ui.settings_states import subject

OTHER = "1234567890-0b4d5ad1-5f3b-4c7e-9a51-3d9c7b0f1a22"


def write(counter, **texts: str) -> None:
    """Write into the page's fields as a person does, over what is there."""
    page = counter.page(RegistrationPage)
    lines = {
        "name": page.shop.name,
        "merchant": page.shop.merchant,
        "business": page.shop.business,
        "address": page.address.address,
        "client": page.access.client,
        "secret": page.access.secret,
    }
    for name, text in texts.items():
        lines[name].stand()
        lines[name].field.setText(text)
        lines[name].field.textEdited.emit(text)
    counter.look()


def registration(counter) -> None:
    subject(counter, "가게 등록")


def registration_wrong(counter) -> None:
    registration(counter)
    write(counter, name="", merchant="1234567890-ae7d8bdd", address="htp:/api.example.kr")
    counter.click("저장")


def registration_refused(counter) -> None:
    """The platform does not take the new client id."""
    registration(counter)
    write(counter, client="desk-2")
    counter.click("저장")
    room = counter.window.rooms.registration
    room.answer(AddressTrial(12, is_encrypted=True))
    room.fail(
        SignedOut(
            "플랫폼 접속 정보(client_id, client_secret)가 맞지 않습니다.",
            action="플랫폼에서 받은 접속 ID와 비밀번호를 확인해 주세요.",
        )
    )
    counter.look()


def registration_unreachable(counter) -> None:
    """Nobody answers at the new address."""
    registration(counter)
    write(counter, address="https://api.exmaple.kr")
    counter.click("저장")
    counter.window.rooms.registration.fail(Unreachable("플랫폼 주소를 찾을 수 없습니다."))
    counter.look()


def registration_kept(counter) -> None:
    """Another merchant id is kept and waits for the next start."""
    registration(counter)
    write(counter, merchant=OTHER)
    counter.click("저장")
    room = counter.window.rooms.registration
    room.answer(AddressTrial(12, is_encrypted=True))
    room.answer()
    room.answer()
    counter.look()


REGISTRATION_STATES = {
    play.__name__: play
    for play in (
        registration, registration_wrong, registration_refused, registration_unreachable, registration_kept,
    )
}  # fmt: skip
