"""Where a record may stand, what may happen to it there, and where that leads (PROCEDURE D2, R22).

The table at the end is the whole of it: what it lacks is an IllegalTransition.
"""

from enum import StrEnum


class State(StrEnum):
    """Where a record stands."""

    TRIAGE = "TRIAGE"  # a person says what it is; the mail is untouched
    FEEDBACK = "FEEDBACK"
    INFORMAL = "INFORMAL"  # a matter that staff try to settle without the procedure (6.1, R20)
    ID_REQUESTED = "ID_REQUESTED"  # opened, and the writer was asked who they are (R14)
    ANON_HELD = "ANON_HELD"  # refused; a reply with a name opens it (R15)
    ANON_REVIEW = "ANON_REVIEW"  # anonymous with evidence: the whistleblowing officer decides (R16)
    SEALED = "SEALED"  # whistleblowing: the officer alone knows of it
    OPEN = "OPEN"
    INITIAL_REVIEW = "INITIAL_REVIEW"  # is it in scope? (IMI HAN3)
    INVESTIGATION = "INVESTIGATION"
    DECIDED = "DECIDED"  # the outcome has reached the complainant
    APPEAL_LATE = "APPEAL_LATE"  # an appeal after its last day: a person admits it or not
    APPEAL_HANDOFF = "APPEAL_HANDOFF"  # under another policy (IMI FUR1)
    SUSPENDED_LEGAL = "SUSPENDED_LEGAL"
    # Ends
    CLOSED = "CLOSED"
    OUT_OF_SCOPE = "OUT_OF_SCOPE"
    REROUTED = "REROUTED"
    WITHDRAWN = "WITHDRAWN"
    NO_RESPONSE = "NO_RESPONSE"
    MERGED = "MERGED"  # its mails belong to another case
    FINAL = "FINAL"  # the last word has been said, and said to be the last
    NOT_A_COMPLAINT = "NOT_A_COMPLAINT"
    SPAM = "SPAM"
    ANON_CLOSED = "ANON_CLOSED"

    @property
    def in_register(self) -> bool:
        """Counts as a case; the others are records beside the register (R8, R15)."""
        return self not in _BESIDE

    @property
    def ended(self) -> bool:
        """Nothing is owed any more, save actions that were promised (4.4b)."""
        return self in ENDS

    @property
    def under_way(self) -> bool:
        """A case in the register on which somebody has to act: INV1 asks for a running clock."""
        return self.in_register and not self.ended

    @property
    def closed_circle(self) -> bool:
        """Only the whistleblowing officer may know of it (R16)."""
        return self in {State.ANON_REVIEW, State.SEALED}


ENDS = frozenset({
    State.CLOSED, State.OUT_OF_SCOPE, State.REROUTED, State.WITHDRAWN, State.NO_RESPONSE, State.MERGED,
    State.FINAL, State.NOT_A_COMPLAINT, State.SPAM, State.ANON_CLOSED,
})  # fmt: skip
_BESIDE = frozenset({
    State.TRIAGE, State.FEEDBACK, State.ANON_HELD, State.NOT_A_COMPLAINT, State.SPAM, State.ANON_CLOSED,
})  # fmt: skip


class Step(StrEnum):
    """What moves a record from one state to another."""

    IDENTIFIED = "identified"  # a usable name came
    IDENTITY_LAPSED = "identity_lapsed"  # ten working days without one (R14, R22)
    UNSIGNED_REFUSED = "unsigned_refused"  # a person decided that nobody is behind it
    PASSED_TO_OFFICER = "passed_to_officer"  # taken as whistleblowing
    SEALED = "sealed"
    SORTED = "sorted"  # a person said that it is a complaint, an appeal, feedback or informal
    LINKED = "linked"  # it belongs to a case that is there
    NOT_A_COMPLAINT = "not_a_complaint"
    SPAM = "spam"
    SETTLED = "settled"  # an informal matter, without the procedure
    SCOPED_IN = "scoped_in"
    SCOPED_OUT = "scoped_out"
    REROUTED = "rerouted"
    ESCALATED = "escalated"
    DECIDED = "decided"  # the outcome was delivered, or handed over another way (INV3)
    OUTCOME_RETURNED = "outcome_returned"  # it came back: nothing is decided that nobody knows of
    CONCLUDED = "concluded"  # both parties know, and no window is open
    WINDOW_LAPSED = "window_lapsed"
    APPEALED = "appealed"
    APPEALED_LATE = "appealed_late"
    LATE_ADMITTED = "late_admitted"
    LATE_REFUSED = "late_refused"
    APPEAL_CONCLUDED = "appeal_concluded"
    SAID_FINAL = "said_final"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    UNANSWERED = "unanswered"  # the complainant never sent what was asked for
    MERGED = "merged"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    REOPENED = "reopened"


