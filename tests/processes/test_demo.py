"""`merchant-desk demo --headless` as a process: the whole job, and nothing outside of its folder."""

import contextlib
import itertools
import signal
import socket
import struct
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.processes.program import END_S, START_S, Program, assert_no_traceback, environment

pytestmark = pytest.mark.timeout(90)
PNG = b"\x89PNG\r\n\x1a\n"
WINDOW_SIZES = {(1024, 768), (1920, 1080)}


@pytest.fixture
def env(tmp_path):
    return environment(tmp_path)


def files_in(folder: Path) -> list[str]:
    """Every file of a user's home but fontconfig's own cache, which any program that draws text may fill."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return [str(path) for path in found if path.parts[:2] != (".cache", "fontconfig")]


@contextlib.contextmanager
def session_bus(path: Path):
    """A session bus that answers nothing and counts who comes."""
    came: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            came.append(line.recv(100))
            line.close()

    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()
        thread = threading.Thread(target=serve, args=(listener,), daemon=True)
        thread.start()
        yield came
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)


def test_it_does_the_whole_job_and_leaves_slips_and_pictures(tmp_path, env):
    with session_bus(tmp_path / "bus") as came:
        env["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path / 'bus'}"
        with Program("demo", "--headless", "--orders", "3", "--out", str(tmp_path / "out"), env=env) as demo:
            assert demo.wait(60) == 0, demo.output + demo.errors
            assert_no_traceback(demo)
            assert demo.family() == []
    told = demo.output
    for step in ("polls the platform", "It rings", "F2: accepted", "The platform confirmed it", "F4, Enter"):
        assert step in told
    (folder,) = (tmp_path / "out").iterdir()
    assert str(folder) in told
    assert len(list((folder / "slips").glob("*.bin"))) == 4  # two slips of each of the two accepted orders
    texts = [path.read_text(encoding="utf-8") for path in sorted((folder / "slips").glob("*.txt"))]
    assert len(texts) == 4
    assert all("행복분식" in text for text in texts)
    pictures = sorted((folder / "pictures").glob("*.png"))
    assert {size_of(picture) for picture in pictures} == WINDOW_SIZES
    assert {name.split("-")[1] for name in (picture.name for picture in pictures)} == {
        "quiet", "ringing", "cooking", "reasons",
    }  # fmt: skip
    for picture in pictures:
        assert colours_of(picture) > 20, picture.name
    assert files_in(tmp_path / "user") == []
    assert list((tmp_path / "tmp").iterdir()) == []
    assert came == [], "nobody was to be asked on the session bus: the keyring is the user's"


def size_of(picture: Path) -> tuple[int, int]:
    head = picture.read_bytes()[:24]
    assert head.startswith(PNG)
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def colours_of(picture: Path) -> int:
    image = QImage(str(picture))
    places = itertools.product(range(0, image.width(), 4), range(0, image.height(), 4))
    return len({image.pixel(x, y) for x, y in places})


@pytest.mark.parametrize("moment", ["Everything of this", "It rings"], ids=["at its start", "in its middle"])
@pytest.mark.parametrize(
    ("number", "codes"), [(signal.SIGINT, {130}), (signal.SIGTERM, {130, 143, -signal.SIGTERM})]
)
def test_a_signal_ends_it_promptly_and_cleanly(tmp_path, env, moment, number, codes):
    with Program("demo", "--headless", "--orders", "50", "--out", str(tmp_path / "out"), env=env) as demo:
        demo.wait_said(moment, START_S)
        assert demo.end(number, END_S) in codes, demo.errors
        assert_no_traceback(demo)
        assert demo.family() == []
        assert files_in(tmp_path / "user") == []
