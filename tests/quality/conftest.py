"""Leave out what needs the published specification where it is not at hand, and let the run's last line say so."""

import pytest

from tests.conftest import LEFT_OUT
from tests.quality import published_contract

REASON = (
    "published specification (traffic was judged by the project's own contract only; "
    f"{published_contract.FILE} is neither in OPEN_DELIVERY_SPEC_DIR nor in ../shared/spec)"
)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "published: needs the published specification, read in place")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if published_contract.find() is not None:
        return
    dropped = [item for item in items if item.get_closest_marker("published")]
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = [item for item in items if item not in dropped]
        config.stash[LEFT_OUT][REASON] += len(dropped)
