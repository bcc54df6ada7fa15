"""`mailbot rehearse`: past mail judged as on the day it came."""

import json
import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.shell import NOVEMBER, Mailbot, at_a_terminal, eml

NAMES = [
    "file", "mailbox", "kind", "anonymous", "complainant_name", "complainant_email", "case", "opens_case",
    "acknowledges", "rejects_anonymous", "untouched", "letters", "clocks", "reasons",
]  # fmt: skip
IHM, IMI = "education@ihm.org.uk", "complaints@imi.example"


def test_one_object_a_line_has_exactly_the_promised_names(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """Programs of others read them; the names stay."""
    (tmp_path / "one.eml").write_bytes(eml(NOVEMBER))

    said = mailbot("rehearse", tmp_path / "one.eml", "--config", config, "--json")

    assert 0 == said.code
    assert "" == said.err
    (record,) = said.records
    assert NAMES == list(record)
    letters = record.pop("letters")
    reasons = record.pop("reasons")
    assert {
        "file": str(tmp_path / "one.eml"),
        "mailbox": "education@ihm.org.uk",
        "kind": "complaint",
        "anonymous": False,
        "complainant_name": "Pat Lee",
        "complainant_email": "pat@example.org",
        "case": "IHM-2026-0001",
        "opens_case": True,
        "acknowledges": True,
        "rejects_anonymous": False,
        "untouched": False,
        "clocks": [
            {"name": "acknowledge", "due": "2026-11-10T23:59:59+00:00"},
            {"name": "respond", "due": "2026-12-08T23:59:59+00:00"},
        ],
    } == record
    assert {"template": "acknowledgement", "to": "pat@example.org"} == letters[0]
    assert {"template", "to"} == set().union(*letters)
    assert "SUBJECT_MARKED (Complaint)" in reasons


@pytest.mark.parametrize(
    ("at", "to", "clock", "due"),
    [
        ("2026-12-18T23:59:00+00:00", IHM, "acknowledge", "2026-12-29T23:59:59+00:00"),
        ("2026-12-18T23:59:00+00:00", IHM, "respond", "2027-01-27T23:59:59+00:00"),
        ("2027-03-25T10:00:00+00:00", IHM, "acknowledge", "2027-04-05T23:59:59+01:00"),
        ("2027-03-25T10:00:00+00:00", IHM, "respond", "2027-05-04T23:59:59+01:00"),
        ("2027-03-27T18:00:00+00:00", IMI, "acknowledge", "2027-03-29T19:00:00+01:00"),
        ("2027-10-30T18:00:00+01:00", IMI, "acknowledge", "2027-11-01T17:00:00+00:00"),
        ("2027-06-03T23:30:00+00:00", IHM, "acknowledge", "2027-06-11T23:59:59+01:00"),
    ],
    ids=["G1", "G1 respond", "G3", "G3 respond", "G5", "G6", "G7"],
)
def test_the_golden_dates_hold_from_the_bytes_of_a_mail_on(
    mailbot: Mailbot, config: Path, tmp_path: Path, at: str, to: str, clock: str, due: str
) -> None:
    """Bank holidays, clock changes and mail after midnight in summer, as PROCEDURE A0 works them out."""
    (tmp_path / "one.eml").write_bytes(eml(datetime.fromisoformat(at), to))

    (record,) = mailbot("rehearse", tmp_path / "one.eml", "--config", config, "--json").records

    assert due in [one["due"] for one in record["clocks"] if one["name"] == clock]


def test_folders_maildirs_and_mboxes_are_read_together_in_order_of_receipt(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """An office has its old mail in whatever form its programs left it."""
    hour = timedelta(hours=1)
    deep = tmp_path / "export" / "2026" / "november"
    deep.mkdir(parents=True)
    (deep / "late.eml").write_bytes(eml(NOVEMBER + 4 * hour, subject="Complaint about one"))
    (deep / "notes.txt").write_text("Not a mail at all: ask Sam.")
    maildir = tmp_path / "export" / "Maildir" / "cur"
    maildir.mkdir(parents=True)
    (maildir / "1793700000.M1.host:2,S").write_bytes(eml(NOVEMBER + hour, subject="Complaint about two"))
    mbox = tmp_path / "old.mbox"
    mails = [eml(NOVEMBER + number * hour, subject=f"Complaint {number}") for number in (3, 2)]
    mbox.write_bytes(b"\n".join(b"From pat@example.org Tue Nov  3 09:00:00 2026\n" + one for one in mails))

    said = mailbot("rehearse", mbox, tmp_path / "export", "--config", config, "--json")

    assert [
        str(maildir / "1793700000.M1.host:2,S"),
        f"{mbox}#2",
        f"{mbox}#1",
        str(deep / "late.eml"),
    ] == [record["file"] for record in said.records]
    assert ["IHM-2026-0001", "IHM-2026-0002", "IHM-2026-0003", "IHM-2026-0004"] == [
        record["case"] for record in said.records
    ]


@pytest.mark.parametrize(
    ("header", "mailbox"),
    [
        (["Delivered-To: education@ihm.org.uk", "To: complaints@imi.example"], "education@ihm.org.uk"),
        (["X-Original-To: EDUCATION@ihm.org.uk", "To: complaints@imi.example"], "education@ihm.org.uk"),
        (["To: Sam <sam@example.net>, complaints@imi.example"], IMI),
        (["To: sam@example.net", "Cc: enquiries@ihm.org.uk"], "enquiries@ihm.org.uk"),
    ],
)
def test_a_mail_belongs_to_the_mailbox_that_its_header_names(
    mailbot: Mailbot, config: Path, tmp_path: Path, header: list[str], mailbox: str
) -> None:
    """R32: what the server wrote before what the sender wrote."""
    content = "\n".join([*header, "From: Pat Lee <pat@example.org>", "Subject: Complaint", "", "Late.", ""])
    (tmp_path / "one.eml").write_text(content)

    (record,) = mailbot("rehearse", tmp_path / "one.eml", "--config", config, "--json").records

    assert mailbox == record["mailbox"]


def test_mail_to_nobody_of_ours_is_judged_and_opens_nothing(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """Whose procedure would it be?  With --mailbox, somebody says."""
    (tmp_path / "one.eml").write_bytes(eml(NOVEMBER, "robin@elsewhere.example"))
    call = ("rehearse", tmp_path / "one.eml", "--config", config, "--json")

    (record,) = mailbot(*call).records
    (said,) = mailbot(*call, "--mailbox", "enquiries@ihm.org.uk").records

    assert (None, "complaint", False, None, True, [], []) == tuple(
        record[name] for name in ("mailbox", "kind", "opens_case", "case", "untouched", "letters", "clocks")
    )
    assert ("enquiries@ihm.org.uk", True) == (said["mailbox"], said["opens_case"])


def test_triage_is_a_best_guess_with_no_case_and_an_untouched_mail(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """What waits for a person must not look decided."""
    content = eml(NOVEMBER, subject="Compliant about marker", text="Please pass this on.\n\nPat Lee\n")
    (tmp_path / "one.eml").write_bytes(content)

    (record,) = mailbot("rehearse", tmp_path / "one.eml", "--config", config, "--json").records

    assert ("complaint", False, None, True, []) == tuple(
        record[name] for name in ("kind", "opens_case", "case", "untouched", "clocks")
    )
    assert {"triage_question"} == {letter["template"] for letter in record["letters"]}


def test_anonymous_is_true_false_or_for_a_person_to_say(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """R13 and R14: initials are neither a name nor none."""
    words = {
        "a-named.eml": ("Pat Lee <pat@example.org>", "It was late.\n\nPat Lee\n"),
        "b-nobody.eml": ("motorfan77@example.org", "It was late. I will not give my name.\n"),
        "c-initials.eml": ("J. K. <j.k@example.org>", "It was late.\n\nJ.K.\n"),
    }
    for hours, (name, (sender, text)) in enumerate(words.items()):
        (tmp_path / name).write_bytes(eml(NOVEMBER + timedelta(hours=hours), sender=sender, text=text))

    records = mailbot("rehearse", tmp_path, "--config", config, "--json").records

    assert [False, True, None] == [record["anonymous"] for record in records]
    assert [False, True, False] == [record["rejects_anonymous"] for record in records]
    assert [True, False, True] == [record["opens_case"] for record in records]


def test_the_same_mail_twice_is_one_case_and_our_own_mail_is_history(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """Exports overlap, and hold what the office wrote."""
    (tmp_path / "a.eml").write_bytes(eml(NOVEMBER))
    (tmp_path / "b.eml").write_bytes(eml(NOVEMBER))
    ours = eml(NOVEMBER + timedelta(hours=1), "pat@example.org", sender="education@ihm.org.uk")
    (tmp_path / "c.eml").write_bytes(b"Delivered-To: enquiries@ihm.org.uk\n" + ours)

    first, second, own = mailbot("rehearse", tmp_path, "--config", config, "--json").records

    assert first["opens_case"]
    assert (False, True, []) == (second["opens_case"], second["untouched"], second["letters"])
    assert ("staff_reply", False, True, []) == tuple(
        own[name] for name in ("kind", "opens_case", "untouched", "letters")
    )


def test_when_a_mail_came_is_said_to_be_doubtful_where_only_its_sender_tells(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """R31: the Date header is a claim."""
    dated = eml(None, extra=["Date: Mon, 2 Nov 2026 10:00:00 +0000"])
    (tmp_path / "a.eml").write_bytes(dated)
    (tmp_path / "b.eml").write_bytes(eml(None, sender="Robin Ash <robin@example.org>"))
    os.utime(tmp_path / "b.eml", (NOVEMBER.timestamp(), NOVEMBER.timestamp()))

    claimed, undated = mailbot("rehearse", tmp_path, "--config", config, "--json").records

    assert "RECEIPT_FROM_DATE_HEADER" in claimed["reasons"]
    assert "2026-11-09T23:59:59+00:00" == claimed["clocks"][0]["due"]
    assert "RECEIPT_FROM_FILE_TIME" in undated["reasons"]
    assert "2026-11-10T23:59:59+00:00" == undated["clocks"][0]["due"]


def test_nothing_of_the_configuration_folder_is_changed(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """A rehearsal is for looking; it needs no secret either."""
    (config / "secret.key").unlink()
    (tmp_path / "one.eml").write_bytes(eml(NOVEMBER))
    before = sorted(config.rglob("*"))

    said = mailbot("rehearse", tmp_path / "one.eml", "--config", config, "--json")

    assert 0 == said.code
    assert before == sorted(config.rglob("*"))


def test_paths_that_are_not_there_are_all_named(mailbot: Mailbot, config: Path, tmp_path: Path) -> None:
    """One run, all mistakes."""
    said = mailbot("rehearse", tmp_path / "a", tmp_path / "b", "--config", config)

    assert 2 == said.code
    assert f"{tmp_path / 'a'}: is not there;" in said.err
    assert f"{tmp_path / 'b'}: is not there;" in said.err


def test_a_file_that_the_disk_refuses_is_told_in_words(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """Permissions and broken disks are for a person to mend, whose name is not Traceback."""
    (tmp_path / "broken.eml").symlink_to("/proc/self/mem")

    said = mailbot("rehearse", tmp_path / "broken.eml", "--config", config)

    assert 2 == said.code
    assert "broken.eml: cannot be read" in said.err
    assert "Traceback" not in said.err


def test_a_folder_without_mail_says_so(mailbot: Mailbot, config: Path, tmp_path: Path) -> None:
    """Silence would look like success."""
    (tmp_path / "empty").mkdir()

    said = mailbot("rehearse", tmp_path / "empty", "--config", config, "--json")

    assert (0, "") == (said.code, said.out)
    assert "No mail was found" in said.err


def test_an_unknown_mailbox_is_told_with_those_there_are(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """The remedy stands in the message."""
    said = mailbot("rehearse", tmp_path, "--config", config, "--mailbox", "sam@ihm.org.uk")

    assert 2 == said.code
    assert "use one of education@ihm.org.uk, enquiries@ihm.org.uk, complaints@imi.example" in said.err


def test_a_person_reads_sentences_and_a_sum(mailbot: Mailbot, config: Path, tmp_path: Path) -> None:
    """The constants stay beside the words: one searches the record by them."""
    (tmp_path / "one.eml").write_bytes(eml(NOVEMBER))

    said = mailbot("rehearse", tmp_path / "one.eml", "--config", config, "--details")

    assert f"Tue 3 Nov 2026 09:00  {tmp_path / 'one.eml'}" in said.out
    assert "complaint: mailbot opens a case (IHM-2026-0001)" in said.out
    assert "the subject marks a complaint “Complaint” [SUBJECT_MARKED]" in said.out
    assert "due: answer in full by Tue 8 Dec 2026 23:59" in said.out
    assert "1 × opens a case" in said.out


def test_one_line_a_mail_says_what_it_is_whose_and_why(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """A year of mail is read down a screen, line by line."""
    (tmp_path / "one.eml").write_bytes(eml(NOVEMBER))
    (tmp_path / "two.eml").write_bytes(
        eml(NOVEMBER + timedelta(hours=1), subject="Dates", text="When does the course start?\n\nPat\n")
    )

    said = mailbot("rehearse", tmp_path, "--config", config)

    one, two, *_ = said.out.splitlines()
    assert (
        f"Tue 3 Nov 2026 09:00  {tmp_path / 'one.eml'}  complaint by Pat Lee: mailbot opens a case"
        " (IHM-2026-0001), because the subject marks a complaint “Complaint”"
    ) == one
    assert two.endswith("because nothing in it complains, appeals or comments")
    assert "1 × opens a case" in said.out


def test_on_a_terminal_a_mail_takes_one_line_of_its_width(config: Path, tmp_path: Path) -> None:
    """A line that is folded is no line."""
    (tmp_path / f"{'long-' * 30}.eml").write_bytes(eml(NOVEMBER))

    said = at_a_terminal(["rehearse", tmp_path, "--config", config], columns=100)

    (line,) = [line for line in said.out.splitlines() if "2026 09:00" in line]
    assert len(line) <= 100
    assert "complaint by Pat Lee" in line


def test_progress_never_mixes_with_the_answer(config: Path, tmp_path: Path) -> None:
    """On a terminal the lines are progress enough; JSON stays one object a line."""
    for number in range(3):
        content = eml(NOVEMBER + timedelta(hours=number), subject=f"Complaint {number}")
        (tmp_path / f"{number}.eml").write_bytes(content)

    said = at_a_terminal(["rehearse", tmp_path, "--config", config, "--json"], columns=2_000)

    lines = [line for line in said.out.splitlines() if '"file"' in line]
    assert 0 == said.code
    assert 3 == len([json.loads(line[line.index("{") :]) for line in lines])
