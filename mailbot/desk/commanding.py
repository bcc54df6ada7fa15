"""Carrying out what staff order by mail, inside the transaction that takes the mail in (R30, D4).

One mail, one transaction: the ledger's entry, the mail on its case, what was done and the answer are
kept together.  A block is tried as a whole; what is refused is undone, the record of the mail stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailbot.desk.acting import Acting, Asked, Done
from mailbot.desk.case_file import CaseFile
from mailbot.desk.drafts import drafts
from mailbot.desk.hearing import Hearing, Orders, unclear, understood
from mailbot.desk.sheet import Carried, Sheet
from mailbot.domain.act import Act
from mailbot.domain.command import Order
from mailbot.domain.errors import ActRefused, Problem, StoreUnavailable
from mailbot.domain.letter import TO_COMPLAINANTS, LetterFacts, LetterRequest, Template
from mailbot.domain.mail import IncomingMail
from mailbot.domain.pending import HOLDS, PendingCommand, code_hash, spaced
from mailbot.domain.reading import Reading
from mailbot.ports import Codes, UnitOfWork
from mailbot.reading.command import holds_command
from mailbot.reading.command_echo import echo
from mailbot.reading.command_verbs import manual
from mailbot.rules import command_letters as told
from mailbot.rules import commanding as rules
from mailbot.rules.command_letters import Writer, about_case, answer, leaving
from mailbot.rules.commanding import Course


@dataclass(slots=True)
class _Session:
    """One mail's orders while they are carried out."""

    work: UnitOfWork
    orders: Orders
    sheet: Sheet
    letters: list[LetterRequest] = field(default_factory=list)
    acted: list[Asked] = field(default_factory=list)

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
class Commanding:
    """Obeys staff who may be believed, and answers at their registered address."""

    acting: Acting
    hearing: Hearing
    codes: Codes

    def hear(self, work: UnitOfWork, mail: IncomingMail, reading: Reading) -> Orders | None:
        """What a mail orders; None for all others."""
        return self.hearing.orders(work, mail, reading)

    def obey(self, work: UnitOfWork, orders: Orders, sheet: Sheet, carried: Carried) -> Carried:
        """Does it, or says why not.  `carried`: what became of the mail itself."""
        session = _Session(work, orders, sheet)
        if orders.block.lines:
            self._order(session)
        else:
            self._ask_what_for(session)
        acted = tuple((str(one.reference), type(one.act).__name__, one.actor) for one in session.acted)
        return replace(carried, letters=(*carried.letters, *session.letters), acted=acted)

    def _order(self, session: _Session) -> None:
        """By the course of R30's table; a block of which anything is unclear is not carried out at all."""
        orders = session.orders
        order = understood(orders, session.now)
        acts = order.acts if isinstance(order, Order) else ()
        course, why = rules.course(_given(session, acts))
        line = str(orders.block.lines[0])
        if course is Course.IGNORE:
            local = session.sheet.mail.received_at.astimezone(orders.office.procedure.zone)
            facts = LetterFacts(received_at=local)
            self._tell(session, Template.COMMAND_IGNORED, facts, once=session.writer.day)
        elif course is Course.NOT_DONE or _shared(session):
            self._fault(session, (told.shared(line),))
        elif problems := unclear(orders, order, session.now):
            self._fault(session, problems)
        elif isinstance(order, Order):
            if order.asks_help:
                page = manual(orders.person.roles)
                self._tell(session, Template.MANUAL, LetterFacts(page=page))
            if acts:
                self._act(session, order, course, why)

    def _act(self, session: _Session, order: Order, course: Course, why: str) -> None:
        file = session.orders.file
        if file is None:  # there is none, or none for them: they cannot tell which
            unknown = ActRefused(told.UNKNOWN_CASE, "there is no such case for you.", "Check the reference.")
            self._refuse(session, order, unknown)
            return
        try:
            if course is Course.STALE:
                self._stale(session, file)
            elif course is Course.PREVIEW:
                self._preview(session, file, order, why)
            else:
                self._do(session, file, order)
        except ActRefused as error:
            self._refuse(session, order, error)

    def _do(self, session: _Session, file: CaseFile, order: Order) -> None:
        done = self._tried(session, file, order, keep=True)
        orders = session.orders
        facts = LetterFacts(
            effects=tuple(echo(one, orders.office) for one in order.acts),
            remedy=_left_out(session, order, done),
        )
        try:
            now = self.acting.file_for(session.work, file.case.reference, orders.person.id)
        except ActRefused:  # sealed, or they declared a part in it: they hear no more of it
            facts = replace(facts, standing=told.NO_LONGER_YOURS)
            self._tell(session, Template.COMMAND_DONE, facts)
            return
        state = about_case(now.office, now.case)
        facts = replace(facts, standing=state.standing, duties=state.duties, leaving=leaving(done.letters))
        self._tell_of(session, file, Template.COMMAND_DONE, facts)

    def _preview(self, session: _Session, file: CaseFile, order: Order, why: str) -> None:
        """Everything is done and undone again: what is shown is what would be."""
        done = self._tried(session, file, order, keep=False)
        orders, now = session.orders, session.now
        code = self.codes()
        kept = PendingCommand(
            code_hash=code_hash(code, self.hearing.key),
            person=orders.person.id,
            reference=file.case.reference,
            text=orders.text,
            mail=session.sheet.mail.identity,
            created_at=now,
            expires_at=now + HOLDS,
        )
        session.work.pending.keep(kept)
        facts = LetterFacts(
            reason=told.WHY_PREVIEW[why],
            effects=tuple(echo(one, orders.office) for one in order.acts),
            leaving=leaving(done.letters),
            draft=drafts(self.acting.promise.stationery, done.letters, now),
            remedy=_left_out(session, order, done),
            code=spaced(code),
            valid_until=kept.expires_at.astimezone(orders.office.procedure.zone),
            standing=about_case(orders.office, file.case).standing,
        )
        self._tell_of(session, file, Template.COMMAND_PREVIEW, facts)

    def _tried(self, session: _Session, file: CaseFile, order: Order, *, keep: bool) -> Done:
        """The whole block, in order; undone unless `keep` says so, or where any of it is refused."""
        work, pending = session.work, session.orders.pending
        block = [Asked(file.case.reference, session.orders.person.id, act) for act in order.acts]
        with work.trial() as trial:
            done = self.acting.within(work, block)
            if pending is not None and not work.pending.settle(pending.code_hash, "DONE", session.now):
                raise StoreUnavailable("the code was used at this very moment")
            if keep:
                trial.keep()
        if keep:
            session.letters += done.letters
            session.acted += block
        return done

    def _stale(self, session: _Session, file: CaseFile) -> None:
        self._use_up(session, "STALE")
        lines = tuple(map(str, session.orders.block.lines))
        facts = replace(about_case(file.office, file.case), effects=lines)
        self._tell_of(session, file, Template.COMMAND_STALE, facts)

    def _refuse(self, session: _Session, order: Order, error: ActRefused) -> None:
        """What may not be done, and what to do instead; of a case that is not theirs, nothing."""
        self._use_up(session, "REFUSED")
        file, place = session.orders.file, error.place
        facts = LetterFacts(problem=error.what, remedy=error.remedy, effects=())
        if error.reason == told.UNKNOWN_CASE or file is None:
            self._tell(session, Template.COMMAND_REFUSED, facts)
            return
        if place is not None:
            facts = replace(facts, effects=(echo(order.acts[place], session.orders.office),))
        self._tell_of(session, file, Template.COMMAND_REFUSED, facts)

    def _fault(self, session: _Session, problems: Sequence[Problem]) -> None:
        file = session.orders.file
        facts = LetterFacts(faults=tuple((one.where, one.what, one.remedy) for one in problems))
        if file is None:
            self._tell(session, Template.COMMAND_ERROR, facts)
        else:
            self._tell_of(session, file, Template.COMMAND_ERROR, facts)

    def _use_up(self, session: _Session, how: str) -> None:
        pending = session.orders.pending
        if pending is not None and pending.waits(session.now):
            session.work.pending.settle(pending.code_hash, how, session.now)

    def _ask_what_for(self, session: _Session) -> None:
        """A reply to a notice without a command: kept, sent to nobody, asked about once a day."""
        orders = session.orders
        if orders.file is None or not orders.token or _shared(session):
            return
        remedy = told.LATE_COMMAND if holds_command(orders.text) else ""
        facts = LetterFacts(excerpt=orders.text.strip(), remedy=remedy)
        self._tell_of(session, orders.file, Template.COMMAND_RECEIPT, facts, once=session.writer.day)

    def _tell(self, session: _Session, template: Template, facts: LetterFacts, *, once: str = "") -> None:
        """Answers without a word of any case."""
        request = answer(session.writer, template, facts, once)
        self.acting.promise(session.work, request, session.now)
        session.letters.append(request)

    def _tell_of(
        self, session: _Session, about: CaseFile, template: Template, facts: LetterFacts, *, once: str = ""
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


def _given(session: _Session, acts: tuple[Act, ...]) -> rules.Given:
    orders = session.orders
    moved = False
    if orders.file is not None and orders.seen is not None:
        history = session.work.cases.history(orders.file.case.reference)
        moved = rules.moved_since(history, orders.seen, orders.person.id)
    return rules.Given(
        authenticated=orders.authority.authenticated,
        token=orders.token,
        acts=acts,
        confirmed=orders.pending is not None,
        shared=_shared(session),
        moved=moved,
    )


def _shared(session: _Session) -> bool:
    file = session.orders.file
    return file is not None and rules.reaches_outside(session.sheet.mail, file.case)


def _left_out(session: _Session, order: Order, done: Done) -> str:
    """What of the mail goes nowhere, though its writer may think that it does."""
    files = any(not one.inline for one in session.sheet.mail.attachments)
    unsent = files and any(letter.template in TO_COMPLAINANTS for letter in done.letters)
    return " ".join([told.UNUSED] * bool(order.unused.strip()) + [told.ATTACHED] * unsent)
