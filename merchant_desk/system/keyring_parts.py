"""Look whether the program has all that it needs to speak to this system's keyring. It reads and writes no secret."""

from __future__ import annotations

import importlib
import sys
import threading

from keyring.errors import NoKeyringError

from .vault import system_backend

#: What a backend loads late, so that its lack would look like a computer without a keyring.
_PARTS = {
    "linux": ("secretstorage", "jeepney.io.blocking", "keyring.backends.SecretService"),
    "win32": ("win32ctypes.pywin32.win32cred", "keyring.backends.Windows"),
    "darwin": ("keyring.backends.macOS.api",),
}
#: A D-Bus that does not answer is not waited for longer (seconds).
ASK_S = 5.0


def keyring_parts() -> str:
    """Load every part; returns the last one's name. Raises ImportError."""
    names = _PARTS.get(sys.platform, ())
    for name in names:
        importlib.import_module(name)
    return names[-1] if names else ""


def keyring_answers() -> str:
    """Return the name of the backend that works on this computer, empty where none does within ASK_S."""
    found: list[str] = []

    def ask() -> None:
        try:
            backend = system_backend()
        except (NoKeyringError, RuntimeError):
            return
        found.append(type(backend).__module__)

    asking = threading.Thread(target=ask, name="keyring", daemon=True)
    asking.start()
    asking.join(ASK_S)
    return found[0] if found else ""
