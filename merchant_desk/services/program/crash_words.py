"""What staff read after the program crashed. It must not know how a crash is noticed."""

from __future__ import annotations

from datetime import datetime

from merchant_desk.services.after_restore import when_words

#: The sentence's name among those that stand until somebody puts them away.
CRASHED = "crashed"


def crash_sentence(at: datetime, now: datetime, *, came_back: bool) -> str:
    """Return the sentence; ``came_back``: the program was started anew by itself, not by a person."""
    rest = "받은 주문은 기록되어 있습니다. 주문과 주문서를 확인해 주세요."
    if came_back:
        return f"프로그램이 {when_words(at, now)}에 갑자기 꺼져서 스스로 다시 시작했습니다. {rest}"
    return f"프로그램이 {when_words(at, now)}에 갑자기 꺼졌습니다. {rest}"
