"""Which case a mail joins, and what a stranger who quotes a reference does not (R18)."""

from typing import Any

import pytest

from mailbot.domain.letter_id import sign, verify
from mailbot.domain.mail import ForwardedMail
from mailbot.domain.reading import Kind, Known, KnownCase, Proof, Reading
from mailbot.domain.reference import Reference
from mailbot.reading.thread import claims
from tests.support.mails import judge, mail

KEY = b"k" * 32
PREFIXES = frozenset({"IHM", "IMI"})
CASE = Reference("IHM", 2026, 42)
OTHER = Reference("IHM", 2026, 7)
PATS = KnownCase(CASE, frozenset({"pat@lee.example"}), open=True, subject="Complaint about my marker")
DECIDED = KnownCase(CASE, frozenset({"pat@lee.example"}), open=True, decided=True)
SOMEBODYS = KnownCase(CASE, frozenset({"jane@alderton.example"}), open=True)
OURS = sign(CASE, "acknowledgement.1", KEY, "ihm.example")


def _read(text: str, subject: str, known: Known, **more: Any) -> Reading:
    return judge(mail(f"{text}\n\nPat Lee", subject, **more), known=known)


def test_a_signed_id_proves_its_case_and_nothing_else_does() -> None:
    """Whoever answers our letter belongs to its case; a guessed id does not."""
    assert CASE == verify(OURS, KEY)
    assert verify(OURS, b"another key") is None
    assert verify(OURS.replace("0042", "0043"), KEY) is None
    assert verify("<not-ours@ihm.example>", KEY) is None
    assert verify("<" + "a" * 10_000 + "@x>", KEY) is None


@pytest.mark.parametrize(
    "mangled",
    [
        OURS.upper(),
        OURS.lower(),
        OURS.replace("@ihm.example", "@relay.example"),
        OURS.strip("<>"),
        f" {OURS} ",
    ],
)
def test_a_signed_id_survives_what_relays_do_to_it(mangled: str) -> None:
    """Case folded, domain rewritten, brackets lost."""
    assert CASE == verify(mangled, KEY)


def test_a_letter_name_that_would_not_read_back_is_refused() -> None:
    """A signature nobody can check is worse than none."""
    with pytest.raises(ValueError, match="does not name a letter"):
        sign(CASE, "Two words", KEY, "ihm.example")


def test_claims_gather_ids_and_references() -> None:
    """Subject first, then body, each once, dashes mangled or not."""
    claimed = claims(
        mail(
            "see IHM 2026 0007 and ihm-2026-0042; also XYZ-2026-0001",
            "Re: [IHM-2026-0042]",
            in_reply_to=("<a@b>",),
            references=("<c@d>", OURS),
        ),
        PREFIXES,
        KEY,
    )

    assert (CASE, (CASE, OTHER), frozenset({CASE})) == (
        claimed.signed,
        claimed.references,
        claimed.in_subject,
    )
    assert ("<a@b>", OURS, "<c@d>") == claimed.message_ids


def test_claims_of_a_report_name_the_letter_that_came_back() -> None:
    """A bounce finds its case by the mail it returns."""
    returned = ForwardedMail("Your complaint", None, OURS, "", None)
    bounce = mail(
        "undeliverable",
        "Undelivered Mail",
        "MAILER-DAEMON@mx.example",
        forwarded=(returned,),
        report_type="delivery-status",
    )

    assert CASE == claims(bounce, PREFIXES, KEY).signed
    assert OURS in (judge(bounce).bounce or pytest.fail("no bounce read")).letter_ids


