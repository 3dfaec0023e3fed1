"""Sentences of other layers: what the journal and its backups say. It must not know when they are said."""

from __future__ import annotations

from .phrase import Phrase

SENTENCES = (
    Phrase("Sentences", "주문 기록이 손상되어 백업할 수 없습니다."),
    Phrase("Sentences", "프로그램을 다시 켜 주세요."),
    Phrase("Sentences", "백업 파일을 읽을 수 없거나 손상되었습니다."),
    Phrase("Sentences", "백업할 자리가 없습니다."),
    Phrase("Sentences", "두 번째 백업 폴더가 없습니다: {folder}"),
    Phrase("Sentences", "주문 기록의 백업 파일이 아닙니다."),
    Phrase("Sentences", "더 새로운 버전의 프로그램이 만든 백업입니다."),
    Phrase("Sentences", "백업 파일이 손상되었습니다."),
    Phrase("Sentences", "디스크가 연결되어 있는지 확인해 주세요."),
    Phrase("Sentences", "주문 기록 파일이 아닙니다."),
    Phrase("Sentences", "더 새로운 버전의 프로그램이 만든 주문 기록입니다."),
    Phrase("Sentences", "주문 기록에 쓸 수 없는 내용이 있습니다."),
    Phrase("Sentences", "주문을 기록하지 못했습니다."),
    Phrase("Sentences", "주문 기록 폴더를 쓸 수 없습니다."),
    Phrase("Sentences", "디스크가 가득 차서 주문을 기록할 수 없습니다."),
    Phrase("Sentences", "주문 기록 파일에 쓸 수 없습니다."),
    Phrase("Sentences", "주문 기록 파일이 손상되었습니다."),
    Phrase("Sentences", "다른 프로그램이 주문 기록을 잡고 있습니다."),
    Phrase("Sentences", "주문 기록 폴더에 쓸 수 없습니다."),
    Phrase("Sentences", "폴더와 디스크를 확인해 주세요."),
    Phrase("Sentences", "백업이나 조회 프로그램을 닫아 주세요."),
    Phrase("Sentences", "고객 정보 열쇠 파일이 손상되어 이전 주문의 고객 정보를 볼 수 없습니다."),
    Phrase("Sentences", "키링의 열쇠가 바뀌어 이전 주문의 고객 정보를 볼 수 없습니다."),
    Phrase("Sentences", "고객 정보를 안전하게 저장할 수 없어 이번 실행 동안만 기억합니다."),
    Phrase("Sentences", "주문 기록이 멈췄습니다."),
    Phrase("Sentences", "새 주문은 계속 울립니다."),
    Phrase("Sentences", "디스크를 확인하고, 계속되면 프로그램을 다시 켜 주세요."),
    Phrase("Sentences", "주문 기록이 열려 있지 않습니다."),
)
