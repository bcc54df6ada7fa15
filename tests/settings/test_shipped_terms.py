"""What the shipped procedures say beside their clocks, by the clauses of both seeds and the rulings."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mailbot import shipped
from mailbot.domain.duration import Duration
from mailbot.domain.procedure import Anonymous, Office, Start
from mailbot.domain.rulebook import in_force, under
from mailbot.domain.terms import Chasers, HeardBy, Targets, Windows
from mailbot.settings import Settings, initialise, load

TODAY = date(2026, 11, 22)
FOURTH = """
[[mailbox]]
address = "complaints@bookbinders.example"
organisation = "example"
maildir = "var/mail/guild"
"""


def days(text: str) -> Duration:
    return Duration.parse(text)


@pytest.fixture(scope="module")
def shipped_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The shipped folder with a mailbox for the invented body too."""
    folder = tmp_path_factory.mktemp("shipped") / "config"
    shutil.copytree(shipped.config(), folder)
    with (folder / "mailbot.toml").open("a", encoding="utf-8") as main:
        main.write(FOURTH)
    return load(folder)


@pytest.fixture(scope="module")
def ihm(shipped_settings: Settings) -> Office:
    return shipped_settings.office("ihm")


@pytest.fixture(scope="module")
def imi(shipped_settings: Settings) -> Office:
    return shipped_settings.office("imi")


@pytest.fixture(scope="module")
def guild(shipped_settings: Settings) -> Office:
    return shipped_settings.office("example")


def test_no_shipped_file_gives_cause_for_a_remark(shipped_settings: Settings) -> None:
    """Whoever copies them must not begin with a list of doubts."""
    assert shipped_settings.warnings(TODAY) == ()


def test_as_shipped_the_only_remark_is_that_the_example_has_no_mailbox() -> None:
    """`init` leaves the example behind, so nobody who starts from it is told."""
    (remark,) = load(shipped.config()).warnings(TODAY)

    assert remark.what == 'no mailbox belongs to the organisation "example";'


def test_ihm_gives_twenty_one_days_to_appeal_and_sets_no_other_limit(ihm: Office) -> None:
    """9.1; the presumed receipt is ruling 24's."""
    assert ihm.procedure.windows == Windows(appeal=days("21 days"), presumed_receipt=days("2 working days"))


def test_ihm_chases_the_manager_then_the_director_of_the_area_then_the_chief_executive(ihm: Office) -> None:
    """7.2 and 7.3 name the directors; a chaser to the wrong one would be nobody's."""
    chasers = ihm.procedure.chasers

    assert (chasers.percent, chasers.opens, chasers.closes) == ((40, 70, 90), 9, 17)
    assert chasers.above("learning") == ("manager", "director_bd", "chief_executive")
    assert chasers.above("other") == chasers.above("") == ("manager", "director_mc", "chief_executive")


def test_ihm_knows_the_eight_forms_of_complaint(ihm: Office) -> None:
    """5.2, in its order."""
    codes = [code for code, _ in ihm.procedure.categories]

    assert codes == [
        "NOSERV", "LATE", "INEFF", "NOACTION", "WRONGINFO", "STANDARD", "CONDUCT", "POLICY",
    ]  # fmt: skip


def test_at_ihm_somebody_stands_in_for_whoever_is_complained_of(ihm: Office) -> None:
    """AMB8: the policy names no way to complain about the Chief Executive."""
    alternates = dict(ihm.procedure.alternates)
    (chair,) = ihm.directory.with_role(alternates["chief_executive"])

    assert chair.id == "alistair"
    assert alternates["director_bd"] == "director_mc"
    assert alternates["director_mc"] == "director_bd"
    assert all(ihm.directory.with_role(role) for role in alternates.values())


def test_ihm_puts_things_right_and_may_pay(ihm: Office) -> None:
    """5.3 asks for a remedy; nothing forbids money; the next stage hears appeals unless told otherwise."""
    procedure = ihm.procedure

    assert procedure.needs_remedy
    assert not procedure.never_pays
    assert not procedure.updates_alone
    assert not procedure.tells_party
    assert procedure.appeal_heard_by is HeardBy.NEXT_STAGE
    assert (procedure.heads, procedure.exclusions, procedure.signposts) == ((), (), ())


def test_imi_has_its_windows_its_update_and_its_two_parties(imi: Office) -> None:
    """BEF1, BEF2, HAN4, OUT1, OUT4, R23, R28."""
    procedure = imi.procedure

    assert procedure.windows == Windows(
        days("20 working days"), days("2 working days"), days("90 days"), days("6 months")
    )
    assert procedure.targets == Targets()
    assert procedure.updates_alone
    assert procedure.tells_party
    assert procedure.never_pays
    assert {"MEMBER", "CENTRE"} == {head.code for head in procedure.heads if head.breach}


def test_imi_tells_four_heads_apart_and_a_finding_on_a_member_is_final(imi: Office) -> None:
    """SCO1 and FUR2: the head decides whether the letter offers an appeal."""
    heads = {head.code: head.final for head in imi.procedure.heads}

    assert heads == {"MEMBER": True, "CENTRE": False, "SERVICE": False, "EPA": False}


