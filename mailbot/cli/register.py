"""``mailbot cases`` and ``mailbot show``: the register, and one case whole."""

import json
from contextlib import closing
from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.case import Case
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork


def cases(
    config: Config = CONFIG,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what is not a case: triage, feedback, refusals.")
    ] = False,
    only_open: Annotated[
        bool, typer.Option("--open", help="Only cases with a promise still running.")
    ] = False,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only cases with a promise not kept.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the register of cases.

    Example: `mailbot cases --overdue`
    """
    settings = configuration.load(config)
    now = wiring.SystemClock().now()
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        listed = [
            case
            for case in work.cases.all()
            if (everything or case.state.in_register)
            and (not only_open or case.next_due is not None)
            and (not overdue or any(clock.overdue(now) for clock in case.clocks))
        ]
    if as_json:
        for case in listed:
            output.line(_as_record(case, _zone(settings, case)))
        return
    output.table(
        f"{len(listed)} cases",
        ("reference", "kind", "state", "received", "complainant", "handler", "next due"),
        [_row(case, _zone(settings, case), now) for case in listed],
    )


def show(
    reference: Annotated[str, typer.Argument(metavar="REF", help="For example IHM-2026-0042.")],
    config: Config = CONFIG,
    as_json: AsJson = False,
) -> None:
    """Show one case with its history, clocks, letters and mails.

    Example: `mailbot show IHM-2026-0042`
    """
    settings = configuration.load(config)
    try:
        wanted = Reference.parse(reference)
    except ValueError as error:
        raise UserError(Problem("show", f"{error};", "list them with mailbot cases --all")) from None
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        case = work.cases.get(wanted)
        if case is None:
            raise UserError(
                Problem("show", f"there is no case {wanted};", "list them with mailbot cases --all")
            )
        record = _whole(work, case, _zone(settings, case))
    if as_json:
        output.line(record)
    else:
        _print(case, record, _zone(settings, case))


def _zone(settings: configuration.Settings, case: Case) -> ZoneInfo:
    offices = dict(settings.offices)
    office = offices.get(case.organisation)
    return office.procedure.zone if office else ZoneInfo("UTC")


def _row(case: Case, zone: ZoneInfo, now: datetime) -> tuple[str, ...]:
    late = any(clock.overdue(now) for clock in case.clocks)
    who = "sealed" if case.sealed else case.name or (case.complainant.address if case.complainant else "")
    due = output.day_and_time(case.next_due, zone) + (" (overdue)" if late else "")
    received = output.day_and_time(case.received_at, zone)
    return (str(case.reference), case.kind, case.state, received, who, case.handler or "(nobody)", due)


def _as_record(case: Case, zone: ZoneInfo) -> dict[str, Any]:
    """The outside names of R36."""
    return {
        "reference": str(case.reference),
        "organisation": case.organisation,
        "kind": case.kind.value,
        "state": case.state.value,
        "stage": case.stage,
        "received_at": _local(case.received_at, zone),
        "complainant": {
            "name": case.name or None,
            "address": case.complainant.address if case.complainant else None,
        },
        "anonymous": case.anonymous,
        "handler": case.handler or None,
        "clocks": [
            {
                "name": clock.name,
                "started": _local(clock.started_at, zone),
                "due": _local(clock.due_at, zone),
                "met": _local(clock.met_at, zone),
            }
            for clock in case.clocks
        ],
        "next_due": _local(case.next_due, zone),
    }


def _whole(work: UnitOfWork, case: Case, zone: ZoneInfo) -> dict[str, Any]:
    return {
        **_as_record(case, zone),
        "history": [
            {
                "number": row.number,
                "at": _local(row.at, zone),
                "actor": row.actor,
                "event": row.event,
                **json.loads(row.body),
            }
            for row in work.cases.history(case.reference)
        ],
        "letters": [
            {
                "template": letter.template.value,
                "to": letter.recipient,
                "state": letter.state.value,
                "attempts": letter.attempts,
                "doubtful": letter.doubtful,
                "message_id": letter.message_id,
            }
            for letter in work.outbox.of_case(case.reference)
        ],
        "mails": [
            {
                "mail": str(entry.key),
                "message_id": entry.message_id or None,
                "outcome": entry.outcome.value,
                "reason": entry.reason,
                "received_at": _local(entry.received_at, zone),
            }
            for entry in work.ledger.mails_of(case.reference)
        ],
    }


def _local(instant: datetime | None, zone: ZoneInfo) -> str | None:
    return instant.astimezone(zone).isoformat() if instant else None


def _print(case: Case, record: dict[str, Any], zone: ZoneInfo) -> None:
    output.say(f"{case.reference}  {case.kind}, {case.state}", style="bold")
    who = f"{case.name or '(no name)'} <{case.complainant.address}>" if case.complainant else "(nobody)"
    output.say(f"from {who}, received {output.day_and_time(case.received_at, zone)}, “{case.subject}”")
    output.table(
        "Clocks",
        ("promise", "due", "kept"),
        [
            (clock.name, output.day_and_time(clock.due_at, zone), output.day_and_time(clock.met_at, zone))
            for clock in case.clocks
        ],
    )
    output.table(
        "Letters",
        ("letter", "to", "state", "attempts"),
        [(item["template"], item["to"], item["state"], str(item["attempts"])) for item in record["letters"]],
    )
    output.table(
        "History",
        ("at", "what", "details"),
        [(row["at"], row["event"], _details(row)) for row in record["history"]],
    )


def _details(row: dict[str, Any]) -> str:
    shown = {
        key: value for key, value in row.items() if key not in {"number", "at", "actor", "event", "mail"}
    }
    return "; ".join(
        f"{key}: {', '.join(value) if isinstance(value, list) else value}" for key, value in shown.items()
    )
