"""One mail's orders while they are carried out, and what their writer is told of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailbot.desk import plain_answers
from mailbot.desk.acting import Acting, Asked
from mailbot.desk.case_file import CaseFile
from mailbot.desk.hearing import Orders
from mailbot.desk.sheet import Carried, Sheet
from mailbot.domain.command import Order
from mailbot.domain.errors import ActRefused, Problem
from mailbot.domain.letter import LetterFacts, LetterRequest, Template
from mailbot.domain.pending import HOLDS, PendingCommand, code_hash, spaced
from mailbot.domain.reference import Reference
from mailbot.ports import Codes, UnitOfWork
from mailbot.reading.command_echo import echo
from mailbot.rules import command_letters as told
from mailbot.rules.command_letters import Writer, answer


@dataclass(slots=True)
class Session:
    """One mail's orders while they are carried out."""

    work: UnitOfWork
    orders: Orders
    sheet: Sheet
    letters: list[LetterRequest] = field(default_factory=list)
    acted: list[Asked] = field(default_factory=list)
    left: str = ""  # which files of the mail go nowhere, in words
    carried: Carried | None = None  # what became of the mail, where it was logged

    @property
    def now(self) -> datetime:
        return self.sheet.now

    @property
    def writer(self) -> Writer:
        """Who is answered, of no case."""
        orders, file = self.orders, self.orders.file
        mailbox = file.case.mailbox if file else self.sheet.profile.address
        return Writer(orders.office, orders.person, self.sheet.mail, mailbox, None, self.now)


@dataclass(frozen=True, slots=True)
class Replying:
    """Answers go to the registered address, whatever address the mail gives."""

    acting: Acting
    codes: Codes
    key: bytes  # signs our codes

    def tell(self, session: Session, template: Template, facts: LetterFacts, *, once: str = "") -> None:
        """Answers without a word of any case."""
        request = answer(session.writer, template, facts, once)
        self.acting.promise(session.work, request, session.now)
        session.letters.append(request)

    def tell_of(
        self, session: Session, about: CaseFile, template: Template, facts: LetterFacts, *, once: str = ""
    ) -> None:
        """Answers of a case that they may see; its history says that they were answered."""
        work, person = session.work, session.orders.person
        file = self.acting.file_for(work, about.case.reference, person.id)
        request = answer(replace(session.writer, case=file.case), template, facts, once)
        if request.key in {letter.key for letter in work.outbox.of_case(file.case.reference)}:
            return
        file.send(request)
        file.save()
        session.letters.append(request)

    def coded(self, session: Session, reference: Reference | None, facts: LetterFacts) -> LetterFacts:
        """With the code that does it, and until when."""
        orders, now = session.orders, session.now
        code = self.codes(f"{session.sheet.mail.identity}:{reference or ''}")
        kept = PendingCommand(
            code_hash=code_hash(code, self.key),
            person=orders.person.id,
            reference=reference,
            text=orders.text,
            mail=plain_answers.holder(orders, session.sheet),
            created_at=now,
            expires_at=now + HOLDS,
        )
        session.work.pending.keep(kept)
        until = kept.expires_at.astimezone(orders.office.procedure.zone)
        return replace(facts, code=spaced(code), valid_until=until)

    def refuse(self, session: Session, order: Order, error: ActRefused) -> None:
        """What may not be done, and what to do instead; of a case that is not theirs, nothing."""
        self.use_up(session, "REFUSED")
        file, place = session.orders.file, error.place
        facts = LetterFacts(problem=error.what, remedy=error.remedy, effects=())
        if error.reason == told.UNKNOWN_CASE or file is None:
            self.tell(session, Template.COMMAND_REFUSED, facts)
            return
        if place is not None:
            facts = replace(facts, effects=(echo(order.acts[place], session.orders.office),))
        self.tell_of(session, file, Template.COMMAND_REFUSED, facts)

    def fault(self, session: Session, problems: Sequence[Problem]) -> None:
        file = session.orders.file
        facts = LetterFacts(faults=tuple((one.where, one.what, one.remedy) for one in problems))
        if file is None:
            self.tell(session, Template.COMMAND_ERROR, facts)
        else:
            self.tell_of(session, file, Template.COMMAND_ERROR, facts)

    def use_up(self, session: Session, how: str) -> None:
        pending = session.orders.pending
        if pending is not None and pending.waits(session.now):
            session.work.pending.settle(pending.code_hash, how, session.now)
