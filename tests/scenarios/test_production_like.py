"""As in an office: Postfix takes and delivers the mail, Dovecot keeps it, the daemon serves the mailbox."""

import smtplib
from collections.abc import Callable
from contextlib import closing
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from uuid import uuid4

import pytest

from mailbot.domain.case import Case
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from tests.support import letters
from tests.support.answers import reply
from tests.support.daemon import RunningDaemon, daemon
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment
from tests.support.postfix import Postfix
from tests.support.story import owed

_BOX = """\
[[mailbox]]
address = "{address}"
organisation = "ihm"
imap = "imap+starttls://localhost:{imap}"
smtp = "smtp+starttls://localhost:{smtp}"
username = "{address}"
password_file = "password"
ca_file = "{ca_file}"
"""


@pytest.fixture
def body(tmp_path: Path, dovecot: Dovecot, postfix: Postfix, user: str) -> Establishment:
    """One mailbox, reached as a provider's would be: TLS and a login on both sides."""
    box = _BOX.format(address=user, imap=dovecot.imap, smtp=postfix.smtp, ca_file=dovecot.ca_file)
    return Establishment(tmp_path, [], extra=box)


@pytest.fixture
def pat() -> str:
    """An address whose mailbox lies on the same Dovecot."""
    return f"pat-{uuid4().hex[:8]}@members.example.org"


@pytest.fixture
def send(postfix: Postfix) -> Callable[[bytes, str, str], None]:
    """Hands a mail to Postfix as the sender's own server would."""

    def deliver(mail: bytes, sender: str, to: str) -> None:
        with closing(smtplib.SMTP("127.0.0.1", postfix.smtp, timeout=20)) as link:
            link.sendmail(sender, [to], mail)

    return deliver


def _complaint(sender: str, to: str) -> bytes:
    return letters.mail(
        "Complaint", "Nobody has answered me since May.\n\nPat Lee\n", f"Pat Lee <{sender}>", to
    )


def _inbox(dovecot: Dovecot, address: str, folder: str = "INBOX") -> list[EmailMessage]:
    return [
        message_from_bytes(mail.content, _class=EmailMessage, policy=policy.default)
        for mail in dovecot.contents(address, folder)
    ]


def _letter(body: Establishment, template: Template) -> OutboxLetter:
    return next(letter for letter in body.letters() if letter.template is template)


def _case(body: Establishment) -> Case:
    (case,) = body.cases()
    return case


def _served(running: RunningDaemon, dovecot: Dovecot, address: str, mails: int) -> None:
    running.until(lambda: len(_inbox(dovecot, address)) >= mails, f"{mails} mails in {address}")


def test_a_complaint_its_acknowledgement_and_the_answer_to_it(
    body: Establishment, dovecot: Dovecot, user: str, pat: str, send: Callable[[bytes, str, str], None]
) -> None:
    """From Pat's mail program to Pat's mailbox and back, over real servers."""
    body.settings()
    with daemon(body.folder) as running:
        running.sees("mailbox_taken_on")
        send(_complaint(pat, user), pat, user)
        _served(running, dovecot, pat, 1)
        acknowledgement = _letter(body, Template.ACKNOWLEDGEMENT)
        send(reply(acknowledgement, "It was in May.\n\nPat", f"Pat Lee <{pat}>"), pat, user)
        running.sees("admitted", outcome="joined")
        running.until(lambda: bool(running.logged("attempted", template="handler_notice")), "staff are told")
        assert 0 == running.stop()

    (received,) = _inbox(dovecot, pat)
    reference = str(_case(body).reference)
    assert acknowledgement.message_id == received["Message-ID"]
    assert reference in received["Subject"]
    assert "auto-replied" == received["Auto-Submitted"]
    assert f"<{user}>" == received["Return-Path"], "bounces come back to the mailbox (R11)"
    assert {"opened": 1, "joined": 1} == body.outcomes()
    assert ["respond"] == owed(_case(body))
    sent = {str(message["Message-ID"]) for message in _inbox(dovecot, user, "Sent")}
    assert acknowledgement.message_id in sent


def test_a_letter_to_a_dead_mailbox_comes_back_and_its_report_finds_the_case(
    body: Establishment, dovecot: Dovecot, user: str, send: Callable[[bytes, str, str], None]
) -> None:
    """Postfix takes the letter, cannot deliver it, and reports; the duty is owed again."""
    dead = f"unknown-{uuid4().hex[:8]}@members.example.org"
    _serve_a_complaint_from(dead, body, user, send)

    reported = [entry.reference for entry in body.entries() if entry.outcome.value == "bounce"]
    assert [_case(body).reference] == reported
    _the_duty_is_owed_and_staff_know(body)


def test_a_letter_to_a_dead_domain_is_refused_at_once(
    body: Establishment, user: str, send: Callable[[bytes, str, str], None]
) -> None:
    """Here no report comes: Postfix says so while we are talking to it."""
    dead = f"pat-{uuid4().hex[:8]}@nowhere.example.org"
    _serve_a_complaint_from(dead, body, user, send)

    assert {"opened": 1} == body.outcomes()
    _the_duty_is_owed_and_staff_know(body)


def _serve_a_complaint_from(
    dead: str, body: Establishment, user: str, send: Callable[[bytes, str, str], None]
) -> None:
    body.settings()
    with daemon(body.folder) as running:
        running.sees("mailbox_taken_on")
        send(_complaint(dead, user), dead, user)
        running.until(
            lambda: len(running.logged("attempted", template="delivery_task", verdict="accepted")) == 2,
            "two people have their task",
        )
        assert 0 == running.stop()


def _the_duty_is_owed_and_staff_know(body: Establishment) -> None:
    assert LetterState.FAILED is _letter(body, Template.ACKNOWLEDGEMENT).state
    assert ["acknowledge", "respond"] == owed(_case(body))
    tasks = [letter for letter in body.letters() if letter.template is Template.DELIVERY_TASK]
    assert ["nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"] == [task.recipient for task in tasks]

