"""Delivery over SMTP against a real server: what may be concluded from each way it can fail."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from mailbot.adapters.smtp import SmtpCourier
from mailbot.domain.errors import (
    CourierRefused,
    CourierUnavailable,
    PermanentFailure,
    TemporaryFailure,
    UncertainDelivery,
)
from tests.support.outbox_letters import A_LETTER, letter_to
from tests.support.scripted_smtp import plain, scripted
from tests.support.smtp_sink import SmtpSink


@pytest.fixture
def courier(sink: SmtpSink) -> Iterator[SmtpCourier]:
    with closing(SmtpCourier(plain(sink.port))) as made:
        yield made


def test_a_letter_arrives_byte_for_byte(sink: SmtpSink, courier: SmtpCourier) -> None:
    """Dots at line beginnings are doubled on the way and only there (RFC 5321 4.5.2)."""
    said = courier.deliver(A_LETTER)
    (mail,) = sink.mails

    assert said == "250 2.0.0 Accepted"
    assert mail.content == A_LETTER.content
    assert mail.sender == "education@ihm.org.uk"
    assert mail.recipients == ("pat@example.org",)


def test_one_connection_serves_many_letters(sink: SmtpSink, courier: SmtpCourier) -> None:
    """A new connection for each letter costs ten times the letter."""
    before = sink.connections
    for _ in range(20):
        courier.deliver(A_LETTER)

    assert len(sink.mails) == 20
    assert sink.connections == before + 1


@pytest.mark.parametrize(
    ("behaviour", "verdict"),
    [
        ("deferred", TemporaryFailure),
        ("refused", PermanentFailure),
        ("refused_after_data", PermanentFailure),
    ],
)
def test_a_refusal_is_about_its_letter_alone(
    sink: SmtpSink, courier: SmtpCourier, behaviour: str, verdict: type[Exception]
) -> None:
    """The next letter goes over the same connection, and to its own reader only."""
    before = sink.connections
    getattr(sink.behaviour, behaviour).add("pat@example.org")
    with pytest.raises(verdict) as refusal:
        courier.deliver(A_LETTER)
    courier.deliver(letter_to("sam@example.org"))

    assert not isinstance(refusal.value, CourierUnavailable)
    assert [mail.recipients for mail in sink.mails] == [("sam@example.org",)]
    assert sink.connections == before + 1


def test_451_after_the_letter_means_later(sink: SmtpSink, courier: SmtpCourier) -> None:
    """The server promised nothing; nothing arrived."""
    sink.behaviour.temporary_every = 1
    with pytest.raises(TemporaryFailure, match="451"):
        courier.deliver(A_LETTER)

    assert sink.mails == ()


def test_a_line_cut_before_the_answer_leaves_doubt(sink: SmtpSink, courier: SmtpCourier) -> None:
    """It may have arrived: sending again without thought could make two (R10)."""
    sink.behaviour.drop_after_data = 1
    with pytest.raises(UncertainDelivery):
        courier.deliver(A_LETTER)
    courier.deliver(letter_to("sam@example.org"))

    assert len(sink.mails) == 2


def test_a_server_that_is_away_is_no_fault_of_the_letter(sink: SmtpSink, courier: SmtpCourier) -> None:
    """The letter waits; the mailbox's other letters need not try."""
    sink.refuse_connections()
    with pytest.raises(CourierUnavailable):
        courier.deliver(A_LETTER)
    sink.listen()
    courier.deliver(A_LETTER)

    assert len(sink.mails) == 1


def test_a_connection_that_went_stale_is_made_anew_without_a_word(
    sink: SmtpSink, courier: SmtpCourier
) -> None:
    """Servers end idle connections; that is no failed attempt."""
    courier.deliver(A_LETTER)
    sink.refuse_connections()
    sink.listen()
    courier.deliver(A_LETTER)

    assert len(sink.mails) == 2


def test_an_address_beyond_ascii_goes_out_where_the_server_can(sink: SmtpSink, courier: SmtpCourier) -> None:
    """RFC 6531; the sink offers SMTPUTF8."""
    content = "From: education@ihm.org.uk\r\nTo: päivi@example.fi\r\n\r\nHello\r\n".encode()
    courier.deliver(replace(A_LETTER, recipient="päivi@example.fi", content=content))
    (mail,) = sink.mails

    assert mail.recipients == ("päivi@example.fi",)
    assert "SMTPUTF8" in mail.mail_options


def test_an_address_that_is_none_is_refused_here(sink: SmtpSink, courier: SmtpCourier) -> None:
    """It may have come into the record by hand; a CR LF in it would be a second command."""
    with pytest.raises(PermanentFailure):
        courier.deliver(letter_to("pat@example.org>\r\nRCPT TO:<robin@example.org"))

    assert sink.mails == ()


