"""Machines that answer machines: it ends by itself, and people are answered all the while."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.domain.letter import LetterState, OutboxLetter, Template
from tests.support import letters
from tests.support.answers import words_of
from tests.support.loops import (
    Answer,
    Partner,
    Post,
    complaining_machine,
    forward_back,
    list_back,
    stripped,
    ticket_system,
    vacation,
)
from tests.support.story import EDUCATION, IMI, Story, imi_box, tell

FRAN = "fran.cole@example.net"
NADIA = "nadia.pemberton@ihm.org.uk"
CAP = 4  # automatic letters to one address in a day, so that tests are short; as it comes it is ten
LIMITS = f"[limits]\nletters_per_address_per_day = {CAP}\n"
A_DAY = timedelta(days=1, hours=1)
FIRST = "I complain about the room, which was cold.\n\nFran Cole\n"


def _real_people_are_answered(story: Story) -> None:
    """While it goes on and afterwards."""
    story.arrives(letters.complaint(7, EDUCATION))
    story.runs()
    answers = [
        one.state for one in story.to("member7@example.org") if one.template is Template.ACKNOWLEDGEMENT
    ]
    assert [LetterState.SENT] == answers


def _alerts(story: Story, reader: str = NADIA) -> list[str]:
    return [words_of(one) for one in story.to(reader) if one.template is Template.ALERT]


@pytest.mark.parametrize(
    "machine", [vacation, ticket_system, complaining_machine, list_back], ids=lambda one: one.__name__
)
def test_a_machine_without_any_mark_is_written_to_until_the_cap(
    tmp_path: Path, machine: Callable[[str], Answer]
) -> None:
    """Nothing in it shows what it is; the cap ends it, and a person is told once which address it is."""
    story = tell(tmp_path, extra=LIMITS)
    post = Post(story, [Partner(FRAN, machine(FRAN))])
    story.arrives(letters.mail("Complaint about the room", FIRST, f"Fran Cole <{FRAN}>"))

    post.runs(60)

    assert 60 > post.rounds, "it ends by itself"
    sent = [one for one in story.to(FRAN) if one.state is LetterState.SENT]
    assert 1 <= len(sent) <= CAP
    held = [one for one in story.to(FRAN) if one.state is LetterState.HELD]
    assert (1 if held else 0) == len(_alerts(story))
    assert not held or FRAN in _alerts(story)[0]
    _real_people_are_answered(story)


def test_the_next_day_the_loop_does_not_begin_again_by_itself(tmp_path: Path) -> None:
    """What is held stays held: no letter leaves that the machine could answer."""
    story = tell(tmp_path, extra=LIMITS)
    post = Post(story, [Partner(FRAN, complaining_machine(FRAN))])
    story.arrives(letters.mail("Complaint about the room", FIRST, f"Fran Cole <{FRAN}>"))
    post.runs(60)
    before = len([one for one in story.to(FRAN) if one.state is LetterState.SENT])

    story.clock.move_to(story.clock.now() + A_DAY)
    came = post.runs(60)

    assert 0 == came
    assert before == len([one for one in story.to(FRAN) if one.state is LetterState.SENT])


def test_our_own_letters_that_come_back_open_nothing(tmp_path: Path) -> None:
    """An alias that points at ourselves: From is our own mailbox, so it is history."""
    story = tell(tmp_path, extra=LIMITS)
    post = Post(story, [Partner(FRAN, forward_back)])
    story.arrives(letters.mail("Complaint about the room", FIRST, f"Fran Cole <{FRAN}>"))

    came = post.runs(20)

    assert 1 == came
    assert 1 == len(story.body.cases())
    assert 1 == len(story.to(FRAN))
    assert [] == _alerts(story)
    _real_people_are_answered(story)


def test_our_own_mailbox_as_complainant_is_never_answered(tmp_path: Path) -> None:
    """Somebody writes our address into From to have us thank ourselves all night."""
    story = tell(tmp_path, extra=LIMITS)
    post = Post(story, [Partner(EDUCATION, forward_back)])
    story.arrives(letters.mail("Complaint", FIRST, f"Fran Cole <{EDUCATION}>"))

    post.runs(20)

    assert 2 >= post.rounds
    assert [] == story.to(EDUCATION)
    _real_people_are_answered(story)


@pytest.mark.parametrize("relay", ["as it is", "stripped"])
def test_two_mailbots_stop_thanking_each_other(tmp_path: Path, relay: str) -> None:
    """Two bodies with mailbot each, and a complaint that bears the one's address goes to the other.

    Where the marks of a machine survive, the first answer ends it; where a relay takes them all away and
    writes Message-IDs of its own, the reference does, or the cap at the latest.
    """
    ihm = tell(tmp_path / "ihm", extra=LIMITS)
    imi = tell(tmp_path / "imi", imi_box(), extra=LIMITS)
    seen: dict[str, set[int]] = {EDUCATION: set(), IMI: set()}
    ihm.arrives(letters.mail("Complaint about your letter", FIRST, f"IMI complaints <{IMI}>"))

    rounds = 60
    while rounds and _carried(ihm, IMI, imi, seen, relay) + _carried(imi, EDUCATION, ihm, seen, relay):
        rounds -= 1

    assert rounds, "it ends by itself"
    for story, other in ((ihm, IMI), (imi, EDUCATION)):
        states = Counter(letter.state for letter in story.to(other))
        alerts = Counter(letter.recipient for letter in story.letters(Template.ALERT))
        assert CAP >= states[LetterState.SENT]
        assert {1 if states[LetterState.HELD] else 0} == set(alerts.values() or {0})
    if relay == "as it is":
        assert (1, 0) == (len(ihm.to(IMI)), len(imi.to(EDUCATION)))
    _real_people_are_answered(ihm)


def _carried(one: Story, address: str, other: Story, seen: dict[str, set[int]], relay: str) -> int:
    """A pass of one of them, and its letters to the other's mailbox carried there; returns how many."""
    one.runs(one.clock.now() + timedelta(minutes=1))
    new = [letter for letter in one.to(address) if _leaves(letter) and letter.id not in seen[address]]
    seen[address].update(letter.id for letter in new)
    for letter in new:
        content = letter.content if relay == "as it is" else stripped(letter.content, letter.id)
        other.arrives(content, address if address == IMI else EDUCATION)
    return len(new)


def _leaves(letter: OutboxLetter) -> bool:
    return letter.state is LetterState.SENT


def test_a_colleague_s_machine_that_answers_every_notice_is_not_talked_to(tmp_path: Path) -> None:
    """Nadia's mail is answered by a program that leaves no mark: no notice begets another."""
    story = tell(tmp_path, extra=LIMITS)
    post = Post(story, [Partner(NADIA, vacation(NADIA))])
    for number in range(3):
        story.arrives(letters.complaint(number, EDUCATION))

    post.runs(60)

    assert 60 > post.rounds, "it ends by itself"
    got = Counter(one.template for one in story.to(NADIA))
    assert 3 == got[Template.HANDLER_NOTICE]
    assert 20 >= got.total(), got
    _real_people_are_answered(story)
