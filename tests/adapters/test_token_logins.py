"""Logging in with a token, over IMAP and SMTP, as the server offers."""

import base64
from collections.abc import Iterator
from contextlib import closing

import pytest

from mailbot.adapters.imap_link import ImapLink
from mailbot.adapters.imap_server import ImapServer, Security
from mailbot.adapters.sasl import BearerLogin
from mailbot.adapters.smtp import SmtpCourier, SmtpServer
from mailbot.domain.errors import (
    CourierRefused,
    CourierUnavailable,
    MailboxRefused,
    MailboxUnavailable,
    TokenRefused,
    TokenUnavailable,
)
from tests.support.outbox_letters import A_LETTER
from tests.support.scripted_imap import ScriptedImap
from tests.support.scripted_smtp import plain, scripted
from tests.support.smtp_sink import SmtpSink
from tests.support.token_dovecot import TokenDovecot
from tests.support.token_server import Issuer
from tests.support.token_sink import TokenSink, shown

MAILBOX = "education@ihm.org.uk"
MECHANISMS = ["XOAUTH2", "OAUTHBEARER"]


class Hand:
    """Port TokenKeeper: deals out the tokens that it holds, or the fault."""

    mailbox = MAILBOX
    refusal = None

    def __init__(self, *tokens: str | Exception) -> None:
        self._tokens = list(tokens)
        self.refused: list[str] = []

    def token(self, refused: str = "") -> str:
        if refused:
            self.refused.append(refused)
            self._tokens.pop(0)
        dealt = self._tokens[0]
        if isinstance(dealt, Exception):
            raise dealt
        return dealt

    def keep_fresh(self) -> bool:
        return False


@pytest.fixture(scope="module")
def token_dovecot() -> Iterator[TokenDovecot]:
    with closing(TokenDovecot()) as server:
        yield server


@pytest.fixture(scope="module")
def issuer() -> Issuer:
    return Issuer()


def link_to(port: int, hand: Hand, user: str = MAILBOX) -> ImapLink:
    return ImapLink(ImapServer("127.0.0.1", port, Security.CLEAR, user, "", read_seconds=10, tokens=hand))


def courier_to(port: int, hand: Hand, user: str = MAILBOX) -> SmtpCourier:
    return SmtpCourier(SmtpServer("127.0.0.1", port, "plain", user, tokens=hand, timeout=10))


def test_dovecot_takes_a_token(token_dovecot: TokenDovecot) -> None:
    """Its own OAuth 2.0: the signature and the time of the token are checked."""
    hand = Hand(token_dovecot.issuer.issue(MAILBOX, 3600))
    with closing(link_to(token_dovecot.imap, hand)) as link:
        assert link.examine("INBOX").exists == 0

    assert [] == hand.refused


def test_dovecot_refuses_a_token_once_and_takes_the_next(token_dovecot: TokenDovecot) -> None:
    """A lapsed one: another is had before anybody is called."""
    issuer = token_dovecot.issuer
    lapsed = issuer.issue(MAILBOX, -10)
    hand = Hand(lapsed, issuer.issue(MAILBOX, 3600))
    with closing(link_to(token_dovecot.imap, hand)) as link:
        assert link.examine("INBOX").exists == 0

    assert [lapsed] == hand.refused


def test_dovecot_refuses_a_token_for_another_mailbox_for_good(token_dovecot: TokenDovecot) -> None:
    """MAIL B4: the token is good, and not for this mailbox; its words hold no token."""
    issuer = token_dovecot.issuer
    others = [issuer.issue("enquiries@ihm.org.uk", 3600) for _ in range(2)]
    with (
        closing(link_to(token_dovecot.imap, Hand(*others))) as link,
        pytest.raises(MailboxRefused, match="may open this mailbox") as caught,
    ):
        link.examine("INBOX")

    assert not [token for token in others if token in str(caught.value)]


