"""The words of the small window that stands where no desk runs any more."""

from __future__ import annotations

from merchant_desk.ui.phrase import Phrase

HEADING = Phrase("Stopped", "프로그램이 꺼져 있습니다")
AGAIN = Phrase("Stopped", "다시 시작")
CLOSE = Phrase("Stopped", "닫기")
