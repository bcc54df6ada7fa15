"""Mails on cases that are there: joined, identified, appealing."""

from dataclasses import dataclass, replace

from mailbot.desk.case_file import CaseFile
from mailbot.desk.opening import acknowledgement, give_to_owner
from mailbot.desk.promise import Promise
from mailbot.desk.sheet import Carried, Sheet, answer, keep, owners, show, tell_staff
from mailbot.domain.event import Moved
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import TO_COMPLAINANTS, LetterFacts, Template
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.mail import Address
from mailbot.domain.reading import Kind
from mailbot.ports import UnitOfWork
from mailbot.rules import appeals, clocks, course, routing
from mailbot.rules.acts import ownership
from mailbot.rules.decision import Appeal, ComeBack, Identify, Join
from mailbot.rules.draft import Draft
from mailbot.rules.letters import EXCERPT


@dataclass(frozen=True, slots=True)
class Joining:
    """Puts mails on their cases; letters are promised through `promise`."""

    promise: Promise

    def join(self, work: UnitOfWork, decision: Join, sheet: Sheet) -> Carried:
        """The mail goes on its case, and whoever owns the case is shown it.  Nothing is answered."""
        file = sheet.file(work, self.promise, sheet.known_case())
        file.note(sheet.joined(decision.kind))
        if decision.kind is not Kind.STAFF_REPLY:
            show(file, sheet)
            _say_who_is_named(file, sheet)
        return keep(file, sheet, Outcome.JOINED)

    def identify(self, work: UnitOfWork, decision: Identify, sheet: Sheet) -> Carried:
        """The writer has a name now.  Duties that begin with it run from this mail's receipt (R15)."""
        before, reading = sheet.known_case(), sheet.reading
        file = sheet.file(work, self.promise, before)
        file.note(sheet.joined(reading.kind.kind))
        file.note(Moved(Step.IDENTIFIED, before.state, decision.to, decision.reason))
        begun = clocks.started(sheet.office, decision.starts, sheet.mail.received_at, sheet.now)
        file.become(
            replace(
                before.moved(Step.IDENTIFIED, decision.to),
                name=reading.identity.name,
                anonymous=False,
                confidential=before.confidential or reading.identity.confidential,
                complainant=_who_complains(sheet),
                stage=1,
                clocks=(*before.clocks, *begun),
            )
        )
        file.meet(frozenset({clocks.IDENTITY}), "NAME_GIVEN")
        if not before.handler:
            give_to_owner(file)
        # A case that waited for the name was acknowledged by the question (R1: one acknowledgement).
        answered = True
        if before.state in {State.ANON_HELD, State.ANON_CLOSED}:  # a refusal was its last letter
            template = acknowledgement(decision.to, before.kind)
            answered = answer(file, sheet, template, by_hand=not reading.reply.safe)
        tell_staff(file, sheet, owners_know=not answered)
        return keep(file, sheet, Outcome.JOINED)

    def appeal(self, work: UnitOfWork, decision: Appeal, sheet: Sheet) -> Carried:
        """The case goes up to the next stage, or waits for a person to admit the late appeal."""
        file = sheet.file(work, self.promise, sheet.known_case())
        file.note(sheet.joined(sheet.reading.kind.kind))
        draft = Draft(sheet.office, file.case, sheet.now)
        how = appeals.Answering.BY_HAND if decision.by_hand else appeals.Answering.LETTER
        how = appeals.Answering.DONE if sheet.answered else how
        appeals.appeal(draft, sheet.mail.received_at, decision.reason, how)
        _show_what_came(draft, sheet)
        file.take(draft.change())
        _say_who_is_named(file, sheet)
        return keep(file, sheet, Outcome.JOINED)

    def come_back(self, work: UnitOfWork, decision: ComeBack, sheet: Sheet) -> Carried:
        """Kept and shown; whoever decided says the last word, once, in their own words."""
        file = sheet.file(work, self.promise, sheet.known_case())
        file.note(sheet.joined(decision.kind))
        draft = Draft(sheet.office, file.case, sheet.now)
        task = LetterFacts(
            problem="Somebody appeals although the last stage has been decided.",
            remedy="Please read it. If it says nothing new, tell them that the procedure has ended. "
            "mailbot does not answer it.",
        )
        course.tell_owners(draft, Template.TASK, task)
        _show_what_came(draft, sheet)
        file.take(draft.change())
        return keep(file, sheet, Outcome.JOINED)


def _show_what_came(draft: Draft, sheet: Sheet) -> None:
    """Staff who hear of an appeal read its words, not when the complaint came; of a sealed case, nothing."""
    case, mail = draft.case, sheet.mail
    if case.sealed or case.state.closed_circle:
        return
    zone = sheet.office.procedure.zone
    for place, letter in enumerate(draft.letters):
        if letter.template not in TO_COMPLAINANTS:
            facts = replace(
                letter.facts,
                subject=mail.subject,
                received_at=mail.received_at.astimezone(zone),
                excerpt=(sheet.reading.new_text or mail.text).strip()[:EXCERPT],
                attachments=tuple(one.with_size for one in mail.attachments),
            )
            draft.letters[place] = replace(letter, facts=facts)


def _who_complains(sheet: Sheet) -> Address | None:
    """Whoever gives the name; never somebody who acts for them, who is told nothing unasked (E38)."""
    known, writer = sheet.known_case(), sheet.reading.complainant
    acting = known.dossier.representative
    speaks_for = acting is not None and writer is not None and writer.key == acting.address.casefold()
    return known.complainant if speaks_for else writer or known.complainant


def _say_who_is_named(file: CaseFile, sheet: Sheet) -> None:
    """Later words that name one of us: a person says whether they complain of them (scenario 19).

    Unlike in a first mail a name proves little here, since our letters and our people told it.
    """
    case, known = file.case, sheet.known_case()
    decided = {decision.person for decision in case.dossier.decisions}
    named = sheet.barred - case.dossier.barred - decided - {known.handler}
    people = [one for one in sheet.office.directory.people if one.id in named]
    people = [one for one in people if ownership.would_have_a_part(sheet.office, one.id)]
    if not people or not case.state.under_way or case.sealed:
        return
    who = " and ".join(person.name for person in people)
    task = LetterFacts(
        problem=f"A further mail of the complainant names {who}.",
        remedy="Please read it. If it complains of them, say so: they then hear no more of the case and "
        "decide nothing in it. mailbot does not do that for a name in a later mail.",
    )
    draft = Draft(sheet.office, case, sheet.now)
    free = [one for one in owners(file, sheet) if one.id not in named]  # an appeal may be theirs by now
    for reader in free or routing.triage_group(sheet.office, sheet.barred | case.dossier.barred):
        course.to_staff(draft, Template.TASK, reader, task)
    # Once for each name: a complainant may write it in every mail.
    once = f"{Template.TASK}:{case.reference}:named:{'+'.join(person.id for person in people)}"
    draft.letters[:] = [replace(letter, key=f"{once}:{letter.to.address}") for letter in draft.letters]
    file.take(draft.change())
