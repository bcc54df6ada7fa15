"""How long a case is kept, by how it ended, and what keeps it from being erased."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Action, Decision, Dossier, OnItsWay, Verdict
from mailbot.domain.duration import Duration, Unit
from mailbot.domain.erasure import Traces
from mailbot.domain.errors import ActRefused
from mailbot.domain.lifecycle import State
from mailbot.domain.terms import SORTS
from mailbot.rules import erasing, retention
from mailbot.settings.shapes_procedure import RetentionTable
from tests.adapters.store_builders import a_case
from tests.support.in_hand import offices

NOW = datetime(2030, 5, 1, 9, 0, tzinfo=UTC)
ENDED = datetime(2028, 5, 1, 9, 0, tzinfo=UTC)
IHM = offices()["ihm"]


def ended(state: State = State.CLOSED, clocks: tuple[CaseClock, ...] = (), **dossier: object) -> Case:
    kept = CaseClock(retention.CLOCK, ENDED, ENDED + timedelta(days=700))
    case = a_case(1, state=state, clocks=(kept, *clocks))
    return replace(case, dossier=replace(Dossier(), **dossier))  # type: ignore[arg-type]


def decided(verdict: Verdict) -> Case:
    return ended(decisions=(Decision(1, "owen", verdict, ENDED),))


@pytest.mark.parametrize(
    ("case", "sort"),
    [
        (decided(Verdict.UPHELD), "upheld"), (decided(Verdict.PARTLY), "partly_upheld"),
        (decided(Verdict.NOT_UPHELD), "not_upheld"), (decided(Verdict.RESOLVED), "resolved"),
        (ended(), "closed"), (ended(State.SPAM), "spam"), (ended(State.WITHDRAWN), "withdrawn"),
        (ended(State.ANON_HELD), "anonymous"), (ended(State.ANON_CLOSED), "anonymous"),
        (ended(State.FEEDBACK), "feedback"), (ended(State.OUT_OF_SCOPE), "out_of_scope"),
        (ended(State.NOT_A_COMPLAINT), "not_a_complaint"),
    ],
)  # fmt: skip
def test_each_end_has_a_time_of_its_own(case: Case, sort: str) -> None:
    """What it is called in [retention]."""
    procedure = replace(IHM.procedure, retention=((sort, Duration(6, Unit.MONTHS)),))
    body = replace(IHM, procedure=procedure)

    assert sort == retention.sort_of(case)
    due, plain = retention.due_at(body, case), retention.due_at(IHM, case)
    assert due is not None
    assert plain is not None
    assert datetime(2028, 11, 1, tzinfo=UTC).date() == due.date()
    assert 2034 == plain.year


def test_every_end_can_be_configured() -> None:
    """The table and the code know the same names."""
    assert set(SORTS) == set(RetentionTable.model_fields)
    assert {retention.sort_of(ended(state)) for state in State} <= set(SORTS)


def test_what_is_open_is_never_due() -> None:
    """However old."""
    assert retention.due_at(IHM, replace(a_case(1), state=State.OPEN)) is None
    assert retention.over_since(replace(a_case(1), state=State.TRIAGE)) is None


LATER = NOW + timedelta(days=9)
DATA = CaseClock("data_request", ENDED, LATER)
WINDOW = CaseClock("appeal_window", ENDED, LATER)
WAITS = CaseClock("promised", ENDED, LATER, awaits="update:x")


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (ended(legal_hold=True), "LEGAL_HOLD"),
        (ended(actions=(Action(1, "refund", "owen", date(2030, 1, 1)),)), "ACTION_OPEN"),
        (ended(clocks=(DATA,)), "DATA_ASKED_FOR"),
        (ended(clocks=(WINDOW,)), "WINDOW_OPEN"),
        (ended(clocks=(WAITS,)), "STILL_OWED"),
        (ended(on_its_way=OnItsWay("outcome:x", "owen", Verdict.UPHELD, None)), "STILL_OWED"),
        (ended(erased_on=date(2029, 1, 1)), "ERASED"),
        (ended(State.MERGED, links=("IHM-2026-0002",)), "MERGED"),
        (replace(ended(), state=State.OPEN), "STILL_OPEN"),
        (replace(ended(), state=State.TRIAGE), "STILL_OPEN"),
        (replace(ended(), state=State.DECIDED), "STILL_OPEN"),
    ],
)
def test_what_must_stay_is_refused_with_what_to_do(case: Case, reason: str) -> None:
    """And is never on the list, however old it is."""
    with pytest.raises(ActRefused) as caught:
        erasing.check(case)
    assert reason == caught.value.reason
    assert caught.value.remedy
    assert not erasing.due_by_retention(case, NOW, ENDED)


def test_a_closed_case_with_nothing_owed_is_due() -> None:
    """An action that was done stands against nothing."""
    done = ended(actions=(Action(1, "refund", "owen", date(2028, 1, 1), date(2028, 1, 1)),))
    assert erasing.due_by_retention(done, NOW, ENDED)
    assert not erasing.due_by_retention(done, NOW, NOW + timedelta(seconds=1))


def test_where_no_clock_tells_the_end_the_last_that_is_known_does() -> None:
    """A refusal has no clock of its own; feedback neither."""
    answered = CaseClock("acknowledge", ENDED, ENDED, met_at=ENDED)
    refused = a_case(1, state=State.ANON_HELD, clocks=(answered,))
    assert ENDED == retention.over_since(refused)
    assert refused.received_at == retention.over_since(replace(refused, clocks=()))


def test_what_is_about_no_case_has_a_time_too() -> None:
    """Counted back from today."""
    procedure = replace(IHM.procedure, retention=(("other_mail", Duration(30, Unit.DAYS)),))
    before = retention.other_mail_before(replace(IHM, procedure=procedure), NOW)
    assert NOW - timedelta(days=32) < before < NOW - timedelta(days=29)


def test_what_goes_with_another_case_may_be_held_too() -> None:
    """A merged case's own hold keeps both."""
    erasing.check_merged(ended(State.MERGED, links=("IHM-2026-0002",)))
    with pytest.raises(ActRefused, match="LEGAL_HOLD"):
        erasing.check_merged(ended(State.MERGED, legal_hold=True))


def test_traces_are_found_by_reference_name_or_address() -> None:
    """In a list of cases, a digest, an alert."""
    traces = Traces(a_case(1).reference, ENDED, ("Pat Lee",))
    assert traces.spoken_of(f"about {a_case(1).reference}".lower())
    assert traces.spoken_of("pat lee rang")
    assert not traces.spoken_of("nobody")


def test_feedback_that_nobody_has_discussed_is_not_due() -> None:
    """All staff read and discuss it first (2.3)."""
    told = ended(State.FEEDBACK)
    assert not erasing.due_by_retention(told, NOW, ENDED)
    discussed = replace(told, dossier=replace(told.dossier, discussed_on=date(2028, 5, 2)))
    assert erasing.due_by_retention(discussed, NOW, ENDED)
