"""`mailbot authorise`: a person allows mailbot to log in, once; and what `check` says of tokens."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.domain.letter import Template
from tests.cli.shell import Mailbot, Said
from tests.support.establishment import Box, Establishment
from tests.support.smtp_sink import SmtpSink
from tests.support.token_box import TokenBox, establish
from tests.support.token_dovecot import TokenDovecot
from tests.support.token_server import REVOKED, Issuer, TokenServer
from tests.support.token_sink import TokenSink


@pytest.fixture(scope="module")
def token_dovecot() -> Iterator[TokenDovecot]:
    with closing(TokenDovecot()) as server:
        yield server


@pytest.fixture
def issuer(token_dovecot: TokenDovecot) -> Issuer:
    return token_dovecot.issuer


@pytest.fixture
def provider(issuer: Issuer, user: str) -> Iterator[TokenServer]:
    with closing(TokenServer(issuer, user)) as server:
        yield server


@pytest.fixture
def box(token_dovecot: TokenDovecot, provider: TokenServer, user: str) -> Iterator[TokenBox]:
    with closing(TokenSink(token_dovecot.issuer.owner)) as sink:
        yield TokenBox(user, "ihm", token_dovecot.imap, sink.port, provider=provider)


def asks(folder: Path, box: TokenBox, grant: str = "device_code") -> Establishment:
    body = Establishment(folder, [replace(box, grant=grant)])
    establish(body)
    return body


def test_a_device_code_is_shown_and_waited_for(
    mailbot: Mailbot, tmp_path: Path, box: TokenBox, provider: TokenServer, user: str
) -> None:
    """Which page, which code, as whom; and that the mailbox opens."""
    asks(tmp_path, box)
    provider.behaviour.approves = True
    said = mailbot("authorise", user, "--config", tmp_path)

    assert 0 == said.code
    assert "Open   https://login.example.org/device\nEnter  ABCD-EFGH\n" in said.out
    assert f"somebody who may open {user}" in said.out
    assert f"Done: mailbot may log in to {user}." in said.out
    assert "The mailbox opens: 0 mails in its inbox." in said.out


def test_run_twice_the_second_time_changes_nothing(
    mailbot: Mailbot, tmp_path: Path, box: TokenBox, provider: TokenServer, user: str
) -> None:
    """Whoever is not sure runs it again; --again is for another person's log-in."""
    asks(tmp_path, box, grant="refresh_token")
    first, second, again = (
        mailbot("authorise", user, "--config", tmp_path, *more, answers=f"{provider.grant()}\n")
        for more in ((), (), ("--again",))
    )

    assert (0, 0, 0) == (first.code, second.code, again.code)
    assert "This holds until somebody takes it back" in first.out
    assert f"{user} is authorised already." in second.out
    assert f"Done: mailbot may log in to {user}." in again.out


def test_an_authorisation_that_was_taken_back_is_no_authorisation(
    mailbot: Mailbot, tmp_path: Path, box: TokenBox, provider: TokenServer, user: str
) -> None:
    """The token in hand is good for a while yet: the provider is asked all the same."""
    asks(tmp_path, box, grant="refresh_token")
    mailbot("authorise", user, "--config", tmp_path, answers=provider.grant())
    provider.revoke()
    said = mailbot("authorise", user, "--config", tmp_path, answers=provider.grant())

    assert (0, True) == (said.code, f"Done: mailbot may log in to {user}." in said.out)


def test_until_when_it_is_good_is_said(
    mailbot: Mailbot, tmp_path: Path, box: TokenBox, provider: TokenServer, user: str
) -> None:
    """Where the provider tells it; where it is Microsoft, what is known of it."""
    body = asks(tmp_path, box, grant="refresh_token")
    provider.behaviour.refresh_term = 30 * 24 * 3600
    told = mailbot("authorise", user, "--config", tmp_path, answers=provider.grant())
    assert "This holds until " in told.out
    assert "run this again before then" in told.out

    provider.behaviour.refresh_term = 0
    text = (body.folder / "mailbot.toml").read_text()
    (body.folder / "mailbot.toml").write_text(text.replace('"other"', '"microsoft"'))
    told = mailbot("authorise", user, "--config", tmp_path, "--again", answers=provider.grant())
    assert "If it stands still for 90 days" in told.out


