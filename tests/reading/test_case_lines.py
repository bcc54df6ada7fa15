"""The file that brings cases over: every fault in every line is told, with line, column and remedy."""

import csv
import io
from datetime import date

import pytest

from mailbot.domain.case import CaseKind
from mailbot.domain.errors import Problem
from mailbot.domain.importing import OpenCase
from mailbot.domain.procedure import MailboxProfile
from mailbot.reading.case_columns import COLUMNS
from mailbot.reading.case_line import read_day
from mailbot.reading.case_lines import Bodies, read_cases
from tests.support.in_hand import offices

TODAY = date(2026, 11, 23)
BOXES = (
    MailboxProfile("education@ihm.org.uk", "ihm"),
    MailboxProfile("enquiries@ihm.org.uk", "ihm", area="other"),
    MailboxProfile("complaints@imi.example", "imi", dedicated=True),
)
GOOD = {
    "mailbox": "education@ihm.org.uk", "received": "2026-11-05", "name": "Pat Lee", "subject": "Late marking",
}  # fmt: skip


def read(text: str) -> tuple[tuple[OpenCase, ...], tuple[Problem, ...]]:
    return read_cases(text, "cases.csv", Bodies(offices(), BOXES), TODAY)


def written(*rows: dict[str, str]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, [column.name for column in COLUMNS])
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def told(*rows: dict[str, str]) -> list[tuple[str, str]]:
    """Where each problem is, and its first words."""
    return [(problem.where.partition(", ")[2], problem.what) for problem in read(written(*rows))[1]]


def test_a_line_with_the_least_that_is_needed() -> None:
    """Everything else follows from the procedure."""
    (case,), problems = read(written(GOOD))

    assert () == problems
    assert ("ihm", "education@ihm.org.uk", CaseKind.COMPLAINT, "OPEN", 1) == (
        case.organisation, case.mailbox, case.kind, case.state, case.stage,
    )  # fmt: skip
    assert (2, date(2026, 11, 5), "", "") == (case.line, case.received, case.address, case.owner)


@pytest.mark.parametrize(
    ("column", "value", "what"),
    [
        ("received", "", "is empty;"),
        ("received", "soon", "“soon” is no day;"),
        ("received", "2026-11-24", "24 November 2026 is still to come;"),
        ("received", "31/02/2026", "“31/02/2026” is no day;"),
        ("acknowledged", "2026-11-04", "04 November 2026 lies before the day it came;"),
        ("reference", "C/23/17", "“C/23/17” does not read as IHM-2026-0042;"),
        ("reference", "IMI-2026-0001", "IMI-2026-0001 is no number of this body, whose begin with IHM;"),
        ("reference", "IHM-2025-0001", "IHM-2025-0001 is of another year than 2026, in which it came;"),
        ("kind", "grumble", "“grumble” is none;"),
        ("state", "review", "this procedure reviews no scope;"),
        ("stage", "4", "“4” is no stage of this procedure;"),
        ("name", "", "is empty;"),
        ("subject", "", "is empty;"),
        ("email", "pat at example.org", "“pat at example.org” is no address;"),
        ("email", "education@ihm.org.uk", "is a mailbox of ours;"),
        ("owner", "Nobody Inparticular", "nobody here is called “Nobody Inparticular”."),
        ("handler_named", "2026-11-06", "this procedure promises no such letter;"),
        ("answered", "2026-11-10", "is filled in, and the state is not decided;"),
        ("outcome", "lost", "“lost” is none;"),
        ("area", "gardening", "“gardening” is none;"),
        ("head", "CENTRE", "“CENTRE” is none;"),
        ("confidential", "perhaps", "“perhaps” is neither yes nor no;"),
        ("mailbox", "info@ihm.org.uk", "“info@ihm.org.uk” is none of them;"),
        ("organisation", "xyz", "“xyz” is not configured;"),
    ],
)
def test_each_fault_is_told_with_its_line_and_column(column: str, value: str, what: str) -> None:
    """Whoever keeps the list mends it in a spreadsheet: they need the cell."""
    found = told(GOOD, GOOD | {"subject": "Another", column: value})

    assert [(f"line 3, column {column}", what)] == found


