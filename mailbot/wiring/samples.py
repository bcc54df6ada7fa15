"""Every letter with invented facts: `check` proves that each can be written."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailbot.adapters.letters_page import write_page
from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.letter import Letter, LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.mail import Address
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.settings import Settings
from mailbot.wiring import parts

RECEIVED = datetime(2026, 11, 27, 16, 20, tzinfo=UTC)


def write_samples(settings: Settings, organisation: str) -> int:
    """Write one of each; returns how many.  Raises LetterRefused for the first that cannot be written."""
    return len(samples(settings, organisation))


def preview_letters(settings: Settings, page: Path) -> int:
    """All samples of all organisations on one page; returns how many.  Raises LetterRefused."""
    letters = [letter for organisation, _ in settings.offices for letter in samples(settings, organisation)]
    write_page(page, "Every letter, with invented facts", letters)
    return len(letters)


def samples(settings: Settings, organisation: str) -> list[Letter]:
    """One of each letter of an organisation."""
    office = settings.office(organisation)
    box = next(box for box in settings.mailboxes if box.organisation == organisation)
    writer = LetterWriter(parts.templates(settings), dict(settings.offices), b"samples")
    return [writer.write(_request(office, box.address, template), RECEIVED) for template in Template]


def _request(office: Office, mailbox: str, template: Template) -> LetterRequest:
    reference = Reference(office.procedure.reference_prefix, RECEIVED.year, 42)
    return LetterRequest(
        key=f"sample:{template}",
        template=template,
        organisation=office.procedure.organisation,
        mailbox=mailbox,
        to=Address("Pat Lee", "pat.lee@example.org"),
        facts=_facts(office, reference),
        reference=reference,
        purpose=Purpose.REPLY,
    )


def _facts(office: Office, reference: Reference) -> LetterFacts:
    procedure = office.procedure
    local = RECEIVED.astimezone(procedure.zone)
    return LetterFacts(
        reference=str(reference),
        complainant_name="Pat Lee",
        subject="Complaint about late marking",
        received_at=local,
        acknowledge_by=local + timedelta(days=7),
        answer_by=local + timedelta(days=35),
        reply_by=local + timedelta(days=14),
        handler_name="Sam Rivers",
        handler_title="Complaints officer",
        handler_email="sam.rivers@example.org",
        handler_phone="020 7946 0123",
        stage=1,
        asks_evidence=procedure.asks_evidence,
        form_link=procedure.form_link,
        whistleblowing_route=procedure.route("whistleblowing"),
        possible_appeal=True,
        late=False,
        sender="Pat Lee <pat.lee@example.org>",
        guess="complaint",
        reasons=("SUBJECT_MARKED (complaint)",),
        deeds=("sent the letter “acknowledgement” to pat.lee@example.org",),
        duties=(("answer in full", local + timedelta(days=35)),),
        excerpt="My work was marked eleven weeks late.",
        attachments=("marks.pdf",),
        problem="The letter could not be delivered.",
        remedy="Please telephone.",
    )
