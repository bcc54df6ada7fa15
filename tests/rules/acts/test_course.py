"""Questions, updates, new dates, and how a case ends or rests otherwise than by its outcome."""

from datetime import date, timedelta

import pytest

from mailbot.domain import act as acts
from mailbot.domain.dossier import Verdict
from mailbot.domain.event import Noted
from mailbot.domain.letter import Enclosure, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.reference import Reference
from mailbot.rules.acts import ending
from tests.rules.acts.casts import (
    BETHAN,
    CALLUM,
    DAY,
    MONDAY,
    NADIA,
    OWEN,
    RUTH,
    decided,
    ihm,
    imi,
    investigated,
    is_in,
    refused,
)
from tests.support.calendars import last_second
from tests.support.in_hand import InHand, opened

FRIDAY, LATER = date(2026, 12, 4), date(2026, 12, 18)
OTHER = Reference("IHM", 2026, 7)
MARKS = (Enclosure("a" * 64, 0, "marks.pdf", "application/pdf", 1_000),)


def test_a_question_stops_no_clock() -> None:
    """W9."""
    hand = ihm()
    hand.do(NADIA, acts.Ask("Which marker was it?"))
    hand.all_arrive()

    assert {"respond"} == hand.running()
    assert refused(hand, NADIA, acts.Ask(" ")) == "NOTHING_SAID"


def test_a_new_date_is_owed_once_pat_has_it() -> None:
    """K4: the letter meets the promise before; the old breach would stay in the statistics."""
    hand = investigated()
    hand.do(BETHAN, acts.Extend(FRIDAY, "the centre is shut"))
    assert {"promised"} == hand.running()
    hand.all_arrive()

    running = [clock.due_at for clock in hand.case.clocks if clock.running]
    assert [last_second("2026-12-04")] == running


def test_an_extension_in_the_review_keeps_the_review_s_promise() -> None:
    """R22, HAN4; at the other body the 25 working days run on."""
    review, respond = imi(), ihm()
    review.do(BETHAN, acts.Extend(FRIDAY, "the centre is shut"))
    respond.do(NADIA, acts.Extend(FRIDAY, "the marker is ill"))
    review.all_arrive()
    respond.all_arrive()

    assert {"promised"} == review.running()
    assert {"promised", "respond"} == respond.running()


@pytest.mark.parametrize("act", [acts.Update("We ask the centre."), acts.Update("We wait.", FRIDAY)])
def test_an_update_that_came_back_leaves_the_promise_before_it(act: acts.Update) -> None:
    """INV1: whatever it told nobody knows of; what was promised before is still owed."""
    hand = investigated()
    before = hand.case.clock("promised")
    hand.do(BETHAN, act)
    hand.all_arrive()
    hand.bounces(hand.last(Template.UPDATE))

    running = [clock for clock in hand.case.clocks if clock.running]
    assert [before] == running


def test_a_letter_that_the_server_refuses_takes_no_other_letters_date_with_it() -> None:
    """INV1: the update never left; the apology that follows it tells a date that is owed."""
    hand = imi()
    hand.do(BETHAN, acts.Update("We wait.", FRIDAY))
    hand.do(BETHAN, acts.Extend(FRIDAY, "the centre is shut"))
    hand.is_refused(hand.last(Template.UPDATE))
    hand.all_arrive()

    assert {"promised"} == hand.running()


@pytest.mark.parametrize("returned", ["first", "second"])
def test_the_same_date_told_twice_is_still_told_once(returned: str) -> None:
    """One of two letters with the same date comes back: the other has told it all the same."""
    hand = investigated()
    before = hand.case.clock("promised")
    hand.do(BETHAN, acts.Extend(FRIDAY, "the centre is shut"))
    hand.all_arrive()
    first = hand.last(Template.DELAY)
    hand.do(BETHAN, acts.Extend(FRIDAY, "and flooded, yet we keep the day"))
    hand.all_arrive()
    assert before is not None
    hand.bounces(first if returned == "first" else hand.last(Template.DELAY))

    running = {clock.due_at for clock in hand.case.clocks if clock.running}
    assert last_second("2026-12-04") in running


