"""The offices as they are today: the edition in force, with the absences that were reported since."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from mailbot.domain import rulebook
from mailbot.domain.procedure import Edition, Office
from mailbot.ports import Clock, UnitOfWork
from mailbot.rules.absences import as_reported


class Offices(Mapping[str, Office]):
    """By organisation.  Whoever holds it sees an absence as soon as anybody here has looked (`refresh`).

    Safe for several threads: what is looked up is replaced as a whole.
    """

    def __init__(self, configured: Mapping[str, Office], editions: Sequence[Edition], clock: Clock) -> None:
        """`editions`: in the order of their days, of bodies that have several; others need none."""
        self._clock = clock
        self._editions = {
            name: [one for one in editions if one.organisation == name] or [Edition(name, date.min, office)]
            for name, office in configured.items()
        }
        self._in_force = self._now_in_force()
        self._today = {name: edition.office for name, edition in self._in_force.items()}
        self._known = 0  # reports that count already

    def __getitem__(self, organisation: str) -> Office:
        return self._today[organisation]

    def __iter__(self) -> Iterator[str]:
        return iter(self._today)

    def __len__(self) -> int:
        return len(self._today)

    def refresh(self, work: UnitOfWork) -> None:
        """Look for what does not count yet: an edition whose day has come, a report of whichever process."""
        in_force = self._now_in_force()
        same = all(edition is self._in_force[name] for name, edition in in_force.items())
        if same and work.absences.count() == self._known:
            return
        reports = work.absences.all()
        self._today = {name: as_reported(one.office, reports) for name, one in in_force.items()}
        self._in_force, self._known = in_force, len(reports)

    def at(self, organisation: str, instant: datetime) -> Office:
        """Today's people, working by the rules that were in force at an instant (HDR, R26)."""
        today = self._today[organisation]
        then = _in_force(self._editions[organisation], instant)
        if then is self._in_force[organisation]:
            return today
        return rulebook.under(rulebook.in_force(then.office), today)

    def _now_in_force(self) -> dict[str, Edition]:
        now = self._clock.now()
        return {name: _in_force(editions, now) for name, editions in self._editions.items()}


def _in_force(editions: Sequence[Edition], instant: datetime) -> Edition:
    """The latest whose day had come, in the body's own zone; the first where none had."""
    begun = [one for one in editions if one.since <= one.office.calendar.office_day(instant)]
    return begun[-1] if begun else editions[0]


def look_again(offices: Mapping[str, Office], work: UnitOfWork) -> None:
    """Before people are chosen: who is away may have been reported a moment ago."""
    if isinstance(offices, Offices):
        offices.refresh(work)


def at_receipt(offices: Mapping[str, Office], organisation: str, received_at: datetime) -> Office:
    """The office for what came in then: its rules may have changed since, also before it was read."""
    if isinstance(offices, Offices):
        return offices.at(organisation, received_at)
    return offices[organisation]
