"""The file that brings cases over, read as a whole: all its lines, or every fault in every one of them."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO

from mailbot.domain.case import CaseKind
from mailbot.domain.errors import Problem
from mailbot.domain.importing import OpenCase
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.reading.case_columns import COLUMNS, NAMES, NEEDED, OUTCOMES, STATES
from mailbot.reading.case_line import Line

_KINDS = {"complaint": CaseKind.COMPLAINT, "appeal": CaseKind.APPEAL}
_OFFICERS = "whistleblowing_officer"


@dataclass(frozen=True, slots=True)
class Bodies:
    """Whose cases may be brought over."""

    offices: Mapping[str, Office]
    boxes: Sequence[MailboxProfile]

    def box(self, line: Line) -> MailboxProfile | None:
        """The mailbox that a case belongs to, by its address, else as the only one of its body."""
        address, organisation = line.text("mailbox").casefold(), line.text("organisation").casefold()
        if organisation and organisation not in self.offices:
            known = ", ".join(self.offices)
            line.wrong("organisation", f"“{organisation}” is not configured;", f"use one of: {known}")
            return None
        theirs = [one for one in self.boxes if organisation in {"", one.organisation}]
        found = [one for one in theirs if address in {"", one.address.casefold()}]
        if len(found) == 1:
            return found[0]
        known = ", ".join(one.address for one in theirs)
        what = "it does not say which mailbox;" if not address else f"“{address}” is none of them;"
        line.wrong("mailbox", what, f"write one of: {known}")
        return None


def read_cases(
    text: str, source: str, bodies: Bodies, today: date
) -> tuple[tuple[OpenCase, ...], tuple[Problem, ...]]:
    """The cases, and what is wrong; where anything is wrong the cases are of no use."""
    rows, problems = _rows(text, source)
    cases: list[OpenCase] = []
    given: dict[str, int] = {}
    for number, cells in rows:
        line = Line(source, number, cells, today)
        found = _read(line, bodies)
        reference = str(found.reference) if found and found.reference else ""
        if reference and reference in given:
            first = given[reference]
            line.wrong("reference", f"{reference} stands in line {first} too;", "give each case its own")
        given.setdefault(reference, number)
        if line.mark in given:
            what = f"this line says the same as line {given[line.mark]};"
            line.wrong("subject", what, "leave one of them out")
        given.setdefault(line.mark, number)
        problems += line.problems
        cases += [found] if found else []
    return tuple(cases), tuple(problems)


def _rows(text: str, source: str) -> tuple[list[tuple[int, dict[str, str]]], list[Problem]]:
    """Each line that holds anything, with its cells by column."""
    text = text.removeprefix("\ufeff")
    head = text.partition("\n")[0]
    separator = max(",;\t", key=head.count)  # some spreadsheets write semicolons
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    heads: list[str] = []
    rows: list[tuple[int, dict[str, str]]] = []
    problems: list[Problem] = []
    begin = 1
    try:
        for cells in reader:
            number, begin = begin, reader.line_num + 1
            stripped = [cell.strip() for cell in cells]
            if not any(stripped):
                continue
            if not heads:
                heads = [cell.casefold().replace(" ", "_") for cell in stripped]
                problems += _heads(heads, f"{source}, line {number}")
                continue
            if len(stripped) > len(heads):
                what = f"there are {len(stripped)} cells and {len(heads)} columns;"
                remedy = "put what holds a comma in quotation marks"
                problems.append(Problem(f"{source}, line {number}", what, remedy))
            rows.append((number, dict(zip(heads, stripped, strict=False))))
    except csv.Error as error:
        problems.append(Problem(f"{source}, line {begin}", f"{error};", "save it once more as CSV, in UTF-8"))
    if not rows and not problems:
        problems.append(Problem(source, "holds no case;", "see mailbot import --example"))
    return rows, problems


def _heads(heads: list[str], where: str) -> Iterator[Problem]:
    for name in NEEDED:
        if name not in heads:
            yield Problem(where, f"the column {name} is missing;", "see mailbot import --example")
    for name in heads:
        if name not in NAMES:
            known = ", ".join(column.name for column in COLUMNS)
            yield Problem(where, f"“{name}” is no column;", f"leave it out, or use one of: {known}")
        elif heads.count(name) > 1:
            yield Problem(where, f"there are several columns {name};", "leave one")


def _read(line: Line, bodies: Bodies) -> OpenCase | None:
    """The case, None where not even its body is known."""
    box = bodies.box(line)
    if box is None:
        return None
    office = bodies.offices[box.organisation]
    procedure = office.procedure
    received = line.day("received")
    if not line.text("received"):
        line.wrong("received", "is empty;", "give the day it came")
    kind = line.one_of("kind", _KINDS, CaseKind.COMPLAINT)
    begins = procedure.appeal_state if kind is CaseKind.APPEAL else procedure.intake_state
    state = line.one_of("state", STATES, State(begins))
    owner = line.person("owner", office)
    address = line.address("email")
    areas = {area: area for tier in procedure.stages for area, _ in tier.owners if area}
    heads = {head.code.casefold(): head.code for head in procedure.heads}
    found = OpenCase(
        line=line.number,
        mark=line.mark,
        reference=line.reference("reference", office, received),
        organisation=box.organisation,
        mailbox=box.address,
        kind=kind,
        state=state,
        stage=line.number_of("stage", procedure.last_stage, _first_stage(office, kind)),
        received=received or line.today,
        name=line.text("name"),
        address=address,
        owner=owner.id if owner else "",
        acknowledged=line.day("acknowledged", since=received),
        named=line.day("handler_named", since=received),
        promised=line.day("promised", since=received, gone=False),
        answered=line.day("answered", since=received),
        verdict=line.one_of("outcome", OUTCOMES, None),
        appeal_by=line.day("appeal_by", since=received, gone=False),
        area=line.one_of("area", areas, box.area),
        head=line.one_of("head", heads, ""),
        subject=line.text("subject"),
        summary=line.cells.get("summary", ""),
        confidential=line.yes("confidential"),
    )
    _check(line, found, office, bodies)
    return found


def _first_stage(office: Office, kind: CaseKind) -> int:
    return min(2, office.procedure.last_stage) if kind is CaseKind.APPEAL else 1


def _check(line: Line, case: OpenCase, office: Office, bodies: Bodies) -> None:
    """What fits together, and what this procedure knows."""
    for column, said in (("name", case.name), ("subject", case.subject)):
        if not said and case.state is not State.SEALED:
            line.wrong(column, "is empty;", "a case needs it: anonymous matters are for a person to look at")
    if case.address.casefold() in {one.address.casefold() for one in bodies.boxes}:
        line.wrong("email", "is a mailbox of ours;", "write the complainant’s own, or leave it empty")
    if case.named and not office.procedure.names_handler:
        line.wrong("handler_named", "this procedure promises no such letter;", "leave it empty")
    _check_state(line, case, office)
    _check_outcome(line, case, office)


def _check_state(line: Line, case: OpenCase, office: Office) -> None:
    reviews = State.INITIAL_REVIEW.value in {office.procedure.intake_state, office.procedure.appeal_state}
    if case.state in {State.INITIAL_REVIEW, State.INVESTIGATION} and not reviews:
        line.wrong("state", "this procedure reviews no scope;", "write open")
    if case.state is State.INVESTIGATION and case.promised is None:
        line.wrong("promised", "is empty;", "say by which day they were told to hear from you")
    if case.state is State.SEALED:
        officers = [one.id for one in office.directory.people if _OFFICERS in one.roles]
        if not officers:
            line.wrong("state", "nobody here is whistleblowing officer;", "name one in staff.toml")
        elif case.owner and case.owner not in officers:
            line.wrong("owner", "a sealed case is the officer’s alone;", "leave it empty")


def _check_outcome(line: Line, case: OpenCase, office: Office) -> None:
    decided = case.state is State.DECIDED
    for column, there in (("answered", case.answered is not None), ("outcome", case.verdict is not None)):
        if decided and not there and not line.text(column):
            line.wrong(column, "is empty, and the state is decided;", "fill it in")
        elif there and not decided:
            what = "is filled in, and the state is not decided;"
            line.wrong(column, what, "write decided, or leave it empty")
    if case.appeal_by is not None and not decided:
        line.wrong("appeal_by", "is filled in, and the state is not decided;", "leave it empty")
    if decided and not case.owner:
        line.wrong("owner", "is empty;", "say who decided it: they may hear no appeal against it")
    if decided and office.procedure.heads and not case.head:
        line.wrong("head", "is empty;", "say which: how one may appeal rests on it")
