"""Which letters follow from what happened, and what each may say.

A letter to a complainant knows only what is theirs to know; what staff are told is set apart below.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.letter import LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address, IncomingMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reading import Reading
from mailbot.domain.reasons import telling
from mailbot.rules import clocks, flags, hinting, independence, reminding, suggesting

# To an owner who has not accepted yet (HAN2b, R21).
TAKE_IT = (
    "This case is yours. Please say whether you take it: reply with #accept at the very top. Taking it, you "
    "say that you have no part in the matter, and the complainant is told who you are. If you know the "
    "people or the matter yourself, reply with #decline conflict, and somebody else takes it. When you write "
    "to the complainant, reply from the mailbox and leave the reference in the subject."
)
EXCERPT = 1_500  # characters of a mail shown to staff


@dataclass(frozen=True, slots=True)
class Matter:
    """A case and the mail that is at hand."""

    office: Office
    case: Case
    mail: IncomingMail
    reading: Reading
    now: datetime


def to_complainant(matter: Matter, template: Template) -> LetterRequest | None:
    """The letter to whoever wrote; None where nobody can be written to."""
    case, to = matter.case, matter.case.complainant
    if to is None:
        return None
    handler = _handler(matter)
    return LetterRequest(
        key=f"{template}:{case.reference}:{case.stage}",
        template=template,
        organisation=case.organisation,
        mailbox=case.mailbox,
        to=Address(case.name, to.address),
        facts=_complainant_facts(matter, template, handler),
        reference=case.reference,
        purpose=Purpose.REPLY,
        in_reply_to=matter.mail.message_id,
        references=(*matter.mail.references[-20:], *filter(None, [matter.mail.message_id])),
        meets=clocks.met_by(template, names_handler=handler is not None),
        language=case.dossier.language or "en",
    )


def neutral_receipt(
    office: Office, case: Case, now: datetime, *, possible_appeal: bool
) -> LetterRequest | None:
    """The fail-safe: nobody has said what the mail is, and the promise to acknowledge is near (R8)."""
    if case.complainant is None:
        return None
    handler = office.directory.by_id(case.handler)
    local = office.procedure.zone
    due = clocks.acknowledgement_due(case.clocks)
    return LetterRequest(
        key=f"{Template.RECEIPT}:{case.reference}:{case.stage}",
        template=Template.RECEIPT,
        organisation=case.organisation,
        mailbox=case.mailbox,
        to=Address(case.name, case.complainant.address),
        facts=replace(
            handler_facts(handler),
            reference=str(case.reference),
            complainant_name=case.name,
            subject=case.subject,
            received_at=case.received_at.astimezone(local),
            possible_appeal=possible_appeal,
            late=due is not None and now > due,
        ),
        reference=case.reference,
        in_reply_to=case.thread_id,
        references=tuple(filter(None, [case.thread_id])),
        meets=clocks.met_by(Template.RECEIPT, names_handler=handler is not None),
        language=case.dossier.language or "en",
    )


def to_staff(matter: Matter, template: Template, person: Person, deeds: tuple[str, ...]) -> LetterRequest:
    """A notice of the mail at hand.  The officer's says nothing of the content: others may see the screen."""
    case = matter.case
    facts = _sealed_facts(matter) if template is Template.OFFICER_NOTICE else _staff_facts(matter, deeds)
    if template is Template.HANDLER_NOTICE and person.id == case.handler and not case.dossier.accepted:
        facts = replace(facts, remedy=TAKE_IT)
    office = matter.office
    decides = not independence.may_decide(office, case, person, office.calendar.office_day(matter.now))
    fitting = suggesting.fitting(template, case, person, decides=decides)
    facts = replace(facts, commands=(*fitting, *hinting.offers(matter.reading, case)))
    return LetterRequest(
        key=f"{template}:{case.reference}:{matter.mail.identity[:12]}:{person.id}",
        template=template,
        organisation=case.organisation,
        mailbox=case.mailbox,
        to=Address(person.name, person.address),
        facts=facts,
        reference=case.reference,
        purpose=Purpose.NOTICE,
        automatic=False,
    )


