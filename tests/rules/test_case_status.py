"""Where a case stands, told to somebody who may see it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Action, Decision, Dossier, Verdict
from mailbot.domain.letter import LetterFacts
from mailbot.domain.person import Absence
from mailbot.domain.procedure import Office
from mailbot.rules.case_status import Papers, status
from tests.adapters.store_builders import a_case
from tests.support.in_hand import offices

NOW = datetime(2026, 12, 7, 9, tzinfo=UTC)
IHM = offices()["ihm"]
DUE = CaseClock("respond", NOW - timedelta(days=20), datetime(2026, 12, 30, 23, 59, 59, tzinfo=UTC))


def told(case: Case, office: Office = IHM) -> LetterFacts:
    person = office.directory.by_id("nadia")
    assert person is not None
    return status(Papers(office, case, person, (), (), (), NOW))


def test_what_was_decided_and_promised_is_told() -> None:
    """Actions outlive the case, each with its owner and day (4.4b)."""
    actions = (
        Action(1, "a second marking", "nadia", date(2026, 12, 11)),
        Action(2, "an apology", "left", date(2026, 12, 4), date(2026, 12, 3)),
    )
    decided = Decision(1, "nadia", Verdict.PARTLY, NOW)
    dossier = Dossier(accepted=True, actions=actions, decisions=(decided,), appeal_by=date(2026, 12, 30))
    facts = told(replace(a_case(1, handler="nadia", clocks=(DUE,)), dossier=dossier))

    assert facts.actions == (
        "1. a second marking (Nadia Pemberton, by Friday 11 December 2026)",
        "2. an apology (done on Thursday 3 December 2026)",
    )
    assert "Stage 1: partly upheld, on Monday 7 December 2026." in (facts.effects or ())
    assert "Last day to appeal: Wednesday 30 December 2026." in (facts.effects or ())


def test_what_waits_for_a_letter_says_so_and_what_ended_is_left_out() -> None:
    clocks = (replace(DUE, awaits="outcome:1"), replace(DUE, stopped=True), DUE.met(NOW))

    (item,) = told(a_case(1, handler="nadia", clocks=clocks)).items or ()
    assert "once the letter has arrived" == item[3]


def test_who_stands_in_is_told() -> None:
    """Until when, so that the reader knows whom to ring."""
    away = Absence("nadia", NOW.date(), date(2026, 12, 11))
    office = replace(IHM, directory=replace(IHM.directory, absences=(away,)))
    case = a_case(1, handler="nadia", clocks=(DUE,))

    words = "with Nadia Pemberton, who is away until Friday 11 December 2026, Owen Thackeray stands in."
    assert words in (told(case, office).standing or "")
    assert "with nobody yet" in (told(replace(case, handler="")).standing or "")
    assert "who is away" not in (told(case).standing or "")
