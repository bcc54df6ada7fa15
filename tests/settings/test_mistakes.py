"""Each mistake in one key is named with its file, its line or key, and what to write.

Whoever sets this up does it once, perhaps in an evening: a message that leaves them guessing costs more
than any other fault here.  Passwords ("hunter2") never come back in a message: it ends up in logs.
"""

from collections.abc import Callable

import pytest

M, P, S = "mailbot.toml", "club/procedure.toml", "club/staff.toml"
BOX = 'maildir = "var/mail/complaints"\n'
IMAP = 'imap = "imaps://mail.club.example"\nsmtp = "smtps://mail.club.example"\n'
LOGIN = 'username = "complaints@club.example"\npassword_file = "secret"\n'
WRITE_IMAP = 'write imap = "imaps://mail.example.org:993"'
WRITE_PASSWORD = 'write password_file = "secrets/password" or password_env = "NAME"'

# (what it is, file, old text, new text, the whole message behind the folder)
SHAPES = [
    (
        "a misspelt key",
        M, "[store]", "[daemon]\npoll_second = 3\n[store]",
        'mailbot.toml:2: daemon.poll_second: unknown key "poll_second"; did you mean "poll_seconds"?',
    ),
    (
        "a key under the wrong heading",
        M, "[store]", "poll_seconds = 3\n[store]",
        'mailbot.toml:1: poll_seconds: unknown key "poll_seconds"; it belongs under [daemon]',
    ),
    (
        "a key like no other",
        M, "[store]", "[store]\nxyzzy = 1",
        'mailbot.toml:2: store.xyzzy: unknown key "xyzzy"; the keys here are url',
    ),
    (
        "a password in the file",
        M, BOX, BOX + 'password = "hunter2"\n',
        'mailbot.toml:9: mailbox[1].password: unknown key "password"; secrets stay out of this file: '
        + WRITE_PASSWORD,
    ),
    (
        "a missing key",
        M, 'organisation = "club"\narea = "learning"\n', "",
        (
            'mailbot.toml:4: mailbox[1].organisation: the key "organisation" is missing; '
            'write organisation = "ihm"'
        ),
    ),
    (
        "text where a number belongs",
        M, "[store]", '[daemon]\npoll_seconds = "60"\n[store]',
        "mailbot.toml:2: daemon.poll_seconds: must be a whole number without quotes; write poll_seconds = 60",
    ),
    (
        "a word where true or false belongs",
        M, BOX, BOX + 'dedicated = "yes"\n',
        (
            "mailbot.toml:9: mailbox[1].dedicated: must be true or false, without quotes; "
            "write dedicated = false"
        ),
    ),
    (
        "a number where text belongs",
        P, 'version = "first"', "version = 7",
        ("club/procedure.toml:1: version: must be text in quotes; "
        'write version = "issue 7, effective 17 August 2020"'),
    ),
    (
        "one address where a list belongs",
        S, '["sam@club.example"]', '"sam@club.example"',
        ("club/staff.toml:5: person.sam.addresses: must be a list in square brackets; "
        'write addresses = ["sam.reid@example.org"]'),
    ),
    (
        "a number below its range",
        M, "[store]", "[limits]\nletters_per_hour = 0\n[store]",
        "mailbot.toml:2: limits.letters_per_hour: must be at least 1; write letters_per_hour = 5000",
    ),
    (
        "a number above its range",
        M, "[store]", "[daemon]\npoll_seconds = 86400\n[store]",
        "mailbot.toml:2: daemon.poll_seconds: must be at most 3600; write poll_seconds = 60",
    ),
    (
        "single brackets for a mailbox",
        M, "[[mailbox]]", "[mailbox]",
        "mailbot.toml:4: mailbox: must be a list of tables; write the heading with two brackets: [[mailbox]]",
    ),
    (
        "double brackets for the store",
        M, "[store]", "[[store]]",
        "mailbot.toml:1: store: must be one table; write the heading with single brackets: [store]",
    ),
    (
        "an unknown way to keep copies",
        M, BOX, BOX + 'sent_copy = "apend"\n',
        'mailbot.toml:9: mailbox[1].sent_copy: must be "auto", "append" or "server"; did you mean "append"?',
    ),
    (
        "a bad address",
        S, "sam@club.example", "sam(at)club.example",
        ('club/staff.toml:5: person.sam.addresses[1]: "sam(at)club.example" is not an email address; '
        'write it as "name@example.org"'),
    ),
    (
        "a duration nobody counts in",
        P, '"5 working days"', '"a week"',
        ('club/procedure.toml:18: clock[1].allow: "a week" is not a duration; '
        'write "48 hours", "5 working days", "21 days" or "6 months"'),
    ),
    (
        "a zone that does not exist",
        P, "Europe/London", "Europe/Londn",
        'club/procedure.toml:3: zone: "Europe/Londn" is no time zone; did you mean "Europe/London"?',
    ),
    (
        "a reference prefix in small letters",
        P, '"CLUB"', '"club"',
        ('club/procedure.toml:2: reference_prefix: "club" cannot begin a reference; '
        'use 2 to 10 capital letters: "IHM" gives IHM-2026-0042'),
    ),
    (
        "a state that cases do not open in",
        P, 'intake_state = "OPEN"', 'intake_state = "OPENED"',
        'club/procedure.toml:6: intake_state: must be "OPEN" or "INITIAL_REVIEW"; did you mean "OPEN"?',
    ),
    (
        "a name of two lines",
        P, '"The Club"', '"The\\nClub"',
        ("club/procedure.toml:11: dress.name: the text holds a line break or control character; "
        "write it as one plain line"),
    ),
    (
        "an empty name",
        P, '"The Club"', '""',
        ('club/procedure.toml:11: dress.name: must not be empty; '
        'write name = "Institute of Healthcare Management"'),
    ),
    (
        "a database of another kind",
        M, "sqlite:///var/mailbot.sqlite3", "mysql://root:hunter2@db/mailbot",
        ('mailbot.toml:2: store.url: mailbot keeps its records in SQLite or PostgreSQL, not in "mysql"; '
        'write url = "sqlite:///var/mailbot.sqlite3" or "postgresql+psycopg://user@host/database"'),
    ),
    (
        "a password in clear over the wire",
        M, BOX, IMAP.replace("imaps", "imap") + LOGIN,
        'mailbot.toml:8: mailbox[1].imap: imap:// would send the password to "mail.club.example" in clear; '
        + WRITE_IMAP + "; imap:// is for this machine alone",
    ),
    (
        "letters in clear over the wire",
        M, BOX, IMAP.replace("smtps", "smtp") + LOGIN,
        ('mailbot.toml:9: mailbox[1].smtp: smtp:// would send the password to "mail.club.example" in clear; '
        'write smtp = "smtps://mail.example.org:465"; smtp:// is for this machine alone'),
    ),
    (
        "a password in a server's address",
        M, BOX, IMAP.replace("imaps://", "imaps://sam:hunter2@") + LOGIN,
        "mailbot.toml:8: mailbox[1].imap: the address of a server holds no user name or password; "
        + WRITE_IMAP + ", with username and password_file as keys of their own",
    ),
    (
        "a port that cannot be",
        M, BOX, IMAP.replace("mail.club.example", "mail.club.example:99999", 1) + LOGIN,
        "mailbot.toml:8: mailbox[1].imap: this is not the address of a server; " + WRITE_IMAP,
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "message"), [row[1:] for row in SHAPES], ids=[row[0] for row in SHAPES]
)
def test_a_mistake_in_one_key_is_told_with_its_line_and_its_remedy(
    spoil: Callable[[str, str, str], list[str]], file: str, old: str, new: str, message: str
) -> None:
    """One mistake, one message: a second about its consequences would send people to the wrong place."""
    assert spoil(file, old, new) == [message]
