"""What staff ask for that is no act on a case: to be told something, to be away, to give up (D4, R30).

What changes something is done within the caller's trial, so that a preview undoes it and a block is
done as a whole.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from mailbot.desk.acting import Acting
from mailbot.desk.away import Arranged, Away, Cover, between, named
from mailbot.desk.case_file import CaseFile
from mailbot.desk.hearing import Orders
from mailbot.domain.absence import AbsenceReport
from mailbot.domain.errand import CancelWaiting, Errand, ListCases, ReportAbsence, ShowStatus
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import LetterFacts, LetterRequest, Template
from mailbot.domain.pending import CANCELLED, PendingCommand
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork
from mailbot.rules import absences
from mailbot.rules.case_list import Asker, listing
from mailbot.rules.case_status import Papers, status
from mailbot.rules.command_letters import Writer, answer

NOBODY_STANDS_IN = (
    "Nobody stands in for you on all of these days: meanwhile what is due goes to whoever triages. To name "
    "somebody, write #absent once more, with the two days and a name."
)
_WHICH = ActRefused("UNKNOWN_CASE", "it does not say which case.", "Write its reference behind #status.")


@dataclass(slots=True)
class Ran:
    """What came of errands that change something."""

    effects: list[str] = field(default_factory=list)  # in words, each after "mailbot"
    letters: list[LetterRequest] = field(default_factory=list)  # promised already
    standing: str = ""  # how things are now
    remedy: str = ""  # what the writer should know


@dataclass(frozen=True, slots=True)
class Errands:
    """Runs errands for whoever wrote."""

    acting: Acting

    def tell(
        self, work: UnitOfWork, orders: Orders, writer: Writer, errands: Iterable[Errand]
    ) -> list[LetterRequest]:
        """Answers those that only read.  A case that is not theirs is as if there were none."""
        letters: list[LetterRequest] = []
        for errand in errands:
            try:
                if isinstance(errand, ShowStatus):
                    letters += self._status(work, orders, writer, errand)
                elif isinstance(errand, ListCases):
                    letters.append(self._list(work, writer, errand))
            except ActRefused as error:
                facts = LetterFacts(problem=error.what, remedy=error.remedy, effects=())
                letters.append(self._promised(work, answer(writer, Template.COMMAND_REFUSED, facts)))
        return letters

    def run(self, work: UnitOfWork, orders: Orders, writer: Writer, errands: Iterable[Errand]) -> Ran:
        """Does those that change something, in order.  Raises ActRefused."""
        ran = Ran()
        for errand in errands:
            match errand:
                case ReportAbsence():
                    self._absent(work, writer, errand, ran)
                case CancelWaiting():
                    _cancel(work, orders, writer, ran)
        return ran

    def _status(
        self, work: UnitOfWork, orders: Orders, writer: Writer, errand: ShowStatus
    ) -> list[LetterRequest]:
        file = self._file(work, orders, writer, errand.reference or orders.reference)
        case, office = file.case, file.office
        person = office.directory.by_address(writer.person.address) or writer.person
        waiting = [one for one in _waiting(work, writer) if one.reference == case.reference]
        papers = Papers(
            office, case, person, work.cases.history(case.reference),
            work.outbox.of_case(case.reference), waiting, writer.now,
        )  # fmt: skip
        about = Writer(office, person, writer.mail, case.mailbox, case, writer.now)
        request = answer(about, Template.CASE_STATUS, status(papers))
        if work.outbox.promised(request.key):
            return []
        file.send(request)
        file.save()
        return [request]

    def _file(
        self, work: UnitOfWork, orders: Orders, writer: Writer, reference: Reference | None
    ) -> CaseFile:
        if reference is None:
            raise _WHICH
        sender = writer.mail.sender
        address = sender.address if sender is not None else writer.person.address
        if orders.file is not None and orders.file.case.reference == reference:
            return self.acting.file_for(work, reference, orders.person.id)
        return self.acting.file_for_address(work, reference, address)

    def _list(self, work: UnitOfWork, writer: Writer, errand: ListCases) -> LetterRequest:
        organisation = writer.office.procedure.organisation
        asker = Asker(self.acting.offices[organisation], writer.person, writer.now)
        facts = listing(asker, errand.which, work.cases.owing(organisation))
        once = f"{errand.which}:{writer.mail.identity[:24]}"
        return self._promised(work, answer(writer, Template.CASE_LIST, facts, once))

    def _absent(self, work: UnitOfWork, writer: Writer, errand: ReportAbsence, ran: Ran) -> None:
        organisation = writer.office.procedure.organisation
        _check_deputy(self.acting.offices[organisation], writer, errand)
        report = AbsenceReport(
            organisation, writer.person.id, errand.first, errand.last, writer.now, errand.deputy
        )
        arranged = Away(self.acting.promise).report(work, report, writer.mailbox)
        ran.effects.append(f"notes that you are away {between(errand.first, errand.last)}")
        ran.effects += [_bridged(cover) for cover in arranged.covers if cover.deputy or cover.cases]
        ran.letters += arranged.letters
        ran.standing = _spells(arranged, writer)
        if arranged.stand_in is None:
            ran.remedy = NOBODY_STANDS_IN

    def _promised(self, work: UnitOfWork, request: LetterRequest) -> LetterRequest:
        self.acting.promise(work, request, self.acting.clock.now())
        return request


def _check_deputy(office: Office, writer: Writer, errand: ReportAbsence) -> None:
    """Raises ActRefused for one who cannot stand in; without a name there is nothing to refuse."""
    if errand.deputy == writer.person.id:
        what = "you cannot stand in for yourself."
        raise ActRefused("DEPUTY_IS_AWAY", what, "Name somebody else, or nobody for your usual deputy.")
    deputy = office.directory.by_id(errand.deputy)
    if deputy is None:
        return
    away = absences.away_meanwhile(office.directory, deputy.id, errand.first, errand.last)
    if away is not None:
        what = f"{deputy.name} is away {between(away.first, away.last)}."
        raise ActRefused("DEPUTY_IS_AWAY", what, "Name somebody who is there on all of your days.")


def _bridged(cover: Cover) -> str:
    if cover.deputy:
        on = f" on {named(cover.cases)}, and" if cover.cases else ""
        return f"asks {cover.person.name} to act for you{on} on what comes meanwhile"
    return f"asks {cover.person.name} to see to {named(cover.cases)}"


def _spells(arranged: Arranged, writer: Writer) -> str:
    """All the days somebody is away from now on: a later report replaces what it overlaps."""
    today = arranged.office.calendar.office_day(writer.now)
    spells = absences.spells(arranged.office.directory, writer.person.id, today)
    return f"As it stands now, you are away {'; '.join(between(one.first, one.last) for one in spells)}."


def _cancel(work: UnitOfWork, orders: Orders, writer: Writer, ran: Ran) -> None:
    """Of the case that the mail is about; all of them where it is about none."""
    given_up = [
        one
        for one in _waiting(work, writer)
        if orders.reference in {None, one.reference}
        and work.pending.settle(one.code_hash, CANCELLED, writer.now)
    ]
    ran.effects += [f"gives up {_in_words(one)}, which waited for its code" for one in given_up]
    if not given_up:
        ran.effects.append("finds nothing of yours that waits for a code")


def _waiting(work: UnitOfWork, writer: Writer) -> tuple[PendingCommand, ...]:
    """Theirs: ids are each body's own, so another body's cases are left out."""
    prefix = writer.office.procedure.reference_prefix
    found = work.pending.waiting(writer.person.id, writer.now)
    return tuple(one for one in found if one.reference is None or one.reference.prefix == prefix)


def _in_words(pending: PendingCommand) -> str:
    lines = (line.strip() for line in pending.text.split("\n"))
    first = next((line for line in lines if line), "")
    return f"“{first}” on {pending.reference}" if pending.reference else f"“{first}”"