def test_of_two_letters_with_dates_the_later_word_counts() -> None:
    """They may leave in any order; the date of the first must not come back to life."""
    hand = investigated()
    hand.do(BETHAN, acts.Extend(FRIDAY, "the centre is shut"))
    first = hand.last(Template.DELAY)
    hand.do(BETHAN, acts.Extend(date(2026, 12, 7), "and flooded"))
    hand.arrives(hand.last(Template.DELAY))
    hand.arrives(first)

    running = [clock.due_at for clock in hand.case.clocks if clock.running]
    assert [last_second("2026-12-07")] == running


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (acts.Extend(FRIDAY, " "), "REASON_MISSING"),
        (acts.Extend(date(2026, 11, 23), "ill"), "NOT_A_WORKING_DAY_TO_COME"),
        (acts.Extend(date(2026, 12, 6), "ill"), "NOT_A_WORKING_DAY_TO_COME"),
        (acts.Update(" "), "NOTHING_SAID"),
    ],
)
def test_what_a_new_date_needs(act: acts.Act, reason: str) -> None:
    assert refused(ihm(), NADIA, act) == reason


def test_a_date_far_ahead_is_for_whoever_decides() -> None:
    """D4: more than ten working days."""
    hand = ihm(area="other", handler=CALLUM)

    assert refused(hand, CALLUM, acts.Extend(LATER, "the marker is ill")) == "TOO_FAR_FOR_YOU"
    hand.do(CALLUM, acts.Extend(FRIDAY, "the marker is ill"))
    hand.do(OWEN, acts.Extend(LATER, "the marker is ill"))
    assert hand.waiting(Template.DELAY)


def test_nothing_is_put_off_where_nothing_is_owed() -> None:
    hand = decided(ihm(), NADIA)

    assert refused(hand, NADIA, acts.Extend(FRIDAY, "ill")) == "NOTHING_TO_PUT_OFF"
    hand.do(NADIA, acts.Withdraw())
    assert refused(hand, NADIA, acts.Ask("Why?")) == "NOT_NOW"


@pytest.mark.parametrize(
    ("act", "state", "letter"),
    [
        (acts.Withdraw(), State.WITHDRAWN, "withdrawn"),
        (acts.Close("Pat is content"), State.CLOSED, "closed"),
        (acts.CloseUnanswered(), State.NO_RESPONSE, "closed_no_response"),
        (acts.Merge(OTHER), State.MERGED, "merge_note"),
    ],
)
def test_an_end_stops_what_is_owed_and_tells_pat(act: acts.Act, state: State, letter: str) -> None:
    hand = ihm()
    hand.do(NADIA, act)

    assert (state, [letter]) == (hand.case.state, hand.to_pat())
    assert set() == hand.running() - {"retention"}


def test_nothing_closes_without_a_reason() -> None:
    hand = ihm()

    assert refused(hand, NADIA, acts.Close("")) == "REASON_MISSING"
    assert refused(hand, NADIA, acts.Merge(hand.case.reference)) == "SAME_CASE"


def test_a_reopened_case_promises_an_answer_anew() -> None:
    """The 25 working days run from now; it goes back to where it stood."""
    hand = ihm()
    hand.do(NADIA, acts.Withdraw())
    hand.later(3 * DAY)
    assert refused(hand, NADIA, acts.Reopen(" ")) == "REASON_MISSING"
    hand.do(NADIA, acts.Reopen("Pat thought again"))

    respond = hand.case.clock("respond")
    assert is_in(hand, State.OPEN)
    assert respond is not None
    assert hand.now == respond.started_at
    assert {"respond"} == hand.running()


def test_a_letter_that_was_late_in_leaving_keeps_no_promise_made_since() -> None:
    """Rerouted, the server down, reopened, the server up: the review is still owed."""
    hand = imi()
    hand.do(BETHAN, acts.Reroute("appeals"))
    hand.do(BETHAN, acts.Reopen("a mistake"))
    hand.all_arrive()

    assert is_in(hand, State.INITIAL_REVIEW)
    assert {"review"} == hand.running()


def _suspended(hand: InHand, actor: str) -> InHand:
    hand.do(actor, acts.Suspend("A claim was issued."))
    return hand


def test_suspension_waives_nothing_and_is_looked_at_again() -> None:
    """R22: promises are shown as they stand; every twenty working days somebody looks."""
    hand = _suspended(ihm(), NADIA)
    first = hand.case.clock("legal_review")

    assert {"respond", "legal_review"} == hand.running()
    hand.later(40 * DAY)
    assert first is not None
    assert hand.case.clock("legal_review") != first
    hand.do(NADIA, acts.Resume())

    assert is_in(hand, State.OPEN)
    assert {"respond"} == hand.running()
    assert ["legal", "reopened"] == hand.to_pat()


