"""The intake policy, row by row, for both organisations."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import Procedure, Start
from mailbot.domain.reading import Because, Kind, KindReading, Proof, Reading, ThreadReading, Verdict
from mailbot.rules.decide import decide
from mailbot.rules.decision import (
    AskTriage,
    Identify,
    Join,
    KeepAsHistory,
    KeepFeedback,
    LeaveAlone,
    NoteMachine,
    Open,
    RecordReport,
    RefuseAnonymous,
)
from tests.support.papers import case, office, reading

IHM, IMI = office("ihm").procedure, office("imi").procedure


def test_a_named_complaint_opens_a_case_in_the_state_the_procedure_says() -> None:
    """The promise of both procedures begins here."""
    assert decide(IHM, reading(), None) == Open(
        CaseKind.COMPLAINT, State.OPEN, (Start.COMPLAINT,), "SUBJECT_MARKED"
    )
    assert decide(IMI, reading(), None) == Open(
        CaseKind.COMPLAINT, State.INITIAL_REVIEW, (Start.COMPLAINT,), "SUBJECT_MARKED"
    )


def test_a_marked_appeal_with_no_known_case_opens_a_case_of_its_own_kind() -> None:
    """R6: nobody who appeals is turned away for want of a reference."""
    decision = decide(IHM, reading(Kind.APPEAL), None)

    assert decision == Open(CaseKind.APPEAL, State.OPEN, (Start.APPEAL,), "SUBJECT_MARKED")
    assert isinstance(decide(IMI, reading(Kind.APPEAL), None), Open)


def test_ihm_refuses_an_anonymous_complaint_even_with_evidence() -> None:
    """7.4 is absolute."""
    anonymous = reading(verdict=Verdict.ANONYMOUS, evidence=("photo.jpg",))

    assert decide(IHM, anonymous, None) == RefuseAnonymous("ANONYMOUS")


def test_imi_refuses_an_anonymous_complaint_without_evidence() -> None:
    """HOW3: not investigated, and the letter names both routes."""
    assert decide(IMI, reading(verdict=Verdict.ANONYMOUS), None) == RefuseAnonymous("ANONYMOUS")


def test_imi_passes_an_anonymous_complaint_with_evidence_to_the_officer() -> None:
    """R16: with evidence a person decides, never the machine."""
    anonymous = reading(verdict=Verdict.ANONYMOUS, evidence=("photo.jpg",))

    decision = decide(IMI, anonymous, None)

    assert decision == Open(
        CaseKind.COMPLAINT, State.ANON_REVIEW, (Start.ANONYMOUS_REVIEW,), "ANONYMOUS_WITH_EVIDENCE"
    )


@pytest.mark.parametrize("procedure", [IHM, IMI])
def test_an_uncertain_identity_opens_the_case_and_asks(procedure: Procedure) -> None:
    """R14: the clocks run from receipt while the question is out."""
    decision = decide(procedure, reading(verdict=Verdict.PERSON_MUST_SAY), None)

    assert isinstance(decision, Open)
    assert State.ID_REQUESTED == decision.state
    assert (Start.COMPLAINT, Start.IDENTITY_QUESTION) == decision.starts


def test_a_certain_complaint_that_may_not_be_answered_is_acknowledged_by_hand() -> None:
    """R5: suppression stops the reply, never the logging."""
    decision = decide(IHM, reading(safe=False), None)

    assert isinstance(decision, Open)
    assert decision.by_hand


def test_a_complaint_passed_on_by_staff_is_acknowledged_by_a_person() -> None:
    """R34: the machine does not write to somebody who has not written to us."""
    decision = decide(IHM, reading(forwarded_by_staff=True), None)

    assert isinstance(decision, Open)
    assert decision.by_hand


def test_a_forwarded_complaint_without_a_name_goes_to_a_person() -> None:
    """A colleague may know who wrote it; nobody is refused unheard."""
    nameless = reading(verdict=Verdict.ANONYMOUS, forwarded_by_staff=True)

    assert decide(IHM, nameless, None) == AskTriage(Kind.COMPLAINT, Start.COMPLAINT, "FORWARDED_WITHOUT_NAME")


@pytest.mark.parametrize(
    ("kind", "start"),
    [(Kind.COMPLAINT, Start.COMPLAINT), (Kind.APPEAL, Start.APPEAL), (Kind.OTHER, Start.COMPLAINT)],
)
def test_what_is_uncertain_is_asked_about_with_the_clock_it_may_owe(kind: Kind, start: Start) -> None:
    """R8: the possible clock runs from receipt."""
    assert decide(IHM, reading(kind, certain=False), None) == AskTriage(kind, start, "CLASS_UNCERTAIN")


@pytest.mark.parametrize("kind", [Kind.SUGGESTION, Kind.COMMENT, Kind.COMPLIMENT])
def test_feedback_is_kept_and_thanked_for_where_the_heading_is_plain(kind: Kind) -> None:
    """2.1 and 2.2."""
    assert decide(IHM, reading(kind), None) == KeepFeedback(
        CaseKind(kind), thank=True, reason="SUBJECT_MARKED_FEEDBACK"
    )
    assert isinstance(decide(IHM, reading(kind, certain=False), None), AskTriage)


def test_feedback_from_an_address_that_may_not_be_answered_is_kept_without_thanks() -> None:
    """A thank-you is a courtesy, a loop is not."""
    assert decide(IHM, reading(Kind.COMMENT, safe=False), None) == KeepFeedback(
        CaseKind.COMMENT, thank=False, reason="SUBJECT_MARKED_FEEDBACK"
    )


def test_praise_under_another_heading_is_kept_without_thanks() -> None:
    """ "No complaints!" is kind, and asks for no letter."""
    praise = KindReading(Kind.COMPLIMENT, certain=True, because=(Because("SAYS_NO_COMPLAINT"),), marked=True)

    assert decide(IHM, replace(reading(Kind.COMPLIMENT), kind=praise), None) == KeepFeedback(
        CaseKind.COMPLIMENT, thank=False, reason="SAYS_NO_COMPLAINT"
    )


@pytest.mark.parametrize("kind", [Kind.AUTO_REPLY, Kind.LIST_OR_BULK, Kind.SPAM])
@pytest.mark.parametrize("known", [None, case()])
def test_a_machine_is_noted_and_never_decided_on(kind: Kind, known: Case | None) -> None:
    """Two polite robots would otherwise thank each other all night."""
    assert decide(IHM, reading(kind), known) == NoteMachine(kind, f"MACHINE_{kind.upper()}")


def test_a_bounce_is_recorded_whatever_its_case() -> None:
    assert decide(IHM, reading(Kind.BOUNCE), case()) == RecordReport("REPORT")


def test_ordinary_mail_is_left_alone() -> None:
    """Mail that is none of our business stays as it was."""
    assert decide(IHM, reading(Kind.OTHER), None) == LeaveAlone("ORDINARY_MAIL")


def test_a_colleagues_mail_on_no_case_is_history() -> None:
    assert decide(IHM, reading(Kind.STAFF_REPLY), None) == KeepAsHistory("STAFF_MAIL_ON_NO_CASE")


def test_a_reply_to_a_case_we_do_not_know_goes_to_a_person() -> None:
    """It may be about a case of before our time."""
    assert isinstance(decide(IHM, reading(Kind.COMPLAINANT_REPLY), None), AskTriage)


@pytest.mark.parametrize("kind", [Kind.COMPLAINT, Kind.APPEAL, Kind.COMPLAINANT_REPLY, Kind.STAFF_REPLY])
def test_mail_on_a_known_case_joins_it_and_is_not_acknowledged_again(kind: Kind) -> None:
    """R1: one acknowledgement per case and stage, ever."""
    threaded = reading(kind, thread=ThreadReading(case().reference, Proof.SIGNED_ID))

    assert decide(IHM, threaded, case()) == Join(case().reference, kind, "THREAD_SIGNED_ID")


def test_a_name_opens_what_was_refused_with_clocks_from_that_day() -> None:
    """R15."""
    refused = case(State.ANON_HELD, anonymous=True, name="", clocks=())

    assert decide(IHM, reading(Kind.COMPLAINANT_REPLY), refused) == Identify(
        refused.reference, State.OPEN, (Start.COMPLAINT,), "NAME_GIVEN"
    )


def test_a_name_takes_a_waiting_case_on_without_new_clocks() -> None:
    """R14: they have run since receipt."""
    waiting = case(State.ID_REQUESTED, anonymous=None, name="")

    assert decide(IMI, reading(Kind.COMPLAINANT_REPLY), waiting) == Identify(
        waiting.reference, State.INITIAL_REVIEW, (), "NAME_GIVEN"
    )


def test_a_second_anonymous_mail_joins_and_is_not_refused_again() -> None:
    """The refusal is sent once."""
    refused = case(State.ANON_HELD, anonymous=True, name="", clocks=())
    again = reading(Kind.COMPLAINANT_REPLY, Verdict.ANONYMOUS)

    assert isinstance(decide(IHM, again, refused), Join)


def test_a_colleagues_name_does_not_identify_the_complainant() -> None:
    """Staff writing on a refused matter are not its author."""
    refused = case(State.ANON_HELD, anonymous=True, name="", clocks=())

    assert isinstance(decide(IHM, reading(Kind.STAFF_REPLY), refused), Join)


READINGS = st.builds(
    reading,
    st.sampled_from(Kind),
    st.sampled_from(Verdict),
    certain=st.booleans(),
    safe=st.booleans(),
    evidence=st.sampled_from([(), ("a.pdf",)]),
    forwarded_by_staff=st.booleans(),
)


@given(READINGS, st.sampled_from([IHM, IMI]), st.sampled_from([None, *State]))
def test_every_reading_gets_a_decision_with_a_reason(
    found: Reading, procedure: Procedure, state: State | None
) -> None:
    """An undecided mail would be a lost mail; a decision without a reason could not be explained."""
    decision = decide(procedure, found, case(state) if state else None)

    assert decision.reason.isupper()


@given(READINGS, st.sampled_from([IHM, IMI]))
def test_nobody_named_is_ever_refused(found: Reading, procedure: Procedure) -> None:
    """P2: the machine never alone refuses an identified person."""
    if found.identity.verdict is not Verdict.ANONYMOUS:
        assert not isinstance(decide(procedure, found, None), RefuseAnonymous)
