"""Which decided case a marked appeal means, and which complaint may be one (R18, E30)."""

from dataclasses import replace

import pytest

from mailbot.domain.reading import Kind, Known, KnownCase, Proof, ThreadReading
from mailbot.domain.reference import Reference
from mailbot.rules.appealing import decided_case_of, perhaps_an_appeal
from tests.support.papers import PAT, mail, reading

DECIDED = KnownCase(Reference("IHM", 2026, 3), frozenset({PAT.key}), open=True, decided=True)
CLOSED = KnownCase(Reference("IHM", 2026, 4), frozenset({PAT.key}), open=False, decided=True)
OPEN = KnownCase(Reference("IHM", 2026, 5), frozenset({PAT.key}), open=True)
ABOUT_APPEALS = mail(subject="Complaint about your Complaint Appeal policy")
JOINED = ThreadReading(OPEN.reference, Proof.SIGNED_ID)


@pytest.mark.parametrize("decided", [DECIDED, CLOSED])
def test_an_appeal_belongs_to_the_only_decided_case(decided: KnownCase) -> None:
    """Nobody has to quote a reference to be heard."""
    found = decided_case_of(reading(Kind.APPEAL), Known(by_address=(decided,)))

    assert found is not None
    assert (decided.reference, Proof.ADDRESS) == (found.reference, found.proof)


@pytest.mark.parametrize("cases", [(), (OPEN,), (DECIDED, CLOSED), (DECIDED, OPEN)])
def test_where_it_may_mean_several_cases_or_none_a_person_says(cases: tuple[KnownCase, ...]) -> None:
    """A guess would put it before the wrong people."""
    assert decided_case_of(reading(Kind.APPEAL), Known(by_address=cases)) is None


def test_an_uncertain_appeal_and_a_mail_in_a_thread_are_left_alone() -> None:
    """What is uncertain goes to triage, and a thread knows better."""
    known = Known(by_address=(DECIDED,))

    assert decided_case_of(reading(Kind.APPEAL, certain=False), known) is None
    assert decided_case_of(reading(Kind.APPEAL, thread=JOINED), known) is None
    assert decided_case_of(reading(Kind.COMPLAINT), known) is None


@pytest.mark.parametrize("decided", [DECIDED, CLOSED])
def test_a_complaint_about_appeals_by_who_has_an_outcome_is_uncertain(decided: KnownCase) -> None:
    """It may say that the outcome is not accepted; the reason names the case."""
    judged = perhaps_an_appeal(ABOUT_APPEALS, reading(), Known(by_address=(decided,)))

    assert (Kind.COMPLAINT, False) == (judged.kind.kind, judged.kind.certain)
    assert str(decided.reference) == judged.kind.because[-1].words


def test_any_other_complaint_stays_what_it_is() -> None:
    """Of somebody without an outcome, about something else, in a thread, or no complaint at all."""
    known, complaint = Known(by_address=(DECIDED,)), reading()

    assert complaint == perhaps_an_appeal(ABOUT_APPEALS, complaint, Known(by_address=(OPEN,)))
    assert complaint == perhaps_an_appeal(mail(), complaint, known)
    joined = replace(complaint, thread=JOINED)
    assert joined == perhaps_an_appeal(ABOUT_APPEALS, joined, known)
    assert reading(Kind.OTHER) == perhaps_an_appeal(ABOUT_APPEALS, reading(Kind.OTHER), known)
