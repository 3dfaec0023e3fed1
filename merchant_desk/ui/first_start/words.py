"""Every word of the first start and its wizard, in one place. It must not know when a word is said."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

# --- the first page -----------------------------------------------------------------------------------------
WINDOW = Phrase("FirstStart", "주문 접수 · 처음 시작")
TITLE = Phrase("FirstStart", "어서 오세요. 가게부터 등록할게요")
HOW = Phrase(
    "FirstStart",
    "플랫폼에서 받은 가맹점 ID와 접속 정보를 준비해 주세요. 5분이면 끝나고, 바로 주문을 받습니다.",
)
BEGIN = Phrase("FirstStart", "가게 등록 시작")
BEGIN_KEYS = Phrase("FirstStart", "Enter")
FILE_HOW = Phrase("FirstStart", "설치 담당자에게 등록 파일을 받았다면 그 파일을 열면 됩니다.")
FILE = Phrase("FirstStart", "등록 파일 열기")
FILE_CHOOSE = Phrase("FirstStart", "가게 등록 파일 고르기")
FILE_KINDS = Phrase("FirstStart", "등록 파일 (*.toml)")
FILE_READING = Phrase("FirstStart", "등록 파일을 읽고 있습니다…")
PRACTICE_HOW = Phrase("FirstStart", "등록 없이 먼저 연습해 볼 수 있습니다. 진짜 주문은 오지 않습니다.")
PRACTICE = Phrase("FirstStart", "연습 시작")
PRACTICE_KEYS = Phrase("FirstStart", "F2")
DRILL = Phrase("FirstStart", "3분 맛보기")
DRILL_CAPTION = Phrase("FirstStart", "주문 8건 · 취소 2건")

# --- the wizard ---------------------------------------------------------------------------------------------
WRONG = Phrase("FirstStart", "! {sentence}")
WIZARD = Phrase("FirstStart", "가게 등록")
TAB_ADDRESS = Phrase("FirstStart", "1 플랫폼")
TAB_SHOP = Phrase("FirstStart", "2 가게")
TAB_CITY = Phrase("FirstStart", "3 지역")
TAB_ACCESS = Phrase("FirstStart", "4 접속 정보")
TAB_PRINTER = Phrase("FirstStart", "5 프린터")
TAB_BELL = Phrase("FirstStart", "6 벨")
TAB_ON = Phrase("FirstStart", "{name} 보는 중")
GIVE_UP = Phrase("FirstStart", "그만두기")
BEFORE = Phrase("FirstStart", "이전")
NEXT = Phrase("FirstStart", "다음")
START = Phrase("FirstStart", "주문 받기 시작")
LOOKING = Phrase("FirstStart", "확인 중…")
STARTING = Phrase("FirstStart", "설정을 저장하고 시작합니다…")
GO_ANYWAY = Phrase("FirstStart", "{sentence} 이대로 넘어가려면 ‘다음’을 한 번 더 눌러 주세요.")
ADDRESS_UNSURE = Phrase("FirstStart", "{sentence} 주소에 틀린 글자가 없는지도 봐 주세요.")

ADDRESS_ASK = Phrase("FirstStart", "어느 플랫폼에서 주문을 받나요?")
ADDRESS_FIELD = Phrase("FirstStart", "플랫폼 주소")
ADDRESS_HELP = Phrase("FirstStart", "플랫폼이 알려 준 연동(API) 주소입니다. 예: https://api.example.kr")
ADDRESS_EMPTY = Phrase("FirstStart", "플랫폼 주소를 적어 주세요.")
ADDRESS_WRONG = Phrase(
    "FirstStart", "https:// 로 시작하는 주소를 적어 주세요. 띄어쓰기와 물음표는 쓸 수 없습니다."
)
ADDRESS_FINE = Phrase("FirstStart", "플랫폼에 연결됩니다. {took_ms}ms 만에 대답했고, 암호화되어 있습니다.")
ADDRESS_NEAR = Phrase("FirstStart", "이 컴퓨터 안의 연습 플랫폼에 연결됩니다. {took_ms}ms 만에 대답했습니다.")
PROFILE_ASK = Phrase("FirstStart", "연동 방식")
PROFILE_HELP = Phrase("FirstStart", "모르면 ‘표준’ 그대로 두세요.")
PROFILE_STANDARD = Phrase("FirstStart", "표준 (Open Delivery)")
PROFILE_PRACTICE = Phrase("FirstStart", "연습 플랫폼")

SHOP_ASK = Phrase("FirstStart", "어떤 가게인가요?")
NAME_FIELD = Phrase("FirstStart", "가게 이름")
NAME_HELP = Phrase("FirstStart", "화면 위와 주문서에 나옵니다. 예: 행복분식 수원점")
NAME_EMPTY = Phrase("FirstStart", "가게 이름을 적어 주세요.")
NAME_WRONG = Phrase("FirstStart", "가게 이름은 60자까지 적을 수 있습니다.")
MERCHANT_FIELD = Phrase("FirstStart", "가맹점 ID")
MERCHANT_HELP = Phrase("FirstStart", "플랫폼이 준 긴 영문·숫자입니다. 복사해서 붙여 넣는 것이 안전합니다.")
MERCHANT_EMPTY = Phrase("FirstStart", "플랫폼에서 받은 가맹점 ID를 적어 주세요.")
MERCHANT_LENGTH = Phrase(
    "FirstStart", "가맹점 ID는 36자에서 100자입니다. 지금은 {count}자입니다. 빠진 글자가 없는지 봐 주세요."
)
MERCHANT_SIGNS = Phrase(
    "FirstStart", "가맹점 ID에는 한글·빈칸·쉼표가 없습니다. 받은 그대로 붙여 넣어 주세요."
)
MERCHANT_CUT = Phrase("FirstStart", "가맹점 ID 끝이 잘린 것 같습니다. 틀리면 주문이 오지 않습니다.")
BUSINESS_FIELD = Phrase("FirstStart", "사업자등록번호")
BUSINESS_HELP = Phrase("FirstStart", "없으면 비워 두세요. 영수증과 정산에 씁니다.")
BUSINESS_WRONG = Phrase("FirstStart", "숫자 10자리를 적어 주세요. 예: 123-45-67890")

CITY_ASK = Phrase("FirstStart", "가게가 있는 시·군을 골라 주세요")
CITY_FIELD = Phrase("FirstStart", "찾기")
CITY_HELP = Phrase(
    "FirstStart", "앞 글자나 지역화폐 이름으로 찾습니다. 고른 지역의 지역화폐 이름이 결제에 나옵니다."
)
CITY_NONE = Phrase("FirstStart", "‘{written}’와 맞는 시·군이 없습니다. 다른 글자로 찾아 주세요.")
CITY_OTHER = Phrase("FirstStart", "그 밖의 지역")
CITY_OTHER_CAPTION = Phrase("FirstStart", "지역화폐 이름 없음")
CITY_CHOSEN = Phrase("FirstStart", "{city} · 지역화폐는 {currency}입니다.")
CITY_CHOSEN_OTHER = Phrase("FirstStart", "그 밖의 지역 · 결제에 ‘지역화폐’라고만 나옵니다.")
CITY_EMPTY = Phrase("FirstStart", "시·군을 하나 골라 주세요.")

ACCESS_ASK = Phrase("FirstStart", "플랫폼에 접속할 정보를 적어 주세요")
CLIENT_FIELD = Phrase("FirstStart", "접속 ID (client_id)")
CLIENT_HELP = Phrase("FirstStart", "플랫폼의 가맹점 관리 화면이나 안내 메일에 있습니다.")
CLIENT_EMPTY = Phrase("FirstStart", "접속 ID를 적어 주세요.")
CLIENT_WRONG = Phrase("FirstStart", "접속 ID는 200자까지입니다.")
SECRET_FIELD = Phrase("FirstStart", "접속 비밀번호 (client_secret)")
SECRET_HELP = Phrase("FirstStart", "이 컴퓨터의 비밀 보관함에만 저장하고, 파일에는 남기지 않습니다.")
SECRET_EMPTY = Phrase("FirstStart", "접속 비밀번호를 적어 주세요.")
SECRET_WRONG = Phrase("FirstStart", "접속 비밀번호가 너무 깁니다. 받은 값을 확인해 주세요.")
SECRET_SHOW = Phrase("FirstStart", "비밀번호 보기")
SECRET_HIDE = Phrase("FirstStart", "비밀번호 가리기")
SIGNED_IN = Phrase("FirstStart", "로그인했습니다. 접속 ID와 비밀번호가 맞습니다.")

PRINTER_ASK = Phrase("FirstStart", "주문서를 종이로 뽑을까요?")
PRINTER_NOW = Phrase("FirstStart", "네, 시작하고 바로 연결")
PRINTER_LATER = Phrase("FirstStart", "나중에")
PRINTER_NOW_HELP = Phrase(
    "FirstStart",
    "시작하면 프린터 추가 화면이 먼저 열립니다. 네트워크·USB·직렬(COM) 프린터를 찾고, 시험 인쇄를 해 봅니다.",
)
PRINTER_LATER_HELP = Phrase(
    "FirstStart", "프린터가 없어도 주문은 화면과 벨로 받습니다. 설정(F10)에서 언제든 추가할 수 있습니다."
)

BELL_ASK = Phrase("FirstStart", "벨 소리를 들어 볼까요?")
BELL_HELP = Phrase("FirstStart", "새 주문이 오면 나는 소리입니다. 주방에서도 들려야 합니다.")
BELL_RING = Phrase("FirstStart", "벨 울려 보기")
BELL_AGAIN = Phrase("FirstStart", "한 번 더 울리기")
BELL_RINGS = Phrase("FirstStart", "소리를 내고 있습니다…")
BELL_HEAR = Phrase("FirstStart", "소리를 보냈습니다. 들리나요?")
BELL_YES = Phrase("FirstStart", "네, 들려요")
BELL_NO = Phrase("FirstStart", "아니요")
BELL_FINE = Phrase("FirstStart", "좋습니다. 새 주문이 오면 접수할 때까지 이 소리가 납니다.")
BELL_MEND = Phrase(
    "FirstStart",
    "스피커 전원과 케이블을 보고, 컴퓨터 음량을 올려 주세요. 이어폰이 꽂혀 있으면 빼 주세요. "
    "블루투스 스피커는 자주 끊기니 선이 있는 스피커가 좋습니다. 고친 뒤 한 번 더 울려 보세요.",
)
BELL_UNTRIED = Phrase("FirstStart", "벨을 아직 들어 보지 않았습니다. 그대로 시작하려면 한 번 더 눌러 주세요.")
