"""A shop to practise with, inside of a clean root: the installed program's own platform, and a file to register it."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Mapping

from linux.clean_root import Person
from linux.stop_watch import TrialFailed

NAME = "merchant-desk"
_START_S = 60.0
_ADDRESS = re.compile(
    r"practice platform on (?P<base_url>\S+)\s+merchant_id=(?P<merchant_id>\S+)"
    r"\s+client_id=(?P<client_id>\S+)\s+client_secret=(?P<client_secret>\S+)"
)


def practice_platform(person: Person) -> tuple[subprocess.Popen[bytes], Mapping[str, str]]:
    """Start a platform to practise on; return it with its address and credentials."""
    said = person.root.path / "tmp" / "platform.txt"
    practice = person.start(NAME, "sandbox", "--orders-per-minute", "0", output=said)
    wait_for(lambda: _ADDRESS.search(said.read_text(encoding="utf-8")), "the practice platform starts")
    found = _ADDRESS.search(said.read_text(encoding="utf-8"))
    return practice, found.groupdict() if found is not None else {}


def provisioning(platform: Mapping[str, str], secret: str, slips: str) -> str:
    """Return a provisioning file; ``secret`` is the line that says where the secret is, ``slips`` a folder."""
    return f"""[[shops]]
name = "행복분식 수원점"
merchant_id = "{platform["merchant_id"]}"
region = "수원시"

[shops.platform]
profile = "practice"
base_url = "{platform["base_url"]}"
client_id = "{platform["client_id"]}"
{secret}

[[printers]]
name = "주방"
address = "file:{slips}"
"""


def wait_for(condition: Callable[[], object], what: str, longest_s: float = _START_S) -> None:
    """Wait until something is so; raises TrialFailed where it does not become so."""
    end = time.monotonic() + longest_s
    while not condition():
        if time.monotonic() > end:
            raise TrialFailed(f"{what}: not within {longest_s:g} s")
        time.sleep(0.1)
