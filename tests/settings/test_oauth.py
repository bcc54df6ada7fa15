"""[mailbox.oauth]: what it may say, and what is said against it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from mailbot.domain.errors import UserError
from mailbot.domain.expiry import Expiry
from mailbot.settings import load
from mailbot.settings.oauth import Grant, OAuthSettings, Provider, expiries, shared_login
from tests.settings.conftest import MAIN

SERVERS = """\
imap = "imaps://outlook.office365.com"
smtp = "smtp+starttls://smtp.office365.com"
username = "complaints@club.example"
"""
MICROSOFT = """\
provider = "microsoft"
grant = "client_credentials"
tenant = "club.example"
client_id = "the-app"
client_secret_file = "secret"
"""
GOOGLE = 'provider = "google"\ngrant = "service_account"\nservice_account_file = "key.json"\n'
OTHER = """\
provider = "other"
grant = "device_code"
client_id = "the-app"
token_url = "https://login.club.example/token"
device_url = "http://127.0.0.1:8080/device"
"""

Write = Callable[..., None]


@pytest.fixture
def write(folder: Path) -> Write:
    """The club's mailbox with a table of its own."""

    def put(table: str, box: str = SERVERS) -> None:
        text = MAIN.replace('maildir = "var/mail/complaints"\n', box)
        (folder / "mailbot.toml").write_text(f"{text}[mailbox.oauth]\n{table}", "utf-8")

    return put


def settled(folder: Path) -> OAuthSettings:
    oauth = load(folder).mailboxes[0].oauth
    assert oauth is not None
    return oauth


def test_microsofts_addresses_and_scopes_are_known(folder: Path, write: Write) -> None:
    """The tenant is all that somebody has to find out."""
    write(MICROSOFT)
    own = settled(folder)
    write(MICROSOFT.replace("client_credentials", "device_code"))
    persons = settled(folder)

    assert (Provider.MICROSOFT, Grant.CLIENT_CREDENTIALS) == (own.provider, own.grant)
    base = "https://login.microsoftonline.com/club.example/oauth2/v2.0/"
    assert (f"{base}token", f"{base}devicecode") == (own.token_url, own.device_url)
    assert ("https://outlook.office365.com/.default",) == own.scopes
    mail = "https://outlook.office.com/"
    assert (f"{mail}IMAP.AccessAsUser.All", f"{mail}SMTP.Send", "offline_access") == persons.scopes
    assert (False, True) == (own.grant.by_a_person, persons.grant.by_a_person)


def test_googles_too_and_others_say_their_own(folder: Path, write: Write) -> None:
    """What stands in the file wins in any case."""
    write(GOOGLE)
    google = settled(folder)
    write(OTHER)
    other = settled(folder)
    write(f'{MICROSOFT}token_url = "https://login.example.org/t"\nscopes = ["mail"]\n')
    changed = settled(folder)

    assert ("https://oauth2.googleapis.com/token", ("https://mail.google.com/",)) == (
        google.token_url,
        google.scopes,
    )
    assert ("https://login.club.example/token", "http://127.0.0.1:8080/device", ()) == (
        other.token_url,
        other.device_url,
        other.scopes,
    )
    assert ("https://login.example.org/t", ("mail",)) == (changed.token_url, changed.scopes)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("", ['11 .provider: the key "provider" is missing', '11 .grant: the key "grant" is missing']),
        (
            f'{MICROSOFT}client_secret = "geheim"\n',
            ['17 .client_secret: unknown key "client_secret"'],
        ),
        (
            'provider = "microsoft"\ngrant = "client_credentials"\n',
            [
                "11 : the tenant is missing",
                "11 : client_id is missing",
                "11 : the application has no secret and no certificate",
            ],
        ),
        (
            MICROSOFT.replace("club.example", "Common") + 'certificate_file = "a.pem"\n',
            [
                '14 .tenant: "Common" stands for no organisation',
                "17 .certificate_file: there is client_secret_file too",
            ],
        ),
        (MICROSOFT.replace("club.example", "a/b"), ['14 .tenant: "a/b" is no tenant']),
        (
            'provider = "google"\ngrant = "device_code"\n',
            ['13 .grant: Google gives no token for mail by "device_code"'],
        ),
        (
            'provider = "other"\ngrant = "service_account"\n',
            ['13 .grant: this kind of provider gives no token for mail by "service_account"'],
        ),
        (
            'provider = "google"\ngrant = "service_account"\nclient_id = "x"\ntenant = "y"\n',
            [
                "11 : service_account_file is missing",
                '15 .tenant: tenant has no effect with provider "google" and grant "service_account"',
                '14 .client_id: client_id has no effect with provider "google" and grant "service_account"',
            ],
        ),
        (
            'provider = "other"\ngrant = "device_code"\nclient_id = "x"\nsecret_expires = 2028-01-01\n',
            [
                "11 : token_url is missing",
                "11 : device_url is missing",
                "15 .secret_expires: there is no secret that could expire",
            ],
        ),
        (f'{OTHER}ca_file = "no.pem"\n', ['17 .ca_file: there is no file "no.pem"']),
        *(
            (OTHER.replace("https://login.club.example/token", address), [f"15 .token_url: {words}"])
            for address, words in (
                ("http://login.club.example/token", "tokens and secrets would go there in clear"),
                ("https://pat:word@club.example/", "an address holds no user name or password"),
                ("login.club.example", "this is not the address of an endpoint"),
                ("https://a:99999/", "this is not the address of an endpoint"),
            )
        ),
    ],
)
def test_every_mistake_is_named(
    write: Write, problems: Callable[[], list[str]], table: str, said: list[str]
) -> None:
    """All at once, each on its line."""
    write(table)

    assert said == [_short(problem) for problem in problems()]


