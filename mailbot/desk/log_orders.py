"""#log by mail: a matter that came another way is tried, shown or opened, and its writer told (D4, R30)."""

from dataclasses import dataclass, replace

from mailbot.desk.drafts import drafts
from mailbot.desk.logged_before import Wanted
from mailbot.desk.logging_matters import LoggingMatters
from mailbot.desk.replying import Replying, Session
from mailbot.desk.sheet import Carried
from mailbot.domain.command import Order
from mailbot.domain.errand import LogMatter
from mailbot.domain.errors import ActRefused, StoreUnavailable
from mailbot.domain.letter import LetterFacts, Template
from mailbot.reading.logged import in_words as logged_in_words
from mailbot.rules import command_letters as told
from mailbot.rules.command_letters import about_case, leaving
from mailbot.rules.commanding import Course


@dataclass(frozen=True, slots=True)
class LogOrders:
    """Hears what is to be logged."""

    replying: Replying
    logging: LoggingMatters

    def log(self, session: Session, order: Order, matter: LogMatter, settled: tuple[Course, str]) -> None:
        """A matter from elsewhere.  What is only shown is kept: its code comes with another mail."""
        orders, work, (course, why) = session.orders, session.work, settled
        holder = orders.pending.mail if orders.pending else session.sheet.mail.identity
        try:
            wanted = self.logging.wanted(work, session.sheet, orders.person, matter, holder)
            if course is Course.DO and orders.pending is None and (doubt := self.logging.doubt(work, wanted)):
                course, why = Course.PREVIEW, doubt
            carried = self._tried_log(session, wanted, keep=course is Course.DO)
        except ActRefused as error:
            self.replying.refuse(session, order, error)
            return
        facts = LetterFacts(leaving=leaving(carried.letters), standing="", remedy="")
        if course is Course.DO:
            self._logged(session, matter, carried, facts)
            return
        self.logging.remember(work, wanted)
        shown = replace(
            facts,
            effects=(logged_in_words(matter, None),),
            reason=told.WHY_PREVIEW[why],
            draft=drafts(self.replying.acting.promise.stationery, carried.letters, session.now),
        )
        if orders.file is None:
            self.replying.tell(session, Template.COMMAND_PREVIEW, self.replying.coded(session, None, shown))
            return
        coded = self.replying.coded(session, orders.file.case.reference, shown)
        self.replying.tell_of(session, orders.file, Template.COMMAND_PREVIEW, coded)

    def _tried_log(self, session: Session, wanted: Wanted, *, keep: bool) -> Carried:
        work, pending = session.work, session.orders.pending
        with work.trial() as trial:
            carried = self.logging.log(work, wanted)
            if pending is not None and not work.pending.settle(pending.code_hash, "DONE", session.now):
                raise StoreUnavailable("the code was used at this very moment")
            if keep:
                trial.keep()
        return carried

    def _logged(self, session: Session, matter: LogMatter, carried: Carried, facts: LetterFacts) -> None:
        """The answer speaks of the new case, so that the next command can be a reply to it."""
        assert carried.reference is not None, "what was logged has a reference"
        session.carried = carried
        facts = replace(facts, effects=(logged_in_words(matter, carried.reference),))
        try:
            file = self.replying.acting.file_for(session.work, carried.reference, session.orders.person.id)
        except ActRefused:  # it names them: they hear no more of it
            facts = replace(facts, standing=told.NO_LONGER_YOURS, leaving=None)
            self.replying.tell(session, Template.COMMAND_DONE, facts)
            return
        state = about_case(file.office, file.case)
        facts = replace(facts, standing=state.standing, duties=state.duties)
        self.replying.tell_of(session, file, Template.COMMAND_DONE, facts)