def about_fault(
    office: Office, mailbox: str, template: Template, person: Person, fault: LetterFacts
) -> LetterRequest:
    """A notice that something needs a person; `fault.reference` or its problem makes it one of a kind."""
    return LetterRequest(
        # The person before the problem, which may be long: each reader is told, not only the first.
        key=f"{template}:{fault.reference or ''}:{person.id}:{fault.problem}"[:240],
        template=template,
        organisation=office.procedure.organisation,
        mailbox=mailbox,
        to=Address(person.name, person.address),
        facts=fault,
        purpose=Purpose.NOTICE,
        automatic=False,
    )


def duties(office: Office, case: Case) -> tuple[tuple[str, datetime], ...]:
    """What is still owed on a case, in words, each with its local due time."""
    zone = office.procedure.zone
    return tuple(
        (reminding.duty(clock), clock.due_at.astimezone(zone))
        for clock in sorted(case.clocks, key=lambda clock: clock.due_at)
        if clock.running
    )


def _handler(matter: Matter) -> Person | None:
    """The handler as complainants may be told: only where the procedure promises a name (HAN1b)."""
    if not matter.office.procedure.names_handler:
        return None
    return matter.office.directory.by_id(matter.case.handler)


def handler_facts(handler: Person | None) -> LetterFacts:
    """Somebody as complainants are told of them; empty where nobody is named."""
    if handler is None:
        return LetterFacts(handler_name="", handler_title="", handler_email="", handler_phone="")
    return LetterFacts(
        handler_name=handler.name,
        handler_title=handler.title,
        handler_email=handler.address,
        handler_phone=handler.phone,
    )


def _complainant_facts(matter: Matter, template: Template, handler: Person | None) -> LetterFacts:
    office, case, zone = matter.office, matter.case, matter.office.procedure.zone
    procedure = office.procedure
    answer = clocks.answer_due(case.clocks)
    acknowledge = clocks.acknowledgement_due(case.clocks)
    identity = case.clock(clocks.IDENTITY)
    return replace(
        handler_facts(handler),
        reference=str(case.reference),
        complainant_name=case.name,
        subject=case.subject,
        received_at=case.received_at.astimezone(zone),
        answer_by=answer.astimezone(zone) if answer else None,
        reply_by=identity.due_at.astimezone(zone) if identity else None,
        stage=case.stage,
        asks_evidence=procedure.asks_evidence and not matter.reading.evidence,
        form_link=procedure.form_link,
        whistleblowing_route=procedure.route("whistleblowing"),
        possible_appeal=case.kind is CaseKind.APPEAL,
        late=acknowledge is not None
        and matter.now > acknowledge
        and template is not Template.ANONYMOUS_REFUSAL,
    )


def _staff_facts(matter: Matter, deeds: tuple[str, ...]) -> LetterFacts:
    office, case, mail, reading = matter.office, matter.case, matter.mail, matter.reading
    zone = office.procedure.zone
    return replace(
        handler_facts(office.directory.by_id(case.handler)),
        reference=str(case.reference),
        complainant_name=case.name,
        subject=mail.subject,
        received_at=case.received_at.astimezone(zone),
        stage=case.stage,
        sender=_who(matter),
        guess=reading.kind.kind.value,
        reasons=tuple(telling(map(str, reading.because))),
        deeds=deeds,
        duties=duties(office, case),
        excerpt=(reading.new_text or mail.text).strip()[:EXCERPT],
        attachments=tuple(attachment.with_size for attachment in mail.attachments),
        adjustments=flags.adjustments(case),
        flags=(*([flags.DANGER] if hinting.in_danger(reading) else []), *flags.of_case(office, case)),
    )


def _sealed_facts(matter: Matter) -> LetterFacts:
    zone = matter.office.procedure.zone
    review = matter.case.clock("review")
    duties = (("decide how it is taken forward", review.due_at.astimezone(zone)),) if review else ()
    return LetterFacts(
        reference=str(matter.case.reference),
        received_at=matter.case.received_at.astimezone(zone),
        duties=duties,
    )


def _who(matter: Matter) -> str:
    case, sender = matter.case, matter.mail.sender
    if case.state in {State.ANON_HELD, State.ANON_REVIEW}:
        return "somebody who gave no name"
    address = case.complainant or sender
    if address is None:
        return "nobody that can be answered"
    return f"{case.name or address.name} <{address.address}>".strip()
