"""Turn CHANGELOG.md into the changelog that Debian's tools read; it must not know the package otherwise."""

from __future__ import annotations

import email.utils
import gzip
import os
import re
import textwrap

_RELEASE = re.compile(r"^## (?P<version>\d+\.\d+\.\d+)\b.*$", re.MULTILINE)
_WIDTH = 78


def maintainer() -> str:
    """Return who answers for the package: whom the builder names in Debian's own variables."""
    name = os.environ.get("DEBFULLNAME", "The authors of Merchant Desk")
    return f"{name} <{os.environ.get('DEBEMAIL', 'merchant-desk@localhost')}>"


def debian_changelog(markdown: str, name: str, version: str, made_at: int) -> bytes:
    """Return the entry of ``version``, packed by gzip; ``made_at`` in seconds since 1970.

    Raises RuntimeError where CHANGELOG.md does not know the version.
    """
    releases = list(_RELEASE.finditer(markdown))
    for place, release in enumerate(releases):
        if release["version"] == version:
            ends = releases[place + 1].start() if place + 1 < len(releases) else len(markdown)
            body = "\n".join(_points(markdown[release.end() : ends]))
            date = email.utils.formatdate(made_at)
            entry = f"{name} ({version}) unstable; urgency=medium\n\n{body}\n\n -- {maintainer()}  {date}\n"
            return gzip.compress(entry.encode(), mtime=made_at)
    raise RuntimeError(f"CHANGELOG.md has no chapter for version {version}.")


def _points(text: str) -> list[str]:
    """Return each point and each heading as a point of Debian's."""
    paragraphs: list[str] = []
    for line in text.splitlines():
        if line.startswith("- ") or not line.strip() or not paragraphs or not paragraphs[-1]:
            paragraphs.append(line.removeprefix("- ").strip())
        else:
            paragraphs[-1] = f"{paragraphs[-1]} {line.strip()}"
    return [
        textwrap.fill(paragraph, _WIDTH, initial_indent="  * ", subsequent_indent="    ")
        for paragraph in paragraphs
        if paragraph
    ]