def _to(*states: State) -> frozenset[State]:
    return frozenset(states)


_OPENED = _to(State.OPEN, State.INITIAL_REVIEW, State.APPEAL_HANDOFF)
_AT_WORK = _to(State.OPEN, State.INITIAL_REVIEW, State.INVESTIGATION)
_HEARD = _to(State.OPEN, State.APPEAL_HANDOFF)
_LIVE = (
    State.OPEN, State.INITIAL_REVIEW, State.INVESTIGATION, State.APPEAL_HANDOFF, State.APPEAL_LATE,
    State.DECIDED, State.ID_REQUESTED, State.INFORMAL,
)  # fmt: skip

# What a person may do to any case that is being worked on.
_EVERYWHERE: dict[tuple[State, Step], frozenset[State]] = {
    (state, step): frozenset({target})
    for state in _LIVE
    for step, target in (
        (Step.WITHDRAWN, State.WITHDRAWN),
        (Step.CLOSED, State.CLOSED),
        (Step.SUSPENDED, State.SUSPENDED_LEGAL),
        (Step.SEALED, State.SEALED),
        (Step.MERGED, State.MERGED),
    )
}

# Anything not listed is an IllegalTransition.
TRANSITIONS: dict[tuple[State, Step], frozenset[State]] = {
    **_EVERYWHERE,
    (State.TRIAGE, Step.SORTED): _OPENED | _to(State.FEEDBACK, State.INFORMAL, State.ID_REQUESTED),
    (State.TRIAGE, Step.LINKED): _to(State.MERGED),
    (State.TRIAGE, Step.NOT_A_COMPLAINT): _to(State.NOT_A_COMPLAINT),
    (State.TRIAGE, Step.SPAM): _to(State.SPAM),
    (State.FEEDBACK, Step.SORTED): _OPENED | _to(State.ID_REQUESTED),
    (State.INFORMAL, Step.SORTED): _OPENED | _to(State.ID_REQUESTED),
    (State.INFORMAL, Step.SETTLED): _to(State.CLOSED),
    (State.ID_REQUESTED, Step.IDENTIFIED): _OPENED,
    (State.ID_REQUESTED, Step.IDENTITY_LAPSED): _to(State.ANON_REVIEW),
    (State.ID_REQUESTED, Step.UNSIGNED_REFUSED): _to(State.ANON_CLOSED),
    (State.ID_REQUESTED, Step.PASSED_TO_OFFICER): _to(State.SEALED),
    (State.ID_REQUESTED, Step.NOT_A_COMPLAINT): _to(State.NOT_A_COMPLAINT),
    (State.ANON_HELD, Step.IDENTIFIED): _OPENED,
    (State.ANON_REVIEW, Step.IDENTIFIED): _OPENED,
    (State.ANON_REVIEW, Step.UNSIGNED_REFUSED): _to(State.CLOSED),
    (State.ANON_REVIEW, Step.PASSED_TO_OFFICER): _to(State.SEALED),
    (State.SEALED, Step.CLOSED): _to(State.CLOSED),
    (State.SEALED, Step.REROUTED): _to(State.REROUTED),
    (State.OPEN, Step.DECIDED): _to(State.DECIDED),
    (State.OPEN, Step.ESCALATED): _to(State.OPEN),
    (State.INFORMAL, Step.ESCALATED): _to(State.OPEN),
    (State.OPEN, Step.REROUTED): _to(State.REROUTED),
    (State.OPEN, Step.NOT_A_COMPLAINT): _to(State.NOT_A_COMPLAINT),
    (State.OPEN, Step.UNANSWERED): _to(State.NO_RESPONSE),
    (State.INITIAL_REVIEW, Step.SCOPED_IN): _to(State.INVESTIGATION),
    (State.INITIAL_REVIEW, Step.SCOPED_OUT): _to(State.OUT_OF_SCOPE),
    (State.INITIAL_REVIEW, Step.REROUTED): _to(State.REROUTED),
    (State.INITIAL_REVIEW, Step.DECIDED): _to(State.DECIDED),
    (State.INITIAL_REVIEW, Step.NOT_A_COMPLAINT): _to(State.NOT_A_COMPLAINT),
    (State.INITIAL_REVIEW, Step.UNANSWERED): _to(State.NO_RESPONSE),
    (State.INVESTIGATION, Step.SCOPED_OUT): _to(State.OUT_OF_SCOPE),
    (State.INVESTIGATION, Step.REROUTED): _to(State.REROUTED),
    (State.INVESTIGATION, Step.DECIDED): _to(State.DECIDED),
    (State.INVESTIGATION, Step.UNANSWERED): _to(State.NO_RESPONSE),
    (State.DECIDED, Step.OUTCOME_RETURNED): _AT_WORK,
    (State.DECIDED, Step.CONCLUDED): _to(State.CLOSED),
    (State.DECIDED, Step.WINDOW_LAPSED): _to(State.CLOSED),
    (State.DECIDED, Step.APPEALED): _HEARD,
    (State.DECIDED, Step.APPEALED_LATE): _to(State.APPEAL_LATE),
    (State.DECIDED, Step.SAID_FINAL): _to(State.FINAL),
    (State.APPEAL_LATE, Step.LATE_ADMITTED): _HEARD,
    (State.APPEAL_LATE, Step.LATE_REFUSED): _to(State.CLOSED),
    (State.APPEAL_HANDOFF, Step.APPEAL_CONCLUDED): _to(State.CLOSED),
    (State.SUSPENDED_LEGAL, Step.RESUMED): _to(*_LIVE),
    (State.SUSPENDED_LEGAL, Step.CLOSED): _to(State.CLOSED),
    (State.SUSPENDED_LEGAL, Step.WITHDRAWN): _to(State.WITHDRAWN),
    # A closed case hears an appeal too: in time if it came before the last day was over, else late.
    (State.CLOSED, Step.APPEALED): _HEARD,
    (State.CLOSED, Step.APPEALED_LATE): _to(State.APPEAL_LATE),
    (State.CLOSED, Step.OUTCOME_RETURNED): _AT_WORK,
    (State.CLOSED, Step.SAID_FINAL): _to(State.FINAL),
    (State.OUT_OF_SCOPE, Step.SAID_FINAL): _to(State.FINAL),
    (State.ANON_CLOSED, Step.IDENTIFIED): _OPENED,
    (State.CLOSED, Step.REOPENED): _AT_WORK | _OPENED | _to(State.SEALED),
    (State.OUT_OF_SCOPE, Step.REOPENED): _AT_WORK | _OPENED,
    (State.REROUTED, Step.REOPENED): _AT_WORK | _OPENED | _to(State.SEALED),
    (State.WITHDRAWN, Step.REOPENED): _AT_WORK | _OPENED,
    (State.NO_RESPONSE, Step.REOPENED): _AT_WORK | _OPENED,
    (State.FINAL, Step.REOPENED): _AT_WORK | _OPENED,
    (State.NOT_A_COMPLAINT, Step.REOPENED): _OPENED,
    # It was put together with another by mistake: it is a matter of its own again.
    (State.MERGED, Step.REOPENED): _AT_WORK | _OPENED | _to(State.TRIAGE),
    (State.SPAM, Step.REOPENED): _to(State.TRIAGE),
}
