"""The words of the page on which the shop's registration is corrected. It must not know when a word is said."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

TAB = Phrase("Registration", "가게 등록")
TITLE = Phrase("Registration", "가게 등록")
LEAD = Phrase(
    "Registration",
    "주문이 오지 않으면 여기를 봐 주세요. 저장할 때 주소와 로그인을 확인합니다. "
    "가맹점 ID가 맞는지는 확인할 방법이 없으니 플랫폼 안내와 한 글자씩 맞춰 보세요.",
)
OLD_ORDERS = Phrase(
    "Registration",
    "가맹점 ID나 주소를 바꿔도 전에 받은 주문은 주문 기록과 정산에 그대로 남아, 새 등록의 주문과 함께 보입니다. "
    "다른 가게로 바꾸는 것이라면 설치 담당자와 상의해 주세요.",
)
SECRET_KEEP = Phrase(
    "Registration",
    "비워 두면 지금 쓰는 비밀번호를 그대로 씁니다. 새 값은 이 컴퓨터의 비밀 보관함에만 저장합니다.",
)
SAVE = Phrase("Registration", "저장")
LOOKING = Phrase("Registration", "확인 중…")
LOOKS = Phrase("Registration", "주소와 로그인을 확인하고 있습니다…")
SAVES = Phrase("Registration", "저장하고 있습니다…")
SAME = Phrase("Registration", "바뀐 것이 없습니다.")
UNSURE = Phrase("Registration", "빨간 줄을 봐 주세요. 이대로 저장하려면 ‘저장’을 한 번 더 눌러 주세요.")
OPEN_ORDERS = Phrase(
    "Registration",
    "아직 끝나지 않은 주문이 {count}건 있습니다. 다시 켜면 이 주문은 새 등록으로 처리되어 플랫폼에 전해지지 않을 수 "
    "있으니, 먼저 끝내는 것이 안전합니다. 이대로 저장하려면 ‘저장’을 한 번 더 눌러 주세요.",
)
NEXT_START = Phrase("Registration", "저장했습니다. 다시 켜면 새 등록으로 주문을 받습니다.")
WAITS = Phrase("Registration", "새 등록이 저장되어 있습니다. 다시 켜면 새 등록으로 주문을 받습니다.")
NO_VAULT = Phrase("Registration", "{kept} {why} 다시 켠 뒤 접속 비밀번호를 물으면 한 번 더 넣어 주세요.")
RESTART = Phrase("Registration", "지금 다시 켜기")
