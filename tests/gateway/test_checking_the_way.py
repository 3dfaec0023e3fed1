"""What an opening check asks over the network: the way there, a sign-in without a poll, orders on trial."""

import socket

import pytest

from merchant_desk.domain.errors import Busy, NotThePlatform, SignedOut, Unreachable
from merchant_desk.gateway.practice_orders import PracticeOrders
from merchant_desk.gateway.reaching import reach
from merchant_desk.sandbox.server import CLIENT_ID
from merchant_desk.sandbox.states import State
from merchant_desk.services.checking.trial_orders import TRIAL_NOTE, TRIAL_NUMBER
from merchant_desk.services.settings import PROFILES, PlatformSettings
from tests.gateway.raw_server import http


@pytest.fixture
def trials():
    """Make the control of a platform's trial orders; its connections are closed after the test."""
    made: list[PracticeOrders] = []

    def make(base_url):
        made.append(PracticeOrders(PlatformSettings(PROFILES["practice"], base_url, CLIENT_ID, 5.0)))
        return made[-1]

    yield make
    for one in made:
        one.close()


# --- the way ------------------------------------------------------------------------------------------------


def test_a_platform_that_listens_is_reached(platform):
    reached = reach(platform.base_url)
    assert reached is not None
    assert reached.name_ms == 0, "a number needs no looking up"
    assert 0 <= reached.connect_ms < 1000


def test_a_name_is_looked_up(platform):
    port = platform.base_url.rpartition(":")[2]
    reached = reach(f"http://localhost:{port}")
    assert reached is not None
    assert reached.name_ms >= 0


def test_where_nobody_listens_the_platform_is_not_reached():
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(Unreachable, match="연결할 수 없습니다"):
        reach(f"http://127.0.0.1:{port}")


def test_a_name_that_there_is_not_is_told(monkeypatch):
    def unknown(*_place, **_more):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("merchant_desk.gateway.reaching.socket.getaddrinfo", unknown)
    with pytest.raises(Unreachable, match="찾을 수 없습니다"):
        reach("https://platform.example")


def test_the_way_through_a_proxy_is_not_this_computers_affair(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    assert reach("https://platform.example") is None


# --- signing in ---------------------------------------------------------------------------------------------


def test_signing_in_proves_the_credentials_and_takes_no_event(platform, client):
    platform.place()
    answer = client.sign_in()
    assert answer.events == ()
    assert answer.platform_time is not None
    assert 0 < answer.took_s < 2
    assert [call["endpoint"] for call in platform._gate.log] == ["token"]
    (event,) = client.poll().events  # the token serves the calls that follow
    assert event.word == "CREATED"
    assert platform.tokens.given == 1


def test_a_wrong_secret_is_signed_out(platform, connect):
    with pytest.raises(SignedOut):
        connect(platform.base_url, secret=lambda: "wrong").sign_in()


# --- orders on trial ----------------------------------------------------------------------------------------


def test_a_trial_order_carries_its_mark(platform, client, trials):
    order_id = trials(platform.base_url).place()
    (event,) = client.poll().events
    assert event.order_id == order_id
    order = client.fetch(order_id).order
    assert TRIAL_NOTE in order.store_note
    assert order.display_id == TRIAL_NUMBER
    assert order.defects == ()


def test_a_trial_order_is_withdrawn_once_and_again_changes_nothing(platform, trials):
    control = trials(platform.base_url)
    order_id = control.place()
    control.withdraw(order_id)
    assert platform.market.ticket(order_id).state is State.CANCELLED
    control.withdraw(order_id)
    control.withdraw("no-order")


def test_a_platform_elsewhere_is_never_asked(trials):
    assert trials("https://platform.example").place() is None


@pytest.mark.parametrize(
    "answer", [http(404, {"title": "no"}), http(405), http(201, "<html>", Content_Type="text/html")]
)
def test_a_platform_without_trial_orders_says_so(raw, trials, answer):
    raw.answer(answer)
    assert trials(raw.url).place() is None


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (http(500, {"title": "no"}), Busy),
        (http(201, "{"), NotThePlatform),
        (http(201, {"orders": []}), NotThePlatform),
    ],
)
def test_an_answer_that_makes_no_sense_is_told(raw, trials, answer, error):
    raw.answer(answer)
    with pytest.raises(error):
        trials(raw.url).place()


def test_a_withdrawal_that_fails_is_told(raw, trials):
    raw.answer(http(503, {"title": "no"}))
    with pytest.raises(Busy):
        trials(raw.url).withdraw("order-1")
