"""Numbers a page's questions: only the newest one's answer is shown, none on a page that is gone. It asks nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Asked:
    """Main thread; owned by a page, one for each kind of question.

    Another window may have taken the page's place before an answer comes: then the page's own parts are no more.
    """

    def __init__(self, page: QWidget) -> None:
        self._number = 0
        gone = self._gone = list[bool]()
        page.destroyed.connect(lambda *_: gone.append(True))

    def ask(self) -> int:
        """Return the number of a new question; the answers to those before are dropped."""
        self._number += 1
        return self._number

    def takes(self, number: int) -> bool:
        """Tell whether the answer to a question is still wanted."""
        return not self._gone and number == self._number
