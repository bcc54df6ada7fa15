"""`mailbot digest` and `mailbot report`: the week before it is told, and a period in figures."""

import csv
import io
from pathlib import Path

import pytest

from mailbot.cli.report import _cell
from tests.cli.shell import NOVEMBER, Mailbot, delivered, eml

PASS = ("run", "--once", "--from", "2026-11-03", "--at", "2026-11-03T10:00:00+00:00")
OWEN = "owen.thackeray@ihm.org.uk"


@pytest.fixture
def register(mailbot: Mailbot, config: Path) -> Path:
    """Pat's complaint of November, about late marking, from which something was learnt."""
    delivered(config / "var/mail/education", eml(NOVEMBER), NOVEMBER)
    assert 0 == mailbot(*PASS, "--config", config).code
    words = ("#category LATE", "#lesson Say the marking time at enrolment.")
    assert 0 == mailbot("act", "IHM-2026-0001", "--by", "nadia", *words, "--config", config).code
    return config


def test_the_digest_can_be_read_before_it_leaves(mailbot: Mailbot, register: Path) -> None:
    """Nothing is sent: whoever edits a template wants to look first."""
    said = mailbot("digest", "ihm", "--reader", OWEN, "--config", register)

    assert 0 == said.code, said
    assert f"To: {OWEN}" in said.out
    assert "Open now: 1" in said.out
    assert "IHM-2026-0001" in said.out
    assert 1 == said.out.count("To: ")
    (record,) = mailbot("show", "IHM-2026-0001", "--json", "--config", register).records
    assert not [one for one in record["letters"] if one["template"] == "weekly_digest"]


def test_the_digest_can_be_looked_at_as_a_page(mailbot: Mailbot, register: Path, tmp_path: Path) -> None:
    said = mailbot("digest", "ihm", "--preview", tmp_path / "pages", "--config", register)

    assert 0 == said.code, said
    page = (tmp_path / "pages" / "digest.html").read_text(encoding="utf-8")
    assert OWEN in page
    assert "Promises kept" in page


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("digest", "xyz"), "xyz is not configured; use one of"),
        (("digest", "ihm", "--reader", "pat@example.org"), "pat@example.org gets no digest; use one of"),
        (("report", "xyz", "2026"), "xyz is not configured; use one of"),
        (("report", "ihm", "November"), "November is no period; write 2026-11, 2026-H1 or 2026"),
    ],
)
def test_wrong_words_are_told_with_what_to_write(
    mailbot: Mailbot, register: Path, words: tuple[str, ...], told: str
) -> None:
    said = mailbot(*words, "--config", register)

    assert 2 == said.code
    assert told in said.err


def test_a_month_is_a_page_for_the_meeting(mailbot: Mailbot, register: Path) -> None:
    """Nobody is named: it is read aloud (2.3, 4.1)."""
    said = mailbot("report", "ihm", "2026-11", "--config", register)

    assert 0 == said.code, said
    assert "1 November 2026 to 30 November 2026" in said.out
    assert "Received: 1" in said.out
    assert "Acknowledged in time: 1 of 1 (100 %)" in said.out
    assert "IHM-2026-0001: Say the marking time at enrolment." in said.out
    assert "Pat" not in said.out


@pytest.mark.parametrize(("period", "count"), [("2026", 1), ("2026-H2", 1), ("2026-H1", 0), ("2026-12", 0)])
def test_a_year_is_a_table_for_a_spreadsheet(
    mailbot: Mailbot, register: Path, period: str, count: int
) -> None:
    """One line a case, under names that say what they hold."""
    said = mailbot("report", "ihm", period, "--csv", "--config", register)

    found = list(csv.DictReader(io.StringIO(said.out)))
    assert count == len(found)
    for row in found:
        assert ("IHM-2026-0001", "complaint", "LATE") == (row["reference"], row["kind"], row["categories"])
        assert ("yes", "", "no") == (row["acknowledged_in_time"], row["answered_in_time"], row["appealed"])


@pytest.mark.parametrize("words", ["=1+1", "+44", "-2", "@sum", "\tx"])
def test_words_that_look_like_a_formula_stay_words(words: str) -> None:
    """A spreadsheet would run them."""
    assert f"'{words}" == _cell(words)
