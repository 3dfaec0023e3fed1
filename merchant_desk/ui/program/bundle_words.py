"""The words of the support bundle: gathered, looked through, saved. They must not know widgets."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

BUNDLE = Phrase("Bundle", "지원 파일")
MAKE = Phrase("Bundle", "지원 파일 만들기")
LEAD = Phrase("Bundle", "설치 담당자에게 보낼 파일입니다. 줄을 누르면 그 내용을 모두 볼 수 있습니다.")
GATHERING = Phrase("Bundle", "모으고 있습니다")
GATHERING_HOW = Phrase(
    "Bundle",
    "점검하느라 1분쯤 걸리고 벨이 한 번 울립니다. 다른 화면을 보고 와도 되고, 주문은 그대로 받습니다.",
)
NOT_GATHERED = Phrase("Bundle", "모으지 못했습니다. {why}")
AGAIN = Phrase("Bundle", "다시 모으기")
SAFE = Phrase("Bundle", "고객 정보와 비밀번호는 들어 있지 않습니다.")
LEFT_OUT = Phrase(
    "Bundle",
    "고객의 이름, 전화번호, 주소, 요청 사항과 모든 비밀번호를 뺐습니다. 아래 내용만 저장됩니다.",
)
PARTS = Phrase("Bundle", "들어 있는 것 {count}가지 · {size} · {at} 기준")
PARTS_PART = Phrase("Bundle", "지원 파일에 들어 있는 것")
PART_SPOKEN = Phrase("Bundle", "{about}, {name}, {size}. 누르면 내용을 봅니다.")
SAVE = Phrase("Bundle", "파일로 저장")
KIND_ZIP = Phrase("Bundle", "압축 파일 (*.zip)")
SAVING = Phrase("Bundle", "저장하고 있습니다.")
SAVED = Phrase("Bundle", "저장했습니다: {path}")
NOT_SAVED = Phrase("Bundle", "저장하지 못했습니다. {why} 모은 것은 그대로 있으니 다시 저장할 수 있습니다.")
