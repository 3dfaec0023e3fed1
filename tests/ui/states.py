"""The states in which the window must look right; each builds one on a desk and returns the order to pick."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.order import Defect, Order, Total
from merchant_desk.domain.status import Status
from merchant_desk.services.facts import LinkFacts, LinkState, PrinterFacts, PrinterState
from merchant_desk.services.ports import BellFacts
from tests.fakes.desk import START, FakeDesk
from tests.ui.orders import booked, cash_order, dish, long_order, order, rush_order, takeout


def cook(desk: FakeDesk, made: Order, ago_min=10, status=Status.COOKING) -> str:
    desk.arrive(made, preparation_min=20, decided_at=desk.time - timedelta(minutes=ago_min))
    desk.confirm(made.order_id, status)
    return made.order_id


def board(desk: FakeDesk) -> str:
    cook(desk, order("B-0409", dish("왕갈비탕", "2")), 24)
    cook(desk, order("B-0412", dish("떡볶이"), dish("순대")), 13)
    cook(desk, replace(takeout("B-0414"), items=(dish("김밥", "4"),)), 13)
    cook(desk, order("B-0408", dish("라볶이", "2")), 19, Status.READY)
    cook(desk, booked())
    for number, status in (("B-0400", Status.DELIVERED), ("B-0401", Status.CANCELLED)):
        cook(desk, order(number), 60, status)
    return ""


def quiet(desk: FakeDesk) -> str:
    return ""


def never_ordered(desk: FakeDesk) -> str:
    """A shop that has just been set up, as full of facts as it can be."""
    desk.never_ordered = True
    desk.vault_trouble = "이 컴퓨터의 키링이 잠겨 있습니다."
    return ""


def ringing(desk: FakeDesk) -> str:
    board(desk)
    desk.arrive(rush_order())
    desk.arrive(takeout())
    return ""


def long(desk: FakeDesk) -> str:
    ringing(desk)
    desk.arrive(long_order("B-0450-ABCDEFGH-12345"))
    return "id-B-0450-ABCDEFGH-12345"


def pending(desk: FakeDesk) -> str:
    ringing(desk)
    desk.accept("id-B-0417", 20)
    return "id-B-0417"


def unsure(desk: FakeDesk) -> str:
    pending(desk)
    desk.change("id-B-0417", status=Status.UNSURE)
    return "id-B-0417"


def offline(desk: FakeDesk) -> str:
    """A decision that has not left, and an order that came late."""
    pending(desk)
    late = order("B-0418", dish("쫄면", "2"))
    desk.arrive(replace(late, created_at=START - timedelta(minutes=12)), received_at=START)
    desk.pass_s(200)
    sentence = "플랫폼 주소를 찾을 수 없습니다. 인터넷 연결을 확인해 주세요."
    desk.link = LinkFacts(LinkState.OFFLINE, START - timedelta(minutes=3), 82, sentence)
    return "id-B-0417"


def too_late(desk: FakeDesk) -> str:
    pending(desk)
    (job,) = (job for job in desk.jobs_of("id-B-0417") if job.kind is JobKind.ACCEPT)
    desk.put_job(replace(job, state=JobState.EXPIRED))
    note = "접수 시간이 지나서 보내지 않았습니다. 플랫폼 화면을 보고 골라 주세요."
    desk.pass_s(600)
    desk.change("id-B-0417", status=Status.UNSURE, note=note)
    return "id-B-0417"


def alarm(desk: FakeDesk) -> str:
    ringing(desk)
    desk.cancel("id-B-0412", "손님이 주문을 취소했습니다")
    return ""


def customer(desk: FakeDesk) -> str:
    ringing(desk)
    desk.change("id-B-0412", customer_asks=True, cancel_reason="주소를 잘못 적었어요")
    return ""


def trouble(desk: FakeDesk) -> str:
    ringing(desk)
    sentence = "인터넷이 끊겼습니다. 인터넷 연결을 확인해 주세요."
    desk.link = LinkFacts(LinkState.OFFLINE, START - timedelta(minutes=3), 82, sentence)
    desk.bell = BellFacts("소리가 나지 않습니다. 스피커 연결을 확인해 주세요.")
    printer = "주방 프린터: 프린터가 응답하지 않습니다. 프린터 전원과 연결을 확인해 주세요."
    desk.printers = (PrinterFacts("주방", PrinterState.TROUBLE, printer, 2),)
    desk.journal_trouble = (
        "디스크가 가득 차서 주문을 기록할 수 없습니다. 디스크를 비워 주세요. 주문은 계속 울립니다."
    )
    desk.waiting_jobs = 3
    return ""


def trouble_quiet(desk: FakeDesk) -> str:
    trouble(desk)
    desk._records.clear()
    return ""


def unreadable(desk: FakeDesk) -> str:
    board(desk)
    sentence = "주문 내용을 읽을 수 없습니다. 플랫폼 화면에서 주문 내용을 확인해 주세요."
    desk.arrive(rush_order(), order=None, unreadable=sentence)
    desk.arrive(order("B-0419"), order=None)
    return ""


def defects(desk: FakeDesk) -> str:
    made = cash_order()
    bad = (Defect("total.orderAmount", "fraction"), Defect("items[0].name", "missing"))
    desk.arrive(replace(made, defects=bad, total=Total(), payments=(replace(made.payments[0], amount=None),)))
    return ""


def slips(desk: FakeDesk) -> str:
    board(desk)
    for number, (state, kind) in enumerate(
        (
            (JobState.DONE, SlipKind.KITCHEN),
            (JobState.UNKNOWN, SlipKind.DELIVERY),
            (JobState.FAILED, SlipKind.KITCHEN),
        )
    ):
        desk.put_job(
            Job(f"j{number}", "id-B-0412", JobKind.PRINT, state, desk.time, slip=kind, printer="주방", copy=1)
        )
    return "id-B-0412"


def steps(desk: FakeDesk) -> str:
    ringing(desk)
    return "id-B-0408"


def crowded(desk: FakeDesk) -> str:
    board(desk)
    for number in range(60):
        desk.arrive(order(f"B-1{number:03}", dish("떡볶이 세트", "2")))
    desk.printers = (
        PrinterFacts("주방", PrinterState.ASK, ask=1),
        PrinterFacts("홀 카운터 프린터", PrinterState.READY),
        PrinterFacts("음료", PrinterState.READY),
    )
    desk.shop = replace(desk.shop, name="수원 행궁동 할머니 손맛 행복분식 본점")
    desk.practice = True
    desk.waiting_jobs = 4
    return ""


STATES = {
    build.__name__: build
    for build in (
        quiet, never_ordered, board, ringing, long, pending, unsure, offline, too_late, alarm, customer, trouble,
        trouble_quiet, unreadable, defects, slips, steps, crowded,
    )
}  # fmt: skip
