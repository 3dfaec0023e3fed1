"""The words of the settings that have nothing to do with printers. It must not know when a word is said."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

# --- what every page says -----------------------------------------------------------------------------------
KEPT = Phrase("Settings", "저장했습니다.")
NOT_KEPT = Phrase("Settings", "저장하지 못했습니다. {why}")
SCREEN_TAB = Phrase("Settings", "화면")
SOUND_TAB = Phrase("Settings", "소리와 알림")
HOURS_TAB = Phrase("Settings", "영업시간")
ACCESS_TAB = Phrase("Settings", "사장님 잠금")

# --- screen -------------------------------------------------------------------------------------------------
SCREEN = Phrase("Screen", "화면")
SCREEN_LEAD = Phrase("Screen", "고르면 바로 바뀝니다. 주문은 그대로 받습니다.")
THEME = Phrase("Screen", "색")
THEME_LIGHT = Phrase("Screen", "밝게")
THEME_DARK = Phrase("Screen", "어둡게")
THEME_CONTRAST = Phrase("Screen", "또렷하게")
THEME_HELP = Phrase("Screen", "또렷하게: 글자와 선이 가장 진합니다.")
LANGUAGE = Phrase("Screen", "언어 · Language")
KOREAN = Phrase("Screen", "한국어")
ENGLISH = Phrase("Screen", "English")
IN_USE = Phrase("Screen", "사용 중")
LANGUAGE_HELP = Phrase("Screen", "주문서와 고객의 글은 그대로 한국어입니다.")
SIZE = Phrase("Screen", "크기")
SIZE_PERCENT = Phrase("Screen", "{percent}%")
SIZE_HELP = Phrase("Screen", "글자와 버튼을 함께 키웁니다. 프로그램을 다시 켜면 바뀝니다.")
SIZE_NEXT = Phrase("Screen", "{percent}%는 다시 켜면 보입니다.")
SIZE_TOO_LARGE = Phrase("Screen", "이 화면에는 너무 큽니다. {percent}%까지 고를 수 있습니다.")
RESTART = Phrase("Screen", "지금 다시 켜기")

# --- sound --------------------------------------------------------------------------------------------------
SOUND = Phrase("Sound", "소리와 알림")
SOUND_LEAD = Phrase("Sound", "새 주문과 취소는 언제나 울립니다.")
VOLUME = Phrase("Sound", "벨 소리 크기")
VOLUME_PERCENT = Phrase("Sound", "{percent}")
VOLUME_HELP = Phrase("Sound", "오래 기다리는 주문은 이 크기까지 점점 커집니다.")
TRY = Phrase("Sound", "벨 울려 보기")
TRYING = Phrase("Sound", "울리고 있습니다…")
TRIED = Phrase("Sound", "소리가 나갔습니다. 안 들리면 스피커 전원과 선을 확인해 주세요.")
SPEAKS = Phrase("Sound", "오래 울리면 말로도 알리기")
SPEAKS_NO = Phrase("Sound", "말하지 않기")
SPEAKS_AFTER = Phrase("Sound", "{seconds}초 뒤")
SPEAKS_HELP = Phrase(
    "Sound", "“주문 두 건, 삼 분 남았습니다”처럼 말합니다. 한국어 음성이 있는 컴퓨터에서만 됩니다."
)
QUIET = Phrase("Sound", "조용한 시간")
QUIET_NO = Phrase("Sound", "없음")
QUIET_SPAN = Phrase("Sound", "{begins}~{ends}")
QUIET_HELP = Phrase("Sound", "영업시간이 아닐 때만, 인터넷·프린터 알림을 소리 없이 보여 줍니다.")
AWAKE = Phrase("Sound", "영업시간에 컴퓨터 절전 막기")
AWAKE_ON = Phrase("Sound", "막기")
AWAKE_OFF = Phrase("Sound", "그대로 두기")
AWAKE_HELP = Phrase("Sound", "절전에 들어간 컴퓨터는 주문을 받지 못합니다.")
CHECK_BEFORE = Phrase("Sound", "문 열기 전 자동 점검")
CHECK_NO = Phrase("Sound", "하지 않기")
CHECK_MINUTES = Phrase("Sound", "{minutes}분 전")
CHECK_HELP = Phrase("Sound", "영업시간을 적어야 합니다. 이상이 있으면 알려 드립니다.")

# --- hours --------------------------------------------------------------------------------------------------
HOURS = Phrase("Hours", "영업시간")
HOURS_LEAD = Phrase("Hours", "빈 칸은 쉬는 날입니다. 모두 비우면 언제나 영업 중으로 봅니다.")
HOURS_EXAMPLE = Phrase("Hours", "10:00-14:30, 17:00-22:00")
HOURS_HELP = Phrase("Hours", "새벽까지 여는 날은 18:00-02:00처럼 적어 주세요.")
DAY = Phrase("Hours", "{weekday}요일")
RESTS = Phrase("Hours", "쉼")
OPEN_HOURS = Phrase("Hours", "{hours}시간")
OPEN_FOR = Phrase("Hours", "{hours}시간 {minutes}분")
HOURS_WRONG = Phrase("Hours", "10:00-22:00처럼 적어 주세요.")
HOURS_CROSS = Phrase("Hours", "시간이 서로 겹칩니다.")
SAME_ALL = Phrase("Hours", "모두 월요일과 같게")
SAVE_HOURS = Phrase("Hours", "저장")
MEND_FIRST = Phrase("Hours", "빨간 줄을 먼저 고쳐 주세요.")

# --- the owner's lock ---------------------------------------------------------------------------------------
ACCESS = Phrase("Access", "사장님 잠금")
ACCESS_NONE = Phrase("Access", "비밀번호가 없어 누구나 설정을 바꿀 수 있습니다.")
ACCESS_SET = Phrase(
    "Access", "설정은 비밀번호를 넣어야 보입니다. {minutes}분 동안 누르지 않으면 저절로 잠깁니다."
)
NEW_PIN = Phrase("Access", "새 비밀번호 (숫자 4~8자)")
PIN_AGAIN = Phrase("Access", "한 번 더")
PIN_DIFFERS = Phrase("Access", "두 비밀번호가 다릅니다.")
PIN_SHAPE = Phrase("Access", "숫자 4~8자로 정해 주세요.")
SET_PIN = Phrase("Access", "비밀번호 정하기")
CHANGE_PIN = Phrase("Access", "비밀번호 바꾸기")
PIN_KEPT = Phrase("Access", "비밀번호를 정했습니다. 잊지 않게 적어 두세요.")
REMOVE_PIN = Phrase("Access", "잠금 없애기")
PIN_REMOVED = Phrase("Access", "잠금을 없앴습니다.")
LOCK_NOW = Phrase("Access", "지금 잠그기")
LOCKED = Phrase("Access", "사장님만 볼 수 있습니다")
LOCKED_LEAD = Phrase("Access", "비밀번호를 넣어 주세요. 주문은 F1에서 그대로 받습니다.")
PIN_FIELD = Phrase("Access", "사장님 비밀번호")
OPEN_LOCK = Phrase("Access", "열기")
CHECKING = Phrase("Access", "확인하는 중…")
LOCK_FORGOTTEN = Phrase("Access", "잊으셨으면 설치 담당자에게 연락해 주세요.")
