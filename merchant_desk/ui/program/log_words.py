"""The words of the program's records, and of a text that is read whole. They must not know widgets."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

LOG = Phrase("Log", "프로그램 기록")
OPEN = Phrase("Log", "기록 보기")
LIST = Phrase("Log", "기록 목록")
FOUND = Phrase("Log", "{count}건 · 문제 {problems}건")
READING = Phrase("Log", "기록을 읽고 있습니다.")
UNREAD = Phrase("Log", "기록을 읽지 못했습니다. {why}")
EMPTY = Phrase("Log", "아직 기록이 없습니다.")
NO_PROBLEMS = Phrase("Log", "문제 기록이 없습니다.")
NOTHING = Phrase("Log", "찾는 말이 들어 있는 기록이 없습니다.")
AGAIN = Phrase("Log", "다시 읽기")
ALL = Phrase("Log", "모두")
PROBLEMS = Phrase("Log", "문제만")
CHOSEN = Phrase("Log", "{words}, 고름")
SEARCH_FIELD = Phrase("Log", "기록에서 찾기")
SEARCH_HINT = Phrase("Log", "찾을 말을 적어 주세요")
INFO = Phrase("Log", "알림")
WARNING = Phrase("Log", "주의")
ERROR = Phrase("Log", "오류")
CRASH = Phrase("Log", "멈춤")
ROW_SPOKEN = Phrase("Log", "{level}, {at}: {words}")
LINES_MORE = Phrase("Log", "{words} (+{count}줄)")
ENTRY = Phrase("Log", "{level} · {at}")

# --- a text ------------------------------------------------------------------------------------------------
TEXT = Phrase("Log", "내용")
LINES = Phrase("Log", "{count}줄 · {size}")
COPY = Phrase("Log", "복사")
COPIED = Phrase("Log", "복사했습니다. 메시지나 메일에 붙여 넣을 수 있습니다.")
