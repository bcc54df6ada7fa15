"""Pausing, letting go, backing up and putting back, as they are typed."""

import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.adapters.workers import name_of_this_worker
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterState, OutboxLetter
from mailbot.domain.running import Worker
from tests.cli.shell import NOVEMBER, Mailbot, Said, at_a_terminal, delivered, eml
from tests.support.ports import free_ports


@pytest.fixture
def office(mailbot: Mailbot, config: Path) -> Path:
    """The shipped configuration with one complaint in IHM's mailbox, not yet read."""
    assert 0 == mailbot("run", "--once", "--config", config, "--from", "2026-11-01").code
    delivered(config / "var/mail/education", eml(NOVEMBER), NOVEMBER)
    return config


def passes(mailbot: Mailbot, config: Path) -> Said:
    return mailbot("run", "--once", "--config", config, "--at", (NOVEMBER + timedelta(hours=1)).isoformat())


def letters(config: Path) -> list[OutboxLetter]:
    with closing(wiring.open_register(configuration.load(config))) as store, store.view() as work:
        return list(work.outbox.promised_after(0, 99))


def test_a_pause_stops_letters_and_nothing_else_until_somebody_resumes(
    mailbot: Mailbot, office: Path
) -> None:
    """The complaint is logged and its times run; the acknowledgement is written and waits."""
    said = mailbot("pause", "--by", "Nadia", "--why", "a wrong date", "--config", office)
    assert (0, True) == (said.code, "No letter leaves from now on" in said.out)
    again = mailbot("pause", "--config", office)
    assert "stopped already, since" in again.out
    assert "by Nadia (a wrong date)" in again.out

    run = passes(mailbot, office)
    assert 1 == run.code
    assert "letters are stopped (mailbot resume)" in run.out
    assert {LetterState.WAITING} == {letter.state for letter in letters(office)}
    assert 1 == len(mailbot("cases", "--json", "--config", office).records)

    resumed = mailbot("resume", "--by", "Nadia", "--config", office)
    assert f"{len(letters(office))} letters will leave" in resumed.out
    assert 0 == passes(mailbot, office).code
    assert {LetterState.SENT} == {letter.state for letter in letters(office)}
    assert "Letters are not stopped" in mailbot("resume", "--config", office).out


def test_on_a_terminal_resuming_is_asked_about(mailbot: Mailbot, office: Path) -> None:
    """Two hundred letters at once are worth a question."""
    mailbot("pause", "--config", office)
    said = at_a_terminal(["resume", "--config", office], answers="n\n")

    assert 1 == said.code
    assert "Let them leave?" in said.out


def test_a_letter_that_should_not_leave_is_dropped_during_a_pause(mailbot: Mailbot, office: Path) -> None:
    """What it was to meet is owed still, and the history says who decided it."""
    mailbot("pause", "--config", office)
    passes(mailbot, office)
    waiting = mailbot("release", "--json", "--config", office)
    acknowledgement = next(one for one in waiting.records if "acknowledgement" in one["about"])
    assert "p…@example.org" in acknowledgement["about"]
    drop = ("release", "letter", acknowledgement["id"], "--drop", "--config", office)
    assert 2 == mailbot(*drop).code, "without a reason"

    said = mailbot(*drop, "--why", "answered by telephone", "--by", "Nadia")
    assert 0 == said.code
    assert 2 == mailbot(*drop, "--why", "again").code, "it is not there any more"
    mailbot("resume", "--config", office)
    passes(mailbot, office)
    (case,) = mailbot("cases", "--json", "--config", office).records
    assert "acknowledge" in [clock["name"] for clock in case["clocks"] if not clock.get("met_at")]
    shown = mailbot("show", case["reference"], "--config", office).out
    assert "dropped by Nadia: answered by telephone" in shown


