"""Where to pull the plug, on either database; each place of the long form is one test."""

from collections.abc import Iterable
from typing import Any

import pytest

from tests.support.establishment import SQLITE


def places(points: Iterable[tuple[str, int]]) -> list[Any]:
    """(database, point, occurrence): all; PostgreSQL's later occurrences in the long form alone (R43).

    What differs between the two shows at a point's first occurrence.
    """
    known: set[str] = set()
    found = []
    for point, occurrence in points:
        marks = [pytest.mark.slow] if point in known else []
        found.append(pytest.param("sqlite", point, occurrence))
        found.append(pytest.param("postgresql", point, occurrence, marks=marks))
        known.add(point)
    return found


def url_of(database: str, request: pytest.FixtureRequest) -> str:
    """A fresh store."""
    return SQLITE if database == "sqlite" else str(request.getfixturevalue("postgres_url"))
