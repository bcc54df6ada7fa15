"""Every letter with invented facts: `check` proves that each can be written."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailbot.adapters.letters_page import write_page
from mailbot.adapters.stationery import LetterWriter
from mailbot.adapters.translations import ENGLISH, LANGUAGES
from mailbot.domain.letter import Letter, LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.mail import Address
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.reading.command_verbs import manual
from mailbot.settings import Settings
from mailbot.wiring import parts
from mailbot.wiring.sample_weeks import digest_facts

OTHERS = tuple(sorted(LANGUAGES - {ENGLISH}))
RECEIVED = datetime(2026, 11, 27, 16, 20, tzinfo=UTC)
_NO_MAILBOX_YET = "complaints@example.org"  # of a body that no mailbox is configured for
_PAT = Address("Pat Lee", "pat.lee@example.org")
_PARTY = Address("Robin Vale", "robin.vale@example.org")  # complained of

_WORDS = {
    Template.FINAL: "You ask us to look at your marks once more. Three people have done so by now.",
    Template.SCOPE_FINAL: "You sent us the contract. It shows that the centre, and not we, set the fee.",
    Template.INFORMAL_DONE: "Your tutor has sent you the marks and told you why they were late.",
    Template.LEGAL: "You told us that the tribunal hears the matter in March.",
}
_REASONS = {
    Template.LATE_REFUSED: "Our answer told you the last day, and nothing that we know of kept you from it.",
    Template.CLOSED: "The course has passed to another body, which now answers for it.",
    Template.REOPENED: "You have sent us the letter that was missing.",
    Template.SIGNPOST: "The appeals panel looked at everything again and came to the same view.",
    Template.NOT_A_COMPLAINT: "You asked for a copy of our complaints policy, and we have sent you one.",
}

_COMMANDS = frozenset(
    {
        Template.COMMAND_DONE,
        Template.COMMAND_PREVIEW,
        Template.COMMAND_ERROR,
        Template.COMMAND_STALE,
        Template.COMMAND_REFUSED,
        Template.COMMAND_IGNORED,
        Template.COMMAND_RECEIPT,
        Template.MANUAL,
        Template.CASE_STATUS,
        Template.CASE_LIST,
    }
)
_TASKS = {
    Template.LETTER_TO_PRINT: (
        "The letter “update” to Pat Lee goes by post, since no email address is known.",
        "Open the enclosed page, put the postal address in, print it and post it.",
    ),
    Template.CONFLICT_ALERT: (
        "Alex Reid, who would hear the appeal, is named in this case.",
        "Please choose somebody who has no part in it.",
    ),
    Template.TASK: (
        "An appeal came after its last day.",
        "Please decide whether it is heard all the same, and tell the complainant.",
    ),
}


def preview_letters(settings: Settings, page: Path) -> int:
    """All samples of all organisations on one page; returns how many.  Raises LetterRefused."""
    letters = [letter for organisation, _ in settings.offices for letter in samples(settings, organisation)]
    unchecked = frozenset(name for name, office in settings.offices if not office.procedure.welsh_checked)
    write_page(page, "Every letter, with invented facts", letters, unchecked)
    return len(letters)


def samples(settings: Settings, organisation: str) -> list[Letter]:
    """One of each letter of an organisation, and of each translation that there is, checked or not."""
    stationery, asked = writer(settings), requests(settings, organisation)
    return [stationery.write(request, RECEIVED) for request in (*asked, *translated(stationery, asked))]


def translated(stationery: LetterWriter, asked: Sequence[LetterRequest]) -> Iterator[LetterRequest]:
    """The letters that there are in another language, asked for in it."""
    for language in OTHERS:
        for request in asked:
            told = replace(request, language=language)
            if stationery.language(told) == language:
                yield told


def requests(settings: Settings, organisation: str) -> list[LetterRequest]:
    """What each letter of an organisation is asked to tell."""
    office = settings.office(organisation)
    own = (box.address for box in settings.mailboxes if box.organisation == organisation)
    mailbox = next(own, _NO_MAILBOX_YET)
    return [_request(office, mailbox, template) for template in Template]


def writer(settings: Settings, *, shipped: bool = False) -> LetterWriter:
    """Of the templates in force, or of those that came with mailbot alone; what it writes is never sent."""
    folders = parts.templates(settings)
    folders = folders[-1:] if shipped else folders
    return LetterWriter(folders, dict(settings.offices), b"samples", unchecked=True)


def _request(office: Office, mailbox: str, template: Template) -> LetterRequest:
    reference = Reference(office.procedure.reference_prefix, RECEIVED.year, 42)
    facts = _at_its_end(_in_course(_facts(office, reference), office, template), office, template)
    weekly = template is Template.WEEKLY_DIGEST
    return LetterRequest(
        key=f"sample:{template}",
        template=template,
        organisation=office.procedure.organisation,
        mailbox=mailbox,
        to=_PARTY if template is Template.OUTCOME_PARTY else _PAT,
        facts=digest_facts(str(reference)) if weekly else facts,
        reference=None if weekly else reference,
        purpose=Purpose.REPLY,
        prints=_printed(office, mailbox) if template is Template.LETTER_TO_PRINT else None,
    )


def _printed(office: Office, mailbox: str) -> LetterRequest:
    """A letter to somebody of whom no email address is known."""
    return replace(_request(office, mailbox, Template.UPDATE), to=Address(_PAT.name, ""))


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
        attachments=("marks.pdf (340 KB)",),
        problem="The letter could not be delivered.",
        remedy="Please telephone.",
        commands=(("#accept", "to take it, having no part in the matter"),),
    )


def _in_course(known: LetterFacts, office: Office, template: Template) -> LetterFacts:
    """What was said and decided since the complaint, in the procedure's own words where it has any."""
    procedure = office.procedure
    local = RECEIVED.astimezone(procedure.zone)
    for_now = template is Template.EXHAUST
    exclusion = next((one for one in procedure.exclusions if one.come_back is for_now), None)
    policies, signposts = procedure.policies, procedure.signposts
    return replace(
        known,
        possible_appeal=template is Template.RECEIPT,
        stage_title=procedure.stages[-1 if template is Template.ESCALATED else 0].title,
        heard_by="Alex Reid, Head of Services",
        words="We read the notes of everybody who marked your work.\n\nYour marks left us eleven weeks late.",
        reason="Two people who know what happened are away until Monday.\nWe want to hear them first.",
        old_date=local + timedelta(days=35),
        new_date=local + timedelta(days=49),
        verdict="partly upheld",
        remedy_words="We will mark your work again and send you the result.",
        actions=("A second marker reads your work, by Friday 15 January 2027.",),
        appeal_by=(local + timedelta(days=59)).date(),
        appeal_days=str(procedure.windows.appeal),
        final=False,
        head_title=next((head.title for head in procedure.heads if not head.final), ""),
        exclusion=exclusion.title if exclusion else "The people it is about have not been asked yet.",
        come_back_by=(local + timedelta(days=150)).date(),
        policy_title=policies[0].title if policies else "Appeals Policy",
        policy_address=policies[0].address if policies else "appeals@example.org",
        other_name="Jo Ash",
        other_address="j…@e….org",
        signposts=tuple((one.name, one.address) for one in signposts[:2])
        or (("The Example Ombudsman", "https://ombudsman.example"),),
    )


