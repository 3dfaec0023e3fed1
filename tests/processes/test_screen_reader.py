"""What a screen reader reads of the running program: names, roles and a sane order, on every place."""

from __future__ import annotations

import pytest

from tests.machine import wait_until
from tests.processes.program import START_S, Program, desk_environment, home_of, set_up, wait_online, wait_row
from tests.screen_reader import Part

pytestmark = [pytest.mark.screen, pytest.mark.reader, pytest.mark.timeout(90)]
PROGRAM = "merchant-desk"
#: What a person may press or write into, by AT-SPI's names.
PRESSED = {"push button", "toggle button", "check box", "list item", "text", "password text", "entry"}


@pytest.fixture
def ringing(tmp_path, screen, accessibility, platform):
    """A desk with an order that rings, its screen and its tree."""
    env = desk_environment(tmp_path, screen.env, accessibility.env)
    set_up(env, platform, auto_accept="off")
    with Program("run", env=env) as desk:
        wait_online(home_of(env))
        order_id = platform.place(kind="DELIVERY", timing="INSTANT", tender="CARD", dishes=("김치찌개",))
        wait_row(home_of(env), "SELECT 1 FROM v_black_box WHERE step = 'read' AND order_id = ?", order_id)
        wait_until(lambda: bool(screen.windows("행복분식")), "the window", START_S)
        yield desk, screen, accessibility


def read(accessibility, holds, what: str) -> list[Part]:
    """Return what shows, once ``holds`` says that it is there."""
    seen: list[Part] = []

    def is_there() -> bool:
        seen[:] = [part for part in accessibility.tree(PROGRAM) if part.shows]
        return bool(holds(seen))

    wait_until(is_there, what)
    return seen


def names(parts: list[Part]) -> list[str]:
    return [part.name for part in parts]


def where(parts: list[Part], name: str) -> int:
    """The place at which something is read."""
    return next(at for at, part in enumerate(parts) if name in part.name)


def test_an_order_that_rings_is_read_from_top_to_bottom(ringing):
    _, _, accessibility = ringing
    parts = read(accessibility, lambda seen: any("접수 ·" in name for name in names(seen)), "the order")
    strip, rail, board = (where(parts, name) for name in ("상태 표시줄", "화면 고르기", "주문 목록"))
    paper, decision = where(parts, "고른 주문"), where(parts, "접수 ·")
    assert strip < rail < board < paper < decision
    assert any(part.role == "list" and part.name == "주문 목록" for part in parts)
    card = next(part for part in parts if part.role == "list item" and "새 주문," in part.name)
    assert "김치찌개" in card.name
    assert "배달" in card.name
    assert any(part.role == "label" and "김치찌개" in part.name for part in parts), "dishes are read as text"


def test_everything_that_can_be_pressed_has_a_name_on_every_place(ringing):
    _, screen, accessibility = ringing
    window = screen.windows("행복분식")[0]
    for key, sign in (("F1", "접수 ·"), ("F9", "품절"), ("F10", "프린터 추가")):
        screen.press(window, key)
        parts = read(accessibility, lambda seen, sign=sign: any(sign in name for name in names(seen)), key)
        nameless = [part for part in parts if part.role in PRESSED and not part.name.strip()]
        assert nameless == [], key
        assert not [part for part in parts if part.takes_focus and not part.name.strip()], key
        assert sum(part.role == "push button" for part in parts) > 3, key
