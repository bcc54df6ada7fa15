"""`mailbot import`: cases that were open before mailbot came (R39)."""

import csv
import io
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.desk.drafts import text_of
from mailbot.desk.importing import Brought, Importing
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.errors import UserError
from mailbot.domain.letter import TO_COMPLAINANTS, Template
from mailbot.domain.lifecycle import State
from mailbot.reading.case_columns import COLUMNS
from mailbot.reading.case_lines import Bodies, read_cases
from tests.support import letters
from tests.support.establishment import Box, Establishment
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story

NADIA = "nadia.pemberton@ihm.org.uk"
ENQUIRIES = "enquiries@ihm.org.uk"
DAY = timedelta(days=1)
RECEIVED = date(2026, 11, 5)
PATS = {
    "mailbox": EDUCATION, "received": RECEIVED.isoformat(), "name": "Pat Lee", "email": PAT,
    "owner": "Nadia Pemberton", "acknowledged": "2026-11-09", "subject": "Late marking", "area": "learning",
}  # fmt: skip


class Office:
    """A body that begins with mailbot on Monday 23 November, with cases of its own."""

    def __init__(self, folder: Path) -> None:
        self.clock = wiring.SetClock(MONDAY)
        boxes = [Box(EDUCATION), Box(ENQUIRIES), Box(IMI, "imi", extra="dedicated = true")]
        self.story = Story(Establishment(folder, boxes, clock=self.clock), self.clock)
        self.body = self.story.body

    def read(self, *rows: dict[str, str]) -> str:
        out = io.StringIO()
        writer = csv.DictWriter(out, [column.name for column in COLUMNS])
        writer.writeheader()
        writer.writerows(rows)
        return out.getvalue()

    def imports(self, *rows: dict[str, str], keep: bool = True) -> tuple[Brought, ...]:
        settings = self.body.settings()
        bodies = Bodies(dict(settings.offices), [settings.profile(box) for box in settings.mailboxes])
        cases, problems = read_cases(self.read(*rows), "cases.csv", bodies, self.clock.now().date())
        if problems:
            raise UserError(*problems)
        with self.body.house() as house:
            return Importing(house.works.desk, "cases.csv").bring(cases, keep=keep)

    @property
    def case(self) -> Case:
        (case,) = self.body.cases()
        return case

    def letters(self) -> Counter[tuple[str, str]]:
        return Counter((letter.template.value, letter.recipient) for letter in self.body.letters())


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def clock(case: Case, name: str) -> CaseClock:
    found = case.clock(name)
    assert found is not None, name
    return found


def test_dates_run_from_the_day_it_came_and_what_was_done_counts_as_done(office: Office) -> None:
    """The complainant was promised 25 working days on 5 November, whatever program counts them."""
    office.imports(PATS)

    case = office.case
    acknowledge, respond = clock(case, "acknowledge"), clock(case, "respond")
    assert (State.OPEN, 1, "nadia", True) == (case.state, case.stage, case.handler, case.dossier.accepted)
    assert date(2026, 11, 5) == case.received_at.date()
    assert acknowledge.met_at == datetime.fromisoformat("2026-11-09T00:00:00+00:00")
    assert acknowledge.kept
    assert date(2026, 12, 10) == respond.due_at.date()
    assert respond.running
    events = [row.event for row in office.body.history(case.reference)]
    assert ["Opened", "ClockStarted", "ClockStarted", "Imported"] == events[:4]


def test_nothing_is_written_to_complainants_and_each_owner_gets_one_list(office: Office) -> None:
    """The office has written to them, or a person does."""
    robin = PATS | {"name": "Robin Vale", "email": "robin@example.org", "acknowledged": "", "owner": ""}

    office.imports(PATS, PATS | {"subject": "Lost certificate"}, robin)
    office.story.runs()

    told = office.letters()
    assert not {name for name, _ in told} & {template.value for template in TO_COMPLAINANTS}
    triage = told[Template.CASE_LIST, "owen.thackeray@ihm.org.uk"]
    assert (1, 1) == (told[Template.CASE_LIST, NADIA], triage), "Nadia's own, and those that nobody has"
    lists = [one for one in office.story.letters(Template.CASE_LIST) if one.recipient == NADIA]
    assert "3 of your cases from now on" in " ".join(text_of(lists[0].content).split())


def test_the_next_automatic_letter_is_not_sent_for_what_fell_due_before(office: Office) -> None:
    """IMI's automatic update goes out a day before the review is due: that day was the office's."""
    office.imports(
        {"mailbox": IMI, "received": "2026-10-20", "name": "Pat Lee", "email": PAT, "subject": "Ramps"}
    )

    office.story.runs(MONDAY + DAY)

    assert not [name for name, reader in office.letters() if reader == PAT]
    assert clock(office.case, "review").running


def test_numbers_that_were_given_stay_and_new_ones_go_on_after_them(office: Office) -> None:
    """Pat has quoted IHM-2026-0031 for weeks."""
    first, second = office.imports(PATS | {"subject": "Another"}, PATS | {"reference": "IHM-2026-0031"})
    charged = letters.mail("Complaint about fees", "Charged twice.\n\nJo Ash\n", "Jo Ash <jo@ash.org>")
    office.story.takes(charged)

    assert first.case is not None
    assert second.case is not None
    assert ["IHM-2026-0031", "IHM-2026-0032", "IHM-2026-0033"] == [
        str(case.reference) for case in office.body.cases()
    ]
    assert "IHM-2026-0031" == str(second.case.reference)


