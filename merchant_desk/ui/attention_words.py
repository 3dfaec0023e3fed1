"""What the tray's icon and the question before closing say. Korean is the source language."""

from __future__ import annotations

from .phrase import Phrase

CLOSING_PART = Phrase("closing", "끄기 확인")
CLOSING_IN_HOURS = Phrase("closing", "영업시간입니다. 끄면 주문을 받지 못합니다.")
CLOSING_WITH_ORDERS = Phrase("closing", "끝나지 않은 주문이 {count}건 있습니다. 끄면 알림이 울리지 않습니다.")
CLOSING_BOTH = Phrase(
    "closing", "영업시간이고 끝나지 않은 주문이 {count}건 있습니다. 끄면 주문을 받지 못합니다."
)
CLOSING_YES = Phrase("closing", "끄기")
CLOSING_NO = Phrase("closing", "계속 받기")

TRAY_IDLE = Phrase("tray", "{shop}: 주문을 기다립니다")
TRAY_RINGING = Phrase("tray", "{shop}: 주문 {count}건이 울립니다")
TRAY_CALLING = Phrase("tray", "{shop}: 확인할 것이 있습니다")
TRAY_TROUBLE = Phrase("tray", "{shop}: {trouble}")
TRAY_SHOW = Phrase("tray", "창 보기")
TRAY_SILENCE = Phrase("tray", "벨 30초 멈추기")
TRAY_PAUSE = Phrase("tray", "20분 동안 영업 일시중지")
TRAY_RESUME = Phrase("tray", "다시 영업하기")
TRAY_QUIT = Phrase("tray", "끄기")
