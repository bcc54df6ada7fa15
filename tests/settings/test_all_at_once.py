"""Every mistake of every file comes in one answer, whatever state the files are in."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mailbot import shipped
from mailbot.domain.errors import UserError
from mailbot.settings import load

Problems = Callable[[], list[str]]

EVERY_MISTAKE = {
    "mailbot.toml": """\
[store]
url = "oracle://db"
[daemon]
poll_seconds = "often"
[limit]
letters_per_hour = 9
[[mailbox]]
adress = "pat@club.example"
organisation = "club"
[[mailbox]]
address = "complaints@club.example"
organisation = "klub"
imap = "imap://mail.club.example:143"
smtp = "smtp+starttls://mail.club.example"
username = "complaints"
""",
    "club/procedure.toml": """\
version = "first"
reference_prefix = "Club"
zone = "Europe/Londonn"
division = "england-and-wails"
anonymous = "refuse"
intake_state = "OPEN"
appeal_state = "OPEN"
appeal_copies = ["chair"]
[dress]
name = "The Club"
short_name = "Club"
[[clock]]
name = "acknowledge"
start = "complaint"
allow = "five days"
[[clock]]
name = "hear_appeal"
start = "appeal"
allow = "25 working days"
[[clock]]
name = "identity"
start = "identity_question"
allow = "10 working days"
[[stage]]
number = 1
title = "Stage 1"
owners = { otherwise = "triage" }
[windows]
appeal = "21 days"
[[clock]]
name = "respond"
start = "complaint"
allow = "25 working days"
[[clock]]
name = "acknowledge_appeal"
start = "appeal"
allow = "5 working days"
""",
    "club/staff.toml": """\
[person.sam]
name = "Sam Reid"
addresses = ["sam@club"]
roles = ["triage"]
deputy = "robin"
""",
}

WHERE = [
    "mailbot.toml:2: store.url",
    "mailbot.toml:4: daemon.poll_seconds",
    "mailbot.toml:5: limit",
    "mailbot.toml:7: mailbox[1].address",
    "mailbot.toml:8: mailbox[1].adress",
    "mailbot.toml:13: mailbox[2].imap",
    "mailbot.toml:7: mailbox[1]",
    "mailbot.toml:15: mailbox[2].username",
    "mailbot.toml:12: mailbox[2].organisation",
    "club/procedure.toml:2: reference_prefix",
    "club/procedure.toml:3: zone",
    "club/procedure.toml:9: dress.sender_name",
    "club/procedure.toml:15: clock[1].allow",
    "club/procedure.toml:4: division",
    "club/staff.toml:3: person.sam.addresses[1]",
    "club/staff.toml:5: person.sam.deputy",
    "club/staff.toml",  # nobody is the chair
]


def test_seventeen_mistakes_in_three_files_come_in_one_answer(folder: Path) -> None:
    """Nobody should have to start mailbot seventeen times."""
    for name, text in EVERY_MISTAKE.items():
        (folder / name).write_text(text, "utf-8")

    with pytest.raises(UserError) as caught:
        load(folder)

    found = [problem.where.replace(f"{folder}/", "") for problem in caught.value.problems]
    assert sorted(found) == sorted(WHERE)
    assert all(problem.what and problem.remedy for problem in caught.value.problems)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[store]\nurl = \n", ':2: this is not TOML: Invalid value; write key = "value"'),
        ("[[mailbox]\n", ":1: this is not TOML: Expected ']]' at the end of an array declaration; "),
        ("a = 1\na = 2", ": this is not TOML: Cannot overwrite a value; "),
        (f"a = {'[' * 5000}", ": lists or tables are nested too deeply; "),
        (f"a = {'9' * 5000}", ": this is not TOML: "),
        (b"a = '\xff'", ": byte 5 is not UTF-8; save the file in the encoding UTF-8"),
    ],
)
def test_a_file_that_is_not_toml_is_told_and_the_others_are_checked_all_the_same(
    folder: Path, problems: Problems, text: str | bytes, message: str
) -> None:
    """A slip of one key in one file must not hide the mistakes of the other files."""
    (folder / "mailbot.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
    (folder / "club/staff.toml").write_text('domain = ["club.example"]', "utf-8")

    first, *others = problems()

    assert first.startswith(f"mailbot.toml{message}")
    assert 'club/staff.toml:1: domain: unknown key "domain"; did you mean "domains"?' in others


def test_a_broken_table_does_not_hide_what_stands_within_it_or_beside_it(
    folder: Path, problems: Problems
) -> None:
    """The whole of a table may have to be set aside while keys inside it are mended."""
    path = folder / "club/staff.toml"
    text = path.read_text("utf-8").replace("[person.sam]", "[[person.sam]]").replace('"Robin Hale"', "7")
    path.write_text(text, "utf-8")

    assert problems() == [
        (
            "club/staff.toml:3: person.sam: must be one table; "
            "write the heading with single brackets: [person.sam]"
        ),
        'club/staff.toml:10: person.robin.name: must be text in quotes; write name = "Sam Reid"',
    ]


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        (
            "mailbot.toml", "mailbox = []",
            "mailbot.toml:1: mailbox: there is no mailbox to read; add a table [[mailbox]]",
        ),
        (
            "club/staff.toml",
            "person = {}",
            "club/staff.toml:1: person: nobody works here; add a table [person.sam]",
        ),
        (
            "club/staff.toml",
            '[person."Sam R"]\nname = "Sam Reid"\naddresses = ["sam@club.example"]',
            (
                'club/staff.toml:1: person.Sam R: "Sam R" is not a plain name; '
                'use small letters, digits, - and _ alone'
            ),
        ),
        (
            "bank-holidays.json", '{"source": "us", "horizon": "2028-12-31"}',
            ("bank-holidays.json: no division has a list of bank holidays; "
            "take the shipped file, or mend it in the same shape"),
        ),
    ],
)  # fmt: skip
def test_an_empty_or_misnamed_table_is_told(
    folder: Path, problems: Problems, file: str, text: str, message: str
) -> None:
    """Nothing there is a mistake too."""
    (folder / file).write_text(text, "utf-8")

    assert message in problems()


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(folder: Path) -> None:
    """Notepad writes both, unasked."""
    text = (folder / "mailbot.toml").read_text("utf-8")
    (folder / "mailbot.toml").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())

    assert load(folder).mailboxes[0].address == "complaints@club.example"


@pytest.mark.parametrize("name", ["mailbot.toml", "club/procedure.toml", "club/staff.toml"])
def test_a_missing_file_is_one_problem(folder: Path, problems: Problems, name: str) -> None:
    """What the missing file should have said is not counted as further mistakes."""
    (folder / name).unlink()

    assert problems() == [
        f"{name}: the file is missing; write it, or start from the one `mailbot init` makes"
    ]


def test_a_folder_in_place_of_a_file_is_told(folder: Path, problems: Problems) -> None:
    """A volume mounted for a file that was not there becomes a folder."""
    (folder / "mailbot.toml").unlink()
    (folder / "mailbot.toml").mkdir()

    assert problems() == [
        "mailbot.toml: the file cannot be read (Is a directory); mend its permissions or path"
    ]


def test_a_folder_that_is_not_there_leads_to_init(tmp_path: Path) -> None:
    """The first command somebody tries, before there is anything."""
    with pytest.raises(UserError, match=r"there is no such folder; run `mailbot init .*/nowhere`"):
        load(tmp_path / "nowhere")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_listed_is_told(folder: Path, problems: Problems) -> None:
    """A service account often lacks a right that its administrator has."""
    (folder / "club").chmod(0)
    try:
        assert "mend its permissions" in problems()[0]
    finally:
        (folder / "club").chmod(0o700)


def test_two_organisations_may_not_share_a_reference_prefix(folder: Path, problems: Problems) -> None:
    """CLUB-2026-0001 would be two cases, and a stranger's reply could join the wrong one."""
    (folder / "guild").mkdir()
    for name in ("procedure.toml", "staff.toml"):
        (folder / "guild" / name).write_text((folder / "club" / name).read_text("utf-8"), "utf-8")

    assert problems() == [
        (
            'guild/procedure.toml:2: reference_prefix: the references of club begin with "CLUB" too; '
            "choose another for one of the two"
        )
    ]


