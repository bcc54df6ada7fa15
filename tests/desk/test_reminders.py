"""Reminders: one letter a deadline and rung whatever happens, and never to whom it does not concern."""

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.adapters.clocks import SetClock
from mailbot.adapters.stationery import LetterWriter
from mailbot.adapters.store import open_store
from mailbot.domain.dossier import Action, Dossier
from mailbot.domain.errors import LetterRefused, StoreUnavailable
from mailbot.domain.letter import File, Letter, LetterRequest, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Directory
from mailbot.domain.rulebook import in_force
from mailbot.domain.terms import Chasers
from mailbot.ports import Store
from tests.desk.watch import MONDAY, OFFICE, STAFF, Watch, clock, read
from tests.support.bodies import KEY, TEMPLATES

SUNDAY = datetime(2026, 11, 29, 3, tzinfo=UTC)
MORNING = datetime(2026, 11, 30, 9, tzinfo=UTC)
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)
SECOND = timedelta(seconds=1)
DUE = datetime(2026, 12, 30, 23, 59, 59, tzinfo=UTC)  # of an answer owed since Monday 23 November
LATE = datetime(2027, 1, 4, 10, tzinfo=UTC)  # the second working day after that
SHARES = ["40", "70", "90"]
FORTY = datetime(2026, 12, 8, 10, 29, 59, tzinfo=UTC)  # 40 % of its time are gone


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(f"sqlite:///{tmp_path / 'mailbot.sqlite3'}")) as opened:
        yield opened


@pytest.fixture
def watch(store: Store) -> Watch:
    return Watch(store)


@pytest.fixture(params=["sqlite", "postgresql"])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """A store that several processes use."""
    url = (
        f"sqlite:///{tmp_path / 'shared.sqlite3'}"
        if request.param == "sqlite"
        else request.getfixturevalue("postgres_url")
    )
    with closing(open_store(url)) as opened:
        yield opened


# one letter a deadline and rung


def test_a_duty_nobody_does_is_reminded_of_on_each_rung_once(watch: Watch) -> None:
    """Looked at every hour by a daemon that is restarted each time."""
    watch.opens()

    now = MONDAY
    while now < DUE + 3 * DAY:
        watch.sweeps(now)
        now += HOUR

    assert [*SHARES, "due", "overdue 1"] == watch.rungs()
    assert 5 == len(watch.letters("sam"))
    assert 5 == len(watch.letters())
    assert 1 == len(watch.events("ClockBroken"))


def test_the_line_hears_of_what_stays_overdue(watch: Watch) -> None:
    """Sam is reminded daily, from the second day on with the director."""
    watch.opens()

    for day in range(45):
        watch.sweeps(MONDAY + day * DAY + HOUR)

    assert ["overdue 2", "overdue 3", "overdue 4"] == [
        one.rung for one in watch.reminders() if one.person == "robin"
    ]
    assert 3 == len(watch.letters("robin"))


@pytest.mark.parametrize("seed", range(8))
def test_whatever_the_downtime_each_rung_is_told_once_at_most(seed: int, tmp_path: Path) -> None:
    """A laptop lid, a power cut, a long weekend: sweeps come when they come."""
    chance = random.Random(seed)
    with closing(open_store(f"sqlite:///{tmp_path / 'mailbot.sqlite3'}")) as opened:
        watch = Watch(opened)
        watch.opens()
        now = MONDAY
        while now < DUE + WEEK:
            now += timedelta(minutes=chance.choice([1, 30, 600, 4_000, 12_000]))
            before = len(watch.letters("sam"))
            watch.sweeps(now)
            assert len(watch.letters("sam")) - before <= 1
        watch.sweeps(LATE + WEEK)

        told = Counter((one.person, one.rung) for one in watch.reminders())
        assert {1} == set(told.values())
        assert watch.rungs()[-1].startswith("overdue")
        assert 1 == len(watch.events("ClockBroken"))
        assert 0 == watch.untold()


def test_a_clock_that_is_set_back_reminds_of_nothing_again(watch: Watch) -> None:
    """Time travel: the machine's clock jumps back a fortnight, then runs on."""
    watch.opens()
    watch.sweeps(FORTY)
    watch.sweeps(FORTY - 2 * WEEK)
    watch.sweeps(FORTY + HOUR)

    assert ["40"] == watch.rungs()
    assert 1 == len(watch.letters())


