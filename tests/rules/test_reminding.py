"""Who is reminded: whoever must act, then the line above them, and never whom the case is about."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Action, Bar, Decision, Dossier, Verdict
from mailbot.domain.duration import Duration
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Absence, Directory, Person
from mailbot.domain.procedure import ClockRule, Office, Start
from mailbot.domain.reference import Reference
from mailbot.domain.terms import Chasers
from mailbot.rules.ladder import RungKind
from mailbot.rules.reminding import duty, may_hear, readers, standing
from tests.rules.test_ladder import ALLOWED
from tests.support.bodies import IHM as PLAIN
from tests.support.calendars import england_and_wales, last_second, london

DAY = date(2026, 12, 22)
START, DUE = london("2026-12-18"), last_second("2026-12-29")


def _person(name: str, *roles: str, deputy: str = "") -> Person:
    return Person(name, name.title(), (f"{name}@ihm.org.uk",), frozenset(roles), deputy=deputy)


PEOPLE = (
    _person("sam", "education_admin", deputy="alex"),  # handles
    _person("alex", "triage"),
    _person("tess", "triage"),
    _person("mia", "manager"),
    _person("robin", "director", deputy="dora"),  # would hear stage 2
    _person("dora", "director_other"),
    _person("cleo", "chief_executive"),
    _person("chair", "chair"),
    _person("wren", "whistleblowing_officer", deputy="tess"),
    _person("ada", "administrator"),
)
LINE = ("manager", "director", "chief_executive")


def _office(*absences: Absence, people: tuple[Person, ...] = PEOPLE, line: tuple[str, ...] = LINE) -> Office:
    procedure = replace(
        PLAIN.procedure,
        clocks=(ClockRule("acknowledge", Start.COMPLAINT, Duration.parse("48 hours"), ""),),
        chasers=Chasers(line=(("", line),)),
        alternates=(
            ("director", "director_other"),
            ("chief_executive", "chair"),
            ("whistleblowing_officer", "chair"),
        ),
    )
    directory = Directory(people, absences=absences)
    return replace(PLAIN, procedure=procedure, directory=directory, calendar=england_and_wales())


OFFICE = _office()


def _case(*barred: str, state: State = State.OPEN, **changed: object) -> Case:
    dossier = Dossier(bars=tuple(Bar(person, "NAMED_IN_COMPLAINT") for person in barred))
    case = Case(
        Reference("IHM", 2026, 1),
        "ihm",
        "education@ihm.org.uk",
        CaseKind.COMPLAINT,
        state,
        1,
        START,
        None,
        "Pat Lee",
        anonymous=False,
        handler="sam",
        dossier=dossier,
    )
    return replace(case, **changed)  # type: ignore[arg-type]  # each test names fields of Case


def _clock(name: str = "respond") -> CaseClock:
    return CaseClock(name, START, DUE)


def told(case: Case, rung: str, office: Office = OFFICE, name: str = "respond") -> list[str]:
    return [person.id for person in readers(office, case, _clock(name), rung, DAY)]


def test_before_a_duty_is_overdue_only_whoever_must_act_hears() -> None:
    """Directors who hear of everything hear of nothing."""
    assert [["sam"]] * 5 == [told(_case(), rung) for rung in ("40", "70", "90", "due", "overdue 1")]


def test_overdue_work_goes_one_step_up_the_line_a_day_and_stays_at_its_end() -> None:
    """CHASERS: handler, manager, director, chief executive."""
    assert ["sam", "mia"] == told(_case(), "overdue 2")
    assert ["sam", "robin"] == told(_case(), "overdue 3")
    assert ["sam", "cleo"] == told(_case(), "overdue 4")
    assert ["sam", "cleo"] == told(_case(), "overdue 250")


def test_e17_the_director_complained_of_never_hears_of_it() -> None:
    """Robin would hear stage 2; whoever stands in is told instead, on every rung."""
    case = _case("robin")

    assert ["sam", "dora"] == told(case, "overdue 3")
    assert "robin" not in {person for n in range(1, 30) for person in told(case, f"overdue {n}")}


def test_e18_a_complaint_about_the_chief_executive_goes_to_the_chair() -> None:
    """The policy names nobody; the data does."""
    assert ["sam", "chair"] == told(_case("cleo"), "overdue 9")


def test_where_a_role_has_nobody_the_next_one_up_hears() -> None:
    """Overdue work must not stop at an empty chair."""
    without = _office(line=("vacant", *LINE))

    assert ["sam", "mia"] == told(_case(), "overdue 2", without)


def test_a_line_that_ends_in_an_empty_chair_still_reminds_the_handler() -> None:
    """Nobody above is left; the duty is not forgotten for that."""
    assert ["sam"] == told(_case("cleo", "chair"), "overdue 9")


def test_a_handler_who_is_away_is_stood_in_for() -> None:
    """A reminder into an empty office chases nobody."""
    away = _office(Absence("sam", DAY, DAY))

    assert ["alex"] == told(_case(), "70", away)


def test_a_stand_in_named_for_the_absence_goes_before_the_usual_one() -> None:
    """Who arranged their leave knows best."""
    away = _office(Absence("sam", DAY, DAY, deputy="mia"))

    assert ["mia"] == told(_case(), "70", away)


def test_a_handler_with_a_conflict_is_not_reminded_but_their_stand_in_is() -> None:
    """HAN2b: a declared interest takes the case out of somebody's hands at once."""
    assert ["alex"] == told(_case("sam"), "70")


