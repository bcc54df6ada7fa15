"""Why a mail was taken for what it was, as a person says it."""

import re
from pathlib import Path

import pytest

import mailbot
from mailbot.domain.reasons import READING, in_words, telling

_REASON = re.compile(r"[bB]ecause\(\s*f?\"([A-Z_]+)\"")


def test_every_reason_that_a_mail_is_read_by_has_words() -> None:
    """A triage mail full of constants asks for a guess instead of a decision."""
    rooms = Path(mailbot.__file__).parent
    sources = [
        file.read_text("utf-8") for room in ("reading", "rules") for file in (rooms / room).rglob("*.py")
    ]
    found = {reason for source in sources for reason in _REASON.findall(source)}

    assert len(found) > 80
    assert set() == {reason for reason in found if not in_words(reason)} - {
        "ONLY_DECIDED_CASE_OF_SENDER", "REFUSED_WRITER_GIVES_NAME", "SENDER_HAS_AN_OUTCOME",
    }, "those are of the course of a case, which the command line tells"  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("SUBJECT_MARKED (Complaint about a mark)", "the subject marks a complaint “Complaint about a mark”"),
        ("NO_NAME_ANYWHERE", "no name anywhere"),
        (
            "SENDER_IS_KNOWN (IHM-2026-0001, IHM-2026-0002)",
            "its sender is known from “IHM-2026-0001, IHM-2026-0002”",
        ),
        ("550 no such user", ""),
        ("NEVER_HEARD_OF", ""),
        ("SUBJECT_MARKED and more", ""),
    ],
)
def test_a_reason_is_told_with_the_words_it_rests_on(reason: str, told: str) -> None:
    assert told == in_words(reason)


def test_no_words_are_a_constant() -> None:
    assert not [words for words in READING.values() if "_" in words or words.isupper()]


def test_a_bare_reason_says_nothing_beside_the_same_with_its_words() -> None:
    assert ["ABSENT", "PRESS (a paper)"] == telling(["ABSENT", "PRESS", "PRESS (a paper)", "ABSENT"])
