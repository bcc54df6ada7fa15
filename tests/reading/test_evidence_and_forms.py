"""What counts as evidence (R17), and web-form notifications by their fields."""

import pytest

from mailbot.domain.reading import Kind, Verdict
from mailbot.reading.evidence import is_evidence
from mailbot.reading.forms import read_form
from tests.support.mails import BOXES, attachment, judge, mail

FORMS = BOXES["forms"]
SENDER = "Website <forms@web.example>"


@pytest.mark.parametrize(
    ("part", "counts"),
    [
        (attachment("invoice.pdf"), True),
        (attachment("photo.jpg"), True),
        (attachment("screenshot.png", head=b"\x89PNG\r\n"), True),
        (attachment("voicemail.m4a", head=b"\x00\x00\x00 ftypM4A "), True),
        (attachment("video.mp4", head=b"\x00\x00\x00 ftypisom"), True),
        (attachment("emails.docx", head=b"PK\x03\x04"), True),
        (attachment("chat.txt", head=b"12/05"), True),
        (attachment("scan", head=b"%PDF-1.4"), True),
        (attachment("photos.zip", head=b"PK\x03\x04"), True),
        (attachment("mail.eml", content_type="message/rfc822"), True),
        (attachment("IMG_1.HEIC", head=b"\x00\x00\x00\x18ftypheic"), True),
        (attachment("logo.png"), False),
        (attachment("image001.png", size=4_000, inline=True), False),
        (attachment("image002.jpg", size=5_000), False),
        (attachment("pat.vcf", content_type="text/vcard", head=b"BEGIN:VCARD"), False),
        (attachment("smime.p7s", content_type="application/pkcs7-signature"), False),
        (attachment("letter of authority.pdf"), False),
        (attachment("Letter_of_Authority.pdf"), False),
        (attachment("signature.jpg"), False),
        (attachment("invite.ics", content_type="text/calendar"), False),
        (attachment("dot.gif", size=43, head=b"GIF89a"), False),
        (attachment("empty.pdf", size=0), False),
        (attachment("setup.exe", head=b"MZ"), False),
        (attachment("image001.jpg", size=250_000, inline=True), True),
    ],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_documents_pictures_and_recordings_count(part: object, counts: bool) -> None:
    """Logos, cards, signatures and letters of authority prove nothing."""
    assert counts is is_evidence(part)  # type: ignore[arg-type]  # the table holds two types


def test_records_pasted_into_the_text_count_and_a_link_does_not() -> None:
    """A chat with its times is a record; nobody has opened a link."""
    chat = (
        "Complaint.\n12/05/2026, 09:10 - Boss: sign it off\n"
        "12/05/2026, 09:12 - Me: it is not done\n12/05/2026, 09:15 - Boss: sign it"
    )

    assert ("records pasted in the text",) == judge(mail(chat)).evidence
    assert () == judge(mail("See https://drive.example/photos")).evidence


def test_a_forms_fields_are_read_instead_of_its_sender() -> None:
    """The person stands behind the form (scenario 34)."""
    text = (
        "Name: Pat Lee\nEmail: pat@lee.example\nType of enquiry: Complaint\n"
        "Message: My marker is late.\nVery late.\n\nPage: /contact"
    )
    reading = judge(
        mail(text, "Website enquiry", SENDER, return_path="", headers=["Auto-Submitted: auto-generated"]),
        FORMS,
    )

    assert (Kind.COMPLAINT, True, "Pat Lee") == (
        reading.kind.kind,
        reading.kind.certain,
        reading.identity.name,
    )
    assert reading.complainant is not None
    assert ("pat@lee.example", True) == (reading.complainant.address, reading.reply.safe)
    assert "Very late." in reading.new_text


@pytest.mark.parametrize(
    ("fields", "kind", "verdict"),
    [
        (
            "Name: Pat Lee\nEmail: p@l.example\nSubject: Suggestion\nMessage: More evening courses.",
            Kind.SUGGESTION,
            Verdict.NAMED,
        ),
        (
            "Name: Pat Lee\nEmail: p@l.example\nSubject: Course dates\nMessage: When is the next one?",
            Kind.OTHER,
            Verdict.NAMED,
        ),
        (
            "Name:\nEmail: x9@l.example\nSubject: Complaint\nMessage: Rude tutor.",
            Kind.COMPLAINT,
            Verdict.ANONYMOUS,
        ),
        (
            "Name: Pat Lee\nEmail: p@l.example\nAnonymous: Yes\nSubject: Complaint\nMessage: Rude tutor.",
            Kind.COMPLAINT,
            Verdict.NAMED,
        ),
        (
            "First name: Pat\nLast name: Lee\nE-mail: p@l.example\nSubject: Complaint Appeal\nMessage: x",
            Kind.APPEAL,
            Verdict.NAMED,
        ),
        (
            "Name: Pat Lee\nEmail: p@l.example\n\nMessage:\nI want to complain about the tutor.",
            Kind.COMPLAINT,
            Verdict.NAMED,
        ),
    ],
)
def test_forms_of_every_sort(fields: str, kind: Kind, verdict: Verdict) -> None:
    """A ticked box hides a name that was given; it does not take it away (R12)."""
    reading = judge(mail(fields, "New contact form submission", SENDER), FORMS)

    assert (kind, verdict) == (reading.kind.kind, reading.identity.verdict)


def test_text_without_fields_is_no_form() -> None:
    """What the form's sender writes otherwise is ordinary mail."""
    assert read_form("Our maintenance window is on Sunday.") is None


def test_a_form_must_be_authenticated_where_we_are_told() -> None:
    """Anybody can write a form's address into From (C2.26)."""
    box = type(FORMS)(FORMS.address, "ihm", forms=FORMS.forms, authserv_ids=frozenset({"mx.ihm.example"}))
    text = "Name: Pat Lee\nEmail: pat@lee.example\nSubject: Complaint\nMessage: My marker is late."

    assert not judge(mail(text, "Form", SENDER), box).reply.safe
    assert judge(
        mail(
            text,
            "Form",
            SENDER,
            headers=["Authentication-Results: mx.ihm.example; dkim=pass header.d=web.example"],
        ),
        box,
    ).reply.safe
