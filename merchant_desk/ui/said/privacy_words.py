"""Sentences of other layers: what is said of customers' data. It must not know when they are said."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

SENTENCES = (
    Phrase("Sentences", "이 주문에는 남아 있는 고객 정보가 없습니다."),
    Phrase("Sentences", "번호를 확인해 주세요."),
    Phrase("Sentences", "이 번호의 주문이 {count}건입니다: {ids}."),
    Phrase("Sentences", "주문 ID로 지워 주세요."),
    Phrase("Sentences", "전화번호 전체를 적어 주세요."),
    Phrase("Sentences", "예: 010-1234-5678"),
    Phrase("Sentences", "이 번호의 고객 정보가 남아 있지 않습니다."),
    Phrase("Sentences", "진행 중인 주문이라 지울 수 없습니다: {numbers}."),
    Phrase("Sentences", "끝난 뒤에 다시 지워 주세요."),
    Phrase("Sentences", "키링의 열쇠가 없어 전화번호로 찾을 수 없습니다."),
    Phrase("Sentences", "주문 번호로 지워 주세요."),
    Phrase("Sentences", "보관 기간이 지난 고객 정보를 지우지 못했습니다."),
    Phrase("Sentences", "지금 지우고 있습니다."),
    Phrase("Sentences", "잠시 뒤에 다시 해 주세요."),
)
