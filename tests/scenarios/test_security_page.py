"""SECURITY.md: each threat names the tests that show its defence, and those tests are there."""

import ast
import re
from functools import cache
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PAGE = (CHECKOUT / "SECURITY.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith("| threat")
]


@cache
def _tests_in(path: str) -> frozenset[str]:
    tree = ast.parse((CHECKOUT / path).read_text("utf-8"))
    found = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return frozenset(name for name in found if name.startswith(("test_", "Test")))


def _named(row: list[str]) -> list[tuple[str, str]]:
    """The files and tests in a row's last cell; "" where a whole file is named."""
    return re.findall(r"`([\w/.]+\.py)(?:::(\w+))?`", row[2])


def test_every_threat_has_a_defence_and_a_test() -> None:
    """A sentence without a test is a hope."""
    assert 25 < len(ROWS)
    for row in ROWS:
        assert 3 == len(row), row
        assert all(row), row
        assert _named(row), row[0]


def test_every_test_that_is_named_is_there() -> None:
    """Tests are renamed and moved; the page must not go on naming them."""
    missing = [
        f"{path}::{test}"
        for row in ROWS
        for path, test in _named(row)
        if not (CHECKOUT / path).exists() or not _tests_in(path) or (test and test not in _tests_in(path))
    ]
    assert [] == missing


def test_nobody_is_sent_to_an_address_that_is_not_there() -> None:
    """Reports go through the repository's advisories."""
    assert "security advisories" in PAGE
    assert not re.search(r"\S+@\S+\.\S+", PAGE)
