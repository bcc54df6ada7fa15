"""Erasing cases: at once, or once the letters that tell of it have left.

Everything of a case goes in one transaction, with the cases that were merged into it.  A mail that another
case was split from goes over to that case, and with it when its time comes.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from mailbot.desk.points import At, nothing
from mailbot.domain.act import OrderErasure
from mailbot.domain.case import Case
from mailbot.domain.erasure import ASKED_FOR, Erasure, Traces
from mailbot.domain.errors import ActRefused, StoreUnavailable
from mailbot.domain.event import ClockStopped, Erased, Noted
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.domain.reference import Reference
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Store, UnitOfWork
from mailbot.rules import erasing as rules
from mailbot.rules import redacting, retention
from mailbot.rules.acts import rights
from mailbot.rules.acts.doing import Doing
from mailbot.rules.draft import Draft

_LEAVING = "LETTERS_LEAVING"
_MACHINE = "mailbot"


@dataclass(frozen=True, slots=True)
class DueCase:
    """A case whose time is over."""

    case: Case
    sort: str  # how it ended, see terms.SORTS
    due_at: datetime  # since when it need not be kept


@dataclass(frozen=True, slots=True)
class Erasing:
    """Erases what a person said is to be erased; nothing by itself."""

    store: Store
    offices: Mapping[str, Office]
    profiles: Mapping[str, MailboxProfile]  # by case-folded address
    clock: Clock
    log: MailLog = field(default_factory=MailLog)
    at: At = nothing

    def erase(self, reference: Reference, by: str, why: str, cause: str = ASKED_FOR) -> tuple[Reference, ...]:
        """Erase a case, and those merged into it, now; returns them all.

        Raises ActRefused, with what to do first, and StoreUnavailable; nothing was changed then.
        """
        now = self.clock.now()
        with self.store.begin() as work:
            case = self._case(work, reference)
            erased = self._erase(work, case, Erasure(reference, now, by, why), cause)
            self.at("erased")
            work.commit()
        self.at("erasure_committed")
        for one in erased:
            self.log.erased(str(one), by, cause)
        return erased

    def look(self, reference: Reference, by: str) -> tuple[Reference, ...]:
        """What would be erased.  Raises ActRefused where it may not be, or not by that person."""
        with self.store.view() as work:
            case = self._case(work, reference)
            office = self.offices.get(case.organisation)
            person = office.directory.by_id(by) if office else None
            if office is not None and person is not None:
                doing = Doing(Draft(office, case, self.clock.now()), person)
                rights.check(doing, OrderErasure(""))
            return tuple(one.reference for one in self._together(work, case))

    def run(self) -> int:
        """Erase what was ordered and may go now, and clean the files; returns how many cases.

        Cleaning needs room for a second copy.  Where there is none the erased words are gone from the
        tables all the same, and the files are cleaned by a later pass: nothing else waits for it.
        """
        with self.store.view() as work:
            orders = work.erasures.ordered()
            dirty = work.erasures.unscrubbed()
        done = sum(self._carry_out(order) for order in orders)
        if dirty or done:
            try:
                self.scrub()
            except StoreUnavailable as error:
                self.log.not_scrubbed(str(error))
        return done

    def tidy(self) -> bool:
        """As `scrub`, where anything was erased since."""
        with self.store.view() as work:
            dirty = work.erasures.unscrubbed()
        return not dirty or self.scrub()

    def scrub(self) -> bool:
        """Whether the database's files hold nothing more of what was erased."""
        if not self.store.scrub():
            return False
        with self.store.begin() as work:
            work.erasures.scrubbed(self.clock.now())
            work.commit()
        self.log.scrubbed()
        return True

    def due(self) -> Iterator[DueCase]:
        """Cases whose time is over and against which nothing stands, by reference."""
        now = self.clock.now()
        with self.store.view() as work:
            for case in work.cases.all():
                office = self.offices.get(case.organisation)
                at = retention.due_at(office, case) if office else None
                if at is not None and rules.due_by_retention(case, now, at):
                    yield DueCase(case, retention.sort_of(case), at)

    def others_due(self) -> dict[str, tuple[int, int]]:
        """By body: how many mails and letters about no case have been kept long enough."""
        with self.store.view() as work:
            return {name: work.erasures.others(self._boxes(name), before) for name, before in self._befores()}

    def purge_others(self) -> tuple[int, int]:
        """Their words are kept no longer; returns how many mails and letters."""
        mails = letters = 0
        with self.store.begin() as work:
            for name, before in self._befores():
                mailed, written = work.erasures.empty_others(self._boxes(name), before)
                mails, letters = mails + mailed, letters + written
            if mails or letters:
                work.erasures.remnants(self.clock.now())
            work.commit()
        return mails, letters

    def _befores(self) -> Iterator[tuple[str, datetime]]:
        for name, office in self.offices.items():
            yield name, retention.other_mail_before(office, self.clock.now())

    def _boxes(self, organisation: str) -> list[str]:
        return [one.address for one in self.profiles.values() if one.organisation == organisation]

    def _carry_out(self, order: Erasure) -> bool:
        """What may not be erased any more is not, and its history says so."""
        with self.store.begin() as work:
            case = self._case(work, order.reference)
            try:
                erased = self._erase(work, case, order, ASKED_FOR)
            except ActRefused as error:
                if error.reason == _LEAVING:
                    return False
                work.erasures.drop(order.reference)
                work.cases.note(
                    order.reference, [Noted(f"{rules.DROPPED} {error.reason}", "")], self.clock.now()
                )
                work.commit()
                return False
            self.at("erased")
            work.commit()
        for one in erased:
            self.log.erased(str(one), order.by, ASKED_FOR)
        return True

    def _case(self, work: UnitOfWork, reference: Reference) -> Case:
        case = work.cases.get(reference)
        if case is None:
            what = f"there is no case {reference}."
            raise ActRefused("UNKNOWN_CASE", what, "List them with mailbot cases --all.")
        return case

    def _erase(self, work: UnitOfWork, case: Case, order: Erasure, cause: str) -> tuple[Reference, ...]:
        together = self._together(work, case)
        leaving = [key for one in together for key in work.erasures.waits_for(self._traces(one))]
        if leaving:
            what = f"{len(leaving)} of its letters, or of those that speak of it, may still leave."
            raise ActRefused(_LEAVING, what, "Wait until they have: mailbot run --once.")
        why = order.why
        for one in together:
            why = redacting.without(why, redacting.traces_of(one))
        for one in together:
            self._empty(work, one, Erasure(one.reference, order.ordered_at, order.by, why), cause)
        return tuple(one.reference for one in together)

    def _together(self, work: UnitOfWork, case: Case) -> tuple[Case, ...]:
        """The case, and those that go with it.  Raises ActRefused where one of them may not be erased."""
        rules.check(case)
        merged = _merged_into(work, case)
        for one in merged:
            rules.check_merged(one)
        return (case, *merged)

    def _empty(self, work: UnitOfWork, case: Case, order: Erasure, cause: str) -> None:
        now = self.clock.now()
        rows = work.cases.history(case.reference)
        bodies = [redacting.body_left(row.event, row.body) for row in rows]
        digest = work.erasures.redact(rows, bodies, now)
        self.at("history_redacted")
        for mail, other in _shared(work, case):
            work.erasures.hand_over(mail, other)
        work.erasures.empty(self._traces(case))
        self.at("rows_emptied")
        left = redacting.case_left(case, self._day(case, now))
        kept = frozenset({retention.CLOCK})
        events = [ClockStopped(clock.name, "ERASED") for clock in case.running(kept)]
        erased = Erased(cause, order.why, len(rows), digest)
        work.cases.update(left.with_stopped(kept), [*events, erased], now, order.by or _MACHINE)
        work.erasures.drop(case.reference)
        work.erasures.order(order)
        work.erasures.done(case.reference, now)

    def _traces(self, case: Case) -> Traces:
        office = self.offices.get(case.organisation)
        return redacting.traces_of(case, office.directory if office else None)

    def _day(self, case: Case, now: datetime) -> date:
        office = self.offices.get(case.organisation)
        return office.calendar.office_day(now) if office else now.astimezone(UTC).date()