def test_evidence_from_nobody_needs_an_officer_a_route_and_a_date(folder: Path, problems: Problems) -> None:
    """Without them an anonymous complaint with evidence would be taken in and then lie unseen."""
    path = folder / "club/procedure.toml"
    path.write_text(path.read_text("utf-8").replace('"refuse"', '"refuse_without_evidence"'), "utf-8")

    assert problems() == [
        (
            'club/procedure.toml:15: clock: no clock has start = "anonymous_review", so such a case would '
            "have no "
            'date; add a table [[clock]] with start = "anonymous_review"'
        ),
        (
            "club/procedure.toml:5: anonymous: the letters must name the whistleblowing route; "
            'write under [routes]: whistleblowing = "whistleblowing@example.org"'
        ),
        (
            'club/staff.toml: nobody has the role "whistleblowing_officer" (needed for anonymous = '
            '"refuse_without_evidence"); add it to the roles of a person'
        ),
    ]


@pytest.mark.parametrize(
    ("spoilt", "message"),
    [
        ('"horizon"', '"horizn"'),
        ('"2028-12-31"', '"some day"'),
        ("{", "["),
    ],
)
def test_a_spoilt_bank_holiday_file_is_told(
    folder: Path, problems: Problems, spoilt: str, message: str
) -> None:
    """The user's own file wins over ours, so its mistakes would move every deadline."""
    text = (shipped.config() / "bank-holidays.json").read_text("utf-8")
    assert spoilt in text
    (folder / "bank-holidays.json").write_text(text.replace(spoilt, message, 1), "utf-8")

    told = problems()

    assert told
    assert all(problem.startswith("bank-holidays.json: ") for problem in told)
    assert all("take the shipped file" in problem for problem in told)