@pytest.mark.parametrize(
    ("answers", "verdict", "words"),
    [
        ((b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b""), UncertainDelivery, "no answer"),
        (
            (b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"what?\r\n"),
            UncertainDelivery,
            "no answer that makes",
        ),
        ((b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"421 closing\r\n"), TemporaryFailure, "421"),
        ((b"250 ok\r\n", b"250 ok\r\n", b""), CourierUnavailable, "lost"),
        (
            (b"250 ok\r\n", b"550 no\r\n", b"250 reset\r\n"),
            PermanentFailure,
            "the recipient was refused: 550 no",
        ),
        ((b"421 bye\r\n",), CourierUnavailable, "421"),
        ((b"550 not from you\r\n", b"250 reset\r\n"), CourierRefused, "takes no letters from this mailbox"),
        ((b"530 log in first\r\n", b"250 reset\r\n"), CourierRefused, "log in first"),
        ((b"452 full\r\n", b"250 reset\r\n"), TemporaryFailure, "452"),
    ],
)
def test_where_it_failed_decides_what_it_means(
    answers: tuple[bytes, ...], verdict: type[Exception], words: str
) -> None:
    """Only a lost answer after the final dot leaves doubt; everything before is certain."""
    with scripted(*answers) as (port, _), closing(SmtpCourier(plain(port))) as courier:
        with pytest.raises(verdict, match=words) as raised:
            courier.deliver(A_LETTER)
        courier.close()

    assert isinstance(raised.value, UncertainDelivery) == (verdict is UncertainDelivery)


def test_a_silent_server_is_not_waited_for_for_ever() -> None:
    """One dead relay must not stop the daemon."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        courier = SmtpCourier(plain(listener.getsockname()[1], timeout=0.2))
        with pytest.raises(CourierUnavailable):
            courier.deliver(A_LETTER)


def test_reports_about_failures_and_delays_are_asked_for() -> None:
    """MAIL C4.29: delivery is the duty, so we want to hear of it; the id names the letter."""
    answers = (b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"250 done\r\n")
    with scripted(*answers, offers="DSN") as (port, heard):
        courier = SmtpCourier(plain(port))
        courier.deliver(A_LETTER)
        courier.close()

    assert heard[0] == (
        b"MAIL FROM:<education@ihm.org.uk> RET=HDRS "
        b"ENVID=ihm-2026-0042.acknowledgement.1.abcdefgh@ihm.org.uk\r\n"
    )
    assert heard[1] == b"RCPT TO:<pat@example.org> NOTIFY=FAILURE,DELAY\r\n"


def test_commands_go_in_one_packet_where_the_server_allows_it() -> None:
    """RFC 2920; the refusal of the recipient still ends the transaction, with nothing sent."""
    answers = (
        b"250 ok\r\n",
        b"550 no such user\r\n",
        b"354 go\r\n",
        b"554 nobody to send to\r\n",
        b"250 reset\r\n",
    )
    with scripted(*answers, offers="PIPELINING") as (port, heard):
        courier = SmtpCourier(plain(port))
        with pytest.raises(PermanentFailure, match="no such user"):
            courier.deliver(A_LETTER)
        courier.close()

    assert heard[3] == b""


def test_a_server_without_smtputf8_cannot_reach_every_address() -> None:
    """C2.13: never attempt it; a person finds another way."""
    with scripted(b"221 bye\r\n") as (port, _):
        courier = SmtpCourier(plain(port))
        with pytest.raises(PermanentFailure, match="SMTPUTF8"):
            courier.deliver(letter_to("päivi@example.fi"))
        courier.close()


def test_a_server_that_greets_with_a_refusal_is_asked_later() -> None:
    """554 instead of 220: it serves nobody just now (RFC 5321 3.1)."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def refuse() -> None:
            with listener.accept()[0] as link:
                link.sendall(b"554 no service here\r\n")

        thread = threading.Thread(target=refuse)
        thread.start()
        with pytest.raises(CourierUnavailable, match="554"):
            SmtpCourier(plain(listener.getsockname()[1])).deliver(A_LETTER)
        thread.join()


def test_a_connection_lost_while_saying_goodbye_to_a_refused_letter_is_no_trouble() -> None:
    """The verdict stands; the next letter gets a connection of its own."""
    with (
        scripted(b"250 ok\r\n", b"550 no\r\n", b"") as (port, _),
        pytest.raises(PermanentFailure, match="550"),
    ):
        SmtpCourier(plain(port)).deliver(A_LETTER)


def test_a_line_cut_inside_the_letter_leaves_no_doubt() -> None:
    """The final dot never left, so nothing was handed over: try again without fear."""
    bulky = replace(A_LETTER, content=b"x" * 76 + b"\r\n" + (b"y" * 76 + b"\r\n") * 400_000)
    with (
        scripted(b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n") as (port, _),
        pytest.raises(CourierUnavailable, match="inside the letter"),
    ):
        SmtpCourier(plain(port)).deliver(bulky)
