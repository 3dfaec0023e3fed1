"""The words of the opening check: its page, its rows on the quiet page. It must not know when they are said."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

# --- the page -----------------------------------------------------------------------------------------------
CHECK = Phrase("Check", "개점 점검")
READY = Phrase("Check", "문 열 준비가 됐습니다")
NOT_READY = Phrase("Check", "먼저 고칠 것이 {count}가지 있습니다")
CHECKING = Phrase("Check", "점검하고 있습니다")
NOT_YET = Phrase("Check", "문 열기 전에 한 번 점검해 주세요")
NOT_YET_HOW = Phrase("Check", "벨이 한 번 울립니다. 30초쯤 걸립니다.")
NOT_YET_WHAT = Phrase("Check", "벨과 음량, 플랫폼 연결, 컴퓨터, 프린터를 한 번에 확인합니다.")
CAME_TO = Phrase("Check", "{when} 점검 · 정상 {good}가지 · 확인 {look}가지")
CAME_TO_GOOD = Phrase("Check", "{when} 점검 · {good}가지 모두 정상")
NOW = Phrase("Check", "지금 점검하기")
AGAIN = Phrase("Check", "다시 점검")
PRINT = Phrase("Check", "점검표 인쇄")
ORDERED = Phrase("Check", "개점 점검표를 인쇄합니다.")
GOOD = Phrase("Check", "정상")
LOOK = Phrase("Check", "확인")
BAD = Phrase("Check", "고칠 것")
ROW_SPOKEN = Phrase("Check", "{verdict}: {name}. {sentence}")
RESULT_PART = Phrase("Check", "점검 결과")

# --- what is being looked at --------------------------------------------------------------------------------
STEP_BELL = Phrase("Check", "벨을 울려 보고 있습니다")
STEP_VOLUME = Phrase("Check", "음량을 보고 있습니다")
STEP_PLATFORM = Phrase("Check", "플랫폼에 물어보고 있습니다")
STEP_COMPUTER = Phrase("Check", "컴퓨터를 살펴보고 있습니다")
STEP_PRINTER = Phrase("Check", "{name} 프린터에 물어보고 있습니다")
STEP_TRIAL = Phrase("Check", "시험 주문을 넣어 보고 있습니다. 곧 벨이 울립니다")

# --- the quiet page -----------------------------------------------------------------------------------------
CHECKED_GOOD = Phrase("Check", "{when} 점검 · 정상")
CHECKED_BAD = Phrase("Check", "{when} 점검 · 고칠 것 {count}가지")
ROW_SLEEP = Phrase("Check", "절전 설정")
BACKED_UP = Phrase("Check", "{told} · 백업 {when}")
PRINTERS_MORE = Phrase("Check", "다른 프린터 {count}대")
PRINTERS_LOOK = Phrase("Check", "확인할 것이 있습니다")
PRINTERS_READY = Phrase("Check", "준비됨")
