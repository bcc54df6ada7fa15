"""`mailbot procedure`: a procedure for people, clause by clause."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot import shipped
from tests.cli.shell import Mailbot, at_a_terminal

NAMES = [
    "organisation", "name", "version", "reference_prefix", "zone", "division", "clocks", "windows", "targets",
    "retention", "stages", "chasers", "clauses",
]  # fmt: skip


def test_a_procedure_as_json_has_its_times_its_stages_and_its_clauses(mailbot: Mailbot, config: Path) -> None:
    """R39."""
    (body,) = mailbot("procedure", "ihm", "--config", config, "--json").records

    assert NAMES == list(body)
    assert ("IHM", "england-and-wales") == (body["reference_prefix"], body["division"])
    promise = {"name": "acknowledge", "start": "complaint", "allow": "5 working days", "clause": "8.1"}
    assert promise in body["clocks"]
    windows = {"appeal": "21 days", "presumed_receipt": "2 working days", "in_time": None, "heard": None}
    assert windows == body["windows"]
    assert [1, 2, 3] == [stage["number"] for stage in body["stages"]]
    learning, other, unknown = body["stages"][0]["owners"]
    assert ("learning", "education_admin", "manager") == tuple(
        learning[name] for name in ("area", "role", "instead")
    )
    (nadia,) = learning["people"]
    assert ("Nadia Pemberton", "Owen Thackeray", None) == tuple(
        nadia[name] for name in ("name", "deputy", "away_until")
    )
    assert [None, "triage"] == [unknown["area"], unknown["role"]]
    assert ["manager", "director_mc", "chief_executive"] == [
        role["role"] for role in body["chasers"]["line"][-1]["roles"]
    ]
    assert other["people"][0]["name"] == body["chasers"]["line"][-1]["roles"][0]["people"][0]["name"]


def test_of_each_clause_it_says_what_is_done_and_what_shows_it(mailbot: Mailbot, config: Path) -> None:
    """Lists stay lists; what there is nothing to say of is null."""
    (body,) = mailbot("procedure", "imi", "--config", config, "--json").records

    clauses = {clause["id"]: clause for clause in body["clauses"]}
    assert clauses["HAN1b"]["does"]
    assert ["name_handler"] == clauses["HAN1b"]["clocks"]
    assert clauses["HAN1b"]["test"].startswith("tests/")
    assert clauses["HAN1b"]["not_for_software"] is None
    assert (None, None, []) == tuple(clauses["FUR8"][name] for name in ("does", "test", "acts"))
    assert clauses["FUR8"]["not_for_software"]


def test_a_person_reads_words_and_finds_the_constants_beside_them(mailbot: Mailbot, config: Path) -> None:
    said = mailbot("procedure", "imi", "--config", config)

    assert 0 == said.code
    for words in (
        "Institute of the Motor Industry: issue 7, effective 17 August 2020",
        "48 hours",
        "Bethan Foxley, Complaints Officer",
        "quality manager (Moira Penhallow) > director (Anil Varghese) > chief executive (Joanna Threlfall)",
        "say that it is in scope [ScopeIn]",
        "decide on its scope [review]",
        "out of scope [out_of_scope]",
        "Nothing for software.",
    ):
        assert words in said.out


@pytest.mark.parametrize("columns", [80, 200])
def test_it_is_readable_at_any_width(config: Path, columns: int) -> None:
    """Sam works on a laptop: clauses go on below themselves."""
    said = at_a_terminal(["procedure", "ihm", "--config", config], columns=columns)

    assert 0 == said.code
    assert max(map(len, said.out.splitlines())) <= columns
    for word in ("Stage 3", "Helena Marchbank", "8.1a", "5 working days", "9-tail"):
        assert word in said.out


def test_whoever_is_away_today_is_said_to_be_with_who_stands_in(mailbot: Mailbot, config: Path) -> None:
    """Who asks today wants to know who acts today."""
    today = datetime.now(UTC).date()
    back = today + timedelta(days=9)
    staff = config / "ihm/staff.toml"
    absence = f'\n[[absence]]\nperson = "nadia"\nfirst = {today - timedelta(days=2)}\n'
    absence += f'last = {back}\ndeputy = "ruth"\n'
    staff.write_text(staff.read_text("utf-8") + absence, "utf-8")

    said = mailbot("procedure", "ihm", "--config", config)

    assert f"Nadia Pemberton, Education Team Administrator (away until {back})" in said.out
    (body,) = mailbot("procedure", "ihm", "--config", config, "--json").records
    assert "Ruth Ashdown" == body["stages"][0]["owners"][0]["people"][0]["deputy"]


def test_a_body_without_written_clauses_shows_the_rest_and_says_so(mailbot: Mailbot) -> None:
    """The third body is data alone, and need not write them."""
    said = mailbot("procedure", "example", "--config", shipped.config())

    assert 0 == said.code
    assert "Review by the Deacon" in said.out
    assert "Nobody has written down its clauses (a file clauses.toml in example/)." in said.out
    (body,) = mailbot("procedure", "example", "--config", shipped.config(), "--json").records
    assert body["clauses"] is None


def test_an_unknown_body_is_told_with_those_there_are(mailbot: Mailbot, config: Path) -> None:
    said = mailbot("procedure", "ymca", "--config", config)

    assert 2 == said.code
    assert "procedure: ymca is not configured; use one of ihm, imi" in said.err


def test_a_slip_in_the_clauses_is_told_by_the_verb_and_by_check(mailbot: Mailbot, config: Path) -> None:
    """`check` names every mistake of every file; the daemon does not need this one to run."""
    clauses = config / "ihm/clauses.toml"
    clauses.write_text(clauses.read_text("utf-8").replace('["acknowledge"]', '["acknowlege"]', 1), "utf-8")

    said = mailbot("procedure", "ihm", "--config", config)
    checked = mailbot("check", "--config", config)

    assert (2, 2) == (said.code, checked.code)
    for told in (said.err, checked.out):
        assert '"acknowlege" is not a clock; did you mean "acknowledge"?' in told
    assert 0 == mailbot("cases", "--config", config).code
