"""The owner's picture becomes a logo on paper, or one sentence says why not."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from merchant_desk.domain.errors import SettingsError
from merchant_desk.printing import drawing
from merchant_desk.printing.drawing import LOGO_DOTS, read_logo
from tests.printing.dots import inked

pytestmark = pytest.mark.usefixtures("qapp")


def painted(width, height, *parts, background=Qt.GlobalColor.white, form=QImage.Format.Format_RGB32):
    """Return a picture with rectangles ``(x, y, width, height, colour)``."""
    made = QImage(width, height, form)
    made.fill(background)
    painter = QPainter(made)
    for x, y, wide, high, colour in parts:
        painter.fillRect(QRect(x, y, wide, high), QColor(colour))
    painter.end()
    return made


def saved(folder, picture, name="logo.png", quality=-1):
    assert picture.save(str(folder / name), None, quality)
    return str(folder / name)


@pytest.mark.parametrize("name", ["logo.png", "logo.bmp", "logo.jpg", "로고 그림.png", "logo.wrong"])
def test_a_small_picture_is_printed_dot_for_dot(tmp_path, name):
    picture = painted(16, 8, (0, 0, 8, 8, "black"))
    path = str(tmp_path / name)
    assert picture.save(path, "PNG" if name.endswith("wrong") else None, 100)
    bits = read_logo(path, 32)
    assert (bits.width, bits.height) == (16, 8)
    assert inked(bits) == {(x, y) for x in range(8) for y in range(8)}


@pytest.mark.parametrize(
    ("size", "columns", "fits"),
    [
        ((1_152, 200), 48, (576, 100)),
        ((1_000, 1_000), 48, (200, 200)),
        ((3_000, 10), 32, (384, 1)),
        ((10, 3_000), 32, (1, 200)),
        ((576, 201), 32, (384, 134)),
    ],
)
def test_a_large_one_keeps_its_shape_and_fits_the_paper(tmp_path, size, columns, fits):
    bits = read_logo(saved(tmp_path, painted(*size, background=Qt.GlobalColor.black)), columns)
    assert (bits.width, bits.height) == fits
    assert len(bits.rows) == bits.row_bytes * bits.height
    assert bits.height <= LOGO_DOTS


def test_shades_become_dots_as_dense_as_they_are_dark(tmp_path):
    picture = painted(300, 100, (0, 0, 100, 100, "#404040"), (100, 0, 100, 100, "#c0c0c0"))
    dots = inked(read_logo(saved(tmp_path, picture), 48))
    dark, light = (sum(left <= x < left + 100 for x, _ in dots) / 10_000 for left in (0, 100))
    assert dark == pytest.approx(0.75, abs=0.03)
    assert light == pytest.approx(0.25, abs=0.03)


def test_what_is_transparent_stays_white(tmp_path):
    clear = painted(
        16, 8, (0, 0, 4, 8, "black"), background=Qt.GlobalColor.transparent, form=QImage.Format.Format_ARGB32
    )
    assert len(inked(read_logo(saved(tmp_path, clear), 48))) == 32


def test_a_photo_of_five_megabytes_works(tmp_path):
    picture = QImage(random.Random(7).randbytes(2_800 * 2_100 * 4), 2_800, 2_100, QImage.Format.Format_RGB32)
    path = saved(tmp_path, picture, "photo.jpg", 90)
    assert Path(path).stat().st_size > 5_000_000
    bits = read_logo(path, 48)
    assert (bits.width, bits.height) == (266, 200)


def refused(path, words):
    with pytest.raises(SettingsError, match=words) as caught:
        read_logo(str(path), 48)
    assert caught.value.action
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", ["없는 그림.png", "", "a\0b", "."])
def test_a_file_that_cannot_be_opened(tmp_path, monkeypatch, path):
    monkeypatch.chdir(tmp_path)
    refused(path, "그림 파일을 열 수 없습니다")


def test_a_file_of_more_than_twenty_megabytes(tmp_path):
    (tmp_path / "a.bmp").write_bytes(b"BM" + bytes(20_000_000))
    refused(tmp_path / "a.bmp", "20MB보다 큽니다")


def test_sides_that_would_fill_the_memory(tmp_path):
    for size in ((20_001, 10), (9_000, 9_000)):
        path = saved(tmp_path, QImage(*size, QImage.Format.Format_Mono))
        refused(path, f"가로세로가 너무 큽니다: logo.png .{size[0]}×{size[1]}")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
        b"%PDF-1.4\n",
        b"P4\n8 1\n\xff",
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;",
    ],
)
def test_what_is_no_picture_of_a_known_kind(tmp_path, body):
    (tmp_path / "a.png").write_bytes(body)
    refused(tmp_path / "a.png", "그림이 아니거나 손상된 파일입니다: a.png")


@pytest.mark.qt_log_ignore("libpng error|Read Error", extend=True)
def test_a_picture_that_breaks_off(tmp_path):
    path = saved(tmp_path, painted(300, 300, (0, 0, 99, 99, "red")))
    whole = Path(path).read_bytes()
    Path(path).write_bytes(whole[: len(whole) // 2])
    refused(path, "손상된 파일입니다")


def test_a_white_picture_is_no_logo(tmp_path):
    refused(saved(tmp_path, painted(30, 30)), "아무것도 보이지 않을")


def test_the_limits_are_within_what_qt_reads():
    assert QImageReader.allocationLimit() * 2**20 > drawing.MAX_PICTURE_BYTES
