"""The shop's two printers in a process of their own; asked over its standard input, answered in JSON lines.

The kitchen's proves each slip by its number (``GS ( H``), the counter's as the owner of the process says: by the order
of its answers (``gs_r``, where a slip takes 0.4 s), or by number too.

As a process: ``python -m tests.soak.paper FENCE`` prints its addresses; each line ``NAME FROM`` is answered with the
whole slips of that printer from number FROM on and the count of slips that were begun and never cut.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.fakes.printer_model import PrinterModel

ROOT = Path(__file__).resolve().parents[2]
KITCHEN, COUNTER = "주방", "계산대"
KINDS = {KITCHEN: "kitchen", COUNTER: "delivery"}


class Papers:
    """The process with the printers, seen by its owner, the harness."""

    def __init__(self, counter_fence: str = "gs_r") -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.paper", counter_fence],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.addresses: dict[str, str] = self._answer()

    def slips(self, name: str, since: int = 0) -> list[str]:
        """Return the texts of the whole slips of a printer, oldest first."""
        return list(self._ask(name, since)["slips"])

    def fragments(self, name: str) -> int:
        """Return how many slips were begun and never finished."""
        return int(self._ask(name, sys.maxsize)["fragments"])

    def close(self) -> None:
        self._process.communicate(timeout=10)

    def _ask(self, name: str, since: int) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{name} {since}\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


def main() -> None:
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a pipe is a TextIOWrapper
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    with PrinterModel(fence="gs_h") as kitchen, PrinterModel(fence=sys.argv[1]) as counter:
        printers = {KITCHEN: kitchen, COUNTER: counter}
        print(json.dumps({name: printer.address for name, printer in printers.items()}), flush=True)
        for line in sys.stdin:
            name, since = line.split()
            printer = printers[name]
            slips, begun = list(printer.printed), printer.begun
            answer = {"slips": slips[int(since) :], "fragments": max(0, begun - len(slips))}
            print(json.dumps(answer, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
