"""What the office did against what mailbot would have done (R41)."""

from datetime import UTC, datetime, timedelta

import pytest

from mailbot.domain.ledger import Outcome
from mailbot.domain.mail import MailKey
from mailbot.domain.observation import Match, Observation, OfficeAnswer, Tally
from mailbot.rules.observed import compared, owed_by, rate
from tests.support.in_hand import opened

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
DUE = MONDAY + 5 * HOUR


def seen(outcome: Outcome, due_at: datetime | None = None, match: Match = Match.WAITING) -> Observation:
    return Observation(
        key=MailKey("education@ihm.org.uk", 1, "1"), message_id="", writers=("pat@example.org",), sender="",
        subject="Complaint", received_at=MONDAY, seen_at=MONDAY, outcome=outcome, reasons=(), reference=None,
        letters=(), due_at=due_at, match=match,
    )  # fmt: skip


def answer(after: timedelta = HOUR, *, speaks: bool = False) -> OfficeAnswer:
    return OfficeAnswer(MONDAY + after, (), ("pat@example.org",), "Re: Complaint", speaks)


@pytest.mark.parametrize(
    ("observation", "given", "match"),
    [
        (seen(Outcome.OPENED, DUE), answer(5 * HOUR), Match.AGREED),
        (seen(Outcome.OPENED, DUE), answer(5 * HOUR + timedelta(seconds=1)), Match.LATE),
        (seen(Outcome.OPENED, DUE, Match.SILENT), answer(6 * HOUR), Match.LATE),
        (seen(Outcome.REFUSED), answer(), Match.REFUSED_ANSWERED),
        (seen(Outcome.MACHINE), answer(), Match.MACHINE_ANSWERED),
        (seen(Outcome.BOUNCE), answer(), Match.MACHINE_ANSWERED),
        (seen(Outcome.NOT_OURS), answer(), Match.AGREED),
        (seen(Outcome.NOT_OURS), answer(speaks=True), Match.TAKEN_AS_COMPLAINT),
        (seen(Outcome.TRIAGED), answer(speaks=True), Match.DECIDED),
        (seen(Outcome.HELD), answer(), Match.DECIDED),
        (seen(Outcome.FEEDBACK), answer(), Match.FURTHER),
        (seen(Outcome.JOINED), answer(), Match.FURTHER),
        (seen(Outcome.OPENED, DUE), answer(-HOUR), None),
        (seen(Outcome.OPENED, DUE, Match.AGREED), answer(6 * HOUR), None),
    ],
)
def test_an_answer_is_compared_with_what_mailbot_would_have_done(
    observation: Observation, given: OfficeAnswer, match: Match | None
) -> None:
    """The due second belongs to the promise; the first answer counts; what came before is none."""
    assert match is compared(observation, given)


def test_only_what_was_answered_or_promised_counts_for_the_rate() -> None:
    """Hundreds of newsletters that nobody answers would else make any program look clever."""
    tallies = (
        Tally(Outcome.OPENED, Match.AGREED, 8), Tally(Outcome.NOT_OURS, Match.AGREED, 1),
        Tally(Outcome.OPENED, Match.SILENT, 1), Tally(Outcome.MACHINE, Match.WAITING, 400),
        Tally(Outcome.TRIAGED, Match.DECIDED, 7),
    )  # fmt: skip

    assert (9, 10) == rate(tallies)
    assert (0, 0) == rate(())


def test_only_the_mail_that_opened_a_case_owes_an_acknowledgement() -> None:
    """Further mail on it joins a promise that is there."""
    case = opened("ihm", MONDAY).case

    assert owed_by(case, Outcome.OPENED) == case.clocks[0].due_at
    assert owed_by(case, Outcome.JOINED) is None
    assert owed_by(None, Outcome.NOT_OURS) is None
