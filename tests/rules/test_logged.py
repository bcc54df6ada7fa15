"""What staff log has the promises of a mail that came on the day stated."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.errand import LogMatter
from mailbot.domain.errors import ActRefused
from mailbot.domain.procedure import Office, Start
from mailbot.domain.reading import KnownCase
from mailbot.domain.reference import Reference
from mailbot.rules import clocks, logged
from tests.support.papers import office

BODIES = {"ihm": office("ihm"), "imi": office("imi")}
OPEN = KnownCase(Reference("IHM", 2026, 1), frozenset({"pat.lee@example.org"}), open=True)
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MATTER = LogMatter(CaseKind.COMPLAINT, date(2026, 11, 20), "Pat Lee")


def record(body: Office, matter: LogMatter) -> Case:
    return Case(
        reference=Reference(body.procedure.reference_prefix, matter.received.year, 1),
        organisation=body.procedure.organisation,
        mailbox="complaints@example.org",
        kind=matter.kind,
        state=logged.state_of(body, matter),
        stage=0,
        received_at=logged.receipt(body, matter),
        complainant=None,
        name=matter.name,
        anonymous=False,
    )


@given(
    body=st.sampled_from(sorted(BODIES)),
    kind=st.sampled_from([CaseKind.COMPLAINT, CaseKind.APPEAL]),
    informal=st.booleans(),
    day=st.dates(date(2026, 1, 1), date(2027, 11, 30)),
    minutes=st.integers(0, 24 * 60 - 1),
    later=st.timedeltas(timedelta(), timedelta(days=40)),
)
def test_the_clocks_are_those_of_a_mail_of_that_day(
    body: str, kind: CaseKind, *, informal: bool, day: date, minutes: int, later: timedelta
) -> None:
    """However late it is logged, at whatever hour that mail had come; hours count from the first."""
    at = BODIES[body]
    matter = LogMatter(kind, day, "Pat Lee", informal=informal and kind is CaseKind.COMPLAINT)
    local = datetime.combine(day, time(), at.procedure.zone) + timedelta(minutes=minutes)
    mail = clocks.started(at, (Start(kind),), local.astimezone(UTC), local.astimezone(UTC))
    begun = logged.begun(at, matter, record(at, matter), local.astimezone(UTC) + later)

    assert [clock.name for clock in mail] == [clock.name for clock in begun.clocks]
    for theirs, ours in zip(mail, begun.clocks, strict=True):
        whole_days = ours.due_at.astimezone(at.procedure.zone).time() == time(23, 59, 59)
        assert theirs.due_at == ours.due_at if whole_days else ours.due_at <= theirs.due_at
        assert theirs.due_at - ours.due_at < timedelta(days=1)


@given(body=st.sampled_from(sorted(BODIES)), day=st.dates(date(2026, 1, 1), date(2027, 11, 30)))
def test_the_receipt_is_of_the_day_stated_and_never_to_come(body: str, day: date) -> None:
    """Also where the clocks change: the day as the office counts it, from its first instant."""
    at = BODIES[body]
    received = logged.receipt(at, replace(MATTER, received=day))

    assert day == at.calendar.office_day(received)
    assert day - timedelta(days=1) == at.calendar.office_day(received - timedelta(seconds=1))


def test_feedback_owes_nothing() -> None:
    """2.1: a card of thanks starts no clock."""
    matter = replace(MATTER, kind=CaseKind.COMPLIMENT)

    assert () == logged.begun(BODIES["ihm"], matter, record(BODIES["ihm"], matter), NOW).clocks


@pytest.mark.parametrize(
    ("received", "why"),
    [(date(2026, 11, 16), ""), (date(2026, 11, 14), logged.LONG_AGO), (date(2026, 11, 13), logged.LONG_AGO)],
)
def test_more_than_five_working_days_are_asked_about(received: date, why: str) -> None:
    """Monday the 16th is five working days before Monday the 23rd; a Saturday counts as the Friday did."""
    assert why == logged.why_confirm(BODIES["ihm"], replace(MATTER, received=received), (), NOW)


def test_somebody_with_an_open_case_is_asked_about() -> None:
    """Of feedback nobody asks: it is no second complaint."""
    ihm = BODIES["ihm"]

    assert logged.SAME_PERSON == logged.why_confirm(ihm, MATTER, (OPEN,), NOW)
    assert "" == logged.why_confirm(ihm, MATTER, (replace(OPEN, open=False),), NOW)
    assert "" == logged.why_confirm(ihm, replace(MATTER, kind=CaseKind.COMPLIMENT), (OPEN,), NOW)


def test_a_day_to_come_is_no_receipt() -> None:
    """A preview confirmed later cannot make it one: today is asked for again."""
    ihm = BODIES["ihm"]
    person = ihm.directory.people[0]
    with pytest.raises(ActRefused, match="still to come"):
        logged.check(ihm, replace(MATTER, received=date(2026, 11, 24)), person, NOW)