def _at_its_end(known: LetterFacts, office: Office, template: Template) -> LetterFacts:
    """What is said as a case ends or goes on, and what staff are reminded of."""
    year, prefix = RECEIVED.year, office.procedure.reference_prefix
    local = RECEIVED.astimezone(office.procedure.zone)
    told = replace(
        known,
        words=_WORDS.get(template, known.words),
        reason=_REASONS.get(template, known.reason),
        other_reference=f"{prefix}-{year}-0041",
        items=(
            (f"{prefix}-{year}-0039", "answer in full", local - timedelta(days=1), "overdue by a day"),
            (f"{prefix}-{year}-0042", "acknowledge the appeal", local + timedelta(days=2), "70 % is gone"),
        ),
    )
    if template in _TASKS:
        problem, remedy = _TASKS[template]
        told = replace(told, problem=problem, remedy=remedy)
    told = _of_commands(told, template, local)
    late = template in {Template.LATE_APPEAL, Template.LATE_ADMITTED, Template.LATE_REFUSED}
    return replace(told, appeal_by=(local - timedelta(days=4)).date()) if late else told


def _of_commands(known: LetterFacts, template: Template, local: datetime) -> LetterFacts:
    """What staff are told of commands that they sent by mail."""
    if template not in _COMMANDS:
        return known
    stale, refused = template is Template.COMMAND_STALE, template is Template.COMMAND_REFUSED
    return replace(
        known,
        reason="It cannot be undone once it is done.",
        effects=("#close It is over.",) if stale else ("closes the case, and tells the complainant why",),
        leaving=("“closed” to pat.lee@example.org",),
        standing="Complaint, open, stage 1, with Sam Rivers.",
        draft="To: pat.lee@example.org\nSubject: Your complaint\n\nDear Pat Lee,\n\nIt is closed.",
        code="K7MX-2QPR",
        valid_until=local + timedelta(hours=72),
        faults=(("#clos", "there is no command #clos.", "Did you mean #close? #help tells all of them."),),
        page=manual(frozenset({"triage"})),
        listing="Open cases",
        cases=tuple(
            (reference, "P. L.", "open, stage 1", "Sam Rivers", due, "overdue" if due < local else "")
            for reference, _, due, _ in known.items or ()
        ),
        problem="you do not own this case." if refused else known.problem,
        remedy="Ask whoever triages to assign it to you." if refused else "",
    )
