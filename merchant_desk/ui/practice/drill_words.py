"""Every word of the rush drill: its window's band and the page of practice. It must not know when a word is said."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

# --- the drill's own window ---------------------------------------------------------------------------------
WINDOW = Phrase("Drill", "연습 · 진짜 주문이 아닙니다")
BAND_PART = Phrase("Drill", "연습 안내")
BAND = Phrase("Drill", "연습 중")
BAND_LEFT = Phrase("Drill", "진짜 주문이 아닙니다 · {minutes}:{seconds} 남음")
BAND_LAST = Phrase("Drill", "진짜 주문이 아닙니다 · 남은 주문만 처리하면 끝납니다")
PAPER = Phrase("Drill", "프린터에 용지 넣기")
PAPER_KEY = Phrase("Drill", "Ctrl+P")
END = Phrase("Drill", "연습 끝내기")

# --- the page -----------------------------------------------------------------------------------------------
GO_THERE = Phrase("Drill", "연습하기")
TITLE = Phrase("Drill", "연습")
LEAD = Phrase("Drill", "연습 주문은 주문 기록·매출·프린터에 남지 않습니다. 진짜 주문이 오면 바로 멈춥니다.")
SHORT = Phrase("Drill", "3분 맛보기")
SHORT_CAPTION = Phrase("Drill", "주문 8건 · 취소 2건")
RUSH = Phrase("Drill", "금요일 저녁 7시")
RUSH_CAPTION = Phrase("Drill", "10분 · 주문 25건 · 취소 2건 · 용지 없음")
TOUR = Phrase("Drill", "화면 안내 다시 보기")
TOUR_CAPTION = Phrase("Drill", "1분")
RUNS = Phrase("Drill", "연습이 다른 창에서 진행 중입니다.")
RUNS_END = Phrase("Drill", "연습 끝내기")
NONE_YET = Phrase("Drill", "아직 연습한 기록이 없습니다. 3분 맛보기부터 해 보세요.")
GAVE_WAY = Phrase("Drill", "진짜 주문이 와서 연습을 멈췄습니다. 주문을 처리한 뒤 다시 해 보세요.")
STOPPED = Phrase("Drill", "끝까지 하지 않은 연습입니다. 지난 연습과 비교하지 않습니다.")
RESULT_SHORT = Phrase("Drill", "3분 맛보기 결과")
RESULT_RUSH = Phrase("Drill", "금요일 저녁 7시 결과")
EARLIER = Phrase("Drill", "지난 연습")

# --- figures ------------------------------------------------------------------------------------------------
ACCEPTED = Phrase("Drill", "접수")
REJECTED = Phrase("Drill", "거절")
MISSED = Phrase("Drill", "놓침")
COUNT = Phrase("Drill", "{count}건")
MEAN = Phrase("Drill", "접수·거절까지 평균")
LONGEST = Phrase("Drill", "접수·거절까지 가장 오래")
RING = Phrase("Drill", "가장 오래 울린 벨")
CANCELLATION = Phrase("Drill", "취소 {count}건을 확인한 시간")
CANCELLATION_UNSEEN = Phrase("Drill", "{unseen}건은 확인하지 않음")
PAPER_MENDED = Phrase("Drill", "용지를 넣기까지")
PAPER_LEFT = Phrase("Drill", "{time} 동안 넣지 않음")
WRONG = Phrase("Drill", "받아들여지지 않은 누름")
TIMES = Phrase("Drill", "{count}번")
SECONDS = Phrase("Drill", "{seconds}초")
MINUTES = Phrase("Drill", "{minutes}분 {seconds}초")
BEFORE = Phrase("Drill", "지난번 {value}")
NO_FIGURE = Phrase("Drill", "–")
EARLIER_LINE = Phrase(
    "Drill", "{when} · {form} · 접수 {accepted} · 거절 {rejected} · 놓침 {missed} · 평균 {mean}"
)

# --- advice -------------------------------------------------------------------------------------------------
ADVICE_NOTHING = Phrase("Drill", "주문을 하나라도 접수하거나 거절하면 여기에 결과가 나옵니다.")
ADVICE_MISSED = Phrase("Drill", "놓친 주문이 있습니다. 벨이 울리면 하던 일을 멈추고 F2부터 눌러 주세요.")
ADVICE_CANCELLATION = Phrase(
    "Drill", "취소를 늦게 봤습니다. 취소 벨이 울리면 조리를 멈추고 그 주문을 먼저 확인해 주세요."
)
ADVICE_PAPER = Phrase(
    "Drill",
    "용지가 오래 비어 있었습니다. 위쪽 프린터 표시가 빨개지면 용지부터 넣어 주세요. 밀린 주문서는 저절로 나옵니다.",
)
ADVICE_WRONG = Phrase(
    "Drill", "할 수 없는 때에 누른 적이 많습니다. 오른쪽 아래 버튼의 글자를 보고 누르면 헛걸음이 줄어듭니다."
)
ADVICE_SLOW = Phrase(
    "Drill",
    "접수까지 조금 오래 걸렸습니다. 조리 시간은 그대로 두고 F2만 눌러도 됩니다. 시간은 F3으로 바꿉니다.",
)
ADVICE_FASTER = Phrase("Drill", "지난번보다 빨라졌고 놓친 주문도 없습니다. 아주 좋습니다.")
ADVICE_FINE = Phrase("Drill", "놓친 주문 없이 잘하셨습니다. 진짜 금요일 저녁도 문제없습니다.")
