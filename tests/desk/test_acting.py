"""What people decide, through the real store and the real outbox: all of it or nothing, and by name."""

import multiprocessing
import os
import signal
from datetime import date, timedelta
from pathlib import Path

import pytest

from mailbot.desk.acting import Asked, Done
from mailbot.domain import act as acts
from mailbot.domain.case import Case
from mailbot.domain.dossier import Verdict
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import LetterState, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.reference import Reference
from tests.support import letters
from tests.support.answers import delivery_report, reply, words_of
from tests.support.establishment import Establishment
from tests.support.story import PAT, Story, imi_box, tell

NADIA, OWEN, RUTH = "nadia", "owen", "ruth"
DAY = timedelta(days=1)
NOT_UPHELD = acts.Decide(Verdict.NOT_UPHELD, "We read the marker's notes. The marks are right.")
_PROCESSES = multiprocessing.get_context("forkserver")


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint about a course is acknowledged, and Nadia has it."""
    told = tell(tmp_path)
    told.takes(letters.mail())
    _does(told, OWEN, acts.Describe(area="learning"))
    _does(told, OWEN, acts.Assign(NADIA))
    told.runs()
    return told


def _does(story: Story, actor: str, act: acts.Act, version: int | None = None) -> Done:
    with story.body.house() as house:
        return house.acting.do(Asked(story.case.reference, actor, act, version))


def _refused(story: Story, *asked: Asked) -> ActRefused:
    """The refusal; nothing was changed, not even the history."""
    before, written = story.case, story.body.letters()
    rows = story.body.history(before.reference)
    with story.body.house() as house, pytest.raises(ActRefused) as caught:
        house.acting.do_all(asked)
    assert before == story.case
    assert written == story.body.letters()
    assert rows == story.body.history(before.reference)
    return caught.value


def _running(case: Case) -> set[str]:
    return {clock.name for clock in case.clocks if clock.running}


def test_an_act_is_kept_with_who_did_it_and_why(story: Story) -> None:
    """INV8: the history names the actor, and what followed stands below the act."""
    rows = story.body.history(story.case.reference)
    _does(story, NADIA, acts.Extend(date(2026, 12, 4), "the marker is ill"))

    new = story.body.history(story.case.reference)[len(rows) :]
    assert {NADIA} == {row.actor for row in new}
    assert "Acted" == new[0].event
    assert "the marker is ill" in new[0].body
    assert "LetterPromised" in {row.event for row in new}


def test_an_outcome_decides_when_the_dispatch_has_delivered_it(story: Story) -> None:
    """INV3, through the real pass; the printed date is the window's."""
    done = _does(story, NADIA, NOT_UPHELD)

    assert [Template.OUTCOME] == [letter.template for letter in done.letters]
    assert (State.OPEN, {"respond"}) == (story.case.state, _running(story.case))

    story.runs()

    case = story.case
    assert (State.DECIDED, {"appeal_window"}) == (case.state, _running(case))
    assert case.dossier.appeal_by is not None
    letter = story.letter(Template.OUTCOME)
    assert LetterState.SENT is letter.state
    assert f"{case.dossier.appeal_by:%-d %B %Y}" in words_of(letter)


def test_an_outcome_that_came_back_is_undone(story: Story) -> None:
    """E3: no window, the duty owed again, a task for a person; the acknowledgement stays met."""
    _does(story, NADIA, NOT_UPHELD)
    story.runs()
    story.takes(delivery_report(story.letter(Template.OUTCOME)))

    case = story.case
    assert (State.OPEN, {"respond"}) == (case.state, _running(case))
    assert () == case.dossier.decisions
    assert LetterState.FAILED is story.letter(Template.OUTCOME).state
    assert story.letters(Template.DELIVERY_TASK)

    _does(story, NADIA, NOT_UPHELD)
    story.runs()

    assert story.case.state == State.DECIDED


