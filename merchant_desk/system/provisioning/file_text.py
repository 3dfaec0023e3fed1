"""Read the text of a file that a person saved, in the encodings of Windows' editor, and write it back in the same.

It must not know what the text says.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field

from merchant_desk.system.settings.toml_text import LARGEST_BYTES, other_encoding, too_large

#: What a file may begin with, and what that makes of the rest.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {
    "cp949": "한국어 ANSI(CP949)",
    "utf-16-le": "유니코드(UTF-16)",
    "utf-16-be": "유니코드(UTF-16)",
}


@dataclass(frozen=True, slots=True)
class FileText:
    """A file's text; frozen. ``mark`` stood before it (a byte order mark, or nothing); ``coding`` is Python's name."""

    text: str = field(repr=False)
    coding: str = "utf-8"
    mark: bytes = b""

    @property
    def name(self) -> str:
        """Return what people call the encoding; empty for UTF-8."""
        return _NAMES.get(self.coding, "")

    def place(self, at: int) -> int:
        """Return where in the file the character at ``at`` begins (bytes)."""
        return len(self.mark) + len(self.text[:at].encode(self.coding))

    def body(self, text: str) -> bytes:
        """Return the bytes of a file with another text in the same encoding."""
        return self.mark + text.encode(self.coding)


def read_text(body: bytes) -> FileText:
    """Return the text of UTF-8, UTF-16 with its mark, or CP949; raises SettingsError for anything else."""
    if len(body) > LARGEST_BYTES:
        raise too_large()
    mark, coding = next(((mark, coding) for mark, coding in _MARKS if body.startswith(mark)), (b"", "utf-8"))
    rest = body[len(mark) :]
    try:
        return FileText(rest.decode(coding), coding, mark)
    except UnicodeDecodeError as error:
        found = None if mark else _korean(rest)
        if found is None:
            raise other_encoding(body, error) from error
        return found


def _korean(body: bytes) -> FileText | None:
    """Return the text of CP949, None where the bytes are no text of it or would not come back the same."""
    try:
        text = body.decode("cp949")
    except UnicodeDecodeError:
        return None
    is_text = not any(ord(sign) < 32 and sign not in "\t\r\n" for sign in text)
    return FileText(text, "cp949") if is_text and text.encode("cp949") == body else None
