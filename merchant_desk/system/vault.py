"""Keep secrets in the system's keyring, or in memory for one run. Never in a file; it knows no secret's meaning.

Only the systems' own stores are used, by name: the keyring library would also take what a user's configuration
names, plaintext files among it, so its own choosing (environment, config file, entry points, chainer) is not
asked at all.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol, TypeVar

from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordDeleteError

from merchant_desk.domain.errors import VaultError, VaultLocked, VaultMissing

T = TypeVar("T")

#: Time for a person to type the keyring's password into the system's own window.
ASK_TIMEOUT_S = 60.0
#: Windows keeps 2,560 bytes of UTF-16 for each secret.
LONGEST_SECRET = 1_280


class Backend(Protocol):
    """What is used of a keyring's backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove a secret."""


def system_backend() -> Backend:
    """Return the best of the allowed backends that work here; raises NoKeyringError. It may ask D-Bus, so wait."""
    from keyring.backends import SecretService, Windows, kwallet, libsecret, macOS

    allowed = (
        Windows.WinVaultKeyring,
        macOS.Keyring,
        SecretService.Keyring,
        kwallet.DBusKeyring,
        libsecret.Keyring,
    )
    viable = [kind for kind in allowed if kind.viable]
    if not viable:
        raise NoKeyringError("none of the allowed backends is viable")
    return max(viable, key=lambda kind: kind.priority)()


class KeyringVault:
    """The port ``Vault`` over the system's keyring. Owner: app; calls block and belong on a lane.

    Each call runs in a daemon thread of its own and is given up after ``timeout_s``: a prompt that nobody
    answers would hold it for ever. A call that hangs blocks the next ones at once, so threads never pile up.
    """

    def __init__(
        self,
        home_id: str,
        *,
        timeout_s: float = ASK_TIMEOUT_S,
        backend: Callable[[], Backend] = system_backend,
    ) -> None:
        self._service = f"merchant-desk:{home_id}"
        self._timeout_s = timeout_s
        self._find = backend
        self._backend: Backend | None = None
        self._turn = threading.Lock()

    def read(self, name: str) -> str | None:
        """Return the secret, or None if there is none; raises VaultError."""
        return self._ask(lambda backend: backend.get_password(self._service, name))

    def write(self, name: str, secret: str) -> None:
        """Keep a secret; raises VaultError."""
        if len(secret.encode("utf-16-le")) > 2 * LONGEST_SECRET:
            raise VaultError(
                f"비밀번호가 너무 깁니다. {LONGEST_SECRET}자까지 저장할 수 있습니다.",
                action="플랫폼에서 받은 값을 확인해 주세요.",
            )
        self._ask(lambda backend: backend.set_password(self._service, name, secret))

    def forget(self, name: str) -> None:
        """Remove a secret if there is one; raises VaultError."""

        def remove(backend: Backend) -> None:
            if backend.get_password(self._service, name) is None:
                return
            try:
                backend.delete_password(self._service, name)
            except PasswordDeleteError:
                if backend.get_password(self._service, name) is not None:
                    raise

        self._ask(remove)

    def _ask(self, work: Callable[[Backend], T]) -> T:
        """Run the work in a thread, wait for it, and translate what went wrong."""
        if not self._turn.acquire(timeout=self._timeout_s):
            raise _locked("an earlier call still hangs")
        results: list[T] = []
        errors: list[Exception] = []
        ended = threading.Event()

        def run() -> None:
            try:
                if self._backend is None:
                    self._backend = self._find()
                results.append(work(self._backend))
            except Exception as error:  # noqa: BLE001  # backends raise their libraries' own kinds; see _translated
                errors.append(error)
            finally:
                self._turn.release()
                ended.set()

        threading.Thread(target=run, name="keyring", daemon=True).start()
        if not ended.wait(self._timeout_s):
            raise _locked(f"no answer within {self._timeout_s:g} s")
        if errors:
            raise _translated(errors[0]) from errors[0]
        return results[0]


def _locked(detail: str) -> VaultLocked:
    return VaultLocked("비밀 보관함이 잠겨 있거나 답하지 않습니다.", detail=detail)


def _translated(error: Exception) -> VaultError:
    """Return the error for a person. Without a bus: NoKeyringError; locked: InitError or KeyringLocked."""
    detail = type(error).__name__
    if isinstance(error, NoKeyringError):
        return VaultMissing("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.", detail=detail)
    if isinstance(error, InitError | KeyringLocked):
        return _locked(detail)
    known = isinstance(error, KeyringError)
    return VaultError(
        "비밀 보관함에 저장하거나 읽지 못했습니다.",
        action="컴퓨터에 다시 로그인한 뒤 실행해 주세요.",
        detail=detail if known else f"{type(error).__module__}.{detail}",
    )


class MemoryVault:
    """The port ``Vault`` for this run only: the demo, tests, machines without a keyring. Any thread."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}
        self._lock = threading.Lock()

    def read(self, name: str) -> str | None:
        """Return the secret, or None if there is none."""
        with self._lock:
            return self._secrets.get(name)

    def write(self, name: str, secret: str) -> None:
        """Keep a secret until the program ends."""
        with self._lock:
            self._secrets[name] = secret

    def forget(self, name: str) -> None:
        """Remove a secret if there is one."""
        with self._lock:
            self._secrets.pop(name, None)