def test_an_extension_that_came_back_leaves_the_date_before_it(story: Story) -> None:
    """R19: what that letter told nobody knows of; what an earlier one told is owed again."""
    for day in (date(2026, 12, 3), date(2026, 12, 4)):
        _does(story, NADIA, acts.Extend(day, "the marker is ill"))
        story.runs()
    last = max(story.letters(Template.DELAY), key=lambda letter: letter.id)
    story.takes(delivery_report(last))

    promised = [clock for clock in story.case.clocks if clock.name == "promised" and clock.running]
    assert [date(2026, 12, 3)] == [clock.due_at.date() for clock in promised]


def test_pat_appeals_and_somebody_else_hears_it(story: Story) -> None:
    """9.1 to 9.3 through the mailbox: Ruth hears it, the Chief Executive is told, Pat is acknowledged."""
    _does(story, NADIA, NOT_UPHELD)
    story.runs()
    story.clock.move_to(story.clock.now() + 3 * DAY)
    answer = reply(story.letter(Template.OUTCOME), "I appeal.\n\nPat Lee", Subject="Complaint Appeal")
    story.takes(answer)
    story.runs()

    case = story.case
    assert (State.OPEN, 2, RUTH) == (case.state, case.stage, case.handler)
    assert {"hear_appeal"} == _running(case)
    assert "appeal_acknowledgement" == story.templates_to(PAT)[-1]
    told = {letter.recipient for letter in story.letters(Template.APPEAL_NOTICE)}
    assert {"ruth.ashdown@ihm.org.uk", "helena.marchbank@ihm.org.uk"} == told


def test_a_letter_that_cannot_be_written_takes_the_act_with_it(story: Story) -> None:
    """All or nothing: a case that moved while Pat heard nothing would be lost."""
    templates = story.body.folder / "templates" / "common"
    templates.mkdir(parents=True)
    (templates / "withdrawn.txt.j2").write_text("{{ nobody_knows_this }}")
    configured = story.body.folder / "mailbot.toml"
    configured.write_text(configured.read_text() + '\n[daemon]\ntemplates = "templates"\n')

    refusal = _refused(story, Asked(story.case.reference, NADIA, acts.Withdraw()))

    assert "LETTER_REFUSED" == refusal.reason


def test_of_several_acts_all_are_done_or_none(story: Story) -> None:
    """D4: the whole block; the refusal says which line it was."""
    reference = story.case.reference
    block = (
        Asked(reference, NADIA, acts.Describe(categories=("LATE",))),
        Asked(reference, NADIA, acts.Describe(categories=("RUDE",))),
    )

    assert ("UNKNOWN_CATEGORY", 1) == ((refusal := _refused(story, *block)).reason, refusal.place)


def test_what_has_changed_since_is_looked_at_again(story: Story) -> None:
    """D4, CMD_STALE: the version that the person saw is checked."""
    seen = story.case.version
    _does(story, OWEN, acts.Note("I asked the marker."), seen)

    refusal = _refused(story, Asked(story.case.reference, NADIA, acts.Withdraw(), seen))

    assert "CHANGED_SINCE" == refusal.reason


@pytest.mark.parametrize(
    ("actor", "number", "reason"), [("robin", 1, "UNKNOWN_PERSON"), (NADIA, 4711, "UNKNOWN_CASE")]
)
def test_strangers_and_cases_that_there_are_not(story: Story, actor: str, number: int, reason: str) -> None:
    reference = story.case.reference
    asked = Asked(Reference(reference.prefix, reference.year, number), actor, acts.Withdraw())

    assert reason == _refused(story, asked).reason


def test_whoever_is_part_of_it_learns_nothing(story: Story) -> None:
    """Robin must see nothing: here it is Owen, whom Pat complains of."""
    _does(story, NADIA, acts.Describe(about=("Owen Thackeray",)))

    refusal = _refused(story, Asked(story.case.reference, OWEN, acts.Note("?")))

    assert "UNKNOWN_CASE" == refusal.reason


