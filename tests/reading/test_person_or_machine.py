"""A heading alone makes no machine, and no mark hides what a person wrote; nor is a machine taken for one.

Taking a complaint for a machine's mail loses it without a word to anybody; the other way costs one look.
"""

from typing import Any

import pytest

from mailbot.domain.reading import Kind
from tests.support.mails import attachment, judge, mail

WYN = "Wyn Tarr <wyn@tarr.example>"
SAM = "Sam Hobbs <sam@ihm.example>"
ANSWERED = attachment("invite.ics", head=b"BEGIN:VCALENDAR\nMETHOD:REPLY")
GRIEVED = (
    "The kit I paid for came back to you marked undeliverable, as you had the wrong house number. I rang "
    "three times and I want to complain.\n\nWyn Tarr"
)
OWN_COPY = (
    "Copy of my reply.\n\nSam\n\nFrom: Sam Hobbs\nSent: 3 May 2026\nTo: ivy@dunn.example\n"
    "Subject: Complaint about the room\n\nDear Mrs Dunn, I am sorry that the room was cold."
)
STATEMENT = (
    "{note}\n\nSam\n\n"
    "From: Ivy Dunn <ivy@dunn.example>\nSent: 3 May 2026\nTo: Sam\nSubject: {subject}\n\n{text}"
)
COLD = "He never apologised to me and the room was filthy, whatever he says."
PLAIN = "I want to complain about the course. The tutor never apologised to me and the room was filthy."


@pytest.mark.parametrize(
    ("subject", "text", "sender", "more"),
    [
        ("Undeliverable: the kit", GRIEVED, "Mail delivery is a joke <wyn@tarr.example>", {}),
        ("Delivery failure", GRIEVED, "Wyn Tarr <mail@tarr.example>", {}),
        ("Returned mail", GRIEVED, "Wyn Tarr <postmaster@tarr.example>", {}),
        (
            "Complaint about email from 3 May",
            "What your tutor wrote to me on 3 May was rude and I want an apology.\n\nWyn Tarr",
            WYN,
            {},
        ),
        (
            "Abuse report",
            "Your assessor swore at me in class. I want to complain about him.\n\nWyn Tarr",
            WYN,
            {},
        ),
        (
            "Read: your decision",
            "I have read it. I wish to complain that the receipt I sent in May was lost.\n\nWyn Tarr",
            WYN,
            {},
        ),
        (
            "Declined: Meeting about your course",
            "I am not coming. The tutor who shouted at me is on the list. I want to complain about that.",
            WYN,
            {"attachments": (ANSWERED,)},
        ),
        (
            "Re: Automatic reply: my certificate",
            "So I get a robot again. It is four months late and this is a complaint.\n\nWyn Tarr",
            WYN,
            {},
        ),
        (
            "Automatic reply: my portfolio",
            "An automatic reply is all I ever get. My portfolio is lost. I want to complain.\n\nWyn Tarr",
            WYN,
            {},
        ),
        (
            "Office closed",
            "Thanks for your email. The office is closed until Monday and I drove there. I wish to complain.",
            WYN,
            {},
        ),
    ],
)
def test_a_person_under_a_machines_heading_is_heard(
    subject: str, text: str, sender: str, more: dict[str, Any]
) -> None:
    """Their own words tell a story in the first person, and nothing of a report is in it."""
    reading = judge(mail(text, subject, sender, return_path="wyn@tarr.example", **more))

    assert reading.kind.kind is Kind.COMPLAINT


@pytest.mark.parametrize(
    "header", ["Auto-Submitted: auto-generated", "Auto-Submitted: auto-replied", "X-Autoreply: yes"]
)
def test_a_mark_hides_no_complaint_and_a_person_answers_it(header: str) -> None:
    """Scanners and transcribers mark as a machine's what somebody wrote or said to them (R5)."""
    scanned = "Pages: 1\n\nDear Sirs, I want to complain about Marsh Motors. They lost my car.\nIvy Dunn"
    reading = judge(mail(scanned, "Scan from copier 4", "copier@library.example", headers=[header]))

    assert (Kind.COMPLAINT, False) == (reading.kind.kind, reading.reply.safe)


