"""Versions of a made-up program in a home, and the installed one: what tests do with them."""

import json
import stat
from dataclasses import replace
from datetime import UTC, datetime

from merchant_desk.system.guarding.exit_status import SWITCH
from merchant_desk.system.guarding.run_marks import Began, Ended, write_began, write_ended
from merchant_desk.system.versions.program_state import ProgramState, read_state, write_state
from tests.fakes.releases import PROGRAM, asked

OWN = "1.2.0"


def put(folder, version, log, **does):
    folder.mkdir(parents=True)
    file = folder / "merchant-desk"
    file.write_text(PROGRAM)
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    (folder / "does.json").write_text(json.dumps({"version": version, "log": str(log)} | does))
    return file


def unpacked(tmp_path, version, **does):
    """A version that is there and waits, and the desk has just ended for it."""
    write_ended(tmp_path / "data", Ended(1, SWITCH, datetime.now(UTC)))
    folder = tmp_path / "data/program/versions" / version / "merchant-desk"
    file = put(folder, version, tmp_path / "asked", **does)
    write_state(tmp_path / "data", ProgramState(waiting=version, asked=True))
    return file


def begin(tmp_path, version):
    write_began(tmp_path / "data", Began(1, version, datetime.now(UTC)))


def commands(tmp_path):
    return asked(tmp_path / "asked")


def in_place(tmp_path, place, *versions):
    """These versions one after the other were put in place, and have begun."""
    for version in versions:
        before = read_state(tmp_path / "data")
        unpacked(tmp_path, version)
        write_state(tmp_path / "data", replace(before, waiting=version, asked=True))
        assert place.switch() == ""
        place.start_command()
        begin(tmp_path, version)
        place.start_command()
    return tmp_path / "data/program/versions" / versions[-1] / "merchant-desk/merchant-desk"


def settling(base, code):
    does = base.parent / "does.json"
    does.write_text(json.dumps(json.loads(does.read_text()) | {"update": code}))
