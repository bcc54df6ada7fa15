"""Triage: a person says what a mail is."""

from datetime import date, timedelta

import pytest

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.reference import Reference
from tests.rules.acts.casts import BETHAN, DAY, MONDAY, NADIA, OWEN, RUTH, ihm, imi, is_in, refused
from tests.support.in_hand import InHand, opened

OTHER = Reference("IHM", 2026, 7)
A_COMPLAINT = acts.Sort(CaseKind.COMPLAINT)


def _triage(organisation: str = "ihm", **changed: object) -> InHand:
    return opened(organisation, MONDAY, State.TRIAGE, **({"name": "Pat Lee"} | changed))


def test_a_complaint_found_in_triage_has_run_since_its_receipt() -> None:
    """R8: acknowledged at once, on the clocks that ran all the while."""
    hand = _triage(area="learning")
    hand.later(2 * DAY)
    hand.do(NADIA, A_COMPLAINT)

    assert (State.OPEN, CaseKind.COMPLAINT, 1, NADIA) == (
        hand.case.state, hand.case.kind, hand.case.stage, hand.case.handler,
    )  # fmt: skip
    assert {MONDAY} == {clock.started_at for clock in hand.case.clocks}
    assert ["acknowledgement"] == hand.to_pat()
    hand.all_arrive()
    assert {"respond"} == hand.running()


def test_a_late_sort_apologises() -> None:
    hand = _triage()
    hand.later(14 * DAY)
    hand.do(NADIA, A_COMPLAINT)

    assert hand.last(Template.ACKNOWLEDGEMENT).request.facts.late


def test_the_neutral_receipt_was_the_acknowledgement() -> None:
    """R1: one a case and stage, ever."""
    hand = _triage()
    draft = hand.draft()
    draft.meet(frozenset({"acknowledge"}), "receipt")
    hand.take(draft.change(), by_machine=True)
    hand.do(NADIA, A_COMPLAINT)

    assert [] == hand.to_pat()
    assert {"respond"} == hand.running() - {"assign"}


def test_an_appeal_found_in_triage_runs_on_the_appeal_s_clocks() -> None:
    hand = _triage()
    hand.do(NADIA, acts.Sort(CaseKind.APPEAL))

    assert ["appeal_acknowledgement"] == hand.to_pat()
    assert {"acknowledge_appeal", "hear_appeal"} == hand.running() - {"assign"}


def test_what_nobody_signed_is_asked_for_a_name() -> None:
    """R14: the question is the acknowledgement."""
    hand = _triage(name="")
    hand.do(NADIA, A_COMPLAINT)

    assert is_in(hand, State.ID_REQUESTED)
    assert ["identity_question"] == hand.to_pat()
    hand.all_arrive()
    assert {"identity", "respond"} == hand.running() - {"assign"}


def test_feedback_that_is_a_complaint_after_all_has_run_since_receipt() -> None:
    """D2: converted, K1 back-dated; also where it had been sorted as feedback first."""
    hand = _triage(area="learning")
    hand.do(NADIA, acts.Sort(CaseKind.COMMENT))
    assert (State.FEEDBACK, set()) == (hand.case.state, hand.running())

    hand.later(DAY)
    hand.do(NADIA, A_COMPLAINT)

    assert is_in(hand, State.OPEN)
    assert {"acknowledge", "respond"} == hand.running()
    assert {MONDAY} == {clock.started_at for clock in hand.case.clocks if clock.running}


def test_nothing_is_sorted_as_undecided() -> None:
    assert refused(_triage(), NADIA, acts.Sort(CaseKind.UNDECIDED)) == "KIND_MISSING"


def test_a_director_does_not_triage() -> None:
    assert refused(_triage(), RUTH, A_COMPLAINT) == "NOT_ALLOWED"


def test_an_informal_matter_keeps_its_clocks() -> None:
    """R20: K1 and K2 from the original receipt, ten working days to settle it, and no letter."""
    hand = _triage(area="other")
    hand.later(DAY)
    hand.do(NADIA, acts.MakeInformal())

    assert (State.INFORMAL, OWEN) == (hand.case.state, hand.case.handler)
    assert {"acknowledge", "respond", "informal"} == hand.running()
    assert [] == hand.to_pat()