def test_without_a_free_handler_the_triage_group_hears() -> None:
    """Somebody has to decide whose it is."""
    assert ["alex", "tess"] == told(_case(handler=""), "70")
    assert ["tess"] == told(_case("sam", "alex"), "70")


def test_what_nobody_has_sorted_is_for_the_triage_group_even_where_a_name_was_given() -> None:
    """R8: the receipt may name the duty handler; the mail is still nobody's."""
    assert ["alex", "tess"] == told(_case(state=State.TRIAGE), "40", name="acknowledge")


@pytest.mark.parametrize(("name", "rung"), [("assign", "overdue 1"), ("identity", "list")])
def test_duties_of_the_triage_group_are_theirs(name: str, rung: str) -> None:
    """Assigning, and deciding on who never said who they are."""
    assert ["alex", "tess"] == told(_case(), rung, name=name)


def test_when_all_who_triage_are_away_they_hear_all_the_same() -> None:
    """Better a letter that waits than none."""
    away = _office(Absence("alex", DAY, DAY), Absence("tess", DAY, DAY))

    assert ["alex", "tess"] == told(_case(handler=""), "70", away)


def test_when_nobody_is_left_the_administrators_hear_save_those_it_is_about() -> None:
    """No promise lapses silently; nobody who is complained of is told to keep it."""
    everybody = tuple(person.id for person in PEOPLE if person.id != "ada")

    assert ["ada"] == told(_case(*everybody), "overdue 9")
    assert [] == told(_case(*everybody, "ada"), "overdue 9")


def test_whoever_decided_an_earlier_stage_may_hear_that_the_next_is_late() -> None:
    """INV4 keeps them from deciding, not from being somebody's manager."""
    decided = Decision(1, "mia", Verdict.NOT_UPHELD, START)
    case = _case(stage=2, dossier=Dossier(decisions=(decided,)))

    assert ["sam", "mia"] == told(case, "overdue 2")


def test_before_an_automatic_update_the_director_is_warned() -> None:
    """R23: three working days before; the last of a line that is shorter."""
    assert ["sam", "robin"] == told(_case(), RungKind.WARN)
    assert ["sam", "mia"] == told(_case(), RungKind.WARN, _office(line=("manager",)))
    assert ["sam"] == told(_case(), RungKind.WARN, _office(line=()))


def test_an_action_is_its_owners_whoever_had_the_case() -> None:
    """K10: it outlives the case; the earliest that is open comes first."""
    actions = (
        Action(1, "mend it", "dora", date(2027, 1, 4), done_on=DAY),
        Action(2, "write to the centre", "mia", date(2027, 1, 6)),
        Action(3, "train the markers", "cleo", date(2027, 1, 5)),
    )
    case = _case(state=State.CLOSED, dossier=Dossier(actions=actions))
    unnamed = _case(dossier=Dossier(actions=(Action(1, "decide on sanctions", "", DAY),)))

    assert ["cleo"] == told(case, "due", name="actions")
    assert ["sam"] == told(unnamed, "due", name="actions")