@pytest.mark.parametrize(
    ("subject", "text", "more"),
    [
        (
            "Read: I want my money back",
            "Your message\n\n  To: Wyn Tarr\n  Subject: RE: I want my money back\n\n was read on 4 May.",
            {},
        ),
        ("Declined: Meeting about your complaint", "Sorry, can't do Tuesday.", {"attachments": (ANSWERED,)}),
        ("Accepted: Complaint meeting", "Wyn Tarr has accepted this invitation.\n\nWhen: 5 May", {}),
        ("Automatic reply: Your complaint", "Danke, bis 9. Mai nicht da.", {}),
        ("Automatic reply: Re: my complaint", "We have your mail and someone will look at it soon.", {}),
        (
            "Your complaint",
            "Your request has been received. You wrote: I wish to complain about my marker.",
            {"headers": ["Auto-Submitted: auto-generated"]},
        ),
        (
            "Re: Your complaint",
            "Thank you for your email. We are closed from Friday and will be back on 20 May.\n\nTarr Joinery",
            {},
        ),
        (
            "Re: Your complaint",
            "Thanks for your email. I am at sea with no signal until 14 May and will answer ashore.",
            {},
        ),
        (
            "Re: Your complaint",
            "Hello, I am on jury service and cannot read email until the 20th. I will reply when I get back.",
            {},
        ),
        (
            "Re: Your complaint",
            "Thank you for emailing us. We receive a lot of emails and will get back to you within 3 days.",
            {},
        ),
        ("Re: Our decision", "I work Mondays only. Your email will be read when I am next in.\n\nWyn", {}),
        ("Your complaint", "Thank you for your email. I have retired. Please write to jo@tarr.example.", {}),
    ],
)
def test_answers_without_a_mark_are_still_a_machines(subject: str, text: str, more: dict[str, Any]) -> None:
    """Receipts that quote our heading, calendars, closed businesses, people at sea or retired."""
    assert judge(mail(text, subject, WYN, **more)).kind.kind is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Re: my complaint",
            (
                "Nothing to add, but I'm away from the 25th so please use my mobile.\n\nWyn Tarr\n\n"
                "> On 16 May 2026, Education <education@ihm.example> wrote:\n> Thank you for your complaint."
            ),
        ),
        (
            "Automatic reply: Re: my complaint",
            (
                "Ignore the automatic one, I'm on leave but I do read this. The 3rd is fine.\n\nWyn Tarr\n\n"
                "> I am out of the office until 1 June and will answer on my return."
            ),
        ),
    ],
)
def test_what_is_quoted_makes_no_absence(subject: str, text: str) -> None:
    """An absence note, or our own thanks, below the words of somebody who writes all the same."""
    assert judge(mail(text, subject, WYN)).kind.kind in {Kind.COMPLAINANT_REPLY, Kind.COMPLAINT}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Complaint from your customer",
            (
                "Hello, one of your customers left a 1-star complaint. It puts off buyers. We can remove it; "
                "you pay only on success. Want me to send the screenshot?"
            ),
        ),
        (
            "Very disappointed",
            (
                "I am very disappointed that you did not answer my proposal. Our team can double your leads "
                "for $199 a month. Shall I call you on Tuesday?"
            ),
        ),
    ],
)
def test_an_offer_in_the_tone_of_a_complaint_is_spam(subject: str, text: str) -> None:
    """Who they are, what it costs, how good it is, and that they do not know us: nothing of ours."""
    assert judge(mail(text, subject, "Ray <ray@repair-stars.example>")).kind.kind is Kind.SPAM


def test_a_parcel_is_no_mail_that_came_back() -> None:
    """The redelivery fraud speaks of delivery from an address called so."""
    fraud = "Dear customer, your parcel is on hold. Pay the redelivery fee of £2.10: http://post-fee.example/p"

    reading = judge(mail(fraud, "Your parcel could not be delivered", "Post <delivery@post-fee.example>"))

    assert reading.kind.kind is Kind.SPAM


@pytest.mark.parametrize(
    ("subject", "text", "sender"),
    [
        (
            "Remittance advice",
            "We have paid £1,200.00 into your account today for invoice 771. Any query, ring 4410.",
            "Accounts Payable <ap@norrow.example>",
        ),
        (
            "Refund of my ticket",
            (
                "Hello, I fear the 4th is out. The terms say 50% back. The same card is fine, otherwise a "
                "cheque.\n\nWyn Tarr"
            ),
            WYN,
        ),
    ],
)
def test_money_without_anything_to_press_is_no_spam(subject: str, text: str, sender: str) -> None:
    """A supplier's advice, a person's own request: no link, no file, no offer, no command."""
    assert judge(mail(text, subject, sender)).kind.kind is not Kind.SPAM


def test_a_newsletters_story_is_nobodys_complaint() -> None:
    """It quotes in the first person; its list and its headings show whose words they are."""
    story = 'THIS MONTH: Ivy paid £900. "I complained to the manager and he laughed me."\n\nALSO: Tips.'
    listed = ["List-Id: Trade <t.trade.example>", "List-Unsubscribe: <https://trade.example/u>"]

    reading = judge(
        mail(story, '"They laughed": a complaint', "Trade Month <editor@trade.example>", headers=listed)
    )

    assert reading.kind.kind is Kind.LIST_OR_BULK


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        (
            "Fwd: my statement",
            STATEMENT.format(note="For the file on 0031.", subject="my statement", text=COLD),
            Kind.STAFF_REPLY,
        ),
        ("FW: Complaint about the room", OWN_COPY, Kind.STAFF_REPLY),
        (
            "Fwd: the course",
            STATEMENT.format(note="For the file, and please log it.", subject="Complaint", text=PLAIN),
            Kind.COMPLAINT,
        ),
        (
            "FW: Complaint on the answerphone",
            'From the answerphone:\n\n"My name is Ivy Dunn. I want to complain about Marsh Motors."',
            Kind.COMPLAINT,
        ),
    ],
)
def test_a_colleagues_papers_for_a_case_are_no_new_complaint(subject: str, text: str, kind: Kind) -> None:
    """What is put to a file that there is, and one's own letter; a plain new complaint is passed on (R34)."""
    assert judge(mail(text, subject, SAM)).kind.kind is kind
