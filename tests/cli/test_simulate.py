"""``mailbot simulate``: the table and the record."""

import json

from typer.testing import CliRunner

from mailbot.cli import build
from tests.support.papers import SHIPPED

SMALL = ["simulate", "--cases", "6", "--organisation", "imi", "--config", str(SHIPPED)]


def test_the_year_ends_in_a_table_of_promises_and_a_verdict() -> None:
    """What whoever installs mailbot wants to see before they trust it."""
    result = CliRunner().invoke(build(), SMALL)

    assert 0 == result.exit_code, result.output
    assert "Promises of a year, seed 1" in result.output
    assert "acknowledge it" in result.output
    assert "No invariant was violated, and no letter went out twice." in result.output


def test_as_json_it_is_one_record() -> None:
    """For whoever compares years."""
    result = CliRunner().invoke(build(), [*SMALL, "--json"])

    (line,) = result.stdout.splitlines()
    record = json.loads(line)
    assert {"imi"} == {promise["organisation"] for promise in record["promises"]}
    assert [] == record["violations"]
    assert [] == record["twice"]
    assert record["records"] >= 6


def test_it_needs_no_key_and_leaves_no_trace_in_the_configuration() -> None:
    """R37: no secret, no network, and nothing is written beside the configuration."""
    before = sorted(SHIPPED.rglob("*"))

    assert 0 == CliRunner().invoke(build(), [*SMALL, "--seed", "3"]).exit_code

    assert before == sorted(SHIPPED.rglob("*"))