@pytest.mark.parametrize("name", ["data_concern", "data_request", "retention"])
def test_personal_data_are_for_whoever_looks_after_them(name: str) -> None:
    """K11 to K13: the handler of the complaint is not who answers these; the administrators stand in."""
    keeper = _person("dee", "data_protection")

    assert ["dee"] == told(_case(), "due", _office(people=(*PEOPLE, keeper)), name)
    assert ["ada"] == told(_case(), "due", name=name)
    assert ["wren"] == told(_case(sealed=True), "due", name=name)


@pytest.mark.parametrize(
    "case", [_case(sealed=True), _case(state=State.ANON_REVIEW), _case(state=State.SEALED)]
)
@pytest.mark.parametrize("rung", ["40", "due", "overdue 1", "overdue 9", RungKind.WARN])
def test_of_a_sealed_case_the_officer_alone_hears_and_never_the_line(case: Case, rung: str) -> None:
    """R16: not the handler, not the manager, not the chief executive, on no rung."""
    assert ["wren"] == told(case, rung)
    assert ["wren"] == told(case, rung, name="assign")


def test_a_sealed_case_waits_for_an_officer_who_is_away() -> None:
    """A deputy for her other work is not let into the circle by her leave."""
    assert ["wren"] == told(_case(sealed=True), "due", _office(Absence("wren", DAY, DAY)))


def test_a_sealed_case_about_the_officer_goes_to_whom_the_data_puts_in_her_place() -> None:
    """And where that is nobody, to nobody: the administrators may not know either."""
    assert ["chair"] == told(_case("wren", sealed=True), "due")
    assert [] == told(_case("wren", "chair", sealed=True), "due")


def test_nobody_is_told_twice() -> None:
    """A manager who handles the case is one reader."""
    assert ["mia"] == told(_case(handler="mia"), "overdue 2")


def test_much_may_happen_between_noting_and_telling() -> None:
    """A reader who was barred, or shut out by a seal, since: the letter must not be written."""
    sam, wren = PEOPLE[0], PEOPLE[8]

    assert may_hear(OFFICE, _case(), sam)
    assert not may_hear(OFFICE, _case("sam"), sam)
    assert not may_hear(OFFICE, _case(sealed=True), sam)
    assert may_hear(OFFICE, _case(sealed=True), wren)


@pytest.mark.parametrize(
    ("name", "rung", "now", "words"),
    [
        ("respond", "70", london("2026-12-23"), "70 % of the time is gone"),
        ("respond", "70", london("2026-12-29"), "due today"),
        ("respond", "due", london("2026-12-29", "09:00"), "due today"),
        ("respond", "due", london("2026-12-24"), "due in 5 days"),
        ("respond", "70", london("2026-12-30", "00:00"), "overdue by 1 working day"),
        ("respond", "overdue 2", london("2026-12-31"), "overdue by 2 working days"),
        ("respond", "overdue 2", london("2027-01-04"), "overdue by 3 working days"),
        ("acknowledge", "overdue 2", DUE + timedelta(hours=24, seconds=1), "overdue by 24 hours"),
        ("acknowledge", "overdue 1", london("2026-12-30", "00:00"), "overdue"),
        ("assign", "overdue 1", london("2026-12-30"), "overdue by 1 working day: nobody has it yet"),
        ("identity", "list", london("2026-12-23"), "2 working days left"),
        ("review", RungKind.WARN, london("2026-12-22"), "if nobody acts, the complainant is sent a new date"),
    ],
)
def test_how_a_duty_stands_is_true_when_it_is_told(name: str, rung: str, now: datetime, words: str) -> None:
    """A reminder noted before an outage must not say after it that a day is left."""
    assert words == standing(OFFICE, _clock(name), rung, now)


def test_every_duty_has_words() -> None:
    """“respond” is a name of ours; people are asked to answer in full."""
    for name in ALLOWED:
        assert duty(_clock(name)) != name
    assert "answer in full" == duty(_clock("respond"))