def test_all_faults_of_all_lines_are_told_at_once() -> None:
    """Nobody mends a list of two hundred cases one mistake at a time."""
    found = told(GOOD | {"received": "soon", "stage": "9"}, GOOD | {"owner": "X Y Z", "email": "no"})

    wanted = [(2, "received"), (2, "stage"), (3, "owner"), (3, "email")]
    assert [f"line {line}, column {column}" for line, column in wanted] == [where for where, _ in found]


def test_a_decided_case_needs_its_day_its_outcome_and_who_decided() -> None:
    """The time to appeal is counted from the one; no later stage may be heard by the other."""
    found = told(GOOD | {"state": "decided"})

    assert {"answered", "outcome", "owner"} == {where.rpartition(" ")[2] for where, _ in found}


def test_a_case_under_investigation_needs_the_date_that_was_told() -> None:
    """INV1: every open case has a next date."""
    found = told(GOOD | {"mailbox": "complaints@imi.example", "state": "investigation"})

    assert [("line 2, column promised", "is empty;")] == found


def test_two_lines_may_not_claim_one_number_or_say_the_same() -> None:
    """A line that was pasted twice is a slip."""
    numbered = GOOD | {"reference": "IHM-2026-0031"}

    assert [("line 3, column reference", "IHM-2026-0031 stands in line 2 too;")] == told(
        numbered, numbered | {"subject": "Another"}
    )
    assert [("line 3, column subject", "this line says the same as line 2;")] == told(GOOD, GOOD)


@pytest.mark.parametrize(
    "text",
    [
        "Received;Name;Subject;Mailbox\n05/11/2026;Pat Lee;Late marking;education@ihm.org.uk\n",
        "\ufeffreceived,name,subject,mailbox\r\n\r\n5.11.2026,Pat Lee,Late marking,education@ihm.org.uk\r\n",
        'subject,received,mailbox,name\n"Late marking",2026-11-05 00:00:00,Education@ihm.org.uk,"Pat Lee"\n',
    ],
)
def test_what_spreadsheets_write_is_read(text: str) -> None:
    """Semicolons, a byte order mark, days first, capitals in the head."""
    (case,), problems = read(text)

    assert () == problems
    assert (date(2026, 11, 5), "Pat Lee", "Late marking") == (case.received, case.name, case.subject)


def test_a_line_keeps_its_mark_whatever_the_order_of_the_columns() -> None:
    """Brought over once: also after the list was sorted and its columns moved."""
    box = "education@ihm.org.uk"
    one, _ = read(f"received,name,subject,mailbox\n2026-11-05,Pat Lee,Late marking,{box}\n")
    other, _ = read(f"name,mailbox,received,subject,email\nPat Lee,{box},2026-11-05,Late marking,\n")

    assert one[0].mark == other[0].mark


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "holds no case;"),
        ("received,name,subject\n", "holds no case;"),
        ("received,name\n2026-11-05,Pat\n", "the column subject is missing;"),
        ("received,name,subject,colour\n2026-11-05,Pat,Late,red\n", "“colour” is no column;"),
        ("received,name,subject,name\n2026-11-05,Pat,Late,Pat\n", "there are several columns name;"),
        ("received,name,subject\n2026-11-05,Lee, Pat,Late\n", "there are 4 cells and 3 columns;"),
    ],
)
def test_a_file_of_another_shape_is_told_as_such(text: str, what: str) -> None:
    """Without its columns no line can be judged."""
    assert what in [problem.what for problem in read(text)[1]]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-05", date(2026, 11, 5)),
        ("5/11/2026", date(2026, 11, 5)),
        ("05.11.2026", date(2026, 11, 5)),
        ("2026-11-05T00:00:00", date(2026, 11, 5)),
        ("11/2026", None),
        ("05/11/26", None),
        ("5 Nov", None),
    ],
)
def test_days_are_read_with_the_day_first(text: str, day: date | None) -> None:
    """As spreadsheets in Britain write them; a year in two digits is nobody's guess."""
    assert day == read_day(text)
