"""Telling the notices that were too many to be sent one by one: one letter a reader and hour."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from mailbot.desk.promise import Promise
from mailbot.domain.letter import LetterFacts, OutboxLetter, Template
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.ports import Clock, Store, UnitOfWork
from mailbot.rules import flood, reminding
from mailbot.rules.letters import about_fault

AN_HOUR = timedelta(hours=1)
BATCH = 500  # notices looked at at once: their bytes come with them


@dataclass(frozen=True, slots=True)
class _Slip:
    """What a summary needs of one notice."""

    id: int
    organisation: str
    mailbox: str
    recipient: str
    reference: Reference | None
    template: Template
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Folding:
    """Writes the summaries."""

    store: Store
    promise: Promise
    offices: Mapping[str, Office]
    clock: Clock

    def run(self) -> int:
        """Tell each reader whose oldest folded notice has waited an hour; returns how many were told.

        Raises StoreUnavailable.
        """
        since = self.clock.now() - AN_HOUR
        with self.store.view() as work:
            oldest = work.notices.untold(1)
            if not oldest or oldest[0].created_at > since:
                return 0  # as nearly always: thousands may wait, and need not be read for nothing
            slips = sorted(_slips(work), key=_reader)
        readers = 0
        for _, group in groupby(slips, key=_reader):
            notices = tuple(group)
            if min(one.created_at for one in notices) <= since:
                self._tell(notices)
                readers += 1
        return readers

    def _tell(self, notices: Sequence[_Slip]) -> None:
        """One reader's summary and the end of what it tells, in one commit."""
        with self.store.begin() as work:
            now = self.clock.now()
            if work.notices.told([one.id for one in notices], now) != len(notices):
                return  # another daemon tells them
            office = self.offices.get(notices[0].organisation)
            reader = office.directory.by_address(notices[0].recipient) if office else None
            if office is not None and reader is not None:  # else the people of today own the cases
                lines = flood.summary(_folded(work, notices))
                facts = _facts(office, notices, lines)
                fault = about_fault(office, notices[-1].mailbox, Template.ALERT, reader, facts)
                self.promise(work, fault, now)
            work.commit()


def _slips(work: UnitOfWork) -> Iterable[_Slip]:
    last = 0
    while batch := work.notices.untold(BATCH, last):
        yield from map(_slip, batch)
        last = batch[-1].id


def _slip(letter: OutboxLetter) -> _Slip:
    return _Slip(
        letter.id, letter.organisation, letter.mailbox, letter.recipient, letter.reference, letter.template,
        letter.created_at,
    )  # fmt: skip


def _reader(slip: _Slip) -> tuple[str, str]:
    return slip.organisation, slip.recipient.casefold()


def _folded(work: UnitOfWork, notices: Sequence[_Slip]) -> Iterable[flood.Folded]:
    about: dict[Reference, str] = {}
    for one in notices:
        if one.reference is not None and one.reference not in about:
            about[one.reference] = _whose(work, one.reference)
        known = about.get(one.reference, "") if one.reference else ""
        yield flood.Folded(str(one.reference or ""), one.template, known)


def _whose(work: UnitOfWork, reference: Reference) -> str:
    case = work.cases.get(reference)
    if case is None or case.complainant is None or reminding.closed(case):
        return ""
    return case.complainant.key


def _facts(office: Office, notices: Sequence[_Slip], lines: tuple[str, ...]) -> LetterFacts:
    zone = office.procedure.zone
    first, last = (one.created_at.astimezone(zone) for one in (notices[0], notices[-1]))
    until = f"{last:%H:%M}" if first.date() == last.date() else f"{last:%-d %B, %H:%M}"
    return LetterFacts(
        problem=f"{len(notices)} further notices to you of {first:%-d %B %Y, %H:%M} to {until} are told here "
        "together: there were more in an hour than anybody reads.",
        remedy="Look at these cases, those of few writers first. Each has its owner and its dates, and you "
        "are reminded as always. A mail to the mailbox with one reference alone in its subject and #status "
        "at the top of its text shows a case; #list shows yours. Whoever floods the mailbox is best blocked "
        "at the mail server.",
        deeds=tuple(f"told you here only of {line}" for line in lines),
    )
