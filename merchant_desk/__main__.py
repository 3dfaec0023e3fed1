"""Start the command line, for ``python -m merchant_desk`` and frozen, or the child that probes the display."""

import sys

if __name__ == "__main__":
    if sys.argv[1:] == [
        "--probe-display"
    ]:  # before anything is loaded: it is asked at each start, and waited for
        from merchant_desk.runtime.probe import main as probe

        sys.exit(probe())
    from merchant_desk.cli import main

    main()
