"""Mailboxes that log in by tokens, for days: real servers, a provider with every trouble, a clock that flies.

Dovecot asks the provider whose a token is, so a lapsed one is refused; the provider takes each refresh token
once.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.daemon import run_once
from mailbot.domain.letter import LetterState, Template
from tests.support import letters
from tests.support.daemon import daemon
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.token_box import TokenBox, authorise, establish, hang_up
from tests.support.token_dovecot import TokenDovecot
from tests.support.token_server import EXPIRED_SECRET, TokenServer
from tests.support.token_sink import TokenSink

# Long past: a token of that time is lapsed for the machine, so Dovecot asks whoever gave it.
MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
OWEN, NADIA = "owen.thackeray@ihm.org.uk", "nadia.pemberton@ihm.org.uk"


@pytest.fixture(scope="module")
def token_dovecot() -> Iterator[TokenDovecot]:
    with closing(TokenDovecot()) as server:
        yield server


@pytest.fixture
def clock(token_dovecot: TokenDovecot) -> wiring.SetClock:
    token_dovecot.issuer.clock = wiring.SetClock(MONDAY)
    return token_dovecot.issuer.clock


@pytest.fixture
def provider(token_dovecot: TokenDovecot, user: str, clock: wiring.SetClock) -> Iterator[TokenServer]:
    del clock
    with closing(TokenServer(token_dovecot.issuer, user)) as server:
        yield server


@pytest.fixture
def token_sink(token_dovecot: TokenDovecot) -> Iterator[TokenSink]:
    with closing(TokenSink(token_dovecot.issuer.owner)) as opened:
        yield opened


class Days:
    """Hours go by in a house whose connections end every hour."""

    def __init__(self, house: wiring.House, clock: wiring.SetClock, dovecot: TokenDovecot, user: str) -> None:
        self.house, self.clock, self.dovecot, self.user = house, clock, dovecot, user
        self.complaints = 0

    def complain(self) -> None:
        self.complaints += 1
        mail = letters.complaint(self.complaints, self.user)
        self.dovecot.put([mail], self.user, internaldates=[self.clock.now()])

    def passes(self, span: timedelta) -> tuple[tuple[str, str], ...]:
        """What could not be read after a span of time."""
        self.clock.move_to(self.clock.now() + span)
        hang_up(self.house)
        return run_once(self.house.works).unread


def acknowledged(sink: SmtpSink) -> Counter[str]:
    readers = (mail.recipients[0] for mail in sink.mails)
    return Counter(reader for reader in readers if reader.startswith("member"))


def alerts(body: Establishment) -> list[tuple[str, str]]:
    """Who was told what, in the order of promising."""
    return [
        (letter.recipient, letter.content.decode())
        for letter in body.letters()
        if letter.template is Template.ALERT
    ]


def test_a_hundred_expiries_an_outage_and_a_grant_taken_back(
    tmp_path: Path,
    token_dovecot: TokenDovecot,
    token_sink: TokenSink,
    sink: SmtpSink,
    user: str,
    clock: wiring.SetClock,
    provider: TokenServer,
) -> None:
    """No mail is lost, nobody is answered twice, people hear once of what needs them, and one command mends
    it."""
    other = f"other-{user}"
    boxes = [
        TokenBox(user, "ihm", token_dovecot.imap, token_sink.port, provider=provider),
        imap_box(token_dovecot, sink, other),
    ]
    body = Establishment(tmp_path, boxes, clock=clock)
    establish(body)
    authorise(body, user, provider.grant())
    provider.asked.clear()
    with body.house() as house:
        days = Days(house, clock, token_dovecot, user)

        # A hundred tokens lapse, each with the refresh token that brought it.
        for number in range(100):
            if number % 10 == 0:
                days.complain()
            assert () == days.passes(HOUR)
        assert ["refresh_token"] * 100 == provider.asked
        assert {f"member{number}@example.org": 1 for number in range(1, 11)} == acknowledged(token_sink)
        assert 10 <= len(set(token_sink.tokens)) == len(token_sink.tokens)
        assert [] == alerts(body)

        # The endpoint is away for longer than a token lasts: weather.
        provider.down()
        days.complain()
        assert () == days.passes(timedelta(minutes=55))
        days.complain()
        assert [user] == [address for address, _ in days.passes(timedelta(minutes=20))]
        provider.up()
        assert () == days.passes(timedelta(minutes=10))
        assert 12 == len(acknowledged(token_sink))
        assert [] == alerts(body)

        # Somebody changes a password: the grant is gone.  Nothing stands still before the token lapses.
        provider.revoke()
        days.complain()
        assert () == days.passes(timedelta(minutes=55))
        told = alerts(body)
        assert {OWEN: 1, NADIA: 1} == Counter(reader for reader, _ in told)
        assert all(f"mailbot authorise {user}" in words.replace("=\n", "") for _, words in told)
        assert {1} == {len(sink.to(reader)) for reader in (OWEN, NADIA)}, "by the other mailbox"
        for _ in range(5):
            days.complain()
            assert [user] == [address for address, _ in days.passes(HOUR)]
        assert told == alerts(body)
        assert 13 == len(acknowledged(token_sink))

        # One command.
        authorise(body, user, provider.grant())
        assert () == days.passes(timedelta(minutes=5))
        assert {OWEN: 2, NADIA: 2} == Counter(reader for reader, _ in alerts(body))
        assert days.complaints == 18

    assert {f"member{number}@example.org": 1 for number in range(1, 19)} == acknowledged(token_sink)
    assert 18 == len(body.cases())
    assert {LetterState.SENT} == {letter.state for letter in body.letters()}


def test_a_client_secret_that_ran_out_is_told_once_and_mended_by_a_file(
    tmp_path: Path,
    token_dovecot: TokenDovecot,
    token_sink: TokenSink,
    user: str,
    clock: wiring.SetClock,
    provider: TokenServer,
) -> None:
    """The only mailbox: the alert waits with the letters, and all of them leave once there is a secret."""
    box = TokenBox(
        user, "ihm", token_dovecot.imap, token_sink.port, provider=provider, grant="client_credentials"
    )
    body = Establishment(tmp_path, [box], clock=clock)
    establish(body)
    with body.house() as house:
        days = Days(house, clock, token_dovecot, user)
        days.complain()
        assert () == days.passes(HOUR)
        provider.behaviour.refusal = EXPIRED_SECRET
        for _ in range(4):
            days.complain()
            assert [user] == [address for address, _ in days.passes(HOUR)]
        assert {OWEN: 1, NADIA: 1} == Counter(reader for reader, _ in alerts(body))
        assert 1 == len(acknowledged(token_sink))

        provider.behaviour.refusal = None
        provider.secrets = {"mailbot-app": "of this year"}
        (tmp_path / "client-secret").write_text("of this year")
        assert () == days.passes(timedelta(minutes=5))

    assert {f"member{number}@example.org": 1 for number in range(1, 6)} == acknowledged(token_sink)
    assert {LetterState.SENT} == {letter.state for letter in body.letters()}


def test_a_running_daemon_goes_on_by_itself(
    tmp_path: Path, token_dovecot: TokenDovecot, token_sink: TokenSink, sink: SmtpSink, user: str
) -> None:
    """Once somebody has authorised it, and once the endpoint is back; nobody restarts anything."""
    token_dovecot.issuer.clock = wiring.SystemClock()
    other = f"other-{user}"
    with closing(TokenServer(token_dovecot.issuer, user)) as provider:
        boxes = [
            TokenBox(user, "ihm", token_dovecot.imap, token_sink.port, provider=provider),
            imap_box(token_dovecot, sink, other),
        ]
        body = Establishment(tmp_path, boxes)
        establish(body)
        with daemon(tmp_path) as running:
            running.sees("mailbox_taken_on", mailbox=other)
            running.until(lambda: bool(sink.to(OWEN)), "people hear that nobody has authorised mailbot")
            token_dovecot.put([letters.complaint(1, user)], user)
            provider.down()
            token_dovecot.put([letters.complaint(2, other)], other)
            running.until(lambda: bool(sink.to("member2@example.org")), "the other mailbox is served")
            provider.up()
            authorise(body, user, provider.grant())
            running.until(lambda: bool(token_sink.to("member1@example.org")), "the mailbox is served")
            assert 0 == running.stop()

    assert {f"member{number}@example.org": 1 for number in (1, 2)} == (
        acknowledged(token_sink) + acknowledged(sink)
    )