def test_nothing_is_told_a_second_before_its_time(watch: Watch) -> None:
    """Reminders keep time, as promises do."""
    watch.opens()

    watch.sweeps(FORTY - SECOND)
    before = watch.rungs()
    watch.sweeps(FORTY)

    assert ([], ["40"]) == (before, watch.rungs())


def test_a_week_without_mailbot_ends_in_one_summary_a_person(watch: Watch) -> None:
    """Not a flood: three cases, two duties each, and a director who hears of the overdue ones."""
    for number in (1, 2, 3):
        watch.opens(number, clock("acknowledge"), clock("name_handler"))

    watch.sweeps(MONDAY + 10 * DAY)

    (summary,) = watch.letters("sam")
    subject, text = read(summary)
    assert "6 duties" in subject
    assert all(f"IHM-2026-000{number}" in text for number in (1, 2, 3))
    assert summary.reference is None
    assert 1 == len(watch.letters("robin"))
    assert [1, 1, 1] == [len(watch.events("Chased", number)) // 2 for number in (1, 2, 3)]
    assert [2, 2, 2] == [len(watch.events("ClockBroken", number)) for number in (1, 2, 3)]


def test_more_than_one_letter_can_hold_are_all_named(watch: Watch) -> None:
    """A letter shows forty duties; the others come in a second, not in a remark that there are more."""
    for number in range(1, 46):
        watch.opens(number)

    watch.sweeps(FORTY)

    letters = watch.letters("sam")
    words = "".join(read(letter)[1] for letter in letters)
    assert 2 == len(letters)
    assert all(f"IHM-2026-{number:04d}" in words for number in range(1, 46))
    assert 0 == watch.untold()


def test_a_single_duty_is_told_on_its_case(watch: Watch) -> None:
    """So that an answer to the reminder finds its way to the case."""
    case = watch.opens()

    watch.sweeps(FORTY)

    (letter,) = watch.letters()
    subject, text = read(letter)
    assert case.reference == letter.reference
    assert subject.startswith("[IHM-2026-0001 ")
    assert "answer in full" in text
    assert "40 % of the time is gone" in text
    assert "Pat" not in text
    assert b"auto-generated" in letter.content
    assert ["reminder"] == [
        row.body.split('"template":"')[1].split('"')[0] for row in watch.events("LetterPromised")
    ]


# hours and working days


def test_forty_eight_hours_alert_on_a_sunday_and_working_days_never(watch: Watch) -> None:
    """K1h runs through the weekend; whoever owes a five-day duty has one off (R21)."""
    friday = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)
    watch.clock.move_to(friday)
    watch.opens(1, clock("acknowledge", friday))
    watch.opens(2, clock("name_handler", friday))

    days: dict[str, set[str]] = {"acknowledge": set(), "name_handler": set()}
    for hour in range(24 * 21):
        known = {one.id for number in (1, 2) for one in watch.reminders(number)}
        watch.sweeps(friday + hour * HOUR)
        for one in (*watch.reminders(1), *watch.reminders(2)):
            if one.id not in known:
                days[one.clock].add(f"{watch.clock.now():%a}")

    assert {"Sat", "Sun"} <= days["acknowledge"]
    assert not {"Sat", "Sun"} & days["name_handler"]
    assert days["name_handler"]


def test_what_fell_due_on_friday_is_told_on_monday_by_a_daemon_that_starts_on_sunday(watch: Watch) -> None:
    """A summary in the night to Sunday would be no working hours; the hours' duty is told at once."""
    watch.opens(1, clock("name_handler"))
    watch.opens(2, clock("acknowledge", SUNDAY - 2 * DAY))

    told = []
    for at in (SUNDAY, SUNDAY + 8 * HOUR, MORNING - SECOND, MORNING):
        watch.sweeps(at)
        told.append([str(letter.reference) for letter in watch.letters("sam")])

    assert [["IHM-2026-0002"]] * 3 == [letters[:1] for letters in told[:3]]
    assert not any("IHM-2026-0001" in letters for letters in told[:3])
    assert 1 == len(told[3]) - len(told[2])


# between noting and telling


@dataclass(slots=True)
class _PulledPlugError(Exception):
    """Stands in for a crash."""


