"""Say in the window's language what the black box tells of a step. It must not know which steps there are.

A line's detail is words beside one another (``재출력 1 주방 주문서 주방``), no sentence: each run of words that is
known is said, names and numbers stay.
"""

from __future__ import annotations

from .said import HANGUL, said

#: The longest known word of a detail, in words.
_LONGEST_RUN = 6


def step_detail(text: str) -> str:
    """Return a detail in the window's language."""
    if (whole := said(text)) != text or not HANGUL.search(text):
        return whole
    return " ".join(_runs(text.split(" ")))


def _runs(words: list[str]) -> list[str]:
    """Return the words with every known run of them said, the longest first."""
    done: list[str] = []
    while words:
        for length in range(min(_LONGEST_RUN, len(words)), 0, -1):
            run = " ".join(words[:length])
            told = said(run)
            if told != run or length == 1:
                done.append(told)
                words = words[length:]
                break
    return done
