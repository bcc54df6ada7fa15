"""What staff are told of the commands they sent by mail.  All of it is for them alone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.domain.case import Case
from mailbot.domain.errors import Problem
from mailbot.domain.letter import LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.mail import Address, IncomingMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import reminding

_THREAD = 20  # newest ids of the thread that the answer names
_UNTHREADED = frozenset({Template.COMMAND_IGNORED})  # the mail may be a stranger's: nothing of it is repeated

UNKNOWN_CASE = "UNKNOWN_CASE"  # why something was refused of which they may not know
NO_LONGER_YOURS = "From here on the case is no longer yours to see."
UNUSED = "The words below your commands were kept with your mail. They were sent to nobody."
ATTACHED = "The files in your mail were kept with it. They go to nobody: letters carry none as yet."
LATE_COMMAND = "It holds a command below other words. Commands count only at the very top of a mail."
WHY_PREVIEW = {
    "NO_TOKEN": "Your mail does not answer a notice of this case that went to you.",
    "NOT_AUTHENTICATED": "Our mail server could not prove that the mail came from you.",
    "CANNOT_BE_UNDONE": "It cannot be undone once it is done.",
}
# Lines of every notice (templates/common/staff.txt.j2) that nobody writes to a complainant.
_HEADINGS = frozenset({"What mailbot did", "What they wrote", "Write at the very top of a reply"})
_RESEND = "Reply to the notice with the commands once more, to the mailbox alone."


@dataclass(frozen=True, slots=True)
class Writer:
    """Who is answered, at their registered address, whatever address the mail gives."""

    office: Office
    person: Person
    mail: IncomingMail
    mailbox: str  # the answer goes out from this address
    case: Case | None  # None where it is about none, or they may not know of it
    now: datetime

    @property
    def day(self) -> str:
        """The office day, by which some letters go out once."""
        return self.office.calendar.office_day(self.now).isoformat()


def answer(writer: Writer, template: Template, facts: LetterFacts, once: str = "") -> LetterRequest:
    """The letter; `once` is what there is one of its kind for, by default the mail answered."""
    case, mail = writer.case, writer.mail
    about = str(case.reference) if case else ""
    threaded = template not in _UNTHREADED
    return LetterRequest(
        key=f"{template}:{about}:{writer.person.id}:{once or mail.identity[:24]}",
        template=template,
        organisation=writer.office.procedure.organisation,
        mailbox=writer.mailbox,
        to=Address(writer.person.name, writer.person.address),
        facts=replace(facts, reference=about) if about else facts,
        reference=case.reference if case else None,
        purpose=Purpose.REPLY,
        in_reply_to=mail.message_id if threaded else "",
        references=(*mail.references[-_THREAD:], *filter(None, [mail.message_id])) if threaded else (),
        automatic=False,
    )


def about_case(office: Office, case: Case) -> LetterFacts:
    """Where a case stands and what is due."""
    handler = office.directory.by_id(case.handler)
    stage = f", stage {case.stage}" if case.stage else ""
    with_whom = f"with {handler.name}" if handler else "with nobody yet"
    state = case.state.replace("_", " ").lower()
    return LetterFacts(
        reference=str(case.reference),
        standing=f"{case.kind.value.capitalize()}, {state}{stage}, {with_whom}.",
        duties=_owed(office, case),
    )


def leaving(letters: Iterable[LetterRequest]) -> tuple[str, ...]:
    """The letters that follow, each with its reader."""
    return tuple(f"“{one.template.replace('_', ' ')}” to {one.to.address}" for one in letters)


def _owed(office: Office, case: Case) -> tuple[tuple[str, datetime], ...]:
    """All that is not done yet, first what is due first; what begins with a letter says so."""
    zone = office.procedure.zone
    open_ones = (clock for clock in case.clocks if not clock.stopped and clock.met_at is None)
    return tuple(
        (
            f"{reminding.duty(clock)}{' (once the letter has arrived)' if clock.awaits else ''}",
            clock.due_at.astimezone(zone),
        )
        for clock in sorted(open_ones, key=lambda one: one.due_at)
    )


def shared(line: str) -> Problem:
    """The complainant, or the other party, has the mail too."""
    what = "this mail also went to somebody outside who belongs to the case, and they can read it."
    return Problem(line, what, _RESEND)


def repeats_a_notice(text: str, person: Person) -> bool:
    """Whether a text that is to be a letter holds a notice of ours, of which nobody outside may know."""
    lines = {" ".join(line.split()) for line in text.split("\n")}
    return f"Hello {person.name}," in lines or not lines.isdisjoint(_HEADINGS)


def notice_below(line: str) -> Problem:
    """The mail program quoted the notice as if the writer had written it."""
    what = "the words below seem to hold the notice that you answered, which is for nobody outside."
    return Problem(line, what, "Delete what your mail program has quoted, and send it once more.")


def code_alone(line: str) -> Problem:
    return Problem(line, "#confirm stands with other commands.", "Send it alone.")


def code_unknown(line: str) -> Problem:
    remedy = "Copy it from the preview that you got, or send the commands once more."
    return Problem(line, "there is no such code for you.", remedy)


def code_used(line: str) -> Problem:
    return Problem(line, "the code was used before.", "Send the commands once more, if they are still meant.")


def code_expired(line: str) -> Problem:
    return Problem(line, "the code was good for 72 hours, and they are over.", "Send the commands once more.")


def two_cases(line: str, answered: object, named: object) -> Problem:
    what = f"the mail answers a notice of {answered}, and its subject names {named}."
    return Problem(line, what, "Reply to a notice of the case you mean, and leave its subject as it is.")
