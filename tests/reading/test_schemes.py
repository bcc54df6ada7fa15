"""Offers, snares and frauds are known by their parts, and a person's own matter is never taken for one."""

import pytest

from mailbot.domain.reading import Kind
from tests.support.mails import BOXES, EDUCATION, attachment, judge, mail

SPAM = {
    "a factory": (
        "Lin <sales3@ramps-export.example>", "Car ramps",
        (
            "Dear purchasing manager, we are manufacturer of car ramps since 2004. MOQ 20 sets, free "
            "sample. Waiting for your reply."
        ),
    ),
    "an essay mill": (
        "Top Marks <hi@topmarks-writers.example>", "Deadline tonight?",
        (
            "Our writers finish any reflective essay in 24 hours, no plagiarism, from £10 a page. WhatsApp "
            "us."
        ),
    ),
    "bad reviews removed": (
        "Kev <kev@starclean.example>", "Too many complaints online?",
        (
            "Hi there, we help companies like yours to bury negative reviews. Plans from £99. Fancy a "
            "quick call?"
        ),
    ),
    "a mailbox that is full": (
        "Mail Support <desk@mail-room-upgrade.example>", "Storage",
        (
            "Dear user, your mailbox is full and will stop today. Verify your password here: "
            "https://mail-room-upgrade.example/v"
        ),
    ),
    "a borrowed name": (
        "DocuSign <sign@docs-esign-now.example>", "Document",
        "Someone shared a document with you. Review your document: https://docs-esign-now.example/1",
    ),
    "the boss": (
        "The Director <director.ihm@quickmail.example>", "quick favour",
        (
            "Are you free? I need gift cards for a client today. I'm in a meeting and can't talk, answer "
            "by mail."
        ),
    ),
    "a dead client": (
        "B. Stone <bstone@chambers.example>", "Private",
        (
            "Dear one, my late client left 8 million dollars and no heirs. I want you to be next of kin. "
            "Reply for details; it is confidential."
        ),
    ),
}  # fmt: skip
PERSONS = {
    "an offer quoted in a complaint": (
        "Ama Reid <ama@reid.example>", "Complaint about your advertisement",
        (
            "It said guaranteed pass, money back, 20% off, apply today. I applied and paid £700. There is "
            "no tutor."
        ),
        Kind.COMPLAINT,
    ),
    "a seller of certificates reported": (
        "Joel Park <joel@park.example>", "Complaint: forged certificates",
        (
            "A website sells your certificates for £80, no exams, delivered in 4 days, WhatsApp only. What "
            "will you do about it?\n\nJoel Park"
        ),
        Kind.COMPLAINT,
    ),
    "a garage that praises itself": (
        "Val Orr <val@orr-motors.example>", "Complaint about an inspection",
        (
            "We are a leading garage with 30 years experience, best prices in town. Your inspector marked "
            "us down for a poster.\n\nVal Orr"
        ),
        Kind.COMPLAINT,
    ),
    "a supplier": (
        "Rob Hay <rob@hay-print.example>", "Prices for the prospectus",
        (
            "Hi Ruth, good to see you on Monday. For 2,000 copies we charge £900 plus VAT, samples "
            "enclosed. Let me know if you are interested.\n\nRob"
        ),
        Kind.OTHER,
    ),
    "a buyer": (
        "Nell Day <nell@homes.example>", "Training for our nurses",
        (
            "Good day. We are a leading care company and are interested in your Level 3. Please send us "
            "your catalogue and best price. Waiting for your reply."
        ),
        Kind.OTHER,
    ),
    "a shop's parcel": (
        "Iris Cole <iris@chairs.example>", "Your order 81",
        (
            "Dear customer\n\nYour order 81 is ready, our courier brings the parcel on Tuesday. Track it "
            "here: https://chairs.example/81\n\nIris Cole"
        ),
        Kind.OTHER,
    ),
    "a fraud reported": (
        "Tom Vane <tom@vane.example>", "Is this job real?",
        (
            "Somebody who says he is from you offered me work from home, £200 a day, no experience, on "
            "WhatsApp. Is that you?"
        ),
        Kind.OTHER,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SPAM)
def test_what_has_the_parts_of_a_scheme_is_spam(case: str) -> None:
    """Whatever the words, a stranger who offers, lures or begs is answered by nobody."""
    sender, subject, text = SPAM[case]

    assert judge(mail(text, subject, sender)).kind.kind is Kind.SPAM


@pytest.mark.parametrize("case", PERSONS)
def test_a_person_with_a_matter_of_ours_is_no_spammer(case: str) -> None:
    """A complaint lost as spam is worse than any spam read."""
    sender, subject, text, kind = PERSONS[case]

    assert judge(mail(text, subject, sender)).kind.kind is kind


def test_a_fake_complaint_with_something_to_open_is_spam() -> None:
    """It speaks of a complaint, and nobody complains."""
    written = mail(
        (
            "A client has lodged a complaint against your company. You will be fined unless you respond "
            "within 24 hours. Open the file."
        ),
        "New complaint against your business",
        "Client Bureau <case@client-bureau.example>",
        attachments=(attachment("case-77.html"),),
    )

    assert judge(written).kind.kind is Kind.SPAM


def test_a_colleagues_short_note_is_not_weighed() -> None:
    """A payment made today is news in the office, and bait elsewhere."""
    written = mail("Paid today, £95. Remittance is in the folder: https://files.example/1", "Paid")
    ours = mail(written.text, "Paid", "Sam Hart <sam.hart@ihm.example>")

    assert judge(ours).kind.kind is Kind.STAFF_REPLY


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("Best bonus [url=http://spin.example]spin[/url] for you", Kind.SPAM),
        ("We offer SEO services for companies like yours, plans from £90. Fancy a quick call?", Kind.SPAM),
        (
            "I paid £90 for module 2 and was locked out. Your page says click here, and nothing happens.",
            Kind.COMPLAINT,
        ),
    ],
)
def test_what_a_robot_types_into_a_form_is_spam(message: str, kind: Kind) -> None:
    """The form is ours; what stands in it may be anybody's."""
    box = BOXES["forms"]
    written = mail(
        f"Type: Complaint\nName: Ray Fell\nEmail: ray@fell.example\nMessage: {message}\n",
        "Website form: Complaint",
        "Website <forms@web.example>",
        box=box,
    )

    assert judge(written, box).kind.kind is kind


