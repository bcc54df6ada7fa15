"""Who owns a case, and who must not: the first free holder of the stage's role."""

from dataclasses import replace
from datetime import date

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.dossier import Bar, Decision, Dossier, Verdict
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.person import Absence
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.rules import independence
from tests.support.calendars import london
from tests.support.papers import office

IHM, IMI = office("ihm"), office("imi")
RECEIVED = london("2026-11-23", "10:00")  # a Monday
MONDAY = date(2026, 11, 23)


def case(body: Office, area: str = "", *barred: str) -> Case:
    return Case(
        reference=Reference(body.procedure.reference_prefix, 2026, 1),
        organisation=body.procedure.organisation,
        mailbox="complaints@example.org",
        kind=CaseKind.COMPLAINT,
        state=State.OPEN,
        stage=1,
        received_at=RECEIVED,
        complainant=Address("Pat Lee", "pat@example.org"),
        name="Pat Lee",
        anonymous=False,
        area=area,
        dossier=Dossier(bars=tuple(Bar(one, "NAMED_IN_COMPLAINT") for one in barred)),
    )


def test_a_learning_complaint_belongs_to_the_education_administrator() -> None:
    """6.3."""
    owner = independence.owner_for(IHM, case(IHM, "learning"), MONDAY)

    assert owner is not None
    assert "education_admin" in owner.roles


def test_a_complaint_of_an_unknown_area_waits_for_a_person_to_say_whose_it_is() -> None:
    """R27: education@ takes all complaints, so it hints at nothing."""
    assert independence.owner_for(IHM, case(IHM), MONDAY) is None


def test_the_person_on_duty_that_day_is_named() -> None:
    """HAN1b, weekends included: the promise of 48 hours knows no Sunday."""
    for day in (MONDAY, date(2026, 11, 28), date(2026, 11, 29)):
        assert IMI.directory.on_duty(day)[0] == independence.owner_for(IMI, case(IMI), day)


def test_the_person_complained_of_is_passed_over() -> None:
    """HAN2b: the next in the rota takes the case."""
    first = IMI.directory.on_duty(MONDAY)[0]

    second = independence.owner_for(IMI, case(IMI, "", first.id), MONDAY)

    assert second is not None
    assert second.id != first.id


def test_nobody_is_named_when_everybody_is_concerned() -> None:
    """The acknowledgement then says "our complaints team", and K14 keeps running."""
    everybody = [person.id for person in IMI.directory.people]

    assert independence.owner_for(IMI, case(IMI, "", *everybody), MONDAY) is None


def test_a_complaint_about_the_chief_executive_is_heard_by_the_chair() -> None:
    """AMB8, E18."""
    chief = IHM.directory.with_role("chief_executive")[0]
    at_the_top = replace(case(IHM, "learning", chief.id), stage=3)

    assert IHM.directory.with_role("chair")[0] == independence.owner_for(IHM, at_the_top, MONDAY)


def test_whoever_decided_an_earlier_stage_does_not_decide_the_next() -> None:
    """INV4, also for somebody who has both roles."""
    director = IHM.directory.with_role("director_bd")[0]
    decided = Decision(1, director.id, Verdict.NOT_UPHELD, RECEIVED)
    second = replace(case(IHM, "learning"), stage=2, dossier=Dossier(decisions=(decided,)))

    assert independence.may_decide(IHM, second, director, MONDAY) == "DECIDED_EARLIER_STAGE"
    assert independence.owner_for(IHM, second, MONDAY) not in {None, director}


def test_a_deputy_stands_in_for_somebody_who_is_away() -> None:
    """Leave must not stop a promise; a deputy who is concerned does not stand in."""
    administrator = IHM.directory.with_role("education_admin")[0]
    away = replace(IHM.directory, absences=(Absence(administrator.id, MONDAY, date(2026, 11, 27)),))
    on_leave = replace(IHM, directory=away)

    stand_in = independence.owner_for(on_leave, case(IHM, "learning"), MONDAY)
    barred = independence.owner_for(on_leave, case(IHM, "learning", administrator.deputy), MONDAY)

    assert stand_in is not None
    assert stand_in.id == administrator.deputy
    assert barred is None or barred.id not in {administrator.id, administrator.deputy}
