"""What the coverage-guided fuzzer feeds: ``python -m tests.fuzz.guided parser|slips CORPUS [libFuzzer's options]``.

It needs atheris, and ends by leaving the process; a finding is its exit status and a file beside the corpus.
"""

import contextlib
import sys
from collections.abc import Callable

import atheris  # type: ignore[import-untyped]  # it publishes no types

with atheris.instrument_imports(include=["merchant_desk.gateway", "merchant_desk.printing"]):
    from merchant_desk.domain.job import SlipKind
    from merchant_desk.domain.printer import Cutter, Hangul, OddText, PrinterProfile
    from merchant_desk.domain.slip import Align, Block, Feed, Pair, Qr, Rule, Size, Slip, Text
    from merchant_desk.gateway.polling import parse_events
    from merchant_desk.gateway.salvage import NotJson
    from merchant_desk.printing.answers import AnswerReader
    from tests.gateway.documents import NOW
    from tests.gateway.test_salvaging_anything import judge as judge_order
    from tests.printing.test_any_slip import judge as judge_slip

SIZES, ALIGNS = tuple(Size), tuple(Align)


def parse(body: bytes) -> None:
    """Read a body as an order and as events."""
    judge_order(body)
    with contextlib.suppress(NotJson):
        parse_events(body, "M", NOW)


def print_and_listen(body: bytes) -> None:
    """Make a slip of the bytes for some make of printer, and hear the rest as that printer's answers."""
    given = atheris.FuzzedDataProvider(body)
    profile = PrinterProfile(
        columns=given.PickValueInList([48, 42, 32]),
        hangul=given.PickValueInList(list(Hangul)),
        odd_text=given.PickValueInList(list(OddText)),
        cutter=given.PickValueInList(list(Cutter)),
        hangul_size_by_fs=given.ConsumeBool(),
        own_qr=given.ConsumeBool(),
    )
    blocks = tuple(_block(given) for _ in range(given.ConsumeIntInRange(0, 6)))
    judge_slip(Slip(SlipKind.KITCHEN, "t", blocks), profile)
    AnswerReader().feed(given.ConsumeBytes(given.remaining_bytes()))


def _block(given: "atheris.FuzzedDataProvider") -> Block:
    words = given.ConsumeUnicode(given.ConsumeIntInRange(0, 80))
    match given.ConsumeIntInRange(0, 4):
        case 0:
            size, align = given.PickValueInList(list(SIZES)), given.PickValueInList(list(ALIGNS))
            return Text(
                words, size, given.ConsumeBool(), given.ConsumeBool(), align, given.ConsumeIntInRange(0, 8)
            )
        case 1:
            return Pair(
                words, given.ConsumeUnicode(20), given.PickValueInList(list(SIZES)), given.ConsumeBool()
            )
        case 2:
            return Rule(given.ConsumeBool())
        case 3:
            return Feed(given.ConsumeIntInRange(0, 5))
        case _:
            return Qr(words, words)


TARGETS: dict[str, Callable[[bytes], None]] = {"parser": parse, "slips": print_and_listen}


if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()
