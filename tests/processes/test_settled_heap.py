"""The collector leaves what lasts alone, and nothing that a closed window left behind stays for good."""

from __future__ import annotations

import subprocess
import sys

from tests.processes.program import ROOT

PLAY = """
import gc, linecache, weakref
from merchant_desk.app.settled_heap import settle

class Part:
    pass

old = Part()
old.itself = old
gone = weakref.ref(old)
settle()
assert gc.get_freeze_count() > 1000, "what lasts is left alone"
assert not linecache.cache, "no source is kept"
del old
settle()
assert gone() is None, "what another window has replaced is collected"
"""


def test_what_lasts_is_left_alone_and_what_is_over_goes():
    played = subprocess.run(
        [sys.executable, "-c", PLAY], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert played.returncode == 0, played.stderr
