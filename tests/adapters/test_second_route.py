"""Telling people where mailbot's own ways are down: real mail server, real command."""

from collections.abc import Callable
from contextlib import closing
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.adapters.second_route import ByAny, ByCommand, ByMail
from mailbot.adapters.smtp import SmtpCourier, SmtpServer
from mailbot.domain.errors import DeliveryFailed
from tests.support.smtp_sink import SmtpSink

SENDER, READERS = "mailbot@example.net", ("it@example.org", "ada@example.org")


def _by_mail(port: int) -> ByMail:
    return ByMail(SmtpCourier(SmtpServer("127.0.0.1", port, "plain", timeout=5.0)), SENDER, READERS)


def test_a_letter_goes_to_each_reader_by_another_server(sink: SmtpSink) -> None:
    """It is marked as automatic, so that no robot answers it."""
    _by_mail(sink.port).tell("Letters from education@ihm.org.uk cannot leave.", "Run “mailbot check”.")

    assert [(SENDER, (reader,)) for reader in READERS] == [(one.sender, one.recipients) for one in sink.mails]
    letter = message_from_bytes(sink.mails[0].content, policy=policy.default)
    assert isinstance(letter, EmailMessage)
    assert "mailbot: Letters from education@ihm.org.uk cannot leave." == letter["Subject"]
    assert "auto-generated" == letter["Auto-Submitted"]
    assert "Run “mailbot check”." in letter.get_content()


def test_one_reader_who_is_refused_keeps_it_from_nobody_else(sink: SmtpSink) -> None:
    """And where nobody could be told, that is said."""
    sink.behaviour.refused = {"it@example.org"}
    _by_mail(sink.port).tell("a", "b")
    assert [("ada@example.org",)] == [one.recipients for one in sink.mails]

    sink.behaviour.refused = set(READERS)
    with pytest.raises(DeliveryFailed):
        _by_mail(sink.port).tell("a", "b")


def test_a_server_that_is_away_is_a_failure() -> None:
    """Whoever asked tries again."""
    with pytest.raises(DeliveryFailed):
        _by_mail(1).tell("a", "b")


def test_a_command_gets_the_words_on_its_standard_input(tmp_path: Path) -> None:
    """As a pager's program wants them; what is special to a shell is not."""
    told = tmp_path / "told"
    ByCommand(("tee", str(told))).tell("The disk is nearly full; $(rm -rf /)", "Make room.")

    assert "mailbot: The disk is nearly full; $(rm -rf /)\n\nMake room.\n" == told.read_text()


@pytest.mark.parametrize("command", [("false",), ("/no/such/program",)])
def test_a_command_that_fails_is_a_failure(command: tuple[str, ...]) -> None:
    """Nobody has heard of it."""
    with pytest.raises(DeliveryFailed, match=command[0]):
        ByCommand(command).tell("a", "b")


def test_one_of_several_routes_is_enough(tmp_path: Path, make_sink: Callable[..., SmtpSink]) -> None:
    """All are tried: one of them may be the one that somebody looks at."""
    told = tmp_path / "told"
    with closing(make_sink()) as sink:
        ByAny((_by_mail(1), ByCommand(("tee", str(told))), _by_mail(sink.port))).tell("a", "b")
        assert (True, 2) == (told.exists(), len(sink.mails))

    with pytest.raises(DeliveryFailed):
        ByAny((_by_mail(1), ByCommand(("false",)))).tell("a", "b")
