"""The tools agree with every file: types, style, format and the direction of imports."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.quality.house import ROOT

BIN = Path(sys.executable).parent


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["mypy"], id="types"),
        pytest.param(["ruff", "check"], id="style"),
        pytest.param(["ruff", "format", "--check"], id="format"),
        pytest.param(["lint-imports", "--no-cache"], id="imports point inward"),
    ],
)
def test_the_tool_has_nothing_to_say(command: list[str]):
    done = subprocess.run(
        [BIN / command[0], *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
