"""Every word of the guided tour. It must not know where the parts of the window are."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

PART = Phrase("Tour", "화면 안내")
COUNT = Phrase("Tour", "안내 {number}/{all}")
NEXT = Phrase("Tour", "다음")
NEXT_KEY = Phrase("Tour", "Enter")
LAST = Phrase("Tour", "시작하기")
BEFORE = Phrase("Tour", "이전")
SKIP = Phrase("Tour", "그만 보기")
SKIP_KEY = Phrase("Tour", "Esc")

LAMPS = Phrase("Tour", "지금 잘 되고 있는지")
LAMPS_LONG = Phrase(
    "Tour", "동그란 초록 불이면 플랫폼·벨·프린터가 모두 좋습니다. 네모로 바뀌면 아래에 할 일이 글로 나옵니다."
)
BOARD = Phrase("Tour", "주문 목록")
BOARD_LONG = Phrase(
    "Tour", "새 주문은 맨 위에 남은 시간과 함께 오고, 그다음은 늦은 순서입니다. 손가락이나 화살표로 고릅니다."
)
PAPER = Phrase("Tour", "고른 주문")
PAPER_LONG = Phrase(
    "Tour", "메뉴와 요청이 가장 크게 나옵니다. 주문이 없을 때는 잘 듣고 있는지를 보여 줍니다."
)
ACCEPT = Phrase("Tour", "접수는 F2")
ACCEPT_LONG = Phrase(
    "Tour",
    "새 주문이 오면 오른쪽 아래에 이 버튼이 나옵니다. 어느 화면에서나 F2로 접수하고, 조리 시간은 F3으로 바꿉니다.",
)
ACCEPT_SAMPLE = Phrase("Tour", "접수 · 20분")
ACCEPT_SAMPLE_KEY = Phrase("Tour", "F2")
REJECT = Phrase("Tour", "거절은 F4, 벨 멈춤은 스페이스")
REJECT_LONG = Phrase(
    "Tour",
    "받을 수 없으면 F4를 누르고 이유를 고릅니다. 스페이스는 벨을 30초만 멈추고, 주문은 그대로 기다립니다.",
)
REJECT_SAMPLE = Phrase("Tour", "거절")
REJECT_SAMPLE_KEY = Phrase("Tour", "F4")
SHOP = Phrase("Tour", "가게는 F9")
SHOP_LONG = Phrase("Tour", "바쁠 때 잠시 쉬거나, 다 팔린 메뉴를 품절로 바꿉니다.")
SETTINGS = Phrase("Tour", "설정은 F10")
SETTINGS_LONG = Phrase(
    "Tour", "프린터·소리·영업시간을 바꿉니다. 연습과 이 안내는 주문이 없을 때 나오는 ‘연습하기’에 있습니다."
)
