"""Cases and their clocks: which moves there are, and what stops a promise."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.errors import IllegalTransition
from mailbot.domain.lifecycle import ENDS, TRANSITIONS, State, Step
from mailbot.domain.mail import Address
from mailbot.domain.reference import Reference
from tests.support.calendars import last_second, london

RECEIVED = london("2026-12-18", "15:00")
ACKNOWLEDGE = CaseClock("acknowledge", RECEIVED, last_second("2026-12-29"))
RESPOND = CaseClock("respond", RECEIVED, last_second("2027-01-27"))
PATS_CASE = Case(
    reference=Reference("IHM", 2026, 42),
    organisation="ihm",
    mailbox="education@ihm.example",
    kind=CaseKind.COMPLAINT,
    state=State.OPEN,
    stage=1,
    received_at=RECEIVED,
    complainant=Address("Pat Lee", "pat@example.org"),
    name="Pat Lee",
    anonymous=False,
    clocks=(RESPOND, ACKNOWLEDGE),
)
A_SECOND = timedelta(seconds=1)
# How intake begins a record (rules.decide).
OPENINGS = (
    State.TRIAGE, State.FEEDBACK, State.ID_REQUESTED, State.ANON_HELD, State.ANON_REVIEW, State.OPEN,
    State.INITIAL_REVIEW, State.APPEAL_HANDOFF,
)  # fmt: skip


@pytest.mark.parametrize(("state", "step"), list(product(State, Step)))
def test_a_case_moves_as_the_table_says_and_in_no_other_way(state: State, step: Step) -> None:
    """Every state, step and target: a move that nobody planned is refused by name."""
    case = replace(PATS_CASE, state=state)

    for target in State:
        if target in TRANSITIONS.get((state, step), frozenset()):
            assert target is case.moved(step, target).state
        else:
            with pytest.raises(IllegalTransition, match=f"IHM-2026-0042: {step} cannot .* in state {state}"):
                case.moved(step, target)


def test_a_name_opens_what_waited_for_one() -> None:
    """R14, R15: both kinds of waiting end by a usable name, in whatever state that organisation opens."""
    for waiting in (State.ID_REQUESTED, State.ANON_HELD):
        for opened in (State.OPEN, State.INITIAL_REVIEW, State.APPEAL_HANDOFF):
            case = replace(PATS_CASE, state=waiting).moved(Step.IDENTIFIED, opened)

            assert opened is case.state
            assert case.received_at == RECEIVED


def test_moving_a_case_leaves_the_one_in_hand_as_it_was() -> None:
    """Values are never changed in place: a rolled-back transaction must leave no trace."""
    before = replace(PATS_CASE, state=State.ID_REQUESTED)
    before.moved(Step.IDENTIFIED, State.OPEN)

    assert State.ID_REQUESTED is before.state


def test_the_register_counts_cases_and_not_what_lies_beside_it() -> None:
    """R8, R15, R22: a question to staff, feedback, a refusal and what proved to be no complaint."""
    beside = {state for state in State if not state.in_register}

    assert {
        State.TRIAGE,
        State.FEEDBACK,
        State.ANON_HELD,
        State.NOT_A_COMPLAINT,
        State.SPAM,
        State.ANON_CLOSED,
    } == beside


def test_ends_are_those_of_the_procedure() -> None:
    """R22: on all others somebody still has to act, if they are cases at all."""
    ended = {state for state in State if state.ended}

    assert set(ENDS) == ended
    assert {
        State.INFORMAL,
        State.ID_REQUESTED,
        State.ANON_REVIEW,
        State.SEALED,
        State.OPEN,
        State.INITIAL_REVIEW,
        State.INVESTIGATION,
        State.DECIDED,
        State.APPEAL_LATE,
        State.APPEAL_HANDOFF,
        State.SUSPENDED_LEGAL,
    } == {state for state in State if state.under_way}


def test_the_officer_alone_knows_of_what_is_unsigned_or_sealed() -> None:
    """R16: any other state may be seen by whoever may see the case."""
    assert {State.ANON_REVIEW, State.SEALED} == {state for state in State if state.closed_circle}


@pytest.mark.parametrize("state", list(State))
def test_from_everywhere_an_end_can_be_reached(state: State) -> None:
    """A case that could never end would be chased for ever; feedback ends by being read, and refusals are."""
    resting = {State.FEEDBACK, State.ANON_HELD}

    assert (ENDS | resting) & _reachable({state})


@pytest.mark.parametrize("state", list(State))
def test_every_state_can_come_about(state: State) -> None:
    """A state that nothing leads to would be a promise nobody can keep."""
    assert state in _reachable(OPENINGS)


def test_ends_are_left_only_by_what_a_person_or_the_complainant_does() -> None:
    """P2: nothing that has ended goes on by itself, save by an appeal, a name, or a returned outcome."""
    leaving = {
        Step.REOPENED, Step.APPEALED, Step.APPEALED_LATE, Step.IDENTIFIED, Step.SAID_FINAL,
        Step.OUTCOME_RETURNED,
    }  # fmt: skip

    assert leaving == {step for state, step in TRANSITIONS if state.ended}
    merged = {step for state, step in TRANSITIONS if state is State.MERGED}
    assert {Step.REOPENED} == merged, "its mails belong elsewhere, until a person says that this was wrong"


@pytest.mark.parametrize(
    "step", [Step.WITHDRAWN, Step.CLOSED, Step.SUSPENDED, Step.SEALED, Step.MERGED], ids=str
)
@pytest.mark.parametrize("state", [State.OPEN, State.INITIAL_REVIEW, State.INVESTIGATION, State.DECIDED])
def test_what_may_happen_to_any_case_that_is_worked_on(state: State, step: Step) -> None:
    """R22: withdrawing, closing, suspending, sealing and merging do not ask how far the case is."""
    assert TRANSITIONS[(state, step)]


def test_a_sealed_case_never_goes_back_into_the_open() -> None:
    """INV7: only a complainant who says who they are, while it is still reviewed, opens one."""
    targets = set().union(*(to for (state, _), to in TRANSITIONS.items() if state is State.SEALED))

    assert {State.CLOSED, State.REROUTED} == targets


def test_a_late_appeal_waits_for_a_person() -> None:
    """P2: the machine neither admits nor refuses one."""
    doors = {step for state, step in TRANSITIONS if state is State.APPEAL_LATE}

    assert {
        Step.LATE_ADMITTED, Step.LATE_REFUSED, Step.WITHDRAWN, Step.CLOSED, Step.SUSPENDED, Step.SEALED,
        Step.MERGED,
    } == doors  # fmt: skip


def _reachable(starts: Iterable[State]) -> set[State]:
    found, todo = set(starts), list(starts)
    while todo:
        here = todo.pop()
        ahead = {state for (before, _), to in TRANSITIONS.items() if before is here for state in to}
        todo += ahead - found
        found |= ahead
    return found


def test_a_clock_runs_until_it_is_met_or_stopped() -> None:
    met = ACKNOWLEDGE.met(RECEIVED + A_SECOND)
    stopped = replace(ACKNOWLEDGE, stopped=True)

    assert ACKNOWLEDGE.running
    assert met.met_at == RECEIVED + A_SECOND
    assert not met.running
    assert not stopped.running


def test_the_first_act_that_keeps_a_promise_counts() -> None:
    """A second letter must not make a kept promise look late; a stopped duty cannot be met."""
    met = ACKNOWLEDGE.met(RECEIVED)
    stopped = replace(ACKNOWLEDGE, stopped=True)

    assert met == met.met(last_second("2027-01-27"))
    assert stopped == stopped.met(RECEIVED)


def test_a_promise_is_broken_only_after_its_last_second() -> None:
    """W2: midnight less a second is in time."""
    due = ACKNOWLEDGE.due_at

    assert not ACKNOWLEDGE.overdue(due)
    assert ACKNOWLEDGE.overdue(due + A_SECOND)
    assert not ACKNOWLEDGE.met(due).overdue(due + A_SECOND)


def test_meeting_a_clock_leaves_the_case_s_others_running() -> None:
    """An acknowledgement is no answer."""
    case = PATS_CASE.with_met(frozenset({"acknowledge", "acknowledge_appeal"}), RECEIVED)

    assert (RESPOND, ACKNOWLEDGE.met(RECEIVED)) == case.clocks
    assert RESPOND.due_at == case.next_due


def test_the_latest_clock_of_a_name_is_the_one_that_counts() -> None:
    """A promised date may be moved by a letter more than once; the old ones stay on the record."""
    moved = replace(RESPOND, due_at=last_second("2027-02-10"))
    case = replace(PATS_CASE, clocks=(RESPOND, ACKNOWLEDGE, moved))

    assert moved == case.clock("respond")
    assert case.clock("acknowledge") == ACKNOWLEDGE
    assert case.clock("review") is None


def test_what_is_due_next_is_the_earliest_running_promise() -> None:
    assert ACKNOWLEDGE.due_at == PATS_CASE.next_due
    assert replace(PATS_CASE, clocks=()).next_due is None
    assert replace(PATS_CASE, clocks=(ACKNOWLEDGE.met(RECEIVED),)).next_due is None
