"""What the rest of mailbot gets from a configuration without mistakes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mailbot import shipped
from mailbot.domain.duration import Duration
from mailbot.domain.errors import UserError
from mailbot.domain.procedure import Anonymous, Start
from mailbot.settings import Security, Server, load

TODAY = date(2026, 11, 22)
SERVERS = """\
imap = "{}"
smtp = "{}"
username = "complaints"
password_env = "CLUB_PASSWORD"
"""


def add(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def with_servers(folder: Path, imap: str, smtp: str) -> None:
    path = folder / "mailbot.toml"
    text = path.read_text("utf-8").replace('maildir = "var/mail/complaints"\n', SERVERS.format(imap, smtp))
    path.write_text(text, "utf-8")


@pytest.mark.parametrize(
    ("imap", "smtp", "expected"),
    [
        (
            "imaps://mail.club.example:1993",
            "smtp+starttls://mail.club.example:1587",
            (
                Server("mail.club.example", 1993, Security.TLS),
                Server("mail.club.example", 1587, Security.STARTTLS),
            ),
        ),
        (
            "imap+starttls://mail.club.example",
            "smtps://mail.club.example/",
            (
                Server("mail.club.example", 143, Security.STARTTLS),
                Server("mail.club.example", 465, Security.TLS),
            ),
        ),
        (
            "imap://127.0.0.1:10143",
            "smtp://[::1]:10025",
            (Server("127.0.0.1", 10143, Security.PLAIN), Server("::1", 10025, Security.PLAIN)),
        ),
        (
            "imap://localhost",
            "smtp+starttls://localhost",
            (Server("localhost", 143, Security.PLAIN), Server("localhost", 587, Security.STARTTLS)),
        ),
    ],
)
def test_a_server_is_read_with_its_port_and_protection(
    folder: Path, imap: str, smtp: str, expected: tuple[Server, Server]
) -> None:
    """A wrong default here would send a password in clear or knock at the wrong door."""
    with_servers(folder, imap, smtp)

    (mailbox,) = load(folder).mailboxes

    assert (mailbox.imap, mailbox.smtp) == expected


def test_paths_count_from_the_folder_of_mailbot_toml(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A daemon is started from anywhere."""
    monkeypatch.chdir(folder.parent)

    settings = load(Path(folder.name))

    assert settings.folder == folder
    assert settings.store_url == f"sqlite:///{folder}/var/mailbot.sqlite3"
    assert settings.mailboxes[0].maildir == folder / "var/mail/complaints"
    assert settings.daemon.secret_key_file == folder / "secret.key"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("sqlite:////srv/mailbot.sqlite3", "sqlite:////srv/mailbot.sqlite3"),
        ("postgresql+psycopg://mailbot@db/mailbot", "postgresql+psycopg://mailbot@db/mailbot"),
    ],
)
def test_a_store_elsewhere_stays_where_it_is(folder: Path, written: str, expected: str) -> None:
    """An absolute path or a server's name does not depend on the folder."""
    path = folder / "mailbot.toml"
    path.write_text(path.read_text("utf-8").replace("sqlite:///var/mailbot.sqlite3", written), "utf-8")

    assert load(folder).store_url == expected


def test_a_profile_folds_what_is_compared(folder: Path) -> None:
    """No server in use keeps apart what differs in case only."""
    add(
        folder,
        "mailbot.toml",
        'forms = ["Forms@Club.example"]\npeers = ["Robot@club.example"]\nown_lists = ["Staff.club.example"]\n'
        'authserv_ids = ["MX.club.example"]\nmx = ["mx.club.example"]\ndedicated = true\n'
        'internal_mark = "X-MS-Exchange-Organization-AuthAs: Internal"\n',
    )
    settings = load(folder)

    profile = settings.profile(settings.mailboxes[0])

    assert profile.forms == {"forms@club.example"}
    assert profile.peers == {"robot@club.example"}
    assert profile.own_lists == {"staff.club.example"}
    assert profile.authserv_ids == {"mx.club.example"}
    assert profile.internal_mark == ("x-ms-exchange-organization-authas", "Internal")
    assert profile.mx == ("mx.club.example",)
    assert profile.dedicated
    assert profile.area == "learning"


