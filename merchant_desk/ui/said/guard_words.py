"""Sentences of other layers: what is said of crashes and of the computer's session. It must not know when."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

SENTENCES = (
    Phrase("Sentences", "프로그램이 {said}에 갑자기 꺼져서 스스로 다시 시작했습니다."),
    Phrase("Sentences", "프로그램이 {said}에 갑자기 꺼졌습니다."),
    Phrase("Sentences", "프로그램이 갑자기 꺼진 뒤 다시 시작함"),
)
