"""Slips in a folder: numbered, whole, on the disk."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from merchant_desk.domain.errors import PrinterUnreachable
from merchant_desk.printing.transports.file import FilePrinter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome

SLIP = LaidOut(b"\x1b@\xb0\xa1\n", "가\n")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_slips_are_numbered_in_order_with_bytes_and_preview(tmp_path):
    printer = FilePrinter(tmp_path / "a" / "b")
    assert printer.print_slip("print-1", SLIP).outcome is Outcome.DONE
    assert printer.print_slip("print-2", SLIP).outcome is Outcome.DONE
    folder = tmp_path / "a" / "b"
    assert names(folder) == ["0001-print-1.bin", "0001-print-1.txt", "0002-print-2.bin", "0002-print-2.txt"]
    assert (folder / "0001-print-1.bin").read_bytes() == SLIP.body
    assert (folder / "0001-print-1.txt").read_text(encoding="utf-8") == SLIP.preview


def test_numbers_go_on_after_a_restart_and_never_overwrite(tmp_path):
    FilePrinter(tmp_path).print_slip("j", SLIP)
    (tmp_path / "0041-old.txt").write_text("x")
    (tmp_path / ".0050.part").write_text("left by a crash")
    (tmp_path / "notes.txt").write_text("not a slip")
    first, second = FilePrinter(tmp_path), FilePrinter(tmp_path)
    for printer in (first, second, first):
        printer.print_slip("j", SLIP)
    assert [name for name in names(tmp_path) if name.endswith("bin")] == [
        "0001-j.bin",
        "0051-j.bin",
        "0052-j.bin",
        "0053-j.bin",
    ]


def test_two_printers_of_one_folder_share_the_numbers(tmp_path):
    def print_fifty(printer):
        return [printer.print_slip("j", SLIP) for _ in range(50)]

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(print_fifty, [FilePrinter(tmp_path) for _ in "ab"]))
    assert len(list(tmp_path.glob("*.bin"))) == 100


@pytest.mark.parametrize(
    ("job_id", "name"),
    [
        ("print:5b6a/kitchen:주방:1:0", "0001-print_5b6a_kitchen_1_0"),
        ("../../etc/passwd", "0001-etc_passwd"),
        ("주방", "0001-slip"),
        ("a" * 300, "0001-" + "a" * 80),
    ],
)
def test_job_ids_become_safe_names(tmp_path, job_id, name):
    FilePrinter(tmp_path).print_slip(job_id, SLIP)
    assert names(tmp_path) == [f"{name}.bin", f"{name}.txt"]


def test_a_full_disk_is_one_sentence_and_leaves_nothing(tmp_path, monkeypatch):
    real = os.fsync
    calls = []

    def full(handle):
        calls.append(handle)
        if len(calls) == 2:  # the preview got through, the bytes do not
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    printer = FilePrinter(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(PrinterUnreachable, match="디스크가 가득") as raised:
        printer.print_slip("j", SLIP)
    assert "여유 공간" in raised.value.action
    assert names(tmp_path) == []
    assert printer.print_slip("j", SLIP).outcome is Outcome.DONE
    assert names(tmp_path) == ["0001-j.bin", "0001-j.txt"]


def test_a_folder_that_cannot_be_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PrinterUnreachable, match="폴더에 쓸 수 없습니다"):
        FilePrinter(tmp_path / "file" / "slips").print_slip("j", SLIP)
