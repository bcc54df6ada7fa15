"""Telling whoever runs mailbot that it needs a person: at the beginning, daily, and when it is over.

The letters leave from a mailbox that is not in trouble itself: of the same body, else of another.  Where
there is none they can only wait; and where one mailbox is in trouble, others on its server may be as well.
Then the watch tells by the second route, if one is configured, and only then is it told.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from mailbot.desk.gate import shut
from mailbot.desk.promise import Promise
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.domain.running import Incident
from mailbot.ports import UnitOfWork
from mailbot.rules import alarms, incidents, routing
from mailbot.rules.letters import about_fault

_OFTEN = " It comes and goes: from now on you hear of it once a day."


@dataclass(frozen=True, slots=True)
class Alerts:
    """Writes them."""

    promise: Promise
    offices: Mapping[str, Office]
    profiles: Mapping[str, MailboxProfile]  # by case-folded address
    second: bool = False  # there is a second route, for what no letter can tell

    def raised(self, work: UnitOfWork, incident: Incident, now: datetime) -> bool:
        """Something is wrong: noted once for as long as it lasts, and told if people have to hear of it now.

        Returns whether letters were promised.
        """
        new = work.incidents.begin(incident)
        lasting = next((one for one in work.incidents.lasting() if one.key == incident.key), None)
        if lasting is None:
            return False  # another daemon has just seen it end
        if new and self._comes_and_goes(work, lasting, now):
            work.incidents.told(incident.key, now)  # with the others of the day; again if it lasts
            return False
        if not alarms.tell_again(lasting, now):
            return False
        leaves = self._leaves(work, lasting)
        promised = (leaves or not self.second) and self._tell(work, lasting, now)
        pages = self.second and (not leaves or incidents.family(incident.key) in incidents.PAGED)
        if promised and not pages:
            work.incidents.told(incident.key, now)
        return promised

    def _tell(self, work: UnitOfWork, incident: Incident, now: datetime) -> bool:
        """By letter, whether it can leave or not; False where none could be written."""
        promised = False
        for office in self._concerned(incident):
            began = incidents.moment(incident.began_at, office.procedure.zone)
            still = "" if incident.told_at is None else f"; still so on {_day(now, office)}"
            facts = LetterFacts(
                problem=f"{incident.what} (since {began}{still})",
                remedy=f"{incident.remedy}{_OFTEN if self._is_often(work, incident, now) else ''}",
            )
            promised |= self._promise(work, incident, office, facts, now)
        return promised

    def tell_ends(self, work: UnitOfWork, now: datetime) -> tuple[Incident, ...]:
        """Whoever heard that something is wrong hears that it is over; returns what was told."""
        ended = work.incidents.untold_ends()
        told = []
        for incident in ended:
            work.incidents.end_told(incident.key)
            if not self._comes_and_goes(work, incident, now):
                self._tell_end(work, incident, now)
                told.append(incident)
        return tuple(told)

    def _tell_end(self, work: UnitOfWork, incident: Incident, now: datetime) -> None:
        for office in self._concerned(incident):
            problem = incidents.end_in_words(incident, office.procedure.zone)
            facts = LetterFacts(problem=problem, remedy=incidents.NOTHING_TO_DO)
            self._promise(work, incident, office, facts, now)

    def _promise(
        self, work: UnitOfWork, incident: Incident, office: Office, facts: LetterFacts, now: datetime
    ) -> bool:
        sender = next(self._senders(work, incident, office.procedure.organisation), None) or self._any(office)
        if sender is None:
            return False
        promised = False
        for person in routing.administrators(office):
            letter = about_fault(office, sender, Template.ALERT, person, facts)
            promised |= not self.promise(work, letter, now)
        return promised

    def _leaves(self, work: UnitOfWork, incident: Incident) -> bool:
        """Whether there is a mailbox from which a letter about it can leave, for everybody concerned."""
        return not shut(work) and all(
            next(self._senders(work, incident, office.procedure.organisation), None) is not None
            for office in self._concerned(incident)
        )

    def _senders(self, work: UnitOfWork, incident: Incident, organisation: str) -> Iterator[str]:
        """Mailboxes whose letters leave, the best first: those that are read as well, and the body's own."""
        lasting = (*work.incidents.lasting(), incident)
        shut, unread = _troubled(lasting, incidents.GRANT), _troubled(lasting, incidents.MAILBOX)
        stuck = _troubled(lasting, incidents.LETTERS) | shut
        logins = {box.login for key, box in self.profiles.items() if key in shut and box.login}
        boxes = [box for key, box in self.profiles.items() if key not in stuck and box.login not in logins]
        boxes.sort(key=lambda box: (box.address.casefold() in unread, box.organisation != organisation))
        yield from (box.address for box in boxes)

    def _any(self, office: Office) -> str | None:
        """Its letter waits there until the mailbox is mended."""
        name = office.procedure.organisation
        boxes = sorted(self.profiles.values(), key=lambda box: box.organisation != name)
        return boxes[0].address if boxes else None

    def _concerned(self, incident: Incident) -> tuple[Office, ...]:
        if incident.organisation in self.offices:
            return (self.offices[incident.organisation],)
        served = {box.organisation for box in self.profiles.values()}
        return tuple(self.offices[name] for name in self.offices if name in served)

    def _comes_and_goes(self, work: UnitOfWork, incident: Incident, now: datetime) -> bool:
        """More often than anybody wants to hear of it in a day."""
        return self._times(work, incident, now) > alarms.AT_MOST

    def _is_often(self, work: UnitOfWork, incident: Incident, now: datetime) -> bool:
        return self._times(work, incident, now) == alarms.AT_MOST

    def _times(self, work: UnitOfWork, incident: Incident, now: datetime) -> int:
        lately = work.incidents.since(now - alarms.AGAIN)
        return sum(one.key == incident.key for one in lately)


def _troubled(lasting: Iterable[Incident], family: str) -> frozenset[str]:
    return frozenset(
        incidents.subject_of(one.key).casefold() for one in lasting if incidents.family(one.key) == family
    )


def _day(now: datetime, office: Office) -> str:
    return f"{now.astimezone(office.procedure.zone):%-d %B %Y}"
