"""A whole case at the Institute of Healthcare Management, driven by mail alone, over real servers."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest

from mailbot.domain.lifecycle import State
from tests.support.clients import apple_mail, gmail_below, html_alone, outlook, thunderbird
from tests.support.correspondence import Correspondence, PostOffice, Writer, begin, post_office, words_of
from tests.support.story import EDUCATION, owed
from tests.support.transcripts import code_in, is_whole

PAT = Writer("Pat Lee", "pat.lee@members.example.org", apple_mail, "Apple Mail on a telephone")
OWEN = Writer(
    "Owen Thackeray",
    "owen.thackeray@ihm.org.uk",
    html_alone(partial(outlook, signature="Owen Thackeray\nMember Services Manager\nExt. 112")),
    "Outlook, HTML alone, words above, an unmarked signature",
    staff=True,
)
NADIA = Writer(
    "Nadia Pemberton",
    "nadia.pemberton@ihm.org.uk",
    partial(gmail_below, signature="Nadia Pemberton\nEducation Team Administrator\nExt. 111"),
    "Gmail, words below the quotation, a marked signature",
    staff=True,
)
RUTH = Writer(
    "Ruth Ashdown",
    "ruth.ashdown@ihm.org.uk",
    partial(thunderbird, signature="Ruth Ashdown\nCommercial Director\nExt. 113"),
    "Thunderbird, plain text, words below the quotation, a marked signature",
    staff=True,
)
HELENA = Writer(
    "Helena Marchbank", "helena.marchbank@ihm.org.uk", apple_mail, "Apple Mail on a telephone", staff=True
)
CALLUM = Writer("Callum Westbrook", "callum.westbrook@ihm.org.uk", outlook, "Outlook", staff=True)
ALISTAIR = Writer("Alistair Grange", "alistair.grange@ihm.org.uk", outlook, "Outlook", staff=True)

MONDAY = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)
COMPLAINT = """\
My module was marked eleven weeks after I handed it in. I asked twice and nobody answered.

Pat Lee"""
UPDATE = """\
#update 18 December 2026

The marker is on leave until Monday; I shall ask her then."""
STAGE_1 = """\
#outcome not-upheld

I have read the marking records and spoken to the marker.

Your module was marked in eleven weeks. The handbook that you were given in March allows twelve."""
STAGE_2 = """\
#outcome not-upheld

I looked at everything afresh, and asked for the handbook as it stood in March.

It told you twelve weeks, so I come to the same view."""
STAGE_3 = """\
#outcome partly
#remedy "Tell every learner on the course the marking time once more" nadia 9 April 2027

You should have been told in May that marking would take until August. Nobody did, and I am sorry.

The time itself was within what the handbook allows."""


@pytest.fixture
def servers() -> Iterator[PostOffice]:
    with post_office() as post:
        yield post


def test_from_a_doubtful_mail_to_the_last_word_of_the_chief_executive(
    servers: PostOffice, tmp_path: Path
) -> None:
    """Sorted, assigned, kept informed, decided, appealed twice: each step is somebody pressing Reply."""
    box = (EDUCATION, "ihm", "")
    story = begin(servers, tmp_path, box, (PAT, OWEN, NADIA, RUTH, CALLUM, HELENA, ALISTAIR), MONDAY)
    story.passes()
    _is_sorted_and_owned(story)
    _is_decided_at_stage_1(story)
    _is_heard_at_stage_2(story)
    _ends_at_stage_3(story)

    is_whole(story, "ihm", PAT)


def _is_sorted_and_owned(story: Correspondence) -> None:
    story.writes(PAT, "Still waiting for my mark", COMPLAINT)
    assert [] == story.inbox(PAT), "the machine is not sure, and a person is asked"
    story.moves_to(23, 11, hour=10, minute=20)
    story.answers(OWEN, story.latest(OWEN), "#complaint")
    assert "IHM-2026-0001" in str(story.latest(PAT)["Subject"])

    story.moves_to(23, 11, hour=10, minute=40)
    story.answers(OWEN, story.latest(OWEN), "#assign Nadia Pemberton")
    story.moves_to(23, 11, hour=14)
    story.answers(NADIA, story.latest(NADIA), "#accept\n#area learning\n#category LATE")
    assert ("nadia", "learning") == (story.case.handler, story.case.area)


def _is_decided_at_stage_1(story: Correspondence) -> None:
    story.moves_to(2, 12)
    story.answers(NADIA, story.latest(NADIA), UPDATE)
    story.moves_to(11, 12)
    assert "2 duties" in str(story.latest(NADIA)["Subject"]), "of one case: a reply is about it"
    story.answers(NADIA, story.latest(NADIA), STAGE_1)
    assert (State.OPEN, []) == (story.case.state, _deciders(story)), "she has seen it, and nobody else"
    _confirms(story, NADIA)
    assert State.DECIDED is story.case.state
    assert date(2027, 1, 5) == story.case.dossier.appeal_by


def _is_heard_at_stage_2(story: Correspondence) -> None:
    story.moves_to(4, 1, 2027)
    why = "I do not accept this and wish to appeal. I never got a handbook.\n\nPat Lee"
    story.answers(PAT, story.latest(PAT), why)
    assert (State.OPEN, 2, "ruth") == (story.case.state, story.case.stage, story.case.handler)
    assert "I never got a handbook." in words_of(story.latest(RUTH)), "who hears it reads why"
    story.moves_to(4, 1, 2027, hour=15)
    story.answers(RUTH, story.latest(RUTH), "#accept")
    story.moves_to(18, 1, 2027)
    story.answers(RUTH, story.latest(RUTH), STAGE_2)
    _confirms(story, RUTH)
    assert (State.DECIDED, ["nadia", "ruth"]) == (story.case.state, _deciders(story))


def _ends_at_stage_3(story: Correspondence) -> None:
    story.moves_to(1, 2, 2027)
    story.answers(PAT, story.latest(PAT), "I appeal against this decision too.\n\nPat Lee")
    assert (State.OPEN, 3, "helena") == (story.case.state, story.case.stage, story.case.handler)
    story.moves_to(2, 2, 2027)
    story.answers(HELENA, story.latest(HELENA), "#accept")
    story.moves_to(16, 2, 2027)
    story.answers(HELENA, story.latest(HELENA), STAGE_3)
    _confirms(story, HELENA)
    assert (State.CLOSED, ["nadia", "ruth", "helena"]) == (story.case.state, _deciders(story))
    assert story.case.dossier.appeal_by is None

    story.moves_to(5, 4, 2027)
    story.answers(NADIA, story.latest(NADIA), "#done 1")
    assert [] == owed(story.case)


def _confirms(story: Correspondence, writer: Writer) -> None:
    preview = story.latest(writer)
    story.answers(writer, preview, f"#confirm {code_in(preview)}")


def _deciders(story: Correspondence) -> list[str]:
    return [decision.person for decision in story.case.dossier.decisions]