@pytest.mark.parametrize("mark", ["From: pat@example.org", "X-Mark", "X-Mark:", "X-Mark: a\\nb", "yes"])
def test_only_a_provider_s_own_header_may_mark_what_is_internal(folder: Path, mark: str) -> None:
    """Who may believe a From line or an empty value would obey anybody."""
    add(folder, "mailbot.toml", f'internal_mark = "{mark}"\n')

    with pytest.raises(UserError, match="internal_mark") as refused:
        load(folder)

    assert "X-MS-Exchange-Organization-AuthAs: Internal" in str(refused.value)


def test_without_a_mark_nothing_is_internal(folder: Path) -> None:
    settings = load(folder)

    assert settings.profile(settings.mailboxes[0]).internal_mark == ("", "")


def test_an_office_knows_its_procedure_and_its_people(folder: Path) -> None:
    """`otherwise` is the rule for every other area, and people keep the order of the file."""
    office = load(folder).office("club")

    assert office.procedure.owner_role(1, "learning") == "tutor"
    assert office.procedure.owner_role(1, "anything") == "triage"
    assert [person.id for person in office.directory.people] == ["sam", "robin"]
    assert office.directory.is_colleague("somebody@CLUB.example")
    assert office.procedure.rules_from(Start.COMPLAINT)[0].allow == Duration.parse("5 working days")
    assert office.dress.colour == "#1d4f7c"


def test_a_mailbox_is_found_by_its_address_in_any_case(folder: Path) -> None:
    """People write addresses as they like."""
    settings = load(folder)

    assert settings.mailbox("COMPLAINTS@club.example") == settings.mailboxes[0]
    assert settings.mailbox("nobody@club.example") is None


def test_rights_are_counted_with_every_division_and_duties_with_one(folder: Path) -> None:
    """W3 and P1: 30 November is a day off in Scotland alone."""
    office = load(folder).office("club")

    assert office.calendar.is_working_day(date(2026, 11, 30))
    assert not office.rights_calendar.is_working_day(date(2026, 11, 30))


def test_the_users_own_bank_holidays_win(folder: Path) -> None:
    """A day off proclaimed at short notice must not wait for a release."""
    text = (shipped.config() / "bank-holidays.json").read_text("utf-8")
    added = text.replace('"england-and-wales": {', '"england-and-wales": {"2026-11-23": "A royal wedding",')
    (folder / "bank-holidays.json").write_text(added, "utf-8")

    assert not load(folder).office("club").calendar.is_working_day(date(2026, 11, 23))


