"""Sentences of other layers: what the tables of rates in resources/fees say. It must not know when they are said."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

SENTENCES = (
    Phrase("Sentences", "배달특급"),
    Phrase("Sentences", "배민1플러스"),
    Phrase("Sentences", "쿠팡이츠"),
    Phrase("Sentences", "땡겨요"),
    Phrase("Sentences", "먹깨비"),
    Phrase("Sentences", "요기요"),
    Phrase("Sentences", "연습 플랫폼"),
    Phrase("Sentences", "매출이 적은 가게"),
    Phrase("Sentences", "매출이 많은 가게"),
    Phrase("Sentences", "매출 상위"),
    Phrase("Sentences", "매출 중위"),
    Phrase("Sentences", "매출 하위"),
    Phrase("Sentences", "높은 구간"),
    Phrase("Sentences", "낮은 구간"),
    Phrase("Sentences", "공개된 요율과 언론 보도(서비스 시작 {day})"),
    Phrase("Sentences", "공개된 요율({day} 시행)"),
    Phrase("Sentences", "공개된 요율({year}년 {month}월 시행)"),
    Phrase("Sentences", "공개된 요율(시작일은 확인하지 못함)"),
    Phrase("Sentences", "연습 플랫폼의 요율"),
    Phrase("Sentences", "연습용 요율이며 실제 플랫폼의 요율이 아닙니다."),
    Phrase(
        "Sentences",
        "결제 수수료는 매출에 따라 {low}~{high} %이고, 구간별 요율이 "
        "알려지지 않아 가장 낮은 {rate} %로 계산했습니다.",
    ),
    Phrase(
        "Sentences",
        "결제 수수료는 매출에 따라 {low}~{high} %이고, 구간별 요율이 "
        "알려지지 않아 가장 높은 {rate} %로 계산했습니다.",
    ),
    Phrase("Sentences", "{low}~{high} %라는 보도도 있으니 계약서의 요율을 적어 주세요."),
    Phrase(
        "Sentences",
        "매출 순위를 몰라 가장 높은 {rate} %로 계산했습니다({middle} %, {least} % 구간도 있습니다).",
    ),
    Phrase(
        "Sentences",
        "플랫폼이 배달한 주문에는 가게 배달비({low}~{high}원)를 "
        "{won}원으로 넣었고, 결제 수수료는 요율을 몰라 넣지 않았습니다.",
    ),
    Phrase(
        "Sentences",
        "먼저 떼는 {rate} %로 계산했습니다(매출에 따라 {least} %까지, 차액은 매달 돌려받습니다).",
    ),
    Phrase(
        "Sentences",
        "차액을 돌려받은 뒤의 가장 낮은 {rate} %로 계산했습니다(먼저 떼는 것은 {first} %입니다).",
    ),
    Phrase("Sentences", "{rate} %가 시작된 날을 몰라 {year}년 주문부터 계산했습니다."),
    Phrase("Sentences", "결제 수수료와 배달비는 요율을 몰라 넣지 않았습니다."),
    Phrase(
        "Sentences",
        "가게의 구간을 몰라 가장 높은 배달 {rate} %, 포장 {takeout} %로 "
        "계산했습니다(낮은 구간은 {low} %, {low_takeout} %).",
    ),
    Phrase("Sentences", "가장 낮은 구간의 배달 {rate} %, 포장 {takeout} %로 계산했습니다."),
)
