"""What the house's own slips are made of in tests: a printer, a morning's check, a day's figures."""

from __future__ import annotations

from datetime import date

from merchant_desk.domain.money import Money
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.services.black_box.page import DayRoot
from merchant_desk.services.checking.rows import CheckRow, Verdict
from merchant_desk.services.day_figures import DayFigures
from merchant_desk.services.settings import PrinterSettings

CHECK = (
    CheckRow("bell", "알림 소리", Verdict.GOOD, "마지막으로 울린 때: 11월 20일(금) 18:52"),
    CheckRow("platform", "플랫폼 연결", Verdict.GOOD, "답이 35ms 만에 왔습니다."),
    CheckRow("sign_in", "로그인", Verdict.GOOD, "접속 ID와 비밀번호가 맞습니다."),
    CheckRow(
        "clock",
        "컴퓨터 시계",
        Verdict.LOOK,
        "컴퓨터 시계가 플랫폼보다 5분 빠릅니다. 시계를 맞춰 주세요. 접수 시간은 플랫폼 시계로 셉니다.",
    ),
    CheckRow("printer:주방", "주방 프린터", Verdict.BAD, "용지가 없습니다.", "용지를 넣어 주세요."),
)
DAY = DayFigures(
    date(2026, 11, 20),
    is_over=True,
    finished=38,
    open=1,
    cancelled=2,
    refused=1,
    sales=Money(1_234_000),
    cancelled_sales=Money(34_500),
    unread=1,
    mean_decision_s=41.6,
    asking_slips=1,
    gaps=2,
    gap_s=200.0,
    root=DayRoot(
        date(2026, 11, 20),
        1_234,
        "9f2c41d07ab35e8861c0f4d2993be71a05cd68f21b7740ae3d9952e8c6f0147b",
        is_over=True,
    ),
)


def printer(columns: int) -> PrinterSettings:
    return PrinterSettings("주방", "tcp://192.168.0.50:9100", PrinterProfile("SRP-350", columns))
