"""A provisioning file is found beside the program and in the roots of sticks, and nowhere else."""

from pathlib import Path

from merchant_desk.system.provisioning.found_files import (
    FILE_NAME,
    find_files,
    linux_drives,
    usual_folders,
    windows_drives,
)


def machine(tmp_path: Path, *lines: str) -> tuple[Path, Path]:
    """A fake /proc/mounts and /sys/class/block with a fixed disk and a stick."""
    mounts, blocks = tmp_path / "mounts", tmp_path / "block"
    mounts.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for disk, flag in (("sda", "0"), ("sdb", "1")):
        part = tmp_path / "devices" / disk / f"{disk}1"
        part.mkdir(parents=True)
        (part.parent / "removable").write_text(f"{flag}\n", encoding="ascii")
        blocks.mkdir(exist_ok=True)
        (blocks / disk).symlink_to(part.parent)
        (blocks / f"{disk}1").symlink_to(part)
    return mounts, blocks


def test_sticks_are_where_desktops_mount_them_or_what_says_it_can_be_taken_out(tmp_path):
    mounts, blocks = machine(
        tmp_path,
        "/dev/sda1 / ext4 rw 0 0",
        "proc /proc proc rw 0 0",
        "/dev/sda1 /media/counter/가게\\040USB vfat rw 0 0",
        "/dev/sdz9 /run/media/counter/KEY exfat rw 0 0",
        "/dev/sdb1 /mnt/stick vfat rw 0 0",
        "/dev/mapper/gone /home ext4 rw 0 0",
        "broken",
    )
    assert linux_drives(mounts, blocks) == (
        Path("/media/counter/가게 USB"),
        Path("/run/media/counter/KEY"),
        Path("/mnt/stick"),
    )
    assert linux_drives(tmp_path / "nothing", blocks) == ()


def test_windows_names_the_drives_that_can_be_taken_out():
    class Kernel:
        @staticmethod
        def GetLogicalDrives():
            return 0b11100  # C, D, E

        @staticmethod
        def GetDriveTypeW(root):
            return {"C:\\": 3, "D:\\": 2, "E:\\": 5}[root]

    assert windows_drives(Kernel) == (Path("D:\\"),)


def test_a_file_is_found_in_roots_alone_and_each_once(tmp_path):
    first, second, deep = tmp_path / "가게 USB", tmp_path / "b", tmp_path / "b" / "deep"
    for folder in (first, second, deep):
        folder.mkdir()
    (first / FILE_NAME).write_text("", encoding="utf-8")
    (second / FILE_NAME).mkdir()  # a folder of that name is none
    (deep / FILE_NAME).write_text("", encoding="utf-8")
    assert find_files([first, second, tmp_path / "gone", first]) == (first / FILE_NAME,)
    assert len(find_files([first, deep])) == 2


def test_looking_on_this_machine_breaks_nothing():
    assert isinstance(find_files(usual_folders()), tuple)
