"""``mailbot procedure``: what a body promises, who keeps it, and how mailbot answers each clause."""

from dataclasses import asdict, fields
from datetime import date
from typing import Annotated, Any

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, procedure_sheet
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office, StageRule
from mailbot.domain.terms import Targets, Windows
from mailbot.settings import Clause


def procedure(
    organisation: Annotated[str, typer.Argument(metavar="ORG", help="Its folder's name, for example ihm.")],
    config: Config = CONFIG,
    as_json: AsJson = False,
) -> None:
    """Print a procedure for people: time limits, stages and who owns them, and every clause.

    Of each clause it says what mailbot does for it and which of its tests shows that.

    Example: `mailbot procedure ihm`

    Example: `mailbot procedure imi --json`
    """
    settings = configuration.load(config)
    offices = dict(settings.offices)
    if organisation not in offices:
        known = ", ".join(offices) or "(there is none)"
        raise UserError(Problem("procedure", f"{organisation} is not configured;", f"use one of {known}"))
    office = offices[organisation]
    clauses = configuration.clauses_of(settings, organisation)
    today = office.calendar.office_day(wiring.SystemClock().now())
    record = _as_record(office, today, clauses)
    if as_json:
        output.line(record)
    else:
        procedure_sheet.show(record)


def _as_record(office: Office, today: date, clauses: tuple[Clause, ...] | None) -> dict[str, Any]:
    procedure = office.procedure
    return {
        "organisation": procedure.organisation,
        "name": office.dress.name,
        "version": procedure.version,
        "reference_prefix": procedure.reference_prefix,
        "zone": procedure.zone.key,
        "division": procedure.division,
        "clocks": [
            {
                "name": rule.name,
                "start": rule.start.value,
                "allow": str(rule.allow),
                "clause": rule.clause or None,
            }
            for rule in procedure.clocks
        ],
        "windows": {name: str(span) if span else None for name, span in _spans(procedure.windows)},
        "targets": {name: str(span) for name, span in _spans(procedure.targets)},
        "retention": {sort: str(span) for sort, span in procedure.retention},
        "stages": [_stage(office, rule, today) for rule in procedure.stages],
        "chasers": {
            "percent": list(procedure.chasers.percent),
            "opens": procedure.chasers.opens,
            "closes": procedure.chasers.closes,
            "line": [
                {"area": area or None, "roles": [_role(office, role, today) for role in roles]}
                for area, roles in procedure.chasers.line
            ],
        },
        "clauses": None if clauses is None else [_clause(one) for one in clauses],
    }


def _spans(terms: Windows | Targets) -> list[tuple[str, object]]:
    return [(field.name, getattr(terms, field.name)) for field in fields(terms)]


def _stage(office: Office, rule: StageRule, today: date) -> dict[str, Any]:
    owners = [{"area": area or None} | _role(office, role, today) for area, role in rule.owners]
    return {"number": rule.number, "title": rule.title, "owners": owners}


def _role(office: Office, role: str, today: date) -> dict[str, Any]:
    """A role, who has it, and the role that stands in where its holder may not act."""
    instead = dict(office.procedure.alternates).get(role)
    return {
        "role": role,
        "people": [_person(office, person, today) for person in office.directory.with_role(role)],
        "instead": instead,
        "instead_people": [one.name for one in office.directory.with_role(instead)] if instead else [],
    }


def _person(office: Office, person: Person, today: date) -> dict[str, Any]:
    directory = office.directory
    away, deputy = directory.absence(person.id, today), directory.stand_in(person, today)
    return {
        "name": person.name,
        "title": person.title or None,
        "deputy": deputy.name if deputy else None,
        "away_until": away.last.isoformat() if away else None,
    }


def _clause(clause: Clause) -> dict[str, Any]:
    """Under its fields' names, null where there is no text."""
    told = asdict(clause)
    return {name: list(value) if isinstance(value, tuple) else value or None for name, value in told.items()}
