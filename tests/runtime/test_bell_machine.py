"""The bell on machines that cannot sound or cannot tell: a sentence, never a crash."""

import os
import subprocess
import sys

import pytest

from merchant_desk.runtime.loudspeaker import NO_SOUND_FILES, NO_SOUND_LIBRARY
from merchant_desk.runtime.mixer import read_mixer
from merchant_desk.runtime.sink import NO_DEVICE
from tests.fakes.bell_child import BellChild


@pytest.mark.parametrize(
    ("breaking", "sentence"),
    [
        ("sys.modules['PySide6.QtMultimedia'] = None", NO_SOUND_LIBRARY),
        ("import merchant_desk.paths as p; p._folders = lambda: ()", NO_SOUND_FILES),
    ],
    ids=["no library", "no files"],
)
def test_a_broken_installation_is_a_sentence(breaking, sentence):
    program = (
        f"import sys; {breaking}\n"
        "from merchant_desk.runtime.loudspeaker import open_loudspeaker\n"
        "sys.stdout.reconfigure(encoding='utf-8')\n"
        "print(open_loudspeaker()[0].lacks())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", timeout=30, check=True
    )
    assert done.stdout.strip() == sentence


def test_a_machine_without_a_sound_server_says_so_from_the_start():
    with BellChild(dict(os.environ)) as bell:
        bell.wait("facts", lambda told: told["trouble"] == NO_DEVICE)
        bell.ring(("cancelled", ["order-1"]))
        bell.wait("silent", lambda told: told["why"] == NO_DEVICE and told["ids"] == ["order-1"])


def test_without_pactl_the_mixer_is_unknown(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert read_mixer() is None
    pactl = tmp_path / "pactl"
    pactl.write_text("#!/bin/sh\nexit 1\n")
    pactl.chmod(0o755)
    assert read_mixer() is None
    pactl.write_text("#!/bin/sh\nexec /bin/sleep 30\n")
    monkeypatch.setattr("merchant_desk.runtime.mixer.TIMEOUT_S", 0.2)
    assert read_mixer() is None
