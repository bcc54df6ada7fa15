"""Years small enough to be lived in a test."""

from collections.abc import Callable

import pytest

from mailbot import settings, wiring
from mailbot.simulation import Plan, make_plan
from tests.support.papers import SHIPPED


@pytest.fixture(scope="session")
def small() -> Callable[..., Plan]:
    """A year of all three organisations, with so many complaints."""
    wiring.quiet()
    known = settings.load(SHIPPED)

    def plan(cases: int, seed: int = 1, days: int = 365) -> Plan:
        return make_plan(known, seed, cases, days=days)

    return plan
