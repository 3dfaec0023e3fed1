"""The workflow of a release: it is YAML, asks for few rights, and names what there is in this repository."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / ".github" / "workflows" / "release.yml"
WORKFLOW: dict[Any, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
JOBS = WORKFLOW["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]
COMMANDS = "\n".join(step["run"] for step in STEPS if "run" in step)


def test_it_runs_for_tags_of_versions_only():
    assert WORKFLOW[True] == {"push": {"tags": ["v*"]}}  # YAML 1.1 reads "on" as true


def test_only_publishing_may_write():
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert {name: job["permissions"] for name, job in JOBS.items() if "permissions" in job} == {
        "publish": {"contents": "write"}
    }
    checkouts = [step for step in STEPS if step.get("uses", "").startswith("actions/checkout")]
    assert len(checkouts) == len(JOBS)
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_every_action_is_of_a_fixed_version():
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", name) for name in used), used


def test_every_job_ends_in_time_and_publishing_waits_for_all_systems():
    assert all(job["timeout-minutes"] <= 60 for job in JOBS.values())
    assert set(JOBS["publish"]["needs"]) == {"linux", "windows", "macos"}
    assert all(JOBS[name]["needs"] == "check" for name in ("linux", "windows", "macos"))


def test_it_names_files_that_there_are():
    named = set(re.findall(r"\b(?:packaging|merchant_desk|tests|resources)/[\w./-]+\.\w+", COMMANDS))
    assert named
    assert {name for name in named if not (ROOT / name).is_file()} == set()


def test_it_calls_targets_and_steps_that_there_are():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"\bmake ([a-z-]+)", COMMANDS):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    steps = set(
        re.findall(
            r'^    "([a-z-]+)": ', (ROOT / "packaging" / "package.py").read_text("utf-8"), re.MULTILINE
        )
    )
    called = [
        word for line in re.findall(r"packaging/package\.py ([a-z -]+)", COMMANDS) for word in line.split()
    ]
    assert called
    assert set(called) <= steps


def test_a_secret_is_handed_to_the_step_that_needs_it_and_never_written_into_a_command():
    assert "secrets." not in COMMANDS
    assert not any("secrets." in str(job.get("env", "")) for job in [WORKFLOW, *JOBS.values()])


@pytest.mark.parametrize("variable", ["CERTIFICATE", "NOTARY_KEY", "RELEASE_PRIVATE_KEY"])
def test_a_release_without_that_secret_goes_on_and_says_so(variable):
    steps = [step["run"] for step in STEPS if variable in step.get("env", {})]
    assert steps
    assert all("::warning::" in run and "exit 0" in run for run in steps)
