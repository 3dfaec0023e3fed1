"""What the tests with real processes share: a platform, and a desk's environment without a screen."""

import pytest

from merchant_desk.sandbox.server import PracticePlatform
from tests.processes.program import desk_environment


@pytest.fixture
def platform():
    """A practice platform where orders come only when the test places them."""
    with PracticePlatform(seed=11) as running:
        yield running


@pytest.fixture
def env(tmp_path):
    """The environment of a desk on a machine without screen, sound and keyring."""
    return desk_environment(tmp_path)
