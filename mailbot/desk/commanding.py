"""Carrying out what staff order by mail, inside the transaction that takes the mail in (R30, D4).

One mail, one transaction: the ledger's entry, the mail on its case, what was done and the answer are
kept together.  A block is tried as a whole; what is refused is undone, the record of the mail stays.
"""

from dataclasses import dataclass, replace

from mailbot.desk import plain_answers
from mailbot.desk.acting import Acting, Asked
from mailbot.desk.case_file import CaseFile
from mailbot.desk.drafts import drafts
from mailbot.desk.enclosing import packed
from mailbot.desk.errands import Errands, Ran
from mailbot.desk.hearing import Hearing, Orders, unclear, understood
from mailbot.desk.log_orders import LogOrders
from mailbot.desk.replying import Replying, Session
from mailbot.desk.sheet import Carried, Sheet
from mailbot.domain.command import Misunderstood, Order
from mailbot.domain.errand import LogMatter
from mailbot.domain.errors import ActRefused, Problem, StoreUnavailable
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterFacts, LetterRequest, Template
from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Reading
from mailbot.ports import UnitOfWork
from mailbot.reading.command_echo import echo
from mailbot.reading.command_verbs import manual
from mailbot.rules import command_letters as told
from mailbot.rules import commanding as rules
from mailbot.rules.command_letters import about_case, leaving
from mailbot.rules.commanding import Course

OBEYED = "COMMANDS_HEARD"  # why a mail on no case is not judged again at another mailbox


