"""Who works here, and who hears what."""

from mailbot.domain.duration import Duration, Unit
from mailbot.domain.person import Directory, Person
from mailbot.domain.procedure import Anonymous, ClockRule, Procedure, StageRule, Start
from mailbot.domain.terms import Windows
from tests.support.calendars import LONDON

SAM = Person(
    "sam", "Sam Okoro", ("Sam.Okoro@ihm.example", "sam@home.example"), frozenset({"manager", "triage"})
)
ROBIN = Person("robin", "Robin Day", ("robin@ihm.example",), frozenset({"triage"}))
STAFF = Directory((SAM, ROBIN), frozenset({"ihm.example"}))
ACKNOWLEDGE = ClockRule("acknowledge", Start.COMPLAINT, Duration.parse("5 working days"), "8.1")
RESPOND = ClockRule("respond", Start.COMPLAINT, Duration.parse("25 working days"), "8.1")
HEAR = ClockRule("hear_appeal", Start.APPEAL, Duration.parse("25 working days"), "9.3")
PROCEDURE = Procedure(
    organisation="ihm",
    version="2024-01",
    reference_prefix="IHM",
    zone=LONDON,
    division="england-and-wales",
    markings=(),
    clocks=(ACKNOWLEDGE, RESPOND, HEAR),
    stages=(
        StageRule(1, "Stage 1", (("learning", "education_admin"), ("", "manager"))),
        StageRule(2, "Stage 2", (("learning", "director_bd"),)),
    ),
    anonymous=Anonymous.REFUSE,
    names_handler=False,
    intake_state="OPEN",
    appeal_state="OPEN",
    thank_feedback=True,
    appeal_copies=(),
    complaint_copies=(),
    form_link="",
    asks_evidence=False,
    routes=(("whistleblowing", "speak-up@ihm.example"),),
    windows=Windows(Duration(21, Unit.DAYS)),
)


def test_a_role_is_filled_in_the_order_of_the_register() -> None:
    """The first who holds a role is the one asked."""
    assert STAFF.with_role("triage") == (SAM, ROBIN)
    assert STAFF.with_role("manager") == (SAM,)
    assert STAFF.with_role("whistleblowing_officer") == ()


def test_people_are_found_by_any_of_their_addresses_in_any_case() -> None:
    """Staff answer from the telephone too; no server in use keeps case apart."""
    assert STAFF.by_address("SAM@HOME.example") == SAM
    assert STAFF.by_address("sam.okoro@ihm.example") == SAM
    assert STAFF.by_address("pat@example.org") is None


def test_notices_go_to_a_person_s_first_address() -> None:
    assert SAM.address == "Sam.Okoro@ihm.example"


def test_people_are_found_by_their_key() -> None:
    assert STAFF.by_id("robin") == ROBIN
    assert STAFF.by_id("pat") is None


def test_a_colleague_is_registered_or_writes_from_our_domain() -> None:
    """An unregistered colleague's mail is still staff mail; a lookalike domain's is not."""
    assert STAFF.is_colleague("sam@home.example")
    assert STAFF.is_colleague("reception@IHM.example")
    assert not STAFF.is_colleague("pat@example.org")
    assert not STAFF.is_colleague("pat@ihm.example.org")
    assert not STAFF.is_colleague("pat@notihm.example")
    assert not STAFF.is_colleague("ihm.example.pat")


def test_a_start_sets_its_own_clocks_running() -> None:
    assert PROCEDURE.rules_from(Start.COMPLAINT) == (ACKNOWLEDGE, RESPOND)
    assert PROCEDURE.rules_from(Start.APPEAL) == (HEAR,)
    assert PROCEDURE.rules_from(Start.IDENTITY_QUESTION) == ()


def test_a_stage_is_owned_by_area_or_else_by_its_general_owner() -> None:
    """R27: where neither is named nobody is guessed, and a person decides."""
    assert PROCEDURE.owner_role(1, "learning") == "education_admin"
    assert PROCEDURE.owner_role(1, "other") == "manager"
    assert PROCEDURE.owner_role(2, "learning") == "director_bd"
    assert PROCEDURE.owner_role(2, "other") == ""
    assert PROCEDURE.owner_role(3, "learning") == ""


def test_a_route_that_is_not_told_is_empty() -> None:
    """A letter that needs it is then refused instead of naming nothing."""
    assert PROCEDURE.route("whistleblowing") == "speak-up@ihm.example"
    assert PROCEDURE.route("press") == ""
