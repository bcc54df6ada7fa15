"""Bringing over the cases that the office had before mailbot: all lines of a file, or none (R39).

A line is brought over once, whatever the number of runs: what it says is hashed, and the hash stands in the
ledger with the case.  To complainants nothing is written.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import sha256

from mailbot.desk import books
from mailbot.desk.admit import Desk
from mailbot.desk.case_file import CaseFile
from mailbot.desk.people import at_receipt
from mailbot.domain.case import Case
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.event import Imported, Opened
from mailbot.domain.importing import OpenCase
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.letter import LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.mail import Address, MailKey, RawMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork
from mailbot.rules import case_list, imported, routing
from mailbot.rules.draft import Draft
from mailbot.rules.letters import about_fault

_SAID = (
    "reference", "mailbox", "kind", "state", "stage", "received", "owner", "acknowledged", "named",
    "promised", "answered", "verdict", "appeal_by", "area", "head",
)  # fmt: skip
FOLDER = "IMPORTED"  # of the ledger's keys: no folder of any mailbox


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of one line."""

    given: OpenCase
    case: Case | None  # None: it was brought over before
    there: tuple[Reference, ...] = ()  # open cases of the same address, which may be the same matter


@dataclass(frozen=True, slots=True)
class Importing:
    """Makes records of lines.  `source`: the file's name."""

    desk: Desk
    source: str

    def bring(self, cases: Sequence[OpenCase], *, keep: bool) -> tuple[Brought, ...]:
        """Raises UserError with every problem, nothing having been changed.  Without `keep` nothing is."""
        with self.desk.store.begin() as work:
            self._check(work, cases)
            # Numbers that were given come first, so that no other line gets one of them.
            for given in cases:
                if given.reference is not None and not self._brought_before(work, given):
                    work.cases.reserve(given.reference)
            done = tuple(self._bring(work, given) for given in cases)
            self._tell(work, [one for one in done if one.case is not None])
            if keep:
                work.commit()
        return done

    def _check(self, work: UnitOfWork, cases: Sequence[OpenCase]) -> None:
        problems = [
            Problem(f"{self.source}, line {given.line}, column {doubt.column}", doubt.what, doubt.remedy)
            for given in cases
            if not self._brought_before(work, given)
            for doubt in (*self._taken(work, given), *self._doubts(given))
        ]
        if problems:
            raise UserError(*problems)

    def _taken(self, work: UnitOfWork, given: OpenCase) -> Iterator[imported.Doubt]:
        """A number that a case has which was not brought over; one that was is the same case."""
        if given.reference is not None and work.cases.get(given.reference) is not None:
            what = f"{given.reference} is another case’s number;"
            yield imported.Doubt("reference", what, "leave it empty: the next free number is given")

    def _doubts(self, given: OpenCase) -> tuple[imported.Doubt, ...]:
        return imported.doubts(self._office(given), given, self.desk.clock.now())

    def _office(self, given: OpenCase) -> Office:
        """By the rules that were in force when it came."""
        today = self.desk.offices[given.organisation]
        received_at = today.calendar.at(given.received, 0)
        return at_receipt(self.desk.offices, given.organisation, received_at)

    def _brought_before(self, work: UnitOfWork, given: OpenCase) -> bool:
        """By what the line says; else by its number, where that case was brought over too."""
        if not work.ledger.unseen([_key(given)]):
            return True
        if given.reference is None:
            return False
        rows = work.cases.history(given.reference)
        return any(row.event == Imported.__name__ for row in rows)

    def _bring(self, work: UnitOfWork, given: OpenCase) -> Brought:
        if self._brought_before(work, given):
            return Brought(given, None)
        office, now = self._office(given), self.desk.clock.now()
        there = self._open_cases(work, given)
        prefix = office.procedure.reference_prefix
        reference = given.reference or work.cases.next_reference(prefix, given.received.year)
        case = imported.record(office, given, reference, now)
        case = replace(case, rulebook=books.in_force(work, office))
        file = CaseFile(work, self.desk.carry_out.promise, office, case, now)
        raw = _as_mail(given, self.source, office)
        mail = self.desk.reader.read(raw, ())
        file.note(Opened(case.kind, case.state, mail.identity, ("IMPORTED",), case.procedure_version))
        file.note(Imported(self.source, given.line, given.mark))
        draft = Draft(office, file.case, now)
        imported.settle(draft, given)
        file.take(draft.change())
        file.save()
        work.ledger.keep(mail, raw, reference)
        work.ledger.record(
            LedgerEntry(
                raw.key, mail.identity, "", Outcome.OPENED, "IMPORTED", reference, case.received_at, now
            )
        )
        return Brought(given, file.case, there)

    def _open_cases(self, work: UnitOfWork, given: OpenCase) -> tuple[Reference, ...]:
        if not given.address:
            return ()
        known = work.cases.known_by_address(given.address.casefold(), given.organisation)
        return tuple(one.reference for one in known if one.open)

    def _tell(self, work: UnitOfWork, brought: Sequence[Brought]) -> None:
        """One list to each owner, and to the triage group of what nobody owns; officers learn of theirs."""
        readers: dict[tuple[str, Person], list[Case]] = defaultdict(list)
        sealed: dict[str, list[Case]] = defaultdict(list)
        for case in (one.case for one in brought if one.case is not None):
            if case.sealed:
                sealed[case.organisation].append(case)
                continue
            office = self.desk.offices[case.organisation]
            owner = office.directory.by_id(case.handler)
            for person in [owner] if owner else routing.triage_group(office, frozenset()):
                readers[case.organisation, person].append(case)
        for (organisation, person), cases in readers.items():
            self._promise(work, self._list(self.desk.offices[organisation], person, cases))
        for organisation, cases in sealed.items():
            office = self.desk.offices[organisation]
            for person in routing.officers(office):
                facts = _sealed_facts(cases)
                self._promise(work, about_fault(office, cases[0].mailbox, Template.TASK, person, facts))

    def _list(self, office: Office, person: Person, cases: Sequence[Case]) -> LetterRequest:
        asker = case_list.Asker(office, person, self.desk.clock.now())
        which = sha256(" ".join(str(case.reference) for case in cases).encode()).hexdigest()[:12]
        return LetterRequest(
            key=f"{Template.CASE_LIST}:import:{which}:{person.id}",
            template=Template.CASE_LIST,
            organisation=office.procedure.organisation,
            mailbox=cases[0].mailbox,
            to=Address(person.name, person.address),
            facts=case_list.brought_over(asker, cases),
            purpose=Purpose.NOTICE,
            automatic=False,
        )

    def _promise(self, work: UnitOfWork, request: LetterRequest) -> None:
        """A list that a template cannot write stops nothing: the cases are there, and `check` tells."""
        why = self.desk.carry_out.promise(work, request, self.desk.clock.now())
        if why:
            self.desk.log.letter_refused(request.key, why)