@dataclass(frozen=True, slots=True)
class Commanding:
    """Obeys staff who may be believed, and answers at their registered address."""

    hearing: Hearing
    replying: Replying
    log_orders: LogOrders

    @property
    def acting(self) -> Acting:
        return self.replying.acting

    def hear(self, work: UnitOfWork, mail: IncomingMail, reading: Reading) -> Orders | None:
        """What a mail orders; None for all others."""
        return self.hearing.orders(work, mail, reading)

    def obey(self, work: UnitOfWork, orders: Orders, sheet: Sheet, carried: Carried) -> Carried:
        """Does it, or says why not.  `carried`: what became of the mail itself."""
        session = Session(work, orders, sheet)
        if orders.block.lines:
            self._order(session)
        else:
            self._ask_what_for(session)
        acted = [(str(one.reference), type(one.act).__name__, one.actor) for one in session.acted]
        if session.carried is not None:
            carried = session.carried
            acted.append((str(carried.reference), LogMatter.__name__, orders.person.id))
        elif orders.block.lines and carried.outcome is Outcome.HISTORY:
            carried = replace(carried, reason=OBEYED)
        return replace(carried, letters=(*carried.letters, *session.letters), acted=tuple(acted))

    def _order(self, session: Session) -> None:
        """By the course of R30's table; a block of which anything is unclear is not carried out at all."""
        orders = session.orders
        order = understood(orders, session.now)
        course, why = rules.course(_given(session, order if isinstance(order, Order) else Order(())))
        line = str(orders.block.lines[0])
        if course is Course.IGNORE:
            local = session.sheet.mail.received_at.astimezone(orders.office.procedure.zone)
            facts = LetterFacts(received_at=local)
            self.replying.tell(session, Template.COMMAND_IGNORED, facts, once=session.writer.day)
        elif course is Course.NOT_DONE or _shared(session):
            self.replying.fault(session, (told.shared(line),))
        elif problems := unclear(orders, order, session.now) or self._held_back(session, order):
            self.replying.fault(session, problems)
        elif isinstance(order, Order):
            if order.asks_help:
                page = manual(orders.person.roles)
                self.replying.tell(session, Template.MANUAL, LetterFacts(page=page))
            matter = next((one for one in order.errands if isinstance(one, LogMatter)), None)
            if matter is not None:
                self.log_orders.log(session, order, matter, (course, why))
            elif order.acts:
                self._act(session, order, course, why)
            elif course is not Course.HELP:
                self._errand(session, order, course, why)
            session.letters += self._errands.tell(session.work, orders, session.writer, order.errands)

    @property
    def _errands(self) -> Errands:
        return Errands(self.acting)

    def _errand(self, session: Session, order: Order, course: Course, why: str) -> None:
        """Errands alone.  Their preview answers the notice that they came with, so that the code can too."""
        try:
            _, ran = self._tried(session, None, order, keep=course is Course.DO)
        except ActRefused as error:
            self.replying.refuse(session, order, error)
            return
        facts = LetterFacts(
            effects=tuple(ran.effects),
            leaving=leaving(ran.letters),
            standing=ran.standing,
            remedy=ran.remedy,
        )
        if course is Course.DO:
            self.replying.tell(session, Template.COMMAND_DONE, facts)
            return
        about = session.orders.file
        facts = replace(facts, reason=told.WHY_PREVIEW[why], draft="", standing="")
        if about is None:
            self.replying.tell(session, Template.COMMAND_PREVIEW, self.replying.coded(session, None, facts))
        else:
            coded = self.replying.coded(session, about.case.reference, facts)
            self.replying.tell_of(session, about, Template.COMMAND_PREVIEW, coded)

    def _act(self, session: Session, order: Order, course: Course, why: str) -> None:
        file = session.orders.file
        if file is None:  # there is none, or none for them: they cannot tell which
            unknown = ActRefused(told.UNKNOWN_CASE, "there is no such case for you.", "Check the reference.")
            self.replying.refuse(session, order, unknown)
            return
        try:
            if course is Course.STALE:
                self._stale(session, file)
                return
            plain_answers.check(session.work, session.orders, order)
            order = self._packed(session, order)
            if course is Course.PREVIEW:
                self._preview(session, file, order, why)
            else:
                self._do(session, file, order)
        except ActRefused as error:
            self.replying.refuse(session, order, error)

    def _packed(self, session: Session, order: Order) -> Order:
        """With the files of the mail that held the commands.  Raises ActRefused where they may not go."""
        holder = plain_answers.holder(session.orders, session.sheet)
        done = packed(session.work, self.acting.promise.enclosures, order, session.sheet.mail, holder)
        session.left = done.left
        return done.order

    def _do(self, session: Session, file: CaseFile, order: Order) -> None:
        done, ran = self._tried(session, file, order, keep=True)
        orders = session.orders
        facts = LetterFacts(
            effects=(*(echo(one, orders.office) for one in order.acts), *ran.effects),
            remedy=_left_out(session, order, ran),
        )
        try:
            now = self.acting.file_for(session.work, file.case.reference, orders.person.id)
        except ActRefused:  # sealed, or they declared a part in it: they hear no more of it
            facts = replace(facts, standing=told.NO_LONGER_YOURS)
            self.replying.tell(session, Template.COMMAND_DONE, facts)
            return
        state = about_case(now.office, now.case, done)
        facts = replace(facts, standing=state.standing, duties=state.duties, leaving=leaving(done))
        told_too = filter(None, [plain_answers.remark(order, now.case), facts.remedy])
        facts = replace(facts, remedy=" ".join(told_too))
        self.replying.tell_of(session, file, Template.COMMAND_DONE, facts)

    def _preview(self, session: Session, file: CaseFile, order: Order, why: str) -> None:
        """Everything is done and undone again: what is shown is what would be."""
        done, ran = self._tried(session, file, order, keep=False)
        facts = LetterFacts(
            reason=told.WHY_PREVIEW[why],
            effects=(*(echo(one, session.orders.office) for one in order.acts), *ran.effects),
            leaving=leaving(done),
            draft=drafts(self.acting.promise.stationery, done, session.now),
            remedy=_left_out(session, order, ran),
            standing=about_case(session.orders.office, file.case).standing,
        )
        coded = self.replying.coded(session, file.case.reference, facts)
        self.replying.tell_of(session, file, Template.COMMAND_PREVIEW, coded)

    def _tried(
        self, session: Session, file: CaseFile | None, order: Order, *, keep: bool
    ) -> tuple[tuple[LetterRequest, ...], Ran]:
        """The whole block, acts before errands; undone unless `keep`, or where any of it is refused.

        Returns the letters of all, and what the errands did.
        """
        work, pending = session.work, session.orders.pending
        actor = session.orders.person.id
        block = [Asked(file.case.reference, actor, act) for act in order.acts] if file else []
        with work.trial() as trial:
            done = self.acting.within(work, block).letters if block else ()
            if pending is not None and not work.pending.settle(pending.code_hash, "DONE", session.now):
                raise StoreUnavailable("the code was used at this very moment")
            ran = self._errands.run(work, session.orders, session.writer, order.errands)
            if keep:
                trial.keep()
        letters = (*done, *ran.letters)
        if keep:
            session.letters += letters
            session.acted += block
        return letters, ran

    def _stale(self, session: Session, file: CaseFile) -> None:
        self.replying.use_up(session, "STALE")
        lines = tuple(map(str, session.orders.block.lines))
        facts = replace(about_case(file.office, file.case), effects=lines)
        self.replying.tell_of(session, file, Template.COMMAND_STALE, facts)

    def _held_back(self, session: Session, order: Order | Misunderstood) -> tuple[Problem, ...]:
        """What among the words of a letter may not leave; none where no letter takes them."""
        written = isinstance(order, Order) and order.acts and not order.unused
        return self.hearing.held_back(session.work, session.orders) if written else ()

    def _ask_what_for(self, session: Session) -> None:
        """A reply to a notice without a command: kept, sent to nobody, asked about once a mail."""
        orders, sheet = session.orders, session.sheet
        facts = plain_answers.question(session.work, self.hearing, orders, sheet)
        if facts is not None and orders.file is not None and not _shared(session):
            self.replying.tell_of(
                session, orders.file, Template.COMMAND_RECEIPT, facts, once=sheet.mail.identity
            )


def _given(session: Session, order: Order) -> rules.Given:
    orders = session.orders
    moved = False
    if orders.file is not None and orders.seen is not None:
        history = session.work.cases.history(orders.file.case.reference)
        moved = rules.moved_since(history, orders.seen, orders.person.id)
    return rules.Given(
        authenticated=orders.authority.authenticated,
        token=orders.token,
        acts=order.acts,
        errands=order.errands,
        confirmed=orders.pending is not None,
        shared=_shared(session),
        moved=moved,
    )


def _shared(session: Session) -> bool:
    file = session.orders.file
    return file is not None and rules.reaches_outside(session.sheet.mail, file.case)


def _left_out(session: Session, order: Order, ran: Ran) -> str:
    """What of the mail goes nowhere, though its writer may think that it does; and what errands say."""
    unused = told.UNUSED if order.unused.strip() else ""
    return " ".join(filter(None, [unused, session.left, ran.remedy]))
