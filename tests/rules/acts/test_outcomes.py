"""Outcomes: who may decide, what the letter must hold, and that nothing is decided before it has arrived."""

from datetime import date, timedelta

import pytest

from mailbot.domain import act as acts
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.rules.acts.casts import (
    ALISTAIR,
    BETHAN,
    CALLUM,
    DAY,
    HELENA,
    MOIRA,
    NADIA,
    OWEN,
    PARTLY,
    RUTH,
    decided,
    ihm,
    imi,
    investigated,
    is_in,
    refused,
)
from tests.support.calendars import last_second, london
from tests.support.in_hand import ROBIN, InHand, opened

AGAIN = acts.Remedy("mark it again", NADIA, date(2027, 1, 15))


def test_an_outcome_decides_once_it_has_arrived() -> None:
    """INV3: until then the clock runs and nothing is decided."""
    hand = ihm()
    hand.do(NADIA, PARTLY)

    assert is_in(hand, State.OPEN)
    assert {"respond"} == hand.running()

    hand.all_arrive()

    assert is_in(hand, State.DECIDED)
    assert {"appeal_window"} == hand.running()
    respond = hand.case.clock("respond")
    assert respond is not None
    assert respond.kept
    (decision,) = hand.case.dossier.decisions
    assert (1, NADIA, Verdict.PARTLY) == (decision.stage, decision.person, decision.verdict)


@pytest.mark.parametrize(
    ("organisation", "sent", "last"),
    [
        ("ihm", "2026-09-07", "2026-09-30"),
        ("ihm", "2026-11-06", "2026-12-01"),
        ("ihm", "2027-02-22", "2027-03-18"),
        ("ihm", "2026-12-04", "2026-12-29"),  # G10
        ("ihm", "2027-03-05", "2027-03-30"),  # G11
        ("imi", "2026-12-04", "2027-01-11"),
        ("imi", "2027-02-22", "2027-03-25"),
    ],
)
def test_the_last_day_to_appeal_is_printed_and_kept(organisation: str, sent: str, last: str) -> None:
    """R24's worked dates: presumed receipt, the window, rolled to a working day of all divisions."""
    hand = opened(organisation, london(sent, "09:30") - 7 * DAY, area="learning")
    hand.until(london(sent, "10:00"))
    actor = BETHAN if organisation == "imi" else NADIA
    if organisation == "imi":
        hand.do(BETHAN, acts.Describe(head="SERVICE"))
    hand.do(actor, PARTLY)
    printed = hand.last(Template.OUTCOME).request.facts.appeal_by

    hand.all_arrive()

    window = hand.case.clock("appeal_window")
    assert date.fromisoformat(last) == printed == hand.case.dossier.appeal_by
    assert window is not None
    assert last_second(last) == window.due_at


def test_a_letter_that_left_late_leaves_pat_no_less_time() -> None:
    """P1: written on Friday, taken by the server on Wednesday; the window runs to the later day."""
    hand = ihm()
    hand.do(NADIA, PARTLY)
    printed = hand.last(Template.OUTCOME).request.facts.appeal_by
    hand.later(timedelta(days=5))
    hand.all_arrive()

    window = hand.case.clock("appeal_window")
    assert printed is not None
    assert window is not None
    assert window.due_at > hand.office.calendar.end_of(printed)


@pytest.mark.parametrize("actor", [CALLUM, RUTH, HELENA])
def test_only_whoever_decides_the_stage_gives_its_outcome(actor: str) -> None:
    """E42, INV4: not even the director who would hear the next stage, nor a handler who is not the owner."""
    hand = ihm()
    if actor == CALLUM:
        hand.do(OWEN, acts.Assign(CALLUM))

    assert refused(hand, actor, PARTLY) == "NOT_THE_DECISION_MAKER"
    assert Template.OUTCOME not in {one.request.template for one in hand.letters}


def test_whoever_decided_an_earlier_stage_decides_no_later_one() -> None:
    """E42: Ruth stood in at Stage 1, and Pat appeals: Ruth would look at what Ruth decided."""
    hand = decided(ihm(), NADIA)
    hand.appeals()

    assert refused(hand, NADIA, PARTLY) == "DECIDED_EARLIER_STAGE"
    assert RUTH == hand.case.handler


