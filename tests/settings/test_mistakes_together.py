"""Keys that are each right alone and do not fit together are named with their line and what to write."""

from collections.abc import Callable

import pytest

M, P, S = "mailbot.toml", "club/procedure.toml", "club/staff.toml"
BOX = 'maildir = "var/mail/complaints"\n'
IMAP = 'imap = "imaps://mail.club.example"\nsmtp = "smtps://mail.club.example"\n'
LOGIN = 'username = "complaints@club.example"\npassword_file = "secret"\n'
WRITE_SERVERS = (
    'write imap = "imaps://mail.example.org:993" and smtp = "smtp+starttls://mail.example.org:587", '
    'or maildir = "var/mail/complaints"'
)
WRITE_SMTP = 'write smtp = "smtp+starttls://mail.example.org:587"'
WRITE_PASSWORD = 'write password_file = "secrets/password" or password_env = "NAME"'
SECOND = '[[mailbox]]\naddress = "{}"\norganisation = "club"\nmaildir = "{}"\n'

# (what it is, file, old text, new text, the whole message behind the folder)
TOGETHER = [
    (
        "an organisation without a folder",
        M, 'organisation = "club"', 'organisation = "clib"',
        ('mailbot.toml:6: mailbox[1].organisation: there is no folder "clib" beside mailbot.toml; '
        'did you mean "club"?'),
    ),
    (
        "one address in two mailboxes",
        M, BOX, BOX + SECOND.format("Complaints@club.example", "b"),
        ('mailbot.toml:10: mailbox[2].address: "Complaints@club.example" is the address of mailbox[1] too; '
        "keep one of the two"),
    ),
    (
        "one Maildir for two mailboxes",
        M, BOX, BOX + SECOND.format("b@club.example", "var/mail/complaints"),
        ('mailbot.toml:12: mailbox[2].maildir: "var/mail/complaints" is the maildir of mailbox[1] too; '
        "keep one of the two"),
    ),
    (
        "no way in",
        M, BOX, "",
        "mailbot.toml:4: mailbox[1]: the mailbox has neither imap nor maildir; " + WRITE_SERVERS,
    ),
    (
        "no way out",
        M, BOX, IMAP.splitlines()[0] + "\n" + LOGIN,
        (
            "mailbot.toml:8: mailbox[1].imap: the mailbox has imap and no smtp, so no letter could leave; "
            "" + WRITE_SMTP
        ),
    ),
    (
        "two ways in",
        M, BOX, BOX + IMAP + LOGIN,
        (
            "mailbot.toml:8: mailbox[1].maildir: the mailbox has imap and maildir; "
            "keep the one where its mail lies"
        ),
    ),
    (
        "a name without a password",
        M, BOX, IMAP + LOGIN.splitlines()[0] + "\n",
        "mailbot.toml:10: mailbox[1].username: there is a username and no password; " + WRITE_PASSWORD,
    ),
    (
        "a password without a name",
        M, BOX, IMAP + LOGIN.splitlines()[1] + "\n",
        ("mailbot.toml:10: mailbox[1].password_file: there is a password and no username; "
        'write username = "complaints@club.example"'),
    ),
    (
        "two passwords",
        M, BOX, IMAP + LOGIN + 'password_env = "SECRET"\n',
        ("mailbot.toml:12: mailbox[1].password_env: the mailbox has password_file and password_env; "
        "keep one of the two"),
    ),
    (
        "no login at all",
        M, BOX, IMAP,
        ('mailbot.toml:8: mailbox[1].imap: imap needs a login; write username = "complaints@club.example" '
        'and password_file = "secrets/password"'),
    ),
    (
        "an area that the procedure does not know",
        M, '"learning"', '"lerning"',
        'mailbot.toml:7: mailbox[1].area: no stage of club has the area "lerning"; did you mean "learning"?',
    ),
    (
        "a certificate that is not there",
        M, BOX, IMAP + LOGIN + 'ca_file = "ours.pem"\n',
        ('mailbot.toml:12: mailbox[1].ca_file: there is no file "ours.pem"; '
        "paths count from the folder of mailbot.toml"),
    ),
    (
        "templates that are not there",
        M, "[store]", '[daemon]\ntemplates = "letters"\n[store]',
        'mailbot.toml:2: daemon.templates: there is no folder "letters"; make it, or leave templates out',
    ),
    (
        "templates of a name too long for any folder",
        M, "[store]", f'[daemon]\ntemplates = "{"a" * 300}"\n[store]',
        (
            f'mailbot.toml:2: daemon.templates: there is no folder "{"a" * 300}"; '
            'make it, or leave templates out'
        ),
    ),
    (
        "every letter to ourselves",
        M, "[store]", '[daemon]\nredirect_all_to = "complaints@club.example"\n[store]',
        ("mailbot.toml:2: daemon.redirect_all_to: complaints@club.example is a mailbox that mailbot reads; "
        "write the address of a person"),
    ),
    (
        "a division without bank holidays",
        P, "england-and-wales", "england",
        ('club/procedure.toml:4: division: "england" has no list of bank holidays; '
        'did you mean "england-and-wales"?'),
    ),
    (
        "a clock called like another",
        P, "[[stage]]", '[[clock]]\nname = "acknowledge"\nstart = "complaint"\nallow = "2 days"\n[[stage]]',
        ('club/procedure.toml:32: clock[4].name: clock[1] is called "acknowledge" and starts with the same; '
        "rename one of the two, or take it out"),
    ),
    (
        "a start without any clock",
        P, 'start = "identity_question"', 'start = "complaint"',
        ('club/procedure.toml:15: clock: no clock has start = "identity_question", so such a case would have '
        'no date; add a table [[clock]] with start = "identity_question"'),
    ),
    (
        "stages out of order",
        P, "number = 1", "number = 2",
        (
            "club/procedure.toml:32: stage[1].number: stages are numbered 1, 2, 3 in order; this is 2; "
            "write number = 1"
        ),
    ),
    (
        "cases that nobody owns",
        P, ', otherwise = "triage"', "",
        ("club/procedure.toml:34: stage[1].owners: nobody owns a case whose area is another or unknown; "
        'write otherwise = "triage"'),
    ),
    (
        "copies for an area that no stage has",
        P, "[dress]", '[complaint_copies]\nlerning = ["chair"]\n[dress]',
        (
            'club/procedure.toml:11: complaint_copies.lerning: no stage has the area "lerning"; '
            'did you mean "learning"?'
        ),
    ),
    (
        "marking words of no kind",
        P, "[dress]", '[markings]\ncomplaints = ["grievance"]\n[dress]',
        ('club/procedure.toml:11: markings.complaints: "complaints" is not a kind of mail that is marked; '
        'did you mean "complaint"?'),
    ),
    (
        "a deputy who is not there",
        S, 'deputy = "robin"', 'deputy = "robyn"',
        'club/staff.toml:7: person.sam.deputy: there is no person "robyn"; did you mean "robin"?',
    ),
    (
        "somebody who is their own deputy",
        S, 'deputy = "robin"', 'deputy = "sam"',
        "club/staff.toml:7: person.sam.deputy: nobody is their own deputy; the others are robin",
    ),
    (
        "one address of two people",
        S, "robin@club.example", "SAM@club.example",
        ("club/staff.toml:11: person.robin.addresses: sam@club.example belongs to sam too; "
        "leave it with one of the two"),
    ),
    (
        "a person whose address is a mailbox",
        S, "robin@club.example", "complaints@club.example",
        ("club/staff.toml:11: person.robin.addresses: complaints@club.example is a mailbox that mailbot "
        "reads, "
        "so its notices would come back to it; write the person's own address"),
    ),
    (
        "a person without an address",
        S, '["robin@club.example"]', "[]",
        ("club/staff.toml:11: person.robin.addresses: robin has no address; "
        'write addresses = ["sam.reid@example.org"]'),
    ),
    (
        "a role that nobody has",
        S, '"chair"', '"chiar"',
        ('club/staff.toml: nobody has the role "chair" (needed for appeal_copies); '
        "add it to the roles of a person, perhaps instead of chiar"),
    ),
    (
        "no triage",
        S, '"triage", ', "",
        ('club/staff.toml: nobody has the role "triage" (needed for mail that a person must judge); '
        "add it to the roles of a person"),
    ),
    (
        "a handler to be named, and none there",
        P, "appeal_copies", "names_handler = true\nappeal_copies",
        ('club/staff.toml: nobody has the role "duty_handler" (needed for names_handler); '
        "add it to the roles of a person"),
    ),
    (
        "everybody's mail provider as our own domain",
        S, '"club.example"]\n\n', '"club.example", "gmail.com"]\n\n',
        (
            "club/staff.toml:1: domains[2]: anybody can have an address at gmail.com; "
            "name your own domains alone"
        ),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "message"), [row[1:] for row in TOGETHER], ids=[row[0] for row in TOGETHER]
)
def test_keys_that_do_not_fit_together_are_told_with_their_line_and_their_remedy(
    spoil: Callable[[str, str, str], list[str]], file: str, old: str, new: str, message: str
) -> None:
    """Only the whole shows that a complaint would be lost or a letter stuck."""
    assert spoil(file, old, new) == [message]
