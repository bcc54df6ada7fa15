"""What the office did, compared with what mailbot would have done (R41)."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from mailbot.domain.case import Case
from mailbot.domain.ledger import Outcome
from mailbot.domain.observation import Match, Observation, OfficeAnswer, Tally
from mailbot.rules import clocks

_MACHINES = frozenset({Outcome.MACHINE, Outcome.BOUNCE})
_PERSON_DECIDES = frozenset({Outcome.TRIAGED, Outcome.HELD})
# A later answer may still turn these: nobody had answered until then.
_UNANSWERED = frozenset({Match.WAITING, Match.SILENT})
_A_SECOND = timedelta(seconds=1)  # the due second still belongs to the promise
_SKEW = timedelta(minutes=15)  # between the clock of whoever answers and the mail server's


def owed_by(case: Case | None, outcome: Outcome) -> datetime | None:
    """Until when the mail that opened the case had to be acknowledged; None for all others."""
    if case is None or outcome is not Outcome.OPENED:
        return None
    return clocks.acknowledgement_due(case.clocks)


def compared(seen: Observation, answer: OfficeAnswer) -> Match | None:
    """What an answer to its writer makes of an observation; None where it changes nothing."""
    if seen.match not in _UNANSWERED or answer.at < seen.received_at - _SKEW:
        return None
    if seen.due_at is not None:
        return Match.AGREED if answer.at < seen.due_at + _A_SECOND else Match.LATE
    if seen.outcome is Outcome.REFUSED:
        return Match.REFUSED_ANSWERED
    if seen.outcome in _MACHINES:
        return Match.MACHINE_ANSWERED
    if seen.outcome is Outcome.NOT_OURS:
        return Match.TAKEN_AS_COMPLAINT if answer.speaks_of_complaint else Match.AGREED
    return Match.DECIDED if seen.outcome in _PERSON_DECIDES else Match.FURTHER


def rate(tallies: Iterable[Tally]) -> tuple[int, int]:
    """How many of the mails that can be compared were dealt with alike, and how many those are."""
    found = tuple(tallies)
    alike = sum(one.count for one in found if one.match is Match.AGREED)
    return alike, alike + sum(one.count for one in found if one.match.differs)
