"""The rungs of a clock, to the second: nobody is reminded at night, and nothing falls between two sweeps."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.calendar import WorkingCalendar
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import INTERNAL, CaseClock
from mailbot.domain.dossier import Dossier, OnItsWay, Verdict
from mailbot.domain.duration import Duration
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import ClockRule, Office, Start
from mailbot.domain.reference import Reference
from mailbot.rules.ladder import (
    Rung,
    RungKind,
    gains,
    in_hours,
    may_remind,
    next_rung,
    overdue_days,
    rungs_due,
)
from mailbot.rules.ladder import working_days_between as between
from tests.support.bodies import IHM as PLAIN_IHM
from tests.support.bodies import IMI as PLAIN_IMI
from tests.support.calendars import LONDON, division, england_and_wales, london
from tests.support.days import calendars, days, instants, patiently

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
G1 = london("2026-12-18", "23:59")  # a Friday evening before Christmas
ALLOWED = {
    "acknowledge": "5 working days",
    "acknowledge_appeal": "5 working days",
    "name_handler": "5 working days",
    "respond": "25 working days",
    "review": "20 working days",
    "hear_appeal": "25 working days",
    "promised": "10 working days",
    "actions": "21 days",
    "identity": "10 working days",
    "appeal_window": "21 days",
    "assign": "1 working day",
    "informal": "10 working days",
    "late_appeal": "5 working days",
    "legal_review": "20 working days",
    "officer_review": "20 working days",
    "tell_party": "5 working days",
    "data_concern": "30 days",
    "data_request": "1 month",
    "restriction": "42 days",
    "retention": "72 months",
}


def _office(plain: Office, *, hours: bool, calendar: WorkingCalendar | None = None) -> Office:
    allowed = ALLOWED | ({"acknowledge": "48 hours", "name_handler": "48 hours"} if hours else {})
    rules = tuple(
        ClockRule(name, Start.COMPLAINT, Duration.parse(allow), "") for name, allow in allowed.items()
    )
    procedure = replace(plain.procedure, clocks=rules, updates_alone=hours)
    return replace(plain, procedure=procedure, calendar=calendar or england_and_wales())


IHM = _office(PLAIN_IHM, hours=False)
IMI = _office(PLAIN_IMI, hours=True)


def case(state: State = State.OPEN, **changed: object) -> Case:
    plain = Case(
        Reference("IHM", 2026, 1),
        "ihm",
        "education@ihm.org.uk",
        CaseKind.COMPLAINT,
        state,
        1,
        G1,
        None,
        "Pat Lee",
        anonymous=False,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]  # each test names fields of Case


def clock(name: str, start: datetime = G1, office: Office = IHM) -> CaseClock:
    allow = next(rule.allow for rule in office.procedure.clocks if rule.name == name)
    return CaseClock(name, start, office.calendar.due(start, allow))


def ladder(office: Office, of: CaseClock, at: Case | None = None, beyond: timedelta = 4 * DAY) -> list[str]:
    """Every rung up to some days after the due day, local."""
    rungs = rungs_due(office, at or case(), of, of.started_at, of.due_at + beyond)
    return [_said(rung) for rung in rungs]


def _said(rung: Rung) -> str:
    kind = "" if rung.kind is RungKind.CHASE or rung.kind == rung.name else f" {rung.kind}"
    return f"{rung.at.astimezone(LONDON):%a %d %b %H:%M:%S} {rung.name}{kind}"


# golden ladders


def test_g1_the_acknowledgement_at_christmas() -> None:
    """70 and 90 % fall on days off, so they are what the last day says at nine: due."""
    assert [
        "Wed 23 Dec 09:35:23 40",
        "Tue 29 Dec 09:00:00 due",
        "Wed 30 Dec 00:00:00 broken",
        "Wed 30 Dec 09:00:00 overdue 1",
        "Thu 31 Dec 09:00:00 overdue 2",
    ] == ladder(IHM, clock("acknowledge"))


def test_g1_the_answer_after_christmas() -> None:
    """New Year's Day and weekends are nobody's office hours; the breach is the second after the due one."""
    assert [
        "Mon 04 Jan 09:00:00 40",
        "Mon 18 Jan 09:00:00 70",
        "Mon 25 Jan 09:00:00 90",
        "Wed 27 Jan 09:00:00 due",
        "Thu 28 Jan 00:00:00 broken",
        "Thu 28 Jan 09:00:00 overdue 1",
        "Fri 29 Jan 09:00:00 overdue 2",
    ] == ladder(IHM, clock("respond"))


def test_g5_forty_eight_hours_over_easter_and_the_clock_change_go_through_the_night() -> None:
    """From Saturday 18:00 GMT to Monday 19:00 BST, a bank holiday: hours are hours (W4, K1h)."""
    begun = clock("acknowledge", london("2027-03-27", "18:00"), IMI)

    assert [
        "Sun 28 Mar 14:12:00 40",
        "Mon 29 Mar 04:36:00 70",
        "Mon 29 Mar 09:00:00 due",
        "Mon 29 Mar 14:12:00 90",
        "Mon 29 Mar 19:00:01 broken",
        "Mon 29 Mar 19:00:01 overdue 1",
        "Tue 30 Mar 19:00:01 overdue 2",
        "Wed 31 Mar 19:00:01 overdue 3",
    ] == ladder(IMI, begun, beyond=3 * DAY)


def test_who_does_not_say_who_they_are_is_reminded_and_then_a_person_decides() -> None:
    """D2, ID_REQUESTED: a reminder after five working days, the list to a person two before the end."""
    assert [
        "Tue 29 Dec 09:00:00 remind_writer",
        "Mon 04 Jan 09:00:00 list",
        "Thu 07 Jan 00:00:00 lapse",
    ] == ladder(IHM, clock("identity"), case(State.ID_REQUESTED), beyond=30 * DAY)


def test_the_complainants_own_time_chases_nobody() -> None:
    """K5: an appeal window passes in silence."""
    assert ["Sat 09 Jan 00:00:00 lapse"] == ladder(IHM, clock("appeal_window"), case(State.DECIDED))


@pytest.mark.parametrize("name", ["legal_review", "officer_review"])
def test_a_look_at_a_waiting_case_is_due_and_renewed(name: str) -> None:
    """Every twenty working days, for as long as the case waits; nothing is broken by it."""
    rungs = ladder(IHM, clock(name), beyond=30 * DAY)

    assert ["Wed 20 Jan 09:00:00 due", "Wed 20 Jan 23:59:59 lapse"] == rungs


def test_old_papers_are_asked_about_once() -> None:
    """K13: whether they are still needed is worth one question, not one a day for ever."""
    rungs = rungs_due(IHM, case(State.CLOSED), clock("retention"), G1, G1 + 4_000 * DAY)

    assert ["due"] == [rung.name for rung in rungs]


@pytest.mark.parametrize("name", ["informal", "late_appeal", "tell_party"])
def test_targets_of_our_own_are_chased_and_never_broken(name: str) -> None:
    """Nobody outside was promised them, so they are no breach (INTERNAL)."""
    rungs = rungs_due(IHM, case(), clock(name), G1, G1 + 60 * DAY)

    assert {RungKind.CHASE} == {rung.kind for rung in rungs}
    assert ["due", "overdue 1", "overdue 2"] == [rung.name for rung in rungs[:3]]


def test_what_nobody_owns_is_chased_from_the_second_working_day() -> None:
    """INV2: unassigned for more than a working day."""
    assert ["Tue 22 Dec 09:00:00 overdue 1", "Wed 23 Dec 09:00:00 overdue 2"] == ladder(
        IHM, clock("assign"), beyond=2 * DAY
    )


def test_a_duty_due_on_a_day_off_is_due_the_working_day_before() -> None:
    """Duties never roll (W8), and a reminder on the day itself would find nobody."""
    begun = CaseClock("promised", london("2026-12-18"), london("2026-12-26", "23:59:59"))

    assert [
        "Tue 22 Dec 09:00:00 40",
        "Thu 24 Dec 09:00:00 due",
        "Sun 27 Dec 00:00:00 broken",
        "Tue 29 Dec 09:00:00 overdue 1",
        "Wed 30 Dec 09:00:00 overdue 2",
    ] == ladder(IHM, begun)


def test_a_duty_that_ends_today_is_due_at_once() -> None:
    """A promise made at eleven for the same day would otherwise be due before it was made."""
    begun = CaseClock("promised", london("2026-12-22", "11:00"), london("2026-12-22", "23:59:59"))

    assert "Tue 22 Dec 11:00:00 due" in ladder(IHM, begun)


# what depends on the case


def test_what_nobody_sorts_gets_the_receipt_before_the_duty_ends() -> None:
    """R8: one working day before; of a duty in hours after half its time."""
    waiting = case(State.TRIAGE, receipt_allowed=True)
    hourly = clock("acknowledge", london("2027-03-27", "18:00"), IMI)

    assert "Thu 24 Dec 09:00:00 receipt" in ladder(IHM, clock("acknowledge"), waiting)
    assert "Sun 28 Mar 19:00:00 receipt" in ladder(IMI, hourly, waiting)


@pytest.mark.parametrize("at", [case(State.TRIAGE), case(State.OPEN, receipt_allowed=True)])
def test_the_receipt_is_for_triage_and_where_it_is_safe(at: Case) -> None:
    """Whoever has been sorted gets a letter of their own, and a machine none at all (C3)."""
    assert not [rung for rung in ladder(IHM, clock("acknowledge"), at) if "receipt" in rung]


@pytest.mark.parametrize("state", [State.INITIAL_REVIEW, State.OPEN, State.INVESTIGATION])
def test_before_the_automatic_update_the_line_is_warned(state: State) -> None:
    """R23: three working days before the end, and the update one before (HAN4)."""
    found = ladder(IMI, clock("review", office=IMI), case(state))

    assert "Fri 15 Jan 09:00:00 warn" in found
    assert "Tue 19 Jan 09:00:00 update" in found


@pytest.mark.parametrize(
    "at",
    [
        case(State.DECIDED),
        case(State.SEALED, sealed=True),
        case(State.APPEAL_HANDOFF),
        case(dossier=Dossier(updated_alone=True)),
        case(dossier=Dossier(on_its_way=OnItsWay("outcome:1", "sam", Verdict.UPHELD, None))),
    ],
    ids=["decided", "sealed", "handed_over", "updated_before", "outcome_on_its_way"],
)
def test_there_is_one_automatic_update_and_none_where_it_would_be_wrong(at: Case) -> None:
    """R23: once a case; INV7: nothing to a sealed one."""
    found = ladder(IMI, clock("review", office=IMI), at)

    assert not [rung for rung in found if rung.endswith(("warn", "update"))]


def test_a_body_that_never_updates_alone_has_no_such_rung() -> None:
    """The policy of the other body does not promise it."""
    assert not [rung for rung in ladder(IHM, clock("respond")) if rung.endswith(("warn", "update"))]


def test_leaving_triage_gains_the_update_and_coming_to_rest_gains_nothing() -> None:
    """The sweep must look earlier than it meant to, or the update would come too late."""
    review = clock("review", office=IMI)

    assert gains(IMI, case(State.TRIAGE), case(State.INITIAL_REVIEW), review)
    assert not gains(IMI, case(State.INITIAL_REVIEW), case(State.DECIDED), review)
    assert not gains(IMI, case(State.INITIAL_REVIEW), case(State.INVESTIGATION), review)


# properties

names = st.sampled_from(sorted(ALLOWED))
offices = st.builds(
    lambda hours, calendar: _office(PLAIN_IMI if hours else PLAIN_IHM, hours=hours, calendar=calendar),
    st.booleans(),
    calendars,
)
cases = st.sampled_from([
    case(), case(State.TRIAGE, receipt_allowed=True), case(State.INITIAL_REVIEW), case(State.DECIDED),
])  # fmt: skip


def _drawn(office: Office, name: str, start: datetime) -> CaseClock:
    return clock(name, start.astimezone(UTC), office)


@patiently
@given(offices, cases, names, instants)
def test_rungs_ascend_and_begin_no_sooner_than_the_clock(
    office: Office, at: Case, name: str, start: datetime
) -> None:
    """A reminder before the duty began would be absurd; no instant reminds of one duty twice."""
    begun = _drawn(office, name, start)
    rungs = rungs_due(office, at, begun, start - 400 * DAY, begun.due_at + 9 * DAY)

    assert [rung.at for rung in rungs] == sorted(rung.at for rung in rungs)
    assert all(rung.at >= begun.started_at for rung in rungs)
    chased = [rung.at for rung in rungs if rung.kind is RungKind.CHASE]
    assert len(chased) == len(set(chased))
    assert len(rungs) == len({rung.name for rung in rungs})


@patiently
@given(offices, cases, names, instants, st.lists(st.integers(0, 40 * 86_400), max_size=6))
def test_each_rung_is_found_once_however_the_sweeps_fall(
    office: Office, at: Case, name: str, start: datetime, cuts: list[int]
) -> None:
    """Each sweep looks from the step that was due; what it takes, the next does not see again."""
    begun = _drawn(office, name, start)
    end = begun.due_at + 9 * DAY
    whole = rungs_due(office, at, begun, begun.started_at, end)
    sweeps = sorted({begun.started_at + timedelta(seconds=cut) for cut in cuts} | {end})

    found: list[Rung] = []
    step = next_rung(office, at, begun, begun.started_at - timedelta.resolution)
    for now in (sweep for sweep in sweeps if sweep <= end):
        if step is not None and step.at <= now:
            found += rungs_due(office, at, begun, step.at, now)
            step = next_rung(office, at, begun, now)

    assert list(whole) == found
    assert step is None or step.at > end


@patiently
@given(offices, cases, names, instants, st.integers(-40, 400))
def test_the_next_rung_is_the_first_of_those_to_come(
    office: Office, at: Case, name: str, start: datetime, shift: int
) -> None:
    """`next_rung` and `rungs_due` speak of the same ladder, near its end and years after."""
    begun = _drawn(office, name, start)
    after = begun.due_at + shift * DAY
    rung = next_rung(office, at, begun, after)
    to_come = rungs_due(office, at, begun, after + timedelta.resolution, after + 60 * DAY)

    assert rung == next(iter(to_come), None) or (rung is not None and rung.at > after + 60 * DAY)


@patiently
@given(offices, names, instants)
def test_nobody_is_reminded_outside_office_hours_save_of_a_duty_in_hours(
    office: Office, name: str, start: datetime
) -> None:
    """Reminders leave on working days between nine and five (CHASERS); K1h alerts at weekends too (R21)."""
    begun = _drawn(office, name, start)
    rungs = rungs_due(office, case(), begun, begun.started_at, begun.due_at + 20 * DAY)
    by_day = [rung for rung in rungs if rung.kind is RungKind.CHASE and not in_hours(office, begun.name)]

    for rung in by_day:
        local = rung.at.astimezone(LONDON)
        assert office.calendar.is_working_day(local.date())
        assert 9 <= local.hour < 17


@pytest.mark.parametrize(
    ("now", "open_"),
    [
        (london("2026-12-18", "08:59:59"), False),
        (london("2026-12-18", "09:00"), True),
        (london("2026-12-18", "16:59:59"), True),
        (london("2026-12-18", "17:00"), False),
        (london("2026-12-20", "12:00"), False),
        (london("2026-12-28", "12:00"), False),
        (london("2027-06-18", "09:00"), True),
    ],
)
def test_a_late_reminder_waits_for_office_hours_unless_hours_count(now: datetime, *, open_: bool) -> None:
    """A daemon restarted on a Sunday has reminders from Friday: they leave on Monday."""
    assert open_ is may_remind(IMI, "review", now)
    assert may_remind(IMI, "acknowledge", now)


@patiently
@given(calendars, days, st.integers(-5, 900))
def test_working_days_are_counted_as_if_walked(calendar: WorkingCalendar, first: date, span: int) -> None:
    """Overdue by years costs no more than overdue by a day, and counts the same."""
    walked = sum(calendar.is_working_day(first + n * DAY) for n in range(1, span + 1))

    assert walked == between(calendar, first, first + span * DAY)


def test_a_duty_overdue_for_a_hundred_years_still_has_its_next_reminder() -> None:
    """Found by arithmetic: the tick must not grow with how long ago a promise was broken."""
    begun = clock("respond")
    after = london("2126-12-17", "12:00")
    rung = next_rung(IHM, case(), begun, after)

    assert rung is not None
    assert rung.at == london("2126-12-18", "09:00")
    assert overdue_days(rung.name) > 25_000
    assert () == rungs_due(IHM, case(), begun, after, after + timedelta(hours=1))


def test_without_reminders_a_duty_has_an_end() -> None:
    """A rehearsal of the past reminds nobody, so after the breach there is nothing left to look at."""
    begun = clock("respond")

    broken = next_rung(IHM, case(), begun, begun.started_at, chases=False)

    assert broken is not None
    assert RungKind.BROKEN is broken.kind
    assert next_rung(IHM, case(), begun, broken.at, chases=False) is None


def test_every_clock_in_use_has_its_ladder() -> None:
    """A target of our own without a reminder would be forgotten."""
    assert set(ALLOWED) > INTERNAL
    for name in ALLOWED:
        assert next_rung(IHM, case(), clock(name), G1) is not None


def test_scotland_counts_its_own_days_overdue() -> None:
    """Monday 4 January 2027 is a bank holiday in Edinburgh alone."""
    scottish = replace(IHM, calendar=division("scotland"))
    begun = CaseClock("respond", G1, london("2026-12-31", "23:59:59"))

    assert london("2027-01-05", "09:00") == _overdue_two(scottish, begun) - DAY
    assert london("2027-01-05", "09:00") == _overdue_two(IHM, begun)


def _overdue_two(office: Office, begun: CaseClock) -> datetime:
    rungs = rungs_due(office, case(), begun, begun.due_at, begun.due_at + 9 * DAY)
    return next(rung.at for rung in rungs if rung.name == "overdue 2")