def test_a_mail_in_triage_becomes_an_appeal_in_its_case(story: Story) -> None:
    """D4, #link: the appeal runs from the mail's receipt, and both records know of each other."""
    _does(story, NADIA, NOT_UPHELD)
    story.runs()
    decided = story.case.reference
    story.clock.move_to(story.clock.now() + 2 * DAY)
    received = story.clock.now()
    words = f"I am unhappy with what you wrote in {decided}, and want to complain further. Pat Lee\n"
    story.takes(letters.mail("Not happy", words, "Pat <pat@work.example>", Message_ID="<other@work.example>"))
    records = [case for case in story.body.cases(everything=True) if case.state == State.TRIAGE]
    with story.body.house() as house:
        house.acting.do(Asked(records[0].reference, OWEN, acts.Link(decided, appeal=True)))
    story.runs()

    with story.body.house() as house:
        case, record = house.case(decided), house.case(records[0].reference)
    assert case is not None
    assert record is not None
    assert (State.OPEN, 2) == (case.state, case.stage)
    hear = case.clock("hear_appeal")
    assert hear is not None
    assert received == hear.started_at
    assert (State.MERGED, (str(decided),)) == (record.state, record.dossier.links)


def test_two_cases_become_one(story: Story) -> None:
    """D4: both references stay valid, the earlier dates win, Pat is told."""
    first = story.case
    story.clock.move_to(story.clock.now() + 7 * DAY)
    story.takes(letters.mail("Complaint about the canteen", "And this too.\n\nPat Lee\n",
                             Message_ID="<second@example.org>"))  # fmt: skip
    second = max(story.body.cases(), key=lambda case: case.reference)
    assert first.reference != second.reference
    with story.body.house() as house:
        house.acting.do(Asked(first.reference, NADIA, acts.Merge(second.reference)))
        merged, kept = house.case(first.reference), house.case(second.reference)

    assert merged is not None
    assert kept is not None
    assert State.MERGED is merged.state
    theirs = first.clock("respond")
    assert theirs is not None
    assert [theirs.due_at] == [clock.due_at for clock in kept.running(frozenset({"respond"}))]
    assert "merge_note" == story.templates_to(PAT)[-1]


def test_a_case_sealed_by_triage_is_the_officer_s_alone(tmp_path: Path) -> None:
    """R16: from the store too nobody else gets at it."""
    told = tell(tmp_path, imi_box())
    told.takes(letters.mail(to="complaints@imi.example"), "complaints@imi.example")
    _does(told, "bethan", acts.Seal())

    assert "UNKNOWN_CASE" == _refused(told, Asked(told.case.reference, "bethan", acts.Note("?"))).reason
    _does(told, "imogen", acts.Note("I look at it."))
    assert {"officer_review"} == _running(told.case)


@pytest.mark.parametrize(("point", "done"), [("acted", False), ("act_committed", True)])
def test_killed_between_the_act_and_its_commit_nothing_happened(
    story: Story, point: str, done: bool
) -> None:
    """Before the commit nothing, after it everything: the outcome and its letter are one."""
    before = story.case
    child = _PROCESSES.Process(target=_act_and_die, args=(story.body, before.reference, point))
    child.start()
    child.join(60)
    assert -signal.SIGKILL == child.exitcode

    promised = [letter for letter in story.body.letters() if letter.template is Template.OUTCOME]
    assert done is (story.case.dossier.on_its_way is not None)
    assert done is bool(promised)
    assert done is (story.case.version > before.version)


def _act_and_die(body: Establishment, reference: Reference, point: str) -> None:
    def at(name: str) -> None:
        if name == point:
            os.kill(os.getpid(), signal.SIGKILL)

    with body.house(at) as house:
        house.acting.do(Asked(reference, NADIA, NOT_UPHELD))
