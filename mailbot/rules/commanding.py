"""What becomes of commands that came by mail: R30 as a table, to be read from top to bottom."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailbot.domain import act as acts
from mailbot.domain.case import Case
from mailbot.domain.errand import Errand, ListCases, ShowStatus
from mailbot.domain.event import HistoryRow
from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import MACHINE_KINDS, Kind
from mailbot.rules import clocks

# What has reached the complainant, or has ended or hidden a case, is not taken back with another command.
LASTING = (
    acts.Decide, acts.ScopeOut, acts.RefuseLate, acts.Reroute, acts.Withdraw, acts.Close,
    acts.CloseUnanswered, acts.Reopen, acts.Suspend, acts.Merge, acts.GiveName, acts.RefuseUnsigned,
    acts.PassToOfficer, acts.Seal, acts.TellParty, acts.ConcludeAppeal, acts.SayFinal,
    acts.ChangeContact, acts.Restrict, acts.Split, acts.OrderErasure,
)  # fmt: skip
# As right after the case has moved as before.
_TIMELESS = (acts.Note, acts.DeclareConflict)
_MOVING = frozenset({"Moved", "Acted"})
READING = (ShowStatus, ListCases)  # errands that change nothing


class Course(StrEnum):
    """What is done with a block of commands."""

    IGNORE = "ignore"  # nothing shows who wrote it: nothing, and the registered address is told
    NOT_DONE = "not_done"  # the complainant has read it too
    HELP = "help"  # it only asks to be told: answered at once
    STALE = "stale"
    PREVIEW = "preview"  # shown to the registered address, done when its code comes back
    DO = "do"


@dataclass(frozen=True, slots=True)
class Given:
    """Commands as they arrived."""

    authenticated: bool
    token: bool  # the mail answers a notice of this case to this person
    acts: tuple[acts.Act, ...]
    confirmed: bool = False  # it is the code of a preview that came
    shared: bool = False  # the mail also went to somebody outside who belongs to the case
    moved: bool = False  # somebody else moved the case since the writer saw it
    errands: tuple[Errand, ...] = ()

    @property
    def changing(self) -> tuple[Errand, ...]:
        """The errands that do something."""
        return tuple(one for one in self.errands if not isinstance(one, READING))


def course(given: Given) -> tuple[Course, str]:
    """What is done, and why: a stable constant."""
    if not (given.authenticated or given.token):
        return Course.IGNORE, "NEITHER_AUTHENTICATED_NOR_TOKEN"
    if not given.acts and not given.changing:
        return Course.HELP, "READS_ONLY"
    if given.shared:
        return Course.NOT_DONE, "COMPLAINANT_READS_IT_TOO"
    if given.moved and not all(isinstance(one, _TIMELESS) for one in given.acts):
        return Course.STALE, "MOVED_SINCE"
    if given.confirmed:  # the code was in the registered mailbox alone: it proves what was missing
        return Course.DO, "CONFIRMED"
    if given.acts and not given.token:  # an errand needs none: it touches nobody else's case
        return Course.PREVIEW, "NO_TOKEN"
    if not given.authenticated:
        return Course.PREVIEW, "NOT_AUTHENTICATED"
    if any(lasts(one) for one in given.acts):
        return Course.PREVIEW, "CANNOT_BE_UNDONE"
    return Course.DO, "AUTHENTICATED_WITH_TOKEN" if given.token else "AUTHENTICATED"


def lasts(act: acts.Act) -> bool:
    """Whether it cannot be undone."""
    asks = isinstance(act, acts.Represent) and not act.consent  # a letter about somebody else
    return isinstance(act, LASTING) or asks or (isinstance(act, acts.NotAComplaint) and not act.quiet)


def moved_since(history: Iterable[HistoryRow], seen: datetime, person_id: str) -> bool:
    """Whether somebody else has moved the case, or acted on it, since the person saw it."""
    return any(row.at > seen and row.event in _MOVING and row.actor != person_id for row in history)


def wrote_since(history: Iterable[HistoryRow], seen: datetime) -> bool:
    """Whether somebody outside has written on the case since its reader saw it."""
    joined = (json.loads(row.body).get("kind") for row in history if row.at > seen and row.event == "Joined")
    return any(kind != Kind.STAFF_REPLY and kind not in MACHINE_KINDS for kind in joined)


def sent_at(history: Iterable[HistoryRow], mail: str) -> datetime | None:
    """When the words of that mail were sent as an answer; None where they were not."""
    acted = ((row.at, row.body) for row in history if row.event == "Acted")
    return next((at for at, body in acted if f'"mail: {mail}"' in body), None)


def owes_an_answer(case: Case) -> bool:
    """An outcome is still due, whatever else was written (R19)."""
    return bool(case.running(frozenset(clocks.ANSWER)))


def reaches_outside(mail: IncomingMail, case: Case) -> bool:
    """Whether the mail went to the complainant, or to the other party, as well."""
    acting = case.dossier.representative
    outside = {case.complainant.key if case.complainant else "", case.dossier.party_address.casefold()}
    outside.add(acting.address.casefold() if acting else "")
    return any(address.key in outside - {""} for address in (*mail.to, *mail.cc))
