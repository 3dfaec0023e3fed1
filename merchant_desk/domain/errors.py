"""The tree of errors a person may have to act on. It must not know where an error comes from technically.

Errors are translated into this tree once, at the edge (gateway, journal, printing, system), and shown as a
title, a sentence and an action::

    DeskError
    ├── LinkError                 the platform cannot be used right now
    │   ├── Unreachable           nothing was delivered (name, connect, TLS): safe to send again
    │   ├── NoAnswer              delivered perhaps, no usable answer: the outcome is unknown
    │   ├── Busy                  429 or 503: wait ``retry_after_s``, then send again
    │   ├── SignedOut             credentials refused, also after one renewal of the token
    │   └── NotThePlatform        an answer that is not the platform's (HTML, truncated or foreign JSON)
    ├── RequestRefused            the platform understood and said no
    │   ├── NotFound              404: it does not know the order (yet)
    │   ├── Conflict              409 or 422: the order is in another state than the request needs
    │   └── BadRequest            400, 403 and other 4xx: will not get better by repeating
    ├── OrderUnreadable           an order's details cannot be read at all
    ├── JournalError              the order log cannot be written or read
    │   ├── DiskFull
    │   ├── JournalReadOnly
    │   ├── JournalNewer          the file was written by a newer version
    │   ├── JournalDamaged
    │   └── ChangeRefused         this change can never be written, others can
    ├── PrinterError              a slip did not come out
    │   ├── PrinterUnreachable    no byte was taken: safe to send again
    │   │   └── PrinterNotReady   the printer itself says why (no paper, cover open): wait, then send
    │   └── PrintInterrupted      some bytes were taken: the slip is *unknown*
    ├── VaultError                secrets cannot be kept or read
    │   ├── VaultMissing          no keyring service on this machine
    │   └── VaultLocked           the keyring is locked or did not answer in time
    ├── SettingsError             a provisioning or settings file is wrong
    ├── FileRefused               a file that somebody chose cannot be taken in
    ├── UpdateRefused             a version of the program cannot be taken, however often it is tried
    ├── DecisionRefused           the desk itself will not do this now (transition table, guard)
    ├── AccessRefused             the owner's lock stays shut
    └── DeskRunning / DeskAbsent  another desk holds this home / no desk runs
"""

from __future__ import annotations

from datetime import datetime

from .events import EventType
from .printer import PrinterStatus