def _merged_into(work: UnitOfWork, case: Case) -> tuple[Case, ...]:
    """Cases that were merged into this one, or into one of those, and are not erased themselves."""
    found: dict[Reference, Case] = {}
    todo = [case]
    while todo:
        into = todo.pop()
        for link in into.dossier.links:
            other = work.cases.get(Reference.parse(link))
            if other is None or other.reference in found or other.state is not State.MERGED:
                continue
            if other.dossier.links[-1:] == (str(into.reference),) and other.dossier.erased_on is None:
                found[other.reference] = other
                todo.append(other)
    return tuple(found.values())


def _shared(work: UnitOfWork, case: Case) -> Iterator[tuple[str, Reference]]:
    """Mails that another case rests on as well, which is not erased: one was split from the other (E32)."""
    mine = _mails_in(work, case)
    for link in case.dossier.links:
        other = work.cases.get(Reference.parse(link))
        if other is None or other.dossier.erased_on is not None or other.state is State.MERGED:
            continue
        for mail in sorted(mine & _mails_in(work, other)):
            yield mail, other.reference


def _mails_in(work: UnitOfWork, case: Case) -> frozenset[str]:
    """Hashes of the mails that made the case, or joined it."""
    rows = work.cases.history(case.reference)
    named = (json.loads(row.body).get("mail", "") for row in rows if row.event in {"Opened", "Joined"})
    return frozenset(mail for mail in named if mail)
