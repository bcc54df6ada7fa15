"""In scope, in time, under the right policy."""

from dataclasses import replace
from datetime import date

import pytest

from mailbot.domain import act as acts
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.rules import windows
from mailbot.rules.acts import scope
from tests.rules.acts.casts import BETHAN, DAY, GARETH, NADIA, ihm, imi, investigated, is_in, refused
from tests.support.calendars import last_second

FRIDAY = date(2026, 12, 4)


def test_in_scope_keeps_the_promise_of_the_review_once_pat_knows() -> None:
    """HAN3: told, with what comes next and by when."""
    hand = imi()
    hand.do(BETHAN, acts.ScopeIn(FRIDAY, "We ask the centre."))

    assert is_in(hand, State.INVESTIGATION)
    assert {"review"} == hand.running(), "nobody has told Pat yet"

    hand.all_arrive()

    assert {"promised"} == hand.running()
    promised = hand.case.clock("promised")
    assert promised is not None
    assert last_second("2026-12-04") == promised.due_at


@pytest.mark.parametrize("refusal", [True, False])
def test_next_steps_that_never_arrived_keep_nothing(refusal: bool) -> None:
    """R19: the review is owed again, whether the server refused the letter or it came back."""
    hand = imi()
    hand.do(BETHAN, acts.ScopeIn(FRIDAY))
    letter = hand.last(Template.NEXT_STEPS)
    if refusal:
        hand.is_refused(letter)
    else:
        hand.arrives(letter)
        hand.bounces(letter)

    assert {"review"} == hand.running()


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 12, 5), date(2026, 12, 25)])
def test_a_promise_is_a_working_day_to_come(day: date) -> None:
    assert refused(imi(), BETHAN, acts.ScopeIn(day)) == "NOT_A_WORKING_DAY_TO_COME"


def test_the_head_comes_before_scope() -> None:
    """R28."""
    hand = imi(head="")

    assert refused(hand, BETHAN, acts.ScopeIn(FRIDAY)) == "HEAD_MISSING"
    assert refused(hand, BETHAN, acts.ScopeOut("FEE", "a bill")) == "HEAD_MISSING"


def test_out_of_scope_has_a_reason_of_its_own_and_a_signpost() -> None:
    """SCO9, SCO10: no blanket refusals; who else may help, by nation."""
    hand = imi()
    hand.do(BETHAN, acts.Describe(nation="england"))

    assert refused(hand, BETHAN, acts.ScopeOut("PROVIDER", " ")) == "REASON_MISSING"
    assert refused(hand, BETHAN, acts.ScopeOut("BORING", "so it is")) == "UNKNOWN_EXCLUSION"

    hand.do(BETHAN, acts.ScopeOut("provider", "It is about how the college teaches."))
    facts = hand.last(Template.OUT_OF_SCOPE).request.facts

    assert is_in(hand, State.OUT_OF_SCOPE)
    assert facts.signposts is not None
    assert ["The Department for Education"] == [name for name, _ in facts.signposts]
    assert "review" in hand.running(), "until Pat knows"
    hand.all_arrive()
    assert "review" not in hand.running()


def test_who_has_not_asked_the_centre_may_come_back() -> None:
    """X2, R25: until six months after the incident, a Sunday or not."""
    hand = imi()
    hand.do(BETHAN, acts.Describe(incident=date(2026, 8, 31)))
    hand.do(BETHAN, acts.ScopeOut("NOTRAISED", "Please ask the centre first."))

    assert date(2027, 2, 28) == hand.last(Template.EXHAUST).request.facts.come_back_by


def test_the_decision_on_scope_stands() -> None:
    """SCO11: said once more, by a person."""
    hand = imi()
    hand.do(BETHAN, acts.ScopeOut("ADR", "You ask us to mediate."))
    hand.do(BETHAN, acts.SayFinal())

    assert is_in(hand, State.FINAL)
    assert "scope_final" == hand.to_pat()[-1]


def test_the_investigation_may_find_it_out_of_scope_too() -> None:
    """R22."""
    hand = investigated()
    hand.do(BETHAN, acts.ScopeOut("LEGAL", "A claim was issued."))
    hand.all_arrive()

    assert is_in(hand, State.OUT_OF_SCOPE)
    assert set() == hand.running() - {"retention"}