@pytest.mark.parametrize("mechanism", MECHANISMS)
def test_the_mechanism_that_an_imap_server_offers_is_used(mechanism: str) -> None:
    """Microsoft knows XOAUTH2 alone, others the standard alone."""

    def answer(command: bytes, rest: bytes) -> list[bytes] | None:
        if command == b"AUTHENTICATE":
            assert mechanism.encode() == rest
            return [b"TAG NO not so"]
        return None

    offered = f"IMAP4rev1 AUTH=PLAIN AUTH={mechanism}".encode()
    with (
        closing(ScriptedImap(answer, capabilities=offered)) as server,
        closing(link_to(server.port, Hand("one", "two"))) as link,
        pytest.raises(MailboxRefused),
    ):
        link.examine("INBOX")

    assert [b"AUTHENTICATE " + mechanism.encode()] * 2 == [
        said for said in server.commands if said.startswith(b"AUTH")
    ]


@pytest.mark.parametrize(
    ("answer", "verdict", "words"),
    [
        ([b"TAG NO [UNAVAILABLE] try later"], MailboxUnavailable, "takes no login just now"),
        ([b"HANG UP"], MailboxUnavailable, "failed"),
    ],
)
def test_an_imap_server_with_troubles_of_its_own_is_weather(
    answer: list[bytes], verdict: type[Exception], words: str
) -> None:
    """The token is not to blame, and is not renewed for it."""
    hand = Hand("one", "two")

    def say(command: bytes, _rest: bytes) -> list[bytes] | None:
        return answer if command == b"AUTHENTICATE" else None

    with (
        closing(ScriptedImap(say, capabilities=b"IMAP4rev1 AUTH=XOAUTH2")) as server,
        closing(link_to(server.port, hand)) as link,
        pytest.raises(verdict, match=words) as caught,
    ):
        link.examine("INBOX")

    assert not isinstance(caught.value, MailboxRefused)
    assert [] == hand.refused


def test_servers_that_take_no_tokens_are_told_apart(sink: SmtpSink) -> None:
    """Neither gets anything else instead."""
    with (
        closing(ScriptedImap(lambda *_: None, capabilities=b"IMAP4rev1 AUTH=PLAIN")) as server,
        closing(link_to(server.port, Hand("one"))) as link,
        pytest.raises(MailboxRefused, match="takes no tokens"),
    ):
        link.examine("INBOX")
    with (
        closing(courier_to(sink.port, Hand("one"))) as courier,
        pytest.raises(CourierRefused, match="takes no tokens"),
    ):
        courier.deliver(A_LETTER)


def test_a_mailbox_that_whoever_logged_in_may_not_open_is_told_so() -> None:
    """Exchange lets anybody in with a good token, and says at the first folder that it is not theirs."""

    def say(command: bytes, _rest: bytes) -> list[bytes] | None:
        return [b"TAG BAD User is authenticated but not connected."] if command == b"EXAMINE" else None

    with (
        closing(ScriptedImap(say, capabilities=b"IMAP4rev1 AUTH=XOAUTH2")) as server,
        closing(link_to(server.port, Hand("one"))) as link,
        pytest.raises(MailboxRefused, match="full access to this mailbox"),
    ):
        link.examine("INBOX")


@pytest.mark.parametrize(
    ("fault", "of_mailbox", "of_courier"),
    [
        (TokenUnavailable("no answer"), MailboxUnavailable, CourierUnavailable),
        (TokenRefused("Taken back.", "Run it."), MailboxRefused, CourierRefused),
    ],
)
def test_a_provider_without_a_token_is_as_a_server_that_is_away(
    token_dovecot: TokenDovecot,
    issuer: Issuer,
    fault: Exception,
    of_mailbox: type[Exception],
    of_courier: type[Exception],
) -> None:
    """The same verdicts as everywhere, so that whoever waits or calls knows which it is."""
    with (
        closing(link_to(token_dovecot.imap, Hand(fault))) as link,
        pytest.raises(MailboxUnavailable, match=str(fault)) as unread,
    ):
        link.examine("INBOX")
    with (
        closing(TokenSink(issuer.owner)) as sink,
        closing(courier_to(sink.port, Hand(fault))) as courier,
        pytest.raises(CourierUnavailable, match=str(fault)) as unsent,
    ):
        courier.deliver(A_LETTER)

    assert (of_mailbox, of_courier) == (type(unread.value), type(unsent.value))
    assert fault is unread.value.__cause__
    assert fault is unsent.value.__cause__