@pytest.mark.parametrize(
    ("act", "state", "letter"),
    [
        (A_COMPLAINT, State.OPEN, "acknowledgement"),
        (acts.Settled(), State.CLOSED, "informal_done"),
        (acts.Escalate("not to be settled here"), State.OPEN, "escalated"),
    ],
)
def test_an_informal_matter_is_made_a_complaint_settled_or_escalated(
    act: acts.Act, state: State, letter: str
) -> None:
    """R20."""
    hand = _triage(area="other")
    hand.do(NADIA, acts.MakeInformal())
    hand.do(OWEN, act)

    assert (state, [letter]) == (hand.case.state, hand.to_pat())
    assert "informal" not in hand.running()


def test_no_complaint_is_said_kindly_or_quietly() -> None:
    """R9."""
    loud, quiet = _triage(), _triage()
    loud.do(NADIA, acts.NotAComplaint("it asks how the policy works"))
    quiet.do(NADIA, acts.NotAComplaint("it asks how the policy works", quiet=True))

    assert ["not_a_complaint"] == loud.to_pat()
    assert [] == quiet.to_pat()
    assert {State.NOT_A_COMPLAINT} == {loud.case.state, quiet.case.state}
    assert refused(_triage(), NADIA, acts.NotAComplaint("")) == "REASON_MISSING"


def test_a_disagreement_opens_what_was_no_complaint() -> None:
    """R9 says how to disagree; the case then has a kind, a stage, an owner and a promise."""
    hand = _triage(area="learning")
    hand.do(NADIA, acts.NotAComplaint("it asks how the policy works"))
    hand.all_arrive()
    hand.do(NADIA, acts.Reopen("Pat says that it is one"))

    assert (State.OPEN, CaseKind.COMPLAINT, 1, NADIA) == (
        hand.case.state, hand.case.kind, hand.case.stage, hand.case.handler,
    )  # fmt: skip
    assert "respond" in hand.running()


def test_spam_that_was_none_goes_back_to_triage_and_nobody_is_written_to() -> None:
    hand = _triage()
    hand.do(NADIA, acts.Spam())
    hand.do(NADIA, acts.Reopen("it is real"))

    assert is_in(hand, State.TRIAGE)
    assert {"acknowledge", "respond"} == hand.running()
    assert [] == hand.letters


def test_a_linked_mail_belongs_elsewhere() -> None:
    hand = _triage()

    assert refused(hand, NADIA, acts.Link(hand.case.reference)) == "SAME_CASE"

    hand.do(NADIA, acts.Link(OTHER))

    assert (State.MERGED, (str(OTHER),)) == (hand.case.state, hand.case.dossier.links)
    assert set() == hand.running() - {"retention"}


def test_an_acknowledgement_by_hand_counts_from_its_day() -> None:
    """R19; at IMI only if Pat was told who deals with it (HAN1b)."""
    by_post = opened("ihm", MONDAY, area="learning", complainant=None)
    by_post.later(2 * DAY)
    by_post.do(NADIA, acts.Acknowledged("post", date(2026, 11, 24)))
    acknowledge = by_post.case.clock("acknowledge")

    assert acknowledge is not None
    assert acknowledge.met_at == by_post.office.calendar.end_of(date(2026, 11, 24))

    by_phone = opened("imi", MONDAY)
    by_phone.later(timedelta(hours=2))
    told = acts.Acknowledged("telephone", date(2026, 11, 23), handler_told=True)

    bare = acts.Acknowledged("telephone", date(2026, 11, 23))
    assert refused(by_phone, BETHAN, bare) == "HANDLER_NOT_TOLD"
    by_phone.do(BETHAN, told)
    assert {"review"} == by_phone.running()


@pytest.mark.parametrize(
    ("on", "reason"), [(date(2026, 12, 1), "DAY_TO_COME"), (date(2026, 11, 20), "BEFORE_RECEIPT")]
)
def test_an_acknowledgement_was_not_made_on_such_a_day(on: date, reason: str) -> None:
    assert refused(ihm(), NADIA, acts.Acknowledged("post", on)) == reason


def test_what_is_open_is_not_sorted_again() -> None:
    assert refused(imi(), BETHAN, A_COMPLAINT) == "NOT_NOW"
