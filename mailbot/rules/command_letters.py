"""What staff are told of the commands they sent by mail.  All of it is for them alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mailbot.domain.calendar import in_words
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.errors import ActRefused, Problem
from mailbot.domain.letter import LetterFacts, LetterRequest, OutboxLetter, Purpose, Template
from mailbot.domain.mail import Address, Attachment, IncomingMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import flags, reminding
from mailbot.rules.enclosing import enclosing

_THREAD = 20  # newest ids of the thread that the answer names
_UNTHREADED = frozenset({Template.COMMAND_IGNORED})  # the mail may be a stranger's: nothing of it is repeated

UNKNOWN_CASE = "UNKNOWN_CASE"  # why something was refused of which they may not know
NO_LONGER_YOURS = "From here on the case is no longer yours to see."
# Answers to commands that were not carried out.
REFUSALS = frozenset({
    Template.COMMAND_ERROR, Template.COMMAND_REFUSED, Template.COMMAND_STALE, Template.COMMAND_PREVIEW,
})  # fmt: skip
_A_DAY = timedelta(days=1)
_MOST_QUESTIONS = 10  # a day about one case to one person
_IDENTITY = re.compile(r"[0-9a-f]{64}")
WAS_IT_THE_RESPONSE = (
    "Was that our answer to the complaint itself? Then write it as #outcome, with upheld, partly, not-upheld "
    "or resolved and the words below it: that letter says how to appeal. Until then the date stands."
)
UNUSED = "The words below your commands were kept with your mail. They were sent to nobody."
FILES_UNSENT = "The files in your mail were kept with it. They go to nobody: your commands write no letter."
FILES_CONFIRMED = (
    "The files in this mail were kept with it. They go to nobody: a letter carries the files that came with "
    "its words."
)
_PACKED = (
    " Outlook packs files into winmail.dat, which other programs cannot open: to send them, set the format "
    "of your mail to HTML and send it once more."
)
LATE_COMMAND = "It holds a command below other words. Commands count only at the very top of a mail."
WHY_PREVIEW = {
    "NO_TOKEN": "Your mail does not answer a notice of this case that went to you.",
    "NOT_AUTHENTICATED": "Our mail server could not prove that the mail came from you.",
    "CANNOT_BE_UNDONE": "It cannot be undone once it is done.",
    "LOGGED_LATE": "The day of receipt is more than five working days ago. Please look whether it is right.",
    "LOGGED_TWICE": "The same address has an open case already. Is this another matter? If it is the same, "
    "do not confirm it: write with that reference in the subject.",
}
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
        facts=_of_case(writer.office, case, facts) if case else facts,
        reference=case.reference if case else None,
        purpose=Purpose.REPLY,
        in_reply_to=mail.message_id if threaded else "",
        references=(*mail.references[-_THREAD:], *filter(None, [mail.message_id])) if threaded else (),
        automatic=False,
    )


def wrote_since() -> ActRefused:
    """Why words wait that were written before the complainant's latest mail."""
    return ActRefused(
        "WROTE_SINCE",
        "the complainant has written again since the notice that you answered.",
        "Read that mail first. If your words are right as they stand, write #send anyway.",
    )


def sent_before(when: datetime) -> ActRefused:
    """The words of one mail go out once."""
    what = f"those words were sent to the complainant on {in_words(when)}; they were not sent again."
    return ActRefused("SENT_BEFORE", what, "If they are to go once more, write them below #send.")


def asked_enough(letters: Iterable[OutboxLetter], person: Person, now: datetime) -> bool:
    """Whether so many questions went to them of late that a program may be answering."""
    recent = (
        letter
        for letter in letters
        if letter.template is Template.COMMAND_RECEIPT and letter.created_at > now - _A_DAY
    )
    return sum(letter.recipient == person.address for letter in recent) >= _MOST_QUESTIONS


def files_of(mail: str, attachments: Sequence[Attachment]) -> tuple[tuple[str, ...], str]:
    """Names of the files that would go with the words of a mail, and why none of them can."""
    try:
        return tuple(one.name for one in enclosing(mail, attachments).files), ""
    except ActRefused as error:
        return (), f"{error.what[:1].upper()}{error.what[1:]} {error.remedy}"


