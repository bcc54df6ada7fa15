"""Promises that hold for any mail whatever."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.domain.reading import Reading
from tests.support.mails import BOXES, judge, mail

PIECES = (
    "complaint appeal not how I wish to Regards Pat Lee anonymous on behalf of my client : > -- \n From: "
    "Sent: To: Subject: #log unsubscribe On Mon 4 May wrote: <p@l.example> IHM-2026-0042 é \u200b "
    "12/05/2026 ? ! , member number 445566 \x00 \ud800 []( *"
)
WORDS = st.sampled_from(PIECES.split(" "))
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))
SENDERS = st.sampled_from(
    [
        "Pat Lee <pat@lee.example>",
        "",
        "A <a@b.example>, B <b@c.example>",
        "sam@ihm.example",
        "forms@web.example",
        "MAILER-DAEMON@x.example",
    ]
)


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS, SENDERS, st.sampled_from(sorted(BOXES)), TEXTS)
def test_any_mail_is_understood_with_reasons(
    text: str, subject: str, sender: str, box: str, header: str
) -> None:
    """No mail may stop the office, and every conclusion can be explained."""
    reading = judge(
        mail(
            text,
            subject,
            sender,
            box=BOXES[box],
            headers=[f"X-Any: {header}", f"List-Id: {header}"] if header else [],
        ),
        BOXES[box],
    )

    _explained(reading)


def _explained(reading: Reading) -> None:
    for because in reading.because:
        assert re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", because.reason), because
        assert len(because.words) <= 80
        assert "\n" not in because.words
    assert reading.kind.because
    assert reading.identity.because
    assert reading.reply.safe is not bool(reading.reply.because)


def test_the_first_reason_says_what_decided() -> None:
    """The record shows it first."""
    assert "SUBJECT_MARKED" == judge(mail("My marker is late.")).kind.because[0].reason
