"""`mailbot cases`, `show` and `letter`: the register, and what did not come by mail."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.shell import NOVEMBER, Mailbot, at_a_terminal, delivered, eml

AT = "2026-11-03T10:00:00+00:00"
NAMES = [
    "reference", "organisation", "kind", "state", "stage", "received_at", "complainant", "anonymous",
    "handler", "clocks", "next_due",
]  # fmt: skip


@pytest.fixture
def register(mailbot: Mailbot, config: Path) -> Path:
    """Pat's complaint in October, in summer time; a suggestion; Robin's mail that nobody has sorted."""
    education, enquiries = config / "var/mail/education", config / "var/mail/enquiries"
    october = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
    delivered(education, eml(october), october, "pat")
    for who, subject in (("Jo Ash", "Suggestion"), ("Robin Fry", "Compliant about marker")):
        first = who.split()[0].lower()
        text = f"A longer lunch hour would be kind.\n\n{who}\n"
        content = eml(NOVEMBER, "enquiries@ihm.org.uk", subject, text, sender=f"{who} <{first}@example.org>")
        delivered(enquiries, content, NOVEMBER, first)
    said = mailbot("run", "--once", "--config", config, "--from", "2026-10-01", "--at", AT)
    assert 0 == said.code, said
    return config


def test_the_register_as_json_has_exactly_the_promised_names(mailbot: Mailbot, register: Path) -> None:
    """R36, with local times: a promise of the summer says +01:00."""
    said = mailbot("cases", "--json", "--config", register)

    (case,) = said.records
    assert NAMES == list(case)
    assert {"name": "Pat Lee", "address": "pat@example.org"} == case["complainant"]
    assert "2026-10-01T10:00:00+01:00" == case["received_at"]
    due = [clock["due"] for clock in case["clocks"]]
    assert ["2026-10-08T23:59:59+01:00", "2026-11-05T23:59:59+00:00"] == due
    assert "2026-11-05T23:59:59+00:00" == case["next_due"]
    assert (1, False, None) == (case["stage"], case["anonymous"], case["handler"])


def test_what_is_listed_is_what_was_asked_for(mailbot: Mailbot, register: Path) -> None:
    """Triage, feedback and refusals lie beside the register (R15)."""

    def listed(*options: str) -> list[str]:
        return [
            record["state"] for record in mailbot("cases", "--json", *options, "--config", register).records
        ]

    assert ["OPEN"] == listed()
    assert ["OPEN"] == listed("--open")
    assert sorted(["OPEN", "FEEDBACK", "TRIAGE"]) == sorted(listed("--all"))
    assert sorted(["OPEN", "TRIAGE"]) == sorted(listed("--all", "--open"))


def test_a_promise_not_kept_is_overdue(mailbot: Mailbot, config: Path) -> None:
    """The answer of years ago is due by any clock; one that is not due yet is no breach."""
    education = config / "var/mail/education"
    long_ago = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)
    ahead = datetime.now(UTC)
    delivered(education, eml(long_ago), long_ago, "pat")
    delivered(education, eml(ahead, sender="Robin Fry <robin@example.org>"), ahead, "robin")
    mailbot("run", "--once", "--config", config, "--from", "2021-01-01")

    (case,) = mailbot("cases", "--overdue", "--json", "--config", config).records

    assert "IHM-2021-0001" == case["reference"]
    assert "OVERDUE" in mailbot("cases", "--config", config).out


def test_one_case_as_json_adds_its_history_letters_and_mails(mailbot: Mailbot, register: Path) -> None:
    """R36; an event's own instants never hide when it was recorded."""
    (case,) = mailbot("show", "IHM-2026-0001", "--json", "--config", register).records

    assert [*NAMES, "history", "letters", "mails"] == list(case)
    assert list(range(1, len(case["history"]) + 1)) == [row["number"] for row in case["history"]]
    assert {"2026-11-03T10:00:00+00:00"} == {row["at"] for row in case["history"]}
    started = [row["due_at"] for row in case["history"] if row["event"] == "ClockStarted"]
    assert "2026-10-08T23:59:59+01:00" in started
    assert ("acknowledgement", "pat@example.org", "sent") == tuple(
        case["letters"][0][name] for name in ("template", "to", "state")
    )
    assert ["opened"] == [mail["outcome"] for mail in case["mails"]]


@pytest.mark.parametrize("columns", [80, 200])
def test_the_register_is_readable_at_any_width(register: Path, columns: int) -> None:
    """No word is torn; Sam works on a laptop."""
    said = at_a_terminal(["cases", "--all", "--config", register], columns=columns)

    assert max(map(len, said.out.splitlines())) <= columns
    for word in ("IHM-2026-0001", "complaint", "OPEN", "Pat Lee", "FEEDBACK", "TRIAGE", "(nobody)",
                 "Thu 1 Oct 2026 10:00", "Thu 5 Nov 2026 23:59"):  # fmt: skip
        assert word in said.out


