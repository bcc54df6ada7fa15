"""A case that the office had before: what is met, what runs, and that nobody is written to (R39)."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.dossier import Verdict
from mailbot.domain.importing import OpenCase
from mailbot.domain.lifecycle import State
from mailbot.domain.reference import Reference
from mailbot.rules import imported
from mailbot.rules.draft import Change, Draft
from tests.support.in_hand import offices

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PATS = OpenCase(
    line=2, mark="m", reference=None, organisation="ihm", mailbox="education@ihm.org.uk",
    kind=CaseKind.COMPLAINT, state=State.OPEN, stage=1, received=date(2026, 11, 5), name="Pat Lee",
    address="pat@example.org", owner="nadia", acknowledged=None, named=None, promised=None, answered=None,
    verdict=None, appeal_by=None, area="", head="", subject="Late marking", summary="", confidential=False,
)  # fmt: skip
IMI = replace(PATS, organisation="imi", owner="", state=State.INITIAL_REVIEW, received=date(2026, 10, 1))


def settled(given: OpenCase) -> Change:
    office = offices()[given.organisation]
    case = imported.record(office, given, Reference("IHM", 2026, 42), NOW)
    draft = Draft(office, case, NOW)
    imported.settle(draft, given)
    return draft.change()


def running(case: Case) -> set[str]:
    return {clock.name for clock in case.clocks if clock.running}


@pytest.mark.parametrize(
    ("given", "runs"),
    [
        (PATS, {"acknowledge", "respond"}),
        (replace(PATS, acknowledged=date(2026, 11, 9)), {"respond"}),
        (replace(PATS, promised=date(2027, 1, 8)), {"acknowledge", "respond", "promised"}),
        (replace(PATS, owner=""), {"acknowledge", "respond", "assign"}),
        (replace(PATS, state=State.INFORMAL), {"acknowledge", "respond", "informal"}),
        (replace(PATS, kind=CaseKind.APPEAL, stage=2), {"acknowledge_appeal", "hear_appeal"}),
        (IMI, {"acknowledge", "name_handler", "review", "assign"}),
        (replace(IMI, acknowledged=date(2026, 10, 2), named=date(2026, 10, 2)), {"review", "assign"}),
        (replace(IMI, promised=date(2027, 1, 8)), {"acknowledge", "name_handler", "promised", "assign"}),
        (replace(IMI, state=State.SEALED), {"officer_review"}),
    ],
)
def test_what_is_still_owed_runs(given: OpenCase, runs: set[str]) -> None:
    """INV1: every open case has a next date."""
    change = settled(given)

    assert runs == running(change.case)
    assert () == change.letters


def test_an_acknowledgement_on_the_last_day_was_in_time() -> None:
    """Nobody knows the hour any more: the day counts from its beginning, but not from before it came."""
    last = settled(replace(PATS, acknowledged=date(2026, 11, 12))).case.clock("acknowledge")
    same = settled(replace(PATS, acknowledged=PATS.received)).case.clock("acknowledge")
    late = settled(replace(PATS, acknowledged=date(2026, 11, 13))).case.clock("acknowledge")

    assert last is not None
    assert same is not None
    assert late is not None
    assert (True, True, False) == (last.kept, same.kept, late.kept)
    assert same.met_at == same.started_at


def test_a_decided_case_waits_for_an_appeal_alone() -> None:
    """The window that was told, or the one that the procedure counts."""
    decided = replace(
        PATS, state=State.DECIDED, answered=date(2026, 11, 16), verdict=Verdict.PARTLY, acknowledged=None
    )

    told = settled(replace(decided, appeal_by=date(2026, 12, 11))).case
    counted = settled(decided).case

    assert {"appeal_window"} == running(told) == running(counted)
    assert date(2026, 12, 11) == told.dossier.appeal_by
    assert date(2026, 12, 9) == counted.dossier.appeal_by
    assert [("nadia", Verdict.PARTLY, 1)] == [
        (one.person, one.verdict, one.stage) for one in told.dossier.decisions
    ]
    acknowledge = told.clock("acknowledge")
    assert acknowledge is not None
    assert acknowledge.met_at is not None, "an answer by a person is an acknowledgement too (R19)"


def test_a_case_that_has_ended_is_doubted() -> None:
    """Only what is open comes over."""
    over = replace(PATS, state=State.DECIDED, answered=date(2026, 9, 1), verdict=Verdict.UPHELD)
    final = replace(
        IMI, state=State.DECIDED, answered=date(2026, 11, 16), verdict=Verdict.UPHELD, head="MEMBER",
        owner="x",
    )  # fmt: skip

    (too_late,) = imported.doubts(offices()["ihm"], over, NOW)
    (no_appeal,) = imported.doubts(offices()["imi"], final, NOW)

    assert "the last day to appeal was" in too_late.what
    assert "no appeal lies" in no_appeal.what
    assert () == imported.doubts(offices()["ihm"], PATS, NOW)


def test_an_automatic_update_that_was_due_before_is_not_sent_now() -> None:
    """R23: that day was the office's own; one that is still to come is sent."""
    assert settled(replace(IMI, acknowledged=date(2026, 10, 2))).case.dossier.updated_alone
    assert not settled(replace(IMI, received=date(2026, 11, 20))).case.dossier.updated_alone