def test_a_pitch_is_no_newsletter_because_it_can_be_unsubscribed_from() -> None:
    text = (
        "Hi there, did you know one bad review costs you 30 customers? Our experts delete negative "
        "reviews or your money back. Shall we jump on a quick call?\n\nMia\nUnsubscribe"
    )
    headers = ["List-Unsubscribe: <https://s.example/u>"]
    pitch = mail(text, "Reviews", "Mia <mia@starlift.example>", headers=headers)

    assert judge(pitch).kind.kind is Kind.SPAM


@pytest.mark.parametrize(
    ("headers", "text", "kind"),
    [
        ([], "I keep getting your offers. I clicked unsubscribe four times; take me off your mailing list.",
         Kind.COMPLAINT),
        (["List-Unsubscribe: <https://n.example/u>"],
         (
             "Join us for a day on complaints and candour. You are receiving this since you came before. "
             "Unsubscribe"
         ),
         Kind.LIST_OR_BULK),
    ],
)  # fmt: skip
def test_who_speaks_of_newsletters_is_not_one(headers: list[str], text: str, kind: Kind) -> None:
    """A complaint about our own mailings uses all their words."""
    subject = "Complaint about your mailings" if kind is Kind.COMPLAINT else "Complaints and candour"

    assert judge(mail(text, subject, "Ned Shaw <ned@shaw.example>", headers=headers)).kind.kind is kind


@pytest.mark.parametrize(
    ("subject", "text", "machine"),
    [
        (
            "Accepted: your offer of 3 May",
            "Dear Ms Hart\n\nWe accept: three places, four months.\n\nUna Pell",
            False,
        ),
        ("Accepted: Review @ Tue 1 Dec", "Una Pell has accepted this invitation.", True),
        ("Declined: Review", "", True),
        (
            "Automatic reply was all I got - my complaint of 3 May",
            "I wrote to you on 3 May and heard nothing.",
            False,
        ),
        ("Automatic reply to your mail", "I am out of the office until Monday.", True),
        ("Re: Your place", "I'm on leave until Monday. For anything urgent please call the office.", True),
        ("Re: Your place", "Happy to keep it, but I'm on leave from the 23rd. She is in hospital.", False),
        (
            "Re: Your place",
            "Spoke to her today. I'm on leave until the 7th, Ruth will write in my absence.",
            False,
        ),
        (
            "Re: Your place",
            "Thank you for your email. I am on leave until Monday, but I don't accept point 3.",
            False,
        ),
        ("Re: Your place", "Noted. I do not accept that a tutor's being on leave is a reason.", False),
        (
            "Out of office again",
            "Each mail to your team gets 'out of office'. Next comes a formal complaint.",
            False,
        ),
    ],
)
def test_who_speaks_of_absence_or_accepts_an_offer_is_no_machine(
    subject: str, text: str, machine: bool
) -> None:
    """Programs say who is away and what to do meanwhile, and nothing besides."""
    reading = judge(mail(text, subject, "Una Pell <una@pell.example>"))

    assert machine is (reading.kind.kind is Kind.AUTO_REPLY)


def test_nobody_may_be_somebody() -> None:
    """Who wants no name takes such an address, and is told kindly how to go on (R13)."""
    written = mail("I wish to complain about my marker.", "Complaint", "nobody@hidden.example")

    assert judge(written).reply.safe


@pytest.mark.parametrize(
    "text",
    [
        (
            "Your survey has a new response.\n\nQ1 What is it about? A complaint\nQ2 Your name: Ivy "
            "Marr\nQ3 Your email: ivy@marr.example\nQ4 In your own words: I was promised a mentor and have "
            "had none.\n\nDo not reply to this email, this mailbox is not monitored."
        ),
        (
            "A new submission was received.\n\n1. Full name\nIvy Marr\n\n2. Email "
            "address\nivy@marr.example\n\n3. What happened?\nI was promised a mentor and have had "
            "none.\n\nThis is an automated message, please do not reply."
        ),
    ],
)
def test_a_person_stands_behind_a_forms_notification(text: str) -> None:
    """The footer is the machine's, the complaint is not (R5: opened, and acknowledged by a person)."""
    written = mail(text, "New response: complaint", "Survey <noreply@surveys.example>", box=EDUCATION)
    reading = judge(written)

    assert (Kind.COMPLAINT, False) == (reading.kind.kind, reading.reply.safe)
