"""A wrong date on record is put right, and the promise that rests on it with it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mailbot.domain import act as acts
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import ClockReopened, Corrected
from mailbot.domain.lifecycle import State
from tests.rules.acts.casts import NADIA, decided, ihm, is_in, refused
from tests.support.in_hand import InHand

BY_BOOK = "the post book says so"


def clock(hand: InHand, name: str) -> CaseClock:
    found = hand.case.clock(name)
    assert found is not None
    return found


def day_of(hand: InHand, instant: datetime) -> date:
    return hand.office.calendar.office_day(instant)


def unanswered(hand: InHand) -> InHand:
    """As if nobody had acknowledged it yet."""
    clocks = tuple(
        replace(one, met_at=None) if one.name == "acknowledge" else one for one in hand.case.clocks
    )
    hand.case = replace(hand.case, clocks=clocks)
    return hand


def test_an_earlier_receipt_brings_the_dates_forward() -> None:
    """The letter lay in the post room over the weekend: the procedure counts from when it came (W1)."""
    hand = ihm()
    before = clock(hand, "respond").due_at
    came = day_of(hand, hand.case.received_at) - timedelta(days=7)

    hand.do(NADIA, acts.CorrectReceipt(came, BY_BOOK))

    assert came == day_of(hand, hand.case.received_at)
    assert clock(hand, "respond").due_at < before
    corrected = Corrected("received", str(came + timedelta(days=7)), str(came), BY_BOOK)
    assert corrected in hand.taken[-1].events


def test_a_later_receipt_moves_no_date_that_was_told() -> None:
    """The acknowledgement named the day of our answer: it stands (R26)."""
    hand = ihm()
    before = clock(hand, "respond").due_at
    hand.now += timedelta(days=3)

    hand.do(NADIA, acts.CorrectReceipt(day_of(hand, hand.now), BY_BOOK))

    assert before == clock(hand, "respond").due_at
    assert hand.office.calendar.at(day_of(hand, hand.now), 0) == clock(hand, "respond").started_at


def test_a_later_receipt_gives_the_time_back_while_nothing_was_told() -> None:
    """Nobody was promised anything yet."""
    hand = unanswered(ihm())
    before = clock(hand, "respond").due_at
    hand.now += timedelta(days=7)

    hand.do(NADIA, acts.CorrectReceipt(day_of(hand, hand.now), BY_BOOK))

    assert before < clock(hand, "respond").due_at
    assert before < clock(hand, "acknowledge").due_at + timedelta(days=60)


def test_an_acknowledgement_that_never_was_is_owed_again() -> None:
    """The letter lay in a drawer: whoever must acknowledge is reminded from here on."""
    hand = ihm()
    due = clock(hand, "acknowledge").due_at

    hand.do(NADIA, acts.CorrectAcknowledgement(None, "it lay in a drawer"))

    assert clock(hand, "acknowledge").running
    assert due == clock(hand, "acknowledge").due_at
    assert ClockReopened("acknowledge", "it lay in a drawer") in hand.taken[-1].events


def test_an_acknowledgement_of_another_day_is_judged_by_that_day() -> None:
    """Kept or broken is what the year's return says of us: it must be true."""
    hand = ihm()
    hand.now += timedelta(days=20)
    late = day_of(hand, hand.now)
    assert clock(hand, "acknowledge").kept

    hand.do(NADIA, acts.CorrectAcknowledgement(late, "the stamp was misread"))

    assert clock(hand, "acknowledge").kept is False


def test_a_window_to_appeal_grows_by_a_later_day_and_never_shrinks() -> None:
    """Whoever counted on the date in our letter must not lose a day of it (P1)."""
    hand = decided(ihm(), NADIA)
    assert is_in(hand, State.DECIDED)
    by = hand.case.dossier.appeal_by
    assert by is not None
    hand.now += timedelta(days=4)

    hand.do(NADIA, acts.CorrectOutcome(day_of(hand, hand.now), "it was posted later"))
    later = hand.case.dossier.appeal_by
    assert later is not None
    assert later > by
    assert later == day_of(hand, clock(hand, "appeal_window").due_at)

    hand.do(NADIA, acts.CorrectOutcome(day_of(hand, hand.now) - timedelta(days=4), "no, it was not"))
    assert later == hand.case.dossier.appeal_by
    assert day_of(hand, hand.case.dossier.decisions[-1].at) == day_of(hand, hand.now) - timedelta(days=4)


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (acts.CorrectReceipt(date(2030, 1, 1), BY_BOOK), "DAY_TO_COME"),
        (acts.CorrectReceipt(date(2026, 1, 5), " "), "REASON_MISSING"),
        (acts.CorrectAcknowledgement(date(2020, 1, 1), BY_BOOK), "BEFORE_RECEIPT"),
        (acts.CorrectOutcome(date(2026, 1, 5), BY_BOOK), "NO_OUTCOME"),
    ],
)
def test_what_cannot_be_right_is_refused(act: acts.Act, reason: str) -> None:
    """With what to do instead; nothing changes."""
    assert reason == refused(ihm(), NADIA, act)


def test_the_day_on_record_is_no_correction() -> None:
    """Somebody has looked at another case."""
    hand = ihm()
    same = acts.CorrectReceipt(day_of(hand, hand.case.received_at), BY_BOOK)
    assert "SAME_DAY" == refused(hand, NADIA, same)


def test_what_was_never_acknowledged_cannot_be_taken_back() -> None:
    """There is nothing to correct; the reply says which command to write."""
    never = acts.CorrectAcknowledgement(None, BY_BOOK)
    assert "NOT_ACKNOWLEDGED" == refused(unanswered(ihm()), NADIA, never)


def test_times_of_day_stay_utc() -> None:
    """A day without a time counts from its beginning in the office's zone (R28)."""
    hand = unanswered(ihm())
    hand.do(NADIA, acts.CorrectReceipt(date(2026, 7, 1), BY_BOOK))
    assert datetime(2026, 6, 30, 23, 0, tzinfo=UTC) == hand.case.received_at
