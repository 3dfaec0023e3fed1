"""The printer model as a process: ``python -m tests.fakes.printer_process``.

It prints one JSON line with its address, then takes acts by name from its standard input, a line each, and answers each
with a JSON line of its state.
"""

from __future__ import annotations

import argparse
import json
import sys

from tests.fakes.printer_model import PLENTY, PrinterModel

_ACTS = (
    "refill",
    "open_cover",
    "close_cover",
    "jam",
    "free_cutter",
    "hold",
    "go_on",
    "stop_reading",
    "read_on",
    "power_off",
    "power_on",
    "power_cycle",
    "hang_up",
    "state",
)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--fence", choices=["gs_h", "gs_r", "none"], default="gs_h")
    parser.add_argument("--silent", action="store_true", help="answer no status")
    parser.add_argument("--paper", type=int, default=PLENTY, help="lines of paper")
    parser.add_argument("--line-s", type=float, default=0.0, help="seconds that a line takes")
    parser.add_argument("--one-only", action="store_true", help="serve one connection at a time")
    parser.add_argument("--pty", action="store_true", help="a serial port instead of a network port")
    chosen = parser.parse_args(arguments)
    with PrinterModel(
        fence=chosen.fence,
        answers_status=not chosen.silent,
        paper=chosen.paper,
        line_s=chosen.line_s,
        one_only=chosen.one_only,
        pty=chosen.pty,
    ) as printer:
        print(json.dumps({"address": printer.address}), flush=True)
        for line in sys.stdin:
            act = line.strip()
            if act not in _ACTS:
                print(json.dumps({"error": f"acts: {', '.join(_ACTS)}"}), flush=True)
                continue
            if act != "state":
                getattr(printer, act)()
            state = {"printed": printer.printed, "hosts": printer.hosts, "waiting": printer.waiting}
            print(json.dumps(state | {"connections": printer.connections}, ensure_ascii=False), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
