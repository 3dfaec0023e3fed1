"""All words of the deposits' pages: what came, what is open, and bank files. They must not know widgets."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

# --- the board ----------------------------------------------------------------------------------------------
DEPOSITS = Phrase("Deposits", "입금 확인")
KNOWN_SPAN = Phrase("Deposits", "은행 내역은 {first}부터 {last}까지 있습니다.")
KNOWN_GAP = Phrase("Deposits", "그 사이 {first}부터 {last}까지는 없습니다.")
KNOWN_NOTHING = Phrase("Deposits", "은행 내역이 아직 없습니다.")
ALL_CAME = Phrase("Deposits", "들어올 때가 지난 정산은 모두 들어왔습니다.")
NOT_CAME = Phrase("Deposits", "들어올 때가 지났는데 안 들어온 정산 {count}건, {amount}")
IMPORT = Phrase("Deposits", "은행 파일 가져오기")
FIRST_IMPORT = Phrase("Deposits", "통장 거래 내역 가져오기")
EMPTY = Phrase("Deposits", "통장과 아직 맞춰 보지 않았습니다")
EMPTY_LONG = Phrase(
    "Deposits",
    "은행 누리집에서 거래 내역을 엑셀이나 CSV 파일로 받아 여기에 가져오면, 정산한 돈이 들어왔는지 맞춰 봅니다.",
)
MATCHING = Phrase("Deposits", "은행 내역과 정산을 맞춰 보고 있습니다.")
NOT_MATCHED = Phrase("Deposits", "맞춰 보지 못했습니다. {why}")
AGAIN = Phrase("Deposits", "다시 맞춰 보기")
OPEN = Phrase("Deposits", "아직 안 들어온 정산 {count}건")
NOTHING_OPEN = Phrase("Deposits", "기다리는 정산이 없습니다.")
DUE_ON = Phrase("Deposits", "{day}에 들어올 정산")
LATE_FOR = Phrase("Deposits", "{days}일째 안 들어왔습니다.")
DUE_TODAY = Phrase("Deposits", "오늘 들어올 예정입니다.")
DUE_IN = Phrase("Deposits", "{days}일 뒤에 들어올 예정입니다.")
BANK_NOT_KNOWN = Phrase("Deposits", "그날의 은행 내역이 아직 없습니다. 새 파일을 가져오면 확인합니다.")
BANK_NOT_THEN = Phrase("Deposits", "그날의 은행 내역이 없습니다. 그때의 파일을 가져오면 확인합니다.")
SHARES_ORDERS = Phrase("Deposits", "일부 주문이 다른 정산서에도 있습니다.")
REPLACED = Phrase("Deposits", "플랫폼이 새 정산서로 바꾸어 더 기다리지 않는 정산 {count}건: {dues}")
REPLACED_DUE = Phrase("Deposits", "{day} {amount}")
LOOSE = Phrase("Deposits", "어느 정산인지 모르는 입금 {count}건")
LOOSE_HELP = Phrase("Deposits", "위의 정산과 아래의 입금을 골라 함께 묶을 수 있습니다.")
ROW_NAME = Phrase("Deposits", "{day} · {from_whom}")
NO_NAME = Phrase("Deposits", "이름 없음")
MATCHED = Phrase("Deposits", "맞춰진 입금 {count}건")
MATCH_NAME = Phrase("Deposits", "{days} 정산")
FIT_EXACT = Phrase("Deposits", "꼭 맞게 들어왔습니다.")
FIT_SPLIT = Phrase("Deposits", "{count}번에 나눠 들어왔습니다.")
FIT_MERGED = Phrase("Deposits", "정산 {count}건이 한 번에 들어왔습니다.")
FIT_LESS = Phrase("Deposits", "{amount} 적게 들어왔습니다. 수수료로 보입니다.")
FIT_MORE = Phrase("Deposits", "{amount} 많게 들어왔습니다.")
FIT_HAND = Phrase("Deposits", "직접 묶었습니다.")
FIT_HAND_DIFFERS = Phrase("Deposits", "직접 묶었습니다. 차이는 {amount}입니다.")
CAME_AS = Phrase("Deposits", "통장: {rows}")
CAME_ROW = Phrase("Deposits", "{day} {amount}")
SHOW_MORE = Phrase("Deposits", "{count}줄 더 보기")

# --- by hand ------------------------------------------------------------------------------------------------
PICKED = Phrase("Deposits", "정산 {dues}건 {due} · 입금 {rows}건 {came} · 차이 {difference}")
PICK_ROW = Phrase("Deposits", "이 정산에 맞는 입금을 아래에서 골라 주세요.")
PICK_DUE = Phrase("Deposits", "이 입금에 맞는 정산을 위에서 골라 주세요.")
TIE = Phrase("Deposits", "함께 묶기")
UNPICK = Phrase("Deposits", "고르기 그만")
UNTIE = Phrase("Deposits", "묶은 것 풀기")
UNTIE_HELP = Phrase("Deposits", "풀면 정산과 입금이 다시 따로 남습니다.")
TIED = Phrase("Deposits", "함께 묶었습니다.")
UNTIED = Phrase("Deposits", "묶은 것을 풀었습니다.")
NOT_DONE = Phrase("Deposits", "하지 못했습니다. {why}")
PICKED_ROW = Phrase("Deposits", "{row}, 골랐습니다")

# --- files that were taken in ---------------------------------------------------------------------------------
FILES = Phrase("Deposits", "가져온 파일 {count}")
FILES_TITLE = Phrase("Deposits", "가져온 은행 파일")
FILES_OPEN = Phrase("Deposits", "{button}, 펼침")
FILE_ROW = Phrase("Deposits", "{when}에 가져옴 · {rows}줄 · {first} – {last}")
FILE_ROW_BARE = Phrase("Deposits", "{when}에 가져옴 · {rows}줄")
TAKE_BACK = Phrase("Deposits", "되돌리기")
TAKE_BACK_NAMED = Phrase("Deposits", "{name} 되돌리기")
ASK_TAKE_BACK = Phrase(
    "Deposits",
    "'{name}' 파일을 되돌릴까요? 이 파일의 줄과 거기에 직접 묶은 것이 없어지고, 다른 파일에도 있는 줄은 남습니다.",
)
TAKE_BACK_YES = Phrase("Deposits", "네, 되돌리기")
TAKE_BACK_NO = Phrase("Deposits", "그대로 두기")
TAKEN_BACK = Phrase("Deposits", "'{name}' 파일을 되돌렸습니다. 입금을 다시 맞춥니다.")

# --- a bank file --------------------------------------------------------------------------------------------
FILE_TITLE = Phrase("Deposits", "은행 파일 가져오기")
FILE_CHOOSE = Phrase("Deposits", "은행에서 받은 파일 고르기")
FILE_KINDS = Phrase("Deposits", "은행 파일 (*.xlsx *.xls *.csv *.txt);;모든 파일 (*)")
FILE_READING = Phrase("Deposits", "{name} 파일을 읽고 있습니다.")
FILE_KNOWN = Phrase("Deposits", "{name} · 칸을 알아보았습니다. 아래와 같으면 가져오세요.")
FILE_UNKNOWN = Phrase("Deposits", "{name} · 처음 보는 모양입니다. 어느 칸에 무엇이 있는지 골라 주세요.")
FILE_NOT_READ = Phrase("Deposits", "이 파일은 가져올 수 없습니다. {why}")
OTHER_FILE = Phrase("Deposits", "다른 파일")
MAP_AGAIN = Phrase("Deposits", "칸 다시 정하기")
TAKE_IN = Phrase("Deposits", "가져오기")
STOP = Phrase("Deposits", "그만두기")
STOPPING = Phrase("Deposits", "그만두는 중")
TAKING_IN = Phrase("Deposits", "{done} / {all}줄을 읽었습니다. 끝날 때까지 아무것도 바뀌지 않습니다.")
TAKING_IN_FIRST = Phrase("Deposits", "파일을 읽고 있습니다.")
TAKEN_IN = Phrase("Deposits", "은행 내역 {rows}줄을 새로 가져왔습니다. ({first} – {last})")
TAKEN_IN_KNOWN = Phrase(
    "Deposits", "은행 내역 {rows}줄을 새로 가져왔고, {known}줄은 이미 있어 두 번 넣지 않았습니다."
)
TAKEN_NOTHING = Phrase("Deposits", "새 줄이 없습니다. 이 파일의 {known}줄은 모두 이미 있습니다.")
NOT_TAKEN_IN = Phrase("Deposits", "가져오지 못했고, 아무것도 바뀌지 않았습니다. {why}")
FILE_TABLE = Phrase("Deposits", "파일에 적힌 대로")
RESULT_TABLE = Phrase("Deposits", "이렇게 가져옵니다")
RESULT_DAY = Phrase("Deposits", "거래일")
RESULT_FROM = Phrase("Deposits", "내용")
RESULT_AMOUNT = Phrase("Deposits", "입금 + 출금 −")
RESULT_BALANCE = Phrase("Deposits", "잔액")
RESULT_WRONG = Phrase("Deposits", "읽을 수 없음")
RESULT_ALL_WRONG = Phrase(
    "Deposits", "이 칸들로는 읽을 수 있는 줄이 없습니다. 날짜와 금액의 칸을 다시 골라 주세요."
)
RESULT_SOME_WRONG = Phrase(
    "Deposits", "읽을 수 없는 줄이 {count}개 보입니다. 칸과 첫 줄을 다시 살펴봐 주세요."
)
RESULT_FINE = Phrase("Deposits", "보이는 줄을 모두 읽었습니다.")

# --- which column is what -----------------------------------------------------------------------------------
STEP = Phrase("Deposits", "{number} / {count} · {question}")
ASK_FIRST = Phrase("Deposits", "첫 거래는 몇 번째 줄입니까?")
ASK_DAY = Phrase("Deposits", "거래한 날짜는 어느 칸입니까?")
ASK_IN = Phrase("Deposits", "들어온 돈은 어느 칸입니까?")
ASK_OUT = Phrase("Deposits", "나간 돈은 어느 칸입니까?")
ASK_DIRECTION = Phrase("Deposits", "입금인지 출금인지는 어느 칸에 글로 적혀 있습니까?")
ASK_BALANCE = Phrase("Deposits", "잔액은 어느 칸입니까?")
ASK_MEMO = Phrase("Deposits", "적요는 어느 칸입니까?")
ASK_FROM = Phrase("Deposits", "보낸 사람은 어느 칸입니까?")
NONE_OUT = Phrase("Deposits", "같은 칸에 있음")
NONE = Phrase("Deposits", "없음")
COLUMN = Phrase("Deposits", "{letter} {heading}")
ROW_NUMBER = Phrase("Deposits", "{number}줄")
EARLIER_STEP = Phrase("Deposits", "이전")
NEXT_STEP = Phrase("Deposits", "다음")