def _crash_at(point: str) -> Callable[[str], None]:
    def at(name: str) -> None:
        if name == point:
            raise _PulledPlugError

    return at


def _noted_only(watch: Watch, at: datetime = FORTY) -> None:
    """The reminder is in the store, and mailbot dies before it writes the letter."""
    watch.clock.move_to(at)
    with pytest.raises(_PulledPlugError):
        watch.sweep(_crash_at("reminders_noted")).run()
    assert watch.untold()
    assert not watch.letters()


def test_after_a_crash_between_noting_and_telling_the_letter_is_written_once(watch: Watch) -> None:
    """What is noted is told by the next sweep, although nothing is due any more."""
    watch.opens()
    _noted_only(watch)

    assert 1 == watch.sweeps()
    watch.sweeps()

    assert 1 == len(watch.letters())


@pytest.mark.parametrize("point", ["stepped", "reminded"])
def test_a_crash_in_the_middle_changes_nothing(watch: Watch, point: str) -> None:
    """Each step, and each letter with its reminders, is one transaction."""
    watch.opens()
    watch.clock.move_to(FORTY)
    watch.sweep(_crash_at(point)).run()  # a fault in one step, or in one letter, does not stop the sweep
    before = watch.letters()
    watch.sweeps()
    watch.sweeps()

    assert [] == before
    assert ["40"] == watch.rungs()
    assert 1 == len(watch.letters())
    assert 1 == len(watch.events("Chased"))


def test_what_was_done_meanwhile_is_not_chased(watch: Watch) -> None:
    """Sam answered during the outage."""
    watch.opens()
    _noted_only(watch)
    with watch.store.begin() as work:
        work.cases.meet(watch.case().reference, frozenset({"respond"}), FORTY)
        work.commit()

    watch.sweeps(FORTY + HOUR)

    assert ([], 0) == (watch.letters(), watch.untold())


def test_a_date_that_moved_meanwhile_is_not_chased(watch: Watch) -> None:
    """The duty runs to another day now; its own ladder reminds of it."""
    case = watch.opens()
    _noted_only(watch)
    later = replace(case.clocks[0], due_at=DUE + WEEK)
    watch.changes(replace(case, clocks=(replace(case.clocks[0], stopped=True), later)))

    watch.clock.move_to(FORTY + HOUR)
    assert ["40"] == watch.rungs()
    watch.sweeps(FORTY + 30 * DAY)

    assert 1 == len(watch.letters("sam"))
    assert {DUE + WEEK} == {one.due_at for one in watch.reminders() if one.rung != "40"}


def test_who_was_barred_meanwhile_is_not_told(watch: Watch) -> None:
    """Sam declared a conflict between nine and ten: not another word to Sam."""
    watch.opens()
    _noted_only(watch)
    watch.bars("sam")

    watch.sweeps(FORTY + HOUR)

    assert ([], 0) == (watch.letters("sam"), watch.untold())


def test_who_is_shut_out_by_a_seal_meanwhile_is_not_told(watch: Watch) -> None:
    """R16: from the moment of sealing the officer alone knows."""
    case = watch.opens()
    _noted_only(watch)
    watch.changes(replace(case, sealed=True))

    watch.sweeps(FORTY + HOUR)

    assert [] == watch.letters("sam")


def test_a_reminder_of_a_sealed_case_says_nothing_of_it(watch: Watch) -> None:
    """Wren's screen may be seen by others."""
    watch.opens(state=State.SEALED, sealed=True)

    watch.sweeps(LATE)

    (letter,) = watch.letters()
    subject, text = read(letter)
    assert "wren@ihm.org.uk" == letter.recipient
    assert "a sealed case" in subject
    for word in ("answer", "Pat", "marks", "complaint-1@"):
        assert word not in f"{subject} {text.split('-- ')[0]}"
    assert b"complaint-1@example.org" not in letter.content


# what must not get lost


class _NoReminders:
    """A letter room whose template for reminders is broken."""

    def __init__(self) -> None:
        self._writer = LetterWriter(TEMPLATES, {"ihm": OFFICE}, KEY)

    def write(self, request: LetterRequest, now: datetime, files: Sequence[File] = ()) -> Letter:
        if request.template is Template.REMINDER:
            raise LetterRefused("reminder: 'items' is undefined")
        return self._writer.write(request, now, files)

    def read_out(self, request: LetterRequest, now: datetime) -> tuple[str, str]:
        return self._writer.read_out(request, now)


