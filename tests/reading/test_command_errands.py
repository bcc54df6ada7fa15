"""Errands among the commands: to be told something, to log a matter, to be away (PROCEDURE D4, R29, R30)."""

from datetime import date

import pytest

from mailbot.domain.case import CaseKind
from mailbot.domain.command import Misunderstood, Order
from mailbot.domain.errand import (
    CancelWaiting,
    Errand,
    ListCases,
    Listing,
    LogMatter,
    ReportAbsence,
    ShowStatus,
)
from mailbot.domain.reference import Reference
from mailbot.reading.command import read_block, understand
from tests.support.commands import FRIDAY, MONDAY, TEXT, ordered
from tests.support.papers import office

CASE_42 = Reference("IHM", 2026, 42)
FEBRUARY = date(2027, 2, 26)
PAT, ADDRESS = "Pat Lee", "pat@example.org"
PHONED = '#log informal via phone received yesterday from "Pat Lee" no-email'

UNDERSTOOD: list[tuple[str, Errand]] = [
    ("#status", ShowStatus()),
    ("#status [IHM-2026-0042]", ShowStatus(CASE_42)),
    ("#list", ListCases(Listing.OPEN)),
    ("#list Overdue.", ListCases(Listing.OVERDUE)),
    ("#list mine", ListCases(Listing.MINE)),
    ("#cancel", CancelWaiting()),
    ("#absent today 5 March 2027", ReportAbsence(MONDAY, FRIDAY)),
    ("#absent tomorrow to Friday, Owen", ReportAbsence(date(2027, 3, 2), FRIDAY, "owen")),
    ("#absent 5/3/2027 until 5/3/2027 deputy owen.thackeray@ihm.org.uk",
     ReportAbsence(FRIDAY, FRIDAY, "owen")),
    (f'#log complaint received 26 February 2027 from "Pat Lee" {ADDRESS}',
     LogMatter(CaseKind.COMPLAINT, FEBRUARY, PAT, ADDRESS)),
    (f"#log complaint via post received 26/2/27 from “Pat  Lee” <mailto:{ADDRESS}> about learning\n\n{TEXT}",
     LogMatter(CaseKind.COMPLAINT, FEBRUARY, PAT, ADDRESS, via="post", area="learning", text=TEXT)),
    ('#log appeal in person received today from "Pat Lee" no-email.',
     LogMatter(CaseKind.APPEAL, MONDAY, PAT, via="person")),
    ('#log feedback Compliment received yesterday from "Pat Lee" no email',
     LogMatter(CaseKind.COMPLIMENT, date(2027, 2, 28), PAT)),
    (PHONED, LogMatter(CaseKind.COMPLAINT, date(2027, 2, 28), PAT, via="telephone", informal=True)),
    (PHONED.replace("via", "resolved via"),
     LogMatter(CaseKind.COMPLAINT, date(2027, 2, 28), PAT, via="telephone", informal=True, resolved=True)),
]  # fmt: skip

UNCLEAR = [
    ("#status nothing", "“nothing” is no case."),
    ("#list mien", "“mien” is no list."),
    ("#cancel it", "it takes nothing more, but “it” follows."),
    ("#absent", "the date is missing."),
    ("#absent today", "the date is missing."),
    ("#absent Friday today", "the last day is before the first."),
    ("#absent today Friday Smith", "nobody here is called “Smith”."),
    ("#log", "it does not say which is meant."),
    ('#log complaint from "Pat Lee" no-email', "it does not say when it was received."),
    (
        '#log complaint received 9 March 2027 from "Pat Lee" no-email',
        "Tuesday 9 March 2027 is still to come.",
    ),
    ("#log complaint received today from Pat no-email", "it does not say from whom, in quotation marks."),
    ('#log complaint received today from "" no-email', "it does not say from whom, in quotation marks."),
    ('#log complaint received today from "Pat Lee"', "it does not say where they can be reached."),
    ('#log complaint received today from "Pat Lee" pat', "“pat” is no mail address."),
    ('#log complaint received today from "Pat Lee" no-email about cars', "“cars” is no area or head."),
    (
        '#log complaint received today from "Pat Lee" no-email thanks',
        "it takes nothing more, but “thanks” follows.",
    ),
    ('#log complaint via pigeon received today from "Pat Lee" no-email', "“pigeon” is no way."),
    ('#log feedback rant received today from "Pat Lee" no-email', "“rant” is no kind of feedback."),
]


@pytest.mark.parametrize(("text", "errand"), UNDERSTOOD)
def test_every_errand_says_what_is_wanted(text: str, errand: Errand) -> None:
    """D4 and R29: what staff write, and what it means."""
    order = ordered(text)

    assert (errand,) == order.errands
    assert () == order.acts


@pytest.mark.parametrize(("text", "what"), UNCLEAR)
def test_an_errand_that_is_unclear_is_not_done_and_says_what_to_write(text: str, what: str) -> None:
    """A date guessed wrongly would promise an answer on the wrong day."""
    order = understand(read_block(text), office("ihm"), MONDAY, case_known=False)

    assert isinstance(order, Misunderstood)
    (problem,) = order.problems
    assert what == problem.what
    assert problem.remedy


def test_a_head_is_told_where_the_procedure_has_heads() -> None:
    order = understand(
        read_block('#log complaint received today from "Pat Lee" no-email about centre'),
        office("imi"),
        MONDAY,
    )

    assert isinstance(order, Order)
    assert (LogMatter(CaseKind.COMPLAINT, MONDAY, PAT, head="CENTRE"),) == order.errands


def test_no_errand_needs_a_case() -> None:
    """They stand in a mail of their own, which answers nothing (R30)."""
    for text, errand in UNDERSTOOD:
        order = understand(read_block(text), office("ihm"), MONDAY, case_known=False)
        assert isinstance(order, Order)
        assert (errand,) == order.errands
