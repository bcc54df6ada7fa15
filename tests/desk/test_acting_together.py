"""Several acts on one case: in one transaction, in order, all or none."""

from pathlib import Path

import pytest

from mailbot.desk.acting import Asked
from mailbot.domain import act as acts
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Template
from tests.cli.shell import eml
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, MONDAY, Story, imi_box, tell


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint is open, and nobody's yet."""
    told = tell(tmp_path)
    told.takes(eml(MONDAY))
    return told


class Unplugged(BaseException):
    """What SIGKILL does, as far as one process can tell."""


def asked(story: Story, act: acts.Act, by: str = "nadia", version: int | None = None) -> Asked:
    return Asked(story.case.reference, by, act, version)


def test_every_version_is_that_of_before_the_block(story: Story) -> None:
    """The first act changes the case; that is no reason to refuse the second."""
    version = story.case.version
    block = [asked(story, act, version=version) for act in (acts.Assign("nadia"), acts.Accept())]

    with story.body.house() as house:
        done = house.acting.do_all(block)

    assert done.case == story.case
    assert ("nadia", True) == (story.case.handler, story.case.dossier.accepted)
    assert [Template.ASSIGN_REQUEST, Template.HANDLER_NAMED] == [letter.template for letter in done.letters]


def test_a_case_that_has_changed_since_refuses_the_whole_block(story: Story) -> None:
    """What was shown is not what would be decided on."""
    version = story.case.version
    with story.body.house() as house:
        house.acting.do(asked(story, acts.Note("Pat rang.")))
        after = story.case
        with pytest.raises(ActRefused) as refused:
            house.acting.do_all([asked(story, acts.Assign("owen"), version=version)])

    assert "CHANGED_SINCE" == refused.value.reason
    assert after == story.case


def test_the_act_that_was_refused_is_told_and_nothing_is_kept(story: Story) -> None:
    """Neither the case, nor its history, nor a letter."""
    before, letters = story.case, len(story.body.letters())
    block = [asked(story, act) for act in (acts.Note("x"), acts.Assign("owen"), acts.Accept())]

    with story.body.house() as house, pytest.raises(ActRefused) as refused:
        house.acting.do_all(block)

    assert ("NOT_YOURS", 2) == (refused.value.reason, refused.value.place)
    assert before == story.case
    assert letters == len(story.body.letters())


def test_killed_before_the_commit_no_act_of_the_block_is_kept(story: Story) -> None:
    """Nothing half-done."""
    before = story.case
    block = [asked(story, act) for act in (acts.Note("x"), acts.Assign("owen"))]

    def pull_the_plug(point: str) -> None:
        if point == "acted":
            raise Unplugged

    with story.body.house(at=pull_the_plug) as house, pytest.raises(Unplugged):
        house.acting.do_all(block)

    assert before == story.case


def test_nothing_is_linked_across_bodies(tmp_path: Path) -> None:
    """One body's staff learn nothing of the other's cases, not even that they exist."""
    told = tell(tmp_path, Box(EDUCATION), imi_box())
    told.takes(eml(MONDAY, subject="Compliant about marker"))
    told.takes(eml(MONDAY, IMI, sender="Robin Fry <robin@example.org>"), IMI)
    record, other = sorted(told.body.cases(everything=True), key=lambda case: str(case.reference))
    assert ("IHM", "IMI") == (record.reference.prefix, other.reference.prefix)

    for act in (acts.Link(other.reference), acts.Merge(other.reference)):
        with told.body.house() as house, pytest.raises(ActRefused) as refused:
            house.acting.do(Asked(record.reference, "nadia", act))
        assert refused.value.reason in {"UNKNOWN_CASE", "NOT_NOW"}

    assert [record, other] == sorted(told.body.cases(everything=True), key=lambda case: str(case.reference))


def test_nothing_is_merged_into_a_sealed_case_by_somebody_who_may_not_see_it(tmp_path: Path) -> None:
    """INV7, R16: the answer is that of a case that there is not."""
    told = tell(tmp_path, imi_box())
    told.takes(eml(MONDAY, IMI, sender="Robin Fry <robin@example.org>"), IMI)
    told.takes(eml(MONDAY, IMI, "Complaint again", text="Unsafe ramps.\n\nPat Lee\n"), IMI)
    sealed, open_case = sorted(told.body.cases(), key=lambda case: str(case.reference))

    with told.body.house() as house:
        house.acting.do(Asked(sealed.reference, "imogen", acts.Seal()))
        with pytest.raises(ActRefused) as refused:
            house.acting.do(Asked(open_case.reference, "bethan", acts.Merge(sealed.reference)))

    assert "UNKNOWN_CASE" == refused.value.reason
    assert open_case in told.body.cases()


def test_a_barred_person_sees_no_case(story: Story) -> None:
    """HAN2b: not even that it exists."""
    with story.body.house() as house:
        house.acting.do(asked(story, acts.DeclareConflict("owen")))
        assert story.case == house.acting.look(story.case.reference, "nadia")[0]
        with pytest.raises(ActRefused, match="UNKNOWN_CASE"):
            house.acting.look(story.case.reference, "owen")
