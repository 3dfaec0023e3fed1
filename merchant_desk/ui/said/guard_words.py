"""Sentences of other layers: what is said of crashes and of the computer's session. It must not know when."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

SENTENCES = (
    Phrase("Sentences", "프로그램이 {said}에 갑자기 꺼져서 스스로 다시 시작했습니다."),
    Phrase("Sentences", "프로그램이 {said}에 갑자기 꺼졌습니다."),
    Phrase("Sentences", "프로그램이 갑자기 꺼진 뒤 다시 시작함"),
    Phrase("Sentences", "프로그램이 자꾸 꺼져서 더는 다시 시작하지 않습니다."),
    Phrase("Sentences", "지금은 주문을 받지 못합니다."),
    Phrase("Sentences", "컴퓨터를 켤 때 시작하는지 확인하지 못했습니다."),
    Phrase("Sentences", "컴퓨터의 자동 시작 설정을 쓸 수 없습니다."),
    Phrase("Sentences", "이 컴퓨터의 관리자에게 물어보세요."),
    Phrase("Sentences", "설정 > 시스템 > 전원 및 배터리(Windows 10: 전원 및 절전)를 여세요."),
    Phrase("Sentences", "'화면 및 절전'에서 전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요."),
    Phrase(
        "Sentences",
        "노트북이면 제어판 > 전원 옵션 > '덮개를 닫으면 수행되는 작업 선택'을 '아무 작업 안 함'으로 바꾸세요.",
    ),
    Phrase("Sentences", "시스템 설정 > 에너지(노트북: 배터리 > 옵션)를 여세요."),
    Phrase("Sentences", "'디스플레이가 꺼져 있을 때 자동으로 잠자지 않게 하기'를 켜세요."),
    Phrase("Sentences", "설정 > 전원을 여세요."),
    Phrase("Sentences", "'자동 절전'에서 전원을 연결했을 때의 항목을 끄세요."),
    Phrase("Sentences", "시스템 설정 > 전원 관리를 여세요."),
    Phrase("Sentences", "전원을 연결했을 때의 '자동 절전'을 '아무것도 하지 않음'으로 바꾸세요."),
    Phrase("Sentences", "노트북이면 덮개를 닫을 때도 '아무것도 하지 않음'으로 바꾸세요."),
    Phrase("Sentences", "설정 > 전원 관리자 > 시스템을 여세요."),
    Phrase("Sentences", "전원을 연결했을 때의 절전을 '안 함'으로 바꾸세요."),
    Phrase("Sentences", "이 컴퓨터의 전원 설정에서 자동 절전을 끄세요."),
    Phrase("Sentences", "컴퓨터를 다시 켠 뒤에도 같으면 설치 담당자에게 연락해 주세요."),
)
