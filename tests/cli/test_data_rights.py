"""`mailbot audit`, `erase`, `purge`, `legal-hold` and `export`, as they are typed."""

import shutil
import sqlite3
import stat
from contextlib import closing
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot import settings, wiring
from mailbot.daemon import run_once
from tests.cli.shell import NOVEMBER, Mailbot, Said, delivered
from tests.support.establishment import LONG_AGO

CASE = "IHM-2026-0001"
TEXT = """\
My tutor Jo Ash (jo.ash@ash.example) shouted at me <script>alert(1)</script> and Mrs Marchbank laughed.
Callum Westbrook knows of it.

Pat Lee
"""


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pat's complaint, which names others and holds a file; taken in once, and copied for each test."""
    folder = tmp_path_factory.mktemp("taken") / "config"
    settings.initialise(folder)
    mail = EmailMessage()
    mail["From"], mail["To"] = "Pat Lee <pat.lee@example.org>", "education@ihm.example"
    mail["Cc"] = "Robin Fry <robin@example.org>"
    mail["Reply-To"] = "Wren Hall <wren@hall.example>"
    mail["Subject"], mail["Message-ID"] = "Complaint", "<first@example.org>"
    mail["Date"] = "Tue, 03 Nov 2026 09:00:00 +0000"
    mail.set_content(TEXT)
    mail.add_attachment(b"Jo Ash was there", maintype="text", subtype="plain", filename="../diary.txt")
    delivered(folder / "var/mail/education", mail.as_bytes(), NOVEMBER)
    clock = wiring.SetClock(NOVEMBER)
    with closing(wiring.House(settings.load(folder), clock, LONG_AGO)) as house:
        assert 1 == len(run_once(house.works).intakes[0][1].outcomes)
    return folder


@pytest.fixture
def register(taken_in: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(taken_in, tmp_path / "config"))


def withdraw(mailbot: Mailbot, register: Path) -> None:
    said = mailbot("act", CASE, "--by", "nadia", "#withdraw", "--yes", "--config", register)
    assert 0 == said.code, said
    assert 0 == mailbot("run", "--once", "--config", register).code


def erase(mailbot: Mailbot, register: Path, *more: str, by: str = "owen") -> Said:
    return mailbot("erase", CASE, "--by", by, "--why", "asked for", *more, "--config", register)


def forge(register: Path, statement: str) -> None:
    with closing(sqlite3.connect(register / "var/mailbot.sqlite3", isolation_level=None)) as connection:
        connection.execute(statement)


def test_an_audit_says_that_all_is_well_or_where_it_is_not(mailbot: Mailbot, register: Path) -> None:
    """By case and event, with the next step; machines get the same."""
    assert 0 == mailbot("audit", "--config", register).code
    assert "everything is as it was written" in mailbot("audit", CASE, "--config", register).out
    forge(register, "UPDATE events SET actor = 'nadia' WHERE number = 2")

    said = mailbot("audit", "--config", register)
    assert 1 == said.code
    assert f"{CASE}, event 2: it is not as it was written" in said.out
    assert "backup" in said.out
    (record,) = mailbot("audit", CASE, "--json", "--config", register).records
    assert (CASE, 2) == (record["where"], record["event"])
    assert 2 == mailbot("audit", "IHM-2026-0009", "--config", register).code


def test_erasing_says_what_to_do_first_and_asks(mailbot: Mailbot, register: Path) -> None:
    """Nothing goes by accident."""
    said = erase(mailbot, register, "--yes")
    assert 1 == said.code
    assert "End it first" in said.err
    withdraw(mailbot, register)
    assert "Ask whoever looks after personal data" in erase(mailbot, register, "--yes", by="nadia").err
    unsure = erase(mailbot, register)
    assert 1 == unsure.code
    assert "--yes" in unsure.err

    done = erase(mailbot, register, "--yes")
    assert 0 == done.code, done
    assert "only figures are left" in mailbot("show", CASE, "--config", register).out
    assert b"shouted" not in (register / "var/mailbot.sqlite3").read_bytes()
    assert 0 == mailbot("audit", "--config", register).code
    assert "were erased" in mailbot("export", CASE, "--config", register).err
    assert "ERASED" in erase(mailbot, register, "--yes").err


def test_a_legal_hold_keeps_a_case_until_it_is_lifted(mailbot: Mailbot, register: Path) -> None:
    """And `show` says so."""
    withdraw(mailbot, register)
    hold = ("legal-hold", CASE, "--by", "owen", "--why", "a claim", "--config", register)
    assert 0 == mailbot(*hold).code
    assert 1 == mailbot(*hold).code
    shown = mailbot("show", CASE, "--config", register).out
    assert "legal hold" in shown
    assert "must be kept: a claim" in shown
    assert "legal-hold" in erase(mailbot, register, "--yes").err
    assert 0 == mailbot(*hold, "--lift").code
    assert 1 == mailbot(*hold, "--lift").code
    assert 0 == erase(mailbot, register, "--yes").code


