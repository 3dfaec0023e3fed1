"""The words about customers' data: how long it is shown, who looks, what is deleted. It knows no occasion."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

# --- the settings' page -------------------------------------------------------------------------------------
TAB = Phrase("Privacy", "개인정보")
TITLE = Phrase("Privacy", "개인정보")
LEAD = Phrase(
    "Privacy", "끝난 주문의 고객 정보는 정한 시간이 지나면 저절로 지웁니다. 메뉴와 금액은 남습니다."
)
SHOWN = Phrase("Privacy", "주문이 끝난 뒤 고객 정보를 두는 시간")
HOURS = Phrase("Privacy", "{hours}시간")
SHOWN_HELP = Phrase(
    "Privacy",
    "플랫폼 자율규약은 늦어도 24시간입니다. 배달 완료를 누르지 않은 주문은 예정 시각 3시간 뒤부터 셉니다.",
)
SLIPS = Phrase("Privacy", "주문서에 고객 정보")
SLIPS_WITH = Phrase("Privacy", "넣기")
SLIPS_WITHOUT = Phrase("Privacy", "빼기")
SLIPS_HELP = Phrase(
    "Privacy", "빼면 동네 이름과 조리 요청만 남고, 이름·전화번호·자세한 주소·배달 요청은 찍히지 않습니다."
)

# --- one customer -------------------------------------------------------------------------------------------
FORGET = Phrase("Privacy", "한 고객 지우기")
FORGET_HELP = Phrase(
    "Privacy", "고객이 지워 달라고 할 때 씁니다. 진행 중인 주문은 끝난 뒤에 지울 수 있습니다."
)
BY_ORDER = Phrase("Privacy", "주문 번호로")
BY_PHONE = Phrase("Privacy", "전화번호로")
FIELD_ORDER = Phrase("Privacy", "주문 번호 (예: B-0417)")
FIELD_PHONE = Phrase("Privacy", "전화번호 전체 (예: 010-1234-5678)")
FORGET_NOW = Phrase("Privacy", "지우기")
ASK_ORDER = Phrase("Privacy", "주문 {wanted}의 고객 정보를 지울까요? 되살릴 수 없습니다.")
ASK_PHONE = Phrase("Privacy", "{wanted} 고객의 정보를 남아 있는 모든 주문에서 지울까요? 되살릴 수 없습니다.")
ASK_NO = Phrase("Privacy", "그만두기")
ASK_YES = Phrase("Privacy", "네, 지웁니다")
WRITE_FIRST = Phrase("Privacy", "번호를 먼저 적어 주세요.")
FORGETTING = Phrase("Privacy", "지우고 있습니다…")
FORGOTTEN = Phrase("Privacy", "고객 정보를 지웠습니다: 주문 {count}건")
NOT_FORGOTTEN = Phrase("Privacy", "지우지 않았습니다. {why}")

# --- what was deleted ---------------------------------------------------------------------------------------
PURGES = Phrase("Privacy", "지운 기록")
PURGES_READING = Phrase("Privacy", "읽는 중…")
PURGES_NONE = Phrase("Privacy", "아직 지운 것이 없습니다.")
PURGES_UNREAD = Phrase("Privacy", "지운 기록을 읽지 못했습니다. {why}")
PURGES_MORE = Phrase("Privacy", "이전 기록 {count}개 더 보기")
PURGE_ORDERS = Phrase("Privacy", "주문 {count}건")
PURGE_SPOKEN = Phrase("Privacy", "{at} {who} {why} 주문 {count}건")
WHO_CLOCK = Phrase("Privacy", "보관 시간이 지남")
WHO_OWNER = Phrase("Privacy", "사장님이 지움")
WHO_COMMAND = Phrase("Privacy", "명령으로 지움")
WHY_ASKED = Phrase("Privacy", "고객 요청")

# --- in an order's paper ------------------------------------------------------------------------------------
SHOWN_UNTIL = Phrase("Privacy", "고객 정보는 {when}까지 보입니다")
HIDDEN_SINCE = Phrase("Privacy", "고객 정보는 가렸습니다. 보관 시간이 {when}에 끝났습니다.")
FORGOTTEN_AT = Phrase("Privacy", "고객 정보는 지웠습니다 ({when})")
VEILED = Phrase("Privacy", "고객 정보는 가렸습니다. 끝난 주문입니다.")
VEILED_UNTIL = Phrase("Privacy", "{when}까지 볼 수 있고, 본 것은 기록됩니다")
LOOK = Phrase("Privacy", "고객 정보 보기")
NOT_HELD = Phrase("Privacy", "고객 정보를 지운 주문입니다. 메뉴와 금액은 내역(F7)에 남아 있습니다.")
PIN_PART = Phrase("Privacy", "고객 정보를 보는 비밀번호")
PIN_ASK = Phrase("Privacy", "{number} · 고객 정보를 보려면 사장님 비밀번호를 넣어 주세요")
PIN_OPEN = Phrase("Privacy", "보기")
PIN_CLOSE = Phrase("Privacy", "닫기")
PIN_WAIT = Phrase("Privacy", "확인하는 중…")
