"""Letters in the course of a case: what each may say, and which duties its delivery meets."""

from dataclasses import replace
from datetime import date, datetime

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.event import LetterWithheld
from mailbot.domain.letter import Enclosure, LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, flags, independence, letter_form, posting, quiet, suggesting
from mailbot.rules.draft import Draft
from mailbot.rules.letters import duties, handler_facts

NOTHING: frozenset[str] = frozenset()
BY_MACHINE = frozenset({Template.UPDATE_AUTO, Template.IDENTITY_REMINDER, Template.ADDRESS_QUESTION})


def key_of(draft: Draft, template: Template) -> str:
    """What a letter is for: one of its kind for each thing that happens to the case.

    Of acknowledgements there is one a stage, ever (R1).
    """
    case = draft.case
    if template in clocks.ACKNOWLEDGING:
        return f"{template}:{case.reference}:{case.stage}"
    return f"{template}:{case.reference}:{case.stage}:{case.version + len(draft.events)}"


def to_complainant(
    draft: Draft,
    template: Template,
    facts: LetterFacts,
    meets: frozenset[str] = NOTHING,
    enclosures: tuple[Enclosure, ...] = (),
) -> str:
    """Write to the complainant; returns the letter's key.

    Whoever has no address gets it by post: whoever must act is sent it as a page to print, and the duties
    run until it is recorded that it was posted.
    """
    case, key = draft.case, key_of(draft, template)
    by_itself = template in BY_MACHINE or template in clocks.ACKNOWLEDGING
    if by_itself and (why := quiet.why(case)):
        withhold(draft, template, why)
        return key
    letter = LetterRequest(
        key=key,
        template=template,
        organisation=case.organisation,
        mailbox=case.mailbox,
        to=Address(case.name, case.complainant.address if case.complainant else ""),
        facts=letter_form.dressed(facts),
        reference=case.reference,
        purpose=Purpose.NOTICE,
        in_reply_to=case.thread_id,
        references=tuple(filter(None, [case.thread_id])),
        meets=meets | _met_by_person(draft, template, facts),
        automatic=by_itself,
        language=case.dossier.language or "en",
        enclosures=enclosures,
    )
    if case.complainant is not None:
        draft.write(letter)
    else:
        _by_post(draft, letter)
    return key


def _met_by_person(draft: Draft, template: Template, facts: LetterFacts) -> frozenset[str]:
    promised = draft.office.procedure.names_handler
    return clocks.met_by_person(template, names_handler=promised, named=bool(facts.handler_name))


def withhold(draft: Draft, template: Template, why: str) -> None:
    """A letter that may not leave by itself: that is noted, and where a duty waits somebody is asked to.

    `why`: as `quiet.why` tells it.
    """
    draft.note(LetterWithheld(template, why))
    if quiet.is_owed(template):
        tell_owners(draft, Template.TASK, quiet.task(template, why))


def _by_post(draft: Draft, letter: LetterRequest) -> None:
    """Whoever must act gets the finished letter to print, with what to write once it was posted."""
    facts = posting.notice(draft.office, draft.case, letter)
    for person in owners(draft):
        to_staff(draft, Template.LETTER_TO_PRINT, person, facts, prints=letter)


def about(draft: Draft) -> LetterFacts:
    """What every letter on a case may say to its complainant."""
    office, case = draft.office, draft.case
    zone = office.procedure.zone
    answer = clocks.answer_due(case.clocks)
    facts = LetterFacts(
        reference=str(case.reference),
        complainant_name=case.name,
        subject=case.subject,
        received_at=case.received_at.astimezone(zone),
        stage=case.stage,
        stage_title=office.procedure.stage_title(case.stage),
        answer_by=answer.astimezone(zone) if answer else None,
        head_title=head_title(office, case),
        possible_appeal=case.kind is CaseKind.APPEAL,
    )
    handler = office.directory.by_id(case.handler)
    named = handler_facts(None if case.state.closed_circle else handler)
    return replace(
        facts,
        handler_name=named.handler_name,
        handler_title=named.handler_title,
        handler_email=named.handler_email,
        handler_phone=named.handler_phone,
    )


