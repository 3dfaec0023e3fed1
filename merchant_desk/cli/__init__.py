"""The command line: words are parsed and sentences printed; what is done is done elsewhere, and imported late.

Nothing is loaded with the package itself: ``main`` loads the words when it is called, and not even these where it
becomes the guardian of a desk.
"""

from __future__ import annotations

import os
import sys
from typing import Never


def main() -> Never:
    """Run the command line; every error is one sentence on stderr, never a traceback."""
    if getattr(sys, "frozen", False):
        from merchant_desk.cli.handing_over import hand_over

        hand_over(sys.argv[1:], os.environ)
    if "--guarded" in sys.argv or sys.argv[1:2] == ["stopped"]:
        from merchant_desk.cli.guarding import guard_if_wanted, show_if_wanted

        guard_if_wanted(sys.argv[1:], os.environ)
        show_if_wanted(sys.argv[1:])
    from merchant_desk.cli.entry import run_commands

    run_commands()
