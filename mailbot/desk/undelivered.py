"""Telling people what did not go out.

Each fact is told once: the words of a task make its key, so they hold nothing that changes from one
attempt to the next.  What the server said stands among the reasons.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.desk import floods
from mailbot.desk.alerts import Alerts
from mailbot.desk.case_file import CaseFile
from mailbot.desk.drafts import text_of
from mailbot.desk.gone import Gone
from mailbot.desk.promise import Promise
from mailbot.domain.case import Case
from mailbot.domain.letter import TO_COMPLAINANTS, LetterFacts, OutboxLetter, Template
from mailbot.domain.person import Person
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.ports import UnitOfWork
from mailbot.rules import independence, reminding, routing, suggesting
from mailbot.rules.incidents import GRANT, letters_stuck
from mailbot.rules.letters import about_fault, duties

# Notices that ask for something to be done on a case: whoever stands in reads what the other would have.
_PASSED_ON = frozenset({
    Template.HANDLER_NOTICE, Template.ASSIGN_REQUEST, Template.APPEAL_NOTICE, Template.REMINDER,
    Template.HAND_ACKNOWLEDGEMENT, Template.TRIAGE_QUESTION, Template.TASK,
})  # fmt: skip

_OUTSIDE = (
    "Please reach the person another way: by telephone or by post. Where they have another address, reply "
    "with #contact email and it at the very top: letters go there from then on."
)
_INSIDE = "Please make sure that somebody deals with it, and tell whoever keeps the staff list."


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a letter stays undelivered."""

    letter: OutboxLetter
    what: str  # "was refused by the mail server": ends the sentence that begins with the letter
    said: str  # the server's words
    at: datetime
    held: bool = False  # a person may let it leave once more


@dataclass(frozen=True, slots=True)
class Undelivered:
    """Writes the tasks and alerts."""

    promise: Promise
    offices: Mapping[str, Office]
    profiles: Mapping[str, MailboxProfile]  # by case-folded address
    alerts: Alerts | None = None  # None: alerts go by letter alone

    def letter_failed(self, work: UnitOfWork, trouble: Trouble, file: CaseFile | None) -> None:
        """A task for whoever must now reach the reader another way.

        A failing alert tells nobody: it is in the log, and the next would fail the same way.
        """
        letter = trouble.letter
        office = self.offices.get(letter.organisation)
        if office is None or letter.template is Template.ALERT:
            return
        Gone(self.promise).came_back(work, office, letter, trouble.said, trouble.at)
        facts = _task(office, trouble, file.case if file else None)
        template = Template.ALERT if letter.template is Template.DELIVERY_TASK else Template.DELIVERY_TASK
        told = {other.key for other in work.outbox.of_case(file.case.reference)} if file else set()
        for person in self._readers(office, trouble, file.case if file else None):
            fault = about_fault(office, letter.mailbox, template, person, facts)
            # On the case's own record, so that an answer to the task finds its way there.
            request = replace(fault, reference=letter.reference)
            if file is None:
                self.promise(work, request, trouble.at)
            elif request.key not in told:
                file.send(request)

    def server_lost(self, work: UnitOfWork, trouble: Trouble) -> None:
        """An alert for as long as it lasts, from another mailbox where there is one (desk.alerts)."""
        letter = trouble.letter
        if f"{GRANT}:{letter.mailbox}" in {one.key for one in work.incidents.lasting()}:
            return  # people know already that mailbot may not log in
        why = f"Its server says: {trouble.said}"
        incident = letters_stuck(letter.mailbox, letter.organisation, trouble.at, why)
        alerts = self.alerts or Alerts(self.promise, self.offices, self.profiles)
        alerts.raised(work, incident, trouble.at)

    def limit_reached(self, work: UnitOfWork, letter: OutboxLetter, limit: int, now: datetime) -> None:
        """An alert, once a day, that letters are held back (R1); not where a flood was told of lately."""
        if floods.told_lately(work, letter.organisation, now):
            return
        floods.note_told(work, letter.organisation, now)
        self._alert(
            work,
            letter,
            f"More than {limit} letters are due within an hour; the others wait their turn",
            "If so many complaints came in, do nothing: all letters leave within the next hours. If it is a "
            "fault, or somebody plays with us, run “mailbot pause”. The limit stands in mailbot.toml.",
            Trouble(letter, "", "", now),
        )

    def _alert(
        self, work: UnitOfWork, letter: OutboxLetter, what: str, remedy: str, trouble: Trouble
    ) -> None:
        office = self.offices.get(letter.organisation)
        if office is None:
            return
        day = trouble.at.astimezone(office.procedure.zone).date()
        facts = LetterFacts(
            problem=f"{what} ({day:%-d %B %Y}).",
            remedy=remedy,
            reasons=(trouble.said,) if trouble.said else None,
        )
        sender = self._other(letter.mailbox, letter.organisation)
        for person in routing.administrators(office):
            self.promise(work, about_fault(office, sender, Template.ALERT, person, facts), trouble.at)

    def _other(self, mailbox: str, organisation: str) -> str:
        """Another mailbox of the body, since this one has its troubles; itself where it is the only one."""
        others = (
            profile.address
            for profile in self.profiles.values()
            if profile.organisation == organisation and profile.address.casefold() != mailbox.casefold()
        )
        return next(others, mailbox)

    def _readers(self, office: Office, trouble: Trouble, case: Case | None) -> tuple[Person, ...]:
        """Whoever owns the matter: not over the address that just failed, nor beyond a seal or a bar."""
        letter, barred = trouble.letter, case.dossier.barred if case else frozenset[str]()
        reader = office.directory.by_address(letter.recipient)
        today = office.calendar.office_day(trouble.at)
        deputy = office.directory.stand_in(reader, today) if reader else None
        circles: list[Iterable[Person | None]] = [[deputy]]
        if letter.template is Template.DELIVERY_TASK:
            circles = [routing.administrators(office)]
        elif case is not None and reminding.closed(case):
            circles = [independence.circle(office, case)]
        elif letter.template is Template.OFFICER_NOTICE:
            circles += [routing.officers(office)]
        else:
            circles += [
                [office.directory.by_id(case.handler) if case else None],
                routing.triage_group(office, barred),
            ]
        circles += [routing.administrators(office)] if letter.template not in TO_COMPLAINANTS else []
        for circle in circles:
            people = tuple(
                person
                for person in circle
                if person is not None
                and person.id not in barred
                and letter.recipient.casefold() not in map(str.casefold, person.addresses)
            )
            if people:
                return people
        return ()


def _task(office: Office, trouble: Trouble, case: Case | None) -> LetterFacts:
    letter = trouble.letter
    outside = letter.template in TO_COMPLAINANTS
    passed_on = letter.template in _PASSED_ON and case is not None and not reminding.closed(case)
    day = letter.created_at.astimezone(office.procedure.zone).date()
    again = f" Whoever runs mailbot can send it once more: “mailbot release letter {letter.id}”."
    return LetterFacts(
        reference=str(letter.reference) if letter.reference else None,
        problem=f"The letter “{letter.template.replace('_', ' ')}” of {day:%-d %B %Y} to {letter.recipient} "
        f"{trouble.what}.",
        remedy=(_OUTSIDE if outside else _INSIDE) + (again if trouble.held else ""),
        reasons=(trouble.said,),
        duties=duties(office, case) if case else None,
        commands=suggesting.for_failed(letter.template, case),
        draft=text_of(letter.content) if passed_on else None,
    )
