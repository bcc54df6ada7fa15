"""One of us wrote to the complainant directly: what that meets, and who is asked what it was (R19, E41)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mailbot.domain.case import Case
from mailbot.domain.event import ClockMet, LetterWithheld, Noted
from mailbot.domain.letter import LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address, IncomingMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, course, flags, independence, suggesting
from mailbot.rules.draft import Draft
from mailbot.rules.letters import EXCERPT, duties

ANSWERED_DIRECTLY = "ANSWERED_DIRECTLY"
# Where a person's mail may have been what somebody waits for.
_ASKED = frozenset({
    State.TRIAGE, State.INFORMAL, State.ID_REQUESTED, State.OPEN, State.INITIAL_REVIEW, State.INVESTIGATION,
    State.APPEAL_LATE, State.APPEAL_HANDOFF, State.ANON_REVIEW, State.SEALED,
})  # fmt: skip


class Doubt(StrEnum):
    """Why such a mail meets nothing."""

    NONE = ""
    NOT_PROVEN = "ANSWER_NOT_PROVEN"  # anybody may write any name into From
    NOT_REGISTERED = "ANSWER_BY_UNREGISTERED"
    NO_PART = "ANSWER_BY_SOMEBODY_KEPT_OUT"  # they may not know of the case, let alone answer it


_IN_WORDS = {
    Doubt.NOT_PROVEN: "Nothing proves that the mail is from the person it names, so it stops no clock.",
    Doubt.NOT_REGISTERED: "Its writer is not in the staff list, so it stops no clock.",
    Doubt.NO_PART: "Its writer is kept out of this case, so it stops no clock.",
}
_WAS_IT = (
    "Was that the response? If it told them the decision, record it with #sent as below. mailbot then sends "
    "them a letter that says how they can appeal, and until when. If it was not the response, you need not "
    "do anything: what is due below stays due."
)
_OTHERWISE = {
    State.TRIAGE: "Nobody has said yet what the complainant's own mail is. Please do, as below.",
    State.APPEAL_LATE: "Whether the late appeal is heard is still to be decided. Please do, as below.",
}
_NOTHING_ELSE = "You need not do anything: what is due below stays due."
_NOBODY_NAMED = "It does not say who deals with the case. The acknowledgement has to, so that is still due."


@dataclass(frozen=True, slots=True)
class DirectAnswer:
    """A mail by one of us that went to the complainant."""

    mail: IncomingMail
    mark: str  # tells it from others, the same for each copy of it
    words: str  # what it says above quotations
    doubt: Doubt
    names_handler: bool  # its words name whoever deals with the case

    @property
    def writer(self) -> str:
        """As staff are told of them."""
        sender = self.mail.sender
        if sender is None:
            return "somebody"
        return f"{sender.name} <{sender.address}>" if sender.name else sender.address


def reaches(mail: IncomingMail, addresses: frozenset[str]) -> bool:
    """Whether it went openly to one of these case-folded addresses."""
    return any(address.key in addresses for address in (*mail.to, *mail.cc))


def outsiders(case: Case) -> frozenset[str]:
    """Where the complainant reads: their address, and that of whoever acts for them by consent."""
    acts_for = case.dossier.representative
    theirs = acts_for.address.casefold() if acts_for is not None and acts_for.consent else ""
    return frozenset({case.complainant.key if case.complainant else "", theirs}) - {""}


def may_speak(office: Office, case: Case, person: Person) -> bool:
    """Whether somebody's answer is the office's: not that of a person who is kept out of the case."""
    if case.sealed or case.state.closed_circle:
        return person in independence.circle(office, case)
    return person.id not in case.dossier.barred


def found(draft: Draft, answer: DirectAnswer) -> None:
    """It acknowledges; whoever acts is asked whether it was the response, which only they can say."""
    at = min(draft.now, answer.mail.received_at)
    if answer.doubt is Doubt.NONE:
        _acknowledges(draft, answer, at)
    else:
        draft.note(Noted(answer.doubt.value, answer.mail.identity))
    if draft.case.state not in _ASKED or draft.dossier.on_its_way is not None:
        return
    for person in course.owners(draft):
        if draft.case.sealed or draft.case.state.closed_circle:
            draft.write(_sealed_notice(draft, answer, person))
        else:
            draft.write(_notice(draft, answer, person, at))


def _acknowledges(draft: Draft, answer: DirectAnswer, at: datetime) -> None:
    """Duties that had begun by then; where the name is part of the promise, only with the name (HAN1b)."""
    names: set[str] = set()
    if answer.names_handler or not draft.office.procedure.names_handler:
        names |= clocks.ACKNOWLEDGED
    if answer.names_handler:
        names.add(clocks.HANDLER_NAMED)
    begun = (clock for clock in draft.case.running(frozenset(names)) if clock.started_at <= at)
    draft.meet(frozenset(clock.name for clock in begun), ANSWERED_DIRECTLY, at)
    draft.enter(replace(draft.dossier, answered_at=max(draft.dossier.answered_at or at, at)))
    if draft.case.state is State.TRIAGE and draft.case.receipt_allowed:
        draft.case = replace(draft.case, receipt_allowed=False)
        draft.note(LetterWithheld(Template.RECEIPT, ANSWERED_DIRECTLY))


def acknowledged_directly(case: Case) -> bool:
    """Whether a person has answered since the acknowledgement became due: no robot comes after (E41)."""
    answered_at = case.dossier.answered_at
    owed = case.running(clocks.ACKNOWLEDGED)
    return answered_at is not None and any(clock.started_at <= answered_at for clock in owed)


def _notice(draft: Draft, answer: DirectAnswer, person: Person, at: datetime) -> LetterRequest:
    office, case, mail = draft.office, draft.case, answer.mail
    zone = office.procedure.zone
    owed = bool(case.running(clocks.ACKNOWLEDGED))
    unnamed = owed and answer.doubt is Doubt.NONE
    facts = LetterFacts(
        reference=str(case.reference),
        complainant_name=case.name,
        subject=mail.subject,
        received_at=at.astimezone(zone),
        stage=case.stage,
        sender=answer.writer,
        problem=_IN_WORDS.get(answer.doubt, _NOBODY_NAMED if unnamed else ""),
        remedy=_WAS_IT if case.state in suggesting.UNDECIDED else _OTHERWISE.get(case.state, _NOTHING_ELSE),
        deeds=_deeds(draft),
        duties=duties(office, case),
        adjustments=flags.adjustments(case),
        flags=flags.of_case(office, case),
        excerpt=answer.words.strip()[:EXCERPT],
        attachments=tuple(one.with_size for one in mail.attachments),
        commands=suggesting.for_answer(
            case,
            office.calendar.office_day(at),
            acknowledges=owed,
            names_handler=office.procedure.names_handler,
        ),
    )
    return _to(draft, answer, person, Template.ANSWER_FOUND, facts)


def _deeds(draft: Draft) -> tuple[str, ...]:
    met = any(isinstance(event, ClockMet) for event in draft.events)
    withheld = any(isinstance(event, LetterWithheld) for event in draft.events)
    return (
        "kept the mail with the case",
        *(["took it for the acknowledgement that was due"] if met else []),
        *(["sends no automatic receipt any more"] if withheld else []),
    )


def _sealed_notice(draft: Draft, answer: DirectAnswer, person: Person) -> LetterRequest:
    """Nothing of what it says: others may see the screen."""
    facts = LetterFacts(
        reference=str(draft.case.reference),
        problem="Somebody of ours has written to the person behind this case directly.",
        remedy="The mail is kept with the case. Please look whether its writer should know of the case.",
    )
    return _to(draft, answer, person, Template.TASK, facts)


def _to(
    draft: Draft, answer: DirectAnswer, person: Person, template: Template, facts: LetterFacts
) -> LetterRequest:
    case = draft.case
    return LetterRequest(
        key=f"{template}:{case.reference}:answer:{answer.mark[:12]}:{person.id}",
        template=template,
        organisation=case.organisation,
        mailbox=case.mailbox,
        to=Address(person.name, person.address),
        facts=facts,
        reference=case.reference,
        purpose=Purpose.NOTICE,
        automatic=False,
    )
