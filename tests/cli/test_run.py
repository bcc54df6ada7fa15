"""`mailbot run`: one pass as cron starts it, and what it tells."""

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.shell import NOVEMBER, SCRIPT, Mailbot, at_a_terminal, delivered, eml

AT = ("--at", "2026-11-03T10:00:00+00:00")


def _education(config: Path) -> Path:
    return config / "var/mail/education"


def test_one_pass_tells_what_it_did_and_the_next_does_nothing(mailbot: Mailbot, config: Path) -> None:
    """What cron sees."""
    delivered(_education(config), eml(NOVEMBER), NOVEMBER)
    call = ("run", "--once", "--from", "2026-11-01", *AT, "--config", config, "--json")

    (first,) = mailbot(*call).records
    (second,) = mailbot(*call).records

    assert {"opened": 1} == first["mailboxes"]["education@ihm.org.uk"]
    assert (3, 0, 0, {}) == (first["letters"]["sent"], first["held"], first["undelivered"], first["unread"])
    assert ({}, 0) == (second["mailboxes"]["education@ihm.org.uk"], second["letters"]["sent"])


def test_from_is_the_organisations_midnight_and_counts_itself(mailbot: Mailbot, config: Path) -> None:
    """A mail of half past midnight on 1 July belongs to July, though it was June in Greenwich (R35)."""
    midnight = datetime(2026, 6, 30, 23, 0, tzinfo=UTC)
    before = midnight - timedelta(seconds=1)
    delivered(_education(config), eml(midnight), midnight, "pat")
    delivered(_education(config), eml(before, sender="Robin Fry <robin@example.org>"), before, "robin")

    mailbot("run", "--once", "--from", "2026-07-01", *AT, "--config", config)

    (case,) = mailbot("cases", "--json", "--config", config).records
    assert "pat@example.org" == case["complainant"]["address"]


@pytest.mark.parametrize(("answer", "opened"), [("n\n", 0), ("y\n", 1)])
def test_on_a_terminal_it_says_how_many_letters_would_go_and_asks(
    mailbot: Mailbot, config: Path, answer: str, opened: int
) -> None:
    """R35: an inbox of years must not be answered by a slip of the hand."""
    delivered(_education(config), eml(NOVEMBER), NOVEMBER)

    said = at_a_terminal(
        ["run", "--once", "--from", "2026-11-01", *AT, "--config", config], answers=answer, columns=300
    )

    assert "since Sun 1 Nov 2026 00:00 would open 1 case and send 3 letters" in said.out
    assert 1 - opened == said.code
    assert opened == said.out.count("outcome=opened"), "the log is loud again after the question"
    assert opened == len(mailbot("cases", "--json", "--config", config).records)


def test_yes_asks_nothing_and_what_was_taken_on_before_is_not_asked_about(config: Path) -> None:
    """--from is for first sight alone, and says so."""
    call = ["run", "--once", "--from", "2026-11-01", *AT, "--config", config]

    first = at_a_terminal([*call, "--yes"])
    second = at_a_terminal(call)

    assert (0, False) == (first.code, "Go on?" in first.out)
    assert (0, True) == (second.code, "--from changes nothing" in second.out)


def test_the_clock_is_set_for_local_mailboxes_alone(mailbot: Mailbot, config: Path) -> None:
    """R35: letters with a false date must never leave for strangers."""
    main = config / "mailbot.toml"
    remote = 'imap = "imaps://mail.example.org:993"\nsmtp = "smtps://mail.example.org"\nusername = "x"\n'
    text = main.read_text().replace('maildir = "var/mail/education"', f'{remote}password_env = "NONE"')
    main.write_text(text)

    said = mailbot("run", "--once", *AT, "--config", config)

    assert 2 == said.code
    assert "education@ihm.org.uk" in said.err


@pytest.mark.parametrize("option", ["--from", "--at"])
def test_what_is_no_date_is_told(mailbot: Mailbot, config: Path, option: str) -> None:
    said = mailbot("run", "--once", option, "next week", "--config", config)

    assert (2, True) == (said.code, "'next week' is no date; write 2026-11-30" in said.err)


def test_a_mailbox_out_of_reach_leaves_the_others_served_and_the_exit_code_one(
    mailbot: Mailbot, config: Path
) -> None:
    """A person must look; Pat's acknowledgement did not wait for them."""
    delivered(_education(config), eml(NOVEMBER), NOVEMBER)
    enquiries = config / "var/mail/enquiries"
    for part in ("cur", "new", "tmp"):
        (enquiries / part).rmdir()
    enquiries.rmdir()
    enquiries.write_text("not a Maildir")

    said = mailbot("run", "--once", "--from", "2026-11-01", *AT, "--config", config)

    assert 1 == said.code
    assert "could not be read" in said.out
    assert "1 mailbox not read" in said.out
    assert "Traceback" not in said.err
    assert 1 == len(mailbot("cases", "--json", "--config", config).records)


def test_a_letter_held_for_a_person_is_exit_code_one(mailbot: Mailbot, config: Path) -> None:
    """R1: beyond ten automatic letters a day to one address a person decides."""
    main = config / "mailbot.toml"
    text = main.read_text()
    main.write_text(text.replace("# letters_per_address_per_day = 10", "letters_per_address_per_day = 1"))
    for number in range(2):
        at = NOVEMBER + timedelta(minutes=number)
        box = ("education", "enquiries")[number]
        text = f"A new matter about {box}.\n\nPat Lee\n"
        content = eml(at, f"{box}@ihm.org.uk", f"Complaint about {box}", text)
        delivered(config / "var/mail" / box, content, at)

    (done,) = mailbot("run", "--once", "--from", "2026-11-01", *AT, "--config", config, "--json").records
    said = mailbot("run", "--once", *AT, "--config", config)

    assert 2 == len(mailbot("cases", "--json", "--config", config).records)
    assert 1 == done["undelivered"]
    assert 1 == said.code
    assert "1 letter not gone out" in said.out


def test_two_passes_at_once_double_nothing(mailbot: Mailbot, config: Path) -> None:
    """Cron starts the next before the last has ended (A23); here both even find no database yet."""
    count = 20
    for number in range(count):
        at = NOVEMBER + timedelta(minutes=number)
        content = eml(at, subject=f"Complaint {number}", sender=f"Pat Lee{number} <pat{number}@example.org>")
        delivered(_education(config), content, at, f"pat{number}")
    call = [*SCRIPT, "run", "--once", "--from", "2026-11-01", "--config", str(config)]

    passes = [subprocess.Popen(call, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
              for _ in range(2)]  # fmt: skip
    ended = [one.communicate(timeout=60) for one in passes]

    # The one that ends first may see letters that the other is still delivering, and says so.
    assert {0, 1} >= {one.returncode for one in passes}, ended
    assert not any(b"Traceback" in err for _, err in ended)
    assert 0 == mailbot("run", "--once", "--config", config).code
    assert count == len(mailbot("cases", "--json", "--config", config).records)
    sent = list((_education(config) / ".Sent" / "cur").iterdir())
    acknowledged = [mail for mail in sent if b"To: Pat" in mail.read_bytes()]
    assert count == len(acknowledged)
