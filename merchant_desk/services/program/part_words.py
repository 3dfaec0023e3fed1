"""What the parts of the support bundle are, in a few words for whoever looks through it. It knows no content."""

from __future__ import annotations

ABOUT_README = "이 파일의 설명"
ABOUT_MANIFEST = "들어 있는 파일의 목록"
ABOUT_VERSIONS = "프로그램과 컴퓨터의 버전"
ABOUT_SETTINGS = "설정 (비밀번호와 사업자 정보는 뺌)"
ABOUT_CHECK = "점검 결과"
ABOUT_STATUS = "지금 상태"
ABOUT_JOURNAL = "주문 기록의 구조와 건수 (내용은 뺌)"
ABOUT_PRINTING = "프린터 설정과 인쇄 결과"
ABOUT_BACKUPS = "백업 목록"
ABOUT_DISK = "디스크와 파일 크기"
ABOUT_UPDATES = "업데이트와 시작 기록"
ABOUT_ENVIRONMENT = "환경 변수 (비밀은 뺌)"
ABOUT_LOG = "프로그램 기록"
ABOUT_GUARD = "다시 시작한 기록"
ABOUT_CRASH = "프로그램이 꺼지거나 멈춘 기록"