class DeskError(Exception):
    """An error with words for a person.

    ``title`` is a few words, ``sentence`` says what happened, ``action`` says what to do (all in the shop's
    language); ``str()`` of the error is sentence and action. ``detail`` is for the log: technical, without
    personal data or secrets.
    """

    title = "문제가 생겼습니다"
    default_action = ""

    def __init__(self, sentence: str, *, action: str | None = None, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.action = self.default_action if action is None else action
        self.detail = detail

    def __str__(self) -> str:
        """Return sentence and action as one line for a person."""
        return f"{self.sentence} {self.action}".strip()


class LinkError(DeskError):
    """The platform cannot be used right now."""

    title = "플랫폼 연결"


class Unreachable(LinkError):
    """Nothing was delivered: the same request may be sent again."""

    default_action = "인터넷 연결을 확인해 주세요."


class NoAnswer(LinkError):
    """The request may have been delivered, but no usable answer came: its outcome is unknown."""

    default_action = "잠시 기다려 주세요. 자동으로 다시 확인합니다."


class Busy(LinkError):
    """The platform asks to wait (429, 503). ``retry_after_s`` is its wish in seconds, or None."""

    default_action = "잠시 뒤 자동으로 다시 시도합니다."

    def __init__(
        self,
        sentence: str,
        *,
        retry_after_s: float | None = None,
        action: str | None = None,
        detail: str = "",
    ) -> None:
        super().__init__(sentence, action=action, detail=detail)
        self.retry_after_s = retry_after_s


class SignedOut(LinkError):
    """The platform refuses the credentials, also after one renewal of the token."""

    title = "로그인 필요"
    default_action = "설정(F10) › 가게 등록에서 접속 ID와 비밀번호를 확인해 주세요."


class NotThePlatform(LinkError):
    """Something answered that does not speak the platform's protocol."""

    default_action = "플랫폼 주소와 인터넷(와이파이 로그인 화면)을 확인해 주세요."


class RequestRefused(DeskError):
    """The platform understood the request and said no. ``status`` is the HTTP status."""

    title = "플랫폼이 거절했습니다"

    def __init__(
        self, sentence: str, *, status: int = 0, action: str | None = None, detail: str = ""
    ) -> None:
        super().__init__(sentence, action=action, detail=detail)
        self.status = status


class NotFound(RequestRefused):
    """404: the platform does not know the order (yet)."""


class Conflict(RequestRefused):
    """409 or 422: the order is in another state. ``cancelled`` is what a refused cancellation told, if it did."""

    def __init__(
        self,
        sentence: str,
        *,
        status: int = 0,
        cancelled: bool | None = None,
        action: str | None = None,
        detail: str = "",
    ) -> None:
        super().__init__(sentence, status=status, action=action, detail=detail)
        self.cancelled = cancelled


class BadRequest(RequestRefused):
    """400, 403 and other 4xx: repeating will not help."""


class OrderUnreadable(DeskError):
    """An order's details cannot be read at all; ``raw`` is kept sealed as evidence.

    ``display_id``, ``created_at`` (aware UTC) and ``last_event`` are what could be read all the same: people call
    the order by the first, a confirmation has to carry the second, and the third settles what was decided.
    """

    title = "읽을 수 없는 주문"
    default_action = "플랫폼 화면에서 주문 내용을 확인해 주세요."

    def __init__(
        self,
        sentence: str,
        *,
        raw: bytes = b"",
        display_id: str = "",
        created_at: datetime | None = None,
        last_event: EventType | None = None,
        action: str | None = None,
        detail: str = "",
    ) -> None:
        super().__init__(sentence, action=action, detail=detail)
        self.raw = raw
        self.last_event = last_event
        self.display_id = display_id
        self.created_at = created_at


class JournalError(DeskError):
    """The order log cannot be written or read."""

    title = "주문 기록"


class DiskFull(JournalError):
    """No room on the disk."""

    default_action = "디스크를 비워 주세요. 주문은 계속 울립니다."


class JournalReadOnly(JournalError):
    """The journal's folder or file cannot be written."""

    default_action = "폴더 권한을 확인해 주세요. 주문은 계속 울립니다."


class JournalNewer(JournalError):
    """The file was written by a newer version of the program."""

    default_action = "최신 버전으로 실행해 주세요."


class JournalDamaged(JournalError):
    """The file is not a sound journal."""

    default_action = "설치 담당자에게 연락해 주세요."


class ChangeRefused(JournalError):
    """The journal cannot take this change, however often it is tried; others it can."""

    default_action = "설치 담당자에게 연락해 주세요."


class PrinterError(DeskError):
    """A slip did not come out."""

    title = "프린터"


class PrinterUnreachable(PrinterError):
    """No byte was taken by the printer: the slip may be sent again."""

    default_action = "프린터 전원과 연결을 확인해 주세요."


class PrinterNotReady(PrinterUnreachable):
    """The printer answers and says why nothing comes out now; no byte of the slip was taken."""

    default_action = ""

    def __init__(
        self, status: PrinterStatus, *, sentence: str = "", action: str | None = None, detail: str = ""
    ) -> None:
        super().__init__(sentence or status.sentence, action=action, detail=detail)
        self.status = status


class PrintInterrupted(PrinterError):
    """Some bytes were taken and then the connection broke: the slip may or may not be printed."""

    default_action = "주문서가 나왔는지 확인해 주세요."


class VaultError(DeskError):
    """Secrets cannot be kept or read."""

    title = "비밀 보관함"


class VaultMissing(VaultError):
    """This machine has no keyring service that may be used."""

    default_action = "이번 실행 동안만 기억합니다. 다시 켜면 접속 정보를 다시 넣어 주세요."


class VaultLocked(VaultError):
    """The keyring is locked, or did not answer in time."""

    default_action = "컴퓨터의 키링(비밀번호 저장소) 잠금을 풀어 주세요."


class SettingsError(DeskError):
    """A provisioning or settings file is wrong; nothing was changed."""

    title = "설정 파일"


class FileRefused(DeskError):
    """A file that somebody chose, a bank's, cannot be taken in; nothing of it was."""

    title = "파일"
    default_action = "은행에서 '엑셀 저장'으로 다시 내려받은 파일을 골라 주세요."


class UpdateRefused(DeskError):
    """A version of the program cannot be taken; trying again will not help."""

    title = "업데이트"
    default_action = "지금 버전을 그대로 씁니다. 설치 담당자에게 알려 주세요."


class DecisionRefused(DeskError):
    """The desk will not do this now."""

    title = "지금은 할 수 없습니다"


class AccessRefused(DeskError):
    """The owner's lock stays shut."""

    title = "사장님 잠금"


class DeskRunning(DeskError):
    """Another desk already runs on this home."""

    title = "이미 실행 중"


class DeskAbsent(DeskError):
    """No desk runs on this home."""

    title = "실행 중이 아닙니다"
    default_action = "먼저 merchant-desk를 실행해 주세요."
