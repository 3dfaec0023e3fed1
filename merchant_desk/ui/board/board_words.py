"""What the board, its filter, the kitchen's list and the preparation time's suggestion say. It must not know when."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

# --- board --------------------------------------------------------------------------------------------------
START_NOW = Phrase("Board", "지금 조리 시작")
SHOWN_OF = Phrase("Board", "{total}건 중 {shown}")
SHOWN_OF_SPOKEN = Phrase("Board", "{section} {total}건 중 {shown}건 보임")

# --- filter -------------------------------------------------------------------------------------------------
FILTER_PART = Phrase("Filter", "주문 종류 고르기")
ALL_KINDS = Phrase("Filter", "전체")
CHIP_SPOKEN = Phrase("Filter", "{kind} {count}건 보기")
CHIP_ON_SPOKEN = Phrase("Filter", "{kind} {count}건만 보는 중")
CHIP_ALL_ON_SPOKEN = Phrase("Filter", "모든 주문 {count}건 보는 중")
ONLY = Phrase("Filter", "{kind}만 보는 중 · 새 주문은 늘 보임")

# --- the kitchen's list -------------------------------------------------------------------------------------
KITCHEN_TITLE = Phrase("Kitchen", "지금 조리할 것")
KITCHEN_PART = Phrase("Kitchen", "조리할 음식 모아 보기")
KITCHEN_TOTAL = Phrase("Kitchen", "주문 {orders}건 · 음식 {dishes}개")
KITCHEN_STRIP = Phrase("Kitchen", "조리할 것 {dishes}개")
KITCHEN_STRIP_CAPTION = Phrase("Kitchen", "F11 · {named}")
KITCHEN_STRIP_ON = Phrase("Kitchen", "조리할 것 닫기")
KITCHEN_NAMED = Phrase("Kitchen", "{name} {quantity}")
KITCHEN_TIMES = Phrase("Kitchen", "× {quantity}")
KITCHEN_TIMES_UNIT = Phrase("Kitchen", "× {quantity} {unit}")
KITCHEN_AND_UNREAD = Phrase("Kitchen", "{times} + ?")
KITCHEN_OPTION = Phrase("Kitchen", "＋ {option} × {quantity}")
KITCHEN_OPTION_ALL = Phrase("Kitchen", "＋ {option} 모두")
KITCHEN_ASKED = Phrase("Kitchen", "요청 있음 × {quantity}")
KITCHEN_MORE = Phrase("Kitchen", "그 밖에 {count}가지")
KITCHEN_SPOKEN = Phrase("Kitchen", "{title}. {dishes}")

# --- preparation time ---------------------------------------------------------------------------------------
USUAL_ON = Phrase("Usual", "{weekday}요일 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다")
USUAL_WEEKDAYS = Phrase("Usual", "평일 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다")
USUAL_WEEKENDS = Phrase("Usual", "주말 이 시간 비슷한 주문은 보통 {minutes}분 걸렸습니다")
CHIP_USUAL = Phrase("Usual", "보통")
CHIP_LAST = Phrase("Usual", "직전")
CHIP_USUAL_SPOKEN = Phrase("Usual", "조리 시간 {minutes}분, 비슷한 주문에 보통 걸린 시간")
CHIP_LAST_SPOKEN = Phrase("Usual", "조리 시간 {minutes}분, 지난번에 고른 시간")
