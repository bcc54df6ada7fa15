"""Under whose eyes letters travel, and as whom we log in: trouble here is never a letter's fault."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Literal

import pytest

from mailbot.adapters.smtp import SmtpCourier, SmtpServer
from mailbot.domain.errors import (
    CourierRefused,
    CourierUnavailable,
)
from tests.support.authority import Authority, make_authority
from tests.support.outbox_letters import A_LETTER
from tests.support.scripted_smtp import plain, scripted
from tests.support.smtp_sink import PASSWORD, SmtpSink

MakeSink = Callable[..., SmtpSink]


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


def test_over_starttls_with_a_login(make_sink: MakeSink, authority: Authority) -> None:
    """The password is said only under a certificate we trust."""
    sink = make_sink(tls=authority.server_context(), auth_required=True)
    server = SmtpServer(
        "localhost", sink.port, "starttls", "education@ihm.org.uk", lambda: PASSWORD, authority.ca_file, 5.0
    )
    with closing(SmtpCourier(server)) as courier:
        courier.deliver(A_LETTER)

    assert sink.mails[0].login == "education@ihm.org.uk"


def test_over_tls_from_the_start(make_sink: MakeSink, authority: Authority) -> None:
    """Port 465, as RFC 8314 prefers."""
    sink = make_sink(tls=authority.server_context(), implicit_tls=True)
    with closing(
        SmtpCourier(SmtpServer("localhost", sink.port, "tls", ca_file=authority.ca_file))
    ) as courier:
        courier.deliver(A_LETTER)

    assert len(sink.mails) == 1


def test_greeting_a_server_says_what_was_found_and_sends_nothing(
    make_sink: MakeSink, authority: Authority
) -> None:
    """`mailbot check` tries the server for real."""
    sink = make_sink(tls=authority.server_context(), auth_required=True)
    server = SmtpServer("localhost", sink.port, "starttls", "sam", lambda: PASSWORD, authority.ca_file, 5.0)
    with closing(SmtpCourier(server)) as courier:
        words = courier.greet()

    assert words == f"localhost:{sink.port} answers over verified TLS, logged in as sam"
    assert sink.mails == ()


def test_a_password_that_cannot_be_read_is_told_and_never_sent_empty(sink: SmtpSink) -> None:
    """The secrets folder was not mounted: the letters wait, whoever runs mailbot is told."""

    def unreadable() -> str:
        raise OSError("/run/secrets/education is not there")

    with (
        closing(
            SmtpCourier(plain(sink.port, username="education@ihm.org.uk", password=unreadable))
        ) as courier,
        pytest.raises(CourierRefused, match="is not there"),
    ):
        courier.deliver(A_LETTER)


def test_a_wrong_password_holds_the_letters_and_needs_a_person(
    make_sink: MakeSink, authority: Authority
) -> None:
    """535 is about us: failing every letter for it would lose every promise at once."""
    sink = make_sink(tls=authority.server_context(), auth_required=True)
    server = SmtpServer(
        "localhost", sink.port, "starttls", "education@ihm.org.uk", lambda: "wrong", authority.ca_file
    )
    with closing(SmtpCourier(server)) as courier, pytest.raises(CourierRefused, match="Check the user name"):
        courier.deliver(A_LETTER)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_nobody_vouches_for_gets_no_letter(
    make_sink: MakeSink, authority: Authority, security: Literal["tls", "starttls"]
) -> None:
    """Whoever stands in between would read every complaint."""
    sink = make_sink(tls=authority.server_context(), implicit_tls=security == "tls")
    with (
        closing(SmtpCourier(SmtpServer("localhost", sink.port, security, timeout=5.0))) as courier,
        pytest.raises(CourierRefused, match="certificate"),
    ):
        courier.deliver(A_LETTER)

    assert sink.mails == ()


def test_where_starttls_is_gone_nothing_is_said_in_clear(sink: SmtpSink) -> None:
    """MAIL F5: stripping STARTTLS must not strip the secrecy."""
    with (
        closing(SmtpCourier(SmtpServer("localhost", sink.port, "starttls", timeout=5.0))) as courier,
        pytest.raises(CourierRefused, match="STARTTLS"),
    ):
        courier.deliver(A_LETTER)


def test_in_clear_only_to_this_machine() -> None:
    """`smtp://` is for tests and for a relay beside us."""
    with pytest.raises(CourierRefused, match="not this machine"):
        SmtpCourier(SmtpServer("192.0.2.1", 25, "plain")).deliver(A_LETTER)


def test_a_missing_authority_file_is_told_in_words(tmp_path: Path) -> None:
    """A path mistyped in mailbot.toml."""
    server = SmtpServer("localhost", 465, "tls", ca_file=tmp_path / "none.crt")
    with pytest.raises(CourierRefused, match=r"none\.crt"):
        SmtpCourier(server).deliver(A_LETTER)


LOGIN = {"username": "education@ihm.org.uk", "password": lambda: PASSWORD}


@pytest.mark.parametrize(
    ("answers", "offers", "verdict", "words"),
    [
        ((b"454 try later\r\n",), "AUTH PLAIN", CourierUnavailable, "cannot check our login just now"),
        ((b"535 no\r\n", b"221 bye\r\n"), "AUTH PLAIN", CourierRefused, "Check the user name"),
        ((b"",), "AUTH PLAIN", CourierUnavailable, "lost at login"),
        ((b"221 bye\r\n",), "AUTH GSSAPI", CourierRefused, "no way to log in that we know"),
    ],
)
def test_a_login_that_fails_is_never_the_letters_fault(
    answers: tuple[bytes, ...], offers: str, verdict: type[Exception], words: str
) -> None:
    """534 and 535 are about us; 454 is weather."""
    with (
        scripted(*answers, offers=offers.replace(" ", "_")) as (port, _),
        pytest.raises(verdict, match=words),
    ):
        SmtpCourier(plain(port, **LOGIN)).deliver(A_LETTER)


def test_a_server_that_will_not_start_tls_after_all_gets_nothing(authority: Authority) -> None:
    """Offered and then refused: still nothing in clear."""
    with scripted(b"454 not now\r\n", offers="STARTTLS") as (port, heard):
        server = SmtpServer("localhost", port, "starttls", ca_file=authority.ca_file, timeout=5.0)
        with pytest.raises(CourierUnavailable, match="454"):
            SmtpCourier(server).deliver(A_LETTER)

    assert heard == [b"STARTTLS\r\n"]