def test_one_case_is_shown_in_words(mailbot: Mailbot, register: Path) -> None:
    """Ids and keys are for `--json`."""
    said = mailbot("show", "ihm-2026-0001", "--config", register)

    assert 0 == said.code
    assert "from Pat Lee <pat@example.org>, received Thu 1 Oct 2026 10:00" in said.out
    for words in ("acknowledge it", "(runs)", "acknowledgement, to pat@example.org", "clock started"):
        assert words in said.out
    assert "message_id" not in said.out


def test_an_empty_register_says_so(mailbot: Mailbot, config: Path) -> None:
    said = mailbot("cases", "--config", config)

    assert (0, True) == (said.code, "No such case." in said.out)


@pytest.mark.parametrize(
    ("reference", "words"),
    [("IHM-2026-0999", "there is no case IHM-2026-0999"), ("nonsense", "is not a case reference")],
)
def test_a_case_that_is_not_there_is_told_with_where_to_look(
    mailbot: Mailbot, register: Path, reference: str, words: str
) -> None:
    said = mailbot("show", reference, "--config", register)

    assert 2 == said.code
    assert words in said.err
    assert "mailbot cases --all" in said.err


# ------------------------------------------------------------------ letter

TODAY = datetime.now(UTC).date()


def _letter(
    mailbox: str = "education@ihm.org.uk", received: str = TODAY.isoformat(), *more: str
) -> list[str]:
    return [
        "letter", "--mailbox", mailbox, "--name", "Pat Lee", "--received", received,
        "--subject", "Late marking", "--text", "-", *more,
    ]  # fmt: skip


@pytest.mark.parametrize("via", ["post", "telephone", "person"])
def test_what_did_not_come_by_mail_becomes_a_case_with_its_promises_from_midnight(
    mailbot: Mailbot, config: Path, via: str
) -> None:
    """R28: a date-only receipt counts from 00:00, and IMI's 48 hours with it."""
    said = mailbot(*_letter("complaints@imi.example", "2026-07-01", "--via", via), "--config", config,
                   answers="The ramps are unsafe.\n")  # fmt: skip

    assert 0 == said.code, said
    assert "Logged as IMI-2026-0001." in said.out
    assert "task for staff: acknowledge by hand" in said.out
    (case,) = mailbot("show", "IMI-2026-0001", "--json", "--config", config).records
    assert "2026-07-01T00:00:00+01:00" == case["received_at"]
    due = {clock["name"]: clock["due"] for clock in case["clocks"]}
    assert "2026-07-03T00:00:00+01:00" == due["acknowledge"]
    assert {"name": "Pat Lee", "address": None} == case["complainant"]
    assert f"SAID_BY_STAFF ({via})" in case["history"][0]["reasons"]
    assert "Pat Lee" in mailbot("show", "IMI-2026-0001", "--config", config).out


def test_with_an_address_it_is_acknowledged_by_mail(mailbot: Mailbot, config: Path) -> None:
    said = mailbot(*_letter(), "--email", "pat@example.org", "--config", config, answers="It was late.\n")

    assert "letter: acknowledgement, to pat@example.org" in said.out
    mailbot("run", "--once", "--config", config)
    (case,) = mailbot("cases", "--json", "--config", config).records
    assert case["clocks"][0]["met"]


def test_the_same_words_are_not_logged_twice(mailbot: Mailbot, config: Path) -> None:
    """Two colleagues open the same envelope's scan."""
    mailbot(*_letter(), "--config", config, answers="It was late.\n")
    said = mailbot(*_letter(), "--config", config, answers="It was late.\n")

    assert (2, True) == (said.code, "logged already" in said.err)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (_letter(received=(TODAY + timedelta(days=2)).isoformat()), "is in the future"),
        (_letter(received="yesterday"), "is no date; write it as 2026-11-20"),
        (_letter("sam@ihm.org.uk"), "is not configured; use one of education@ihm.org.uk"),
        ([*_letter(), "--email", "pat at example"], "is no address"),
        ([*_letter(), "--text", "/nowhere/scan.txt"], "No such file"),
    ],
)
def test_mistakes_are_told_in_words_and_nothing_is_logged(
    mailbot: Mailbot, config: Path, words: list[str], told: str
) -> None:
    said = mailbot(*words, "--config", config, answers="It was late.\n")

    assert 2 == said.code
    assert told in said.err
    assert [] == mailbot("cases", "--all", "--json", "--config", config).records


@pytest.mark.parametrize(("answer", "logged"), [("n\n", 0), ("y\n", 1)])
def test_a_day_long_past_is_asked_about(
    mailbot: Mailbot, config: Path, tmp_path: Path, answer: str, logged: int
) -> None:
    """A slip of the year would make a promise broken at birth."""
    (tmp_path / "scan.txt").write_text("It was late.\n")
    words = [*_letter(received="2025-11-20"), "--text", tmp_path / "scan.txt", "--config", config]

    said = at_a_terminal(words, answers=answer)

    assert "Thursday 20 November 2025 is more than 5 working days ago." in said.out
    assert 1 - logged == said.code
    assert logged == len(mailbot("cases", "--json", "--config", config).records)
