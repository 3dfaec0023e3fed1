"""Sentences of other layers: the support bundle's parts and what keeps it from being written. It knows no moment."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

SENTENCES = (
    Phrase("Sentences", "이 파일의 설명"),
    Phrase("Sentences", "들어 있는 파일의 목록"),
    Phrase("Sentences", "프로그램과 컴퓨터의 버전"),
    Phrase("Sentences", "설정 (비밀번호와 사업자 정보는 뺌)"),
    Phrase("Sentences", "점검 결과"),
    Phrase("Sentences", "지금 상태"),
    Phrase("Sentences", "주문 기록의 구조와 건수 (내용은 뺌)"),
    Phrase("Sentences", "프린터 설정과 인쇄 결과"),
    Phrase("Sentences", "백업 목록"),
    Phrase("Sentences", "디스크와 파일 크기"),
    Phrase("Sentences", "업데이트와 시작 기록"),
    Phrase("Sentences", "환경 변수 (비밀은 뺌)"),
    Phrase("Sentences", "프로그램 기록"),
    Phrase("Sentences", "다시 시작한 기록"),
    Phrase("Sentences", "프로그램이 꺼지거나 멈춘 기록"),
    Phrase("Sentences", "폴더가 아니라 파일 이름을 적어 주세요: {path}"),
)
