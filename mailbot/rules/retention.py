"""How long a case is kept after its end, by how it ended (K13): a person erases it then, or does not."""

from datetime import datetime

from mailbot.domain.case import Case
from mailbot.domain.dossier import Verdict
from mailbot.domain.duration import Duration
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import Office, Procedure
from mailbot.domain.terms import OTHER_MAIL

CLOCK = "retention"
# Without an end state of their own, and yet over: there is nothing to be done on them.
RESTING = frozenset({State.FEEDBACK, State.ANON_HELD})
_BY_STATE = {
    State.OUT_OF_SCOPE: "out_of_scope",
    State.REROUTED: "rerouted",
    State.WITHDRAWN: "withdrawn",
    State.NO_RESPONSE: "no_response",
    State.MERGED: "merged",
    State.NOT_A_COMPLAINT: "not_a_complaint",
    State.SPAM: "spam",
    State.ANON_CLOSED: "anonymous",
    State.ANON_HELD: "anonymous",
    State.FEEDBACK: "feedback",
}
_BY_VERDICT = {
    Verdict.UPHELD: "upheld",
    Verdict.PARTLY: "partly_upheld",
    Verdict.NOT_UPHELD: "not_upheld",
    Verdict.RESOLVED: "resolved",
}


def sort_of(case: Case) -> str:
    """How it ended, as [retention] names it: "upheld", "withdrawn", "feedback"; "closed" for any other."""
    if case.state in _BY_STATE:
        return _BY_STATE[case.state]
    decisions = case.dossier.decisions
    return _BY_VERDICT[decisions[-1].verdict] if decisions else "closed"


def kept_for(procedure: Procedure, sort: str) -> Duration:
    """For how long, from the end."""
    return dict(procedure.retention).get(sort, procedure.targets.retention)


def over_since(case: Case) -> datetime | None:
    """When it ended; None while it has not.

    The clock of K13 begins with the end.  Where there is none, the last thing that its clocks show.
    """
    if not (case.state.ended or case.state in RESTING):
        return None
    kept = [clock.started_at for clock in case.clocks if clock.name == CLOCK and clock.running]
    if kept:
        return max(kept)
    told = [clock.met_at for clock in case.clocks if clock.met_at is not None]
    return max([case.received_at, *told])


def due_at(office: Office, case: Case) -> datetime | None:
    """When somebody should look whether it may be erased, by the rules of today; None while it is open."""
    since = over_since(case)
    if since is None:
        return None
    return office.calendar.due(since, kept_for(office.procedure, sort_of(case)))


def other_mail_before(office: Office, now: datetime) -> datetime:
    """What is about no case and older than this has been kept long enough."""
    allow = kept_for(office.procedure, OTHER_MAIL)
    return now - (office.calendar.due(now, allow) - now)