def test_loading_needs_no_secret(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`rehearse` and `cases` run on a machine that has none; only whoever asks is told."""
    monkeypatch.delenv("CLUB_PASSWORD", raising=False)
    with_servers(folder, "imaps://mail.club.example", "smtps://mail.club.example")
    settings = load(folder)

    with pytest.raises(UserError, match=r"secret\.key: the file is missing; make one: "):
        settings.secret_key()
    with pytest.raises(UserError, match="the environment variable CLUB_PASSWORD is not set; set it where"):
        settings.password(settings.mailboxes[0])


def test_a_secret_key_is_long_and_closed_to_others(folder: Path) -> None:
    """Whoever has the key can forge an answer that joins a case."""
    settings = load(folder)
    path = settings.daemon.secret_key_file
    path.write_text("short\n", "utf-8")
    path.chmod(0o600)
    with pytest.raises(UserError, match="the key is shorter than 32 bytes"):
        settings.secret_key()

    path.write_text("x" * 64 + "\n", "utf-8")
    path.chmod(0o644)
    with pytest.raises(
        UserError, match=r"everybody on this machine can read or change the key; run chmod 600"
    ):
        settings.secret_key()

    path.chmod(0o600)
    assert settings.secret_key() == b"x" * 64


def test_a_password_comes_from_its_file_or_its_variable(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line end behind the password is the editor's; blanks within it are the writer's."""
    monkeypatch.setenv("CLUB_PASSWORD", "open sesame")
    with_servers(folder, "imaps://mail.club.example", "smtps://mail.club.example")
    settings = load(folder)
    (mailbox,) = settings.mailboxes
    in_file = replace(mailbox, password_env="", password_file=folder / "password")

    assert settings.password(mailbox) == "open sesame"
    (folder / "password").write_text(" open sesame \r\n", "utf-8")
    assert settings.password(in_file) == " open sesame "
    assert settings.password(replace(in_file, password_file=None)) == ""
    (folder / "password").write_text("\n", "utf-8")
    with pytest.raises(UserError, match=r"the file is empty; write the password of complaints@club\.example"):
        settings.password(in_file)
    (folder / "password").write_bytes(b"\xff")
    with pytest.raises(UserError, match="it is not UTF-8"):
        settings.password(in_file)
    with pytest.raises(UserError, match="Is a directory"):
        settings.password(replace(in_file, password_file=folder))


def test_the_end_of_the_bank_holidays_is_warned_of_in_time(folder: Path) -> None:
    """A six-month limit told today must not run into days nobody knows."""
    settings = load(folder)

    assert settings.warnings(settings.horizon - timedelta(days=366)) == ()
    (near,) = settings.warnings(settings.horizon - timedelta(days=300))
    (passed,) = settings.warnings(settings.horizon + timedelta(days=1))

    assert str(near) == (
        f"bank-holidays.json: bank holidays are known up to {settings.horizon} only; "
        "update mailbot, or put a newer file in this folder"
    )
    assert "dates after it may be a day or more too early" in passed.what


def test_what_is_valid_and_doubtful_is_warned_of(folder: Path) -> None:
    """None of these stops mailbot, and each would surprise somebody one day."""
    path = folder / "mailbot.toml"
    spoilt = path.read_text("utf-8").replace(
        'url = "sqlite:///var/mailbot.sqlite3"',
        (
            'url = "postgresql+psycopg://mailbot:hunter2@db/mailbot"\n[daemon]\nredirect_all_to = '
            '"sam@club.example"'
        ),
    )
    path.write_text(spoilt, "utf-8")
    staff = folder / "club/staff.toml"
    changed = staff.read_text("utf-8").replace('deputy = "sam"\n', "").replace('"chair"', '"chair", "trage"')
    staff.write_text(changed, "utf-8")
    (folder / "guild").mkdir()
    procedure = (folder / "club/procedure.toml").read_text("utf-8").replace("CLUB", "GUILD")
    (folder / "guild/procedure.toml").write_text(procedure, "utf-8")
    (folder / "guild/staff.toml").write_text(staff.read_text("utf-8").replace(', "trage"', ""), "utf-8")

    settings = load(folder)
    warnings = [str(warning).replace(f"{folder}/", "") for warning in settings.warnings(TODAY)]

    assert warnings == [
        (
            "mailbot.toml:2: store.url: the database's password stands in this file; "
            "move it to ~/.pgpass or PGPASSWORD"
        ),
        (
            "mailbot.toml:4: daemon.redirect_all_to: every letter goes to sam@club.example, none to a "
            "complainant; "
            "take the key out when the trial is over"
        ),
        (
            'mailbot.toml: no mailbox belongs to the organisation "guild"; '
            "add a [[mailbox]], or take its folder away"
        ),
        (
            'club/staff.toml:9: person.robin: robin alone has the role "chair" and has no deputy; '
            "write deputy = the name of another person, or give the role to somebody else too"
        ),
        'club/staff.toml:12: person.robin.roles: nothing asks for the role "trage"; did you mean "triage"?',
        (
            'guild/staff.toml:9: person.robin: robin alone has the role "chair" and has no deputy; '
            "write deputy = the name of another person, or give the role to somebody else too"
        ),
    ]
    assert settings.store_shown == "postgresql+psycopg://mailbot:***@db/mailbot"


def test_the_shipped_configuration_is_both_procedures_as_the_seeds_have_them() -> None:
    """The clauses of both bodies, in one view; what is missing here is missing in every letter."""
    settings = load(shipped.config())
    ihm, imi = settings.office("ihm").procedure, settings.office("imi").procedure

    assert [(box.address, box.area, box.dedicated) for box in settings.mailboxes] == [
        ("education@ihm.org.uk", "", False),
        ("enquiries@ihm.org.uk", "other", False),
        ("complaints@imi.example", "", True),
    ]
    assert [(rule.start.value, rule.name, str(rule.allow), rule.clause) for rule in ihm.clocks] == [
        ("complaint", "acknowledge", "5 working days", "8.1"),
        ("complaint", "respond", "25 working days", "8.1"),
        ("appeal", "acknowledge_appeal", "5 working days", "9.2"),
        ("appeal", "hear_appeal", "25 working days", "9.2"),
        ("identity_question", "identity", "10 working days", "7.4"),
    ]
    assert [(rule.start.value, rule.name, str(rule.allow)) for rule in imi.clocks] == [
        ("complaint", "acknowledge", "48 hours"),
        ("complaint", "name_handler", "48 hours"),
        ("complaint", "review", "20 working days"),
        ("appeal", "acknowledge", "48 hours"),
        ("appeal", "review", "20 working days"),
        ("identity_question", "identity", "10 working days"),
        ("anonymous_review", "acknowledge", "48 hours"),
        ("anonymous_review", "review", "10 working days"),
    ]
    assert (ihm.anonymous, ihm.intake_state, ihm.appeal_state) == (Anonymous.REFUSE, "OPEN", "OPEN")
    assert (imi.anonymous, imi.intake_state, imi.appeal_state) == (
        Anonymous.REFUSE_WITHOUT_EVIDENCE,
        "INITIAL_REVIEW",
        "APPEAL_HANDOFF",
    )
    assert (imi.names_handler, imi.asks_evidence, ihm.names_handler, ihm.thank_feedback) == (
        True,
        True,
        False,
        True,
    )
    assert imi.route("whistleblowing")


@pytest.mark.parametrize(
    ("stage", "area", "role"),
    [
        (1, "learning", "education_admin"),
        (1, "other", "manager"),
        (1, "", "triage"),
        (2, "learning", "director_bd"),
        (2, "other", "director_mc"),
        (3, "learning", "chief_executive"),
    ],
)
def test_ihm_cases_go_to_whom_ruling_27_says(stage: int, area: str, role: str) -> None:
    """An owner of the wrong stage would have decided before the appeal reaches them."""
    assert load(shipped.config()).office("ihm").procedure.owner_role(stage, area) == role


def test_a_case_begun_now_stays_within_the_shipped_bank_holidays() -> None:
    """The longest of our own time limits, worked through with the shipped files."""
    office = load(shipped.config()).office("ihm")

    due = office.calendar.due(datetime(2026, 11, 22, 12, tzinfo=UTC), Duration.parse("25 working days"))

    assert not office.calendar.beyond_horizon(due)


def test_a_key_that_nothing_acts_on_is_accepted_and_said_to_be_idle(folder: Path) -> None:
    """The outside contract names it (R37); whoever sets it must not believe that mail is moved."""
    main = folder / "mailbot.toml"
    idle = '\nfile_to = "Done"\n'
    main.write_text(main.read_text("utf-8").replace("\n[[mailbox]]\n", f"\n[[mailbox]]{idle}", 1), "utf-8")

    said = [str(warning) for warning in load(folder).warnings(TODAY)]

    assert any("finished mail is not moved" in words for words in said)