def once_for(key: str) -> str:
    """Identity of the mail that a letter with that key is the only one of its kind for; "" where of none."""
    identity = key.rpartition(":")[2]
    return identity if _IDENTITY.fullmatch(identity) else ""


def _of_case(office: Office, case: Case, facts: LetterFacts) -> LetterFacts:
    """With what whoever deals with the case must know first."""
    told = flags.of_case(office, case)
    return replace(facts, reference=str(case.reference), flags=told, adjustments=flags.adjustments(case))


def about_case(office: Office, case: Case, going: Sequence[LetterRequest] = ()) -> LetterFacts:
    """Where a case stands and what is due.  `going`: letters that do some of it once they have arrived."""
    handler = office.directory.by_id(case.handler)
    stage = f", stage {case.stage}" if case.stage else ""
    with_whom = f"with {handler.name}" if handler else "with nobody yet"
    state = case.state.replace("_", " ").lower()
    return LetterFacts(
        reference=str(case.reference),
        standing=f"{case.kind.value.capitalize()}, {state}{stage}, {with_whom}."
        f"{' The outcome is on its way.' if case.dossier.on_its_way else ''}",
        duties=_owed(office, case, frozenset(clock for letter in going for clock in letter.meets)),
    )


def leaving(letters: Iterable[LetterRequest]) -> tuple[str, ...]:
    """The letters that follow, each with its reader."""
    return tuple(map(_leaving, letters))


def _leaving(letter: LetterRequest) -> str:
    to = letter.to.address
    if letter.prints is not None:
        return f"“{letter.prints.template.replace('_', ' ')}” to {to}, to be printed and posted"
    return f"“{letter.template.replace('_', ' ')}” to {to}"


def _owed(office: Office, case: Case, met: frozenset[str]) -> tuple[tuple[str, datetime], ...]:
    """All that is not done yet, first what is due first; what begins or ends with a letter says so."""
    zone = office.procedure.zone
    open_ones = (clock for clock in case.clocks if not clock.stopped and clock.met_at is None)
    return tuple(
        (
            f"{reminding.duty_in(case, clock)}{_with_letter(clock, met)}",
            clock.due_at.astimezone(zone),
        )
        for clock in sorted(open_ones, key=lambda one: one.due_at)
    )


def _with_letter(clock: CaseClock, met: frozenset[str]) -> str:
    if clock.awaits:
        return " (once the letter has arrived)"
    return " (done once the letter has arrived)" if clock.name in met else ""


def files_kept(names: Sequence[str]) -> str:
    """Which files of a mail with a letter stay with us; "" where none does."""
    if not names:
        return ""
    packed = _PACKED if "winmail.dat" in {name.casefold() for name in names} else ""
    return f"Kept with your mail, and sent to nobody: {', '.join(names)}.{packed}"


def shared(line: str) -> Problem:
    """The complainant, or the other party, has the mail too."""
    what = "this mail also went to somebody outside who belongs to the case, and they can read it."
    return Problem(line, what, _RESEND)


def held_back(line: str, why: tuple[str, str]) -> Problem:
    """Something that may not leave stands among the words of a letter."""
    return Problem(line, *why)


def nothing_to_send(line: str) -> Problem:
    """#send by itself says which words are meant only where it answers our question about them."""
    what = "there are no words to send."
    remedy = (
        "Write them below #send, with an empty line between. Without words of its own #send answers only "
        "our question whether a reply of yours was for the complainant."
    )
    return Problem(line, what, remedy)


def code_alone(line: str) -> Problem:
    return Problem(line, "#confirm stands with other commands.", "Send it alone.")


def code_unknown(line: str) -> Problem:
    remedy = "Copy it from the preview that you got, or send the commands once more."
    return Problem(line, "there is no such code for you.", remedy)


def code_used(line: str) -> Problem:
    return Problem(line, "the code was used before.", "Send the commands once more, if they are still meant.")


def code_cancelled(line: str) -> Problem:
    return Problem(line, "you gave those commands up.", "Send them once more, if they are meant after all.")


def code_expired(line: str) -> Problem:
    return Problem(line, "the code was good for 72 hours, and they are over.", "Send the commands once more.")


def two_cases(line: str, answered: object, named: object) -> Problem:
    what = f"the mail answers a notice of {answered}, and its subject names {named}."
    return Problem(line, what, "Reply to a notice of the case you mean, and leave its subject as it is.")