@pytest.mark.parametrize("mechanism", MECHANISMS)
def test_letters_leave_by_token(issuer: Issuer, mechanism: str) -> None:
    """A lapsed one first: the reason is heard out, and the next one is taken."""
    hand = Hand(issuer.issue(MAILBOX, -10), issuer.issue(MAILBOX, 3600))
    with closing(TokenSink(issuer.owner, mechanism)) as sink:
        with closing(courier_to(sink.port, hand)) as courier:
            courier.deliver(A_LETTER)
            courier.deliver(A_LETTER)
        assert [MAILBOX, MAILBOX] == [mail.login for mail in sink.mails]
        assert 2 == len(sink.tokens)


def test_a_token_refused_twice_holds_the_letters_and_needs_a_person(issuer: Issuer) -> None:
    """535 is about us; what the server says of it is told, and no token."""
    hand = Hand("stale", "stale too")
    with (
        closing(TokenSink(issuer.owner)) as sink,
        closing(courier_to(sink.port, hand)) as courier,
        pytest.raises(CourierRefused, match="may send from this mailbox") as caught,
    ):
        courier.deliver(A_LETTER)

    assert "(401)" in str(caught.value)
    assert "stale" not in str(caught.value)


def test_a_connection_on_which_our_token_has_lapsed_is_made_anew(issuer: Issuer) -> None:
    """Exchange then says 530 at MAIL; the letters must not wait for a person."""
    with closing(TokenSink(issuer.owner)) as sink:
        with closing(courier_to(sink.port, Hand(issuer.issue(MAILBOX, 3600)))) as courier:
            courier.deliver(A_LETTER)
            sink.end_logins()
            courier.deliver(A_LETTER)
        assert (2, 2) == (len(sink.mails), len(sink.tokens))


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [((b"454 try later\r\n", b"221 bye\r\n"), CourierUnavailable), ((b"",), CourierUnavailable)],
)
def test_an_smtp_server_with_troubles_of_its_own_is_weather(
    answers: tuple[bytes, ...], verdict: type[Exception]
) -> None:
    """As at any login."""
    hand = Hand("one", "two")
    with scripted(*answers, offers="AUTH_XOAUTH2") as (port, _), pytest.raises(verdict) as caught:
        SmtpCourier(plain(port, username=MAILBOX, tokens=hand)).deliver(A_LETTER)

    assert not isinstance(caught.value, CourierRefused)
    assert [] == hand.refused


def test_what_a_server_repeats_of_a_token_is_taken_out(caplog: pytest.LogCaptureFixture) -> None:
    """Some put the whole command into their answer, and answers are logged."""
    first = base64.b64encode(BearerLogin("XOAUTH2", MAILBOX, "geheim1", "127.0.0.1", 1)().encode())
    second = base64.b64encode(BearerLogin("XOAUTH2", MAILBOX, "geheim2", "127.0.0.1", 1)().encode())
    answers = (b"535 no: " + first + b" geheim1\r\n", b"535 no: " + second + b" geheim2\r\n", b"221 bye\r\n")
    with (
        scripted(*answers, offers="AUTH_XOAUTH2") as (port, _),
        pytest.raises(CourierRefused) as caught,
    ):
        SmtpCourier(plain(port, username=MAILBOX, tokens=Hand("geheim1", "geheim2"))).deliver(A_LETTER)

    for secret in ("geheim", first.decode(), second.decode()):
        assert secret not in str(caught.value) + caplog.text


@pytest.mark.parametrize("challenge", [b"", b"no JSON", b"[]", b'{"schemes": "bearer"}'])
def test_a_refusal_without_a_reason_is_heard_out_all_the_same(challenge: bytes) -> None:
    """RFC 7628 section 3.2.3; the older mechanism wants an empty line."""
    for mechanism, word in zip(MECHANISMS, ["", "\x01"], strict=True):
        login = BearerLogin(mechanism, "a=b,c", "token", "mail.example.org", 993)

        assert ("a=b,c", "token") == shown(login())
        assert (word, "") == (login(challenge), login.said)


def test_a_user_name_that_no_mail_server_takes_is_told(issuer: Issuer) -> None:
    """SMTP's AUTH is ASCII in this library."""
    with (
        closing(TokenSink(issuer.owner)) as sink,
        closing(courier_to(sink.port, Hand("one"), user="schüler@ihm.org.uk")) as courier,
        pytest.raises(CourierRefused, match="ASCII"),
    ):
        courier.deliver(A_LETTER)
