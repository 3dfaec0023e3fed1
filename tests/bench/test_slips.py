"""What a slip costs, as text and as dots, beside python-escpos in the same run: ``make bench``.

python-escpos has no Korean (it prints ?? for 주문), so both write the same slip in ASCII, and the same picture. It gets
lines that are laid out already; ours are laid out within the time.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import pytest
from escpos.printer import Dummy
from PIL import Image

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import Hangul, PrinterProfile
from merchant_desk.domain.slip import Bits, Pair, Rule, Size, Slip, Text
from merchant_desk.printing import composing
from merchant_desk.printing.drawing import SlipPainter, SystemTypeface
from merchant_desk.printing.layout import Row, rows
from merchant_desk.printing.pdf import pdf
from merchant_desk.printing.raster import raster
from merchant_desk.printing.typesetter import EscposTypesetter
from tests.printing.golden import slips

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("qapp")]
TEXT = PrinterProfile()
DOTS = PrinterProfile(hangul=Hangul.PICTURE)
ASCII = Slip(
    SlipKind.KITCHEN,
    "t",
    (
        Text("DELIVERY A7K2", Size.LARGE, bold=True),
        Pair("Ordered 19:05", "Ready 19:26", Size.TALL, bold=True),
        Rule(double=True),
        Text("A child eats this. Please not too hot, and many radishes!", Size.TALL, bold=True),
        Rule(),
        *(Pair(f"Dish number {number}", f"{number} pcs", Size.TALL) for number in range(1, 9)),
        *(Text(f"+ Option {number}", indent=2) for number in range(1, 9)),
        Rule(double=True),
        Pair("Happy Snacks Suwon", "11/20 19:06:12"),
    ),
)
SIZES = {Size.NORMAL: (1, 1), Size.TALL: (1, 2), Size.LARGE: (2, 2)}
TURNS = 200
#: A profile of python-escpos with 576 dots; without a width it warns at each picture.
WIDE = "TM-T20II"


def measured(call: Callable[[], bytes]) -> tuple[float, float, int]:
    """Return the fastest tenth and the median of this thread's own time in ms, and the bytes."""
    taken_ms, made = [], b""
    for _ in range(TURNS):
        began_s = time.thread_time()
        made = call()
        taken_ms.append((time.thread_time() - began_s) * 1_000)
    return statistics.quantiles(taken_ms, n=10)[0], statistics.median(taken_ms), len(made)


def line(what: str, one: tuple[float, float, int], other: tuple[float, float, int] | None = None) -> None:
    fast, median, size = one
    text = f"{what:44} {fast:8.3f} {median:8.3f} ms {size:8} B"
    if other is not None:
        text += f" | {other[0]:8.3f} {other[1]:8.3f} ms {other[2]:8} B"
        text += f" | {other[1] / median:6.1f} x, {other[2] / size:4.1f} x"
    print(text)


@pytest.fixture(scope="module", autouse=True)
def head():
    print(
        f"\n{'':44} {'fastest':>8} {'median':>8}{'':15}| python-escpos: fastest, median, bytes | theirs / ours"
    )


@pytest.mark.parametrize("name", ["kitchen-delivery", "delivery-scheduled"])
def test_korean_slips(name):
    slip = slips()[name]

    def body(profile: PrinterProfile) -> bytes:
        composing.qr_bits.cache_clear()  # each order has a code of its own
        return EscposTypesetter().lay_out(slip, profile).body

    def picture() -> bytes:
        composing.qr_bits.cache_clear()
        return SlipPainter().paint(slip, TEXT).rows

    text, dots = measured(lambda: body(TEXT)), measured(lambda: body(DOTS))
    line(f"{name}: text", text)
    line(f"{name}: raster", dots)
    line(f"{name}: picture for the preview", measured(picture))
    line(f"{name}: PDF of the picture", measured(lambda: pdf(SlipPainter().paint(slip, TEXT))))
    assert text[0] <= 1.0
    assert text[2] <= 2_048
    assert dots[0] <= 5.0
    assert dots[2] <= 64 * 1_024


def test_the_first_slip_of_a_day_draws_its_characters():
    face = SystemTypeface()
    began_s = time.thread_time()
    body = EscposTypesetter(face).lay_out(slips()["delivery-prepaid"], DOTS).body
    taken_ms = (time.thread_time() - began_s) * 1_000
    line("delivery-prepaid: raster, no glyph kept yet", (taken_ms, taken_ms, len(body)))


def test_text_beside_python_escpos():
    laid = [row for row in rows(ASCII, 48) if isinstance(row, Row)]

    def theirs() -> bytes:
        printer = Dummy(profile=WIDE)
        for row in laid:
            for run in row.runs:
                wide, high = SIZES[run.style.size]
                printer.set(
                    bold=run.style.bold, custom_size=True, width=wide, height=high, invert=run.style.inverse
                )
                printer.text(run.text)
            printer.text("\n")
        printer.cut()
        return bytes(printer.output)

    ours = measured(lambda: EscposTypesetter().lay_out(ASCII, TEXT).body)
    line("ASCII slip: text", ours, measured(theirs))


def test_a_picture_beside_python_escpos():
    bits = SlipPainter().paint(slips()["kitchen-delivery"], TEXT)
    image = Image.frombytes("1", (bits.width, bits.height), bytes(255 - byte for byte in bits.rows))

    def theirs() -> bytes:
        printer = Dummy(profile=WIDE)
        printer.image(image, impl="bitImageRaster")
        return bytes(printer.output)

    def ours(picture: Bits = bits) -> bytes:
        return b"".join(raster(picture))

    line("the same picture as GS v 0", measured(ours), measured(theirs))


def test_drawing_and_sending_a_korean_slip_beside_sending_alone():
    """Ours lays out, draws and encodes; theirs gets the finished picture."""
    slip = slips()["kitchen-delivery"]
    bits = SlipPainter().paint(slip, TEXT)
    image = Image.frombytes("1", (bits.width, bits.height), bytes(255 - byte for byte in bits.rows))

    def theirs() -> bytes:
        printer = Dummy(profile=WIDE)
        printer.image(image, impl="bitImageRaster")
        printer.cut()
        return bytes(printer.output)

    ours = measured(lambda: EscposTypesetter().lay_out(slip, DOTS).body)
    line("kitchen slip drawn and sent | sent only", ours, measured(theirs))
