"""The command line: words are parsed and sentences printed; what is done is done elsewhere, and imported late.

Nothing is loaded with the package itself: ``main`` loads the words when it is called.
"""

from __future__ import annotations

from typing import Never


def main() -> Never:
    """Run the command line; every error is one sentence on stderr, never a traceback."""
    from merchant_desk.cli.entry import run_commands

    run_commands()
