"""One lane's call is cut from outside: it ends as one without an answer, the other lane's goes on."""

import threading

import pytest

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import LinkError, NoAnswer
from merchant_desk.gateway.connection import Grip
from merchant_desk.services.ports import DecisionRequest
from tests.machine import wait_until


@pytest.fixture(autouse=True, params=[False, True], ids=["by the system's shutdown", "as on Windows"])
def way(request, monkeypatch):
    monkeypatch.setattr(Grip, "takes_away", request.param)


def on_lane(lane, work, ended):
    """Run ``work`` on a thread that is named as a lane's, and keep what came of it."""

    def serve():
        try:
            ended[lane] = work()
        except LinkError as error:
            ended[lane] = error

    thread = threading.Thread(target=serve, name=f"lane-{lane}", daemon=True)
    thread.start()
    return thread


def test_only_the_lane_that_is_named_is_cut(platform, connect):
    client = connect(platform.base_url, read_timeout_s=30.0)
    client.poll()  # signed in
    order_id = platform.place()
    held = platform.faults.add("timeout_after_applying", endpoint="poll", hold_s=5.0)
    decided = platform.faults.add("timeout_after_applying", endpoint="confirm", hold_s=1.0)
    created_at = client.fetch(order_id).order.created_at
    request = DecisionRequest(Action.ACCEPT, order_id, created_at, external_code="MD-1", minutes=20)
    ended: dict[str, object] = {}
    poll = on_lane("inbox", client.poll, ended)
    decision = on_lane("outbox", lambda: client.decide(request), ended)
    wait_until(lambda: bool(held.fired and decided.fired), "both calls wait for their answer")
    client.cut("inbox")
    client.cut("printer:주방")  # no line of the platform's
    poll.join(4.0)
    assert isinstance(ended["inbox"], NoAnswer)
    decision.join(10.0)
    assert ended["outbox"] is None, "the decision was answered"
    assert client.poll().took_s < 2.0
