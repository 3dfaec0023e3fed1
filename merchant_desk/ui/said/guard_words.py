"""Sentences of other layers: what is said of crashes and of the computer's session. It must not know when."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

SENTENCES = (
    Phrase("Sentences", "프로그램이 {said}에 갑자기 꺼져서 스스로 다시 시작했습니다."),
    Phrase("Sentences", "프로그램이 {said}에 갑자기 꺼졌습니다."),
    Phrase("Sentences", "프로그램이 갑자기 꺼진 뒤 다시 시작함"),
    Phrase("Sentences", "프로그램이 자꾸 꺼져서 더는 다시 시작하지 않습니다."),
    Phrase("Sentences", "지금은 주문을 받지 못합니다."),
    Phrase("Sentences", "컴퓨터를 다시 켠 뒤에도 같으면 설치 담당자에게 연락해 주세요."),
)