def _short(problem: str) -> str:
    """The line, the key and what is wrong."""
    return problem.partition(";")[0].replace("mailbot.toml:", "").replace(": mailbox[1].oauth", " ", 1)


def test_what_to_write_instead_is_told(write: Write, problems: Callable[[], list[str]]) -> None:
    """For what people get wrong most."""
    write('provider = "google"\ngrant = "device_code"\n')
    (grant,) = problems()
    write(f'{MICROSOFT}client_secret = "geheim"\n')
    (secret,) = problems()

    assert grant.endswith('write grant = "service_account" or "refresh_token"')
    assert secret.endswith('client_secret_file = "secrets/client" or client_secret_env = "NAME"')
    assert "geheim" not in secret


def test_what_stands_beside_the_table_must_fit(write: Write, problems: Callable[[], list[str]]) -> None:
    """No password beside it; a user name, and servers to log in to."""
    write(MICROSOFT, 'maildir = "var/mail/complaints"\n')
    assert ["mailbot.toml:9: mailbox[1].oauth: a Maildir needs no login; take the table out"] == problems()
    servers = SERVERS.replace('username = "complaints@club.example"\n', 'password_env = "WORD"\n')
    write(MICROSOFT, servers)
    password, username = problems()
    assert "the mailbox has password_env and a table [mailbox.oauth]; keep one of the two" in password
    assert 'write username = "complaints@club.example" in [[mailbox]], above [mailbox.oauth]' in username


def test_its_keys_are_told_their_place(folder: Path, problems: Callable[[], list[str]]) -> None:
    """Written above the table instead of below it."""
    (folder / "mailbot.toml").write_text(f'{MAIN}client_id = "x"\noauth = 3\n', "utf-8")

    assert [
        'mailbot.toml:9: mailbox[1].client_id: unknown key "client_id"; it belongs under [mailbox.oauth]',
        "mailbot.toml:10: mailbox[1].oauth: must be a table of its own; write a table [mailbox.oauth]",
    ] == problems()


def test_a_secret_that_runs_out_is_remarked_on_six_weeks_ahead(folder: Path, write: Write) -> None:
    """MAIL B2: weeks ahead, since somebody else makes the new one."""
    write(f"{MICROSOFT}secret_expires = 2027-03-01\n")
    loaded = load(folder)

    def remarks(today: date) -> list[str]:
        return [str(one) for one in loaded.warnings(today) if "secret_expires" in one.where]

    assert [] == remarks(date(2027, 1, 17))
    (remark,) = remarks(date(2027, 1, 18))
    assert "the secret by which mailbot logs in to complaints@club.example expires on 2027-03-01" in remark
    boxes = tuple((box.address, box.oauth) for box in loaded.mailboxes)
    told = Expiry("complaints@club.example", "client secret", date(2027, 3, 1))
    assert (told,) == expiries(boxes)


def test_secrets_are_read_when_they_are_needed(folder: Path, write: Write) -> None:
    """From a file, the environment, or not at all; and missing ones are told with what to do."""
    write(MICROSOFT)
    oauth = settled(folder)
    with pytest.raises(UserError, match="the file is missing"):
        oauth.client_secret("complaints@club.example")
    (folder / "secret").write_text("geheim\n")
    assert ("geheim", "", "") == (
        oauth.client_secret("complaints@club.example"),
        oauth.certificate(),
        oauth.service_account(),
    )
    write(MICROSOFT.replace('client_secret_file = "secret"', 'client_secret_env = "NO_SUCH_VARIABLE"'))
    with pytest.raises(UserError, match="NO_SUCH_VARIABLE is not set"):
        settled(folder).client_secret("complaints@club.example")
    write(MICROSOFT.replace("client_secret_file", "certificate_file"))
    assert "geheim" == settled(folder).certificate()
    assert "" == settled(folder).client_secret("complaints@club.example")
    write(GOOGLE.replace("key.json", "secret"))
    assert "geheim" == settled(folder).service_account()


def test_mailboxes_of_one_application_fail_together(folder: Path, write: Write) -> None:
    """An alert about one must not leave by another; what a person authorised stands alone."""
    write(MICROSOFT)
    first = shared_login(settled(folder))
    write(MICROSOFT.replace('"secret"', '"another place"'))
    again = shared_login(settled(folder))
    write(MICROSOFT.replace("client_credentials", "device_code"))

    assert first == again != ""
    assert "" == shared_login(settled(folder)) == shared_login(None)