def test_a_held_mail_is_let_in_with_the_receipt_it_had(
    mailbot: Mailbot, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours held it; now that it is mended, its times run from when it came."""

    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("a fault of ours")

    with monkeypatch.context() as broken:
        broken.setattr("mailbot.desk.admit.understand", fails)
        assert 1 == passes(mailbot, office).code
    listed = mailbot("release", "--config", office)
    assert 1 == listed.code
    assert "[FAULT]" in listed.out
    (held,) = [
        one for one in mailbot("release", "--json", "--config", office).records if one["what"] == "mail"
    ]

    said = mailbot("release", "mail", held["id"], "--by", "Nadia", "--config", office)
    assert (0, True) == (said.code, "Taken in: mailbot opens a case (IHM-2026-0001)" in said.out)
    (case,) = mailbot("cases", "--json", "--config", office).records
    assert case["received_at"].startswith("2026-11-03T09:00")
    assert 2 == mailbot("release", "mail", held["id"], "--config", office).code, "once"
    assert "Nothing is held" in mailbot("release", "--config", office).out


def test_a_mail_that_was_too_large_is_fetched_when_it_is_let_in(mailbot: Mailbot, config: Path) -> None:
    """It was never kept: the mailbox has it still."""
    toml = config / "mailbot.toml"
    toml.write_text(toml.read_text().replace("[limits]", "[limits]\nmail_megabytes = 1", 1))
    assert 0 == mailbot("run", "--once", "--config", config, "--from", "2026-11-01").code
    large = eml(NOVEMBER, text="I was told nothing.\n" * 80_000 + "\nPat Lee\n")
    delivered(config / "var/mail/education", large, NOVEMBER)
    passes(mailbot, config)
    (held,) = [
        one for one in mailbot("release", "--json", "--config", config).records if one["what"] == "mail"
    ]
    assert "TOO_LARGE" in held["why"]

    assert 0 == mailbot("release", "mail", held["id"], "--config", config).code
    assert 1 == len(mailbot("cases", "--json", "--config", config).records)


def test_a_held_mail_that_was_dealt_with_is_settled(
    mailbot: Mailbot, office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("a fault of ours")

    with monkeypatch.context() as broken:
        broken.setattr("mailbot.desk.admit.understand", fails)
        passes(mailbot, office)
    (held,) = [
        one for one in mailbot("release", "--json", "--config", office).records if one["what"] == "mail"
    ]
    said = mailbot("release", "mail", held["id"], "--drop", "--why", "we rang Pat", "--config", office)

    assert 0 == said.code
    with closing(wiring.open_register(configuration.load(office))) as store, store.view() as work:
        assert [Outcome.DROPPED] == [entry.outcome for entry in work.ledger.all()]
        assert ["we rang Pat"] == [one.why for one in work.held.releases()]


def test_backup_and_restore_on_a_new_machine(mailbot: Mailbot, office: Path, tmp_path: Path) -> None:
    """Register, configuration and key go into one file for its owner alone, and come out of it."""
    passes(mailbot, office)
    file = tmp_path / "a.mailbot"
    made = mailbot("backup", file, "--with-key", "--json", "--config", office)
    assert 0 == made.code
    assert 0o600 == stat.S_IMODE(file.stat().st_mode)
    assert 1 == made.records[0]["counts"]["cases"]
    names = {part["name"] for part in made.records[0]["parts"]}
    assert {"store", "config/mailbot.toml", "config/ihm/procedure.toml", "secret.key"} <= names
    assert 2 == mailbot("backup", file, "--config", office).code, "a backup replaces none"

    new = tmp_path / "new"
    said = mailbot("restore", file, "--config", new)
    assert (0, True) == (said.code, "Restored: the register of" in said.out)
    assert (office / "secret.key").read_bytes() == (new / "secret.key").read_bytes()
    assert 1 == len(mailbot("cases", "--json", "--config", new).records)
    run = passes(mailbot, new)
    assert "The register was put back." in run.out


def test_what_is_there_is_moved_aside_and_only_when_asked(
    mailbot: Mailbot, office: Path, tmp_path: Path
) -> None:
    file = tmp_path / "a.mailbot"
    passes(mailbot, office)
    mailbot("backup", file, "--config", office)
    refused = mailbot("restore", file, "--config", office)
    assert (2, True) == (refused.code, "With --replace it is moved aside" in refused.err)

    said = mailbot("restore", file, "--replace", "--config", office)
    assert 0 == said.code
    (aside,) = [
        one for one in (office / "var").glob("*.replaced_*") if not one.name.endswith(("-wal", "-shm"))
    ]
    assert str(aside) in said.out
    assert [] == list((office / "var").glob(".mailbot-*")), "nothing is left lying about"


def test_a_damaged_store_is_what_backups_are_for(mailbot: Mailbot, office: Path, tmp_path: Path) -> None:
    """It is kept all the same, for whoever can read more of it."""
    file, place = tmp_path / "a.mailbot", office / "var" / "mailbot.sqlite3"
    passes(mailbot, office)
    mailbot("backup", file, "--config", office)
    place.write_bytes(b"a disk that died" * 1000)
    for log in ("-wal", "-shm"):
        place.with_name(place.name + log).unlink(missing_ok=True)

    assert 2 == mailbot("restore", file, "--config", office).code
    assert 0 == mailbot("restore", file, "--replace", "--config", office).code
    assert 1 == len(mailbot("cases", "--json", "--config", office).records)
    (aside,) = (office / "var").glob("*.replaced_*")
    assert aside.read_bytes().startswith(b"a disk that died")


def test_a_daemon_that_lives_keeps_its_store(mailbot: Mailbot, office: Path, tmp_path: Path) -> None:
    file, now = tmp_path / "a.mailbot", datetime.now(UTC)
    mailbot("backup", file, "--config", office)
    worker = Worker(name_of_this_worker(), now, now + timedelta(minutes=1), 0)
    with closing(wiring.open_register(configuration.load(office))) as store, store.begin() as work:
        assert work.workers.sign(worker, now)
        work.commit()

    said = mailbot("restore", file, "--replace", "--config", office)
    assert (2, True) == (said.code, "Stop it first" in said.err)


def test_a_damaged_backup_changes_nothing(mailbot: Mailbot, office: Path, tmp_path: Path) -> None:
    """Found out before anything is touched, not afterwards."""
    file = tmp_path / "a.mailbot"
    passes(mailbot, office)
    mailbot("backup", file, "--config", office)
    whole = file.read_bytes()
    for broken in (whole[: len(whole) // 2], whole[:-200] + bytes(100) + whole[-100:], b"PK nonsense", b""):
        file.write_bytes(broken)
        said = mailbot("restore", file, "--replace", "--config", office)
        assert 2 == said.code
        assert str(file) in said.err
    assert 1 == len(mailbot("cases", "--json", "--config", office).records)


def test_another_secret_key_is_noticed(mailbot: Mailbot, office: Path, tmp_path: Path) -> None:
    """With another key every code in the hands of staff is worthless: somebody must want that."""
    file = tmp_path / "a.mailbot"
    passes(mailbot, office)
    mailbot("backup", file, "--config", office)
    (office / "secret.key").write_text("f" * 64)

    said = mailbot("restore", file, "--replace", "--config", office)
    assert (2, True) == (said.code, "the secret key is another" in said.err)
    assert 0 == mailbot("restore", file, "--replace", "--other-key", "--config", office).code
    before = letters(office)
    passes(mailbot, office)
    left = [letter for letter in letters(office) if letter.template != "alert"]
    assert [letter.id for letter in before] == [letter.id for letter in left], "Sent needs no key"


@pytest.mark.parametrize(
    "words",
    [["restore"], ["restore", "a", "--as-of", "2026-11-01"], ["restore", "--as-of", "2999-01-01"],
     ["release", "letter"], ["release", "letter", "x"], ["release", "letter", "99"],
     ["release", "mail", "ffff"]],
)  # fmt: skip
def test_wrong_usage_is_told_in_words(mailbot: Mailbot, config: Path, words: list[str]) -> None:
    said = mailbot(*words, "--config", config)

    assert 2 == said.code
    assert "Traceback" not in said.err


def test_a_mailbox_out_of_reach_keeps_everything_waiting_after_a_restore(
    mailbot: Mailbot, office: Path, tmp_path: Path
) -> None:
    """Its Sent may show what has left; until it can be read, nothing leaves."""
    file = tmp_path / "a.mailbot"
    passes(mailbot, office)
    mailbot("backup", file, "--config", office)
    mailbot("restore", file, "--replace", "--config", office)
    (port,) = free_ports(1)
    toml = office / "mailbot.toml"
    (office / "password").write_text("secret")
    toml.write_text(
        toml.read_text()
        + f'\n[[mailbox]]\naddress = "new@ihm.org.uk"\norganisation = "ihm"\nimap = "imap://127.0.0.1:{port}"\n'
        f'smtp = "smtp://127.0.0.1:{port}"\nusername = "new"\npassword_file = "password"\n'
    )

    said = mailbot("run", "--once", "--config", office)
    assert 1 == said.code
    assert f"127.0.0.1:{port}" in said.err