def test_purging_lists_what_is_due_and_erases_when_told(mailbot: Mailbot, register: Path) -> None:
    """K13 reminds; a person decides."""
    procedure = register / "ihm/procedure.toml"
    text = procedure.read_text().replace("# [retention]", "[retention]")
    procedure.write_text(text.replace('# withdrawn = "72 months"', 'withdrawn = "1 hour"'))
    assert "No case is due" in mailbot("purge", "--dry-run", "--config", register).out
    said = mailbot("act", CASE, "--by", "nadia", "#withdraw", "--yes", "--config", register)
    assert 0 == said.code
    forge(register, "UPDATE clocks SET started_at = '2026-01-01 00:00:00.000000' WHERE name = 'retention'")
    assert 0 == mailbot("run", "--once", "--config", register).code

    dry = mailbot("purge", "--dry-run", "--json", "--config", register)
    assert [CASE] == [one["reference"] for one in dry.records if one.get("reference")]
    assert "withdrawn" == dry.records[0]["ended_as"]
    unsure = mailbot("purge", "--config", register)
    assert 1 == unsure.code
    assert CASE in unsure.out
    done = mailbot("purge", "--yes", "--by", "owen", "--config", register)
    assert 0 == done.code, done
    assert "Erased: 1 case" in done.out
    assert "No case is due" in mailbot("purge", "--yes", "--config", register).out


def test_a_case_file_is_a_draft_until_somebody_has_looked(
    mailbot: Mailbot, register: Path, tmp_path: Path
) -> None:
    """Everybody else is found and proposed; nothing is handed over before a person signs."""
    place = tmp_path / "papers"
    first = mailbot("export", CASE, str(place), "--config", register)
    assert 1 == first.code, first
    said = place / "redactions.toml"
    text = said.read_text()
    for name in (
        "Jo Ash",
        "jo.ash@ash.example",
        "wren@hall.example",
        "Callum Westbrook",
        "Robin Fry",
        "Marchbank",
    ):
        assert f'text = "{name}"' in text
    assert 'text = "Pat Lee"' not in text
    page = (place / "draft/index.html").read_text()
    assert "Draft, not to be handed over" in page
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "shouted at me" in page
    assert (place / "draft/mails/1.eml").read_bytes().startswith(b"From: Pat Lee")
    assert [path.name for path in (place / "draft/files").iterdir()] == ["1-1-diary.txt"]
    assert all(not path.stat().st_mode & 0o077 for path in place.rglob("*"))
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    unsigned = mailbot("export", CASE, str(place), "--config", register)
    assert 2 == unsigned.code
    assert "confirmed_by" in unsigned.err
    assert not (place / "final").exists()


def test_the_final_file_names_nobody_else(mailbot: Mailbot, register: Path, tmp_path: Path) -> None:
    """In the page, the texts and the names of files; what a person keeps stays."""
    place = tmp_path / "papers"
    mailbot("export", CASE, str(place), "--config", register)
    said = place / "redactions.toml"
    text = said.read_text().replace('confirmed_by = ""', 'confirmed_by = "Owen"')
    text = text.replace('text = "Robin Fry"\nredact = true', 'text = "Robin Fry"\nredact = false')
    text = text.replace(
        'file = "files/1-1-diary.txt"\nkeep = true', 'file = "files/1-1-diary.txt"\nkeep = false'
    )
    said.write_text(text)
    done = mailbot("export", CASE, str(place), "--config", register)
    assert 0 == done.code, done

    final = place / "final"
    everything = b"\n".join(path.read_bytes() for path in sorted(final.rglob("*")) if path.is_file())
    for name in (b"Jo Ash", b"jo.ash", b"Westbrook", b"Marchbank", b"wren@hall"):
        assert name not in everything
    assert b"Robin Fry" in everything
    assert b"shouted at me" in everything
    assert not (final / "mails/1.eml").exists()
    assert not (final / "files").exists()
    assert "EXPORTED" in mailbot("show", CASE, "--json", "--config", register).out
    again = mailbot("export", CASE, str(place), "--config", register)
    assert 2 == again.code


def test_a_spoilt_list_is_refused_in_words(mailbot: Mailbot, register: Path, tmp_path: Path) -> None:
    """A slip of the pen must not hand somebody's name out."""
    place = tmp_path / "papers"
    mailbot("export", CASE, str(place), "--config", register)
    said = place / "redactions.toml"
    whole = said.read_text()
    for spoilt in (
        whole.replace("redact = true", "redcat = true", 1),
        f"{whole}\n[[person",
        whole.replace(CASE, "IHM-2026-0002"),
    ):
        said.write_text(spoilt)
        refused = mailbot("export", CASE, str(place), "--config", register)
        assert 2 == refused.code
        assert "redactions.toml" in refused.err
    (tmp_path / "full").mkdir()
    (tmp_path / "full/other").touch()
    assert 2 == mailbot("export", CASE, str(tmp_path / "full"), "--config", register).code