def test_an_upheld_complaint_says_what_is_put_right() -> None:
    """IHM 5.3: a remedy, or why there is none."""
    hand = ihm()
    bare = acts.Decide(Verdict.UPHELD, "The marks came late.")

    assert refused(hand, NADIA, bare) == "REMEDY_MISSING"
    assert refused(hand, NADIA, acts.Decide(Verdict.UPHELD, " ", (AGAIN,))) == "NOTHING_SAID"

    hand.do(NADIA, acts.Decide(Verdict.UPHELD, "The marks came late.", (AGAIN,)))

    facts = hand.last(Template.OUTCOME).request.facts
    assert ("mark it again (by Friday 15 January 2027)",) == facts.actions
    assert last_second("2027-01-15") == next(
        clock.due_at for clock in hand.case.clocks if clock.name == "actions"
    )


def test_what_is_not_upheld_needs_no_remedy() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Decide(Verdict.NOT_UPHELD, "The marks came in time."))

    assert hand.waiting(Template.OUTCOME)


def test_a_remedy_has_a_day_to_come_and_somebody_who_is_here() -> None:
    hand = ihm()
    past = acts.Remedy("mark it again", NADIA, date(2026, 11, 23))
    nobody = acts.Remedy("mark it again", "robin", date(2027, 1, 15))

    assert refused(hand, NADIA, acts.Decide(Verdict.UPHELD, "Late.", (past,))) == "DAY_PAST"
    assert refused(hand, NADIA, acts.Decide(Verdict.UPHELD, "Late.", (nobody,))) == "UNKNOWN_PERSON"


def test_the_head_and_the_breach_come_before_the_outcome() -> None:
    """R28: upheld against a centre asks whether the Standard was breached; yes opens an action."""
    hand = imi(head="")
    upheld = acts.Decide(Verdict.UPHELD, "The centre was late.")
    breach = acts.Decide(Verdict.UPHELD, "The centre was late.", breach=True)

    assert refused(hand, BETHAN, breach) == "HEAD_MISSING"
    hand.do(BETHAN, acts.Describe(head="centre"))
    assert refused(hand, BETHAN, upheld) == "BREACH_MISSING"

    hand.do(BETHAN, breach)

    (action,) = hand.case.dossier.actions
    assert "sanctions" in action.what
    assert () == hand.last(Template.OUTCOME).request.facts.actions, "sanctions stay within the office"


def test_a_breach_is_not_asked_about_our_own_service() -> None:
    hand = imi(head="SERVICE")
    hand.do(BETHAN, acts.Decide(Verdict.UPHELD, "We were late."))

    assert hand.waiting(Template.OUTCOME)


@pytest.mark.parametrize("words", ["We offer £50.", "You will get a refund.", "As compensation, we"])
def test_a_draft_that_speaks_of_money_is_asked_about(words: str) -> None:
    """OUT4: the Institute of the Motor Industry can neither pay nor order compensation."""
    hand = imi(head="SERVICE")

    assert refused(hand, BETHAN, acts.Decide(Verdict.PARTLY, words)) == "SPEAKS_OF_MONEY"

    hand.do(BETHAN, acts.Decide(Verdict.PARTLY, words, although_pay=True))

    assert hand.waiting(Template.OUTCOME)


def test_the_other_institute_may_pay() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Decide(Verdict.PARTLY, "We refund the fee.", (), "the refund is all"))

    assert hand.waiting(Template.OUTCOME)


@pytest.mark.parametrize("act", [PARTLY, acts.Escalate("not resolved"), acts.Close("done"), acts.Suspend()])
def test_while_an_outcome_is_on_its_way_nothing_overtakes_it(act: acts.Act) -> None:
    """What it tells must find the case as it was."""
    hand = ihm()
    hand.do(NADIA, PARTLY)

    assert refused(hand, NADIA, act) == "OUTCOME_ON_ITS_WAY"


def _returned(hand: InHand, actor: str) -> InHand:
    decided(hand, actor)
    hand.bounces(hand.last(Template.OUTCOME))
    return hand


def test_an_outcome_that_came_back_decides_nothing() -> None:
    """INV3, E3: the window never began, the duty is owed again, and the outcome can be written anew."""
    hand = _returned(ihm(), NADIA)

    assert is_in(hand, State.OPEN)
    assert {"respond"} == hand.running()
    assert () == hand.case.dossier.decisions
    assert hand.case.dossier.appeal_by is None

    decided(hand, NADIA)

    assert is_in(hand, State.DECIDED)
    assert {"appeal_window"} == hand.running()