def _sealed_facts(cases: Sequence[Case]) -> LetterFacts:
    """Which, and no more: others may see the screen."""
    named = ", ".join(str(case.reference) for case in cases)
    return LetterFacts(
        problem=f"Sealed cases were brought over from the office’s own list: {named}.",
        remedy="They are yours alone. Please look at them at the terminal, with mailbot show and --sealed.",
    )


def _key(given: OpenCase) -> MailKey:
    return MailKey(given.mailbox, 0, given.mark, FOLDER)


def _as_mail(given: OpenCase, source: str, office: Office) -> RawMail:
    """What the line says, in the form in which everything else is kept."""
    received_at = office.calendar.at(given.received, 0)
    mail = EmailMessage()
    mail["Subject"] = given.subject or "(sealed)"
    mail["Date"] = format_datetime(received_at)
    said = [f"{name}: {value}" for name, value in _said(given) if value]
    from_whom = f"From: {' '.join(f'{given.name} {given.address}'.split())}"
    words = [from_whom, given.summary, f"Brought over from {source}, line {given.line}:", "\n".join(said)]
    mail.set_content("\n\n".join(filter(None, words)))
    content = mail.as_bytes()
    return RawMail(_key(given), received_at, content, len(content), sha256(content).digest())


def _said(given: OpenCase) -> Iterator[tuple[str, str]]:
    for name in _SAID:
        value = getattr(given, name)
        yield name, "" if value is None else str(value)
