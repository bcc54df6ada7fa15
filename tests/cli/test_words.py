"""The record's constants as people read them at a terminal."""

import re
from pathlib import Path
from typing import get_args

import pytest

import mailbot
from mailbot.cli import words, words_course
from mailbot.domain.act import Act
from mailbot.domain.clock import INTERNAL
from mailbot.domain.letter import TO_COMPLAINANTS, Template
from mailbot.domain.lifecycle import Step


@pytest.mark.parametrize("template", sorted(set(Template) - TO_COMPLAINANTS))
def test_a_letter_to_staff_is_named_as_one(template: Template) -> None:
    """Whoever rehearses must see at once that Pat would get nothing of it."""
    assert "staff" in words.letter(template)


@pytest.mark.parametrize("template", sorted(TO_COMPLAINANTS))
def test_a_letter_to_somebody_outside_is_never_taken_for_one_to_staff(template: Template) -> None:
    """The other way round would be worse."""
    said = words.letter(template)

    assert "staff" not in said
    assert "_" not in said


@pytest.mark.parametrize("clock", sorted({*INTERNAL, "promised", "appeal_window", "actions"}))
def test_every_duty_has_words_of_its_own(clock: str) -> None:
    """A bare “late_appeal” tells a colleague nothing."""
    assert words.duty(clock) != clock.replace("_", " ")


@pytest.mark.parametrize("act", sorted(act.__name__ for act in get_args(Act)))
def test_every_act_of_a_person_has_words(act: str) -> None:
    """Class names are for the code; they follow “please”."""
    assert words_course.act(act) != act
    assert words_course.act(act)[0].islower()


@pytest.mark.parametrize("step", sorted(Step))
def test_every_step_has_words(step: Step) -> None:
    assert step.value in words_course.STEPS


# Where rules and desk write why something happened: a constant after the words that record it.
_WHY = re.compile(
    r"(?:\.stop(?:_all)?\(.*, |\.move\(.*, |\.own\(.*, |\.meet\(.*, |end\(.*, |Noted\(f?|"
    r"promise.*, |come_back.*, )f?\"([A-Z][A-Z_]+)[ \"]"
)


def test_every_reason_that_moves_a_case_has_words() -> None:
    """A case sheet full of constants explains nothing to whoever must answer for the case."""
    rooms = Path(mailbot.__file__).parent
    sources = [file.read_text("utf-8") for room in ("rules", "desk") for file in (rooms / room).rglob("*.py")]
    found = {reason for source in sources for reason in _WHY.findall(source)}

    assert len(found) > 25
    assert set() == found - words.REASONS.keys()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("MERGED IHM-2026-0042", "put together with IHM-2026-0042 [MERGED]"),
        ("NOTE rang Pat\nno answer", "note: rang Pat\nno answer [NOTE]"),
        ("SUBJECT_MARKED (Complaint)", "the subject marks a complaint “Complaint” [SUBJECT_MARKED]"),
        ("IN_SCOPE", "it is in scope [IN_SCOPE]"),
        ("550 no such user", "550 no such user"),
        ("outcome:IHM-2026-0042:1:7", "outcome"),
    ],
)
def test_a_reason_keeps_what_follows_its_constant(text: str, told: str) -> None:
    assert told == words.cause(text)