def test_an_outcome_that_comes_back_after_its_window_lapsed_was_never_given() -> None:
    """Some servers give up after weeks: the case goes on where it stood."""
    hand = decided(investigated(), BETHAN)
    hand.do(BETHAN, acts.SkipParty("they know"))
    hand.later(60 * DAY)
    assert is_in(hand, State.CLOSED)

    hand.bounces(hand.last(Template.OUTCOME))

    assert is_in(hand, State.INVESTIGATION)
    assert {"promised"} == hand.running()


def test_a_suspended_case_learns_that_its_outcome_came_back() -> None:
    """It resumes as undecided, not with a window that Pat never heard of."""
    hand = decided(ihm(), NADIA)
    hand.do(NADIA, acts.Suspend())
    hand.bounces(hand.last(Template.OUTCOME))
    hand.do(NADIA, acts.Resume())

    assert is_in(hand, State.OPEN)
    assert {"respond"} == hand.running()


def test_an_overtaken_outcome_that_comes_back_undoes_nothing() -> None:
    """Pat appealed, so Pat knew; Stage 2 is decided, and the first letter's report comes at last."""
    hand = decided(ihm(), NADIA)
    first = hand.last(Template.OUTCOME)
    hand.appeals()
    hand.all_arrive()
    decided(hand, RUTH)

    hand.bounces(first)

    assert is_in(hand, State.DECIDED)
    assert [1, 2] == [one.stage for one in hand.case.dossier.decisions]
    assert "appeal_window" in hand.running()


def test_an_outcome_that_the_server_refused_can_be_written_again() -> None:
    hand = ihm()
    hand.do(NADIA, PARTLY)
    hand.is_refused(hand.last(Template.OUTCOME))

    assert hand.case.dossier.on_its_way is None
    assert {"respond"} == hand.running()

    decided(hand, NADIA)

    assert is_in(hand, State.DECIDED)


def test_an_outcome_of_a_case_that_was_sealed_meanwhile_changes_nothing() -> None:
    """Sealing cannot wait for a mail server; the letter is gone, the case is the officer's."""
    hand = investigated()
    hand.do(BETHAN, PARTLY)
    hand.do(BETHAN, acts.Seal())
    hand.all_arrive()

    assert is_in(hand, State.SEALED)
    assert {"officer_review"} == hand.running()


def test_the_last_stage_leaves_no_appeal() -> None:
    """INV10, 6.5: the letter says so, no window runs, and the case is over once Pat knows."""
    hand = decided(ihm(stage=3), HELENA)

    facts = hand.last(Template.OUTCOME).request.facts
    assert facts.final
    assert facts.appeal_by is None
    assert hand.case.clock("appeal_window") is None
    assert is_in(hand, State.CLOSED)


def test_a_member_s_determination_is_final() -> None:
    """FUR2: it ends once both parties know."""
    hand = decided(imi(head="MEMBER"), BETHAN)

    assert hand.last(Template.OUTCOME).request.facts.final
    assert is_in(hand, State.DECIDED), "the member has not been told"

    hand.do(BETHAN, acts.SkipParty("the member left in 2025"))

    assert is_in(hand, State.CLOSED)


def test_a_case_about_the_chief_executive_is_decided_by_the_chair() -> None:
    """E18, AMB8: alternates come from the data."""
    hand = ihm(stage=3)
    hand.do(NADIA, acts.DeclareConflict(HELENA, "it is about her"))

    assert refused(hand, HELENA, PARTLY) == "UNKNOWN_CASE"
    decided(hand, ALISTAIR)
    assert is_in(hand, State.CLOSED)


def test_both_parties_are_told_before_a_case_closes() -> None:
    """OUT1: two letters; the party's says nothing of Pat."""
    hand = decided(imi(), BETHAN)
    assert hand.case.dossier.party == "owed"
    assert refused(hand, BETHAN, acts.Close("all is said")) == "PARTY_NOT_TOLD"
    assert refused(hand, BETHAN, acts.TellParty("It was partly upheld.")) == "PARTY_ADDRESS_MISSING"

    hand.do(BETHAN, acts.Describe(party_address=ROBIN))
    hand.do(BETHAN, acts.TellParty("It was partly upheld."))
    letter = hand.last(Template.OUTCOME_PARTY)
    hand.all_arrive()

    assert ROBIN == letter.request.to.address
    assert "" == letter.request.facts.complainant_name
    assert letter.request.facts.subject is None
    assert not letter.request.in_reply_to, "Pat's mail is not theirs to see"
    assert hand.case.dossier.party == "told"
    assert is_in(hand, State.DECIDED), "the window is open"

    hand.bounces(letter)

    assert hand.case.dossier.party == "owed"
    assert "tell_party" in hand.running()


