"""The browser: one for all tests of a worker."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.looks.browser import CHROMIUM, MISSING, Browser
from tests.support import require


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium without network."""
    require(not MISSING, f"{', '.join(MISSING)} is not installed (extra: looks)")
    require(CHROMIUM, "Chromium is not installed (Debian: chromium)")
    with closing(Browser()) as running:
        yield running
