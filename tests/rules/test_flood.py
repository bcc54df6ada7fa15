"""What a flood of notices becomes."""

from dataclasses import replace

import pytest

from mailbot.domain.letter import LetterFacts, LetterRequest, Template
from mailbot.domain.mail import Address
from mailbot.rules import flags, flood
from mailbot.rules.flood import Folded, summary

NOTICE = LetterRequest(
    key="1",
    template=Template.HANDLER_NOTICE,
    organisation="ihm",
    mailbox="education@ihm.org.uk",
    to=Address("Sam Hill", "sam@ihm.org.uk"),
    facts=LetterFacts(),
    automatic=False,
)
BOMBER = "mallory@example.net"


def _folded(number: int, about: str) -> Folded:
    return Folded(f"IHM-2026-{number:04d}", Template.HANDLER_NOTICE, about)


@pytest.mark.parametrize(
    ("template", "folds"),
    [
        (Template.HANDLER_NOTICE, True),
        (Template.HELD_MAIL, True),
        (Template.DELIVERY_TASK, True),
        (Template.COMMAND_IGNORED, True),
        (Template.ALERT, False),
        (Template.WEEKLY_DIGEST, False),
        (Template.LETTER_TO_PRINT, False),
        (Template.REMINDER, False),
        (Template.OUTCOME, False),
        (Template.ANSWER, False),
    ],
)
def test_notices_fold_and_letters_never_do(template: Template, folds: bool) -> None:
    """A person's words to a complainant leave, whatever else is going on."""
    assert folds is flood.may_fold(replace(NOTICE, template=template))


def test_an_automatic_letter_never_folds() -> None:
    """It has a cap of its own, under which it is held for a person."""
    assert not flood.may_fold(replace(NOTICE, template=Template.ACKNOWLEDGEMENT, automatic=True))


def test_where_a_life_is_at_risk_more_notices_go() -> None:
    """They are the last to fold; but whoever floods us can write such words, so they fold, too."""
    danger = replace(NOTICE, facts=LetterFacts(flags=(flags.DANGER,)))

    assert (50, 100) == (flood.allowance(NOTICE, 50), flood.allowance(danger, 50))


def test_whoever_wrote_once_stands_before_whoever_wrote_a_hundred_times() -> None:
    """The summary is read from the top, and perhaps no further."""
    flooded = [_folded(number, BOMBER) for number in range(1, 101)]

    lines = summary([*flooded, _folded(101, "pat@example.org")])

    assert "pat@example.org: IHM-2026-0101" == lines[0]
    named = ", ".join(f"IHM-2026-{number:04d}" for number in range(1, 5))
    assert f"{BOMBER}: {named} and 96 more (100 notices)" == lines[1]
    assert 2 == len(lines)


def test_hundreds_of_forged_senders_are_one_line() -> None:
    """They share a domain that nobody else writes from."""
    forged = [_folded(number, f"zoe{number}@example.net") for number in range(1, 301)]

    lines = summary([*forged, _folded(301, "pat@example.org")])

    assert "pat@example.org: IHM-2026-0301" == lines[0]
    assert lines[1].startswith("300 senders at example.net: IHM-2026-0001, ")
    assert 2 == len(lines)


def test_a_summary_is_never_longer_than_anybody_reads() -> None:
    """Two hundred senders at as many domains: the rest is a number."""
    lines = summary([_folded(number, f"zoe@house{number}.example") for number in range(1, 201)])

    assert flood.LINES + 1 == len(lines)
    assert "and 140 more, from 140 other senders" == lines[-1]


def test_what_the_reader_may_not_know_has_no_name() -> None:
    """Of a sealed case its reference alone is told, of an unreadable mail that there was one."""
    lines = summary([_folded(1, ""), Folded("", Template.HELD_MAIL, "")])

    assert ("IHM-2026-0001 (2 notices)",) == lines
    assert ("mail that belongs to no case",) == summary([Folded("", Template.HELD_MAIL, "")])