@pytest.mark.parametrize("cases", [1, 2])
def test_a_reminder_that_cannot_be_written_reaches_whoever_runs_mailbot(store: Store, cases: int) -> None:
    """Promise 4: no promise lapses silently, also for a broken template."""
    watch = Watch(store, stationery=_NoReminders())
    for number in range(1, cases + 1):
        watch.opens(number)

    watch.sweeps(FORTY)
    watch.sweeps(FORTY + HOUR)

    (alert,) = watch.letters("ada", Template.ALERT)
    _, text = read(alert)
    assert "Sam" in text
    assert "IHM-2026-0001" in text
    assert 0 == watch.untold()


def test_a_reader_who_has_left_the_staff_list_is_told_of(watch: Watch) -> None:
    """Somebody must act, and only a person can say who."""
    watch.opens()
    _noted_only(watch)
    watch.offices = {"ihm": replace(OFFICE, directory=Directory(STAFF[1:]))}

    watch.sweeps(FORTY + HOUR)

    assert 1 == len(watch.letters("ada", Template.ALERT))
    assert 0 == watch.untold()


def test_a_fault_in_one_case_keeps_no_other_from_its_reminder(watch: Watch) -> None:
    """The oldest step stands first at every sweep: it must not stand in the way."""
    watch.opens(1)
    watch.opens(2)
    watch.changes(replace(watch.case(1), organisation="gone"))
    watch.clock.move_to(FORTY)

    first = watch.sweep().run()
    again = watch.sweep().run()

    assert (3, 1) == (first, again)
    assert ["40"] == watch.rungs(2)
    assert [] == watch.rungs(1)


# more than one at once


class _InterruptingClock:
    """Lets somebody else act when the time is asked for the second time: after the steps were listed."""

    def __init__(self, now: datetime, deed: Callable[[], object]) -> None:
        self._now, self._deed, self._asked = now, deed, 0

    def now(self) -> datetime:
        self._asked += 1
        if self._asked == 2:
            self._deed()
        return self._now


def test_a_step_that_another_sweep_took_meanwhile_is_not_taken_again(shared: Store) -> None:
    """Two daemons on one store saw the same step due: one letter, one event, one breach."""
    watch = Watch(shared)
    watch.opens()
    watch.clock.move_to(LATE)
    rival = watch.sweep()

    watch.sweep(clock=_InterruptingClock(LATE, rival.run)).run()

    assert 1 == len(watch.letters("sam"))
    assert 1 == len(watch.events("Chased"))
    assert 1 == len(watch.events("ClockBroken"))