def test_the_same_file_twice_brings_nothing_twice(office: Office) -> None:
    """By its number, or by what the line says; an edited line of a case that is there changes nothing."""
    numbered = PATS | {"reference": "IHM-2026-0031"}
    office.imports(PATS, numbered)

    again = office.imports(PATS, numbered | {"subject": "Late marking, of two papers"})

    assert [None, None] == [one.case for one in again]
    assert 2 == len(office.body.cases())
    assert 1 == office.letters()[Template.CASE_LIST, NADIA]


def test_a_dry_run_changes_nothing_not_even_the_next_number(office: Office) -> None:
    """It shows the numbers that would be given, and gives none."""
    (shown,) = office.imports(PATS, keep=False)

    assert shown.case is not None
    assert [] == office.body.cases()
    assert [] == office.body.letters()
    (done,) = office.imports(PATS)
    assert done.case is not None
    assert shown.case.reference == done.case.reference


def test_one_line_that_cannot_come_keeps_all_of_them_away(office: Office) -> None:
    """A half-imported list is worse than none."""
    office.story.takes(letters.mail("Complaint", sender="Jo Ash <jo@ash.org>"))
    taken = PATS | {"reference": "IHM-2026-0001"}

    taken_already = r"cases\.csv, line 3, column reference: IHM-2026-0001 is another case"
    with pytest.raises(UserError, match=taken_already):
        office.imports(PATS, taken)

    assert 1 == len(office.body.cases())


def test_mail_of_the_complainant_joins_the_case_that_was_brought_over(office: Office) -> None:
    """R18: a known address with one open case, and a subject that marks nothing new."""
    office.imports(PATS)

    office.story.takes(letters.mail("Re: my complaint", "Any news?\n\nPat Lee\n"))

    assert {"joined": 1, "opened": 1} == office.body.outcomes()
    assert "Joined" in [row.event for row in office.body.history(office.case.reference)]


def test_a_case_that_is_decided_hears_an_appeal(office: Office) -> None:
    """The window that the complainant was told stands."""
    decided = PATS | {
        "state": "decided", "answered": "2026-11-16", "outcome": "not-upheld", "appeal_by": "2026-12-11",
    }  # fmt: skip
    office.imports(decided)
    assert date(2026, 12, 11) == office.case.dossier.appeal_by

    office.story.takes(letters.mail("Complaint Appeal", "I appeal against your answer.\n\nPat Lee\n"))

    case = office.case
    assert (State.OPEN, 2) == (case.state, case.stage)
    assert case.handler != "nadia", "whoever decided hears no appeal against it"


def test_a_sealed_case_is_told_to_the_officer_alone(office: Office) -> None:
    """INV7: no list names it, and nobody else hears of it."""
    sealed = {"mailbox": IMI, "received": "2026-11-02", "state": "sealed", "summary": "About Robin."}

    office.imports(sealed)

    (case,) = office.body.cases()
    told = {recipient for _, recipient in office.letters()}
    officers = {
        person.address
        for person in office.body.settings().office("imi").directory.people
        if "whistleblowing_officer" in person.roles
    }
    assert (State.SEALED, True) == (case.state, case.sealed)
    assert told == officers
    assert clock(case, "officer_review").running
    assert not [letter for letter in office.body.letters() if b"Robin" in letter.content]


def test_a_promise_that_was_broken_before_is_recorded_as_broken(office: Office) -> None:
    """Promise 4: no promise lapses silently, and none is repaired away."""
    office.imports(PATS | {"received": "2026-09-01", "acknowledged": ""})

    office.story.runs(MONDAY + DAY)

    events = [row.body for row in office.body.history(office.case.reference) if row.event == "ClockBroken"]
    assert 2 == len(events)
    assert Template.REMINDER.value in {name for name, _ in office.letters()}


def test_an_extended_case_is_owed_by_the_date_that_was_told(office: Office) -> None:
    """W9: a date promised since wins over the first."""
    told = {
        "mailbox": IMI, "received": "2026-10-20", "name": "Pat Lee", "email": PAT, "subject": "Ramps",
        "state": "investigation", "promised": "2027-01-08", "head": "CENTRE", "acknowledged": "21/10/2026",
        "handler_named": "2026-10-21",
    }  # fmt: skip
    office.imports(told)

    case = office.case
    running = {one.name for one in case.clocks if one.running}
    assert State.INVESTIGATION is case.state
    assert {"promised", "assign"} == running
    assert date(2027, 1, 8) == clock(case, "promised").due_at.date()


def test_whoever_has_a_case_by_mail_already_is_pointed_out(office: Office) -> None:
    """It may be the same matter, which mailbot has taken from the inbox since."""
    office.story.takes(letters.mail("Complaint about marking"))

    (brought,) = office.imports(PATS)

    assert ["IHM-2026-0001"] == [str(reference) for reference in brought.there]