def head_title(office: Office, case: Case) -> str:
    head = office.procedure.head(case.dossier.head)
    return head.title if head else ""


def local_end(draft: Draft, day: date) -> datetime:
    """The last second of an office day as complainants are told it, local."""
    return draft.office.calendar.end_of(day).astimezone(draft.office.procedure.zone)


def in_words(person: Person | None) -> str:
    """Somebody as complainants are told of them; "" where nobody is named."""
    if person is None:
        return ""
    return f"{person.name}, {person.title}" if person.title else person.name


def to_staff(
    draft: Draft,
    template: Template,
    person: Person,
    facts: LetterFacts,
    prints: LetterRequest | None = None,
) -> None:
    """A notice to one of us; of a sealed case it says nothing of the content.

    `prints`: a letter that goes with it, to be posted.
    """
    case = draft.case
    known = _sealed_facts(draft) if _closed(case) else _staff_facts(draft)
    decides = not independence.may_decide(
        draft.office, case, person, draft.office.calendar.office_day(draft.now)
    )
    known = replace(known, commands=suggesting.fitting(template, case, person, decides=decides))
    told = replace(
        known, **{name: fact for name in _STAFF_FACTS if (fact := getattr(facts, name)) is not None}
    )
    draft.write(
        LetterRequest(
            key=f"{key_of(draft, template) if prints is None else f'{template}:{prints.key}'}:{person.id}",
            template=template,
            organisation=case.organisation,
            mailbox=case.mailbox,
            to=Address(person.name, person.address),
            facts=told,
            reference=case.reference,
            purpose=Purpose.NOTICE,
            automatic=False,
            enclosures=prints.enclosures if prints else (),
            prints=prints,
        )
    )


_STAFF_FACTS = (
    "problem", "remedy", "reasons", "stage_title", "heard_by", "appeal_by", "reason", "guess", "commands",
)  # fmt: skip


def _closed(case: Case) -> bool:
    return case.sealed or case.state.closed_circle


def _sealed_facts(draft: Draft) -> LetterFacts:
    """When it came, and by when the officer decides or looks again."""
    case, zone = draft.case, draft.office.procedure.zone
    due = [clock.due_at for clock in case.running(frozenset({"review", "officer_review"}))]
    return LetterFacts(
        reference=str(case.reference),
        received_at=case.received_at.astimezone(zone),
        duties=tuple(("decide how it is taken forward", at.astimezone(zone)) for at in due),
    )


def _staff_facts(draft: Draft) -> LetterFacts:
    office, case = draft.office, draft.case
    handler = office.directory.by_id(case.handler)
    who = case.complainant.address if case.complainant else "no address known"
    return LetterFacts(
        reference=str(case.reference),
        subject=case.subject,
        received_at=case.received_at.astimezone(office.procedure.zone),
        stage=case.stage,
        stage_title=office.procedure.stage_title(case.stage),
        sender=f"{case.name} <{who}>" if case.name else who,
        duties=duties(office, case),
        handler_name=handler.name if handler else "",
        adjustments=flags.adjustments(case),
        flags=flags.of_case(office, case),
    )


def owners(draft: Draft) -> tuple[Person, ...]:
    """Who must act: the officers of a sealed case, the handler, else the triage group."""
    office, case = draft.office, draft.case
    return independence.who_acts(office, case, office.calendar.office_day(draft.now))


def tell_owners(draft: Draft, template: Template, facts: LetterFacts) -> None:
    for person in owners(draft):
        to_staff(draft, template, person, facts)


def is_under_review(case: Case) -> bool:
    """While scope is reviewed, an update with a new date keeps the promise of the review (HAN4, R22)."""
    return case.state is State.INITIAL_REVIEW
