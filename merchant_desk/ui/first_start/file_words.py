"""The words of a registration file that was found or opened. It must not know when a word is said."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

FOUND = Phrase("FirstStart", "찾은 등록 파일로 시작")
FOUND_HOW = Phrase(
    "FirstStart", "설치 담당자가 남긴 등록 파일을 찾았습니다. 누르면 내용을 먼저 보여 드립니다."
)
FOUND_SPOKEN = Phrase("FirstStart", "찾은 등록 파일로 시작: {path}")
PAGE = Phrase("FirstStart", "이 파일로 등록할까요?")
DETAILS = Phrase("FirstStart", "함께 들어 있는 설정")
CODE_FIELD = Phrase("FirstStart", "일회용 코드")
CODE_HELP = Phrase(
    "FirstStart", "파일을 준 사람에게 전화로 물어보고 적어 주세요. 띄어쓰기와 대소문자는 달라도 됩니다."
)
CODE_EMPTY = Phrase("FirstStart", "일회용 코드를 적어 주세요.")
TAKE = Phrase("FirstStart", "이대로 시작")
TAKING = Phrase("FirstStart", "등록하는 중…")
OTHER = Phrase("FirstStart", "다른 방법으로")
