"""What a person decides about a case, carried out in one transaction.

Nothing half-done: an act that may not be done, or whose letter cannot be written, changes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.desk import books
from mailbot.desk.case_file import CaseFile
from mailbot.desk.dividing import open_second
from mailbot.desk.points import At, nothing
from mailbot.desk.promise import Promise
from mailbot.domain import act as acts
from mailbot.domain.case import Case
from mailbot.domain.erasure import Erasure
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import LetterWithheld, Noted
from mailbot.domain.letter import TO_COMPLAINANTS, LetterRequest, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Store, UnitOfWork
from mailbot.rules import appeals, independence, quiet, redacting
from mailbot.rules.acts import complainant, ending, rights
from mailbot.rules.acts.doing import Doing
from mailbot.rules.acts.perform import Attempt, perform
from mailbot.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody asks for something to be done to a case."""

    reference: Reference
    actor: str  # a person's id
    act: acts.Act
    version: int | None = None  # of the case as the person saw it; None: whatever it is now


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it."""

    case: Case
    letters: tuple[LetterRequest, ...]


@dataclass(frozen=True, slots=True)
class Acting:
    """Carries out what people decide."""

    store: Store
    promise: Promise
    offices: Mapping[str, Office]
    clock: Clock
    log: MailLog
    at: At = nothing

    def do(self, asked: Asked) -> Done:
        """Raises ActRefused, with what to do instead, and StoreUnavailable; nothing was changed then."""
        return self.do_all([asked])

    def do_all(self, block: Sequence[Asked]) -> Done:
        """Acts on one case, in order, all of them or none: each finds the case as the one before left it.

        `block` holds at least one; every `version` is that of the case before the block.  Raises as `do`
        does; ActRefused says which act it was.
        """
        with self.store.begin() as work:
            done = self.within(work, block)
            self.at("acted")
            work.commit()
        self.at("act_committed")
        for asked in block:
            self.log.acted(str(asked.reference), type(asked.act).__name__, asked.actor)
        return done

    def within(self, work: UnitOfWork, block: Sequence[Asked]) -> Done:
        """As `do_all`, in the caller's transaction, of which a refusal leaves a part behind."""
        letters: list[LetterRequest] = []
        file = self._file(work, block[0].reference)
        before = file.case.version
        for place, asked in enumerate(block):
            _check_version(before, asked.version)
            file = self._file(work, asked.reference)
            try:
                letters += self._perform(work, file, asked)
            except ActRefused as error:
                error.place = place
                raise
        return Done(file.case, tuple(letters))

    def look(self, reference: Reference, actor: str) -> tuple[Case, Office]:
        """The case, and the office by the rules that it began under, for somebody who may see it.

        Raises ActRefused where they may not, in the words for a case that there is not.
        """
        with self.store.view() as work:
            file = self.file_for(work, reference, actor)
        return file.case, file.office

    def file_for(self, work: UnitOfWork, reference: Reference, actor: str) -> CaseFile:
        """The case on the desk, for somebody who may see it.  Raises ActRefused as `look` does."""
        file = self._file(work, reference)
        _check_seen(file, _person(file, actor))
        return file

    def file_for_address(self, work: UnitOfWork, reference: Reference, address: str) -> CaseFile:
        """As `file_for`, for whoever of the case's own body has that address."""
        person = self._file(work, reference).office.directory.by_address(address)
        if person is None:
            raise _unknown()
        return self.file_for(work, reference, person.id)

    def _perform(self, work: UnitOfWork, file: CaseFile, asked: Asked) -> list[LetterRequest]:
        """Returns the letters promised, those of another case that is concerned as well."""
        actor = _person(file, asked.actor)
        before = file.case
        others: list[LetterRequest] = []
        change = perform(Attempt(file.office, before, actor, file.now), asked.act)
        file.actor = actor.id
        file.take(change)
        if isinstance(asked.act, acts.Link):
            others = self._linked(work, before, asked.act, actor)
        elif isinstance(asked.act, acts.Merge):
            self._merged(work, before, asked.act, actor)
        elif isinstance(asked.act, acts.Reopen) and before.state is State.MERGED:
            self._separated(work, before, actor)
        elif isinstance(asked.act, acts.Split):
            others = open_second(file, asked.act, actor)
        elif isinstance(asked.act, acts.OrderErasure):
            _order_erasure(work, before, asked.act, actor, file.now)
        _refuse_unwritten(file)
        file.save()
        return [*file.letters, *others]

    def _linked(
        self, work: UnitOfWork, record: Case, act: acts.Link, actor: Person
    ) -> list[LetterRequest]:
        """The case that a mail in triage belongs to; as an appeal it goes up there."""
        other = self._other(work, record, act.to, actor)
        draft = Draft(other.office, other.case, other.now)
        draft.note(Noted(f"LINKED {record.reference}", ""))
        if act.appeal:
            if not other.case.dossier.decisions or other.case.state not in {State.DECIDED, State.CLOSED}:
                what = f"{act.to} has no outcome that could be appealed against."
                raise ActRefused("NO_OUTCOME", what, "Link it without appeal, or open it as a complaint.")
            if independence.is_final(other.office.procedure, other.case):
                what = f"no appeal lies from the outcome of {act.to}."
                raise ActRefused("FINAL", what, "Link it without appeal, and say that the outcome is final.")
            appeals.appeal(draft, record.received_at, "LINKED_BY_PERSON")
        other.take(draft.change())
        _refuse_unwritten(other)
        other.save()
        return other.letters

    def _merged(self, work: UnitOfWork, record: Case, act: acts.Merge, actor: Person) -> None:
        """The case that another was merged into takes over the earlier dates."""
        other = self._other(work, record, act.into, actor)
        if not other.case.state.under_way:
            what = f"{act.into} is no open case of this body."
            raise ActRefused("CANNOT_TAKE_OVER", what, "Merge it into an open case.")
        draft = Draft(other.office, other.case, other.now)
        running = tuple(clock for clock in record.clocks if clock.running)
        ending.take_over(draft, record.reference, running)
        complainant.carry_over(draft, record)
        other.take(draft.change())
        other.save()

    def _separated(self, work: UnitOfWork, record: Case, actor: Person) -> None:
        """The case that another was merged into by mistake lets go of it."""
        other = self._other(work, record, Reference.parse(record.dossier.links[-1]), actor)
        draft = Draft(other.office, other.case, other.now)
        ending.give_back(draft, record.reference)
        other.take(draft.change())
        other.save()

    def _other(self, work: UnitOfWork, record: Case, reference: Reference, actor: Person) -> CaseFile:
        """Another case of the same body; one that the actor may not see is as if there were none."""
        other = self._file(work, reference)
        if other.case.organisation != record.organisation:
            raise _unknown()
        _check_seen(other, actor)
        other.actor = actor.id
        return other

    def _file(self, work: UnitOfWork, reference: Reference) -> CaseFile:
        case = work.cases.get(reference)
        if case is None or case.organisation not in self.offices:
            raise _unknown()
        office = books.office_of(work, self.offices, case)
        return CaseFile(work, self.promise, office, case, self.clock.now())