@pytest.mark.parametrize(
    ("incident", "band"),
    [
        (None, None),
        (date(2026, 8, 25), windows.Band.IN_TIME),
        (date(2026, 8, 24), windows.Band.DISCRETIONARY),
        (date(2026, 5, 22), windows.Band.NOT_HEARD),
    ],
)
def test_how_late_a_complaint_is(incident: date | None, band: windows.Band | None) -> None:
    """BEF1, BEF2, R25: 90 days and six months, counted from the incident to the first raising."""
    hand = imi()
    if incident:
        hand.do(BETHAN, acts.Describe(incident=incident))

    assert band is scope.band(hand.office, hand.case)


def test_an_earlier_raising_with_the_centre_counts() -> None:
    """R25, P1."""
    hand = imi()
    hand.do(BETHAN, acts.Describe(incident=date(2026, 5, 1), raised=date(2026, 6, 1)))

    assert windows.Band.IN_TIME is scope.band(hand.office, hand.case)


def test_discretion_is_used_by_a_person_with_a_reason() -> None:
    """BEF2: in the band between, heard or not."""
    hand = imi()
    assert refused(hand, BETHAN, acts.RefuseLate("late")) == "INCIDENT_UNKNOWN"
    hand.do(BETHAN, acts.Describe(incident=date(2026, 11, 1)))
    assert refused(hand, BETHAN, acts.RefuseLate("late")) == "IN_TIME"
    hand.do(BETHAN, acts.Describe(incident=date(2026, 7, 1)))
    assert refused(hand, GARETH, acts.RefuseLate("late")) == "NOT_THE_DECISION_MAKER"

    hand.do(BETHAN, acts.AdmitLate("they were ill"))
    assert is_in(hand, State.INITIAL_REVIEW)
    hand.do(BETHAN, acts.RefuseLate("they were not ill after all"))

    assert is_in(hand, State.OUT_OF_SCOPE)


def test_what_comes_too_late_is_found_whatever_a_body_calls_it() -> None:
    """Data, not Python: another body's limit is a year, and its exclusion is called so."""
    hand = imi()
    hand.do(BETHAN, acts.Describe(incident=date(2026, 7, 1)))
    procedure = hand.office.procedure
    renamed = tuple(
        replace(one, code="TIMEBAR1Y") if one.code.startswith("TIMEBAR") else one
        for one in procedure.exclusions
    )
    hand.office = replace(hand.office, procedure=replace(procedure, exclusions=renamed))

    hand.do(BETHAN, acts.RefuseLate("it came after half a year"))

    assert is_in(hand, State.OUT_OF_SCOPE)


def test_another_policy_takes_it_over() -> None:
    """SCO12: Pat is told, and whoever did it passes the mails on."""
    hand = imi()

    assert refused(hand, BETHAN, acts.Reroute("gardening")) == "UNKNOWN_POLICY"

    hand.do(BETHAN, acts.Reroute("Malpractice"))

    assert is_in(hand, State.REROUTED)
    told = hand.last(Template.REROUTED).request.facts
    assert "Malpractice and Maladministration Policy" == told.policy_title
    assert hand.waiting(Template.TASK)


def test_scope_is_no_question_where_the_procedure_has_none() -> None:
    assert refused(ihm(), NADIA, acts.ScopeIn(FRIDAY)) == "NOT_NOW"


def test_nobody_acts_by_day_19_and_one_update_goes_out_by_itself() -> None:
    """R23: once, with a new date and a name, and without an invented reason."""
    hand = imi()
    hand.later(26 * DAY)

    assert ["update_auto"] == hand.to_pat()
    facts = hand.last(Template.UPDATE_AUTO).request.facts
    assert facts.reason is None
    assert "Bethan Foxley" == facts.handler_name
    assert facts.new_date is not None
    hand.all_arrive()
    assert {"promised"} == hand.running()
    review = hand.case.clock("review")
    assert review is not None
    assert review.kept

    hand.later(40 * DAY)

    assert ["update_auto"] == hand.to_pat(), "the next is a person's"
    assert {"promised"} == hand.running()


def test_somebody_without_a_part_in_it_does_not_decide_scope() -> None:
    assert refused(imi(), GARETH, acts.ScopeIn(FRIDAY)) == "NOT_ALLOWED"
