"""A whole case at the Institute of the Motor Industry, driven by mail alone, over real servers."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest

from mailbot.domain.dossier import Party
from mailbot.domain.lifecycle import State
from tests.support.clients import apple_mail, gmail, html_alone, outlook, thunderbird
from tests.support.correspondence import Correspondence, PostOffice, Writer, begin, post_office, words_of
from tests.support.story import IMI, owed
from tests.support.transcripts import code_in, is_whole

PAT = Writer("Pat Lee", "pat.lee@members.example.org", gmail, "Gmail, words above the quotation")
CENTRE = Writer("Dock Road Centre", "head@dock-road-centre.example", outlook, "Outlook")
BETHAN = Writer(
    "Bethan Foxley",
    "bethan.foxley@imi.example",
    html_alone(partial(outlook, signature="Bethan Foxley\nComplaints Officer\nExt. 211")),
    "Outlook, HTML alone, words above, an unmarked signature",
    staff=True,
)
ON_THE_TRAIN = Writer(
    "Bethan Foxley", "bethan.foxley@imi.example", apple_mail, "Apple Mail on a telephone", staff=True
)
TARIQ = Writer(
    "Tariq Hollis",
    "tariq.hollis@imi.example",
    partial(thunderbird, signature="Tariq Hollis\nQuality Assurance Manager\nExt. 212"),
    "Thunderbird, plain text, words below the quotation, a marked signature",
    staff=True,
)
OTHERS = tuple(
    Writer(name, f"{name.lower().replace(' ', '.')}@imi.example", outlook, "Outlook", staff=True)
    for name in (
        "Imogen Radcliffe", "Gareth Lindqvist", "Moira Penhallow", "Anil Varghese", "Joanna Threlfall",
        "Desmond Ekwall",
    )
)  # fmt: skip
MONDAY = datetime(2026, 9, 7, 8, 30, tzinfo=UTC)
PDF = b"%PDF-1.4\n" + b"1 0 obj\n<< /Type /Catalog >>\nendobj\n" * 40 + b"%%EOF\n"
NEXT_STEPS = """\
#scope in 12 October 2026

We ask the centre for its records of your assessment and for its own account. Then we compare both with \
the photographs that you sent."""
OUTCOME = """\
#outcome upheld
#breach yes
#remedy "A new assessment at another centre, at no cost to you" tariq 27 November 2026

The centre lost your folder and did not tell you.

Approved centres must keep the work of candidates until the result is final. This one did not."""
TO_THE_CENTRE = """\
#party

A complaint about a lost assessment folder was upheld. Candidates' work must be kept until the result is \
final."""


@pytest.fixture
def servers() -> Iterator[PostOffice]:
    with post_office() as post:
        yield post


def test_from_a_complaint_with_evidence_to_the_outcome_for_both(servers: PostOffice, tmp_path: Path) -> None:
    """Named at once, taken into scope, put off twice, upheld, told to both: each by pressing Reply."""
    box = (IMI, "imi", "dedicated = true")
    story = begin(servers, tmp_path, box, (PAT, CENTRE, BETHAN, TARIQ, *OTHERS), MONDAY)
    story.passes()
    _is_taken_into_scope(story)
    _is_put_off_twice(story)
    _is_decided_and_both_are_told(story)
    _ends(story)

    is_whole(story, "imi", PAT, CENTRE)


def _is_taken_into_scope(story: Correspondence) -> None:
    story.writes(
        PAT,
        "Complaint about an approved centre",
        "The centre at Dock Road lost my assessment folder in August, and says that I never handed it in.\n"
        "Photographs of the shelf are attached.\n\nPat Lee",
        ("shelf on 3 September.pdf", PDF),
    )
    assert "Bethan Foxley" in words_of(story.latest(PAT)), "who deals with it is told at once"
    story.moves_to(7, 9, hour=11)
    story.answers(BETHAN, story.latest(BETHAN), "#accept")
    story.moves_to(14, 9)
    about = f"#head CENTRE\n#party-address {CENTRE.address}\n#nation england\n#incident 20 August 2026"
    story.answers(BETHAN, story.latest(BETHAN), about)
    story.moves_to(14, 9, hour=15)
    story.answers(BETHAN, story.latest(BETHAN), NEXT_STEPS)
    assert (State.INVESTIGATION, ["promised"]) == (story.case.state, owed(story.case))


def _is_put_off_twice(story: Correspondence) -> None:
    story.moves_to(8, 10, hour=18)
    story.answers(
        ON_THE_TRAIN, story.latest(BETHAN), "#extend 23 October 2026 The centre has sent half of its records."
    )
    story.moves_to(22, 10)
    story.answers(BETHAN, story.latest(BETHAN), "#extend 6 November 2026 The other half came today.")
    assert ["promised"] == owed(story.case)


def _is_decided_and_both_are_told(story: Correspondence) -> None:
    story.moves_to(5, 11)
    story.answers(BETHAN, story.latest(BETHAN), OUTCOME)
    _confirms(story)
    assert (State.DECIDED, Party.OWED) == (story.case.state, story.case.dossier.party)
    assert date(2026, 12, 8) == story.case.dossier.appeal_by
    assert [] == story.inbox(CENTRE)

    story.moves_to(6, 11)
    story.answers(BETHAN, story.latest(BETHAN), TO_THE_CENTRE)
    _confirms(story)
    (told,) = story.inbox(CENTRE)
    assert "Pat" not in f"{told['Subject']} {words_of(told)}"


def _ends(story: Correspondence) -> None:
    story.moves_to(16, 11)
    story.answers(BETHAN, story.latest(BETHAN), "#done 2")
    story.moves_to(26, 11)
    story.answers(TARIQ, story.latest(TARIQ), "#done 1")
    assert ["appeal_window"] == owed(story.case)
    told = len(story.inbox(PAT))
    story.moves_to(12, 12, hour=0)
    assert (State.CLOSED, told) == (story.case.state, len(story.inbox(PAT)))


def _confirms(story: Correspondence) -> None:
    preview = story.latest(BETHAN)
    story.answers(BETHAN, preview, f"#confirm {code_in(preview)}")
