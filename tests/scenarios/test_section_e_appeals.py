"""PROCEDURE section E, scenarios of appeals, by their numbers (as RULINGS correct them)."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.domain.act import AdmitLate, Answered, DeclareConflict, Describe
from mailbot.domain.case import CaseKind
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.rules.acts.scope import band
from mailbot.rules.windows import Band
from tests.support import letters
from tests.support.answers import delivery_report, out_of_office, reply, words_of
from tests.support.course import (
    APPEALS,
    HELENA,
    LAST_DAY,
    LEARNING,
    NADIA,
    OWEN,
    RUTH,
    SEPTEMBER,
    appeal,
    decided,
    outcome,
    owned,
)
from tests.support.story import EDUCATION, IMI, PAT, Story, imi_box, owed, tell

LAST_MINUTES = datetime(2026, 9, 30, 22, 58, tzinfo=UTC)  # 23:58 in London
DAY_AFTER = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def _triaged(story: Story) -> list[State]:
    return [case.state for case in story.body.cases(everything=True) if case.state is State.TRIAGE]


def test_e01_an_appeal_on_the_last_day_is_in_time(tmp_path: Path) -> None:
    """At 23:58 local on the day that the outcome had printed; clocks of its own run from then."""
    story = decided(tmp_path)
    assert LAST_DAY in words_of(outcome(story))
    story.clock.move_to(LAST_MINUTES)

    story.takes(appeal(story))

    case = story.case
    assert (State.OPEN, 2, "ruth") == (case.state, case.stage, case.handler)
    assert "appeal_acknowledgement" == story.templates_to(PAT)[-1]
    hears = case.clock("hear_appeal")
    assert hears is not None
    assert "2026-11-04" == hears.due_at.date().isoformat(), "25 working days after Wednesday 30 September"
    assert ["hear_appeal"] == owed(case)
    assert {RUTH, HELENA} <= {one.recipient for one in story.letters(Template.APPEAL_NOTICE)}


def test_an_appeal_that_names_who_would_hear_it_is_put_before_others(tmp_path: Path) -> None:
    """INV4: Ruth has the appeal by now; those who triage say whether it complains of her."""
    story = decided(tmp_path)

    story.takes(appeal(story, "I appeal: Ruth Ashdown told Nadia what to write.\n\nPat Lee"))

    assert {NADIA, OWEN} == {task.recipient for task in story.letters(Template.TASK)}
    story.does("nadia", DeclareConflict("ruth", "The appeal complains of her."))
    assert "callum" == story.case.handler


def test_e02_an_appeal_on_the_day_after_waits_for_a_person(tmp_path: Path) -> None:
    """Acknowledged at once, as what it is; heard or not by what a person says, never by the machine."""
    story = decided(tmp_path)
    story.runs(LAST_MINUTES + timedelta(hours=1, minutes=30))
    closed = story.case.state
    story.clock.move_to(DAY_AFTER)

    story.takes(appeal(story))

    assert (State.CLOSED, State.APPEAL_LATE) == (closed, story.case.state)
    assert "late_appeal" == story.templates_to(PAT)[-1]
    assert NADIA in {task.recipient for task in story.letters(Template.TASK)}
    story.runs(DAY_AFTER + 60 * DAY)
    assert State.APPEAL_LATE is story.case.state, "however long nobody says anything"

    story.does("nadia", AdmitLate("Pat was in hospital."))

    hears = story.case.clock("hear_appeal")
    assert (State.OPEN, 2) == (story.case.state, story.case.stage)
    assert hears is not None
    assert DAY_AFTER == hears.started_at, "from the appeal's receipt"
    assert "late_admitted" == story.templates_to(PAT)[-1]


def test_e03_no_window_runs_for_an_outcome_that_came_back(tmp_path: Path) -> None:
    """Nothing is decided that nobody knows of; given again by post, it can be appealed against in time."""
    story = decided(tmp_path)
    story.takes(delivery_report(outcome(story)))
    returned = story.case
    tasks = story.letters(Template.DELIVERY_TASK)
    story.clock.move_to(datetime(2026, 9, 14, 9, 0, tzinfo=UTC))
    story.does("nadia", Answered("post", date(2026, 9, 14), Verdict.NOT_UPHELD))
    story.clock.move_to(DAY_AFTER)

    story.takes(letters.mail("Complaint Appeal", APPEALS))

    assert (State.OPEN, ["respond"]) == (returned.state, owed(returned))
    assert [NADIA] == [task.recipient for task in tasks]
    assert (State.OPEN, 2) == (story.case.state, story.case.stage)
    assert "appeal_acknowledgement" == story.templates_to(PAT)[-1]


def test_e03_an_appeal_after_a_bounce_is_never_late(tmp_path: Path) -> None:
    """Pat heard of the outcome some other way; whoever has the case is shown the appeal."""
    story = decided(tmp_path)
    story.takes(delivery_report(outcome(story)))
    story.clock.move_to(DAY_AFTER)

    story.takes(letters.mail("Complaint Appeal", APPEALS))

    assert State.OPEN is story.case.state
    assert [] == story.letters(Template.LATE_APPEAL)
    assert 2 == story.templates_to(NADIA).count("handler_notice"), "of the complaint, and of the appeal"


def test_e03_an_out_of_office_to_the_outcome_is_shown_to_a_person(tmp_path: Path) -> None:
    """Pat may read it late: the printed day stands, and whoever has the case has the evidence."""
    story = decided(tmp_path)

    for _ in range(3):
        story.takes(out_of_office(outcome(story)))

    (task,) = story.letters(Template.TASK)
    assert NADIA == task.recipient
    assert "away until Monday" in words_of(task)
    assert LAST_DAY in words_of(task)
    assert State.DECIDED is story.case.state
    assert "outcome" == story.templates_to(PAT)[-1], "and the machine is not answered"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Thank you for looking into it.\n\nPat", "REPLY_TO_ENDED_CASE"),
        ("I am still unhappy with this decision.\n\nPat", "POSSIBLE_APPEAL"),
    ],
)
def test_e20_an_answer_to_a_closed_case_is_for_a_person(tmp_path: Path, words: str, reason: str) -> None:
    """Never ignored, never reopened by a machine; the duty to acknowledge an appeal runs meanwhile."""
    story = decided(tmp_path)
    story.runs(DAY_AFTER)
    (case,) = story.body.cases()

    story.takes(reply(outcome(story), words))

    assert ("triaged", reason) == story.outcome()
    assert [State.CLOSED] == [one.state for one in story.body.cases()]
    (record,) = [one for one in story.body.cases(everything=True) if one.state is State.TRIAGE]
    assert (str(case.reference),) == record.dossier.links
    assert ["acknowledge_appeal", "hear_appeal"] == owed(record)
    assert str(case.reference) in words_of(story.letters(Template.TRIAGE_QUESTION)[0])


def test_e20_dissatisfaction_within_the_window_may_be_an_appeal(tmp_path: Path) -> None:
    """An intention suffices (9.2), but what it is a person says; the duty to acknowledge it runs."""
    story = decided(tmp_path)

    story.takes(reply(outcome(story), "I am still unhappy. What happens next?\n\nPat"))

    assert ("triaged", "POSSIBLE_APPEAL") == story.outcome()
    assert [State.TRIAGE] == _triaged(story)
    assert State.DECIDED is story.case.state


def test_e28_prefixes_do_not_hide_an_appeal(tmp_path: Path) -> None:
    """Relays and programs put words before a subject; the reference and the sender say the rest."""
    story = decided(tmp_path)
    subject = f"Re: Fwd: RE: [EXTERNAL] Complaint Appeal - case {story.case.reference}"

    story.takes(letters.mail(subject, APPEALS))

    assert (State.OPEN, 2) == (story.case.state, story.case.stage)


def test_e28_a_stranger_under_such_a_subject_joins_nothing(tmp_path: Path) -> None:
    """Robin is not registered with the case: staff look at the link (R18)."""
    story = decided(tmp_path)
    subject = f"Re: Fwd: RE: [EXTERNAL] Complaint Appeal - case {story.case.reference}"

    story.takes(letters.mail(subject, "I appeal.\n\nRobin Vale\n", "Robin Vale <robin@elsewhere.example>"))

    pats = next(case for case in story.body.cases() if case.name == "Pat Lee")
    assert State.DECIDED is pats.state
    assert "joined" not in {entry.outcome.value for entry in story.body.entries()[-1:]}


def test_e30_a_complaint_about_the_appeals_policy_is_a_complaint(tmp_path: Path) -> None:
    """From somebody who has no outcome that it could be about."""
    story = tell(tmp_path)

    story.takes(letters.mail("Complaint about your Complaint Appeal policy", "It is unfair.\n\nPat Lee\n"))

    assert (State.OPEN, CaseKind.COMPLAINT) == (story.case.state, story.case.kind)


def test_e30_from_somebody_with_an_outcome_a_person_says_what_it_is(tmp_path: Path) -> None:
    """It may be how Pat does not accept the outcome."""
    story = decided(tmp_path)

    story.takes(letters.mail("Complaint about your Complaint Appeal policy", "It is unfair.\n\nPat Lee\n"))

    assert ("triaged", "CLASS_UNCERTAIN") == story.outcome()
    assert [State.TRIAGE] == _triaged(story)


def test_e31_an_appeal_without_a_case_is_acknowledged_and_staff_are_asked(tmp_path: Path) -> None:
    """R6: perhaps a case by post; nobody has to prove anything before we say that we have it."""
    story = tell(tmp_path)

    story.takes(letters.mail("Complaint Appeal", APPEALS))

    assert (CaseKind.APPEAL, State.OPEN) == (story.case.kind, story.case.state)
    assert ["appeal_acknowledgement"] == story.templates_to(PAT)
    assert ["hear_appeal"] == owed(story.case)
    assert {NADIA, HELENA} <= {one.recipient for one in story.letters(Template.HANDLER_NOTICE)}


def test_e39_a_complaint_is_raised_by_its_first_mail(tmp_path: Path) -> None:
    """Incident on 10 March, mail on 8 September, form on the 13th: a person may hear it (R29)."""
    first = datetime(2027, 9, 8, 9, 0, tzinfo=UTC)
    story = tell(tmp_path, imi_box('forms = ["forms@web.example"]'), at=first)
    story.takes(letters.mail(to=IMI), IMI)
    story.clock.move_to(first + 5 * DAY)
    filled = f"Name: Pat Lee\nEmail: {PAT}\nSubject: My complaint\nMessage: Here is the form you asked for.\n"
    story.takes(letters.mail("Website form", filled, "forms@web.example", IMI, Return_Path="<>"), IMI)

    story.does("bethan", Describe(head="CENTRE", incident=date(2027, 3, 10)))

    with story.body.house() as house:
        office = house.works.desk.offices["imi"]
    assert Band.DISCRETIONARY is band(office, story.case)
    assert [first] == [case.received_at for case in story.body.cases()]


def test_who_appeals_before_anything_is_decided_goes_on_with_their_case(tmp_path: Path) -> None:
    """R22: in a case that is open an appeal joins, and its owner is shown it."""
    story = owned(tmp_path)

    story.takes(letters.mail("Complaint Appeal", APPEALS, Message_ID="<early@example.org>"))

    assert (State.OPEN, 1) == (story.case.state, story.case.stage)
    assert "joined" == story.outcome()[0]
    assert (SEPTEMBER, EDUCATION) == (story.case.received_at, LEARNING.address)