def test_a_window_that_lapsed_during_proceedings_has_lapsed() -> None:
    """INV1: on resuming there is nothing left to wait for."""
    hand = _suspended(decided(ihm(), NADIA), NADIA)
    hand.later(60 * DAY)
    hand.do(NADIA, acts.Resume())

    assert is_in(hand, State.CLOSED)
    assert ["outcome", "legal"] == hand.to_pat()


def test_what_is_not_suspended_does_not_resume() -> None:
    assert refused(ihm(), NADIA, acts.Resume()) == "NOT_SUSPENDED"


def test_the_earlier_dates_win_where_two_cases_become_one() -> None:
    """D4: merge."""
    older, newer = ihm(), ihm()
    newer.later(7 * DAY)
    received = newer.now
    late = ihm(received_at=received)
    late.now = received
    late.case = late.case.with_stopped(frozenset({"respond"}))
    draft = late.draft()
    draft.run("respond", last_second("2027-02-10"))
    ending.take_over(draft, older.case.reference, older.case.running(frozenset({"respond"})))
    late.take(draft.change())

    running = [clock for clock in late.case.clocks if clock.running]
    assert [older.case.clock("respond")] == running
    assert any(isinstance(event, Noted) and "TOOK_OVER" in event.what for event in late.taken[-1].events)


def test_pat_without_an_address_gets_letters_by_post() -> None:
    """Nadia is sent the finished letter to print; that her notice arrives meets no clock."""
    hand = ihm(complainant=None)
    hand.do(NADIA, acts.Extend(FRIDAY, "the marker is ill"))

    (notice,) = hand.waiting(Template.LETTER_TO_PRINT)
    printed = notice.request.prints
    assert printed is not None
    assert (Template.DELAY, "Pat Lee", "") == (printed.template, printed.to.name, printed.to.address)
    assert "the marker is ill" == printed.facts.reason
    assert frozenset() == notice.request.meets
    hand.all_arrive()
    assert {"respond"} == hand.running()


def test_each_letter_to_print_says_how_it_is_recorded() -> None:
    """What is written once it was posted differs: the first answer is an acknowledgement, too (R19)."""
    hand = ihm(complainant=None)
    hand.do(NADIA, acts.Update("We have asked the marker."))
    hand.do(NADIA, acts.Decide(Verdict.NOT_UPHELD, "We read the records."))
    fresh = opened("ihm", MONDAY, area="learning", complainant=None)
    fresh.do(NADIA, acts.Update("We have asked the marker.", FRIDAY))

    told = [
        [line for line, _ in one.request.facts.commands or ()]
        for one in (*hand.waiting(Template.LETTER_TO_PRINT), *fresh.waiting(Template.LETTER_TO_PRINT))
    ]
    assert ["#sent post today"] == told[0]
    assert ["#sent post today not-upheld"] == told[1]
    assert ["#ack-sent post today", "#sent post today"] == told[2]


def test_of_two_printed_dates_the_later_letter_counts() -> None:
    """Neither was recorded when it was posted; Pat goes by what she read last."""
    hand = ihm(complainant=None)
    hand.do(NADIA, acts.Extend(FRIDAY, "the marker is ill"))
    hand.do(NADIA, acts.Extend(FRIDAY + timedelta(days=7), "the marker is still ill"))

    hand.do(NADIA, acts.Told("post", MONDAY.date()))

    promised = [clock for clock in hand.case.clocks if clock.name == "promised" and clock.running]
    assert [FRIDAY + timedelta(days=7)] == [clock.due_at.date() for clock in promised]


def test_a_posted_letter_that_promises_nothing_is_recorded() -> None:
    """Nadia posted a question: that is in the history, and no clock is touched."""
    hand = ihm(complainant=None)
    hand.do(NADIA, acts.Ask("Which paper was it?"))
    before = hand.case.clocks

    hand.do(NADIA, acts.Told("post", MONDAY.date()))

    assert before == hand.case.clocks
    assert Noted(f"TOLD_BY_POST {MONDAY.date()}", "") in hand.taken[-1].events


