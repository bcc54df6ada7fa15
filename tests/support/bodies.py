"""Two organisations and one request for every letter there is, as their desks would ask for them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from mailbot.domain.calendar import WorkingCalendar
from mailbot.domain.duration import Duration, Unit
from mailbot.domain.letter import LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.mail import Address
from mailbot.domain.person import Directory, Person
from mailbot.domain.procedure import Anonymous, Dress, Office, Procedure, StageRule
from mailbot.domain.reference import Reference
from mailbot.domain.terms import Windows
from mailbot.wiring.sample_weeks import digest_facts
from tests.support.answer_letters import answer_found
from tests.support.command_letters import COMMAND_LETTERS, WITHOUT_CASE, of_commands
from tests.support.contact_letters import CONTACT_LETTERS, on_contact
from tests.support.course_letters import COURSE_LETTERS, PARTY, for_the_party, in_course
from tests.support.end_letters import (
    DUE,
    END_LETTERS,
    OVERDUE,
    at_the_end,
    for_a_person,
    on_the_case,
    reminder,
)
from tests.support.postal_letters import by_post

LONDON = ZoneInfo("Europe/London")
TEMPLATES = Path(__file__).parents[2] / "templates"
KEY = b"a key that only the tests know...."
NOW = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)

MAILBOXES = {"ihm": "education@ihm.org.uk", "imi": "complaints@imi.example"}
PAT = Address("Pat Lee", "pat.lee@example.org")

SAM = Person(
    "sam",
    "Sam Okoro",
    ("sam@{}",),
    frozenset({"triage", "manager", "duty_handler"}),
    "Complaints Officer",
    "020 7946 0101",
    "alex",
)
ALEX = Person("alex", "Alex Reid", ("alex@{}",), frozenset({"triage"}), "Office Manager", "020 7946 0102")
WREN = Person("wren", "Wren Hall", ("wren@{}",), frozenset({"whistleblowing_officer"}), "Officer")
ADA = Person("ada", "Ada Moss", ("ada@{}",), frozenset({"administrator"}), "Systems")
OFFERS = (
    ("#accept", "to take it, having no part in the matter"),
    ("#decline conflict ", "if you have a part in it"),
)
NO_CASE = frozenset({Template.ALERT, Template.REMINDER}) | WITHOUT_CASE
STAFF = (SAM, ALEX, WREN, ADA)

COMPLAINANT_LETTERS = (
    Template.ACKNOWLEDGEMENT,
    Template.APPEAL_ACKNOWLEDGEMENT,
    Template.ANONYMOUS_REFUSAL,
    Template.ANONYMOUS_REVIEW,
    Template.IDENTITY_QUESTION,
    Template.RECEIPT,
    Template.FEEDBACK_THANKS,
    *COURSE_LETTERS,
    *END_LETTERS,
)


def _office(name: str, domain: str, dress: Dress, stages: int, *, scope: bool) -> Office:
    people = tuple(replace(person, addresses=(person.address.format(domain),)) for person in STAFF)
    calendar = WorkingCalendar(LONDON, frozenset(), date(2028, 12, 31))
    tiers = tuple(StageRule(tier, f"Stage {tier}", (("", "manager"),)) for tier in range(1, stages + 1))
    procedure = Procedure(
        organisation=name,
        version="test",
        reference_prefix=name.upper(),
        zone=LONDON,
        division="england-and-wales",
        markings=(),
        clocks=(),
        stages=tiers,
        anonymous=Anonymous.REFUSE_WITHOUT_EVIDENCE if scope else Anonymous.REFUSE,
        names_handler=scope,
        intake_state="INITIAL_REVIEW" if scope else "OPEN",
        appeal_state="APPEAL_HANDOFF" if scope else "OPEN",
        thank_feedback=not scope,
        appeal_copies=(),
        complaint_copies=(),
        form_link="https://imi.example/complaints-form" if scope else "",
        asks_evidence=scope,
        routes=(("whistleblowing", "whistleblowing@imi.example"),) if scope else (),
        windows=Windows(Duration(21, Unit.DAYS)),
    )
    return Office(procedure, Directory(people, frozenset({domain})), calendar, calendar, dress)


IHM = _office(
    "ihm",
    "ihm.org.uk",
    Dress(
        "Institute of Healthcare Management",
        "IHM",
        "IHM Complaints",
        "18-21 Morley Street, London SE1 7QZ",
        "020 7946 0100",
        "https://ihm.org.uk/complaints",
        "We use what you tell us only to deal with your mail.",
        "#1d4f7c",
    ),
    3,
    scope=False,
)
IMI = _office(
    "imi",
    "imi.example",
    Dress(
        "Institute of the Motor Industry",
        "IMI",
        "IMI Complaints",
        "",
        "020 7946 0200",
        "https://imi.example/complaints",
        "How we use personal data: https://imi.example/privacy",
        "#f2b705",
    ),
    1,
    scope=True,
)
OFFICES = {"ihm": IHM, "imi": IMI}


def request(organisation: str, template: Template) -> LetterRequest:
    """A letter as the desk would ask for it."""
    outside = template in COMPLAINANT_LETTERS or template in CONTACT_LETTERS
    staff = Address(SAM.name, SAM.address.format(MAILBOXES[organisation].partition("@")[2]))
    return LetterRequest(
        key=f"{template}:{reference(organisation)}:1",
        template=template,
        organisation=organisation,
        mailbox=MAILBOXES[organisation],
        to=PARTY if template is Template.OUTCOME_PARTY else PAT if outside else staff,
        facts=facts(organisation, template),
        reference=None if template in NO_CASE else Reference.parse(reference(organisation)),
        purpose=Purpose.REPLY if outside else Purpose.NOTICE,
        in_reply_to="<their-mail@example.org>" if outside else "",
        references=("<an-older-one@example.org>", "<their-mail@example.org>") if outside else (),
        automatic=outside,
        prints=printed(organisation) if template is Template.LETTER_TO_PRINT else None,
    )


def printed(organisation: str) -> LetterRequest:
    """The letter that goes with the notice that asks for one to be posted."""
    return by_post(request(organisation, Template.UPDATE))


def facts(organisation: str, template: Template) -> LetterFacts:
    """What the desk knows when it asks for this letter."""
    if template is Template.OUTCOME_PARTY:
        return for_the_party(reference(organisation))
    if template in CONTACT_LETTERS:
        return on_contact(_for_complainant(organisation), template)
    if template in END_LETTERS:
        return at_the_end(_for_complainant(organisation), template)
    if template is Template.REMINDER:
        return reminder(DUE, OVERDUE)
    if template in COURSE_LETTERS:
        return in_course(_for_complainant(organisation))
    if template in COMPLAINANT_LETTERS:
        return _for_complainant(organisation)
    if template is Template.OFFICER_NOTICE:
        return LetterFacts(
            reference=reference(organisation),
            received_at=_local(2026, 12, 3, 18, 5),
            duties=(("decide how it is taken forward", _local(2026, 12, 17, 23, 59, 59)),),
        )
    if template in {Template.TASK, Template.CONFLICT_ALERT, Template.LETTER_TO_PRINT}:
        return for_a_person(template, reference(organisation))
    if template in {Template.DELIVERY_TASK, Template.HELD_MAIL, Template.ALERT}:
        return LetterFacts(
            reference=None if template is Template.ALERT else reference(organisation),
            problem="The letter “acknowledgement” to pat.lee@example.org was refused.",
            remedy="Please reach them another way, for example by telephone or by post.",
            reasons=("550 5.1.1 No such user here",),
        )
    if template in COMMAND_LETTERS:
        return of_commands(template, reference(organisation))
    if template in {Template.ASSIGN_REQUEST, Template.APPEAL_NOTICE}:
        return on_the_case(_for_staff(organisation))
    return _noticed(organisation, template)


def _noticed(organisation: str, template: Template) -> LetterFacts:
    """What came in, or was found, as staff are told of it."""
    if template is Template.WEEKLY_DIGEST:
        return digest_facts(reference(organisation))
    if template is Template.ANSWER_FOUND:
        return answer_found(reference(organisation), names_handler=organisation == "imi")
    if template is Template.HANDLER_NOTICE:
        return replace(_for_staff(organisation), commands=OFFERS)
    return _for_staff(organisation)


def reference(organisation: str) -> str:
    return f"{organisation.upper()}-2026-0042"


def _local(*parts: int) -> datetime:
    year, month, day, hour, minute, second = (*parts, 0)[:6]
    return datetime(year, month, day, hour, minute, second, tzinfo=LONDON)


def _for_complainant(organisation: str) -> LetterFacts:
    scope = organisation == "imi"
    return LetterFacts(
        reference=reference(organisation),
        complainant_name="Pat Lee",
        subject="Complaint about my coursework marks",
        received_at=_local(2026, 12, 3, 18, 5),
        answer_by=_local(2027, 1, 11, 23, 59, 59),
        reply_by=_local(2026, 12, 17, 23, 59, 59),
        handler_name="Sam Okoro" if scope else "",
        handler_title="Complaints Officer" if scope else "",
        handler_email="sam@imi.example" if scope else "",
        handler_phone="020 7946 0101" if scope else "",
        stage=1,
        asks_evidence=scope,
        form_link="https://imi.example/complaints-form" if scope else "",
        whistleblowing_route="whistleblowing@imi.example" if scope else "",
        possible_appeal=False,
        late=False,
    )


def _for_staff(organisation: str) -> LetterFacts:
    scope = organisation == "imi"
    first = _local(2026, 12, 5, 18, 5) if scope else _local(2026, 12, 10, 23, 59, 59)
    return LetterFacts(
        reference=reference(organisation),
        complainant_name="Pat Lee",
        subject="Complaint about my coursework marks",
        received_at=_local(2026, 12, 3, 18, 5),
        handler_name="Sam Okoro",
        handler_title="Complaints Officer",
        handler_email="sam@example.org",
        handler_phone="020 7946 0101",
        stage=1,
        sender="Pat Lee <pat.lee@example.org>",
        guess="complaint",
        reasons=("SUBJECT_MARKED (Complaint about my coursework marks)", "NAMED_IN_SIGNATURE (Pat Lee)"),
        deeds=("opened the case", "promised Pat Lee the letter “acknowledgement”"),
        duties=(("acknowledge the complaint", first), ("answer in full", _local(2027, 1, 11, 23, 59, 59))),
        excerpt="My marks came six weeks late.\n\nNobody could tell me why.\nPat Lee",
        attachments=("marks.pdf (340 KB)",),
    )