@pytest.mark.parametrize(
    ("known", "text", "subject", "proof", "kind"),
    [
        (
            Known(by_signed_id=PATS),
            "Thank you.",
            "Re: [IHM-2026-0042] Your complaint",
            Proof.SIGNED_ID,
            Kind.COMPLAINANT_REPLY,
        ),
        (
            Known(by_signed_id=PATS),
            "Here is more.",
            "Something else",
            Proof.SIGNED_ID,
            Kind.COMPLAINANT_REPLY,
        ),
        (
            Known(by_signed_id=SOMEBODYS),
            "My mother asks me to say yes.",
            "Re: Your complaint",
            Proof.SIGNED_ID,
            Kind.COMPLAINANT_REPLY,
        ),
        (Known(by_known_id=PATS), "Any news?", "Re: Complaint", Proof.KNOWN_ID, Kind.COMPLAINANT_REPLY),
        (Known(by_reference=(PATS,)), "Any news?", "IHM-2026-0042", Proof.REFERENCE, Kind.COMPLAINANT_REPLY),
        (
            Known(by_reference=(PATS,)),
            "Here are the dates you asked for.",
            "Complaint IHM-2026-0042",
            Proof.REFERENCE,
            Kind.COMPLAINANT_REPLY,
        ),
        (Known(by_address=(PATS,)), "Any news?", "Re: my complaint", Proof.ADDRESS, Kind.COMPLAINANT_REPLY),
        (
            Known(by_address=(PATS,)),
            "I have heard nothing for weeks.",
            "Complaint about my marker",
            Proof.ADDRESS,
            Kind.COMPLAINANT_REPLY,
        ),
        (
            Known(by_address=(PATS,)),
            "Please withdraw my complaint.",
            "Withdrawal",
            Proof.ADDRESS,
            Kind.COMPLAINANT_REPLY,
        ),
        (
            Known(by_address=(PATS,)),
            "All well now, thank you for sorting it.",
            "Complaint resolved, thanks",
            Proof.ADDRESS,
            Kind.COMPLAINANT_REPLY,
        ),
        (Known(by_address=(PATS,)), "When is the dinner?", "Dinner", Proof.NONE, Kind.OTHER),
        (
            Known(by_address=(PATS,)),
            "You have charged me twice.",
            "Complaint about my invoice",
            Proof.NONE,
            Kind.COMPLAINT,
        ),
        (
            Known(by_address=(PATS, SOMEBODYS)),
            "Any news?",
            "Re: my complaint",
            Proof.NONE,
            Kind.COMPLAINANT_REPLY,
        ),
        (
            Known(by_signed_id=PATS),
            "This is about the invoice, not the marker.",
            "New complaint",
            Proof.NONE,
            Kind.COMPLAINT,
        ),
        (
            Known(by_signed_id=PATS),
            "I wish to appeal against the decision.",
            "Re: Your complaint",
            Proof.SIGNED_ID,
            Kind.APPEAL,
        ),
        (
            Known(by_reference=(PATS,)),
            "I appeal.",
            "Complaint Appeal IHM-2026-0042",
            Proof.REFERENCE,
            Kind.APPEAL,
        ),
        (
            Known(by_address=(PATS,)),
            "I do not accept the answer.",
            "Complaint Appeal",
            Proof.ADDRESS,
            Kind.APPEAL,
        ),
        (
            Known(by_signed_id=DECIDED),
            "I am still unhappy, what next?",
            "Re: Outcome",
            Proof.SIGNED_ID,
            Kind.APPEAL,
        ),
        (
            Known(by_signed_id=DECIDED),
            "Please take it to stage 2.",
            "Re: Outcome",
            Proof.SIGNED_ID,
            Kind.APPEAL,
        ),
        (
            Known(by_signed_id=DECIDED),
            "Thank you, that settles it.",
            "Re: Outcome",
            Proof.SIGNED_ID,
            Kind.COMPLAINANT_REPLY,
        ),
        (
            Known(by_signed_id=PATS),
            "How can I appeal if I disagree?",
            "Re: Your complaint",
            Proof.SIGNED_ID,
            Kind.COMPLAINANT_REPLY,
        ),
        (Known(), "I want to complain about the invoice.", "Complaint", Proof.NONE, Kind.COMPLAINT),
    ],
)
def test_a_mail_joins_the_case_it_proves(
    known: Known, text: str, subject: str, proof: Proof, kind: Kind
) -> None:
    """Strongest proof first; the sender alone only where nothing new is marked."""
    reading = _read(text, subject, known)

    assert (proof, kind) == (reading.thread.proof, reading.kind.kind)
    assert (reading.thread.reference is None) is (proof is Proof.NONE)


def test_a_stranger_who_quotes_a_reference_joins_nothing() -> None:
    """Robin must see nothing of Jane's case; staff are shown the link."""
    reading = judge(
        mail("Any update on my complaint?", "IHM-2026-0042", "Robin <robin@elsewhere.example>"),
        known=Known(by_reference=(SOMEBODYS,)),
    )

    assert (None, (CASE,)) == (reading.thread.reference, reading.thread.suggested)
    assert reading.kind.kind is not Kind.COMPLAINT or not reading.kind.certain


def test_a_strangers_own_complaint_stands_on_its_own() -> None:
    """Quoting a reference never costs anybody their complaint (C4)."""
    reading = judge(
        mail(
            "I wish to complain too, my marker was rude.\n\nRobin Ash",
            "Complaint, like IHM-2026-0042",
            "Robin Ash <robin@elsewhere.example>",
        ),
        known=Known(by_reference=(SOMEBODYS,)),
    )

    assert (Kind.COMPLAINT, True, (CASE,)) == (
        reading.kind.kind,
        reading.kind.certain,
        reading.thread.suggested,
    )


def test_staff_on_a_case_write_as_staff() -> None:
    """An answer to the complainant, copied to the mailbox, is no complaint."""
    reading = judge(
        mail(
            "Dear Pat, we are looking into it.",
            "Re: [IHM-2026-0042] Complaint",
            "Sam Hobbs <sam@ihm.example>",
        ),
        known=Known(by_known_id=PATS),
    )

    assert (Kind.STAFF_REPLY, CASE) == (reading.kind.kind, reading.thread.reference)


def test_an_automatic_answer_is_noted_on_its_case() -> None:
    """Out of office: noted, no reply, nothing reopened."""
    reading = _read("I am away.", "Automatic reply: Your complaint", Known(by_signed_id=PATS))

    assert (Kind.AUTO_REPLY, CASE) == (reading.kind.kind, reading.thread.reference)