def test_a_date_told_by_post_is_owed_from_then_on() -> None:
    """A complainant without email is promised as much as any other."""
    hand = ihm(complainant=None)
    hand.do(NADIA, acts.Extend(FRIDAY, "the marker is ill"))

    hand.do(NADIA, acts.Told("post", MONDAY.date()))

    assert {"respond", "promised"} == hand.running()
    assert refused(ihm(), NADIA, acts.Told("post", MONDAY.date())) == "NOTHING_TO_TELL"


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (acts.Describe(), "NOTHING_SAID"),
        (acts.Describe(head="CENTRE"), "UNKNOWN_HEAD"),
        (acts.Describe(area="cooking"), "UNKNOWN_AREA"),
        (acts.Describe(categories=("LATE", "RUDE")), "UNKNOWN_CATEGORY"),
        (acts.Describe(nation="atlantis"), "UNKNOWN_NATION"),
        (acts.Describe(incident=date(2027, 1, 1)), "DAY_TO_COME"),
        (acts.MarkDiscussed(date(2027, 1, 1)), "DAY_TO_COME"),
        (acts.Note(" "), "NOTHING_SAID"),
    ],
)
def test_case_data_that_the_procedure_does_not_know(act: acts.Act, reason: str) -> None:
    assert refused(ihm(), NADIA, act) == reason


def test_only_what_is_given_is_changed() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Describe(categories=("LATE",), lesson="mark sooner"))
    hand.do(NADIA, acts.Describe(area="other", incident=date(2026, 11, 2)))

    dossier = hand.case.dossier
    assert (("LATE",), ("mark sooner",), date(2026, 11, 2)) == (
        dossier.categories, dossier.lessons, dossier.incident,
    )  # fmt: skip
    assert "other" == hand.case.area


def test_the_head_stands_once_the_letter_has_told_it() -> None:
    """W10: whether Pat may appeal was printed."""
    hand = decided(imi(), BETHAN)

    assert refused(hand, BETHAN, acts.Describe(head="MEMBER")) == "HEAD_TOLD"


def test_feedback_is_read_and_discussed() -> None:
    """2.3: discussed means read; the first reading counts."""
    hand = ihm()
    hand.do(RUTH, acts.MarkRead())
    hand.do(OWEN, acts.MarkDiscussed(date(2026, 11, 23)))

    dossier = hand.case.dossier
    assert (date(2026, 11, 23), date(2026, 11, 23)) == (dossier.read_on, dossier.discussed_on)


@pytest.mark.parametrize(
    "act", [acts.Ask("?"), acts.Withdraw(), acts.Close("done"), acts.Describe(area="other")]
)
def test_whoever_has_no_part_in_a_case_leaves_it_alone(act: acts.Act) -> None:
    assert refused(ihm(), CALLUM, act) == "NOT_ALLOWED"


@pytest.mark.parametrize(
    ("act", "template"),
    [
        (acts.Ask("Which paper?", MARKS), Template.QUESTION),
        (acts.Send("Here are your marks.", MARKS), Template.ANSWER),
        (acts.Update("Here are your marks.", files=MARKS), Template.UPDATE),
        (acts.Update("Here are your marks.", FRIDAY, MARKS), Template.UPDATE),
        (acts.Decide(Verdict.NOT_UPHELD, "Here are your marks.", files=MARKS), Template.OUTCOME),
    ],
)
def test_files_go_with_the_letter_that_the_act_writes(act: acts.Act, template: Template) -> None:
    """By mail and, for whoever has no address, with the page to print."""
    hand, by_post = ihm(), ihm(complainant=None)
    hand.do(NADIA, act)
    by_post.do(NADIA, act)

    assert MARKS == hand.last(template).request.enclosures
    notice = by_post.last(Template.LETTER_TO_PRINT).request
    assert notice.prints is not None
    assert (MARKS, MARKS) == (notice.enclosures, notice.prints.enclosures)


def test_files_go_to_the_other_party_with_their_letter() -> None:
    """OUT1: what was attached to #party is the party's, not Pat's."""
    hand = imi()
    hand.do(BETHAN, acts.Describe(party_address="robin@centre.example"))
    decided(hand, BETHAN)
    hand.do(BETHAN, acts.TellParty("It was not upheld.", MARKS))

    assert MARKS == hand.last(Template.OUTCOME_PARTY).request.enclosures
    assert () == hand.last(Template.OUTCOME).request.enclosures