def test_several_sweeps_at_the_same_instant_note_and_tell_once(shared: Store) -> None:
    """Threads stand in for daemons; whoever is too late is told so and looks again."""
    watch = Watch(shared)
    for number in range(1, 9):
        watch.opens(number, clock("acknowledge"), clock("respond"))
    watch.clock.move_to(MONDAY + 4 * DAY)
    ready = threading.Barrier(3)

    def sweeps() -> None:
        ready.wait()
        for _ in range(40):
            try:
                watch.sweep(clock=SetClock(MONDAY + 4 * DAY)).run()
            except StoreUnavailable:
                continue
            return

    threads = [threading.Thread(target=sweeps) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    watch.sweeps()

    for number in range(1, 9):
        noted = Counter((one.clock, one.rung, one.person) for one in watch.reminders(number))
        assert {1} == set(noted.values())
        assert 1 == len(watch.events("Chased", number))
        assert 1 == len(watch.events("ClockBroken", number))
    named = "".join(read(letter)[1] for letter in watch.letters("sam"))
    assert [1] * 8 == [named.count(f"IHM-2026-000{number}") for number in range(1, 9)]
    assert 0 == watch.untold()


# what the case goes through


def test_a_breach_is_recorded_once_although_the_duty_is_met_and_owed_again(watch: Watch) -> None:
    """A bounce after the due day reopens what was late already (R19)."""
    watch.opens()
    watch.sweeps(DUE + DAY)
    case = watch.case()
    watch.changes(replace(case, clocks=(case.clocks[0].met(DUE + DAY),)))
    watch.changes(case)

    watch.sweeps(DUE + 2 * DAY)

    assert 1 == len(watch.events("ClockBroken"))


def test_a_duty_that_was_met_in_time_and_came_back_late_is_broken(watch: Watch) -> None:
    """What did not arrive kept no promise."""
    case = watch.opens()
    watch.changes(replace(case, clocks=(case.clocks[0].met(DUE - DAY),)))
    watch.clock.move_to(DUE + DAY)
    watch.changes(replace(case, version=0))

    watch.sweeps()

    assert 1 == len(watch.events("ClockBroken"))
    assert ["overdue 1"] == watch.rungs()


def test_a_clock_that_awaits_its_letter_reminds_of_nothing_until_it_has_arrived(watch: Watch) -> None:
    """A promise that nobody has read yet is not owed."""
    waiting = replace(clock("respond"), awaits="next_steps:1")
    case = watch.opens(1, waiting)
    watch.sweeps(FORTY + DAY)
    before = watch.rungs()

    watch.changes(replace(case, clocks=(replace(waiting, awaits=""),)))
    watch.sweeps(FORTY + DAY)

    assert ([], ["40"]) == (before, watch.rungs())


def test_the_rules_of_the_day_it_began_remind_of_a_case(watch: Watch) -> None:
    """R26: whoever changes the percentages changes them for new cases."""
    with watch.store.begin() as work:
        digest = work.cases.keep_rulebook(in_force(OFFICE))
        work.commit()
    watch.opens(1, rulebook=digest)
    procedure = replace(OFFICE.procedure, chasers=Chasers(percent=(10,)))
    watch.offices = {"ihm": replace(OFFICE, procedure=procedure)}
    watch.opens(2)

    watch.sweeps(FORTY)

    assert (["40"], ["10"]) == (watch.rungs(1), watch.rungs(2))


def test_leaving_triage_brings_the_rungs_that_triage_had_not(watch: Watch) -> None:
    """The automatic update must not be forgotten because the step was computed before (R23)."""
    office = replace(OFFICE, procedure=replace(OFFICE.procedure, updates_alone=True))
    watch.offices = {"ihm": office}
    case = watch.opens(state=State.TRIAGE)
    watch.sweeps(datetime(2026, 12, 22, 9, tzinfo=UTC))

    watch.changes(replace(case, state=State.OPEN))
    watch.sweeps(datetime(2026, 12, 24, 9, tzinfo=UTC))

    assert "warn" in watch.rungs()
    assert {"sam", "robin"} == {one.person for one in watch.reminders() if one.rung == "warn"}


def test_the_automatic_update_goes_out_once_and_the_case_goes_on(watch: Watch) -> None:
    """R23: nobody acted by the day before the last; one letter with a new date, whatever restarts."""
    office = replace(OFFICE, procedure=replace(OFFICE.procedure, updates_alone=True))
    watch.offices = {"ihm": office}
    watch.opens()

    for hour in range(24 * 40):
        watch.sweeps(MONDAY + hour * HOUR)

    (update,) = watch.letters(template=Template.UPDATE_AUTO)
    assert "pat-1@example.org" == update.recipient
    assert watch.case().dossier.updated_alone


def test_a_rehearsal_reminds_nobody_and_its_ladder_ends(store: Store) -> None:
    """Past mail is nobody's to act on; after the breach there is nothing left to look at."""
    watch = Watch(store)
    watch.opens()
    watch.clock.move_to(DUE + 300 * DAY)

    first = watch.sweep(reminds=False).run()
    again = watch.sweep(reminds=False).run()

    assert (1, 0) == (first, again)
    assert [] == watch.rungs()
    assert 1 == len(watch.events("ClockBroken"))


def test_a_promised_action_is_its_owners_to_be_reminded_of(watch: Watch) -> None:
    """K10, through the whole desk: the case is closed and the action is not forgotten."""
    action = Action(1, "train the markers", "robin", (DUE + DAY).date())
    watch.opens(
        1, clock("actions", due=DUE + DAY), state=State.CLOSED, dossier=Dossier(actions=(action,))
    )

    watch.sweeps(DUE + DAY - 8 * HOUR)

    assert 1 == len(watch.letters("robin"))
    assert [] == watch.letters("sam")