def test_a_token_typed_at_a_terminal_is_not_shown(
    mailbot: Mailbot,
    tmp_path: Path,
    box: TokenBox,
    provider: TokenServer,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Somebody may look over the shoulder."""
    asks(tmp_path, box, grant="refresh_token")
    asked: list[bool] = []

    def prompt(_words: str, *, hide_input: bool) -> str:
        asked.append(hide_input)
        return provider.grant()

    monkeypatch.setattr("typer.prompt", prompt)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    said = mailbot("authorise", user, "--config", tmp_path)

    assert (0, [True]) == (said.code, asked)


def test_an_application_of_its_own_needs_no_authorising(
    mailbot: Mailbot, tmp_path: Path, box: TokenBox, provider: TokenServer, user: str
) -> None:
    """And it is tried."""
    asks(tmp_path, box, grant="client_credentials")
    said = mailbot("authorise", user, "--config", tmp_path)
    assert (0, True) == (said.code, "needs no authorising" in said.out)

    provider.secrets = {}
    refused = mailbot("authorise", user, "--config", tmp_path)
    assert (1, True) == (refused.code, "client secret is not the application's" in refused.err)
    (tmp_path / "client-secret").unlink()
    missing = mailbot("authorise", user, "--config", tmp_path)
    assert (1, True) == (missing.code, "client-secret: the file is missing;" in missing.err)


def test_whoever_logged_in_and_may_not_open_the_mailbox_is_told(
    mailbot: Mailbot, tmp_path: Path, box: TokenBox, provider: TokenServer, user: str
) -> None:
    """MAIL B4: better now than by an alert in the night."""
    asks(tmp_path, box, grant="refresh_token")
    provider.user = "somebody.else@ihm.org.uk"
    said = mailbot("authorise", user, "--config", tmp_path, answers=provider.grant())

    assert 1 == said.code
    assert "But the mailbox cannot be read: " in said.out


@pytest.mark.parametrize(
    ("answers", "code", "words"),
    [
        ("\n", 2, "this is no refresh token"),
        ("two words\n", 2, "this is no refresh token"),
        ("made-up\n", 1, "the authorisation was taken back"),
    ],
)
def test_a_wrong_token_is_told_and_changes_nothing(
    mailbot: Mailbot, tmp_path: Path, box: TokenBox, user: str, answers: str, code: int, words: str
) -> None:
    """Nothing else is lost by it."""
    asks(tmp_path, box, grant="refresh_token")
    said = mailbot("authorise", user, "--config", tmp_path, answers=answers)

    assert (code, True) == (said.code, words in said.err)


def test_a_wrong_mailbox_is_told(mailbot: Mailbot, tmp_path: Path, box: TokenBox, sink: SmtpSink) -> None:
    """A slip of the pen, and a mailbox that has a password."""
    by_password = Box("plain@ihm.org.uk", imap_port=1, smtp_port=sink.port)
    establish(Establishment(tmp_path, [box, by_password]))
    slip = mailbot("authorise", "plan@ihm.org.uk", "--config", tmp_path)
    password = mailbot("authorise", "plain@ihm.org.uk", "--config", tmp_path)

    assert (2, 2) == (slip.code, password.code)
    assert 'did you mean "plain@ihm.org.uk"?' in slip.err
    assert "there is nothing to authorise" in password.err


@pytest.fixture
def one_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    """All the letters of all organisations take some seconds."""
    monkeypatch.setattr(wiring, "try_letters", partial(wiring.try_letters, only={Template.ACKNOWLEDGEMENT}))


def found(said: Said, what: str) -> list[tuple[bool, str]]:
    return [(one["ok"], one["words"]) for one in said.records if one["what"].startswith(what)]


@pytest.mark.usefixtures("one_letter")
def test_check_asks_the_provider(
    mailbot: Mailbot, tmp_path: Path, box: TokenBox, provider: TokenServer, user: str
) -> None:
    """Also while a token is in hand: a grant that is gone is better known today."""
    asks(tmp_path, box, grant="client_credentials")
    good = mailbot("check", "--config", tmp_path, "--json")
    assert [(True, "a token was given")] == found(good, "tokens for")
    assert [True, True] == [ok for kind in ("mailbox", "letters from") for ok, _ in found(good, kind)]

    provider.behaviour.refusal = REVOKED
    bad = mailbot("check", "--config", tmp_path, "--json")
    assert 1 == bad.code
    assert [False] == [ok for ok, _ in found(bad, "tokens for")]
    assert user in found(bad, "tokens for")[0][1]


def test_what_to_install_is_said_and_nothing_of_it_is_loaded_before(
    tmp_path: Path, box: TokenBox, user: str
) -> None:
    """The libraries are an extra: most bodies have passwords, and half a second is much at every start."""
    asks(tmp_path, box)
    words = [
        "import sys",
        "from mailbot.cli import main",
        "assert not {'authlib', 'requests', 'cryptography'} & set(sys.modules)",
        "sys.modules['authlib'] = None",
        f"sys.argv = ['mailbot', 'authorise', {user!r}, '--config', {str(tmp_path)!r}]",
        "main()",
    ]
    command = [sys.executable, "-c", "\n".join(words)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)

    assert 2 == said.returncode, said.stderr
    assert "[mailbox.oauth] needs the package authlib" in said.stderr
    assert 'pip install "mailbot[oauth]"' in said.stderr