def test_a_confidential_complaint_blocks_the_party_s_letter() -> None:
    """R12, E24: a person asks Pat first, or skips it with a reason."""
    hand = imi(confidential=True)
    hand.do(BETHAN, acts.Describe(party_address=ROBIN))
    decided(hand, BETHAN)

    assert refused(hand, BETHAN, acts.TellParty("It was upheld.")) == "CONFIDENTIAL"
    assert refused(hand, BETHAN, acts.SkipParty(" ")) == "REASON_MISSING"

    hand.do(BETHAN, acts.SkipParty("Pat asked us not to"))

    assert {"appeal_window"} == hand.running()


def test_an_outcome_given_by_post_is_recorded_as_given() -> None:
    """INV3's recorded alternative: no address is known, so it is printed, and the clock runs until posted."""
    hand = ihm(complainant=None)
    hand.do(NADIA, PARTLY)

    assert hand.waiting(Template.LETTER_TO_PRINT)
    assert [] == hand.to_pat()
    assert "respond" in hand.running()

    hand.later(2 * DAY)
    upheld = acts.Answered("post", date(2026, 11, 24), Verdict.UPHELD)
    assert refused(hand, NADIA, upheld) == "ANOTHER_VERDICT"
    assert refused(hand, NADIA, acts.Told("post", date(2026, 11, 24))) == "NOTHING_TO_TELL"
    hand.do(NADIA, acts.Answered("post", date(2026, 11, 24), Verdict.PARTLY))

    respond, window = hand.case.clock("respond"), hand.case.clock("appeal_window")
    assert is_in(hand, State.DECIDED)
    assert respond is not None
    assert respond.met_at == last_second("2026-11-24")
    assert window is not None
    assert last_second("2026-12-17") == window.due_at, "21 days from Thursday 26 November"


@pytest.mark.parametrize(
    ("on", "reason"), [(date(2026, 11, 30), "DAY_TO_COME"), (date(2026, 11, 1), "BEFORE_RECEIPT")]
)
def test_an_outcome_was_not_given_on_a_day_when_it_cannot_have_been(on: date, reason: str) -> None:
    assert refused(ihm(), NADIA, acts.Answered("post", on, Verdict.PARTLY)) == reason


def test_an_outcome_given_by_telephone_needs_the_head_too() -> None:
    """R28: whether an appeal lies depends on it."""
    hand = imi(head="")

    given = acts.Answered("telephone", date(2026, 11, 23), Verdict.PARTLY)

    assert refused(hand, BETHAN, given) == "HEAD_MISSING"


def test_what_was_promised_outlives_the_case_until_it_is_done() -> None:
    """4.4b: the earliest is watched; done ones are ticked off."""
    hand = ihm()
    later = acts.Remedy("train the marker", OWEN, date(2027, 3, 1))
    decided(hand, NADIA, acts.Decide(Verdict.UPHELD, "Late.", (AGAIN, later)))
    hand.do(NADIA, acts.Close("Pat is content"))

    assert "actions" in hand.running()
    assert refused(hand, NADIA, acts.ActionDone(3)) == "NO_SUCH_ACTION"

    hand.do(NADIA, acts.ActionDone(1))
    watched = [clock.due_at for clock in hand.case.clocks if clock.name == "actions" and clock.running]
    assert [last_second("2027-03-01")] == watched

    hand.do(NADIA, acts.ActionDone(2))
    assert "actions" not in hand.running()
    assert refused(hand, NADIA, acts.ActionDone(2)) == "NO_SUCH_ACTION"


def test_nobody_decides_what_is_decided() -> None:
    hand = decided(ihm(), NADIA)

    assert refused(hand, NADIA, PARTLY) == "NOTHING_TO_DECIDE"


def test_an_alternate_decides_where_the_owner_may_not() -> None:
    """HAN2b: whoever stands in comes from the data."""
    hand = imi()
    for person in (BETHAN, "tariq"):
        hand.do(MOIRA, acts.DeclareConflict(person))

    assert MOIRA == hand.case.handler
    decided(hand, MOIRA)
    assert is_in(hand, State.DECIDED)
