"""The Korean words for the black box's steps, actors and details. It must not know pages or files."""

from __future__ import annotations

import re

from merchant_desk.domain.black_box import BlackBoxLine, Step

STEPS: dict[Step, str] = {
    Step.SEEN: "플랫폼에서 받음",
    Step.STORED: "저장함",
    Step.ACKNOWLEDGED: "플랫폼에 받았다고 알림",
    Step.READ: "주문 내용 받음",
    Step.UNREADABLE: "주문 내용을 읽을 수 없음",
    Step.RANG: "벨이 울림",
    Step.SILENT: "울려야 하지만 소리 없음",
    Step.SILENCED: "벨을 멈춤",
    Step.DECIDED: "결정",
    Step.SENT: "결정을 보냄",
    Step.CONFIRMED: "플랫폼이 접수를 확인함",
    Step.REFUSED: "플랫폼이 받아들이지 않음",
    Step.UNSURE: "결과를 알 수 없음",
    Step.MOVED: "상태가 바뀜",
    Step.CUSTOMER_ASKED: "고객이 취소를 요청함",
    Step.CANCELLED: "취소됨",
    Step.PRINTED: "인쇄",
    Step.PRINT_UNKNOWN: "인쇄 여부를 알 수 없음",
    Step.PRINT_FAILED: "인쇄하지 못함",
    Step.LINK_LOST: "연결 끊김",
    Step.LINK_BACK: "다시 연결됨",
    Step.CLOSED: "끝남",
    Step.RESTORED: "기록을 되돌림",
    Step.HUNG: "멈춘 부분을 다시 시작함",
    Step.CRASHED: "프로그램이 갑자기 꺼진 뒤 다시 시작함",
    Step.PAUSED: "영업 일시중지",
    Step.OPENED: "영업 시작",
    Step.SHUT: "영업 종료",
    Step.SOLD_OUT: "품절",
    Step.BACK_IN_STOCK: "다시 판매",
    Step.TOLD: "플랫폼에 알림",
    Step.PERSON_SHOWN: "고객 정보를 봄",
    Step.PERSON_PURGED: "고객 정보를 지움",
    Step.ARCHIVED: "지난 해의 장부를 보관 파일로 옮김",
    Step.AMOUNTS_REMOVED: "보관 기간이 지난 금액을 지움",
}
_ACTORS = {
    "desk": "프로그램",
    "staff": "직원",
    "platform": "플랫폼",
    "bell": "벨",
    "rule": "자동 규칙",
    "check": "개점 점검",
    "hours": "영업 시간",
    "clock": "보관 기간",
    "owner": "사장님",
    "command": "명령",
}
_WORDS = {
    "accept": "접수",
    "reject": "거절",
    "preparing": "조리 시작",
    "ready": "조리 완료",
    "dispatch": "배달 출발",
    "delivered": "배달 완료",
    "picked_up": "전달 완료",
    "cancel": "취소",
    "accept_cancellation": "취소 요청 수락",
    "deny_cancellation": "취소 요청 거절",
    "reprint": "재출력",
    "expired": "시간이 지나 인쇄하지 않음",
    "done": "프린터가 인쇄를 확인",
    "sent": "프린터에 보냄",
    "seen": "사람이 확인",
    "available": "영업 중",
    "unavailable": "영업 안 함",
}
_PAUSES = {
    "busy": "주문이 밀림",
    "stock": "재료 부족",
    "break": "휴식",
    "rider": "배달원 부족",
    "other": "기타",
}
_SLIPS = {"kitchen": "주방 주문서", "delivery": "배달 주문서", "cancel": "취소 주문서"}
_STATES = {
    "new": "새 주문",
    "start": "조리를 시작할 시각",
    "cooking": "조리 중",
    "ready": "조리 완료",
    "dispatched": "배달 중",
    "delivered": "배달 완료",
    "concluded": "완료",
    "cancelled": "취소",
}
_VOICES = {
    "cancelled": "취소 알림",
    "customer": "고객의 취소 요청",
    "expiring": "접수 시간이 곧 끝남",
    "new": "새 주문",
    "plan": "예약 주문의 조리 시작",
    "trouble": "확인할 것이 있음",
}
_RESTORED = {
    "backup": "손상되어 백업으로 되돌림",
    "new": "손상되어 새로 시작함",
    "asked": "사람이 백업으로 되돌림",
    "behind": "끝부분을 잃음",
    "gap": "빠진 주문만 다시 읽음",
    "seen, not stored": "받은 적이 있지만 기록에 없던 주문",
}
_ERRORS = {
    "Unreachable": "연결할 수 없음",
    "NoAnswer": "답이 없음",
    "Busy": "플랫폼이 바쁨",
    "SignedOut": "로그인이 거절됨",
    "NotThePlatform": "플랫폼이 아닌 곳의 답",
}
#: What a terminal, a printer or a reader of text could obey: control characters and marks of direction.
_NOT_PLAIN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)


def plain(text: str) -> str:
    """Return a text that is only text: what could steer a terminal or turn a line around becomes U+FFFD."""
    return _NOT_PLAIN.sub("\N{REPLACEMENT CHARACTER}", text)


def actor_words(actor: str) -> str:
    """Return who did it."""
    return plain(_ACTORS.get(actor, actor))


def detail_words(line: BlackBoxLine) -> str:
    """Return a line's detail as a shop reads it; what has no Korean word stays as it was written."""
    parts = line.detail.split(" ")
    match line.step:
        case Step.DECIDED | Step.PRINTED | Step.PRINT_FAILED | Step.PRINT_UNKNOWN:
            words = [_SLIPS.get(parts[0], _WORDS.get(parts[0], parts[0]))]
            words += [_SLIPS.get(part, part) for part in parts[1:]]
            if len(words) > 1 and line.step is not Step.DECIDED:  # the printer's name comes last
                words[-1] = f"({words[-1]})"
            if line.step is Step.PRINTED and len(words) > 1:  # the slip first, then what became of it
                words = [*words[1:], "·", words[0]]
            text = re.sub(r"(\d+) min$", r"\1분", " ".join(words))
        case Step.PAUSED:
            text = re.sub(r"(\d+) min$", r"\1분", " ".join(_PAUSES.get(part, part) for part in parts))
        case Step.OPENED | Step.SHUT:
            text = "일시중지 끝" if line.detail == "pause over" else line.detail
        case Step.SENT | Step.REFUSED | Step.UNSURE | Step.TOLD:
            text = _WORDS.get(line.detail, line.detail)
        case Step.RANG:
            text = _VOICES.get(line.detail, line.detail)
        case Step.SILENCED:
            text = "확인함" if line.detail == "seen" else line.detail.replace(" s", "초")
        case Step.CONFIRMED | Step.MOVED | Step.CANCELLED | Step.CLOSED:
            text = _STATES.get(line.detail, line.detail)
        case Step.RESTORED:
            text = _restored_words(line.detail)
        case Step.LINK_LOST:
            text = _ERRORS.get(line.detail, line.detail)
        case _:
            text = line.detail
    return plain(text)


def _restored_words(detail: str) -> str:
    """Return what was lost: ``behind, 2 missing, 3 open`` as a shop reads it."""
    cause, _comma, counts = detail.partition(", ")
    found = re.fullmatch(r"(\d+) missing, (\d+) open", counts)
    if found is None:
        return _RESTORED.get(detail, detail)
    missing, still_open = found.groups()
    return f"{_RESTORED.get(cause, cause)} · 빠진 주문 {missing}건, 열린 주문 {still_open}건을 다시 확인"