def _order_erasure(
    work: UnitOfWork, case: Case, act: acts.OrderErasure, actor: Person, now: datetime
) -> None:
    """The sweep erases the case once no letter of it waits any more."""
    why = redacting.without(act.why, redacting.traces_of(case))
    if not work.erasures.order(Erasure(case.reference, now, actor.id, why)):
        what = "it is to be erased already."
        raise ActRefused("ORDERED_ALREADY", what, "Wait until the letters that tell of it have left.")


def _person(file: CaseFile, actor: str) -> Person:
    found = file.office.directory.by_id(actor)
    if found is None:
        what = f"nobody here is called {actor}."
        raise ActRefused("UNKNOWN_PERSON", what, "Write a name from staff.toml.")
    return found


def _check_seen(file: CaseFile, actor: Person) -> None:
    """Whoever may see a case may leave a note on it.  Raises ActRefused for anybody else."""
    rights.check(Doing(Draft(file.office, file.case, file.now), actor), acts.Note("seen"))


def _unknown() -> ActRefused:
    return ActRefused("UNKNOWN_CASE", "there is no such case for you.", "Check the reference.")


def _check_version(version: int, seen: int | None) -> None:
    if seen is not None and seen != version:
        raise ActRefused(
            "CHANGED_SINCE", "the case has changed since you saw it.", "Look at it again, then decide."
        )


def _refuse_unwritten(file: CaseFile) -> None:
    """A letter to the complainant that could not be written takes the whole act with it.

    One that mailbot may not write by itself does not: somebody is asked to write it.
    """
    for event in file.events:
        if not isinstance(event, LetterWithheld) or event.reason in quiet.REASONS:
            continue
        if event.template in TO_COMPLAINANTS or event.template is Template.LETTER_TO_PRINT:
            remedy = "Mend the template or the text, then try again."
            raise ActRefused("LETTER_REFUSED", f"{event.reason}.", remedy)