def test_every_exclusion_of_the_imi_has_a_code_and_two_invite_to_come_back(imi: Office) -> None:
    """X1 to X9 and SCO4; who was sent to the centre first must hear that they may return."""
    codes = {one.code for one in imi.procedure.exclusions}

    assert codes == {
        "PROVIDER", "NOTRAISED", "NOTAFFILIATED", "NOSTANDARD", "TIMEBAR6M", "CENTREDECISION", "ADR", "LEGAL",
        "FEE", "TECH", "EVIDCONFLICT", "EMPLOY", "COMMERCIAL", "NOTEXHAUSTED", "OTHER",
    }  # fmt: skip
    back = {one.code for one in imi.procedure.exclusions if one.come_back}
    assert back == {"NOTRAISED", "NOTEXHAUSTED"}
    assert all(one.title.endswith(".") and one.clause for one in imi.procedure.exclusions)


def test_each_nation_has_its_regulator_and_closed_bodies_are_named_nowhere(imi: Office) -> None:
    """FUR3 to FUR7: a signpost to a body that has closed costs somebody their time limit."""
    posts = imi.procedure.signposts
    regulators = {post.nations: post.name for post in posts if post.after_appeal}

    assert regulators.keys() == {("england",), ("wales",), ("scotland",), ("northern ireland",)}
    assert regulators[("scotland",)].startswith("Qualifications Scotland")
    assert [post.name for post in posts if post.public_body] == [
        "The Scottish Public Services Ombudsman (SPSO)"
    ]
    assert [post.name for post in posts if "PROVIDER" in post.codes] == ["The Department for Education"]
    assert not any("ESFA" in post.name or "RMISC" in post.name for post in posts)
    assert all(post.review_by.year == 2027 for post in posts)


def test_imi_hands_over_to_three_policies(imi: Office) -> None:
    """SCO12 and HOW3."""
    assert [policy.name for policy in imi.procedure.policies] == ["appeals", "malpractice", "whistleblowing"]


def test_at_imi_nobody_who_handles_cases_is_told_that_they_are_late_with_them(imi: Office) -> None:
    """A chaser that goes up to the handler goes nowhere."""
    directory = imi.directory
    handlers = set(directory.with_role("duty_handler"))
    line = [directory.with_role(role) for role in imi.procedure.chasers.above("")]

    assert list(imi.procedure.chasers.above("")) == [
        "quality_manager", "director", "chief_executive",
    ]  # fmt: skip
    assert all(people and not handlers.intersection(people) for people in line)


def test_at_imi_somebody_trained_is_on_duty_every_day_of_the_week(imi: Office) -> None:
    """48 hours run through weekends (HAN1), and handlers are trained (HAN2)."""
    for day in range(16, 23):
        on_duty = imi.directory.on_duty(date(2026, 11, day))
        assert on_duty
        assert all("duty_handler" in person.roles and person.trained_until for person in on_duty)
    assert [person.id for person in imi.directory.on_duty(date(2026, 11, 22))] == ["tariq", "bethan"]


def test_the_invented_body_needs_no_line_of_python(guild: Office) -> None:
    """Another body's procedure is a folder with two files."""
    procedure = guild.procedure

    assert (procedure.reference_prefix, procedure.division) == ("GEB", "scotland")
    assert (procedure.anonymous, procedure.intake_state, procedure.appeal_state) == (
        Anonymous.REFUSE, "OPEN", "OPEN",
    )  # fmt: skip
    assert [stage.number for stage in procedure.stages] == [1, 2]
    assert [(rule.name, str(rule.allow)) for rule in procedure.rules_from(Start.COMPLAINT)] == [
        ("acknowledge", "3 working days"),
        ("respond", "10 working days"),
    ]
    assert procedure.windows.appeal == days("15 working days")
    assert procedure.chasers == Chasers((50, 80), 8, 16, (("", ("secretary", "deacon")),))
    assert procedure.updates_alone


def test_the_invented_body_keeps_scottish_days_off(guild: Office, ihm: Office) -> None:
    """St Andrew's day moves its promises and not those of a body in London."""
    received = datetime(2026, 11, 26, 12, tzinfo=UTC)
    three_days = days("3 working days")

    assert guild.calendar.office_day(guild.calendar.due(received, three_days)) == date(2026, 12, 2)
    assert ihm.calendar.office_day(ihm.calendar.due(received, three_days)) == date(2026, 12, 1)


def test_somebody_of_the_invented_body_is_away_over_the_holidays(guild: Office) -> None:
    """An absence names its own deputy; the usual one stands in on other days."""
    directory = guild.directory
    (ewan,) = directory.with_role("secretary")
    christmas = directory.stand_in(ewan, date(2026, 12, 24))
    usual = directory.stand_in(ewan, date(2026, 11, 24))

    assert directory.absence("ewan", date(2027, 1, 5))
    assert directory.absence("ewan", date(2027, 1, 6)) is None
    assert christmas is not None
    assert usual is not None
    assert (christmas.id, usual.id) == ("catriona", "isla")


def test_a_book_of_the_rules_in_force_can_be_made_of_every_shipped_office(shipped_settings: Settings) -> None:
    """It is kept with every case; what it cannot hold would be lost with the next edition (HDR)."""
    for _, office in shipped_settings.offices:
        assert under(in_force(office), office).procedure == office.procedure


def test_init_leaves_the_invented_body_behind(tmp_path: Path) -> None:
    """It is there to be read, and no mailbox of a new folder uses it."""
    initialise(tmp_path / "new")

    assert [name for name, _ in load(tmp_path / "new").offices] == ["ihm", "imi"]
